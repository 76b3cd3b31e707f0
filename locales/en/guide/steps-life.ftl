### Steps of the plan: papers, family and daily life, leaving China, and places outside the mainland, in the order of the plan's table.
### Each message is the title of a step, an instruction that never promises anything. Each attribute is one paragraph of the step;
### a reader sees only the paragraphs that fit the answers, so each one must be clear by itself.

## The police caution: sentences that stand in every step that leads to the police, or to someone who reports to them.
## caution-police-if-you is the whole caution for most readers. In the most urgent steps caution-police stands in its place;
## for readers from North Korea, or who came over the land border from Myanmar, caution-police with caution-warned, and the
## last two add what is known about them.

caution-police = The police may question, hold or send out a person who entered without permission or whose stay has ended.
caution-police-if-you = The police may question, hold or send out a person who entered without permission or whose stay has ended: if that is you, write to UNHCR first.
caution-warned = Write to UNHCR first and ask what to do.
caution-north-korea = China's known practice is to send people from North Korea back.
caution-myanmar-border = People who fled over the land border in groups were handled by the Chinese authorities, not by UNHCR.

## Papers

step-replace-passport = Ask UNHCR before you replace your passport
    .do = Ask UNHCR first what you can do about your passport. If you fear your own government, contact with the embassy of your country can be dangerous. A stateless person has no embassy to ask.
    .missing = We could not find out what UNHCR asks for if you have no passport, so ask this in an e-mail.
    .visa = If your visa or permit is lost or stolen too, you ask the local exit-entry office of the police for a new one.
    .out = If your passport is gone and the embassy of your country cannot give a new one, the local exit-entry police can help with papers to leave China, not to stay.

step-carry-papers = Carry the papers that you have, and show them when asked
    .do = From the age of { FACT("check-carry", "age-from") } you must carry your passport, another travel document, or your stay or residence permit, and show it when the police ask. If you refuse to show it, you can get a warning and a fine of up to { FACT("check-refuse", "fine-max") } yuan.
    .paper = Carry your UNHCR paper too, but not in place of the others: it is not on the law's list of papers to carry. It does not make the police let you go.
    .paper-if = If you have a UNHCR paper, carry it too, but not in place of the others. It is not on the law's list of papers to carry.
    .gap = If you have none of the papers that the law lists, we found no rule that says what to carry, so ask UNHCR. Do not use papers that belong to someone else: this is punished.
    .without = If you have none of the papers that the law lists, write to UNHCR and ask what you can carry.
    .receipt = If the police keep your passport and gave you a receipt for it, carry that receipt too.

step-leave-copies = Leave copies of your papers with someone you trust
    .do = Leave copies of your papers and of your UNHCR number, never the originals, with someone you trust, outside your home. Agree whom this person tells if you do not come back.
    .do-north-korea = If someone you trust knows already where you come from, you can leave copies of your papers and of your UNHCR number with this person, outside your home, but never the originals. Do not send them in a chat or as a picture, because phones can lead the police to you. Agree whom this person tells if you do not come back.
    .who = Do not choose someone who asks for money, who has power over you, or whom you had to flee. Think also about who should not be told.
    .told = When the police keep someone for longer questioning, they must tell the family or the workplace, but not if you give no contact.
    .reach = Write beside the copies which phone number and e-mail UNHCR has for you, because UNHCR uses them to give you appointments.
    .ended = Leave also a copy of your e-mail to UNHCR with its date, and the day on which your permission ended.
    .police = Do not ask this person to keep you or your papers from the police.

step-tell-changes = Tell UNHCR when something changes
    .questioned = If you can, tell UNHCR today that the police question you, or ask someone you trust to tell it. UNHCR cannot stop the police.
    .summoned = Tell UNHCR today when and where the police want to see you. UNHCR cannot stop the police.
    .address = Tell UNHCR where you stay now, and say if this address is not registered with the police.
    .do = Write to UNHCR at once when your phone number, your e-mail or your address changes. Tell it about other changes in your life too, such as a new baby.
    .news = This is new information and not a second request, so you can send it while you wait for an answer.

## Family

step-register-birth = Get the birth certificate and plan the registration
    .do = Ask the hospital or the midwife for the birth certificate ({ FACT("birth-certificate", "term") }), and tell UNHCR about the baby. When a foreign baby is born in China, a parent must register the baby's stay with the exit-entry police and bring this certificate. A baby born in China who has one Chinese parent is Chinese.
    .rule = The law gives { FACT("birth-60-days", "days") } days after the birth.
    .ahead = If the last day is a Saturday, a Sunday or a holiday, go on the working day before.
    .near = The last day is today or tomorrow: if the law asks you to register the baby and this is not done, do it today.
    .near-ask = The last day is today or tomorrow: if the law asks you to register the baby and this is not done, ask UNHCR today what to do.
    .passed = The last day has passed: if the law asks you to register the baby and this is not done, do it now.
    .passed-ask = The last day has passed: if the law asks you to register the baby and this is not done, ask UNHCR today what to do.
    .penalty = If a birth is not registered, there can be a warning and a fine of up to { FACT("birth-penalty", "fine-max") } yuan.

step-trace-family = Learn how the Red Cross can look for relatives
    .do = If war or disaster separated your family, you can ask the Red Cross Society of China to help look for relatives for free. This is only for families where one side, you or your relatives, lives outside mainland China.
    .reunion = We found no UNHCR China page on bringing family members together, so ask UNHCR about it.
    .report = In China, people and organisations that find out about illegal entry or stay must report it to the police.

step-stateless = Tell UNHCR if you have no nationality
    .do = Tell UNHCR if no country says that you, or someone in your family, is its citizen. We could not find out what UNHCR asks for if you have no passport, so ask which papers you can send.
    .law = Chinese exit-entry law counts stateless people as foreigners.
    .police = If the police do not know your identity or nationality, detention for review can last much longer. Its days start to count only when they find out.
    .child = A child born in China is Chinese if the parents are stateless or of unknown nationality and have settled in China.

## Daily life

step-health = Ask for medical care when you need it
    .held = If you are seriously ill or pregnant, tell the police. Detention for review must not be used then, but the police may limit where you can go.
    .do = If someone is badly ill or hurt, call { FACT("health-emergency", "phone") } for an ambulance or go straight to the emergency department of the closest public hospital. Public hospitals are open to refugees and people who seek asylum. Every patient pays first.
    .law = But in an emergency the ambulance service is not allowed to refuse or delay because nobody has paid. A doctor is not allowed to refuse emergency treatment. A hospital must rescue a patient in critical condition at once.
    .fund = There is a fund for emergencies ({ FACT("health-emergency-fund", "term") }) that pays hospitals for people who cannot pay. We found no text that names foreigners or leaves them out, so ask the hospital.
    .cost = Ask UNHCR before you spend money if you can, because it pays back costs only in special cases and only for public hospitals.
    .cost-others = UNHCR in China cannot give people who seek asylum money, goods or medical help.
    .identity = Hospitals may ask the police to confirm who you are.

step-school = Ask UNHCR and the education office about school
    .do = Ask UNHCR and the local education office if a school can take a refugee child. We found nothing newer than { FACT("edu-not-found", "year") } about which provinces accept refugee children, and no rule for secondary school or university.
    .places = UNHCR wrote in { FACT("edu-2012-permission", "year") } that a place in a public primary school depended on the local school.
    .report = Schools may ask the police to confirm who you are, and they must report some things about foreign students to the police.

step-no-work = Know the law before you take work
    .do = Do not work without a work permit and a work-type residence permit: the law asks a foreigner for both. UNHCR wrote in { FACT("work-refugees-no-right", "year-unhcr") } that refugees other than those from Indochina have no right to work in China.
    .others = The labour rules on foreigners do not open a way to work for people who seek asylum.
    .permit = If you have a work permit, do only the work that it allows. If you are a student, a job off campus is allowed only if the school agrees and the police write it into your residence permit.
    .penalty = A foreigner who works illegally pays a fine of { FACT("work-penalty", "fine-min") } to { FACT("work-penalty", "fine-max") } yuan, and in serious cases there are also { FACT("work-penalty", "serious-days-min") } to { FACT("work-penalty", "serious-days-max") } days in detention.

step-unpaid-work = Ask a lawyer about unpaid wages
    .do = Ask a lawyer what you can do about your wages before you complain to anyone.
    .line = The line { FACT("hot-12348", "phone") } gives free legal advice from the justice authorities. A call shows your phone number. We did not find if it answers people who do not give their name.
    .relation = Courts do not confirm a labour relation for a foreigner who worked without work papers. So the way through the labour law is as a rule closed. In an old case a court treated such work as an ordinary civil contract. We do not know how sure this is.
    .aid = Unpaid wages are on the list for free legal help. For foreigners this depends on a law, a treaty or on help for Chinese people in your country. Ask if it is open to you.
    .penalty = Work without a permit is still punished, with a fine of { FACT("work-penalty", "fine-min") } to { FACT("work-penalty", "fine-max") } yuan and, in serious cases, also { FACT("work-penalty", "serious-days-min") } to { FACT("work-penalty", "serious-days-max") } days in detention.
    .report = In China, people and organisations that find out about illegal entry, stay or work must report it to the police.

step-money = Find out who can get money from UNHCR
    .ask = Ask UNHCR for cash help by e-mail and say why you need help. Only some refugees get it, and the sum is small.
    .form = UNHCR's form asks what your household earned and spent in the last { FACT("cash-form", "months") } months, so write this down each day. Send the form in time with your valid rental contract and true data, because UNHCR does not handle the request otherwise. You may wait up to { FACT("cash-three-months", "months-max") } months.
    .others = Do not count on money from UNHCR: people who seek asylum do not get cash from it in China, because there is not enough money. Only some refugees get cash help, and the sum is small. Older texts say that UNHCR pays for more, but its current pages promise much less.
    .if-recognised = If UNHCR has recognised you as a refugee, ask by e-mail and say why you need help.
    .free = Do not pay anyone for UNHCR help, because it is free.

step-legal-help = Ask for free legal advice
    .do = Call { FACT("hot-12348", "phone") } for free legal advice from the justice authorities, or ask someone you trust to call.
    .name = We did not find if this line answers people who do not give their name. You can ask about “a person”. A call shows your phone number.
    .held = Detention house rules let a lawyer visit with the right papers. A request for a review or a complaint to the court must be sent on within { FACT("det-hand-in", "hours") } hours. For foreigners held for review the Ministry of Public Security sets the details.
    .limits = Ask if free legal help is open to you as a foreigner, because asylum is not on its list. We found no list of lawyers or groups that help people who seek asylum in mainland China.
    .quick = A legal aid office must decide within { FACT("det-legal-aid-7-days", "days") } days. It can help first and check later if your time to act ends sooner, for example for a review.
    .report = In China, people and organisations that find out about illegal entry or stay must report it to the police.

## Going to another country

step-other-country = Learn how resettlement works
    .do = Do not build your plans on resettlement in another country. You cannot apply: UNHCR finds the refugees with the greatest needs, and the other country decides who comes. Nobody has a right to resettlement.
    .places = There are far fewer places than before: UNHCR said that the places for { FACT("res-fewer-places", "year") } would be the fewest in { FACT("res-fewer-places", "years") } years.
    .states = The United States stopped its refugee programme in { FACT("res-us-stop", "since") }.
    .cuts = UNHCR lost much of its money in { FACT("unhcr-cuts-2025", "year") }.
    .free = Resettlement is free, so do not trust anyone who sells a place.

step-go-home = Go home only by your own free choice
    .do = Go home only if it is your own free choice, you have good information and it is safe.
    .embassy = Ask UNHCR before you contact the embassy of your country, because this can be dangerous if you fear your own government.
    .closed = If your case at UNHCR is closed, UNHCR no longer protects you.
    .case = UNHCR says that to leave China you first take back your case (you tell UNHCR that you end it), and then ask the local immigration office for an exit paper.
    .no-case = Ask UNHCR which steps come before you leave China.
    .stopped = The law stops some people from leaving, for example suspects in a criminal case or people with a court ban.

step-leave-china = Know the rules before you leave China
    .do = Before you decide, know that UNHCR no longer protects you when your case is closed. Its paper does not let you come back into China.
    .case = UNHCR says that to leave China you first take back your case (you tell UNHCR that you end it), and then ask the local immigration office for an exit paper.
    .no-case = Ask UNHCR which steps come before you leave China.
    .hong-kong = Going to Hong Kong or Macao counts as leaving the mainland too, and you need permission to enter the mainland again.
    .border = Leaving without permission, or with false papers or another person's papers, brings a fine. In serious cases it brings detention.
    .stopped = The law stops some people from leaving, for example suspects in a criminal case or people with a court ban.

step-beware-fraud = Do not pay for UNHCR help
    .do = Do not pay: everything UNHCR does is free, also resettlement. No one who works for UNHCR may ask for money, gifts or sex in return for help. Do not trust anyone who sells a place on a list, a UNHCR paper or a resettlement case.
    .card = Some false websites ask for money for the arrival card: the real card costs nothing.
    .report = If someone who works for UNHCR asks for money, gifts or sex, you can report it to the Inspector General's Office of UNHCR by e-mail, { FACT("fraud-igo", "email") }, or with the form { FACT("fraud-igo", "url") }. This office cannot change a decision about your case. UNHCR says it keeps such reports secret, but we did not find a UNHCR China page for reporting fraud.

## Outside mainland China

step-hong-kong-claim = Ask Hong Kong for protection from return
    .do = Tell the Hong Kong Immigration Department that you fear to go back, and ask for protection from return (a non-refoulement claim). If you are in transit or before a flight, say it before you board. A person who may be sent away from Hong Kong can ask for this.
    .unhcr = Hong Kong gives no asylum, but if it accepts that there is a risk of persecution, it sends the case to UNHCR, which looks for another country.
    .help = Justice Centre Hong Kong gives free legal information to people who seek protection there: a directory lists the phone { FACT("hk-help-group", "phone") }.

step-macao-claim = Say in Macao that you fear return
    .do = Say clearly to the Macao authorities that you fear to go back and want to ask for asylum. Macao has its own asylum law, but we have not checked how you ask for asylum there.
    .unhcr = Write an e-mail to UNHCR in Beijing too: its office covers mainland China, Hong Kong and Macao.
    .law = A US report says people with a pending case in Macao may get housing, medical care and schooling for children. Rules for Macao do not help a person in mainland China.

step-outside-china = Ask UNHCR in the country where you are
    .do = Ask UNHCR in the country where you are now how to ask for asylum there. This guide is for mainland China, so do not rely on its rules and phone numbers where you are.
    .covers = The UNHCR office in Beijing covers mainland China, Hong Kong and Macao.
