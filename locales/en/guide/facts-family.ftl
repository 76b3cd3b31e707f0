### Facts: Births, marriage and family.
### One message for each fact of content/data/facts/family.json.

fact-birth-60-days = When a foreign baby is born in China, a parent must register the baby's stay with the exit-entry police within { FACT("birth-60-days", "days") } days. Bring the birth certificate.
fact-birth-penalty = Not registering a birth or a death can bring a warning and a fine of up to { FACT("birth-penalty", "fine-max") } yuan.
fact-birth-certificate = The hospital or midwife must give a standard birth certificate ({ FACT("birth-certificate", "term") }) for every newborn. Ask for it before you leave the hospital.
fact-birth-old-rule = Some old pages say { FACT("birth-old-rule", "months-old") } month for registering a birth. That rule is gone; the law now says { FACT("birth-old-rule", "days") } days.
fact-birth-not-chinese = Being born in China does not alone make a child Chinese. A child with one Chinese parent who is born in China is Chinese.
fact-birth-tell-unhcr = Tell UNHCR about changes in your life and contact details, such as a new baby.
fact-death-report = When a foreigner dies in China, the family must report it to the exit-entry police with the death certificate.
fact-marriage-where = A Chinese citizen and a foreigner who want to marry go together and in person to the province's civil affairs department or the office that it names.
fact-marriage-papers = The foreigner must show a valid passport or other travel document, or an identity document issued by a Chinese authority such as a permanent residence card. An official proof of being single is needed too, from the home country or the embassy of that country. For a refugee this can mean contact with the home government.
fact-marriage-free = Marriage registration offices must not charge a fee.
fact-marriage-two-foreigners = The { FACT("marriage-two-foreigners", "year") } rules on marriage speak of Chinese citizens with foreigners. They do not say what two foreigners do.
fact-family-tracing = If war or disaster separated your family, the Red Cross Society of China can help look for relatives for free. One of the two sides must live outside mainland China.
fact-family-reunion-gap = We found no UNHCR China page on bringing family members together. Ask UNHCR.
