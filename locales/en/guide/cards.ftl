### Cards to show to officials, doctors and others.
### The sentences are what the reader says. They stand in large Chinese with the reader's language under them.
### .use tells the reader when to show the card. It is never shown to others.

card-hotel-desk = Hello, I would like to stay here. Please register my stay with the police. If you can, please give me a copy of the registration form. Thank you.
    .title = A room, and my registration
    .use = Show this when you arrive at a hotel. The hotel registers you and sends your details to the police. The police may question, hold or send out a person who entered without permission or whose stay has ended. If that is you, write to UNHCR first.
card-hotel-refused = Hello. Please check again if I can stay here. In { FACT("preg-hotel-no-refuse", "year") } ministries told hotels not to turn foreigners away because they have no licence for foreigners. Thank you for your help.
    .title = Foreign guests in hotels
    .use = Show this politely when a hotel turns you away because it has no licence for foreigners. You still need a valid identity paper, and we read only a summary of this rule. The hotel sends your details to the police. The police may question, hold or send out a person who entered without permission or whose stay has ended. If that is you, write to UNHCR first.
card-police-registration = Hello, I am staying at the address below and would like to register my stay. When it is done, please give me the registration form. Thank you.
    .title = Register my stay
    .use = Show this at the local police station when you stay anywhere that is not a hotel. You or the person you stay with must register within { FACT("preg-home-24h", "hours") } hours after you move in. The police may question, hold or send out a person who entered without permission or whose stay has ended. If that is you, write to UNHCR first.
card-stopped = Hello, I do not know Chinese well and I need an interpreter. May I ask why you have stopped me? May I please see your police identity card? Thank you.
    .title = I need an interpreter; please tell me the reason
    .use = Show this when the police stop you. From the age of { FACT("check-carry", "age-from") } you must carry your passport, another travel document or your permit, and show it when the police ask. The police may question, hold or send out a person who entered without permission or whose stay has ended.
card-interpreter = I do not know Chinese well. I need an interpreter for my language. The language that I point at now is mine.
    .title = I need an interpreter
    .use = Show this to the police or to UNHCR, and point at your language. If you do not know Chinese, the police must give you an interpreter. You can also show it in a hospital or an office, but we found no rule that they give you one.
card-unhcr-contact = Hello. I am registered with the China office of UNHCR, the UN Refugee Agency. Please call this office at the phone number below, or let me contact it myself. Thank you.
    .title = Please contact UNHCR
    .use = Show this only if you are registered with UNHCR, when the police hold you or an office asks who you are. Write in a phone number that you have from UNHCR: this guide could not confirm one. A UNHCR paper does not make the police let you go, and no source that we found promises that UNHCR can visit you or get you out.
card-no-embassy = I ask in writing that the embassy and consulates of my country are not told about me. I base this request on Article { FACT("det-embassy-refuse", "article") } of the rules of the Ministry of Public Security on administrative cases. Please keep this request with the papers of my case.
    .title = Do not tell my embassy
    .use = If the police hold you or tell you not to leave an area, and you fear your own government, sign this and give it to them at once. The police may agree, but they need not. A treaty between China and your country can require the police to tell the embassy of your country, also against your wish.
card-hospital = Hello, I need emergency treatment because I am very ill or badly hurt. Please call a doctor for me at once. Thank you.
    .title = I need a doctor
    .use = Show this at the emergency department of the closest public hospital, and point at the place that hurts. Patients pay first, but by law a doctor is not allowed to refuse emergency treatment, and a hospital must rescue a patient in critical condition at once. Hospitals may ask the police to confirm who you are.
card-ambulance = Please call { FACT("hot-120", "phone") } for an ambulance for me. I am very ill or badly hurt. Please tell them where we are.
    .title = Please call an ambulance
    .use = Show this to anyone near you when you are badly ill or hurt. You can also go straight to the emergency department of the closest public hospital.
card-danger = Someone wants to hurt me. Please call the police for me at { FACT("hot-110", "phone") }. Please stay with me if you can.
    .title = I am in danger
    .use = Show this to anyone near you when someone could hurt you now. The police who come can also ask for your papers. The police may question, hold or send out a person who entered without permission or whose stay has ended.
card-school = Hello, I would like my child to go to school here. Please tell me if you can take my child. Please also tell me which papers you need. Thank you.
    .title = A school for my child
    .use = Show this at a school or at the local education office. We found nothing newer than { FACT("edu-not-found", "year") } about which provinces accept refugee children, so ask UNHCR too. Schools may ask the police to confirm who you are, and must report some things about foreign students to the police. The police may question, hold or send out a person who entered without permission or whose stay has ended. If that is you, write to UNHCR first.
card-landlord = Hello, I would like to rent a room or a flat from you, with a written contract. After I move in, you or I must register my stay with the police within { FACT("preg-home-24h", "hours") } hours. Will you do this, or shall I do it? Thank you.
    .title = To a landlord
    .use = Show this before you rent. A landlord must look at your identity document, write it down, and report who lives there. The police may question, hold or send out a person who entered without permission or whose stay has ended. If that is you, write to UNHCR first. A person who gives a place to stay to someone who stays illegally can be fined too.
card-border = Hello. I am seeking asylum. I am afraid to go back, so please do not return me. Please let me contact the China office of UNHCR, the UN Refugee Agency. Thank you.
    .title = I am afraid of being sent back
    .use = Show this at an airport, port or land border when they do not let you in and you are afraid to go back. Say also in words which country is dangerous for you, and say it again at the gate. The law describes no way to ask for asylum there, and border police can make you go back. Nobody can promise that this card works.
card-lost = Hello, I am lost. Please help me to find the address below. Thank you.
    .title = I am lost
    .use = Show this to someone in the street, in a shop or on a bus. Have the address written in Chinese before you go out. If somebody takes you to the police, they may ask for your papers. The police may question, hold or send out a person who entered without permission or whose stay has ended.
card-call-friend = Please call the number below for me. Please say my name and tell this person where I am. Thank you.
    .title = Please call this person
    .use = Show this when you cannot call yourself, for example when the police hold you. Choose the person before you need help, and think about who should not be told where you are.
card-pregnant = I am pregnant. Please let me rest. If I need a doctor, please let me see one. Thank you.
    .title = I am pregnant
    .use = Show this when the police question or hold you, in a hospital, or where you need to rest. Detention for review must not be used for pregnant women, but their movement can be limited instead. This rule does not speak of other kinds of detention.
card-written-reason = Please give me the written decision. Please tell me the reason and the law in a language that I understand. Please also tell me how, where and until when I can ask for a review. Thank you.
    .title = Written decision and reason
    .use = Show this when the police punish you, hold you, tell you not to leave an area or tell you to leave China. When police take away your freedom, they must tell you the reason, the law they use and your rights. If you may ask for a review, ask at once: the time also runs if you refuse to sign the decision. A review does not by itself stop the decision.
card-reading-record = I cannot read this record or this paper. Please read it to me in my language before I sign it. If there is a mistake, please put it right. Thank you.
    .title = Please read it to me
    .use = Show this to the police before you sign the record of their questions and your answers, or another paper. Do not sign what you cannot read. You may ask that it is read to you and that mistakes are put right. If you do not sign, the police can still decide.

## Lines to fill in by hand on paper.

blank-name = Name
blank-date = Date
blank-signature = Signature
blank-phone = Phone number
blank-address = Address
blank-friend-phone = Phone number to call
