document-police-form = Foomka diiwaangelinta booliska
    .detail = UNHCR waxay weydiisataa foomka diiwaangelinta booliska ee meesha aad hadda ku nooshahay, oo weli ansax ah. Haddii aadan foomkaas haysan, iimaylka UNHCR ku weydii waxa ay tahay inaad samayso: ma aannan ogaan karin waxa ay markaas weydiisato. Haddii aad oggolaansho la’aan ku soo gashay ama oggolaanshahaagii joogitaanku dhammaaday, talo weydii UNHCR intaadan booliska u tegin.
document-identity-page = Bogga baasaboorka ee aqoonsigaagu ku yaal
    .detail = UNHCR waxay weydiisataa nuqul bogga baasaboorka ee aqoonsigaaga muujinaya. Haddii aadan baasaboor haysan, iimaylka UNHCR ku weydii waxa ay tahay inaad samayso: ma aannan ogaan karin waxa ay markaas weydiisato.
document-visa-page = Bogga baasaboorka ee fiisahaaga Shiinuhu ku yaal
    .detail = UNHCR waxay weydiisataa nuqul fiisahaaga Shiinaha ah. Haddii aadan fiiso haysan, iimaylka UNHCR ku weydii waxa ay tahay inaad samayso: ma aannan ogaan karin waxa ay markaas weydiisato.
document-entry-stamp = Bogga baasaboorka ee ay ku taal maalintii aad soo gashay
    .detail = UNHCR waxay weydiisataa nuqul bogga muujinaya maalintii aad soo gashay. Haddii aadan bog caynkaas ah haysan, iimaylka UNHCR ku weydii waxa ay tahay inaad samayso: ma aannan ogaan karin waxa ay markaas weydiisato.
document-address-in-chinese = Cinwaankaaga, haddii aad awooddo afka Shiinaha ku qoran
    .detail = UNHCR waxay weydiisataa cinwaankaaga Shiinaha, haddii aad awooddo afka Shiinaha ku qoran. Isla markiiba u sheeg UNHCR marka uu isbeddelo.
document-phone = Lambarka telefoonkaaga
    .detail = UNHCR waxay weydiisataa lambarka telefoonkaaga, waxayna u isticmaashaa inay ballamo kugu siiso. Haddii aadan telefoon haysan, ku sheeg iimaylkaaga.
document-reasons-written = Sababahaaga, oo qoraal ah
    .detail = UNHCR waxay weydiisaa sababta aad dalkaaga uga soo tagtay iyo sababta aad uga baqayso inaad dib ugu noqoto. Sheeg runta iyo sheekada oo dhan.


detail-full-name = Magacaaga oo buuxa
detail-nationality = Jinsiyaddaada
detail-passport-number = Lambarka baasaboorkaaga
detail-phone = Lambarka telefoonkaaga
detail-arrival-date = Taariikhda aad timid
detail-address-in-china = Cinwaankaaga Shiinaha, haddii aad awooddo afka Shiinaha ku qoran
detail-interview-language = Luqadda wareysigaaga
