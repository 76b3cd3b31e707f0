### Facts: Fraud and bad conduct.
### One message for each fact of content/data/facts/fraud.json.

fact-fraud-free = Everything UNHCR does is free, also resettlement. Nobody is allowed to ask you for money.
fact-fraud-offers = Do not trust anyone who sells a place on a list, a UNHCR paper or a resettlement case. Such offers are fraud.
fact-border-arrival-card-fake = There are false websites that ask money for the arrival card. The immigration authority warned of them on { FACT("border-arrival-card-fake", "date") }. The real card costs nothing.
fact-fraud-favours = No one who works for UNHCR is allowed to ask for money, gifts or sex in return for help. Report it.
fact-fraud-igo = You can report bad conduct by UNHCR staff to the Inspector General's Office of UNHCR. Write an e-mail to { FACT("fraud-igo", "email") }, use the form { FACT("fraud-igo", "url") }, or send a letter to { FACT("fraud-igo", "post") }. It is free and private. This office cannot change a decision about your case and cannot give help.
fact-fraud-china-gap = We did not find a UNHCR China page for reporting fraud.
fact-fraud-private = UNHCR says it keeps reports of fraud or abuse secret.
fact-fraud-lying = Lying to UNHCR about yourself is also fraud and can harm your case.
