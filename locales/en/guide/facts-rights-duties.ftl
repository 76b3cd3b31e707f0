### Facts: Rights and duties.
### One message for each fact of content/data/facts/rights-duties.json.

fact-rights-may-stay = UNHCR says people registered with it as refugees or asylum-seekers may stay in China. The exit-entry law ties this to a paper from the police. So keep your visa or permit valid if you can.
fact-rights-temporary = People recognised by UNHCR may stay for a time while UNHCR looks for a lasting solution.
fact-rights-2008-returns = It has happened that registration with UNHCR did not protect people. UNHCR said in { FACT("rights-2008-returns", "month") } that China had sent a boy of { FACT("rights-2008-returns", "age") } back to Pakistan. UNHCR had recognised him as a refugee, and he was taken from his home in Beijing. It counted { FACT("rights-2008-returns", "people") } people sent back that year.
fact-rights-protected-by-law = The law protects the lawful rights of foreigners in China. Foreigners must obey Chinese law.
fact-duty-obey = Obey Chinese law and respect local customs.
fact-duty-police = Register with the local police station, as the exit-entry law says.
fact-duty-update = Keep UNHCR informed of your phone number, e-mail and home address in China.
fact-duty-truth = Tell UNHCR the truth and the whole story. Lying can hurt your case and your access to help.
fact-limit-unhcr-police = If you break a Chinese law, you answer for it under Chinese law. UNHCR cannot stop the police.
fact-rights-state-your-case = Before the police punish you, they must tell you the facts and the law they use. You have the right to explain yourself, and they must not punish you more because you do.
fact-rights-hearing = Before some heavy penalties the police must tell you that you may ask for a hearing ({ FACT("rights-hearing", "term") }). Under the exit-entry rules this starts with a fine of { FACT("rights-hearing", "fine-from") } yuan. Under the public order law it starts with { FACT("rights-hearing", "fine-from-public-order") } yuan. A person under { FACT("rights-hearing", "age-under") } and the guardian may ask for one if it is possible that detention is really carried out. Ask within { FACT("rights-hearing", "days") } days to be safe. It costs nothing, and you must not be punished more because you ask.
fact-penalty-tell-first = If you tell the police on your own about a breach of the law that they do not know yet, they must give a lighter or reduced penalty. This is about the penalty only. It does not protect you from being sent out.
fact-penalty-small-first-time = A slight breach of the law that is put right in time and did no harm is not punished. For a first breach with little harm that is put right in time, the police may give no penalty. This does not protect you from being sent out.
fact-rights-penalty-law-foreigners = China's rules on fines and other penalties also apply to foreigners and stateless people in China.
