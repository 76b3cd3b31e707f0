### Facts: Rights and duties.
### One message for each fact of content/data/facts/rights-duties.json.

fact-rights-may-stay = UNHCR says people registered with it as refugees or asylum-seekers may stay in China. The exit-entry law ties this to a paper from the police. So keep your visa or permit valid if you can.
fact-rights-temporary = People recognised by UNHCR may stay for a time while UNHCR looks for a lasting solution.
fact-rights-2008-returns = Registration with UNHCR has not always protected people. A US refugee group wrote that before the Olympic Games of { FACT("rights-2008-returns", "year") } China sent at least { FACT("rights-2008-returns", "refugees") } refugees and { FACT("rights-2008-returns", "asylum-seekers") } asylum-seekers registered with UNHCR back to their home countries.
fact-rights-protected-by-law = The law protects the lawful rights of foreigners in China. Foreigners must obey Chinese law.
fact-duty-obey = Obey Chinese law and respect local customs.
fact-duty-police = Register with the local police station, as the exit-entry law says.
fact-duty-update = Keep UNHCR informed of your phone number, e-mail and home address in China.
fact-duty-truth = Tell UNHCR the truth and the whole story. Lying can hurt your case and your access to help.
fact-limit-unhcr-police = If you break a Chinese law, you answer for it under Chinese law. UNHCR cannot stop the police.
fact-rights-state-your-case = Before the police punish you, they must tell you the facts and the law they use. You have the right to explain yourself, and they may not punish you more because you do.
fact-rights-hearing = Before a fine of { FACT("rights-hearing", "fine-from") } yuan or more under the exit-entry rules, police must tell you that you may ask for a hearing ({ FACT("rights-hearing", "term") }). Ask within { FACT("rights-hearing", "days") } days to be safe. It costs nothing.
fact-rights-penalty-law-foreigners = China's rules on fines and other penalties also apply to foreigners and stateless people in China.
