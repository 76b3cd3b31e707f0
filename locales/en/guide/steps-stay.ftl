### Steps of the plan about the police registration, the stay in China and the way through UNHCR, in the order of content/data/steps.json.
### The message is the title, an instruction. Each attribute is one paragraph of the step; steps.json says when it is shown.
### The caution about the police and the line with the deadline are added by the program.

## Before the police

step-unhcr-before-police = Write to UNHCR before you go to the police
    .do = Write an e-mail to UNHCR in Beijing before you go to the police, and tell it about your stay and your registration.
    .do-summoned = Write an e-mail to UNHCR in Beijing today, and tell it about your stay and your registration; this does not change the hour that the police set.
    .ask-first = Ask in your first e-mail what to do, and say which papers you do not have: we could not find out what UNHCR asks for then.
    .ask-emailed = Ask what to do, but do not send the same question a second time.
    .ask = Ask what to do.
    .paper = Ask what to do and how to register: UNHCR says people registered with it may stay in China, and asks them to register with the police. But it has happened that registration with UNHCR did not protect people. If you go to the police to register, take your UNHCR paper.
    .wait = Until UNHCR answers, write down the day on which your permission ended, and keep a copy of your e-mail with its date.
    .risk = We found no rule that protects a person who comes to register. The police may question you, hold you or send you out.
    .risk-home = We found no rule that protects a person who comes to register. The police may question you, hold you or send you out. The person who gives you a place to stay can be fined.
    .risk-unclear = If you entered without permission or your stay has ended, the police may question you, hold you or send you out.
    .home = The law still asks that you are registered within { FACT("preg-home-24h", "hours") } hours after you move in. There may be a fine of up to { FACT("preg-fine", "fine-max") } yuan if nobody does it.
    .home-unclear = The law asks that everyone is registered within { FACT("preg-home-24h", "hours") } hours after they move in. There may be a fine of up to { FACT("preg-fine", "fine-max") } yuan if nobody does it. If you are sure that your visa or permit has not ended, register first.
    .hotel = A hotel must register its guests, and it sends your details to the police.
    .hotel-unclear = A hotel must register its guests and sends your details to the police. If you are sure that your visa or permit has not ended, ask at the desk if this is done.
    .move = The law asks that each new place is registered. A hotel registers its guests. Anywhere else you or the person you stay with must do it within { FACT("preg-home-24h", "hours") } hours after you move in.
    .gap = No clear rule stops overstay penalties for people who wait for UNHCR's decision without a police paper.
    .line = You can also ask the legal advice line { FACT("hot-12348-name-gap", "phone") } about “a person”. A call shows your phone number. We did not find if the line answers people who do not give their name.

step-summoned-rights = Before you go, tell UNHCR and someone you trust
    .do = Before you go, write to UNHCR and tell a person you trust when and where the police want to see you.
    .sign = Do not sign a record or another paper that you cannot read: ask that it is read to you in your language first. You may ask for mistakes to be put right before you sign.
    .interpreter = The police must give you an interpreter if you do not know Chinese.
    .time = After a summons, questioning may last { FACT("check-summons", "hours") } hours, and in some cases { FACT("check-summons", "hours-unclear") } or { FACT("check-summons", "hours-complex") } hours.
    .family = If the police keep you for longer questioning, they must tell your family or your workplace, unless you give no contact.
    .child = You are under { FACT("check-under-18", "age-under") }: if the police question you as a suspect, they must call a parent or guardian to be there, or if that is not possible they may call another adult.
    .paper = Take your UNHCR paper too, but it does not make the police let you go.

## The end of the stay

step-overstay = Ask UNHCR what to do about your stay
    .do = Tell UNHCR in Beijing by e-mail that you have no permission to stay now, if you have not told it already, and ask for advice.
    .do-held = Tell UNHCR in Beijing that you have no permission to stay now, or ask someone you trust to tell it.
    .do-order = Tell UNHCR in Beijing by e-mail that the day on your order to leave has passed, if you have not told it already, and ask for advice.
    .wait = Until UNHCR answers, write down the day on which your permission ended, and keep a copy of your e-mail with its date.
    .penalty = Overstaying first brings a warning, and in serious cases there is a fine of { FACT("overstay-penalty", "fine-per-day") } yuan a day, up to { FACT("overstay-penalty", "fine-max") } yuan in all, or { FACT("overstay-penalty", "days-min") } to { FACT("overstay-penalty", "days-max") } days in detention.
    .out = The police may also send a person out for illegal stay, or for not leaving in time after an order.
    .out-entry = The police may also send a person out for illegal stay, and other penalties count for a person who came in without permission.
    .gap = The law gives no clear rule that stops overstay penalties for people who wait for UNHCR's decision without a police paper.
    .lighter = The law makes a penalty lighter when a person tells the police on their own about a breach that the police do not know yet. A slight first breach that is put right in time may stay without a penalty. None of these rules protects a person from being sent out, which is a measure and not a penalty.
    .line = You can also ask the legal advice line { FACT("hot-12348-name-gap", "phone") } about “a person”. A call shows your phone number. We did not find if the line answers people who do not give their name.

step-entered-without = Ask UNHCR what to do about your entry
    .do = Tell UNHCR in Beijing by e-mail how you came in, if you have not told it already, and ask what to do before you go to the police.
    .do-summoned = Tell UNHCR in Beijing by e-mail how you came in, if you have not told it already, and ask what to do.
    .do-held = Tell UNHCR in Beijing how you came in and what is happening now, or ask someone you trust to tell it.
    .penalty = The law sets a fine of { FACT("border-illegal-entry", "fine-min") } to { FACT("border-illegal-entry", "fine-max") } yuan for entering without permission. Serious cases bring { FACT("border-illegal-entry", "serious-days-min") } to { FACT("border-illegal-entry", "serious-days-max") } days in detention, and there may be a fine of { FACT("border-illegal-entry", "serious-fine-min") } to { FACT("border-illegal-entry", "serious-fine-max") } yuan too. Crossing the border secretly, when the breach is serious, is a crime, with up to { FACT("border-crime", "years-max") } year in prison.
    .convention = The Refugee Convention says refugees who come straight from danger should not be punished for entering without papers, if they go to the authorities quickly and explain why.
    .risk = We found no rule that protects a person who comes to the police to register. The police may question you, hold you or send you out.

step-child-overstay = Ask UNHCR what to do about the child's stay
    .do = Ask UNHCR in Beijing by e-mail what to do about the child's stay before you go to the police about it. Ask this one time only.
    .do-held = Ask UNHCR in Beijing what to do about the child's stay, or ask someone you trust to write to it.
    .law = If a child under { FACT("overstay-child", "age-under") } overstays because an adult did not take care of it, the adult is warned and may be fined up to { FACT("overstay-child", "fine-max") } yuan. The law gives no clear rule that stops overstay penalties for people who wait for UNHCR's decision without a police paper.

## Where you sleep

step-hotel-check = Ask the hotel if it has registered you
    .do = Ask at the hotel desk if the hotel has registered you with the police. The hotel must do this, not you.
    .rule = The hotel must send the form about you to the police within { FACT("preg-hotel-24h", "hours") } hours of your arrival, so ask today.
    .maybe = Ask now, even if this time has passed: if the hotel has not done it, ask it politely to do it today.
    .passed = The { FACT("preg-hotel-24h", "hours") } hours have passed, so ask now. If the hotel has not done it, ask it politely to do it today.
    .form = Ask also for a copy of the registration form ({ FACT("preg-form-name", "term") }): UNHCR needs a copy, and you need a new form each time you move.
    .fine = A hotel that does not register its guests can be fined.

step-register-address = Register your address with the police
    .do = Register your address with the local police, or agree that the person you stay with does it.
    .do-unsure = Ask the person you stay with if your address is registered with the local police: if not, one of you must do it.
    .how = It is done at the police station, or online where that works for you. The line { FACT("preg-online-some-places", "phone") } for questions about it belongs to the immigration authority and is not private.
    .rule = You must be registered within { FACT("preg-home-24h", "hours") } hours of arriving, so do it today.
    .maybe = Do it today, even if this time has passed.
    .late = The { FACT("preg-home-24h", "hours") } hours have passed, so do it today.
    .form = Keep the form that you get ({ FACT("preg-form-name", "term") }): UNHCR needs a copy. If you register online, save or print what you see, and ask UNHCR if it is enough: we could not find out what paper the online way gives, and if UNHCR takes it.
    .fine = If nobody does it, there is a warning and there may be a fine of up to { FACT("preg-fine", "fine-max") } yuan.
    .fine-late = There may still be a warning and a fine of up to { FACT("preg-fine", "fine-max") } yuan.

step-get-form-copy = Get a copy of your registration form
    .do = Ask at the hotel desk for a copy of your registration form ({ FACT("preg-form-name", "term") }). UNHCR needs a copy, and gives an interview date only after it has confirmed that your form is in order. If the hotel gives you no copy, ask UNHCR what to do: we could not find out what it asks for then.
    .first = If you entered without permission or your stay has ended, write to UNHCR before you go to the police about the form.

step-find-shelter = Find a place to sleep tonight
    .do = Look for a hotel or a room: we found no state shelter for people who seek asylum in mainland China.
    .child = Tell UNHCR and an adult you trust that you have no place to sleep tonight: we found no state shelter for people who seek asylum in mainland China. By the law on minors, also for foreign children, a hotel must ask a guest under { FACT("child-hotel", "age-under") } for the phone number of a parent or guardian, and if it sees signs of a crime it must tell the police at once and contact the parents. If your parents or your own country are the danger, do not start with a hotel.
    .child-north-korea = Tell UNHCR and an adult you trust that you have no place to sleep tonight.
    .north-korea = This guide knows no place that is sure: we found no state shelter for people who seek asylum in mainland China. Ask UNHCR, and people you trust already, and be careful when someone offers a bed for work, for marriage or for sex. Address registration, tickets and phones can lead the police to you.
    .care = The civil affairs office ({ FACT("child-alone-guardian", "term") }) must take care, for a time, of a child whose parents cannot be found or cannot look after it, and this office can bring your case to the police. If you are in danger now, call { FACT("hot-110", "phone") }, the number of the police.
    .register = A hotel registers its guests and sends their details to the police. For any other place, the law asks you or the person you stay with to register you with the police within { FACT("preg-home-24h", "hours") } hours after you move in.
    .landlord = A landlord must look at your identity document and report who lives there.
    .hosts = A person who gives a place to stay to someone who entered or stays illegally can be fined.
    .refused = If a hotel says that it has no licence for foreigners, you can say politely that in { FACT("preg-hotel-no-refuse", "year") } ministries told hotels not to turn foreigners away for this.
    .contract = If you rent, ask for a written contract: it helps to prove where you live.

## The way through UNHCR

step-email-unhcr = Write to UNHCR in Beijing to ask for asylum
    .do = Write an e-mail to UNHCR in Beijing to ask for asylum.
    .do-maybe = If you have not asked UNHCR for asylum yet, write an e-mail to UNHCR in Beijing to ask for it.
    .do-held = If you have not asked UNHCR for asylum yet, write to UNHCR in Beijing to ask for it, or ask someone you trust to write for you.
    .page = Its page about registration is { FACT("contact-help-website", "registering") }.
    .content = UNHCR asks for your police registration form, copies of your passport pages, your basic details, and why you left and why you fear to go back.
    .content-alone = Say first that you are a child and alone. UNHCR also asks for your police registration form, copies of your passport pages, your basic details, and why you left and why you fear to go back.
    .missing = If a paper is missing, say so in the e-mail and ask what to do. We could not find out what UNHCR asks for then.
    .missing-first = If a paper is missing, say so in the e-mail and ask what to do before you go to the police to get it. We could not find out what UNHCR asks for then.
    .traces = In { FACT("limit-nk-traces", "year") } Reuters reported that police watch the messages of North Koreans, and nobody can promise that an e-mail is private on its way.
    .once = Send this request one time only and wait for the reply: news about you, such as a new address, is not a second request.

step-wait-reachable = Wait for UNHCR's reply and stay reachable
    .do = Wait for UNHCR's reply, and look at your e-mail and phone often. UNHCR gets many requests and cannot answer at once, so do not send the same request again.
    .news = Tell UNHCR by e-mail at once when your phone number, e-mail or address changes: this is new information, not a second request.
    .date = After UNHCR has checked that your police form is in order, it tells you the interview date. This check usually takes up to { FACT("register-four-weeks", "weeks") } weeks.
    .cuts = UNHCR lost much of its money in { FACT("unhcr-cuts-2025", "year") }, and answers can take longer. We do not know what changed in Beijing.

step-registration-interview = Choose your language for the registration interview
    .do = Tell UNHCR which language you want, because you can have an interpreter for the registration interview. This is the first of two steps: the refugee status interview comes later.
    .date = UNHCR gives an interview date only after it has confirmed that your police registration form is in order. This check usually takes up to { FACT("register-four-weeks", "weeks") } weeks.
    .first = If you have no such form, ask UNHCR what to do before you go to the police to get one.

step-status-interview = Tell UNHCR everything in the status interview
    .do = Tell UNHCR the truth in the status interview, and everything about why you left and why you cannot go back. UNHCR keeps what you tell it strictly private, and you can ask for an interpreter in your language.
    .date = UNHCR tells you the date by e-mail and by phone, and we found no fixed time that you wait for it.
    .missed = If you cannot come, tell UNHCR before the day. We could not find out what happens if you miss the interview.

step-renew-paper = Renew your UNHCR paper on time
    .do = Ask UNHCR by e-mail to renew your paper before the date on it. If that date is a Saturday, a Sunday or a holiday, do it on the working day before.
    .near = The date on your UNHCR paper is today or tomorrow: write to UNHCR today and ask how to renew it.
    .none = Look at the date on your UNHCR paper, and ask UNHCR to renew it before that date. If that date is a Saturday, a Sunday or a holiday, do it on the working day before.
    .passed = The date on your UNHCR paper has passed, so write to UNHCR today and ask how to renew it.
    .unconfirmed = An undated web article says that the paper runs for { FACT("doc-validity-seed", "months-min") } to { FACT("doc-validity-seed", "months-max") } months each time, and that you must be registered with the local police before UNHCR renews it. We could not confirm either of these: look at your own paper and ask UNHCR.
    .first = If you are not registered with the local police, ask UNHCR what to do before you go to the police.

step-appeal = Ask UNHCR to review its decision
    .do = If you have not done it yet, write to UNHCR today that you ask for a review of its first decision.
    .do-held = If you have not done it yet, write to UNHCR today that you ask for a review of its first decision, or ask someone you trust to write for you.
    .letter = Read the date in the letter that UNHCR sent you: we did not find how long people in China have to ask.
    .none = UNHCR's worldwide rules of { FACT("appeal-deadline", "year") } gave at least { FACT("appeal-deadline", "days") } days to appeal, but the letter that UNHCR sent you may give less time.
    .ahead = The last day that is shown here follows from UNHCR's worldwide rules of { FACT("appeal-deadline", "year") }: if the letter that UNHCR sent you gives an earlier day, use that one. If the last day is a Saturday, a Sunday or a holiday, act on the working day before.
    .near = The last day that is shown here is today or tomorrow, so send it today. It follows from UNHCR's worldwide rules of { FACT("appeal-deadline", "year") }: if the letter that UNHCR sent you gives another day, use the earlier one.
    .passed = The last day under UNHCR's worldwide rules of { FACT("appeal-deadline", "year") } has passed: if you have not written yet, write all the same, and explain why you are late if the letter that UNHCR sent you gives no later day. These rules told offices to be flexible when an appeal comes within { FACT("appeal-late", "weeks") } weeks after the last day, but do not count on this.
    .person = As a rule you should be able to explain your appeal in person.

step-after-final-no = Check why UNHCR closed your case
    .do = If your case was closed because you missed a date or lost contact, write to UNHCR at once and explain. We could not find out what happens after a missed interview. If an appeal was late, UNHCR's worldwide rules of { FACT("appeal-late", "year") } told offices to be flexible when it comes within { FACT("appeal-late", "weeks") } weeks after the last day, but do not count on this.
    .means = When your case at UNHCR is closed, UNHCR no longer protects you. Going home must still be your own free choice, with good information, and only when it is safe.
    .danger = If you fear torture, say so when someone wants to send you back. A treaty that China joined forbids this when there are strong reasons to expect torture, but Chinese exit-entry law has no such article.

## A stay that still runs

step-extend-stay = Ask in time if you want to stay longer
    .do = If you want to stay longer on your visa, ask the local exit-entry police to extend it, at least { FACT("visa-extend-7-days", "days") } days before the last day.
    .do-warned = Ask UNHCR in Beijing for advice before you ask the exit-entry police for a longer stay, which the law wants at least { FACT("visa-extend-7-days", "days") } days before the last day of a visa.
    .none = Find the day on which your permission to stay ends: in a visa the days of stay count from the day after you enter, and the last day to enter is a different date.
    .ahead = If the day shown here is a Saturday, a Sunday or a holiday, act on the working day before.
    .near = The day shown here is today or tomorrow: if you want to stay longer, ask today.
    .near-warned = The day shown here is today or tomorrow, so write to UNHCR today.
    .passed = That day has passed but your stay has not ended, so if you want to stay longer, ask as soon as the office is open.
    .passed-warned = That day has passed but your stay has not ended, so write to UNHCR today.
    .kinds = If you came under a visa-free rule, the paper to ask for is a stay permit ({ FACT("visa-free-longer", "term") }), before the visa-free days end. If your visa says you need a residence permit, the time to ask for it is within { FACT("visa-residence-30-days", "days") } days after you enter.
    .refused = A refusal is final, and you must then leave by the last day you were allowed to stay, so ask UNHCR for advice before that day.

step-extend-permit = Ask in time to extend your residence permit
    .do = If you want to keep your residence permit, ask the local exit-entry police to extend it at least { FACT("visa-residence-extend", "days") } days before it ends.
    .do-warned = Ask UNHCR in Beijing for advice before you ask the exit-entry police to extend your permit, which the law wants at least { FACT("visa-residence-extend", "days") } days before it ends.
    .none = Look at the last day on your permit.
    .ahead = If the day shown here is a Saturday, a Sunday or a holiday, act on the working day before.
    .near = The day shown here is today or tomorrow: if you want to keep your permit, ask today.
    .near-warned = The day shown here is today or tomorrow, so write to UNHCR today.
    .passed = That day has passed but your permit has not ended, so if you want to keep it, ask as soon as the office is open.
    .passed-warned = That day has passed but your permit has not ended, so write to UNHCR today.
    .report = Schools with foreign students and employers with foreign staff must report to the police, for example when a person leaves.
    .refused = A refusal is final, and you must then leave by the last day you were allowed to stay, so ask UNHCR for advice before that day.

step-keep-receipt = Keep the receipt or paper from the police
    .do = Keep the receipt safe. While the police keep your passport for a visa or permit application, it shows until its last day that your stay is lawful.
    .none = Look at the last day on it: it runs for at most { FACT("doc-receipt", "working-days-visa") } working days for a visa and { FACT("doc-receipt", "working-days-residence") } for a residence permit (Saturdays, Sundays and holidays are not working days).
    .ahead = If you need an office before its last day, and that day is a Saturday, a Sunday or a holiday, go on the working day before.
    .near = Its last day is today or tomorrow, so write to UNHCR today and ask what to do.
    .passed = Write to UNHCR in Beijing today and ask what to do before you go to the police about your stay. The last day of your receipt has passed, so do not count on it to show a lawful stay.
    .refused = If the police refuse your visa or permit, that decision is final. Then you must leave by the last day you were allowed to stay, so ask UNHCR for advice in time.
    .hold = Keep every paper that the police gave you about your passport, and tell UNHCR by e-mail that the police have it. Do not count on such a paper to show a lawful stay. The receipt for a visa or permit application is not for a passport that was taken in an investigation.
