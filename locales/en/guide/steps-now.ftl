### Steps of the plan: danger, the police, detention, an order to leave and violence, in the order of the plan's table.
### Each message is the title of a step, an instruction that never promises anything. Each attribute is one paragraph of the step;
### a reader sees only the paragraphs that fit the answers, so each one must be clear by itself.
### In call-110, stop-violence and stop-force the police caution follows these paragraphs.

## Danger to life

step-call-110 = Call { FACT("hot-110", "phone") } if someone may hurt you
    .do = Call { FACT("hot-110", "phone") }, the number of the police. If you cannot call, show the card to someone near you.
    .silent = If you cannot speak, lists for Beijing give { FACT("hot-12110", "phone") } for a text message to the police.
    .hurt = If someone is hurt, call { FACT("hot-120", "phone") } for an ambulance.

step-call-120 = Call { FACT("hot-120", "phone") } for an ambulance
    .do = Call { FACT("health-emergency", "phone") } for an ambulance. If you cannot call, show the card to someone near you.
    .hospital = You can also go straight to the emergency department of the closest public hospital.
    .held = If officers keep you, tell them at once that someone is very ill or hurt and needs a doctor.
    .money = The law says emergency centres may not refuse or delay first aid for people in critical condition because they have not paid.

step-call-local = Ask for the emergency number where you are
    .do = Ask anyone near you for the emergency number of this place, and ask them to call.
    .danger = Say that someone may hurt you now.
    .medical = Say that someone is very ill or hurt.
    .numbers = The numbers { FACT("hot-110", "phone") } for the police and { FACT("hot-120", "phone") } for an ambulance are numbers of mainland China. This guide has not checked the numbers where you are.

## At the border

step-border-say = Say clearly that you fear to go back
    .do = Say clearly that you are afraid to go back and want to reach UNHCR, the UN Refugee Agency, in Beijing. Show the card to the officers, and ask for an interpreter if you do not know Chinese.
    .email = If you can go online, look for UNHCR's e-mail address for asylum requests on its help website for China, and write an e-mail too.
    .limits = Nobody can promise that this works. No article of the exit-entry law describes how to ask for asylum at the border, and a person who is refused entry can be made to go back.
    .treaty = China joined the Refugee Convention. This treaty forbids sending a refugee back to a place where life or freedom is in danger for one of the five reasons that it names.

## With the police

step-questioned-rights = Ask for an interpreter, and read before you sign
    .do = If you do not know Chinese, show the card. The police must give you an interpreter. Before you sign the record of your questioning, read it or have it read to you, and ask for mistakes to be put right.
    .explain = You have the right to explain yourself before the police punish you. They may not punish you more because you do.
    .time = Questioning at the station may last up to { FACT("check-24-48", "hours") } hours, or { FACT("check-24-48", "hours-special") } hours in special cases. After that the police must let you go or give a formal decision.
    .short = A police rule of { FACT("check-vulnerable-4h", "year") } allows at most { FACT("check-vulnerable-4h", "hours") } hours of longer questioning for pregnant women and for women nursing their own baby under { FACT("check-vulnerable-4h", "baby-age") } year of age.
    .short-child = A police rule of { FACT("check-vulnerable-4h", "year") } allows at most { FACT("check-vulnerable-4h", "hours") } hours of longer questioning for children under { FACT("check-vulnerable-4h", "age-under") }, and they must not be put in a waiting cell.
    .child = When police question a person under { FACT("check-under-18", "age-under") } as a suspect, they must call a parent or guardian. If that is not possible, they may call another adult relative or a person from a school or a child protection group.

step-detained-rights = Ask for the written decision and the reason
    .do = Ask to see the written decision, and ask for an interpreter if you do not know Chinese. The police must tell you the reason, the law they use, your rights and how to complain. They must tell your family where you are unless you give no contact, so choose with care whom they may call.
    .time = Detention for review may last { FACT("det-limit", "days") } days, or { FACT("det-limit", "days-complex") } days in complex cases. But you can be held longer if your identity is not known, or before a removal.
    .child = Detention for review must not be used for children under { FACT("child-no-detention", "age-under") }, but police may limit where they can go. The rule on holding people before a removal names no age.
    .not-for = Detention for review must not be used for seriously ill people, pregnant women, women nursing their own baby under { FACT("det-who-not", "baby-age") } year of age, or people aged { FACT("det-who-not", "age-old") } or more. But their movement can be limited, and this rule does not speak of other kinds of detention.
    .area = If the police limit where you may go, you must report on time and may not leave the area or move home without permission. This can last up to { FACT("det-limited-area", "days") } days, or longer if your identity is not known.

## Special risks

step-north-korea-warning = Know the risk for people from North Korea
    .do = Unless a life is in danger now, write an e-mail to UNHCR in Beijing and ask what to do before you go to the police.
    .summoned = Write an e-mail to UNHCR in Beijing today; this does not change the time at which the police want to see you.
    .held = If you can, tell UNHCR in Beijing where you are, or ask someone you trust to tell it.
    .border = Say that you are afraid to be sent back and want to reach UNHCR in Beijing.
    .police = This guide cannot tell you that going to the Chinese police is safe. China calls North Koreans who cross the border “illegal economic migrants” and sends them back.
    .unhcr = A UN committee asked whether North Koreans can reach UNHCR in China, and it got no clear answer.
    .embassy = China has a consular treaty with North Korea, and such a treaty can require the police to tell the embassy, also against your wish.

step-myanmar-border-warning = Know the risk if you came overland from Myanmar
    .do = Unless a life is in danger now, write an e-mail to UNHCR in Beijing and ask what to do before you go to the police.
    .summoned = Write an e-mail to UNHCR in Beijing today; this does not change the time at which the police want to see you.
    .held = If you can, tell UNHCR in Beijing where you are, or ask someone you trust to tell it.
    .border = Say that you are afraid to be sent back and want to reach UNHCR in Beijing.
    .police = If you entered without permission or your stay has ended, the police may question you, hold you or send you out. People who fled over the land border in groups were handled by the Chinese authorities, not by UNHCR.
    .past = In { FACT("limit-kachin-2012", "year") } about { FACT("limit-kachin-2012", "people") } Kachin people were sent back from Yunnan to Myanmar, and China did not let UNHCR reach them. UNHCR had no access either to the people who fled from fighting in Kokang in { FACT("limit-kokang", "year") }.

step-child-alone = Tell UNHCR that you are a child alone
    .do = Tell UNHCR in Beijing at once that you are under { FACT("child-law-covers", "age-under") } and have no parent or guardian here. Write an e-mail, or ask someone you trust to write it.
    .care = The law on minors also covers foreign children. It says the civil affairs office ({ FACT("child-alone-guardian", "term") }) must take temporary care of a child whose parents cannot be found or cannot look after it. We found no rule on children who are alone and ask for asylum, and we did not find how this care works for them. So ask UNHCR before you go to this office.
    .border = Say to the officers too that you are under { FACT("child-law-covers", "age-under") } and alone. We found no rule on children who are alone and ask for asylum in China.
    .police = When police question a person under { FACT("check-under-18", "age-under") } as a suspect, they must call a parent or guardian. If that is not possible, they may call another adult relative or a person from a school or a child protection group.
    .young = Detention for review must not be used for children under { FACT("child-no-detention", "age-under") }, but police may limit where they can go. The rule on holding people before a removal names no age.

step-embassy-choice = Be careful with your embassy
    .ask = If you fear your own government, ask the police in writing at once that your embassy is not told, for example with the card.
    .care = Ask UNHCR before you contact your embassy, because this can be dangerous if you fear your own government.
    .later = If the police hold you or limit where you may go, and you fear your own government, ask them in writing at once that your embassy is not told.
    .limits = The police may agree, but they need not. A treaty between China and your country can require them to tell your embassy, also against your wish.
    .told = When a foreigner is in detention or may not leave an area, the police report it to the provincial police within { FACT("det-embassy-told", "hours") } hours. The provincial police then tell the embassy.
    .visit = If officials from your embassy want to visit you, you may refuse. Write and sign a statement that you refuse.
    .nationality = If the police cannot find out your nationality, they use the nationality that you say you have or treat you as stateless. But detention for review can last much longer until they find out.

## Detention, and an order to leave

step-say-return-danger = Say so if going back is dangerous
    .detained = If going back is dangerous for you, tell the police who decide about you, in writing if you can, and tell UNHCR too.
    .order = If going back is dangerous for you, write this to UNHCR at once, and say it also when the police speak with you.
    .treaties = China joined the Refugee Convention. This treaty forbids sending a refugee back to a place where life or freedom is in danger for one of the five reasons that it names. China also joined the Convention against Torture. This treaty forbids sending anyone to a country where there are strong reasons to expect torture.
    .limits = Chinese exit-entry law has no article that stops a removal because of danger at home.
    .countries = Police rules let a person be sent to other countries too, for example the last country of residence, the country of birth or the place of departure. So say which of these are dangerous for you.

step-detained-tell-unhcr = Tell UNHCR what the police decided
    .detained = Write an e-mail to UNHCR in Beijing and say where you are, or ask someone you trust to tell it. If you cannot do this, ask the police to let you contact UNHCR.
    .order = Write an e-mail to UNHCR in Beijing at once, and tell it the date on your order to leave if you know it.
    .new = If you have not asked UNHCR for asylum yet, ask in the same e-mail.
    .news = This is news and not a second request, so send it also while you wait for an answer.
    .visit = No source that we found promises that UNHCR can visit you in detention or get you out.
    .paper = A UNHCR paper does not make the police let you go, and UNHCR says it cannot step in when police enforce Chinese law.

step-ask-review = Ask at once about a review
    .detained = Ask at once for a review of the decision, in writing, or by speaking if writing is hard, and ask also to stop the decision while they look at it.
    .order = Ask for legal advice at once, to find out if you can have a review of your order to leave. The list that we found names longer questioning, detention for review, limits on movement and removal, but not an order to leave.
    .where = A review against the local police goes to the government of the same county, district or city.
    .hand-in = We did not find how a person in detention hands in the request, so show the card and ask.
    .time = You have { FACT("det-review-60-days", "days") } days from the day you learn of the decision, but removal can happen sooner.
    .time-order = If you can have a review, you have { FACT("det-review-60-days", "days") } days from the day you learn of the decision to ask for it, but the date on your order can come sooner.
    .effect = A review does not by itself stop the decision. For longer questioning, detention for review, limits on movement and removal, its result is final.
    .effect-order = A review does not by itself stop a decision.

step-leave-order = Read the date on your order to leave
    .ahead = Tell UNHCR at once that you must leave China by this date, and ask what to do. If the day is on a weekend or a holiday, go to any office that you need on the working day before.
    .none = Look for the date on your order, tell UNHCR at once, and ask what to do. If you find no date, plan for { FACT("rem-leave-days", "days") } days or less.
    .passed = The date on your order has passed, so write to UNHCR at once and ask what to do before you go to the police.
    .differ = The date on your own order counts, but sources differ on the longest time that the police may give: State Council rules say { FACT("rem-leave-days", "days") } days, and a police ministry rule says { FACT("rem-leave-days", "days-ministry") } days.
    .risk = The police may send out a person who does not leave in time, and a person who is sent out may not enter China again for { FACT("rem-ban", "years-min") } to { FACT("rem-ban", "years-max") } years.
    .moves = You need a new police registration form each time you move to a new place, even for a short stay.

## Violence and force

step-stop-violence = Get help against violence at home
    .do = If you or someone in your family is in danger, call { FACT("hot-110", "phone") }, the number of the police.
    .watch = Take care that the violent person does not see this plan or your calls.
    .law = The law says the police must come when someone reports family violence, stop the violence, and help the victim get medical care.
    .talk = For advice you can also call { FACT("women-line", "phone") }, the women's rights line of the All-China Women's Federation, mostly in Chinese.
    .court = A victim of family violence can ask the court for a protection order, and the request can be spoken if writing is hard.

step-stop-force = Get help when you are forced or locked in
    .do = If you or someone in your family is in danger or locked in, call { FACT("hot-110", "phone") }, the number of the police. If you cannot speak, lists for Beijing give { FACT("hot-12110", "phone") } for a text message to the police.
    .help = If it is safe, you can also write an e-mail to UNHCR in Beijing, or call { FACT("women-line", "phone") }, the women's rights line, for advice, mostly in Chinese.
    .gap = This guide has no checked rule on how people who were sold or forced are treated.
    .favours = No one who works for UNHCR may ask for money, gifts or sex in return for help.
