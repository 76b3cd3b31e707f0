### Numbers to call: who answers, and when to call.

## Emergency.

line-police = Police
    .when = Call when you are in danger or a crime happens; the officers who come may also ask for your papers.
line-ambulance = Ambulance
    .when = Call when someone is badly ill or hurt.
line-fire = Fire service
    .when = Call when there is a fire.
line-road-accident = Road accidents
    .when = Call when there is a road accident.

## Help lines.

line-immigration-line = Immigration authority
    .when = Call with general questions on visas, stay and entry; this line also takes reports of illegal acts and is not a private asylum helpline.
line-city-line = City government
    .when = Call the city government with everyday problems; in Hebei, Shanghai, Yunnan and Guangdong it is also the line for the protection of children, and it can pass a case to the police.
line-legal-line = Free legal advice
    .when = Call for free legal advice from the justice authorities; a call shows your phone number.
line-women-line = Rights of women and children
    .when = Call for advice on law, family, mental health and health, mostly in Chinese.
line-mind-line = Psychological help
    .when = Call when you need psychological help.
line-police-text = Text message to the police
    .when = Send a text message when you need the police and cannot speak; lists of phone numbers for Beijing name it, and the officers who come may also ask for your papers.
line-beijing-ambulance = Red Cross ambulance in Beijing
    .when = Call in Beijing only, when someone is badly ill or hurt; we did not check if this line still works.
line-health-line = Health information
    .when = Call with questions on health; lists of phone numbers for Beijing name it, and we could not confirm that it still works everywhere.
