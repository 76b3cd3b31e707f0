### The questions of the interview, in the order of content/data/questions.json, each with its answers.
### .name is the short name in the list of answers, .hint helps to choose, .why says why the guide asks,
### and .error says what to do when nothing was given or the answer is not possible.

## Danger, place, police.

question-danger = Are you, or is someone with you, in danger right now?
    .name = Danger now
    .hint = If the answer is yes, the guide shows at once what to do first.
    .why = Danger to life comes before everything else in the plan. The guide does not ask who you are. When you open this guide as a program of its own, not in a web browser, it does not keep your answers or send them to anyone. A web browser may keep them in its list of visited pages (history).
    .error = Choose what is true right now, or choose “I do not want to say”.
option-danger-no = No
option-danger-danger = Yes, someone could hurt me now
    .hint = Choose this also if someone is hurt as well.
option-danger-medical = Yes, someone is very ill or hurt

question-where = Where are you now?
    .name = Where you are
    .hint = Mainland China means China without Hong Kong and Macao.
    .why = This guide is about mainland China, so only the plan for there is full. At a border and in the other places different rules count, and the plan is short.
    .error = Choose where you are, or choose “I do not want to say”.
option-where-mainland = In mainland China
option-where-border = At an airport, port or land border of mainland China: they have not let me in
    .hint = Choose this also if you wait there and have not passed the border check yet.
option-where-hong-kong = In Hong Kong
    .hint = Its airport and its ports too.
option-where-macao = In Macao
    .hint = Its airport and its ports too.
option-where-outside = Somewhere else
    .hint = Not in mainland China, Hong Kong or Macao.

question-police = Are the police questioning or holding you, or have they told you to come to them or to leave China?
    .name = The police
    .hint = Choose what is happening right now. If you help somebody, answer for that person.
    .why = Your answer decides which rights and which dangers the plan tells you about first. When you open this guide as a program of its own, not in a web browser, it does not keep your answer or send it to anyone. A web browser may keep it in its list of visited pages (history).
    .error = Choose what the police have done or said, choose “No”, or choose “I do not want to say”.
option-police-no = No
option-police-questioned = They are questioning me or holding me right now, without a written decision
    .hint = Choose this only if it has not lasted for more than one day.
option-police-summoned = They told me that I have to come to the police later (a summons, a letter or a call)
option-police-detained = They have held me for more than one day, or told me not to leave an area
    .hint = Choose this also before one day has passed, if you have seen a written decision to hold you.
option-police-leave-order = They told me to leave China by a certain day

question-leave-by = By which date did the police tell you to leave?
    .name = Leave by
    .hint = Look for the last day on the order from the police.
    .why = The plan shows how many days are left. If the date has passed, the plan adds other steps.
    .error = Enter the day, month and year on the order and check the year, or choose “I do not want to say”.

## The person.

question-from = Did you come from North Korea, or over the land border from Myanmar?
    .name = Where you came from
    .hint = We do not ask about any other country, and we never ask why you left.
    .why = If you belong to one of these two groups, the plan gives you a warning and leaves out some steps in which you would go to the police. When you open this guide as a program of its own, not in a web browser, it does not keep your answer or send it to anyone. A web browser may keep it in its list of visited pages (history).
    .error = Choose one of the answers, or choose “I do not want to say”.
option-from-north-korea = From North Korea
option-from-myanmar-border = Over the land border from Myanmar
option-from-other = Neither of these

question-age = How old are you?
    .name = Age
    .hint = If you help a child, choose the age of the child.
    .why = Some rules are different for people under { FACT("check-under-18", "age-under") } and for people under { FACT("check-vulnerable-4h", "age-under") }. A child who has no parent here, and no adult with the duty to look after the child, gets other steps first.
    .error = Choose an age, or choose “I do not want to say”.
option-age-adult = { FACT("rsd-family", "adult-age") } or older
option-age-16-17 = { FACT("rsd-family", "child-age-from") } or { FACT("rsd-family", "child-age-to") }
option-age-under-16 = Under { FACT("child-no-detention", "age-under") }

question-alone = Is a parent or a guardian here with you?
    .name = Parent or guardian
    .hint = A guardian is an adult who has the duty to look after you.
    .why = For a child without a parent or guardian here, the plan says at once what we know about help, and what we do not know.
    .error = Choose who is with you, or choose “I do not want to say”.
option-alone-with-family = Yes, a parent or a guardian
option-alone-alone = No, no parent and no guardian
    .hint = Choose this also if you are with friends, or with a relative who is not your guardian.

## UNHCR.

question-unhcr = What has happened between you and UNHCR so far?
    .name = UNHCR
    .hint = UNHCR is the UN Refugee Agency. It decides here who is a refugee.
    .why = Your next step with UNHCR depends on this: the first e-mail, an interview, a new paper, or an appeal.
    .error = Choose what has happened last, or choose “I do not want to say”.
option-unhcr-not-yet = I have not written to UNHCR yet
option-unhcr-emailed = I wrote to UNHCR and I am waiting
    .hint = You have no paper from UNHCR yet.
option-unhcr-registered = I have a UNHCR paper and I am waiting for the decision
option-unhcr-refused = UNHCR refused my request the first time
    .hint = Choose this also if you have asked for an appeal and are waiting for the answer.
option-unhcr-recognised = UNHCR decided that I am a refugee
option-unhcr-closed = UNHCR refused my request in its final decision, or closed my case
    .hint = Choose this whatever the reason was, for example if you missed an appointment.

question-refused-on = What is the date of the letter in which UNHCR refused your request the first time?
    .name = Date of the letter
    .hint = Look for the date that is written on the letter that UNHCR sent you.
    .why = The plan counts the time for an appeal from this day. We could not find the time limit used in China, so read also the date in the letter that UNHCR sent you.
    .error = Enter the day, month and year of the letter, which cannot be later than today, or choose “I do not want to say”.

question-paper-until = What is the last day on your UNHCR paper?
    .name = UNHCR paper ends
    .hint = Look for the last day on the paper or the card.
    .why = The plan shows how many days are left to renew the paper.
    .error = Enter the day, month and year on the paper and check the year, or choose “I do not want to say”.

## Permission to stay.

question-stay = Do you have permission to stay in China now?
    .name = Permission to stay
    .hint = Look at the last visa or permit in your passport, or at the receipt from the police.
    .why = Your answer decides what comes first: to register your address, to ask for more time, or to write to UNHCR before you go to the police. When you open this guide as a program of its own, not in a web browser, it does not keep your answer or send it to anyone. A web browser may keep it in its list of visited pages (history).
    .error = Choose what permission you have now, or choose “I do not want to say”.
option-stay-visa = A visa, a stay allowed without a visa, or a short stay permit: it has not ended
    .hint = A short stay permit ({ FACT("visa-free-longer", "term") }) is a paper from the exit-entry police. It allows you to stay for a short time.
option-stay-permit = A residence permit that has not ended
option-stay-pending = I asked for a visa or permit, and the police gave me a receipt for this
    .hint = Also if the old visa or permit has not ended. Not for a receipt for a passport that the police took in an investigation.
option-stay-expired = My permission to stay has ended
option-stay-none = I never had permission, or it was cancelled

question-entry = How did you come into China?
    .name = How you came in
    .hint = Border control is where officers check passports before you enter.
    .why = Different rules count for people who came in without permission, and the plan changes with them. When you open this guide as a program of its own, not in a web browser, it does not keep your answer or send it to anyone. A web browser may keep it in its list of visited pages (history).
    .error = Choose how you came in, or choose “I do not want to say”.
option-entry-visa = I went through border control, and officers checked my papers
option-entry-without = I came in without permission

question-stay-until = What is the last day of your permission to stay?
    .name = Last day of stay
    .hint = The days of stay in a visa count from the day after you entered, and the last day to enter is a different date. If the police gave you a receipt, use the last day of the receipt.
    .why = The plan counts its deadlines from this day. If the day has passed, the plan gives you other steps.
    .error = Enter the day, month and year when your permission ends and check the year, or choose “I do not want to say”.

## The address.

question-shelter = Where do you sleep now?
    .name = Where you sleep
    .hint = The rules for a hotel are different from the rules for every other place.
    .why = In a hotel, the hotel registers you and sends your details to the police. In any other place, you or the person you stay with must register your stay with the police within { FACT("preg-home-24h", "hours") } hours after you move in.
    .error = Choose where you sleep, or choose “I do not want to say”.
option-shelter-hotel = In a hotel
option-shelter-home = In a home
    .hint = A rented flat or room, a friend's or a relative's home, a dormitory, or any other room that is not in a hotel.
option-shelter-nowhere = I have no place to sleep

question-registered-here = Did the hotel, your host or you register you with the police at this address?
    .name = Police registration
    .hint = The form is called { FACT("preg-form-name", "term") } (registration form of temporary residence). You need a new one each time you move.
    .why = The law asks for this registration, and UNHCR asks for a copy of the form. If your permission to stay has ended, or if you entered without permission, going to the police can lead to detention, so the plan changes.
    .error = Choose whether you are registered at this address, or choose “I do not want to say”.
option-registered-here-yes = Yes, I have the form for this address
option-registered-here-hotel-did = The hotel registered me, but I do not have the form
option-registered-here-no = No
option-registered-here-unsure = I am not sure

question-arrived-here = When did you arrive at the place where you sleep now?
    .name = Arrival here
    .hint = Give the time too if you know it. Without it, the guide counts from the beginning of that day.
    .why = The time for the registration runs from this moment. The plan can then show how much of it is left.
    .error = Enter the day, month and year when you arrived, and the time if you know it. This cannot be later than now. You can also choose “I do not want to say”.

## Papers, family, needs.

question-passport = Do you have a passport that has not expired?
    .name = Passport
    .hint = This guide never asks for its number.
    .why = Your answer decides what the plan says about papers, and whether it warns you about your embassy.
    .error = Choose what is true for your passport, or choose “I do not want to say”.
option-passport-have = Yes, I have it
option-passport-expired = It has expired
option-passport-lost = It is lost or stolen, or another person keeps it
option-passport-never-had = I never had a passport
option-passport-police-hold = The police have it

question-family = Which of these are true for you or your family?
    .name = You and your family
    .hint = Choose all that are true. If someone beside you should not see your answer, you can skip this question.
    .why = Each of these brings advice of its own into the plan. When you open this guide as a program of its own, not in a web browser, it does not keep your answer or send it to anyone. A web browser may keep it in its list of visited pages (history).
    .error = Choose all that are true, choose “None of these”, or choose “I do not want to say”.
option-family-baby = A baby was born in China and is not registered
option-family-school-age = A child is old enough for school
option-family-pregnant = Someone is pregnant
option-family-ill = Someone is ill
option-family-violence = Someone at home hits, threatens or in another way hurts one of us
option-family-forced = One of us is forced to work, to have sex or to marry, was sold, or is locked in and cannot leave
option-family-child-expired = A child's permission to stay has ended
option-family-separated = We have lost contact with someone in our family
option-family-stateless = One of us has no nationality: no country says that this person is its citizen
option-family-none = None of these

question-baby-born = When was the baby born?
    .name = Birth of the baby
    .hint = If more than one baby is not registered, give the day for the oldest.
    .why = A parent must register the baby's stay with the exit-entry police within { FACT("birth-60-days", "days") } days. The plan shows how many of these days are left.
    .error = Enter the day, month and year of the birth, which cannot be later than today, or choose “I do not want to say”.

question-needs = What do you need, or what worries you?
    .name = Needs and worries
    .hint = Choose all that are true. The plan stays shorter when you choose only what is important now.
    .why = Each of these brings advice of its own into the plan. When you open this guide as a program of its own, not in a web browser, it does not keep your answer or send it to anyone. A web browser may keep it in its list of visited pages (history).
    .error = Choose all that are true, choose “None of these”, or choose “I do not want to say”.
option-needs-work = I want to work
option-needs-unpaid = I worked and was not paid
option-needs-money = I do not have enough money to live
option-needs-asked-to-pay = Someone wants money, a gift, sex or another service from me for help from UNHCR, for a paper or for a place abroad
option-needs-school = I need a school
option-needs-health = I need a doctor or medicine
option-needs-lawyer = I need a lawyer
option-needs-other-country = I want UNHCR to help me move to another country (resettlement)
option-needs-go-home = I want to go home
option-needs-leave-china = I want to leave China for another country
option-needs-fear-embassy = I am afraid of my embassy
option-needs-none = None of these

question-have = Which of these do you have already?
    .name = For the e-mail
    .hint = UNHCR asks for these in the first e-mail. You can also write if one is missing.
    .why = The plan lists what is still missing for your e-mail. Nothing else in the plan changes.
    .error = Choose all that you have, choose “None of these”, or choose “I do not want to say”.
option-have-none = None of these
