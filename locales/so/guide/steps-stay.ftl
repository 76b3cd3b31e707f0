step-unhcr-before-police = U qor UNHCR intaadan booliska u tegin
    .do = Iimayl u qor UNHCR ee Beijing intaadan booliska u tegin.
    .do-summoned = Maanta iimayl u qor UNHCR ee Beijing; tani ma beddesho waqtiga ay booliska rabaan inay ku arkaan.
    .ask-first = Iimaylkaaga koowaad ku weydii waxa la sameeyo, oo sheeg warqadaha aadan haysan.
    .ask-emailed = Weydii waxa la sameeyo, laakiin isla su’aashaas mar labaad ha dirin.
    .ask = Weydii waxa la sameeyo.
    .paper = Weydii waxa la sameeyo iyo sida la isu diiwaangeliyo, oo qaado warqaddaada UNHCR marka aad tagto. UNHCR waxay leedahay dadka ka diiwaangashan waa loo oggol yahay inay Shiinaha joogaan, laakiin diiwaangelinta UNHCR mar walba dadka ma ilaalin.
    .risk = Ma aannan helin xeer ilaaliya qofka u yimaada inuu is diiwaangeliyo: booliska waa loo oggol yahay inay su’aalo ku weydiiyaan, ku hayaan ama dalka kaa saaraan.
    .risk-home = Ma aannan helin xeer ilaaliya qofka u yimaada inuu is diiwaangeliyo: booliska waa loo oggol yahay inay su’aalo ku weydiiyaan, ku hayaan ama dalka kaa saaraan, qofka ku siiya meel aad joogtona waa la ganaaxi karaa.
    .risk-unclear = Haddii aad oggolaansho la’aan ku soo gashay ama joogitaankaagu dhammaaday, booliska waa loo oggol yahay inay su’aalo ku weydiiyaan, ku hayaan ama dalka kaa saaraan.
    .home = Sharcigu weli wuxuu dalbayaa in lagu diiwaangeliyo { FACT("preg-home-24h", "hours") } saacadood gudahood kaddib markaad soo guurto, waxaana laga yaabaa ganaax ilaa { FACT("preg-fine", "fine-max") } yuan ah haddii cidina samayn weydo.
    .home-unclear = Sharcigu wuxuu dalbayaa in qof kasta la diiwaangeliyo { FACT("preg-home-24h", "hours") } saacadood gudahood kaddib marka uu soo guuro, markaa marka hore is diiwaangeli haddii aad hubto in fiisahaaga ama rukhsaddaadu shaqaynayso.
    .hotel = Hoteelku waa inuu martidiisa diiwaangeliyo, faahfaahintaadana booliska ayuu u diraa.
    .hotel-unclear = Hoteelku waa inuu martidiisa diiwaangeliyo, faahfaahintaadana booliska ayuu u diraa: haddii aad hubto in fiisahaaga ama rukhsaddaadu shaqaynayso, miiska soo dhaweynta weydii in tan la sameeyey iyo in kale.
    .move = Sharcigu wuxuu dalbayaa in meel kasta oo cusub la diiwaangeliyo: hoteelku isagaa martidiisa diiwaangeliya, meel kasta oo kalena adiga ama qofka aad la joogto midkiin waa inuu sameeyo { FACT("preg-home-24h", "hours") } saacadood gudahood kaddib markaad soo guurto.

step-summoned-rights = Intaadan tegin, u sheeg UNHCR iyo qof aad ku kalsoon tahay
    .do = Intaadan tegin, u qor UNHCR oo u sheeg qof aad ku kalsoon tahay goorta iyo halka ay booliska rabaan inay kugu arkaan.
    .rights = Booliska waa inay turjumaan ku siiyaan haddii aadan Shiine aqoon. Waa laguu oggol yahay inaad qoraalka akhrido, ama in laguu akhriyo haddii aadan akhrin karin, iyo inaad codsato in khaladaadka la saxo intaadan saxiixin.
    .time = U-yeeris kaddib, su’aalaha waxaa loo oggol yahay inay socdaan { FACT("check-summons", "hours") } saacadood, xaaladaha qaarkoodna { FACT("check-summons", "hours-unclear") } ama { FACT("check-summons", "hours-complex") } saacadood.
    .child = Waxaad ka yar tahay { FACT("check-under-18", "age-under") } jir: haddii booliska su’aalo ku weydiiyaan iyagoo ku tuhunsan, waa inay u yeeraan waalid ama mas’uul si uu u joogo. Haddii taasi aanay suurtagal ahayn, waa loo oggol yahay inay u yeeraan qof kale oo weyn.
    .paper = Warqaddaada UNHCR-na qaado, laakiin booliska kuma qasabto inay ku sii daayaan.


step-overstay = UNHCR weydii waxa laga sameeyo joogitaankaaga
    .do = Iimayl ugu sheeg UNHCR ee Beijing inaadan hadda haysan oggolaansho joogitaan oo shaqaynaya, haddii aadan horay ugu sheegin, oo talo weydii.
    .do-held = U sheeg UNHCR ee Beijing inaadan hadda haysan oggolaansho joogitaan oo shaqaynaya, ama ka codso qof aad ku kalsoon tahay inuu u sheego.
    .do-order = Iimayl ugu sheeg UNHCR ee Beijing in maalintii ku qornayd amarka bixitaankaaga ay dhaaftay, haddii aadan horay ugu sheegin, oo talo weydii.
    .penalty = Joogitaanka muddo-dhaafka ah marka hore wuxuu keenaa digniin. Xaaladaha culus waxaa jira ganaax ah { FACT("overstay-penalty", "fine-per-day") } yuan maalintii, wadartuna ilaa { FACT("overstay-penalty", "fine-max") } yuan, ama { FACT("overstay-penalty", "days-min") } ilaa { FACT("overstay-penalty", "days-max") } maalmood oo xarig ah.
    .out = Booliska sidoo kale waa loo oggol yahay inay qof dalka uga saaraan joogitaan sharci-darro ah, ama haddii uusan amar kaddib waqtigii ku bixin.
    .out-entry = Booliska sidoo kale waa loo oggol yahay inay qof dalka uga saaraan joogitaan sharci-darro ah, qofka oggolaansho la’aan ku soo galayna waxaa khuseeya ciqaabo kale.
    .gap = Sharcigu ma bixiyo xeer cad oo joojiya ciqaabaha joogitaanka muddo-dhaafka ah ee dadka sugaya go’aanka UNHCR iyagoo aan haysan warqad booliska.

step-entered-without = UNHCR weydii waxa laga sameeyo gelitaankaagii
    .do = Iimayl ugu sheeg UNHCR ee Beijing sidii aad ku soo gashay, haddii aadan horay ugu sheegin, oo weydii waxa la sameeyo intaadan booliska u tegin.
    .do-summoned = Iimayl ugu sheeg UNHCR ee Beijing sidii aad ku soo gashay, haddii aadan horay ugu sheegin, oo weydii waxa la sameeyo.
    .do-held = U sheeg UNHCR ee Beijing sidii aad ku soo gashay iyo waxa hadda dhacaya, ama ka codso qof aad ku kalsoon tahay inuu u sheego.
    .penalty = Sharcigu wuxuu oggolaansho la’aan ku soo gelidda u dejiyey ganaax ah { FACT("border-illegal-entry", "fine-min") } ilaa { FACT("border-illegal-entry", "fine-max") } yuan; xaaladaha culus waxay keenaan { FACT("border-illegal-entry", "serious-days-min") } ilaa { FACT("border-illegal-entry", "serious-days-max") } maalmood oo xarig ah, waxaana laga yaabaa in ganaax ah { FACT("border-illegal-entry", "serious-fine-min") } ilaa { FACT("border-illegal-entry", "serious-fine-max") } yuan lagu daro. Xuduudda oo si qarsoodi ah looga gudbo, iyadoo xaaladdu culus tahay, waa dembi leh xabsi ilaa { FACT("border-crime", "years-max") } sano ah.
    .convention = Sida uu leeyahay Heshiiska Qaxootiga, qaxootiga toos uga yimaada khatar yaan lagu ciqaabin gelitaanka warqado la’aanta ah, haddii ay si dhakhso ah ugu tagaan hay’adaha dowladda oo ay sababta u sharraxaan.
    .risk = Ma aannan helin xeer ilaaliya qofka booliska ugu yimaada inuu is diiwaangeliyo: waa loo oggol yahay inay su’aalo ku weydiiyaan, ku hayaan ama dalka kaa saaraan.

step-child-overstay = UNHCR weydii waxa laga sameeyo joogitaanka ilmaha
    .do = Iimayl ku weydii UNHCR ee Beijing waxa laga sameeyo joogitaanka ilmaha intaadan arrintaas booliska ugu tegin. Tan hal mar oo keliya weydii.
    .do-held = UNHCR ee Beijing weydii waxa laga sameeyo joogitaanka ilmaha, ama ka codso qof aad ku kalsoon tahay inuu u qoro.
    .law = Haddii ilmo ka yar { FACT("overstay-child", "age-under") } jir uu muddada joogitaanka dhaafo qof weyn oo aan arrintaas ka soo bixin darteed, qofka weyn waa loo digaa, waxaana laga yaabaa in lagu ganaaxo ilaa { FACT("overstay-child", "fine-max") } yuan. Sharcigu ma bixiyo xeer cad oo joojiya ciqaabaha joogitaanka muddo-dhaafka ah ee dadka sugaya go’aanka UNHCR iyagoo aan haysan warqad booliska.


step-hotel-check = Hoteelka weydii inuu ku diiwaangeliyey iyo in kale
    .do = Miiska soo dhaweynta weydii in hoteelku booliska kaa diiwaangeliyey iyo in kale. Hoteelka ayay waajib ku tahay inuu tan sameeyo, ee adiga kuguma aha.
    .none = Hoteelku waa inuu foomka adiga kugu saabsan booliska u diro { FACT("preg-hotel-24h", "hours") } saacadood gudahood, markaa maanta weydii.
    .passed = Muddadii { FACT("preg-hotel-24h", "hours") } saacadood ahayd way dhaaftay, markaa hadda weydii. Haddii hoteelku aanu samayn, si edeb leh uga codso inuu maanta sameeyo.
    .form = Weydiiso sidoo kale nuqul foomka diiwaangelinta ah ({ FACT("preg-form-name", "term") }): UNHCR waxay u baahan tahay nuqul, adiguna waxaad u baahan tahay foom cusub mar kasta oo aad guurto.

step-register-address = Cinwaankaaga booliska ka diiwaangeli
    .do = Cinwaankaaga ka diiwaangeli booliska deegaanka, ama qofka aad la joogto kula heshii inuu isagu sameeyo.
    .do-unsure = Weydii qofka aad la joogto in cinwaankaaga laga diiwaangeliyey booliska deegaanka iyo in kale: haddii aan laga diiwaangelin, midkiin waa inuu sameeyo.
    .how = Waxaa lagu sameeyaa saldhigga booliska, ama internetka haddii ay kuu shaqayso. Khadka { FACT("preg-online-some-places", "phone") } ee su’aalaha arrintan ku saabsan waxaa leh hay’adda socdaalka, mana aha mid sir ah.
    .none = Waa in lagu diiwaangeliyo { FACT("preg-home-24h", "hours") } saacadood gudahood kaddib markaad soo guurto; haddii cidina samayn weydo, digniin ayaa jirta, waxaana laga yaabaa ganaax ilaa { FACT("preg-fine", "fine-max") } yuan ah.
    .ahead = Haddii cidina samayn weydo, digniin ayaa jirta, waxaana laga yaabaa ganaax ilaa { FACT("preg-fine", "fine-max") } yuan ah.
    .passed = Muddadii { FACT("preg-home-24h", "hours") } saacadood ahayd way dhaaftay, markaa maanta samee: weli waxaa laga yaabaa digniin iyo ganaax ilaa { FACT("preg-fine", "fine-max") } yuan ah.
    .form = Hay foomka lagu siiyo ({ FACT("preg-form-name", "term") }): UNHCR waxay u baahan tahay nuqul.

step-get-form-copy = Hel nuqul foomkaaga diiwaangelinta ah
    .do = Miiska soo dhaweynta hoteelka ka codso nuqul foomkaaga diiwaangelinta ah ({ FACT("preg-form-name", "term") }). UNHCR waxay u baahan tahay nuqul, taariikhda wareysigana waxay bixisaa oo keliya kaddib marka ay xaqiijiso in foomkaagu shaqaynayo. Haddii hoteelku nuqul ku siin waayo, UNHCR weydii waxa la sameeyo: ma aan ogaan karin waxa ay markaas weydiisato.
    .first = Haddii aad oggolaansho la’aan ku soo gashay ama joogitaankaagu dhammaaday, u qor UNHCR intaadan foomka booliska ugu tegin.

step-find-shelter = Raadi meel aad caawa seexato
    .do = Raadi hoteel ama qol: kama aannan helin dhulweynaha Shiinaha hoy dowladeed oo loogu talagalay dadka magangalyo doonaya.
    .register = Hoteelku martidiisa wuu diiwaangeliyaa, faahfaahintoodana booliska ayuu u diraa. Meel kasta oo kale, sharcigu wuxuu dalbayaa in adiga ama qofka aad la joogto midkiin booliska kaa diiwaangeliyo { FACT("preg-home-24h", "hours") } saacadood gudahood kaddib markaad soo guurto, milkiilaha guriguna waa inuu eego warqaddaada aqoonsiga oo ka warbixiyo cidda halkaas ku nool.
    .hosts = Qofka meel uu joogo siiya qof si sharci-darro ah u soo galay ama u jooga waa la ganaaxi karaa.
    .refused = Haddii hoteel yiraahdo shati ajaanib ma haysto, waxaad si edeb leh u sheegi kartaa in sannadkii { FACT("preg-hotel-no-refuse", "year") } wasaaradaha ay hoteellada ku yiraahdeen inaanay ajaanibta sababtan u diidin.
    .child = UNHCR-na u sheeg inaad tahay ilmo keligiis ah oo aanad haysan meel aad seexato.
    .contract = Haddii aad wax kiraysato, weydiiso heshiis qoran: wuxuu kaa caawiyaa inaad caddayso halka aad ku nooshahay.


step-email-unhcr = U qor UNHCR ee Beijing si aad magangalyo u codsato
    .do = Iimayl u qor UNHCR ee Beijing si aad magangalyo u codsato.
    .do-maybe = Haddii aadan weli UNHCR magangalyo weydiisan, iimayl u qor UNHCR ee Beijing si aad u codsato.
    .do-held = Haddii aadan weli UNHCR magangalyo weydiisan, u qor UNHCR ee Beijing si aad u codsato, ama ka codso qof aad ku kalsoon tahay inuu kuu qoro.
    .address = Ma aannan akhrin karin cinwaanka iimaylka: ka raadi websaydhka caawinta ee UNHCR Shiinaha.
    .content = UNHCR waxay weydiisataa foomkaaga diiwaangelinta booliska, nuqullo bogagga baasaboorkaaga ah, faahfaahintaada aasaasiga ah, iyo sababaha aad dalkaaga uga soo tagtay iyo kuwa aad uga baqayso inaad ku noqoto.
    .content-alone = Marka hore sheeg inaad tahay ilmo keligiis ah; UNHCR waxay sidoo kale weydiisataa foomkaaga diiwaangelinta booliska, nuqullo bogagga baasaboorkaaga ah, faahfaahintaada aasaasiga ah, iyo sababaha aad dalkaaga uga soo tagtay iyo kuwa aad uga baqayso inaad ku noqoto.
    .missing = Haddii warqad maqan tahay, iimaylka ku sheeg oo weydii waxa la sameeyo: ma aan ogaan karin waxa ay UNHCR markaas weydiisato.
    .missing-first = Haddii warqad maqan tahay, iimaylka ku sheeg oo weydii waxa la sameeyo intaadan booliska ugu tegin si aad u hesho: ma aan ogaan karin waxa ay UNHCR markaas weydiisato.
    .once = Codsigan hal mar oo keliya dir oo sug jawaabta: war cusub, sida cinwaan cusub, ma aha codsi labaad.

step-wait-reachable = Sug jawaabta UNHCR oo ahaw qof lala xiriiri karo
    .do = Sug jawaabta UNHCR, oo marar badan eeg iimaylkaaga iyo telefoonkaaga. UNHCR waxay heshaa codsiyo badan oo isla markiiba ma jawaabi karto, markaa isla codsigii mar kale ha dirin.
    .news = Isla markiiba iimayl ugu sheeg UNHCR marka lambarkaaga telefoonka, iimaylkaaga ama cinwaankaagu isbeddelo: kani waa war cusub, ee ma aha codsi labaad.
    .date = Kaddib marka UNHCR hubiso in foomkaaga booliska uu shaqaynayo, waxay kuu sheegtaa taariikhda wareysiga. Hubintani inta badan waxay qaadataa ilaa { FACT("register-four-weeks", "weeks") } toddobaad.

step-registration-interview = Dooro luqaddaada wareysiga diiwaangelinta
    .do = U sheeg UNHCR luqadda aad doonayso, waayo wareysiga diiwaangelinta turjumaan waad u heli kartaa. Kani waa kan koowaad ee laba tallaabo: wareysiga xaaladda qaxootinimo wuu ka dambeeyaa.
    .date = UNHCR waxay taariikhda wareysiga bixisaa oo keliya kaddib marka ay xaqiijiso in foomkaaga diiwaangelinta booliska uu shaqaynayo, hubintaasina inta badan waxay qaadataa ilaa { FACT("register-four-weeks", "weeks") } toddobaad.
    .first = Haddii aadan haysan foom caynkaas ah, UNHCR weydii waxa la sameeyo intaadan booliska ugu tegin si aad mid u hesho.

step-status-interview = UNHCR wax walba ugu sheeg wareysiga xaaladda
    .do = Wareysiga xaaladda dhexdiisa UNHCR u sheeg runta, iyo wax walba oo ku saabsan sababta aad u soo tagtay iyo sababta aadan u noqon karin. UNHCR waxa aad sheegto si adag ayay sir u haysaa, waxaadna codsan kartaa turjumaan luqaddaada ah.
    .date = UNHCR waxay taariikhda kuugu sheegtaa iimayl iyo telefoon, mana aannan helin waqti go’an oo aad sugayso.
    .missed = Haddii aadan iman karin, u sheeg UNHCR ka hor maalintaas. Ma aan ogaan karin waxa dhaca haddii aad wareysiga seegto.

step-renew-paper = Warqaddaada UNHCR waqtigeeda ku cusboonaysii
    .do = UNHCR ka codso inay warqaddaada cusboonaysiiso ka hor taariikhda ku qoran, ugu dambayn maalinta shaqo ee ka horraysa.
    .none = Eeg taariikhda ku qoran warqaddaada UNHCR, oo UNHCR ka codso inay cusboonaysiiso ka hor taariikhdaas, ugu dambayn maalinta shaqo ee ka horraysa.
    .passed = Taariikhdii ku qornayd warqaddaada UNHCR way dhaaftay, markaa maanta u qor UNHCR oo weydii sida loo cusboonaysiiyo.
    .unconfirmed = Maqaal internetka ku yaal oo aan taariikh lahayn wuxuu leeyahay warqaddu mar kasta waxay shaqaysaa { FACT("doc-validity-seed", "months-min") } ilaa { FACT("doc-validity-seed", "months-max") } bilood, iyo in ay waajib tahay inaad booliska deegaanka ka diiwaangashan tahay ka hor inta aanay UNHCR cusboonaysiin. Labadan midkoodna ma aannan xaqiijin karin: eeg warqaddaada oo weydii UNHCR.
    .first = Haddii aadan ka diiwaangashanayn booliska deegaanka, UNHCR weydii waxa la sameeyo intaadan booliska u tegin.

step-appeal = UNHCR ka codso inay dib u eegto go’aankeeda
    .do = Haddii aadan weli samayn, maanta u qor UNHCR inaad codsanayso dib-u-eegista go’aankeedii koowaad.
    .do-held = Haddii aadan weli samayn, maanta u qor UNHCR inaad codsanayso dib-u-eegista go’aankeedii koowaad, ama ka codso qof aad ku kalsoon tahay inuu kuu qoro.
    .letter = Akhri taariikhda warqaddaada ku qoran: ma aannan helin xadka waqtiga ee Shiinaha laga isticmaalo.
    .none = Xeerarka caalamiga ah ee UNHCR ee sannadkii { FACT("appeal-deadline", "year") } waxay bixiyeen ugu yaraan { FACT("appeal-deadline", "days") } maalmood oo racfaan lagu codsado, laakiin waxaa laga yaabaa in warqaddaadu waqti ka yar bixiso.
    .ahead = Maalinta ugu dambaysa ee halkan lagu muujiyey waxaa laga soo qaatay xeerarka caalamiga ah ee UNHCR ee sannadkii { FACT("appeal-deadline", "year") }: haddii warqaddaadu sheegto maalin ka horraysa, taas isticmaal. Haddii maalinta ugu dambaysa aanay ahayn maalin shaqo, samee maalinta shaqo ee ka horraysa.
    .passed = Maalintii ugu dambaysay ee ku jirtay xeerarka caalamiga ah ee UNHCR ee sannadkii { FACT("appeal-deadline", "year") } way dhaaftay: haddii aadan weli qorin, si kastaba u qor, oo sharrax sababta aad u daahday haddii warqaddaadu aanay sheegin maalin ka dambaysa. Xeerarkaasi waxay xafiisyada ku yiraahdeen inay dabacsanaadaan marka racfaanku yimaado { FACT("appeal-late", "weeks") } toddobaad gudahood kaddib xadka waqtiga, laakiin taas ha ku tiirsanaan.
    .person = Sida caadiga ah waa inay kuu suurtagasho inaad racfaankaaga sharraxdo adigoo qof ahaan u jooga.

step-after-final-no = Hubi sababta ay UNHCR kiiskaaga u xirtay
    .do = Haddii kiiskaaga loo xiray ballan aad seegtay ama xiriirka oo go’ay darteed, isla markiiba u qor UNHCR oo sharrax; ma aan ogaan karin waxa dhaca wareysi la seego kaddib. Haddii racfaan daahay, xeerarka caalamiga ah ee UNHCR ee sannadkii { FACT("appeal-late", "year") } waxay xafiisyada ku yiraahdeen inay dabacsanaadaan marka uu yimaado { FACT("appeal-late", "weeks") } toddobaad gudahood kaddib xadka waqtiga, laakiin taas ha ku tiirsanaan.
    .means = Marka kiiskaaga UNHCR la xiro, UNHCR mar dambe kuma ilaaliso. Ku noqoshada dalkaagu weli waa inay ahaato doorashadaada xorta ah, adigoo xog wanaagsan haysta, iyo marka ay ammaan tahay oo keliya.
    .danger = Haddii aad jirdil ka baqayso, sheeg marka qof rabo inuu ku celiyo: heshiis Shiinuhu ku biiray ayaa tan mamnuucaya marka ay jiraan sababo xooggan oo jirdil lagu filan karo, laakiin sharciga Shiinaha ee bixitaanka iyo gelitaanka ma laha qodob caynkaas ah.


step-extend-stay = Waqtigeeda ku codso haddii aad rabto inaad sii joogto
    .do = Haddii aad rabto inaad fiisahaaga ku sii joogto, ka codso booliska bixitaanka iyo gelitaanka ee deegaanka ugu yaraan { FACT("visa-extend-7-days", "days") } maalmood ka hor maalinta ugu dambaysa.
    .do-warned = Talo weydii UNHCR ee Beijing intaadan booliska bixitaanka iyo gelitaanka ka codsan joogitaan sii dheer, kaas oo sharcigu dalbayo in la codsado ugu yaraan { FACT("visa-extend-7-days", "days") } maalmood ka hor maalinta ugu dambaysa ee fiisaha.
    .none = Raadi maalintaada ugu dambaysa: maalmaha joogitaanka ee fiisaha waxaa laga tiriyaa maalinta xigta maalinta aad soo gasho, maalinta ugu dambaysa ee la soo geli karana waa taariikh kale.
    .ahead = Haddii maalinta halkan lagu muujiyey aanay ahayn maalin shaqo, samee maalinta shaqo ee ka horraysa.
    .passed = Maalintaasi way dhaaftay laakiin joogitaankaagu ma dhammaan, markaa codso isla marka xafiisku furmo.
    .passed-warned = Maalintaasi way dhaaftay laakiin joogitaankaagu ma dhammaan, markaa maanta u qor UNHCR.
    .kinds = Haddii aad ku timid xeer fiiso la’aan ah, warqadda la codsado waa rukhsad joogitaan ({ FACT("visa-free-longer", "term") }), ka hor inta aanay dhammaan maalmaha fiiso la’aanta ah. Haddii fiisahaagu sheegayo inaad u baahan tahay rukhsad deganaansho, waqtiga lagu codsado waa { FACT("visa-residence-30-days", "days") } maalmood gudahood kaddib markaad soo gasho.
    .refused = Diidmadu waa kama dambays, markaasna waa inaad baxdo ugu dambayn maalintii ugu dambaysay ee laguu oggolaa inaad joogto, markaa talo weydii UNHCR ka hor maalintaas.

step-extend-permit = Waqtigeeda ku codso kordhinta rukhsaddaada deganaanshaha
    .do = Haddii aad rabto inaad rukhsaddaada deganaanshaha sii haysato, ka codso booliska bixitaanka iyo gelitaanka ee deegaanka inay kordhiyaan ugu yaraan { FACT("visa-residence-extend", "days") } maalmood ka hor inta aanay dhammaan.
    .do-warned = Talo weydii UNHCR ee Beijing intaadan booliska bixitaanka iyo gelitaanka ka codsan inay rukhsaddaada kordhiyaan, taas oo sharcigu dalbayo in la codsado ugu yaraan { FACT("visa-residence-extend", "days") } maalmood ka hor inta aanay dhammaan.
    .none = Eeg maalinta ugu dambaysa ee rukhsaddaada ku qoran.
    .ahead = Haddii maalinta halkan lagu muujiyey aanay ahayn maalin shaqo, samee maalinta shaqo ee ka horraysa.
    .passed = Maalintaasi way dhaaftay laakiin rukhsaddaadu ma dhammaan, markaa codso isla marka xafiisku furmo.
    .passed-warned = Maalintaasi way dhaaftay laakiin rukhsaddaadu ma dhammaan, markaa maanta u qor UNHCR.
    .report = Dugsiyada leh arday ajnebi ah iyo shaqo-bixiyeyaasha leh shaqaale ajnebi ah waa inay booliska u warbixiyaan, tusaale ahaan marka qof ka tago.
    .refused = Diidmadu waa kama dambays, markaasna waa inaad baxdo ugu dambayn maalintii ugu dambaysay ee laguu oggolaa inaad joogto, markaa talo weydii UNHCR ka hor maalintaas.

step-keep-receipt = Hay rasiidhka ama warqadda booliska
    .do = Rasiidhka si ammaan ah u hay: ilaa maalintiisa ugu dambaysa, inta booliska baasaboorkaaga u hayaan codsi fiiso ama rukhsad, wuxuu muujiyaa in joogitaankaagu sharci yahay.
    .none = Eeg maalinta ugu dambaysa ee ku qoran: wuxuu shaqeeyaa ugu badnaan { FACT("doc-receipt", "working-days-visa") } maalmood oo shaqo marka ay fiiso tahay, iyo { FACT("doc-receipt", "working-days-residence") } marka ay rukhsad deganaansho tahay.
    .passed = Maanta u qor UNHCR ee Beijing oo weydii waxa la sameeyo intaadan joogitaankaaga booliska ugu tegin. Maalintii ugu dambaysay ee rasiidhkaagu way dhaaftay, markaa ha ku tiirsanaan inuu muujiyo joogitaan sharci ah.
    .refused = Haddii booliska fiisahaaga ama rukhsaddaada diidaan, go’aankaasi waa kama dambays. Markaas waa inaad baxdo ugu dambayn maalintii ugu dambaysay ee laguu oggolaa inaad joogto, markaa waqtigeeda talo ku weydii UNHCR.
    .hold = Hay warqad kasta oo booliska ku siiyeen oo ku saabsan baasaboorkaaga, oo iimayl ugu sheeg UNHCR in booliska ay baasaboorka hayaan. Ha ku tiirsanaan in warqad caynkaas ah muujiso joogitaan sharci ah: rasiidhka codsiga fiisaha ama rukhsadda looguma talagalin baasaboor baaritaan loo qaatay.
