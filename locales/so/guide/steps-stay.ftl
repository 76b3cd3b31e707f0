step-unhcr-before-police = U qor UNHCR intaadan booliska u tegin
    .do = Iimayl u qor UNHCR ee Beijing intaadan booliska u tegin, ugana warran joogitaankaaga iyo diiwaangelintaada.
    .do-summoned = Maanta iimayl u qor UNHCR ee Beijing, ugana warran joogitaankaaga iyo diiwaangelintaada. Taasi ma beddesho saacadda booliska kuu qabteen.
    .ask-first = Iimaylkaaga koowaad ku weydii waxa ay tahay inaad samayso, oo sheeg warqadaha aadan haysan: ma aannan ogaan karin waxa UNHCR markaas weydiisato.
    .ask-emailed = Weydii waxa la sameeyo, laakiin isla su’aashaas mar labaad ha dirin.
    .ask = Weydii waxa la sameeyo.
    .paper = Weydii waxa la sameeyo iyo sida la isu diiwaangeliyo. UNHCR waxay leedahay dadka iyada ka diiwaangashan waa loo oggol yahay inay Shiinaha joogaan, waxayna ka codsataa inay booliska iska diiwaangeliyaan. Laakiin waxaa dhacday in diiwaangelinta UNHCR aanay dadka ilaalin. Haddii aad booliska u tagto si aad isu diiwaangeliso, qaado warqaddaada UNHCR.
    .wait = Ilaa UNHCR kaaga jawaabto, qor maalintii oggolaanshahaagu dhammaaday, oo hay nuqul iimaylkaaga ah oo taariikhdiisu ku taal.
    .risk = Ma aannan helin xeer ilaaliya qofka u yimaada inuu is diiwaangeliyo: booliska waxay awood u leeyihiin inay su’aalo ku weydiiyaan, ku hayaan ama dalka kaa saaraan.
    .risk-home = Ma aannan helin xeer ilaaliya qofka u yimaada inuu is diiwaangeliyo: booliska waxay awood u leeyihiin inay su’aalo ku weydiiyaan, ku hayaan ama dalka kaa saaraan. Qofka meel aad joogto ku siiyana waa la ganaaxi karaa.
    .risk-unclear = Haddii aad oggolaansho la’aan ku soo gashay ama oggolaanshahaagii joogitaanku dhammaaday, booliska waxay awood u leeyihiin inay su’aalo ku weydiiyaan, ku hayaan ama dalka kaa saaraan.
    .home = Sharcigu weli wuxuu dalbayaa in booliska lagaa diiwaangeliyo { FACT("preg-home-24h", "hours") } saacadood gudahood kaddib markaad soo guurto. Haddii aan cidina samayn, waxaa jiri kara ganaax ilaa { FACT("preg-fine", "fine-max") } yuan ah.
    .home-unclear = Sharcigu wuxuu dalbayaa in qof kasta la diiwaangeliyo { FACT("preg-home-24h", "hours") } saacadood gudahood kaddib markuu soo guuro. Haddii aan cidina samayn, waxaa jiri kara ganaax ilaa { FACT("preg-fine", "fine-max") } yuan ah. Haddii aad hubto in fiisahaagu ama rukhsaddaadu aanay dhicin, marka hore is diiwaangeli.
    .hotel = Hoteelku waa inuu martidiisa diiwaangeliyo, xogtaadana booliska ayuu u diraa.
    .hotel-unclear = Hoteelku waa inuu martidiisa diiwaangeliyo, xogtaadana booliska ayuu u diraa: haddii aad hubto in fiisahaagu ama rukhsaddaadu aanay dhicin, miiska soo dhaweynta weydii in tan la sameeyey iyo in kale.
    .move = Sharcigu wuxuu dalbayaa in meel kasta oo cusub la diiwaangeliyo: hoteelku martidiisa wuu diiwaangeliyaa, meel kasta oo kalena adiga ama qofka aad la joogto midkiin waa inuu sameeyo { FACT("preg-home-24h", "hours") } saacadood gudahood kaddib markaad soo guurto.
    .gap = Ma jiro xeer cad oo joojiya ciqaabaha sii joogista, marka laga hadlayo dadka go’aanka UNHCR sugaya ee aan warqad boolis haysan.
    .line = Waxaad kaloo khadka talada sharciga { FACT("hot-12348-name-gap", "phone") } ku weydiin kartaa su’aal ku saabsan “qof”. Wicitaanku lambarka telefoonkaaga wuu muujiyaa, mana aannan helin in khadku u jawaabo dadka aan magacooda sheegin iyo in kale.

step-summoned-rights = Intaadan tegin, u sheeg UNHCR iyo qof aad ku kalsoon tahay
    .do = Intaadan tegin, u qor UNHCR, una sheeg qof aad ku kalsoon tahay, goorta iyo halka ay booliska rabaan inay kugu arkaan.
    .sign = Ha saxiixin qoraalka su’aalaha iyo jawaabahaaga, ama warqad kale, haddii aadan akhrin karin. Marka hore codso in luqaddaada laguugu akhriyo. Waa laguu oggol yahay inaad codsato in khaladaadka la saxo intaadan saxiixin.
    .interpreter = Haddii aadan aqoon afka Shiinaha, booliska waa inay turjumaan ku siiyaan.
    .time = Amar yeeris kaddib, waxaa loo oggol yahay in su’aalo weydiintu socoto { FACT("check-summons", "hours") } saacadood, xaaladaha qaarkoodna { FACT("check-summons", "hours-unclear") } ama { FACT("check-summons", "hours-complex") } saacadood.
    .family = Haddii booliska su’aalo weydiin dheer kuu hayaan, waa inay u sheegaan qoyskaaga ama goobta aad ka shaqayso, marka laga reebo haddii aadan bixin cid lala xiriiro.
    .child = Waxaad ka yar tahay { FACT("check-under-18", "age-under") } jir: haddii booliska su’aalo ku weydiiyaan adigoo tuhmane ah, waa inay u yeeraan waalid ama qof weyn oo mas’uul kaa ah si uu u joogo. Haddii aanay taasi suurtagal ahayn, waa loo oggol yahay inay u yeeraan qof weyn oo kale.
    .paper = Warqaddaada UNHCR-na qaado, laakiin booliska kuma qasabto inay ku sii daayaan.


step-overstay = UNHCR weydii waxa ay tahay inaad ka samayso arrinta joogitaankaaga
    .do = Iimayl ugu sheeg UNHCR ee Beijing inaadan hadda haysan oggolaansho joogitaan, haddii aadan horay ugu sheegin, oo talo weydii.
    .do-held = Ha loo sheego UNHCR ee Beijing inaadan hadda haysan oggolaansho joogitaan: adigu u sheeg, ama ka codso qof aad ku kalsoon tahay inuu u sheego.
    .do-order = Iimayl ugu sheeg UNHCR ee Beijing in maalintii ku qornayd amarka bixitaankaaga ay dhaaftay, haddii aadan horay ugu sheegin, oo talo weydii.
    .wait = Ilaa UNHCR kaaga jawaabto, qor maalintii oggolaanshahaagu dhammaaday, oo hay nuqul iimaylkaaga ah oo taariikhdiisu ku taal.
    .penalty = Haddii qof sii joogo kaddib marka oggolaanshuhu dhammaado, marka hore digniin ayaa la siiyaa. Xaaladaha culus waxaa jira ganaax ah { FACT("overstay-penalty", "fine-per-day") } yuan maalintii, oo wadar ahaan gaara ilaa { FACT("overstay-penalty", "fine-max") } yuan, ama { FACT("overstay-penalty", "days-min") } ilaa { FACT("overstay-penalty", "days-max") } maalmood oo xarig ah.
    .out = Booliska waxay kaloo awood u leeyihiin inay qof dalka uga saaraan joogitaan sharci-darro ah, ama inaanu amar kaddib waqtigii ku bixin.
    .out-entry = Booliska waxay kaloo awood u leeyihiin inay qof dalka uga saaraan joogitaan sharci-darro ah. Qofka oggolaansho la’aan ku soo galayna ciqaabo kale ayaa khuseeya.
    .gap = Sharcigu ma bixiyo xeer cad oo joojiya ciqaabaha sii joogista, marka laga hadlayo dadka go’aanka UNHCR sugaya ee aan warqad boolis haysan.
    .lighter = Sharcigu ciqaabta wuu fududeeyaa marka qof iskiis booliska ugu sheego jebin sharci oo aanay weli ogayn. Jebin fudud oo markii ugu horreysay ah, oo waqtigeeda la saxay, waxaa dhici karta in aan la ciqaabin. Xeerarkan midkoodna qof kama ilaaliyo in dalka laga saaro: dalka ka saaristu waa tallaabo, ciqaab ma aha.
    .line = Waxaad kaloo khadka talada sharciga { FACT("hot-12348-name-gap", "phone") } ku weydiin kartaa su’aal ku saabsan “qof”. Wicitaanku lambarka telefoonkaaga wuu muujiyaa, mana aannan helin in khadku u jawaabo dadka aan magacooda sheegin iyo in kale.

step-entered-without = UNHCR weydii waxa ay tahay inaad ka samayso arrinta gelitaankaagii
    .do = Iimayl ugu sheeg UNHCR ee Beijing sidii aad ku soo gashay, haddii aadan horay ugu sheegin, oo weydii waxa ay tahay inaad samayso intaadan booliska u tegin.
    .do-summoned = Iimayl ugu sheeg UNHCR ee Beijing sidii aad ku soo gashay, haddii aadan horay ugu sheegin, oo weydii waxa ay tahay inaad samayso.
    .do-held = Ha loo sheego UNHCR ee Beijing sidii aad ku soo gashay iyo waxa hadda dhacaya: adigu u sheeg, ama ka codso qof aad ku kalsoon tahay inuu u sheego.
    .penalty = Oggolaansho la’aan oo lagu soo galo, sharcigu wuxuu u dejiyey ganaax ah { FACT("border-illegal-entry", "fine-min") } ilaa { FACT("border-illegal-entry", "fine-max") } yuan. Xaaladaha culus waxay keenaan { FACT("border-illegal-entry", "serious-days-min") } ilaa { FACT("border-illegal-entry", "serious-days-max") } maalmood oo xarig ah, waxaana laga yaabaa in ganaax ah { FACT("border-illegal-entry", "serious-fine-min") } ilaa { FACT("border-illegal-entry", "serious-fine-max") } yuan lagu daro. Xuduudda oo si qarsoodi ah looga gudbo, iyadoo jebintu culus tahay, waa dembi leh xabsi ilaa { FACT("border-crime", "years-max") } sano ah.
    .convention = Heshiiska Qaxootiga wuxuu leeyahay: qaxootiga toos uga yimaada khatar ma aha in lagu ciqaabo gelitaanka warqado la’aanta ah, haddii ay si dhakhso ah ugu tagaan hay’adaha dowladda oo ay sababta u sharxaan.
    .risk = Ma aannan helin xeer ilaaliya qofka booliska ugu yimaada inuu is diiwaangeliyo. Booliska waxay awood u leeyihiin inay su’aalo ku weydiiyaan, ku hayaan ama dalka kaa saaraan.

step-child-overstay = UNHCR weydii waxa ay tahay inaad ka samayso arrinta joogitaanka ilmaha
    .do = UNHCR ee Beijing iimayl ku weydii waxa ay tahay inaad ka samayso arrinta joogitaanka ilmaha, intaadan arrintaas booliska ugu tegin. Tan hal mar oo keliya weydii.
    .do-held = UNHCR ee Beijing weydii waxa ay tahay inaad ka samayso arrinta joogitaanka ilmaha, ama ka codso qof aad ku kalsoon tahay inuu u qoro.
    .law = Haddii qof weyn aanu daryeelin ilmo ka yar { FACT("overstay-child", "age-under") } jir, oo ilmuhu sidaas awgeed sii joogo kaddib marka oggolaanshaha ilmuhu dhammaado, qofkaas weyn digniin ayaa la siiyaa, waxaana lagu ganaaxi karaa ilaa { FACT("overstay-child", "fine-max") } yuan. Sharcigu ma bixiyo xeer cad oo joojiya ciqaabaha sii joogista, marka laga hadlayo dadka go’aanka UNHCR sugaya ee aan warqad boolis haysan.


step-hotel-check = Hoteelka weydii inuu ku diiwaangeliyey iyo in kale
    .do = Miiska soo dhaweynta weydii in hoteelku booliska kaa diiwaangeliyey iyo in kale. Hoteelka ayay waajib ku tahay inuu tan sameeyo, ee adiga kuguma aha.
    .rule = Hoteelku foomka adiga kugu saabsan waa inuu booliska u diro { FACT("preg-hotel-24h", "hours") } saacadood gudahood kaddib imaatinkaaga, markaa maanta weydii.
    .maybe = Hadda weydii, xitaa haddii waqtigaasi dhaafay. Haddii aanu hoteelku samayn, si edeb leh uga codso inuu maanta sameeyo.
    .passed = Muddadii { FACT("preg-hotel-24h", "hours") } saacadood ahayd way dhaaftay, markaa hadda weydii. Haddii aanu hoteelku samayn, si edeb leh uga codso inuu maanta sameeyo.
    .form = Weydiiso sidoo kale nuqul foomka diiwaangelinta ah ({ FACT("preg-form-name", "term") }): UNHCR waxay u baahan tahay nuqul, adiguna waxaad u baahan tahay foom cusub mar kasta oo aad guurto.
    .fine = Hoteelka aan martidiisa diiwaangelin waa la ganaaxi karaa.

step-register-address = Cinwaankaaga booliska ka diiwaangeli
    .do = Cinwaankaaga ka diiwaangeli booliska deegaanka, ama qofka aad la joogto kula heshii inuu isagu sameeyo.
    .do-unsure = Qofka aad la joogto weydii in cinwaankaaga laga diiwaangeliyey booliska deegaanka iyo in kale. Haddii aan la diiwaangelin, midkiin waa inuu sameeyo.
    .how = Waxaa lagu sameeyaa saldhigga booliska, ama internetka, haddii ay kuu suurtoobayso. Khadka { FACT("preg-online-some-places", "phone") } ee su’aalaha arrintan waxaa leh hay’adda socdaalka, mana aha mid sir ah.
    .rule = Waa in booliska lagaa diiwaangeliyo { FACT("preg-home-24h", "hours") } saacadood gudahood kaddib markaad timaaddo, markaa maanta samee.
    .maybe = Maanta samee, xitaa haddii waqtigaasi dhaafay.
    .late = Muddadii { FACT("preg-home-24h", "hours") } saacadood ahayd way dhaaftay, markaa maanta samee.
    .form = Hay foomka lagu siiyo ({ FACT("preg-form-name", "term") }): UNHCR waxay u baahan tahay nuqul. Haddii aad internetka iska diiwaangeliso, kaydso ama daabac waxa aad aragto, oo UNHCR weydii inay ku filan tahay iyo in kale: ma aannan ogaan karin warqadda habka internetku bixiyo, iyo inay UNHCR aqbasho iyo in kale.
    .fine = Haddii aan cidina samayn, digniin baa jirta, waxaana jiri kara ganaax ilaa { FACT("preg-fine", "fine-max") } yuan ah.
    .fine-late = Weli waxaa jiri kara digniin iyo ganaax ilaa { FACT("preg-fine", "fine-max") } yuan ah.

step-get-form-copy = Hel nuqul foomkaaga diiwaangelinta ah
    .do = Miiska soo dhaweynta hoteelka ka codso nuqul foomkaaga diiwaangelinta ah ({ FACT("preg-form-name", "term") }). UNHCR waxay u baahan tahay nuqul, taariikhda wareysigana waxay bixisaa oo keliya kaddib marka ay xaqiijiso in foomkaagu ansax yahay. Haddii hoteelku nuqul ku siin waayo, UNHCR weydii waxa ay tahay inaad samayso: ma aannan ogaan karin waxa ay markaas weydiisato.
    .first = Haddii aad oggolaansho la’aan ku soo gashay ama oggolaanshahaagii joogitaanku dhammaaday, u qor UNHCR intaadan foomka booliska ugu tegin.

step-find-shelter = Raadi meel aad caawa seexato
    .do = Raadi hoteel ama qol: dhulweynaha Shiinaha kama aannan helin hoy dowladeed oo loogu talagalay dadka magangalyo doonaya.
    .child = U sheeg UNHCR iyo qof weyn oo aad ku kalsoon tahay inaadan haysan meel aad caawa seexato: dhulweynaha Shiinaha kama aannan helin hoy dowladeed oo loogu talagalay dadka magangalyo doonaya. Sharciga ilaalinta carruurtu carruurta ajnabiga ahna wuu khuseeyaa. Sida uu dhigayo, hoteelku martida ka yar { FACT("child-hotel", "age-under") } jir waa inuu weydiiyo lambarka telefoonka ee waalid ama qof weyn oo mas’uul ka ah. Haddii uu arko calaamado dembi, waa inuu isla markiiba booliska u sheego oo waalidka la xiriiro. Haddii khatartu ka imanayso waalidkaa ama dalkaaga, ha ku bilaabin hoteel.
    .child-north-korea = U sheeg UNHCR iyo qof weyn oo aad ku kalsoon tahay inaadan haysan meel aad caawa seexato.
    .north-korea = Hagahani ma garanayo meel la hubo: kama aannan helin dhulweynaha Shiinaha hoy dowladeed oo loogu talagalay dadka magangalyo doonaya. Talo weydii UNHCR iyo dad aad horay ugu kalsoonayd, kana taxaddar qofka meel aad seexato kugu siinaya shaqo, guur ama galmo beddelkeed. Booliska waxay halka aad joogto ka ogaan karaan xogta diiwaangelinta cinwaanka, tigidhada iyo telefoonnada.
    .care = Xafiiska arrimaha shacabka ({ FACT("child-alone-guardian", "term") }) waa inuu si ku-meelgaar ah u daryeelo ilmo waalidkiis la heli la’yahay ama aanay daryeeli karin. Xafiiskani kiiskaaga booliska wuu u gudbin karaa. Haddii aad hadda khatar ku jirto, wac { FACT("hot-110", "phone") }: waa lambarka booliska.
    .register = Hoteelku martidiisa wuu diiwaangeliyaa, xogtoodana booliska ayuu u diraa. Meel kasta oo kale, sharcigu wuxuu dalbayaa in adiga ama qofka aad la joogto midkiin uu booliska kaa diiwaangeliyo { FACT("preg-home-24h", "hours") } saacadood gudahood kaddib markaad soo guurto.
    .landlord = Milkiilaha guriga waa inuu eego warqaddaada aqoonsiga oo uu warbixin ka bixiyo cidda halkaas ku nool.
    .hosts = Qofka meel uu joogo siiya qof si sharci-darro ah u soo galay ama u jooga waa la ganaaxi karaa.
    .refused = Haddii hoteel yiraahdo ma haysto shatiga lagu qaabbilo ajaanibta, si edeb leh ayaad u sheegi kartaa in sannadkii { FACT("preg-hotel-no-refuse", "year") } wasaarado ay hoteellada ku yiraahdeen inaanay ajaanibta sababtan u diidin.
    .contract = Haddii aad wax kiraysato, codso heshiis qoran: wuxuu kaa caawiyaa inaad caddayso halka aad ku nooshahay.


step-email-unhcr = U qor UNHCR ee Beijing si aad magangalyo u codsato
    .do = Iimayl u qor UNHCR ee Beijing si aad magangalyo u codsato.
    .do-maybe = Haddii aadan weli UNHCR magangalyo weydiisan, iimayl u qor UNHCR ee Beijing si aad u codsato.
    .do-held = Haddii aadan weli UNHCR magangalyo weydiisan, u qor UNHCR ee Beijing si aad u codsato, ama ka codso qof aad ku kalsoon tahay inuu adiga dartaa ugu qoro UNHCR.
    .page = Bogga UNHCR ee diiwaangelintu waa { FACT("contact-help-website", "registering") }.
    .content = UNHCR waxay weydiisataa foomkaaga diiwaangelinta booliska, nuqullada bogagga baasaboorkaaga, faahfaahintaada aasaasiga ah, iyo sababaha aad dalkaaga uga soo tagtay iyo kuwa aad uga baqayso inaad dib ugu noqoto.
    .content-alone = Marka hore sheeg inaad ilmo tahay oo aad keligaa tahay. UNHCR waxay sidoo kale weydiisataa foomkaaga diiwaangelinta booliska, nuqullada bogagga baasaboorkaaga, faahfaahintaada aasaasiga ah, iyo sababaha aad dalkaaga uga soo tagtay iyo kuwa aad uga baqayso inaad dib ugu noqoto.
    .missing = Haddii warqad kaa maqan tahay, iimaylka ku sheeg oo weydii waxa ay tahay inaad samayso. Ma aannan ogaan karin waxa UNHCR markaas weydiisato.
    .missing-first = Haddii warqad kaa maqan tahay, iimaylka ku sheeg oo weydii waxa ay tahay inaad samayso intaadan booliska uga doonan. Ma aannan ogaan karin waxa UNHCR markaas weydiisato.
    .traces = Sannadkii { FACT("limit-nk-traces", "year") } Reuters waxay sheegtay in booliska ay la socdaan fariimaha dadka Waqooyiga Kuuriya. Cidina ma ballanqaadi karto in iimaylku sir ahaado inta uu sii socdo.
    .once = Codsigan hal mar oo keliya dir oo sug jawaabta: war adiga kugu saabsan, sida cinwaan cusub, ma aha codsi labaad.

step-wait-reachable = Sug jawaabta UNHCR, oo hubi in lagula soo xiriiri karo
    .do = Sug jawaabta UNHCR, oo marar badan eeg iimaylkaaga iyo telefoonkaaga. UNHCR waxay heshaa codsiyo badan oo isla markiiba ma jawaabi karto, markaa isla codsigii mar kale ha dirin.
    .news = Isla markiiba iimayl ugu sheeg UNHCR marka lambarkaaga telefoonka, iimaylkaaga ama cinwaankaagu isbeddelo: kani waa war cusub, ee ma aha codsi labaad.
    .date = Kaddib marka UNHCR hubiso in foomkaaga booliska ansax yahay, waxay kuu sheegtaa taariikhda wareysiga. Hubintani caadi ahaan waxay qaadataa ilaa { FACT("register-four-weeks", "weeks") } toddobaad.
    .cuts = UNHCR sannadkii { FACT("unhcr-cuts-2025", "year") } lacag badan ayay weyday, jawaabuhuna way ka sii raagi karaan. Ma garanayno waxa iska beddelay xafiiska Beijing.

step-registration-interview = Dooro luqaddaada wareysiga diiwaangelinta
    .do = U sheeg UNHCR luqadda aad rabto, sababtoo ah wareysiga diiwaangelinta turjumaan waad u heli kartaa. Kani waa kan koowaad ee laba tallaabo: wareysiga xaaladda qaxootinimo wuu ka dambeeyaa.
    .date = UNHCR taariikhda wareysiga waxay bixisaa oo keliya kaddib marka ay xaqiijiso in foomkaaga diiwaangelinta booliska ansax yahay. Hubintani caadi ahaan waxay qaadataa ilaa { FACT("register-four-weeks", "weeks") } toddobaad.
    .first = Haddii aadan haysan foom caynkaas ah, UNHCR weydii waxa ay tahay inaad samayso intaadan booliska uga doonan.

step-status-interview = UNHCR wax walba ugu sheeg wareysiga xaaladda
    .do = Wareysiga xaaladda UNHCR ugu sheeg runta, iyo wax walba oo ku saabsan sababta aad u soo tagtay iyo sababta aadan dib ugu noqon karin. Waxa aad u sheegto UNHCR si adag ayay sir u haysaa. Waxaad codsan kartaa turjumaan luqaddaada ah.
    .date = UNHCR taariikhda waxay kuugu sheegtaa iimayl iyo telefoon, mana aannan helin waqti go’an oo aad sugayso.
    .missed = Haddii aadan iman karin, UNHCR u sheeg maalintaas ka hor. Ma aannan ogaan karin waxa dhaca haddii aad wareysiga seegto.

step-renew-paper = Warqaddaada UNHCR waqtigeeda ku cusboonaysii
    .do = Iimayl UNHCR kaga codso inay warqaddaada cusboonaysiiso ka hor taariikhda ku qoran. Haddii taariikhdaasi tahay Sabti, Axad ama fasax, samee maalinta shaqo ee ka horraysa (Isniin ilaa Jimce).
    .near = Taariikhda ku qoran warqaddaada UNHCR waa maanta ama berri: maanta u qor UNHCR oo weydii sida loo cusboonaysiiyo.
    .none = Eeg taariikhda ku qoran warqaddaada UNHCR, oo UNHCR ka codso inay cusboonaysiiso taariikhdaas ka hor. Haddii taariikhdaasi tahay Sabti, Axad ama fasax, samee maalinta shaqo ee ka horraysa (Isniin ilaa Jimce).
    .passed = Taariikhdii ku qornayd warqaddaada UNHCR way dhaaftay, markaa maanta u qor UNHCR oo weydii sida loo cusboonaysiiyo.
    .unconfirmed = Maqaal internetka ku yaal oo aan taariikh lahayn wuxuu leeyahay warqaddu mar kasta waxay ansax tahay { FACT("doc-validity-seed", "months-min") } ilaa { FACT("doc-validity-seed", "months-max") } bilood. Wuxuu kaloo leeyahay waa inaad booliska deegaanka ka diiwaangashan tahay ka hor inta aanay UNHCR warqadda cusboonaysiin. Labadan midkoodna ma aannan xaqiijin karin: eeg warqaddaada oo UNHCR weydii.
    .first = Haddii aadan ka diiwaangashanayn booliska deegaanka, UNHCR weydii waxa ay tahay inaad samayso intaadan booliska u tegin.

step-appeal = UNHCR ka codso inay dib u eegto go’aankeeda
    .do = Haddii aadan weli samayn, maanta u qor UNHCR: codso in dib loo eego go’aankeedii koowaad.
    .do-held = Haddii aadan weli samayn, maanta u qor UNHCR: codso in dib loo eego go’aankeedii koowaad. Ama ka codso qof aad ku kalsoon tahay inuu adiga dartaa ugu qoro UNHCR.
    .letter = Akhri taariikhda ku qoran warqadda ay UNHCR kuu soo dirtay: ma aannan helin inta waqti ah ee dadka Shiinaha jooga ay ku codsan karaan.
    .none = Xeerarka caalamiga ah ee UNHCR ee sannadkii { FACT("appeal-deadline", "year") } waxay bixiyeen ugu yaraan { FACT("appeal-deadline", "days") } maalmood oo racfaan lagu codsado. Laakiin waxaa laga yaabaa in warqadda ay UNHCR kuu soo dirtay ay bixiso waqti intaas ka yar.
    .ahead = Maalinta ugu dambaysa ee halkan ku qoran waxay ka timid xeerarka caalamiga ah ee UNHCR ee sannadkii { FACT("appeal-deadline", "year") }: haddii warqadda ay UNHCR kuu soo dirtay sheegto maalin ka horraysa, taas raac. Haddii maalinta ugu dambaysa tahay Sabti, Axad ama fasax, samee maalinta shaqo ee ka horraysa (Isniin ilaa Jimce).
    .near = Maalinta ugu dambaysa ee halkan ku qoran waa maanta ama berri, markaa maanta dir. Waxay ka timid xeerarka caalamiga ah ee UNHCR ee sannadkii { FACT("appeal-deadline", "year") }: haddii warqadda ay UNHCR kuu soo dirtay sheegto maalin kale, raac ta horraysa.
    .passed = Maalintii ugu dambaysay ee xeerarka caalamiga ah ee UNHCR ee sannadkii { FACT("appeal-deadline", "year") } way dhaaftay. Haddii aadan weli qorin, haddana u qor, oo sharax sababta aad u daahday haddii warqadda ay UNHCR kuu soo dirtay aanay sheegin maalin ka dambaysa. Xeerarkaasi waxay xafiisyada ku yiraahdeen inay dabacsanaadaan marka racfaanku yimaado { FACT("appeal-late", "weeks") } toddobaad gudahood kaddib maalinta ugu dambaysa. Taas ha ku xisaabtamin.
    .person = Sida caadiga ah waxaa la filayaa in laguu oggolaado inaad racfaankaaga fool-ka-fool u sharraxdo.

step-after-final-no = Hubi sababta ay UNHCR kiiskaaga u xirtay
    .do = Haddii kiiskaaga loo xiray ballan aad seegtay ama xiriirka oo go’ay awgeed, isla markiiba u qor UNHCR oo sababta sharax. Ma aannan ogaan karin waxa dhaca wareysi la seego kaddib. Haddii racfaan daahay, xeerarka caalamiga ah ee UNHCR ee sannadkii { FACT("appeal-late", "year") } waxay xafiisyada ku yiraahdeen inay dabacsanaadaan marka uu yimaado { FACT("appeal-late", "weeks") } toddobaad gudahood kaddib maalinta ugu dambaysa. Taas ha ku xisaabtamin.
    .means = Marka kiiskaaga UNHCR la xiro, UNHCR mar dambe kuma ilaaliso. Dib-u-noqoshada dalkaagu weli waa inay ahaato doorashadaada xorta ah, adigoo xog sax ah haysta, iyo marka ay ammaan tahay oo keliya.
    .danger = Haddii aad jirdil ka baqayso, taas sheeg marka qof rabo inuu ku celiyo. Heshiis Shiinuhu ku biiray ayaa celintaas mamnuucaya marka ay jiraan sababo xoog leh oo laga filo jirdil. Laakiin sharciga Shiinaha ee bixitaanka iyo gelitaanku ma laha qodob caynkaas ah.


step-extend-stay = Kordhinta waqtigeeda ku codso haddii aad rabto inaad sii joogto
    .do = Haddii aad rabto inaad fiisahaaga muddo ka badan ku sii joogto, booliska bixitaanka iyo gelitaanka ee deegaanka ka codso inay fiisaha kordhiyaan. Codsiga samee ugu yaraan { FACT("visa-extend-7-days", "days") } maalmood ka hor maalinta ugu dambaysa.
    .do-warned = Talo weydii UNHCR ee Beijing intaadan booliska bixitaanka iyo gelitaanka joogitaan dheer ka codsan. Sharcigu wuxuu rabaa in codsigaas la sameeyo ugu yaraan { FACT("visa-extend-7-days", "days") } maalmood ka hor maalinta ugu dambaysa ee fiisaha.
    .none = Raadi maalinta uu dhammaado oggolaanshahaaga joogitaanku: maalmaha joogitaanka ee fiisaha waxaa laga tiriyaa maalinta xigta maalintii aad soo gashay, maalinta ugu dambaysa ee la soo geli karaana waa taariikh kale.
    .ahead = Haddii maalinta halkan ku qoran tahay Sabti, Axad ama fasax, samee maalinta shaqo ee ka horraysa (Isniin ilaa Jimce).
    .near = Maalinta halkan ku qoran waa maanta ama berri: haddii aad rabto inaad sii joogto, maanta codso.
    .near-warned = Maalinta halkan ku qoran waa maanta ama berri, markaa maanta u qor UNHCR.
    .passed = Maalintaasi way dhaaftay laakiin joogitaankaagu ma dhammaan, markaa haddii aad rabto inaad sii joogto, codso isla marka xafiisku furmo.
    .passed-warned = Maalintaasi way dhaaftay laakiin joogitaankaagu ma dhammaan, markaa maanta u qor UNHCR.
    .kinds = Haddii aad ku timid xeer fiiso la’aan ah, warqadda la codsado waa rukhsad joogitaan ({ FACT("visa-free-longer", "term") }), ka hor inta aanay maalmaha fiiso la’aanta ahi dhammaan. Haddii fiisahaagu sheegayo inaad u baahan tahay rukhsad deganaansho, codso { FACT("visa-residence-30-days", "days") } maalmood gudahood kaddib markaad soo gasho.
    .refused = Diidmadu waa kama dambays. Markaas waa inaad baxdo ugu dambayn maalinta ugu dambaysa ee laguu oggolaa inaad joogto, markaa talo weydii UNHCR maalintaas ka hor.

step-extend-permit = Waqtigeeda ku codso kordhinta rukhsaddaada deganaanshaha
    .do = Haddii aad rabto inaad rukhsaddaada deganaanshaha sii haysato, booliska bixitaanka iyo gelitaanka ee deegaanka ka codso inay kordhiyaan. Codsiga samee ugu yaraan { FACT("visa-residence-extend", "days") } maalmood ka hor inta aanay rukhsaddu dhammaan.
    .do-warned = Talo weydii UNHCR ee Beijing intaadan booliska bixitaanka iyo gelitaanka ka codsan inay rukhsaddaada kordhiyaan. Sharcigu wuxuu rabaa in codsigaas la sameeyo ugu yaraan { FACT("visa-residence-extend", "days") } maalmood ka hor inta aanay dhammaan.
    .none = Eeg maalinta ugu dambaysa ee rukhsaddaada ku qoran.
    .ahead = Haddii maalinta halkan ku qoran tahay Sabti, Axad ama fasax, samee maalinta shaqo ee ka horraysa (Isniin ilaa Jimce).
    .near = Maalinta halkan ku qoran waa maanta ama berri: haddii aad rabto inaad rukhsaddaada sii haysato, maanta codso.
    .near-warned = Maalinta halkan ku qoran waa maanta ama berri, markaa maanta u qor UNHCR.
    .passed = Maalintaasi way dhaaftay laakiin rukhsaddaadu ma dhammaan, markaa haddii aad rabto inaad sii haysato, codso isla marka xafiisku furmo.
    .passed-warned = Maalintaasi way dhaaftay laakiin rukhsaddaadu ma dhammaan, markaa maanta u qor UNHCR.
    .report = Dugsiyada leh arday ajnabi ah iyo shaqo-bixiyeyaasha leh shaqaale ajnabi ah waa inay booliska u warbixiyaan, tusaale ahaan marka qof ka tago.
    .refused = Diidmadu waa kama dambays. Markaas waa inaad baxdo ugu dambayn maalinta ugu dambaysa ee laguu oggolaa inaad joogto, markaa talo weydii UNHCR maalintaas ka hor.

step-keep-receipt = Hay rasiidhka ama warqadda booliska
    .do = Rasiidhka si ammaan ah u hay: ilaa maalintiisa ugu dambaysa, inta booliska baasaboorkaaga u hayaan codsi fiiso ama rukhsad, wuxuu muujiyaa in joogitaankaagu sharci yahay.
    .none = Eeg maalinta ugu dambaysa ee ku qoran: wuxuu ansax yahay ugu badnaan { FACT("doc-receipt", "working-days-visa") } maalmood oo shaqo marka ay fiiso tahay, iyo { FACT("doc-receipt", "working-days-residence") } marka ay rukhsad deganaansho tahay. Sabtida, Axadda iyo fasaxyadu ma aha maalmo shaqo.
    .ahead = Haddii aad xafiis u baahan tahay ka hor maalintiisa ugu dambaysa, maalintaasna tahay Sabti, Axad ama fasax, tag maalinta shaqo ee ka horraysa (Isniin ilaa Jimce).
    .near = Maalintiisa ugu dambaysa waa maanta ama berri, markaa maanta u qor UNHCR oo weydii waxa ay tahay inaad samayso.
    .passed = Maanta u qor UNHCR ee Beijing oo weydii waxa ay tahay inaad samayso intaadan joogitaankaaga booliska ugu tegin. Maalintii ugu dambaysay ee rasiidhkaagu way dhaaftay, markaa ha ku xisaabtamin inuu muujiyo joogitaan sharci ah.
    .refused = Haddii booliska fiisahaaga ama rukhsaddaada diidaan, go’aankaasi waa kama dambays. Markaas waa inaad baxdo ugu dambayn maalinta ugu dambaysa ee laguu oggolaa inaad joogto, markaa waqtigeeda talo ku weydii UNHCR.
    .hold = Hay warqad kasta oo ay booliska ku siiyeen oo ku saabsan baasaboorkaaga, oo iimayl ugu sheeg UNHCR in booliska ay baasaboorka hayaan. Ha ku xisaabtamin in warqad caynkaas ah ay muujiso joogitaan sharci ah: rasiidhka codsiga fiisaha ama rukhsadda looguma talagalin baasaboor baaritaan loo qaatay.
