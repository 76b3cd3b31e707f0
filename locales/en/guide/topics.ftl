### The topics, in the order of content/data/topics. Each has a title of at most eight words,
### a summary that says what to do first, and a heading for each section.

## Just arrived

topic-just-arrived = I am new in China: what comes first?
    .summary = If you are in danger, call { FACT("hot-110", "phone") }, and if someone is badly ill or hurt, call { FACT("hot-120", "phone") }. To ask for asylum, write an e-mail to UNHCR in Beijing.
    .danger = If there is danger now
    .unhcr = Ask UNHCR for asylum
    .sleep = Where you sleep
    .keep = Keep in mind

topic-arrive-flat = I moved into a flat or a room
    .summary = If you entered without permission or your stay has ended, write to UNHCR first and ask what to do. You must be registered with the local police within { FACT("preg-home-24h", "hours") } hours after you move in.
    .before = Read this before you go
    .duty = What the law asks
    .how = How it is done
    .penalty = If nobody registers

topic-arrive-hotel = I am staying in a hotel
    .summary = If you entered without permission or your stay has ended, write to UNHCR first and ask what to do. The hotel registers you and sends your details to the police.
    .before = Read this first
    .hotel = What the hotel must do
    .refused = If the hotel sends you away
    .form = Your form

topic-nowhere-to-sleep = I have no place to sleep
    .summary = We found no state shelter for people who seek asylum in mainland China: people rent rooms or stay in hotels. If you entered without permission or your stay has ended, write to UNHCR first and ask what to do.
    .before = Read this first
    .places = Where people stay
    .hosts = Risks for hosts and landlords
    .money = Money help

## Police registration

topic-who-must-register = Who must register, and how soon?
    .summary = If you entered without permission or your stay has ended, write to UNHCR first and ask what to do. Hotels register their guests, and anywhere else you must be registered within { FACT("preg-home-24h", "hours") } hours after you move in.
    .before = Read this before you go
    .who = Who must do it
    .time = How much time you have
    .penalty = Penalties

topic-register-how = How do I register my address?
    .summary = If you entered without permission or your stay has ended, write to UNHCR first and ask what to do. In a hotel, the hotel registers you. Anywhere else you can use the online form or go to the police station.
    .before = Read this before you start
    .online = Online
    .station = At the police station
    .after = After you register

topic-registration-form = The police registration form
    .summary = If you entered without permission or your stay has ended, write to UNHCR first and ask what to do. Keep the form, because UNHCR needs a copy.
    .before = Read this before you go
    .form = What the form is
    .unhcr = Why UNHCR asks for it
    .missing = If you have no form

topic-register-without-stay = My stay has ended: should I register?
    .summary = Write to UNHCR first and ask what to do. The law asks every foreigner to register, and the police may question you, hold you or send you out.
    .risk = The risk
    .unhcr = Write to UNHCR first
    .duty = What the law asks
    .hosts = The risk for your host

## UNHCR step by step

topic-who-can-ask = Who can ask UNHCR for asylum?
    .summary = You can ask if you are outside your own country and fear serious harm there for certain reasons. UNHCR decides, not a helper and not this guide.
    .who = Who can ask
    .decides = Who decides
    .excluded = When protection can be refused

topic-contact-unhcr = How do I reach UNHCR in Beijing?
    .summary = You start with an e-mail to UNHCR in Beijing. We could not read the e-mail addresses and could not confirm the phone, fax, address and hours.
    .email = Write an e-mail
    .unconfirmed = What we could not confirm
    .covers = What the office covers

topic-first-email = My first e-mail to UNHCR
    .summary = Put your police registration form, passport pages, basic details and reasons in one e-mail, and send it one time only. If a paper is missing, ask UNHCR about it in your e-mail.
    .send = Where and how to send it
    .content = What to put in it
    .missing = If a paper is missing

topic-papers-for-unhcr = Which papers does UNHCR want?
    .summary = UNHCR asks for your police registration form, passport pages, basic details and reasons. If a paper is missing, ask UNHCR in your e-mail.
    .list = What UNHCR asks for
    .form = The police form
    .missing = If a paper is missing
    .truth = Only true papers

topic-waiting = How long do I wait for UNHCR?
    .summary = Send your request one time only and wait for the reply. Tell UNHCR at once when your phone number, e-mail or address changes.
    .now = While you wait
    .time = How long it takes
    .steps = What comes next
    .stay = Your stay while you wait

topic-registration-interview = The first interview: registration
    .summary = Tell UNHCR which language you want for the interview. UNHCR tells you the date after it has checked your police form.
    .what = What it is
    .date = How you get a date
    .language = Your language
    .after = After registration

topic-status-interview = The second interview: refugee status
    .summary = Tell UNHCR everything about why you left and why you cannot go back. If you cannot come, tell UNHCR before the day.
    .tell = What to say
    .date = The date
    .day = On the day

topic-decision = Who decides, and how many get a yes?
    .summary = UNHCR decides who is a refugee in mainland China. If UNHCR says no the first time, you can ask for a review.
    .who = Who decides
    .numbers = Decisions in numbers
    .after = After a yes or a no

topic-refused-appeal = UNHCR said no: can I appeal?
    .summary = Read the date in your letter and act early. You can ask for a review of the first decision.
    .time = How much time you have
    .how = How an appeal works
    .chances = What happened to other appeals

topic-case-closed = A final no, or my case is closed
    .summary = When your case is closed, UNHCR no longer protects you. If you missed a date or lost contact, write to UNHCR at once and explain.
    .means = What it means
    .danger = If going back is dangerous
    .return = Going home

## Papers

topic-unhcr-paper = My UNHCR paper or card
    .summary = Look at the date on your paper and renew it on time. It does not make the police let you go.
    .keep = Keep it safe and valid
    .condition = Renewal and the police
    .cannot = What it does not do
    .carry = Carry it with your passport

topic-asylum-papers-by-law = Will the police give me refugee papers?
    .summary = Do not expect the police to give you such a paper. The law speaks of it, but UNHCR wrote that these rules were still not put into practice.
    .practice = What happens today
    .law = What the law says
    .stay = What this means for your stay

topic-lost-passport = My passport is lost, expired or missing
    .summary = Ask UNHCR first what to do. Contact with your embassy can be dangerous if you fear your own government.
    .unhcr = Ask UNHCR first
    .embassy = If your own government is a danger
    .police = New papers from the police
    .held = If the police hold you

topic-passport-with-police = The police keep my passport
    .summary = Keep the receipt that the police give you for a visa or permit application. It shows that your stay is lawful, for a limited time.
    .receipt = The receipt
    .refused = If the answer is no
    .carry = Papers to show

topic-carry-papers = Which papers must I carry?
    .summary = Carry your passport, another travel document, or your stay or residence permit. Carry your UNHCR paper too, next to your passport.
    .must = What the law asks
    .also = Carry your UNHCR paper too
    .receipt = If the police keep your passport

topic-forged-papers = False papers and papers of others
    .summary = False papers are not valid, and the police can take them. Tell UNHCR the truth and the whole story.
    .rules = What the law says
    .unhcr = With UNHCR

## If the police stop you

topic-stopped = The police stop me
    .summary = Show your passport or permit when the police ask. If you do not know Chinese, the police must give you an interpreter.
    .now = Right now
    .unhcr = Your UNHCR paper
    .next = What may come next
    .why = Why foreigners are checked

topic-questioned = The police question me
    .summary = If you do not know Chinese, the police must give you an interpreter. You may read the record before you sign, and ask for mistakes to be put right.
    .now = Right now
    .time = How long it may last
    .protected = Children, pregnant and older people
    .contact = Family and UNHCR
    .officers = Who may question you

topic-summons = The police told me to come
    .summary = Before you go, tell UNHCR and someone you trust when and where. If you do not know Chinese, the police must give you an interpreter.
    .before = Before you go
    .time = How long it may last
    .there = At the police office

topic-interpreter = I need an interpreter
    .summary = If you do not know Chinese, the police must give you an interpreter. For UNHCR, say which language you want.
    .police = With the police
    .unhcr = With UNHCR
    .doctor = With an HIV doctor
    .phone = On the phone

topic-police-limits = What may the police do, or not do?
    .summary = You may ask to see the officer's police identity card. Before the police punish you, they must tell you the facts and the law they use.
    .must = What the police must do
    .may = What the police may do
    .limits = Rules for officers
    .unhcr = What UNHCR cannot do

topic-fined = The police fine me
    .summary = You have the right to explain yourself, and the police may not punish you more because you do. If an officer takes a fine on the spot, ask for the official receipt.
    .rights = Before the fine
    .pay = Paying
    .after = Which fines there are

## Detention and removal

topic-detained = The police hold me
    .summary = Ask for the reason, the written decision and an interpreter. If you fear your own government, you may ask in writing that your embassy is not told, and the police may agree.
    .now = Right now
    .embassy = If you fear your own government
    .unhcr = Tell UNHCR
    .danger = Say what you fear
    .time = How long, and asking for a review

topic-detention-for-review = How long can detention for review last?
    .summary = The law sets a limit, but the days start later if the police do not know your identity or nationality. Time held before a removal is not part of the limit.
    .limit = How long
    .who = Who must not be held this way
    .what = What it is
    .rights = Visits, letters and review

topic-punishment-detention = Short detention as a punishment
    .summary = Before the police punish you, they must tell you the facts and the law they use. You may ask for a review, and ask to wait outside.
    .rights = Your rights first
    .review = Ask to wait outside
    .who = When it is not carried out
    .days = How days count

topic-embassy = Will my embassy be told?
    .summary = If you fear your own government, ask in writing at once that your embassy is not told. The police may agree, but a treaty can require them to tell the embassy, also against your wish.
    .ask = What you can ask
    .treaty = When asking might not help
    .nationality = If your nationality is not known

topic-ask-review = How do I ask for a review?
    .summary = Ask at once, in writing, or by speaking if writing is hard. Ask also to stop the decision while they look at it, because removal can happen sooner.
    .time = How much time you have
    .how = Where and how
    .what = What you can ask about
    .help = Help with it

topic-lawyer = I need a lawyer
    .summary = Call { FACT("hot-12348", "phone") } for free legal advice. We found no list of lawyers who help people who seek asylum in mainland China.
    .where = Where to ask
    .aid = Free legal help
    .wages = Unpaid wages

topic-told-to-leave = I am told to leave China
    .summary = Look at the date on your paper, and if there is no date, plan for { FACT("rem-leave-days", "days") } days or less. If going back is dangerous, tell UNHCR at once.
    .date = The date on your paper
    .danger = If going back is dangerous
    .unhcr = Tell UNHCR
    .review = A review: this order is not listed
    .after = If you stay longer

topic-sent-out = Can I be sent out of China?
    .summary = If you have a removal decision, ask for a review at once, because removal can happen sooner than an answer. If going back is dangerous, tell UNHCR too.
    .review = If you have a removal decision
    .danger = If going back is dangerous
    .grounds = When it can happen
    .waiting = Held until the journey
    .after = Cost and entry ban

topic-protection-from-return = Protection from being sent back
    .summary = If going back is dangerous, tell UNHCR. Treaties forbid sending people back to certain dangers. But Chinese exit-entry law has no article on this.
    .treaties = What the treaties say
    .china = What Chinese law says
    .practice = What has happened
    .unhcr = What UNHCR cannot do

## Your stay in China

topic-extend-visa = I want to extend my visa
    .summary = If your stay has ended already, write to UNHCR first and ask what to do. While your visa is valid, ask the local exit-entry police at least { FACT("visa-extend-7-days", "days") } days before the last day.
    .ended = If your stay has ended
    .when = When to ask
    .limits = Limits
    .papers = Receipt and fees

topic-residence-permit = My residence permit
    .summary = If your stay has ended already, write to UNHCR first and ask what to do. While your stay is valid, ask for the permit or its extension in time.
    .ended = If your stay has ended
    .when = When to ask
    .how = What happens
    .refused = If the answer is no
    .others = What schools and employers report

topic-overstay = My visa or permit has ended
    .summary = Write to UNHCR and ask what to do before you go to the police. The law gives penalties for staying on, and the police may question you, hold you or send you out.
    .first = Write to UNHCR first
    .what = What the law says
    .police = What the police may do
    .children = A child whose stay has ended
    .hosts = The risk for your host

topic-entered-without = I came in without permission
    .summary = Write to UNHCR first and ask what to do. If you go to the police, they may question you, hold you or send you out.
    .first = Write to UNHCR first
    .convention = What the Convention says
    .penalty = What the law says
    .police = What the police may do

topic-which-visa = Is there a visa for asylum?
    .summary = China's list of visa types has no type for asylum or refugees. Do only what your visa or permit is for.
    .none = No such visa
    .change = Change to residence
    .rules = Rules for every visa

topic-stay-for-good = Can I stay in China for good?
    .summary = The law has ways to nationality and to permanent residence. We found no such way that is made for refugees.
    .nationality = Becoming Chinese
    .residence = Residence
    .refugees = What refugees can expect

## Rights and limits

topic-my-rights = What rights do I have?
    .summary = The law protects the lawful rights of foreigners in China. UNHCR says people registered with it may stay, but registration has not always protected people.
    .stay = Staying in China
    .law = Before the law
    .life = In daily life

topic-my-duties = What are my duties?
    .summary = Tell UNHCR the truth and keep it informed of your phone number, e-mail and home address. If you entered without permission or your stay has ended, write to UNHCR first and ask what to do.
    .unhcr = Duties to UNHCR
    .law = Duties under the law
    .police = Police registration

topic-unhcr-limits = What can UNHCR not do for me?
    .summary = UNHCR cannot stop the police. It cannot give people who wait for a decision money, goods or medical help in China.
    .police = With the police
    .help = With help
    .future = With your future

## Daily life

topic-health = I am ill: where can I go?
    .summary = If someone is badly ill or hurt, call { FACT("hot-120", "phone") } or go straight to the emergency department of the closest public hospital. The law says emergency centres may not refuse or delay first aid for people in critical condition because they have not paid.
    .emergency = In an emergency
    .hospital = Going to a hospital
    .unhcr = What UNHCR pays
    .insurance = Health insurance
    .identity = Identity checks

topic-hiv = HIV tests and medicine
    .summary = Ask your local disease control centre or Beijing Ditan Hospital. If you cannot talk with the doctor in Chinese, write to UNHCR and say when your visit is.
    .where = Where to go
    .cost = What it costs
    .language = Your language
    .identity = Identity checks

topic-cash-help = Can I get money from UNHCR?
    .summary = Only some refugees get cash help from UNHCR. People who still wait for UNHCR's decision do not get cash in China.
    .who = Who gets it
    .older = What older texts say
    .free = Beware of fraud

topic-cash-request = How does a refugee ask for cash?
    .summary = A refugee asks by e-mail and says why help is needed. Write down each day what your household earns and spends.
    .how = How to ask
    .form = The form
    .wait = How long it takes
    .contract = Your rental contract

topic-work = May I work in China?
    .summary = A foreigner needs a work permit and a work-type residence permit. UNHCR wrote that refugees have no right to work, apart from those from Indochina.
    .right = Refugees and work
    .rules = What the law asks
    .penalty = Penalties

topic-unpaid-wages = I worked and was not paid
    .summary = Ask a lawyer first. You can ask for free legal help about wages, but working without a permit is still punished.
    .help = Where to ask
    .risk = The risk

topic-renting = Renting a room
    .summary = Ask for a written rental contract, and know that landlords must report who lives there. If you entered without permission or your stay has ended, write to UNHCR first and ask what to do.
    .before = Read this first
    .landlord = What landlords must do
    .contract = The contract
    .register = Police registration

topic-school = Can my child go to school?
    .summary = Ask UNHCR and the local education office. We could not find out which provinces accept refugee children today.
    .ask = What to do
    .rules = What the sources say
    .older = After primary school
    .reports = Schools and the police

## Family and children

topic-birth = My baby was born in China
    .summary = Ask for the birth certificate before you leave the hospital, and tell UNHCR about the baby. The law asks a parent to register the baby's stay with the police within { FACT("birth-60-days", "days") } days: read the warning first.
    .hospital = Before you leave the hospital
    .police = Register the baby's stay
    .unhcr = Tell UNHCR
    .nationality = The baby's nationality

topic-pregnant = I am pregnant or nursing a baby
    .summary = In an emergency call { FACT("hot-120", "phone") } or go straight to the closest public hospital. Detention for review must not be used for pregnant women, but their movement can be limited.
    .health = Health
    .police = With the police
    .birth = At the birth

topic-marriage = I want to marry in China
    .summary = The foreigner must show an official proof of being single. For a refugee, getting it can mean contact with the home government, so read the warning first.
    .warning = Your embassy and your government
    .where = Where to go
    .both = If both are foreigners

topic-violence-at-home = Someone at home hurts me
    .summary = If you are in danger, call { FACT("hot-110", "phone") }. The law says the police must come, stop the violence and help you get medical care.
    .now = In danger now
    .protect = Protection
    .talk = Someone to ask

topic-forced = Forced, sold or locked in
    .summary = If you are in danger, call { FACT("hot-110", "phone") }. This guide has no checked rule on how people who were sold or forced are treated.
    .now = In danger now
    .help = Who to tell
    .money = Nobody at UNHCR may ask for favours

topic-child-alone = A child without parents here
    .summary = Tell UNHCR at once that the child is alone. We found no rule on children who are alone and ask for asylum in China.
    .now = Tell UNHCR at once
    .care = Care by the state
    .police = With the police
    .family = Looking for family

topic-family-separated = My family is not with me
    .summary = The Red Cross Society of China can help look for relatives for free. Ask UNHCR about bringing family members together.
    .tracing = Looking for relatives
    .reunion = Coming together
    .tell = Tell UNHCR about changes

topic-death = A family member has died
    .summary = If you entered without permission or your own stay has ended, write to UNHCR first and ask what to do. The law asks the family to report the death to the exit-entry police with the death certificate.
    .before = Read this before you go
    .report = What the law asks
    .unhcr = Tell UNHCR

topic-stateless = I have no nationality
    .summary = Ask UNHCR what you can send if you have no passport. Chinese law counts stateless people as foreigners.
    .ask = Asking UNHCR
    .police = With the police
    .children = Children born in China
    .more = What else is known

## Leaving China

topic-resettlement = Can I go to another country?
    .summary = You cannot apply for resettlement, and nobody has a right to it. Do not make plans because you hope to be resettled.
    .what = What resettlement is
    .who = Who chooses
    .change = What else the sources say
    .free = It is free

topic-go-home = I want to go home
    .summary = Going home must be your own free choice, and only when it is safe. Before you close your case, know that UNHCR then no longer protects you.
    .choice = Your free choice
    .embassy = If your government is a danger
    .steps = The steps
    .back = Coming back to China

topic-leave-china = I want to leave China
    .summary = When your case is closed, UNHCR no longer protects you, and your UNHCR paper does not let you come back. UNHCR says that to leave China you first need to take back your case there.
    .before = Before you decide
    .steps = The steps
    .law = Leaving without permission
    .embassy = Papers and your embassy

topic-fraud = Someone wants money for UNHCR help
    .summary = Do not pay: everything UNHCR does is free. Do not trust anyone who sells a place on a list, a UNHCR paper or a resettlement case.
    .free = UNHCR is free
    .report = Where to report it
    .lying = Lying to UNHCR

## The trip to Beijing

topic-travel-beijing = Do I have to travel to Beijing?
    .summary = Do not start by walking in: write an e-mail first and wait for the reply. UNHCR tells you an interview date after it has checked your police form.
    .first = First an e-mail
    .where = What sources say about the place
    .cannot = If you cannot come
    .risk = Before you travel

topic-travel-tickets = Buying train or plane tickets
    .summary = To buy a ticket you must show a passport. If you have only a UNHCR paper, ask the station or airline first.
    .ticket = What you must show
    .checks = Checks on the way
    .risk = If your stay has ended

topic-travel-hotels = Sleeping on the way to Beijing
    .summary = If you entered without permission or your stay has ended, write to UNHCR first and ask what to do. In a hotel, the hotel registers you, and anywhere else you must be registered with the local police.
    .before = Read this first
    .hotel = In a hotel
    .friends = At a friend's home
    .form = A new form each time

topic-travel-without-stay = Travelling without a valid stay
    .summary = Write to UNHCR first and ask what to do. Hotels send your details to the police, and the police may question you, hold you or send you out.
    .risk = The risk
    .unhcr = Write to UNHCR first
    .papers = What your papers can do

## Borders, Hong Kong and Macao

topic-at-the-border = I am at the airport or border
    .summary = Say clearly that you are afraid to go back and want to reach UNHCR, but nobody can promise that this works. No article of the exit-entry law describes how to ask for asylum at the border.
    .now = Right now
    .refused = If you are refused entry
    .treaties = What the treaties say
    .papers = Papers for entry

topic-urgent-entry = Is there an urgent visa at the port?
    .summary = There is a visa for urgent needs at the port. It is not an asylum visa, and a Chinese authority must agree to it first.
    .visa = The visa at the port
    .entry = Temporary entry
    .papers = What you show at the border

topic-crossing-border = Crossing the border without permission
    .summary = The law forbids it and sets penalties. People who help others to cross can be punished too.
    .penalty = What the law says
    .helpers = People who help others cross
    .convention = What the Convention says
    .hongkong = Hong Kong and Macao

topic-north-korea = I come from North Korea
    .summary = China sends North Koreans back, and this guide cannot tell you that going to the Chinese police is safe. You can write to UNHCR in Beijing by e-mail.
    .risk = The risk
    .unhcr = Reaching UNHCR
    .embassy = Your embassy
    .law = What the treaties say
    .children = Children

topic-myanmar-border = I came over the border from Myanmar
    .summary = Write to UNHCR by e-mail. The sources say that the Chinese authorities, not UNHCR, handled people who fled over the land border in groups.
    .risk = The risk
    .unhcr = Reaching UNHCR
    .past = What happened before
    .law = What the treaties say

topic-hong-kong = I am in Hong Kong
    .summary = In Hong Kong a person who may be sent away can ask the Immigration Department for protection from return. Rules for Hong Kong do not help a person in mainland China.
    .ask = How to ask
    .different = Hong Kong is different
    .between = Between the mainland and Hong Kong

topic-macao = I am in Macao
    .summary = Macao has its own asylum law. The UNHCR office in Beijing covers mainland China, Hong Kong and Macao.
    .ask = What is known
    .different = Macao is not the mainland

## Emergency and help numbers

topic-emergency-numbers = Which number in an emergency?
    .summary = In danger, call the police on { FACT("hot-110", "phone") }. If someone is badly ill or hurt, call { FACT("hot-120", "phone") }.
    .danger = Danger or crime
    .ill = Very ill or hurt
    .fire = Fire and road accidents
    .free = Free calls

topic-help-lines = Which line answers my question?
    .summary = Choose the line for your question. The immigration line belongs to the immigration authority and is not a private asylum helpline.
    .people = Law, women, mind, health
    .city = City questions
    .immigration = Visa and stay questions

topic-line-languages = Which languages do the lines speak?
    .summary = Languages differ by line and by city. Some of the lists that we found are old.
    .emergency = Emergency lines
    .city = City lines
    .immigration = The immigration line
    .women = The women's line

## False things people say

topic-false-applying = False things about asking for asylum
    .summary = You ask UNHCR in Beijing by e-mail. UNHCR decides who is a refugee in mainland China.
    .true = What is true
    .where = About where to ask
    .what = About papers and waiting
    .who = About who can ask

topic-false-papers = False things about papers
    .summary = A UNHCR paper does not make the police let you go. Look at the date on your own paper and renew it on time.
    .true = What is true
    .unhcr = About the UNHCR paper
    .police = About papers from the police

topic-false-police = False things about the police
    .summary = The duty to register is for every foreigner. The police may question, hold or send out a person who entered without permission or whose stay has ended.
    .true = What is true
    .register = About registering
    .carry = About carrying papers

topic-false-status = False things about status and help
    .summary = UNHCR decides who is a refugee in mainland China. People who still wait for a decision do not get cash from UNHCR in China.
    .true = What is true
    .status = About status
    .help = About help, school and work
    .stay = About staying for good

topic-false-law = False things about the law
    .summary = We found no refugee law in China. The Constitution says China may give asylum, and this is a choice.
    .true = What is true
    .articles = About articles and dates
    .offices = About offices
    .other = About protection and other countries

topic-false-numbers = False things about numbers and history
    .summary = The numbers are small and have fallen. Old figures do not describe today.
    .true = What is true
    .numbers = About numbers
    .people = About people and names

## The law behind it

topic-law-today = What does Chinese law say on asylum?
    .summary = We found no refugee law in China. UNHCR does the work on asylum requests in mainland China.
    .today = The state of the law
    .article = The refugee article
    .constitution = The Constitution
    .limits = Who is left out

topic-treaties = Which treaties did China join?
    .summary = China joined the Refugee Convention, its Protocol and the Convention against Torture. UN experts asked China to put the promise not to send people back to danger into its own law.
    .refugees = The Refugee Convention
    .torture = The Convention against Torture
    .china = In Chinese law

topic-who-does-what = Which office does what?
    .summary = UNHCR decides who is a refugee. Local police handle the stay and residence of foreigners.
    .now = Who does what now
    .before = Before that
    .board = No regional board

topic-state-asylum = What is asylum given by the state?
    .summary = It is something else than refugee status given by UNHCR. We found no published way to apply for it.
    .what = What it is
    .protects = What it protects from
    .other = Rules of other countries

topic-figures-today = How many refugees are in China?
    .summary = The numbers that UNHCR counts have fallen. At the end of { FACT("stats-2025", "year") } most people came from Cameroon, Somalia, Uganda and Afghanistan.
    .now = How many
    .origins = From where
    .decisions = Decisions

topic-figures-old = Old figures you may read
    .summary = Do not use these old figures for today. Since they were written, the numbers and the countries have changed.
    .figures = Old figures
    .counting = How counting changed
    .today = Figures of today

topic-history = Refugees in China: a short history
    .summary = People from Viet Nam came long ago, and China settled them in southern provinces and regions. The sources describe no such path for other refugees.
    .indochina = People from Indochina
    .office = The UNHCR office
    .others = Other refugees

## For helpers

topic-helper-law = What does the law ask of helpers?
    .summary = Know this before you ask questions or give someone a place to stay. The law says people must report illegal entry, stay or work, and it punishes those who host a person who entered or stays illegally.
    .report = The duty to report
    .risk = What can be punished
    .hosts = Hosts and landlords

topic-helper-desk = Someone comes to my desk
    .summary = Check danger, health, a child alone, and where the person sleeps tonight. A helper cannot decide if someone is a refugee.
    .first = Check first
    .police = Before you say: go to the police
    .unhcr = Asking UNHCR
    .limits = What a helper is not

topic-helper-privacy = Keeping what people tell me private
    .summary = Write down as little as possible. The police may inspect a place that has to do with a breach of the law, and people who learn of illegal stay must report it.
    .notes = Notes
    .calls = Calls and checks
    .unhcr = What UNHCR keeps private

topic-helper-languages = Which languages will I need?
    .summary = Look at where people come from. Tell UNHCR which language a person wants for the interview.
    .order = Languages to have ready
    .interpreter = Interpreters

topic-gaps-unhcr = What we could not find: UNHCR
    .summary = Ask UNHCR about these points. This guide does not guess.
    .contact = Contact
    .steps = Steps and papers
    .pages = Pages we did not find

topic-gaps-law = What we could not find: law and help
    .summary = We found no answer on these points. Not found does not mean that something is not there.
    .law = Law
    .help = Help
    .children = Children alone
