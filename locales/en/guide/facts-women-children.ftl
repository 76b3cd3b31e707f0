### Facts: Violence in the family, women and children.
### One message for each fact of content/data/facts/women-children.json.

fact-dv-police = Police must come when someone reports family violence, stop it, and help the victim get medical care. Call { FACT("dv-police", "phone") }.
fact-dv-warning-letter = If a case of family violence is lighter, police can give the violent person a written warning ({ FACT("dv-warning-letter", "term") }). It can be used as proof in court.
fact-dv-court-order = A victim of family violence can ask the court for a protection order ({ FACT("dv-court-order", "term") }). If writing is hard, the request can be spoken.
fact-dv-legal-aid = Victims of abuse or family violence can ask for legal aid without proving that they are poor.
fact-women-line = { FACT("women-line", "phone") } is the women's rights line of the All-China Women's Federation. It gives advice on law, family, mind and health, mostly in Chinese.
fact-women-line-typo = A UN Women page prints the women's line as { FACT("women-line-typo", "misprint") }. Chinese sources say { FACT("women-line-typo", "phone") }; use { FACT("women-line-typo", "phone") }.
fact-child-law-covers = China's law on protecting minors also covers foreign and stateless children in China who are under { FACT("child-law-covers", "age-under") }.
fact-child-hotline-law = China's law on protecting minors says governments from county level up must run a child protection hotline with one number for the whole country. We did not find that number.
fact-child-no-detention = Children under { FACT("child-no-detention", "age-under") } must not be held in detention for review. Police may limit where they can go. The rule on holding people before a removal names no age, so ask UNHCR for help at once.
fact-child-alone-gap = We found no rule on children who are alone and ask for asylum in China. In { FACT("child-alone-gap", "year") } UN experts wrote that China had no special reception for them. Tell UNHCR at once that the child is alone.
fact-child-alone-guardian = The law on minors says the civil affairs office ({ FACT("child-alone-guardian", "term") }) must take temporary care of a child whose parents cannot be found or cannot look after it. The law protects foreign children too. We did not find how this works for a child who asks for asylum.
