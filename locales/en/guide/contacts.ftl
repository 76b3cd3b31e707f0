### Numbers to call: who answers, and when to call.

## Emergency.

line-police = Police
    .when = Call when you are in danger or a crime happens; the police who come can also check your papers.
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
    .when = Call the city government with everyday problems.
line-legal-line = Free legal advice
    .when = Call for free legal advice from the justice authorities.
line-women-line = Rights of women and children
    .when = Call for advice on law, family, mind and health, mostly in Chinese.
line-mind-line = Psychological help
    .when = Call when you need psychological help.
line-police-text = Text message to the police
    .when = Send a text message when you need the police and cannot speak; lists for Beijing give this number, and police who come can also check your papers.
line-beijing-ambulance = Red Cross ambulance in Beijing
    .when = Call in Beijing only, when someone is badly ill or hurt; we did not check if this line still works.
line-health-line = Health information
    .when = Call with questions on health; it is listed for Beijing, and we could not confirm that it still works everywhere.
