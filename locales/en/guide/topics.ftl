### The topics, in the order of content/data/topics. Each has a title of at most eight words,
### and a summary of at most thirty that says what to do first.

## Just arrived

topic-just-arrived = I am new in China: what comes first?
    .summary = If you are in danger, call { FACT("hot-110", "phone") }, and if someone is badly ill or hurt, call { FACT("hot-120", "phone") }. To ask for asylum, write an e-mail to UNHCR in Beijing.

topic-arrive-flat = I moved into a flat or a room
    .summary = If you entered without permission or your stay has ended, write to UNHCR first. You or your host must register with the police within { FACT("preg-home-24h", "hours") } hours of moving in.

topic-arrive-hotel = I am staying in a hotel
    .summary = If you entered without permission or your stay has ended, write to UNHCR first and ask what to do. The hotel registers you and sends your details to the police.

topic-nowhere-to-sleep = I have no place to sleep
    .summary = If you entered without permission or your stay has ended, write to UNHCR first. We found no state shelter for asylum seekers: people rent rooms or stay in hotels.

## Police registration

topic-who-must-register = Who must register, and how soon?
    .summary = If you entered without permission or your stay has ended, write to UNHCR first. Outside hotels, you or your host must register with police within { FACT("preg-home-24h", "hours") } hours of moving in.

topic-register-how = How do I register my address?
    .summary = If you entered without permission or your stay has ended, write to UNHCR first. A hotel registers you. Elsewhere you can register online or go to the police station.

topic-registration-form = The police registration form
    .summary = If you entered without permission or your stay has ended, write to UNHCR first. Keep the form, because UNHCR needs a copy. If you register online, save what you see.

topic-register-without-stay = My stay has ended: should I register?
    .summary = Write to UNHCR first and ask what to do. The law asks every foreigner to register, and the police may question you, hold you or send you out.

## UNHCR step by step

topic-who-can-ask = Who can ask UNHCR for asylum?
    .summary = You can ask if you are outside your own country and fear serious harm there for certain reasons. UNHCR decides, not a helper and not this guide.

topic-contact-unhcr = How do I reach UNHCR in Beijing?
    .summary = You start with an e-mail to UNHCR in Beijing. Its help website for China is { FACT("contact-help-website", "address") }. Check there before you travel, call or send a fax.

topic-first-email = My first e-mail to UNHCR
    .summary = Put your police registration form, passport pages, basic details and reasons in one e-mail, and send it once. If a paper is missing, ask UNHCR in the e-mail.

topic-papers-for-unhcr = Which papers does UNHCR want?
    .summary = UNHCR asks for your police registration form, passport pages, basic details and reasons. If you do not have one of these papers, ask UNHCR in your e-mail what to do.

topic-waiting = How long do I wait for UNHCR?
    .summary = Send your request one time only. Tell UNHCR at once when your phone number, e-mail or address changes. If your stay has ended, write down that day.

topic-registration-interview = The first interview: registration
    .summary = Tell UNHCR which language you want for the interview. UNHCR tells you the date after it has checked your police form.

topic-status-interview = The second interview: refugee status
    .summary = Tell UNHCR everything about why you left and why you cannot go back. If you cannot come, tell UNHCR before the day.

topic-decision = Who decides, and how many get a yes?
    .summary = UNHCR decides who is a refugee in mainland China. If UNHCR says no the first time, you can ask for a review.

topic-refused-appeal = UNHCR said no: can I appeal?
    .summary = Read the date in the letter that UNHCR sent you, and act early. You can ask UNHCR for a review of the first decision.

topic-case-closed = A final no, or my case is closed
    .summary = When your case is closed, UNHCR no longer protects you. If you missed a date or lost contact, write to UNHCR at once and explain.

## Papers

topic-unhcr-paper = My UNHCR paper or card
    .summary = Look at the date on your paper and renew it on time. It does not make the police let you go.

topic-asylum-papers-by-law = Will the police give me refugee papers?
    .summary = Do not expect the police to give you such a paper. The law speaks of it, but UNHCR wrote that these rules were still not put into practice.

topic-lost-passport = My passport is lost, expired or missing
    .summary = Ask UNHCR first what to do. Contact with your embassy can be dangerous if you fear your own government.

topic-passport-with-police = The police keep my passport
    .summary = Keep the receipt that the police give you for a visa or permit application. It shows that your stay is lawful, for a limited time.

topic-carry-papers = Which papers must I carry?
    .summary = Carry your passport, another travel document, or your stay or residence permit. Carry your UNHCR paper as well: the list in the law does not name it.

topic-forged-papers = False papers and papers of others
    .summary = False papers are not valid, and the police can take them. Tell UNHCR the truth and the whole story.

## If the police stop you

topic-stopped = The police stop me
    .summary = Show your passport or permit when the police ask. If you do not know Chinese, the police must give you an interpreter.

topic-questioned = The police question me
    .summary = Do not sign a paper that you cannot read: first ask that it is read to you. If you do not know Chinese, the police must give you an interpreter.

topic-summons = The police told me to come (summons)
    .summary = Before you go, tell UNHCR and someone you trust when and where. Do not sign a record or another paper that you cannot read.

topic-interpreter = I need an interpreter
    .summary = If you do not know Chinese, the police must give you an interpreter. For UNHCR, say which language you want.

topic-police-limits = What may the police do, or not do?
    .summary = You may ask to see the officer's police identity card. Before the police punish you, they must tell you the facts and the law they use.

topic-fined = The police fine me
    .summary = You can ask for a review of a fine, or go to court. If an officer takes a fine on the spot, ask for the official receipt.

## Detention and removal

topic-detained = The police hold me
    .summary = Do not sign a paper that you cannot read: ask that it is read to you in your language first. Ask for the reason, the written decision and an interpreter.

topic-detention-for-review = How long can detention for review last?
    .summary = Detention for review ({ FACT("term-detention-review", "term") }) has a longest time by law, but the days start later if the police do not know your identity or nationality.

topic-punishment-detention = Short detention as a punishment
    .summary = Read the word on your paper: { FACT("term-punishment-detention", "term") } is punishment detention. You can ask for a review or go to court.

topic-embassy = Will my embassy be told?
    .summary = If you fear your own government, ask in writing at once that the embassy of your country is not told. The police may agree, but they need not.

topic-ask-review = Review or court: how do I ask?
    .summary = Ask for a review at once, in writing, or by speaking if writing is hard. It does not stop the decision by itself, so ask also that it is stopped.

topic-lawyer = I need a lawyer
    .summary = Call { FACT("hot-12348", "phone") } for free legal advice. A call shows your phone number. We found no list of lawyers who help people who seek asylum in mainland China.

topic-told-to-leave = I am told to leave China
    .summary = Look at the date on your paper. Without one, act as if you have { FACT("rem-leave-days", "days") } days or less. If being sent back is dangerous for you, tell UNHCR at once.

topic-sent-out = Can I be sent out of China?
    .summary = If you have a removal decision, ask for a review at once: removal can happen before an answer. If being sent back is dangerous for you, tell UNHCR too.

topic-protection-from-return = Protection from being sent back
    .summary = If it is dangerous for you to be sent back, tell UNHCR. Treaties forbid sending people back to certain dangers. But Chinese exit-entry law has no article on this.

## Your stay in China

topic-extend-visa = I want to extend my visa
    .summary = If your stay has ended already, write to UNHCR first. If not, ask the exit-entry police to extend your visa at least { FACT("visa-extend-7-days", "days") } days before the last day.

topic-residence-permit = My residence permit
    .summary = If your stay has ended already, write to UNHCR first. If not, ask for the permit, or for more time on it, before the last day to ask.

topic-overstay = My visa or permit has ended
    .summary = Before you go to the police, ask UNHCR what to do.

topic-entered-without = I came in without permission
    .summary = Write to UNHCR first and ask what to do. If you go to the police, they may question you, hold you or send you out.

topic-which-visa = Is there a visa for asylum?
    .summary = China's list of visa types has no type for asylum or refugees. Do only what your visa or permit is for.

topic-stay-for-good = Can I stay in China for good?
    .summary = The law has ways to nationality and to permanent residence. We found no such way that is made for refugees.

## Rights and limits

topic-my-rights = What rights do I have?
    .summary = The law protects the lawful rights of foreigners in China. UNHCR says people registered with it may stay, but it has happened that registration did not protect a person.

topic-my-duties = What are my duties?
    .summary = Tell UNHCR the truth and keep it informed of your phone number, e-mail and home address. If you entered without permission or your stay has ended, write to UNHCR first.

topic-unhcr-limits = What can UNHCR not do for me?
    .summary = UNHCR cannot stop the police. It cannot give people who wait for a decision money, goods or medical help in China.

## Daily life

topic-health = I am ill: where can I go?
    .summary = If someone is badly ill or hurt, call { FACT("hot-120", "phone") } or go straight to the emergency department of the closest public hospital. A doctor is not allowed to refuse emergency treatment.

topic-hiv = HIV tests and medicine
    .summary = Ask your local disease control centre or Beijing Ditan Hospital. If you cannot talk with the doctor in Chinese, write to UNHCR and say when your visit is.

topic-cash-help = Can I get money from UNHCR?
    .summary = Only some refugees get cash help from UNHCR. People who still wait for UNHCR's decision do not get cash in China.

topic-cash-request = How does a refugee ask for cash?
    .summary = A refugee asks by e-mail and says why help is needed. Write down each day what your household earns and spends.

topic-work = May I work in China?
    .summary = A foreigner needs a work permit and a work-type residence permit. UNHCR wrote that refugees have no right to work, apart from those from Indochina.

topic-unpaid-wages = I worked and was not paid
    .summary = Ask a lawyer before you complain to anyone. Free legal help is not assured for foreigners, and working without a permit is punished.

topic-renting = Renting a room
    .summary = Ask for a written rental contract, and know that landlords must report who lives there. If you entered without permission or your stay has ended, write to UNHCR first.

topic-school = Can my child go to school?
    .summary = Ask UNHCR and the local education office. We could not find out which provinces accept refugee children today.

## Family and children

topic-birth = My baby was born in China
    .summary = Ask the hospital for the birth certificate, and tell UNHCR. The law asks a parent to register the baby's stay with the police within { FACT("birth-60-days", "days") } days: read the warning first.

topic-pregnant = I am pregnant or nursing a baby
    .summary = In an emergency call { FACT("hot-120", "phone") } or go straight to the closest public hospital. Detention for review must not be used for pregnant women, but their movement can be limited.

topic-marriage = I want to marry in China
    .summary = The foreigner must show an official proof of being single. For a refugee, getting it can mean contact with the home government, so read the warning first.

topic-violence-at-home = Someone at home hurts me
    .summary = If you are in danger, call { FACT("hot-110", "phone") }. The law says the police must come, stop the violence and help you get medical care.

topic-forced = Forced, sold or locked in
    .summary = If you are in danger, call { FACT("hot-110", "phone") }. This guide has no checked rule on how people who were sold or forced are treated.

topic-child-alone = A child without parents here
    .summary = Tell UNHCR and an adult you trust at once that the child is alone. If the child's parents or country are the danger, do not start with a hotel.

topic-family-separated = My family is not with me
    .summary = The Red Cross Society of China can help look for relatives for free. Ask UNHCR about bringing family members together.

topic-death = A family member has died
    .summary = If you entered without permission or your own stay has ended, write to UNHCR first. The law asks the family to report the death to the exit-entry police.

topic-stateless = I have no nationality
    .summary = Ask UNHCR what you can send if you have no passport. Chinese law counts stateless people as foreigners.

## Leaving China

topic-resettlement = Can I go to another country?
    .summary = You cannot apply for resettlement, and nobody has a right to it. There are far fewer places than before. Do not count on resettlement when you make plans.

topic-go-home = I want to go home
    .summary = Going home must be your own free choice, and only when it is safe. Before you close your case, know that UNHCR then no longer protects you.

topic-leave-china = I want to leave China
    .summary = When your case at UNHCR is closed, UNHCR no longer protects you. UNHCR says that to leave China you first need to withdraw your case.

topic-fraud = Someone wants money for UNHCR help
    .summary = Do not pay: everything UNHCR does is free. Do not trust anyone who sells a place on a list, a UNHCR paper or a resettlement case.

## The trip to Beijing

topic-travel-beijing = Do I have to travel to Beijing?
    .summary = Do not go to the office first: write an e-mail and wait for the reply. UNHCR tells you an interview date after it has checked your police form.

topic-travel-tickets = Buying train or plane tickets
    .summary = To buy a ticket you must show a passport. If you have only a UNHCR paper, ask the station or airline first.

topic-travel-hotels = Sleeping on the way to Beijing
    .summary = If you entered without permission or your stay has ended, write to UNHCR first. A hotel registers you. Elsewhere you or your host must register your stay with the police.

topic-travel-without-stay = Travelling without permission to stay
    .summary = Write to UNHCR first and ask what to do. Hotels send your details to the police, and the police may question you, hold you or send you out.

## Borders, Hong Kong and Macao

topic-at-the-border = I am at the airport or border
    .summary = Say clearly that you are afraid to go back, which country is dangerous for you, and that you want to reach UNHCR. Nobody can promise that this works.

topic-urgent-entry = Is there an urgent visa at the port?
    .summary = There is a visa for urgent needs at the port. It is not an asylum visa, and a Chinese authority must agree to it first.

topic-crossing-border = Crossing the border without permission
    .summary = The law forbids it and sets penalties. People who help others to cross can be punished too.

topic-north-korea = I come from North Korea
    .summary = Do not go to the Chinese police, unless a life is in danger now. Write to UNHCR first. If the police told you to come, write today, before that time.

topic-myanmar-border = I came over the border from Myanmar
    .summary = Write to UNHCR by e-mail. The sources say that the Chinese authorities, not UNHCR, handled people who fled over the land border in groups.

topic-hong-kong = I am in Hong Kong
    .summary = In Hong Kong a person who may be sent away can ask the Immigration Department for protection from return. Rules for Hong Kong do not help in mainland China.

topic-macao = I am in Macao
    .summary = Macao has its own asylum law. The UNHCR office in Beijing covers mainland China, Hong Kong and Macao.

## Emergency and help numbers

topic-emergency-numbers = Which number in an emergency?
    .summary = In danger, call the police on { FACT("hot-110", "phone") }; the officers may also ask for your papers. If someone is badly ill or hurt, call { FACT("hot-120", "phone") }.

topic-help-lines = Which line answers my question?
    .summary = Choose the line for your question. The immigration line belongs to the immigration authority and is not a private asylum helpline.

topic-line-languages = Which languages do the lines speak?
    .summary = Languages differ by line and by city. Some of the lists that we found are old.

## False things people say

topic-false-applying = False things about asking for asylum
    .summary = You ask UNHCR in Beijing by e-mail. UNHCR decides who is a refugee in mainland China.

topic-false-papers = False things about papers
    .summary = A UNHCR paper does not make the police let you go. Look at the date on your own paper and renew it on time.

topic-false-police = False things about the police
    .summary = Every foreigner has the duty to register. The police may question, hold or send out a person who entered without permission or whose stay has ended.

topic-false-status = False things about status and help
    .summary = UNHCR decides who is a refugee in mainland China. People who still wait for a decision do not get cash from UNHCR in China.

topic-false-law = False things about the law
    .summary = We found no refugee law in China. The Constitution says China may give asylum, and this is a choice.

topic-false-numbers = False things about numbers and history
    .summary = The numbers are small and have fallen. Old figures do not describe today.

## The law behind it

topic-law-today = What does Chinese law say on asylum?
    .summary = We found no refugee law in China. UNHCR does the work on asylum requests in mainland China.

topic-treaties = Which treaties did China join?
    .summary = China joined the Refugee Convention, its Protocol and the Convention against Torture. UN experts asked China to put the promise not to send people back to danger into its law.

topic-who-does-what = Which office does what?
    .summary = UNHCR decides who is a refugee. Local police handle the stay and residence of foreigners.

topic-state-asylum = What is asylum given by the state?
    .summary = It is different from refugee status given by UNHCR. We found no published way to apply for it.

topic-figures-today = How many refugees are in China?
    .summary = The numbers that UNHCR counts have fallen. At the end of { FACT("stats-2025", "year") } most people came from Cameroon, Somalia, Uganda and Afghanistan.

topic-figures-old = Old figures you may read
    .summary = Do not use these old figures for today. Since they were written, the numbers and the countries have changed.

topic-history = Refugees in China: a short history
    .summary = People from Viet Nam came long ago, and China settled them in southern provinces and regions. The sources describe no such path for other refugees.

## For helpers

topic-helper-law = What does the law ask of helpers?
    .summary = Know this before you ask questions. The law says people must report illegal entry, stay or work. It punishes those who host a person who entered or stays illegally.

topic-helper-desk = Someone comes to my desk
    .summary = Check danger, health, a child alone, and where the person sleeps tonight. A helper cannot decide if someone is a refugee.

topic-helper-privacy = Keeping what people tell me private
    .summary = Write down as little as possible. Police may inspect a place that has to do with a breach of law, and people who learn of illegal stay must report it.

topic-helper-languages = Which languages will I need?
    .summary = Look at where people come from. Tell UNHCR which language a person wants for the interview.

topic-gaps-unhcr = What we could not find: UNHCR
    .summary = Ask UNHCR about these points. This guide does not guess.

topic-gaps-law = What we could not find: law and help
    .summary = We found no answer on these points. That we found nothing does not mean that there is nothing.
