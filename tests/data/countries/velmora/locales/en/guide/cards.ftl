card-guard-help = Someone wants to hurt me. Please call the guards for me at { FACT("number-guard", "phone") }.
    .title = Call the guards
    .use = Show this to anyone near you when someone could hurt you. Guards may ask for your slip.
card-doctor = I am ill or hurt. Please call the medics for me at { FACT("number-medic", "phone") }.
    .title = I need a medic
    .use = Show this to anyone near you when you are ill or hurt.

blank-name = My name
blank-friend-phone = Phone of my friend

language-en = English
language-ar = Arabic
language-sw = Swahili

line-guard = Harbour guards
    .when = Call when someone could hurt you; guards may ask for your slip.
line-medic = Medics
    .when = Call when someone is ill or hurt.
line-advice = Advice
    .when = Call with questions.
