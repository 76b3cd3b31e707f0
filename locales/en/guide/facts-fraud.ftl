### Facts: Fraud and bad conduct.
### One message for each fact of content/data/facts/fraud.json.

fact-fraud-free = Everything UNHCR does is free, also resettlement. Nobody may ask you for money.
fact-fraud-offers = Do not trust anyone who sells a place on a list, a UNHCR paper or a resettlement case. Such offers are fraud.
fact-fraud-favours = No one who works for UNHCR may ask for money, gifts or sex in return for help. Report it.
fact-fraud-igo = You can report bad conduct by UNHCR staff to the Inspector General's Office in Geneva: phone { FACT("fraud-igo", "phone") }.
fact-fraud-china-gap = We did not find a UNHCR China page for reporting fraud.
fact-fraud-private = UNHCR says it keeps reports of fraud or abuse secret.
fact-fraud-lying = Lying to UNHCR about yourself is also fraud and can harm your case.
