caution-police = Booliska waxay awood u leeyihiin inay su’aalo weydiiyaan, hayaan ama dalka ka saaraan qof oggolaansho la’aan ku soo galay ama oggolaanshihiisii joogitaanku dhammaaday.
caution-police-if-you = Booliska waxay awood u leeyihiin inay su’aalo weydiiyaan, hayaan ama dalka ka saaraan qof oggolaansho la’aan ku soo galay ama oggolaanshihiisii joogitaanku dhammaaday. Haddii arrintaadu sidaas tahay, marka hore u qor UNHCR.
caution-warned = Marka hore u qor UNHCR oo weydii waxa ay tahay inaad samayso.
caution-north-korea = Dhaqanka la og yahay ee Shiinuhu waa inuu dadka Waqooyiga Kuuriya dib u celiyo.
caution-myanmar-border = Dadkii koox-koox uga soo cararay xuduudda dhulka waxaa arrintooda qabtay hay’adaha dowladda Shiinaha, ee ma ahayn UNHCR.


step-replace-passport = Talo weydii UNHCR intaadan baasaboorkaaga beddelin
    .do = Marka hore UNHCR weydii waxa aad baasaboorkaaga ka samayn karto. Haddii aad ka baqayso dowladda dalkaaga, la xiriirka safaaradda dalkaagu khatar ayuu noqon karaa. Qof aan dal lahayn ma laha safaarad uu wax weydiisto.
    .missing = Ma aannan ogaan karin waxa UNHCR weydiisato haddii aadan baasaboor haysan, markaa taas UNHCR iimayl ku weydii.
    .visa = Haddii fiisahaaga ama rukhsaddaaduna ay lumaan ama la xado, mid cusub waxaad ka codsataa xafiiska bixitaanka iyo gelitaanka ee booliska deegaanka.
    .out = Haddii baasaboorkaagu maqan yahay oo safaaradda dalkaagu aanay mid cusub bixin karin, booliska bixitaanka iyo gelitaanka ee deegaanka ayaa kaa caawin kara warqado Shiinaha looga baxo. Kuwaasi ma aha warqado Shiinaha lagu joogo.

step-carry-papers = Warqadaha aad haysato sido, oo tus marka lagu weydiiyo
    .do = Laga bilaabo da’da { FACT("check-carry", "age-from") } jir waa inaad sidato baasaboorkaaga, warqad kale oo safar, ama rukhsaddaada joogitaanka ama rukhsaddaada deganaanshaha, oo aad tusto marka booliska weydiiyaan. Haddii aad diiddo inaad tusto, waxaa lagu siin karaa digniin iyo ganaax ilaa { FACT("check-refuse", "fine-max") } yuan ah.
    .paper = Warqaddaada UNHCR-na sido, laakiin yaanay beddelin warqadaha kale: kuma jirto liiska sharciga ee warqadaha la sito. Booliska kuma qasabto inay ku sii daayaan.
    .paper-if = Haddii aad haysato warqad UNHCR, taasna sido, laakiin yaanay beddelin warqadaha kale. Kuma jirto liiska sharciga ee warqadaha la sito.
    .gap = Haddii aadan haysan mid ka mid ah warqadaha sharciga ku taxan, ma aannan helin xeer sheegaya waxa la sito, markaa taas UNHCR weydii. Ha isticmaalin warqado uu leeyahay qof kale: taas waa la ciqaabaa.
    .without = Haddii aadan haysan mid ka mid ah warqadaha sharciga ku taxan, u qor UNHCR oo weydii waxa aad sidan karto.
    .receipt = Haddii booliska ay baasaboorkaaga hayaan oo ay rasiidhkiisa ku siiyeen, rasiidhkaasna sido.

step-leave-copies = Nuqullada warqadahaaga u dhaaf qof aad ku kalsoon tahay
    .do = Nuqullada warqadahaaga iyo lambarkaaga UNHCR u dhaaf qof aad ku kalsoon tahay, meel gurigaaga ka baxsan. Warqadaha asalka ah weligaa ha u dhiibin. Qofkaas la heshii cidda uu war gaarsiinayo haddii aadan soo noqon.
    .do-north-korea = Haddii qof aad ku kalsoon tahay uu horay u ogaa halka aad ka timid, nuqullada warqadahaaga iyo lambarkaaga UNHCR waad u dhaafi kartaa, meel gurigaaga ka baxsan. Laakiin warqadaha asalka ah weligaa ha u dhiibin. Nuqullada ha ugu dirin fariin (chat) ama sawir ahaan, sababtoo ah booliska waxay halka aad joogto ka ogaan karaan telefoonnada. Qofkaas la heshii cidda uu war gaarsiinayo haddii aadan soo noqon.
    .who = Ha dooran qof lacag weydiista, qof awood kugu leh, ama qof aad ka soo carartay. Ka fikir sidoo kale cidda ay tahay in aan loo sheegin.
    .told = Marka booliska qof u hayaan su’aalo weydiin dheer, waa inay u sheegaan qoyska ama goobta shaqada, marka laga reebo haddii aadan bixin cid lala xiriiro.
    .reach = Nuqullada agtooda ku qor lambarka telefoonka iyo iimaylka ay UNHCR kaa hayso, sababtoo ah UNHCR kuwaas ayay ballamaha kugu siisaa.
    .ended = Sidoo kale u dhaaf nuqul iimaylkii aad UNHCR u dirtay oo taariikhdiisu ku taal, iyo maalintii oggolaanshahaagu dhammaaday.
    .police = Qofkan ha ka codsan inuu adiga ama warqadahaaga booliska ka qariyo.

step-tell-changes = U sheeg UNHCR marka wax isbeddelaan
    .questioned = Haddii aad awooddo, maanta u sheeg UNHCR in booliska su’aalo ku weydiinayaan, ama ka codso qof aad ku kalsoon tahay inuu u sheego. UNHCR booliska ma joojin karto.
    .summoned = Maanta u sheeg UNHCR goorta iyo halka ay booliska rabaan inay kugu arkaan. UNHCR booliska ma joojin karto.
    .address = U sheeg UNHCR halka aad hadda joogto, oo sheeg haddii cinwaankan aan booliska laga diiwaangelin.
    .do = Isla markiiba u qor UNHCR marka lambarkaaga telefoonka, iimaylkaaga ama cinwaankaagu isbeddelo. U sheeg isbeddellada kale ee noloshaadana, sida ilmo dhashay.
    .news = Kani waa war cusub ee ma aha codsi labaad, markaa waad diri kartaa adigoo jawaab sugaya.


step-register-birth = Hel shahaadada dhalashada, oo qorshee diiwaangelinta
    .do = Isbitaalka ama umulisada ka codso shahaadada dhalashada ({ FACT("birth-certificate", "term") }), oo UNHCR u sheeg ilmaha dhashay. Marka ilmo ajnabi ah Shiinaha ku dhasho, waalid waa inuu joogitaanka ilmaha ka diiwaangeliyo booliska bixitaanka iyo gelitaanka oo uu keeno shahaadadan. Ilmaha Shiinaha ku dhasha ee leh hal waalid oo Shiine ah waa Shiine.
    .rule = Sharcigu wuxuu siinayaa { FACT("birth-60-days", "days") } maalmood kaddib dhalashada.
    .ahead = Haddii maalinta ugu dambaysa tahay Sabti, Axad ama fasax, tag maalinta shaqo ee ka horraysa (Isniin ilaa Jimce).
    .near = Maalinta ugu dambaysa waa maanta ama berri: haddii sharcigu kaa rabo inaad ilmaha diiwaangeliso oo aan taas weli la samayn, maanta samee.
    .near-ask = Maalinta ugu dambaysa waa maanta ama berri: haddii sharcigu kaa rabo inaad ilmaha diiwaangeliso oo aan taas weli la samayn, maanta UNHCR weydii waxa ay tahay inaad samayso.
    .passed = Maalintii ugu dambaysay way dhaaftay: haddii sharcigu kaa rabo inaad ilmaha diiwaangeliso oo aan taas weli la samayn, hadda samee.
    .passed-ask = Maalintii ugu dambaysay way dhaaftay: haddii sharcigu kaa rabo inaad ilmaha diiwaangeliso oo aan taas weli la samayn, maanta UNHCR weydii waxa ay tahay inaad samayso.
    .penalty = Haddii dhalasho aan la diiwaangelin, waxaa jiri kara digniin iyo ganaax ilaa { FACT("birth-penalty", "fine-max") } yuan ah.

step-trace-family = Baro sida Laanqayrta Cas qaraabada u raadin karto
    .do = Haddii dagaal ama masiibo uu qoyskaaga kala geeyey, waxaad Ururka Laanqayrta Cas ee Shiinaha ka codsan kartaa inuu si bilaash ah kaaga caawiyo raadinta qaraabada. Tani waa qoysaska oo keliya ee labada dhinac midkood, adiga ama qaraabadaada, uu ku nool yahay meel ka baxsan dhulweynaha Shiinaha.
    .reunion = Ma aannan helin bog ay leedahay UNHCR ee Shiinaha oo ku saabsan isu keenidda xubnaha qoyska, markaa arrintaas UNHCR weydii.
    .report = Shiinaha dhexdiisa, dadka iyo ururrada ogaada gelitaan sharci-darro ah ama joogitaan sharci-darro ah waa inay booliska u sheegaan.

step-stateless = U sheeg UNHCR haddii aadan jinsiyad lahayn
    .do = U sheeg UNHCR haddii aanu jirin dal oranaya in adiga, ama qof qoyskaaga ka mid ah, uu yahay muwaadinkiisa. Ma aannan ogaan karin waxa UNHCR weydiisato haddii aadan baasaboor haysan, markaa UNHCR weydii warqadaha aad diri karto.
    .law = Sharciga Shiinaha ee bixitaanka iyo gelitaanku dadka aan dal lahayn wuxuu u tiriyaa ajaanib.
    .police = Haddii booliska aanay garanayn aqoonsigaaga ama jinsiyaddaada, xarigga baaritaanku wuu sii dheeraan karaa in badan. Maalmihiisa waxaa la bilaabaa in la tiriyo oo keliya marka ay ogaadaan.
    .child = Ilmaha Shiinaha ku dhasha waa Shiine haddii waalidku aanay dal lahayn, ama jinsiyaddooda aan la garanayn, oo ay Shiinaha degeen.


step-health = Daryeel caafimaad codso marka aad u baahan tahay
    .held = Haddii aad aad u xanuunsan tahay ama uur leedahay, booliska u sheeg. Markaas looma oggola in xarigga baaritaanka la adeegsado, laakiin booliska waa loo oggol yahay inay xaddidaan meelaha aad tegi karto.
    .do = Haddii qof aad u xanuunsan yahay ama si xun u dhaawacan yahay, wac { FACT("health-emergency", "phone") } oo ambalaas dalbo, ama toos u aad qaybta gargaarka degdegga ah ee isbitaalka dadweynaha ee kuugu dhow. Isbitaallada dadweynuhu way u furan yihiin qaxootiga iyo dadka magangalyo doonaya. Bukaan kastaa marka hore ayuu lacagta bixiyaa.
    .law = Laakiin xaalad degdeg ah adeegga ambalaaska looma oggola inuu caawimada diido ama dib u dhigo in aan lacag la bixin awgeed, dhakhtarna looma oggola inuu diido daaweynta degdegga ah. Isbitaalku waa inuu isla markiiba u gurmado bukaanka xaaladdiisu halis tahay.
    .fund = Waxaa jira sanduuq xaaladaha degdegga ah ({ FACT("health-emergency-fund", "term") }) oo isbitaallada siiya lacagta dadka aan bixin karin. Ma aannan helin qoraal sheegaya ajaanibta ama ka reebaya, markaa isbitaalka wax ka weydii sanduuqaas.
    .cost = Haddii aad awooddo, talo weydii UNHCR intaadan lacag bixin, sababtoo ah kharashka waxay soo celisaa xaalado gaar ah oo keliya, waana kharashka isbitaallada dadweynaha oo keliya.
    .cost-others = UNHCR Shiinaha dhexdiisa dadka magangalyo doonaya ma siin karto lacag, alaab ama caawimo caafimaad.
    .identity = Isbitaallada waa loo oggol yahay inay booliska ka codsadaan inay xaqiijiyaan cidda aad tahay.

step-school = Dugsi wax kaga weydii UNHCR iyo xafiiska waxbarashada
    .do = UNHCR iyo xafiiska waxbarashada ee deegaanka weydii in dugsi qaadan karo ilmo qaxooti ah iyo in kale. Ma aannan helin wax ka cusub { FACT("edu-not-found", "year") } oo sheegaya gobollada aqbala carruurta qaxootiga ah, mana aannan helin xeer ku saabsan dugsiga sare ama jaamacadda.
    .places = UNHCR waxay sannadkii { FACT("edu-2012-permission", "year") } qortay in boos laga helo dugsi hoose oo dadweyne ay ku xirnayd dugsiga deegaanka.
    .report = Dugsiyada waa loo oggol yahay inay booliska ka codsadaan inay xaqiijiyaan cidda aad tahay, waana inay booliska u sheegaan waxyaabo qaar oo ku saabsan ardayda ajnabiga ah.

step-no-work = Ogow sharciga intaadan shaqo qaadan
    .do = Ha shaqayn adigoo aan haysan rukhsad shaqo iyo rukhsad deganaansho oo nooca shaqada ah: sharcigu ajnabiga labadaba wuu ka dalbayaa. UNHCR waxay sannadkii { FACT("work-refugees-no-right", "year-unhcr") } qortay in qaxootiga aan Indochina (Fiyetnaam, Laos iyo Kamboodiya) ka iman aanay xaq u lahayn inay Shiinaha ka shaqeeyaan.
    .others = Xeerarka shaqada ee ajaanibtu waddo shaqo uma furaan dadka magangalyo doonaya.
    .permit = Haddii aad haysato rukhsad shaqo, samee oo keliya shaqada ay oggoshahay. Haddii aad arday tahay, shaqo dugsiga ka baxsan waa la oggol yahay oo keliya haddii dugsigu oggolaado oo booliska ay ku qoraan rukhsaddaada deganaanshaha.
    .penalty = Ajnabiga si sharci-darro ah u shaqeeya wuxuu bixiyaa ganaax ah { FACT("work-penalty", "fine-min") } ilaa { FACT("work-penalty", "fine-max") } yuan. Xaaladaha culus waxaa weliba jira { FACT("work-penalty", "serious-days-min") } ilaa { FACT("work-penalty", "serious-days-max") } maalmood oo xarig ah.

step-unpaid-work = Qareen wax ka weydii mushaharka aan lagu siin
    .do = Qareen weydii waxa aad mushaharkaaga ka samayn karto, intaadan cidna u ashtakoon.
    .line = Khadka { FACT("hot-12348", "phone") } wuxuu bixiyaa talo sharci oo bilaash ah oo ka timid hay’adaha caddaaladda. Wicitaanku lambarka telefoonkaaga wuu muujiyaa, mana aannan helin inuu u jawaabo dadka aan magacooda sheegin iyo in kale.
    .relation = Maxkamaduhu ma xaqiijiyaan xiriir shaqo oo uu leeyahay ajnabi warqado shaqo la’aan u shaqeeyey, sidaas darteed waddada sharciga shaqadu caadi ahaan way xiran tahay. Kiis hore maxkamad ayaa shaqo caynkaas ah ula dhaqantay sidii heshiis caadi ah oo dadka dhexdooda ah; ma garanayno sida taasi u hubaal tahay.
    .aid = Mushaharka aan la bixin wuxuu ku jiraa liiska caawimada sharci ee bilaashka ah. Laakiin ajaanibta waxay ugu xiran tahay sharci, heshiis, ama in dalkaagu caawiyo dadka Shiinaha: weydii inay kuu furan tahay iyo in kale.
    .penalty = Shaqada rukhsad la’aanta ah weli waa la ciqaabaa: ganaax ah { FACT("work-penalty", "fine-min") } ilaa { FACT("work-penalty", "fine-max") } yuan, xaaladaha culusna weliba { FACT("work-penalty", "serious-days-min") } ilaa { FACT("work-penalty", "serious-days-max") } maalmood oo xarig ah.
    .report = Shiinaha dhexdiisa, dadka iyo ururrada ogaada gelitaan, joogitaan ama shaqo sharci-darro ah waa inay booliska u sheegaan.

step-money = Ogow dadka ay UNHCR lacag siin karto
    .ask = Iimayl UNHCR kaga codso caawimo lacageed, oo sheeg sababta aad caawimada ugu baahan tahay. Qaxootiga qaarkood oo keliya ayaa hela, lacagtuna way yar tahay.
    .form = Foomka UNHCR wuxuu weydiiyaa lacagta reerkaaga soo gashay iyo lacagta ka baxday { FACT("cash-form", "months") } bilood ee ugu dambeeyey, markaa maalin kasta qor. Foomka waqtigiisa ku dir, kuna dar heshiiskaaga kirada oo ansax ah iyo xog run ah, sababtoo ah haddii kale UNHCR codsiga ma qabato. Waxaa laga yaabaa inaad sugto ilaa { FACT("cash-three-months", "months-max") } bilood.
    .others = Ha ku xisaabtamin lacag UNHCR ka timaadda: dadka magangalyo doonaya lacag UNHCR kagama helaan Shiinaha, sababtoo ah lacag ku filan ma jirto. Qaxootiga qaarkood oo keliya ayaa hela caawimo lacageed, lacagtuna way yar tahay. Qoraallo hore ayaa leh UNHCR waxyaabo ka badan ayay bixisaa, laakiin bogaggeeda hadda waxay ballanqaadaan wax aad uga yar.
    .if-recognised = Haddii UNHCR kuu aqoonsatay qaxooti, iimayl ku codso oo sheeg sababta aad caawimada ugu baahan tahay.
    .free = Cidna lacag ha ku siin caawimada UNHCR, sababtoo ah waa bilaash.

step-legal-help = Codso talo sharci oo bilaash ah
    .do = Wac { FACT("hot-12348", "phone") } si aad talo sharci oo bilaash ah uga hesho hay’adaha caddaaladda, ama ka codso qof aad ku kalsoon tahay inuu waco.
    .name = Ma aannan helin in khadkani u jawaabo dadka aan magacooda sheegin iyo in kale. Waxaad weydiin kartaa su’aal ku saabsan “qof”; wicitaanku lambarka telefoonkaaga wuu muujiyaa.
    .held = Xeerarka xarunta xarigga waxay qareenka u oggol yihiin inuu ku soo booqdo isagoo wata warqadaha saxda ah. Codsiga dib-u-eegista ama dacwadda maxkamaddana waa in lagu gudbiyo { FACT("det-hand-in", "hours") } saacadood gudahood. Ajaanibta lagu hayo xarigga baaritaanka, faahfaahinta waxaa u dejisa Wasaaradda Amniga Dadweynaha.
    .limits = Weydii in caawimada sharci ee bilaashka ah ay kuu furan tahay adigoo ajnabi ah iyo in kale, sababtoo ah magangalyadu liiskeeda kuma jirto. Ma aannan helin liis qareenno ama kooxo caawiya dadka magangalyo ka doonaya dhulweynaha Shiinaha.
    .quick = Xafiiska gargaarka sharciga waa inuu go’aan ku gaaro { FACT("det-legal-aid-7-days", "days") } maalmood gudahood. Haddii waqtigaagu intaas ka hor dhammaanayo, tusaale ahaan waqtiga dib-u-eegista, marka hore wuu caawin karaa oo goor dambe ayuu hubin karaa.
    .report = Shiinaha dhexdiisa, dadka iyo ururrada ogaada gelitaan sharci-darro ah ama joogitaan sharci-darro ah waa inay booliska u sheegaan.


step-other-country = Baro sida dib-u-dejintu u dhacdo
    .do = Marka aad wax qorshaynayso, ha ku xisaabtamin in dal kale dib laguu dejiyo. Adigu ma codsan kartid: UNHCR ayaa soo hesha qaxootiga baahidoodu ugu weyn tahay, dalka kale ayaana go’aamiya cidda imanaysa. Qofna xaq uma laha dib-u-dejin.
    .places = Meelaha dib-u-dejintu aad ayay uga yar yihiin sidii hore: UNHCR waxay tiri meelaha sannadka { FACT("res-fewer-places", "year") } waxay noqon doonaan kuwii ugu yaraa { FACT("res-fewer-places", "years") } sano.
    .states = Maraykanku barnaamijkiisii qaxootiga wuxuu joojiyey bishii { FACT("res-us-stop", "since") }.
    .cuts = UNHCR lacag badan ayay weyday sannadkii { FACT("unhcr-cuts-2025", "year") }.
    .free = Dib-u-dejintu waa bilaash, markaa ha aaminin cid boos iibisa.

step-go-home = Dalkaaga dib ugu noqo oo keliya haddii aad xor u dooratay
    .do = Dalkaaga dib ugu noqo oo keliya haddii ay tahay doorashadaada xorta ah, aad haysato xog sax ah, oo ay ammaan tahay.
    .embassy = Talo weydii UNHCR intaadan la xiriirin safaaradda dalkaaga, sababtoo ah xiriirkaasi khatar ayuu noqon karaa haddii aad ka baqayso dowladda dalkaaga.
    .closed = Haddii kiiskaaga UNHCR xiran yahay, UNHCR mar dambe kuma ilaaliso.
    .case = UNHCR waxay leedahay: si aad Shiinaha uga baxdo, marka hore kiiskaaga ka noqo (UNHCR u sheeg inaad joojinayso), dabadeedna xafiiska socdaalka ee deegaanka ka codso warqad bixitaan.
    .no-case = UNHCR weydii tallaabooyinka ka horreeya inaad Shiinaha ka baxdo.
    .stopped = Sharcigu dadka qaar wuu ka joojiyaa inay baxaan, tusaale ahaan dadka kiis dembi lagu tuhunsan yahay ama dadka maxkamadi ka mamnuucday.

step-leave-china = Ogow xeerarka intaadan Shiinaha ka bixin
    .do = Intaadan go’aan gaarin, ogow: UNHCR mar dambe kuma ilaaliso marka kiiskaaga la xiro, warqaddeeduna kuuma oggolaato inaad Shiinaha ku soo noqoto.
    .case = UNHCR waxay leedahay: si aad Shiinaha uga baxdo, marka hore kiiskaaga ka noqo (UNHCR u sheeg inaad joojinayso), dabadeedna xafiiska socdaalka ee deegaanka ka codso warqad bixitaan.
    .no-case = UNHCR weydii tallaabooyinka ka horreeya inaad Shiinaha ka baxdo.
    .hong-kong = In loo baxo Hong Kong ama Macao waxay sidoo kale u tirsan tahay ka bixidda dhulweynaha. Si aad mar kale dhulweynaha u soo gasho, waxaad u baahan tahay oggolaansho.
    .border = Ka bixidda oggolaansho la’aan, ama warqado been ah ama warqado qof kale leeyahay, waxay keentaa ganaax, xaaladaha culusna xarig.
    .stopped = Sharcigu dadka qaar wuu ka joojiyaa inay baxaan, tusaale ahaan dadka kiis dembi lagu tuhunsan yahay ama dadka maxkamadi ka mamnuucday.

step-beware-fraud = Lacag ha ku bixin caawimada UNHCR
    .do = Lacag ha bixin: wax kasta oo UNHCR qabato waa bilaash, dib-u-dejintuna waa bilaash. Dadka UNHCR u shaqeeya midkoodna looma oggola inuu caawimo beddelkeed lacag, hadiyado ama galmo weydiisto. Ha aaminin cid iibisa boos liis ku jira, warqad UNHCR ama kiis dib-u-dejin.
    .card = Bogag internet oo been ah qaarkood kaarka soo gelitaanka lacag ayay ku weydiiyaan: kaarka dhabta ahi waa bilaash.
    .report = Haddii qof UNHCR u shaqeeya uu lacag, hadiyado ama galmo weydiisto, waxaad u sheegi kartaa Xafiiska Kormeeraha Guud ee UNHCR (Inspector General’s Office): iimayl ugu dir { FACT("fraud-igo", "email") }, ama isticmaal foomka { FACT("fraud-igo", "url") }. Xafiiskani ma beddeli karo go’aan kiiskaaga ku saabsan. UNHCR waxay leedahay warbixinnada caynkaas ah sir bay u haysaa, laakiin ma aannan helin bog ay leedahay UNHCR ee Shiinaha oo khiyaano lagu soo sheego.


step-hong-kong-claim = Hong Kong ka codso in aan dib laguu celin
    .do = U sheeg Waaxda Socdaalka ee Hong Kong inaad ka baqayso inaad dib ugu noqoto halkii aad ka timid, oo ka codso in lagaa ilaaliyo in dib laguu celiyo (non-refoulement). Haddii aad halkaas sii maraysid ama duulimaad sugayso, sheeg intaadan diyaaradda fuulin. Qofka laga yaabo in Hong Kong laga diro ayaa tan codsan kara.
    .unhcr = Hong Kong magangalyo ma bixiso. Laakiin haddii ay aqbasho inay jirto halis cadaadis, kiiska waxay u dirtaa UNHCR, taas oo dal kale raadisa.
    .help = Justice Centre Hong Kong waxay macluumaad sharci oo bilaash ah siisaa dadka halkaas ilaalin ka doonaya: buugga cinwaannada waxaa ku qoran telefoonka { FACT("hk-help-group", "phone") }.

step-macao-claim = Macao ka sheeg inaad ka baqayso in dib laguu celiyo
    .do = Si cad ugu sheeg hay’adaha dowladda Macao inaad ka baqayso inaad dib ugu noqoto halkii aad ka timid, iyo inaad rabto inaad magangalyo codsato. Macao waxay leedahay sharci magangalyo oo u gaar ah, laakiin ma aannan hubin sida halkaas magangalyo looga codsado.
    .unhcr = Iimaylna u qor UNHCR ee Beijing: xafiiskeedu wuxuu u adeegaa dhulweynaha Shiinaha, Hong Kong iyo Macao.
    .law = Warbixin Maraykan ah waxay sheegaysaa in dadka kiiskoodu Macao ka furan yahay laga yaabo inay helaan guri, daryeel caafimaad iyo waxbarasho carruurta. Xeerarka Macao ma caawiyaan qof jooga dhulweynaha Shiinaha.

step-outside-china = Weydii UNHCR ee dalka aad joogto
    .do = UNHCR ee dalka aad hadda joogto weydii sida halkaas magangalyo looga codsado. Hagahani wuxuu u gaar yahay dhulweynaha Shiinaha, markaa xeerarkiisa iyo lambarradiisa telefoonka ha ku xisaabtamin meesha aad joogto.
    .covers = Xafiiska UNHCR ee Beijing wuxuu u adeegaa dhulweynaha Shiinaha, Hong Kong iyo Macao.
