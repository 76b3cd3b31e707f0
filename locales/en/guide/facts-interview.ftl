### Facts: The refugee status interview.
### One message for each fact of content/data/facts/interview.json.

fact-rsd-what = The refugee status interview is your chance to tell UNHCR everything about why you left and why you cannot go back.
fact-rsd-tell-all = If you hide important facts without a good reason, it harms your case and can lead to a refusal.
fact-rsd-confidential = UNHCR keeps what you say in the interview strictly private.
fact-rsd-notice = UNHCR tells you the interview date by e-mail and by phone.
fact-rsd-wait = You may wait some time for the interview, because many people apply. We found no fixed number of days.
fact-rsd-no-preparation = You do not need to prepare for the interview. The officer explains the steps and asks the questions.
fact-rsd-family = Every adult in the family is interviewed alone. Children aged { FACT("rsd-family", "child-age-from") } or { FACT("rsd-family", "child-age-to") } may also be interviewed alone.
fact-rsd-interpreter = You can ask UNHCR for an interpreter in your language for the status interview.
fact-rsd-missed = We could not find out what happens if you miss the interview. If you cannot come, tell UNHCR before the day.
fact-rsd-unhcr-decides = UNHCR decides who is a refugee in mainland China. China accepts that UNHCR gives this status.
fact-rsd-one-officer-2020 = A { FACT("rsd-one-officer-2020", "study-year") } study says the interview is usually led by one UNHCR officer, with an interpreter when needed.
fact-rsd-results-2025 = In { FACT("rsd-results-2025", "year") } UNHCR in China closed about { FACT("rsd-results-2025", "total") } first decisions: about { FACT("rsd-results-2025", "recognised") } people were recognised, { FACT("rsd-results-2025", "refused") } refused, and { FACT("rsd-results-2025", "otherwise-closed") } cases ended in another way.
