document-police-form = Foomka diiwaangelinta booliska
    .detail = UNHCR waxay weydiisataa foomka diiwaangelinta booliska ee shaqaynaya ee meesha aad hadda ku nooshahay. Haddii aadan haysan, UNHCR ku weydii iimaylkaaga: ma aan ogaan karin waxa ay markaas weydiisato. Haddii aad oggolaansho la’aan ku soo gashay ama joogitaankaagu dhammaaday, UNHCR weydii intaadan booliska u tegin.
document-identity-page = Bogga baasaboorka ee aqoonsigaagu ku yaal
    .detail = UNHCR waxay weydiisataa nuqul bogga baasaboorka ee muujinaya aqoonsigaaga. Haddii aadan baasaboor haysan, UNHCR ku weydii iimaylkaaga: ma aan ogaan karin waxa ay markaas weydiisato.
document-visa-page = Bogga baasaboorka ee fiisahaaga Shiinuhu ku yaal
    .detail = UNHCR waxay weydiisataa nuqul fiisahaaga Shiinaha ah. Haddii aadan fiiso haysan, UNHCR ku weydii iimaylkaaga: ma aan ogaan karin waxa ay markaas weydiisato.
document-entry-stamp = Bogga baasaboorka ee ay ku taal maalintii aad soo gashay
    .detail = UNHCR waxay weydiisataa nuqul bogga muujinaya maalintii aad soo gashay. Haddii aadan bog caynkaas ah haysan, UNHCR ku weydii iimaylkaaga: ma aan ogaan karin waxa ay markaas weydiisato.
document-address-in-chinese = Cinwaankaaga, Shiine ku qoran haddii aad awooddo
    .detail = UNHCR waxay weydiisataa cinwaankaaga Shiinaha, Shiine ku qoran haddii aad awooddo. Isla markiiba u sheeg UNHCR marka uu isbeddelo.
document-phone = Lambarka telefoonkaaga
    .detail = UNHCR waxay weydiisataa lambarka telefoonkaaga, waxayna u isticmaashaa inay ballamo kugu siiso. Haddii aadan telefoon haysan, ku sheeg iimaylkaaga.
document-reasons-written = Sababahaaga, oo qoraal ah
    .detail = UNHCR waxay weydiisaa sababta aad dalkaaga uga soo tagtay iyo sababta aad uga baqayso inaad ku noqoto. Sheeg runta iyo sheekada oo dhan.


detail-full-name = Magacaaga oo buuxa
detail-nationality = Jinsiyaddaada
detail-passport-number = Lambarka baasaboorkaaga
detail-phone = Lambarka telefoonkaaga
detail-arrival-date = Taariikhda aad timid
detail-address-in-china = Cinwaankaaga Shiinaha, Shiine ku qoran haddii aad awooddo
detail-interview-language = Luqadda wareysigaaga
