paper-title = Foomam warqad ah
paper-lead = Foomamkan daabac intaadan u baahan. Dadku qalin bay ku buuxin karaan, kombiyuutar la’aan.
paper-beside = Foomka waxaad ku daabici kartaa laba luqadood: fur liiska luqadaha ee kor ku yaal, oo dooro luqad labaad.
paper-keep = Foom la buuxiyey wax badan ayuu qof ka sheegayaa. Talo annaga naga timid: markaan loo sii baahnayn, qofka u celi ama jeexjeex.
paper-prints = Kan oo keliya ayaa la daabacayaa:

questionnaire-title = Su’aalo qalin lagaga jawaabo
questionnaire-lead = Dhammaan su’aalaha hagaha. Dadku jawaabahooda ayay calaamadiyaan inta ay sugayaan. Ka dib caawiye ayaa jawaabaha ku qora foomka dhakhsaha ah.
questionnaire-danger = Ma khatar baad ku jirtaa, ama aad baad u xanuunsan tahay? Ama qof kula jooga ma sidaas baa? Markaas warqaddan ha buuxin. Isla markiiba u sheeg caawiyaha, ama wac:
questionnaire-no-name = Talo annaga naga timid: magacaaga ha ku qorin warqaddan. Marka uu caawiyuhu akhriyo, dib uga soo qaado ama jeexjeex.
questionnaire-empty = Bannaan uga tag wixii aadan garanayn, wixii aadan doonayn inaad sheegto, iyo wixii aan habboonayn inuu arko qof agtaada jooga.
questionnaire-leads = Fallaarta jawaab ka dambaysa waxay ku geynaysaa su’aal kale. Su’aal ay fallaar ka horrayso ka jawaab keliya haddii jawaab ku soo gaarsiisay.
questionnaire-leads-to = waxay ku geynaysaa su’aasha { $question }
questionnaire-many = (calaamadee dhammaan kuwa run ah)

paper-email-lead = Qabyo-qoraalka iimaylka oo leh sadarro wax lagu qoro, iyo bog sharxaya.
paper-email-explained = Sida foomka loo buuxiyo
paper-email-hide = Foomku wuxuu sheegayaa cidda aad tahay iyo sababta aad dalkaaga uga soo tagtay. Talo annaga naga timid: dhig meel aanay dad kale ku arkin.
paper-email-link = Daabac si aad gacanta ugu buuxiso

tally-title = Warqadda tirinta
tally-lead = Shax madhan oo lagu tiriyo waxa dadku wax ka weydiiyaan, iyo luqadda ay ku weydiiyaan. Kuma qorna wax sheegaya cidda ay yihiin.
tally-no-names = Weligaa warqaddan ha ku qorin magac ama wax kale oo qof ku saabsan.
tally-how = Arrin kasta oo qof wax ka weydiiyo hal calaamad u samee: meesha safka arrintaas iyo tiirka luqadda qofku ku kulmaan.
tally-days = Laga bilaabo maalintee ilaa maalintee: { $blank }
tally-wide = Shaxdu way ka ballaaran tahay daaqaddan. Way u daabacantaa iyadoo dhan.
tally-topics = Waxa wax laga weydiiyey
tally-other = Kale
tally-after = Haddii dad yar yimaadeen, xitaa tirada keliya ayaa muujin karta cidda ay ahaayeen. Talo annaga naga timid: warqaddan dhig meel aanay dad kale ku arkin. Gudbi keliya wadarta muddo ka dheer, tusaale ahaan bil.
