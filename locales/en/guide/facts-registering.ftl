### Facts: Asking UNHCR for asylum and registration.
### One message for each fact of content/data/facts/registering.json.

fact-register-who = You can ask UNHCR in China for asylum if you are outside your own country and fear serious harm there. The harm must be because of your race, religion, nationality, political opinion or social group.
fact-register-five-grounds = A refugee has a real reason to fear persecution for one of five reasons: race, religion, nationality, membership of a particular social group, or political opinion. The person must be outside the home country and unable, or too afraid, to get its protection.
fact-register-asylum-seeker = An asylum-seeker is a person who has asked for refugee status and still waits for the decision.
fact-register-two-steps = There are two steps with UNHCR: first registration, then the refugee status interview.
fact-register-email-list = Your e-mail to UNHCR needs four things: your police registration form, copies of your passport pages, your basic details, and your reasons for leaving and for fearing return.
fact-register-police-form-first = UNHCR gives an interview date after it has confirmed that your police registration form is valid. So register your address first if your visa or permit is valid. If it is not, or if you entered without permission, going to the police can lead to detention: write to UNHCR first and ask.
fact-register-visa-copy = UNHCR asks for a copy of your China visa and of the page that shows the day you entered.
fact-register-four-weeks = After UNHCR has checked that your police form is valid, it tells you the interview date. This check usually takes up to { FACT("register-four-weeks", "weeks") } weeks.
fact-register-interpreter = You can have an interpreter for the registration interview. Tell UNHCR which language you want.
fact-register-missing-papers = We could not find out what UNHCR asks for if you have no passport, no visa or no police form. Ask UNHCR this question in your e-mail.
fact-register-in-person-2020 = A { FACT("register-in-person-2020", "study-year") } study says asylum-seekers register in person at the Beijing office. The UNHCR help page says you first apply by e-mail and then get an interview date.
fact-register-with-unhcr-not-police = No Chinese law sets up an asylum office or a procedure for asylum requests. UNHCR does this work in mainland China.
fact-register-no-regional-board = We found no “regional immigration board” in Chinese law that decides asylum requests.
fact-register-certificate-2020 = After registration UNHCR gives you a paper or card that shows you are an asylum-seeker. A { FACT("register-certificate-2020", "study-year") } study says people then use it to ask the local police for temporary residence. UNHCR wrote in { FACT("register-certificate-2020", "year-first") } and { FACT("register-certificate-2020", "year-again") } that the law's rules on this were not yet put into practice, so do not count on it.
