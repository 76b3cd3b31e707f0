### Steps of the plan: danger, the police, detention, an order to leave and violence, in the order of the plan's table.
### Each message is the title of a step, an instruction that never promises anything. Each attribute is one paragraph of the step;
### a reader sees only the paragraphs that fit the answers, so each one must be clear by itself.
### In call-110, stop-violence and stop-force the police caution follows these paragraphs.

## Danger to life

step-call-110 = Call { FACT("hot-110", "phone") } if someone may hurt you
    .do = Call { FACT("hot-110", "phone") }, the number of the police. If you cannot call, show the card to someone near you.
    .silent = If you cannot speak, lists for Beijing give { FACT("hot-12110", "phone") } for a text message to the police.
    .hurt = If someone is hurt, call { FACT("hot-120", "phone") } for an ambulance.
    .papers = The officers who come may also ask for your papers.

step-call-120 = Call { FACT("hot-120", "phone") } for an ambulance
    .do = Call { FACT("health-emergency", "phone") } for an ambulance. If you cannot call, show the card to someone near you.
    .hospital = You can also go straight to the emergency department of the closest public hospital.
    .held = If officers keep you, tell them at once that someone is very ill or hurt and needs a doctor.
    .money = By law the ambulance service is not allowed to refuse or delay because nobody has paid. A doctor is not allowed to refuse emergency treatment. A hospital must rescue a patient in critical condition at once.

step-call-local = Ask for the emergency number where you are
    .do = Ask anyone near you for the emergency number of this place, and ask them to call.
    .danger = Say that someone may hurt you now.
    .medical = Say that someone is very ill or hurt.
    .numbers = The numbers { FACT("hot-110", "phone") } for the police and { FACT("hot-120", "phone") } for an ambulance are numbers of mainland China. This guide has not checked the numbers where you are.

## At the border

step-border-say = Say aloud that you are afraid to be sent back
    .do = Say aloud to the officers that you are afraid to be sent back. Say which country is dangerous for you. Say that you want to reach UNHCR, the UN Refugee Agency, in Beijing, and show the card.
    .gate = Ask for an interpreter if you do not know Chinese. Say it all again at the gate, in words. Do not go on board without having said it.
    .outside = Tell a person outside your full name, the airport or port, the flight or ship, and the time. Ask this person to write to UNHCR by e-mail for you.
    .limits = Nobody can promise that this works. No article of the exit-entry law describes how to ask for asylum at the border. A person who is refused entry can be made to go back.
    .paper = Border police need not give a reason or a paper, but you can ask for both. We could not find out if you can get a review of a refusal of entry.
    .treaty = China joined the Refugee Convention. It forbids sending a refugee back to a place where life or freedom is in danger for one of the five reasons that it names. It also says that refugees who come straight from danger should not be punished for entering without papers. This is so if they go to the authorities quickly and explain why.
    .stay = With a through ticket to another country or region you may change planes, ships or trains without a visa within { FACT("border-transit-24h", "hours") } hours inside the port. For an urgent reason border police can allow a temporary entry of up to { FACT("border-temporary-entry", "days-max") } days. Neither of these is asylum, and nobody promises them.
    .card = Write only true things on the arrival card.

## With the police

step-questioned-rights = Ask for an interpreter, and do not sign what you cannot read
    .do = If you do not know Chinese, show the card: the police must give you an interpreter. Do not sign a record that you cannot read. Ask that it is read to you in your language first. You may ask for mistakes to be put right before you sign.
    .unsigned = If you do not sign, the officer writes that down, and the police can still decide.
    .explain = You have the right to explain yourself before the police punish you. They are not allowed to punish you more because you do.
    .grounds = The police may question you on the spot if they suspect a breach of the exit-entry rules. They may take you in for longer questioning if they still suspect illegal entry, exit, stay or work, or another offence.
    .time = Questioning at the station may last up to { FACT("check-24-48", "hours") } hours, or { FACT("check-24-48", "hours-special") } hours in special cases. After that the police must let you go or give a formal decision.
    .short = A police rule of { FACT("check-vulnerable-4h", "year") } allows at most { FACT("check-vulnerable-4h", "hours") } hours of longer questioning for pregnant women and for women nursing their own baby under { FACT("check-vulnerable-4h", "baby-age") } year of age.
    .short-child = A police rule of { FACT("check-vulnerable-4h", "year") } allows at most { FACT("check-vulnerable-4h", "hours") } hours of longer questioning for children under { FACT("check-vulnerable-4h", "age-under") }, and they must not be put in a waiting cell.
    .child = When police question a person under { FACT("check-under-18", "age-under") } as a suspect, they must call a parent, or the adult who by law cares for this person (guardian), to be there. If that is not possible, they may call another adult relative or a person from a school or a child protection group.

step-detained-rights = Do not sign what you cannot read, and ask for the written decision
    .do = Do not sign a record or another paper that you cannot read. Ask that it is read to you in your language first, for example with the card. Refusing to sign does not give you more time.
    .word = Then read the word in the heading of your paper. { FACT("det-kinds", "term-penalty") } is punishment detention: you can ask for a review or go to court. { FACT("det-kinds", "term-review") } is detention for review: the police hold you while they check your case. For this there is only a review, and its answer is final. The same is true for longer questioning, limits on where you may go, and removal (being sent out of China).
    .other-word = If your paper has another word, this guide has no checked rule for it: ask for a lawyer.
    .reasons = Ask to see the written decision, and ask for an interpreter if you do not know Chinese. The police must tell you the reason, the law they use, your rights and how to complain. They must tell your family where you are, unless you give no contact. So choose with care whom they may call.
    .time = Detention for review may last { FACT("det-limit", "days") } days, or { FACT("det-limit", "days-complex") } days in complex cases. But these days start to count only when the police know who you are.
    .child = Detention for review must not be used for children under { FACT("child-no-detention", "age-under") }, but the police may limit where they can go.
    .not-for = Detention for review must not be used for seriously ill people, pregnant women, women nursing their own baby under { FACT("det-who-not", "baby-age") } year of age, or people aged { FACT("det-who-not", "age-old") } or more. But the police may limit where they can go, and this does not speak of other kinds of detention.
    .removal = After a decision to send you out, the police may hold you until the journey is possible: the law names no longest time and no age for this.
    .area = The police may also limit where you may go, for up to { FACT("det-limited-area", "days") } days. Then you must report to them at the set times. You are not allowed to leave the area or move home without permission. If they do not know who you are, the days start only when they do.

## Special risks

step-north-korea-warning = If you come from North Korea, tell UNHCR at once
    .title-away = Do not go to the Chinese police: write to UNHCR first
    .first = Unless a life is in danger now, do not go to the Chinese police, to a hotel, or to a Chinese office that asks for papers. This does not mean a hospital in an emergency. Write an e-mail to UNHCR in Beijing first, and do not start by going to its office.
    .practice = China calls people who come over the border from North Korea “illegal economic migrants”, and its known practice is to send them back. Human Rights Watch says that at least { FACT("limit-nk-numbers", "people-recent") } people were sent back since { FACT("limit-nk-numbers", "year-recent") }.
    .traces = Address registration (also online), hotels, tickets and phones can lead the police to you. Do not write about a plan to leave in a chat.
    .unhcr = A UN committee asked whether North Koreans can reach UNHCR in China, and it got no clear answer.
    .embassy = China has a consular treaty with North Korea, and such a treaty can require the police to tell the embassy of North Korea, also against your wish.

step-myanmar-border-warning = If you came overland from Myanmar, tell UNHCR at once
    .do = Unless a life is in danger now, write an e-mail to UNHCR in Beijing and ask what to do before you go to the police.
    .police = If you entered without permission or your stay has ended, the police may question you, hold you or send you out. People who fled over the land border in groups were handled by the Chinese authorities, not by UNHCR.
    .past = In { FACT("limit-kachin-2012", "year") } about { FACT("limit-kachin-2012", "people") } Kachin people were sent back from Yunnan to Myanmar, and China did not let UNHCR reach them. UNHCR had no access either to the people who fled from fighting in Kokang in { FACT("limit-kokang", "year") }.

step-child-alone = Tell UNHCR and an adult you trust that you are alone
    .do = Write to UNHCR in Beijing at once, and tell an adult you trust. Say that you are under { FACT("child-law-covers", "age-under") } and have no parent or guardian here. A guardian is an adult who by law cares for you.
    .hotel = A hotel must ask a guest under { FACT("child-hotel", "age-under") } for the phone number of a parent or guardian. If it sees signs of a crime, it must tell the police at once and contact the parents. If your parents or your own country are the danger, do not start with a hotel.
    .care = The law on minors also covers foreign children. The civil affairs office ({ FACT("child-alone-guardian", "term") }) must take care, for a time, of a child whose parents cannot be found or cannot look after it. This office can bring your case to the police. We found no rule on children who are alone and ask for asylum, so ask UNHCR before you go there.
    .danger = If you are in danger now, call { FACT("hot-110", "phone") }, the number of the police.
    .border = Say to the officers too that you are under { FACT("child-law-covers", "age-under") } and alone. The law on minors also covers foreign children, but we found no rule on children who are alone and ask for asylum in China.
    .police = When police question a person under { FACT("check-under-18", "age-under") } as a suspect, they must call a parent or guardian to be there. If that is not possible, they may call another adult relative or a person from a school or a child protection group.
    .penalty = A child under { FACT("penalty-age", "age-under") } gets no administrative penalty. From { FACT("penalty-age", "age-from") } to { FACT("penalty-age", "age-to") } a penalty must be lighter or reduced. This does not speak of being held or sent out.
    .young = Detention for review must not be used for children under { FACT("child-no-detention", "age-under") }, but the police may limit where they can go. The rule on holding people before they are sent out names no age.

step-embassy-choice = Be careful about contact with the embassy of your country
    .ask = If you fear your own government, ask the police in writing at once that the embassy of your country is not told, for example with the card.
    .care = Ask UNHCR before you contact the embassy of your country. This can be dangerous if you fear your own government.
    .later = If the police hold you or limit where you may go, and you fear your own government, ask them in writing at once that the embassy of your country is not told.
    .limits = This might not help: the police may agree, but they need not. A treaty between China and your country can require them to tell the embassy, also against your wish.
    .told = When a foreigner is in detention, or is not allowed to leave an area, the police report it to the provincial police within { FACT("det-embassy-told", "hours") } hours. The provincial police then tell the embassy of that person's country.
    .visit = If officials from the embassy of your country want to visit you, you may refuse. Write and sign a statement that you refuse.
    .nationality = If the police cannot find out your nationality, they use the nationality that you say you have or treat you as stateless. But detention for review can last much longer until they find out.

## Detention, and an order to leave

step-say-return-danger = Say so if going back is dangerous
    .detained = If going back is dangerous for you, tell the police who decide about you, in writing if you can, and tell UNHCR too.
    .order = If going back is dangerous for you, write this to UNHCR at once, and say it also when the police speak with you.
    .treaties = China joined the Refugee Convention. This treaty forbids sending a refugee back to a place where life or freedom is in danger for one of the five reasons that it names. China also joined the Convention against Torture. This treaty forbids sending anyone to a country where there are strong reasons to expect torture.
    .limits = But Chinese exit-entry law has no article that stops the police from sending people out because their own country is dangerous for them.
    .countries = Police rules let a person be sent to other countries too, for example the last country of residence, the country of birth or the place of departure. So say which of these are dangerous for you.

step-detained-tell-unhcr = Tell UNHCR what the police decided
    .detained = From a cell nobody can send an e-mail: ask a visitor, a lawyer or someone who is let out to write to UNHCR in Beijing where you are, or write a letter. If you have a phone, write an e-mail yourself.
    .letters = Detention house rules say that letters must not be opened or kept back. A request for a review or a complaint to the court must be sent on within { FACT("det-hand-in", "hours") } hours. For foreigners held for review the Ministry of Public Security sets the details.
    .family = Let family at home know only if it is safe that they know, because they may pass on where you are.
    .order = Write an e-mail to UNHCR in Beijing at once, and tell it the date on your order to leave if you know it.
    .new = If you have not asked UNHCR for asylum yet, ask in the same message.
    .news = This is new information and not a second request, so send it also while you wait for an answer.
    .number = Say the number of your UNHCR paper, and say its last day if that day is near or has passed.
    .visit = No source that we found promises that UNHCR can visit you in detention or get you out.
    .paper = A UNHCR paper does not make the police let you go, and UNHCR says it cannot step in when police enforce Chinese law.

step-ask-review = Ask for a review or go to court, in time
    .detained = Ask at once for a review of the decision, in writing, or by speaking if writing is hard. You can be sent out before the time for it ends.
    .order = An order to leave is a penalty: by the general law you may ask for a review within { FACT("rem-leave-order-review", "days") } days, or go to court within { FACT("rem-leave-order-review", "months") } months. We found no court case about such an order, so ask a lawyer at once.
    .time = For a review you have { FACT("det-review-60-days", "days") } days from the day you learn of the decision. If it is handed to you in writing, they start on the day you sign for it or refuse to sign.
    .time-order = The days for a review start when you learn of the order. If it is handed to you in writing, they start on the day you sign for it or refuse to sign. The date on your order can come sooner.
    .court = If your paper says punishment detention or a fine, you can also go to court. You have { FACT("court-time", "months") } months after you learn of the decision, or { FACT("court-time", "days") } days after you get the answer of the review.
    .court-order = After a review you have { FACT("court-time", "days") } days to go to court, from the day you get its answer.
    .final = For longer questioning, detention for review, limits on where you may go, and being sent out (removal) the answer of the review is final. There is no court.
    .either = You cannot use both at the same time: while one is running you are not allowed to start the other.
    .effect = Neither a review nor a court case by itself stops the decision, but you may ask that it is stopped.
    .where-to-ask = A review against the local police goes to the local government at their level, of the same county, district or city. If border police decided, sources differ on where it goes: then act within { FACT("det-review-where", "days-border") } days, and read in your paper where.
    .hand-in = The detention house must send on your request, or your complaint to the court, within { FACT("det-hand-in", "hours") } hours, and must not open or keep it. For people held for review the Ministry of Public Security makes its own rules, so ask.

step-leave-order = Read the date on your order to leave
    .ahead = Tell UNHCR at once that you must leave China by this date, and ask what to do. If the day is a Saturday, a Sunday or a holiday, go to any office that you need on the working day before.
    .none = Look for the date on your order, tell UNHCR at once, and ask what to do. Sources differ on the longest time that the police may give: State Council rules say { FACT("rem-leave-days", "days") } days, and a rule of the Ministry of Public Security says { FACT("rem-leave-days", "days-ministry") } days. The date on your own order counts; if you find no date, act as if you have { FACT("rem-leave-days", "days") } days or less.
    .after = The date on your order has passed: write to UNHCR today, and ask what to do before you go to the police.
    .until = Until that date you can still leave by yourself, for a country that you choose and that lets you in. After it the police may send you out, and their rules name the countries.
    .now-sent = The police may now question you, hold you or send you out, and their rules name the countries to which they can send you.
    .visa = With this order the police must cancel your visa or permit, so do not count on it.
    .risk = A person who does not leave in time may be sent out, and a person who is sent out is not allowed to enter China again for { FACT("rem-ban", "years-min") } to { FACT("rem-ban", "years-max") } years.
    .moves = You need a new police registration form each time you move to a new place, even for a short stay.

## Violence and force

step-stop-violence = Get help against violence at home
    .do = If you or someone in your family is in danger, call { FACT("hot-110", "phone") }, the number of the police.
    .watch = Take care that the violent person does not see this plan or your calls.
    .law = The law says the police must come when someone reports family violence, stop the violence, and help the victim get medical care.
    .letter = In a lighter case the police can give the violent person a written warning ({ FACT("dv-warning-letter", "term") }), which can be used as proof in court.
    .talk = For advice you can also call { FACT("women-line", "phone") }. This is the women's rights line of the All-China Women's Federation, mostly in the Chinese language.
    .court = A victim of family violence can ask the court for a protection order. If writing is hard, you can ask by speaking.

step-stop-force = Get help when you are forced or locked in
    .do = If you or someone in your family is in danger or locked in, call { FACT("hot-110", "phone") }, the number of the police. If you cannot speak, lists for Beijing give { FACT("hot-12110", "phone") } for a text message to the police.
    .help = If it is safe, you can also write an e-mail to UNHCR in Beijing, or call { FACT("women-line", "phone") }, the women's rights line, for advice, mostly in the Chinese language.
    .gap = This guide has no checked rule on how people who were sold or forced are treated.
    .favours = No one who works for UNHCR may ask for money, gifts or sex in return for help.
