paper-title = Foomamka warqadda
paper-lead = Foomamkan daabac intaadan u baahan. Dadku qalin bay ku buuxin karaan, kombiyuutar la’aan.
paper-beside = Foomka waxaad ku daabici kartaa laba luqadood: fur liiska luqadaha ee kor ku yaal, oo dooro luqad labaad.
paper-keep = Foom la buuxiyay wax badan ayuu qof ka sheegayaa. Talo annaga naga timid: markaan loo sii baahnayn, qofka u celi ama jeexjeex.
paper-prints = Kan oo keliya ayaa la daabacayaa:

questionnaire-title = Su’aalo qalin lagaga jawaabo
questionnaire-lead = Dhammaan su’aalaha hagaha. Dadku jawaabahooda ayay calaamadiyaan inta ay sugayaan. Ka dib caawiye ayaa jawaabaha ku qora foomka dhakhsaha ah.
questionnaire-danger = Khatar ma ku jirtaa, mise aad baad u xanuunsan tahay, adiga ama qof kula jooga? Warqaddan ha buuxin. Isla markiiba u sheeg caawiyaha, ama wac:
questionnaire-no-name = Talo annaga naga timid: magacaaga ha ku qorin warqaddan. Ka dib dib u qaado, ama jeexjeex.
questionnaire-empty = Bannaan uga tag wixii aadan garanayn, wixii aadan doonayn inaad sheegto, iyo wixii aan habboonayn inuu arko qof agtaada jooga.
questionnaire-leads = Fallaarta jawaab ka dambaysa waxay kuu geynaysaa su’aal kale. Su’aal fallaar leh ka jawaab keliya haddii jawaab ku soo gaarsiisay.
questionnaire-leads-to = waxay geynaysaa su’aasha { $question }
questionnaire-many = (calaamadi dhammaan kuwa run ah)
questionnaire-days = Haddii fiisahaagu sheegayo tiro maalmo ah: tiradaas, iyo maalintii aad Shiinaha soo gashay

paper-email-title = Iimaylka UNHCR, gacan lagu qoro
paper-email-lead = Qabyo-qoraalka iimaylka oo leh sadarro wax lagu qoro, iyo bog sharxaya.
paper-email-explained = Sida foomka loo buuxiyo
paper-email-type = Foomku waa qabyo-qoraal keliya. UNHCR waxay codsanaysaa iimayl. Ka dib adigu qor iimayl ahaan, ama ka codso qof aad ku kalsoon tahay inuu eray eray u qoro.
paper-email-hide = Foomku wuxuu sheegayaa cidda aad tahay iyo sababta aad uga soo tagtay. Talo annaga naga timid: dhig meel aanay dad kale ku arkin.
paper-email-parts = Waxa UNHCR codsanayso
paper-email-link = Daabac si aad gacanta ugu buuxiso

tally-title = Warqadda tirinta
tally-lead = Shax madhan oo lagu tiriyo waxa dadku weydiiyaan, iyo luqadda ay ku weydiiyaan. Waxba kama sheegayo cidda ay yihiin.
tally-no-names = Weligaa warqaddan ha ku qorin magac ama wax kale oo qof ku saabsan.
tally-how = Hal calaamad u samee wax kasta oo qof weydiiyo: safka waxaas, tiirka luqadda qofka.
tally-days = Laga bilaabo maalintee ilaa maalintee: { $blank }
tally-topics = Waxa la weydiiyay
tally-other = Kale
tally-after = Haddii dad yar yimaadeen, xitaa tirada keliya ayaa muujin karta cidda ay ahaayeen. Talo annaga naga timid: warqaddan dhig meel aanay dad kale ku arkin, oo gudbi keliya wadarta muddo dheer, sida bil.
