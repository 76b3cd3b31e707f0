contact-title = La xiriir UNHCR Beijing
contact-lead = Si aad magangalyo uga weydiisato dhulweynaha Shiinaha, waxaad iimayl u qortaa UNHCR ee Beijing. Marka hore halkaas ha u safrin.

contact-open = Hadda waa furan yahay ilaa { $until }, haddii saacadaha hoose ay sax yihiin
contact-closed = Hadda waa xiran yahay, haddii saacadaha hoose ay sax yihiin
contact-opens-today = Maanta wuxuu furmayaa { $time }.
contact-opens-tomorrow = Berri wuxuu furmayaa { $time }.
contact-opens = Wuxuu furmayaa { $weekday } { $date }, saacadda { $time }.
contact-now = Beijing hadda waa { $weekday } { $date }, { $time }. Maalmaha fasaxa lama yaqaan.
contact-open-word = Hadda furan (lama xaqiijin)
contact-closed-word = Hadda xiran (lama xaqiijin)

contact-unconfirmed = Cinwaanka, telefoonka, fakiska iyo saacadaha lama xaqiijin.
contact-unconfirmed-advice = Waxay ka yimaadeen hal maqaal oo internetka ku yaal oo aan taariikh lahayn. Ka hubi websaydhka caawinta ee UNHCR Shiinaha intaadan safrin, wicin ama fakis dirin.

contact-email = Iimayl
contact-email-unknown = Lama yaqaan. Websaydhka caawinta ee UNHCR Shiinaha ayaa muujinaya. Hagahani qiyaas kuma sheego.
contact-phone = Telefoon
contact-fax = Fakis
contact-address = Cinwaan
contact-hours = Saacadaha
contact-weekdays = Isniin ilaa Jimce
contact-beijing-time = Waqtiga Beijing

contact-before-you-write = Intaadan qorin
contact-where-from = Halka ay faahfaahintani ka timid
