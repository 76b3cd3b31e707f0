caution-police = Booliska waa loo oggol yahay inay su’aalo weydiiyaan, hayaan ama dalka ka saaraan qof oggolaansho la’aan ku soo galay ama joogitaankiisu dhammaaday.
caution-if-you = Haddii aad sidaas tahay, marka hore u qor UNHCR oo weydii waxa la sameeyo.
caution-warned = Marka hore u qor UNHCR oo weydii waxa la sameeyo.
caution-north-korea = Hagahani qof ka yimid Waqooyiga Kuuriya uma sheegi karo inay ammaan tahay in booliska Shiinaha loo tago.
caution-myanmar-border = Dadkii koox-koox uga soo qaxay xuduudda dhulka waxaa arrintooda qabtay hay’adaha dowladda Shiinaha, ee ma ahayn UNHCR.


step-replace-passport = UNHCR weydii intaadan baasaboorkaaga beddelin
    .do = Marka hore UNHCR weydii waxa aad baasaboorkaaga ka samayn karto. Haddii aad ka baqayso dowladdaada, la xiriirka safaaraddaadu khatar ayuu noqon karaa. Qof aan dal lahayn ma laha safaarad uu wax weydiisto.
    .missing = Ma aan ogaan karin waxa ay UNHCR weydiisato haddii aadan baasaboor haysan, markaa iimayl ku weydii.
    .visa = Haddii fiisahaaga ama rukhsaddaaduna ay lumaan ama la xado, mid cusub waxaad ka codsataa xafiiska bixitaanka iyo gelitaanka ee booliska deegaanka.
    .out = Haddii baasaboorkaagu maqan yahay oo safaaraddaadu aanay mid cusub bixin karin, booliska bixitaanka iyo gelitaanka ee deegaanka ayaa kaa caawin kara warqado Shiinaha looga baxo, ee ma aha kuwo lagu joogo.

step-carry-papers = Warqadahaaga sido oo tus marka lagu weydiiyo
    .do = Laga bilaabo da’da { FACT("check-carry", "age-from") } jir waa inaad sidato baasaboorkaaga, warqad kale oo safar, ama rukhsaddaada joogitaanka ama rukhsaddaada deganaanshaha, oo aad tusto marka booliska weydiiyaan. Haddii aad diiddo inaad tusto, waxaa lagu siin karaa digniin iyo ganaax ilaa { FACT("check-refuse", "fine-max") } yuan ah.
    .paper = Warqaddaada UNHCR-na sido, laakiin yaanay beddelin warqadaha kale: liiska sharciga ee warqadaha la sito ma magacaabo. Booliska kuma qasabto inay ku sii daayaan.
    .paper-if = Haddii aad haysato warqad UNHCR, iyadana sido, laakiin yaanay beddelin warqadaha kale. Liiska sharciga ee warqadaha la sito ma magacaabo.
    .without = Haddii aadan haysan mid ka mid ah warqadaha uu sharcigu dalbayo, u qor UNHCR oo weydii waxa aad sidan karto.
    .receipt = Haddii booliska ay baasaboorkaaga hayaan oo ay rasiidhkiisa ku siiyeen, rasiidhkaas sidoo kale sido.

step-tell-changes = U sheeg UNHCR marka wax isbeddelaan
    .questioned = Haddii aad awooddo, maanta u sheeg UNHCR in booliska su’aalo ku weydiinayaan, ama ka codso qof aad ku kalsoon tahay inuu u sheego. UNHCR ma joojin karto booliska.
    .summoned = Maanta u sheeg UNHCR goorta iyo halka ay booliska rabaan inay kugu arkaan. UNHCR ma joojin karto booliska.
    .address = U sheeg UNHCR halka aad hadda joogto, oo sheeg haddii cinwaankan aan booliska laga diiwaangelin.
    .do = Isla markiiba u qor UNHCR marka lambarkaaga telefoonka, iimaylkaaga ama cinwaankaagu isbeddelo. U sheeg isbeddellada kale ee noloshaada sidoo kale, sida ilmo dhashay.
    .news = Kani waa war cusub ee ma aha codsi labaad, markaa waad diri kartaa adigoo jawaab sugaya.


step-register-birth = Hel shahaadada dhalashada oo qorshee diiwaangelinta
    .do = Isbitaalka ama umulisada ka codso shahaadada dhalashada ({ FACT("birth-certificate", "term") }), oo UNHCR u sheeg ilmaha dhashay. Marka ilmo ajnebi ah Shiinaha ku dhasho, waalid waa inuu joogitaanka ilmaha ka diiwaangeliyo booliska bixitaanka iyo gelitaanka oo uu keeno shahaadadan. Ilmaha Shiinaha ku dhashay ee leh hal waalid oo Shiine ah waa Shiine.
    .passed = Haddii sharcigu kaa dalbayo inaad ilmaha diiwaangeliso oo aan taas la samayn, hadda samee: waqtigii loo xaddiday wuu dhaafay.
    .passed-ask = Haddii sharcigu kaa dalbayo inaad ilmaha diiwaangeliso oo aan taas la samayn, maanta UNHCR weydii waxa la sameeyo: waqtigii loo xaddiday wuu dhaafay.
    .rule = Waqtiga loo xaddiday waa { FACT("birth-60-days", "days") } maalmood kaddib dhalashada.
    .ahead = Haddii maalinta ugu dambaysa ku beegan tahay dhammaadka toddobaadka ama fasax, u qorshee maalinta shaqo ee ka horraysa.
    .penalty = Haddii dhalasho aan la diiwaangelin, waxaa jiri kara digniin iyo ganaax ilaa { FACT("birth-penalty", "fine-max") } yuan ah.

step-trace-family = Baro sida Laanqayrta Cas qaraabo u raadin karto
    .first = Haddii aad oggolaansho la’aan ku soo gashay ama joogitaankaagu dhammaaday, marka hore u qor UNHCR oo weydii waxa la sameeyo.
    .first-warned = Marka hore u qor UNHCR oo weydii waxa la sameeyo.
    .do = Haddii dagaal ama masiibo uu qoyskaaga kala geeyey, waxaad Ururka Laanqayrta Cas ee Shiinaha ka codsan kartaa inuu si bilaash ah kaaga caawiyo raadinta qaraabada. Tani waxay u tahay oo keliya qoysaska labada dhinac midkood, adiga ama qaraabadaada, uu ku nool yahay meel ka baxsan dhulweynaha Shiinaha.
    .reunion = Ma aannan helin bog UNHCR Shiinaha leedahay oo ku saabsan isu keenidda xubnaha qoyska, markaa UNHCR weydii.
    .report = Shiinaha dhexdiisa, dadka iyo ururrada ogaada gelitaan sharci-darro ah ama joogitaan sharci-darro ah waa inay booliska u sheegaan.

step-stateless = U sheeg UNHCR haddii aadan jinsiyad lahayn
    .do = U sheeg UNHCR haddii aanu jirin dal oranaya in adiga, ama qof qoyskaaga ka mid ah, uu yahay muwaadinkiisa. Ma aan ogaan karin waxa ay UNHCR weydiisato haddii aadan baasaboor haysan, markaa weydii warqadaha aad diri karto.
    .law = Sharciga Shiinaha ee bixitaanka iyo gelitaanka wuxuu dadka aan dal lahayn u tiriyaa ajaanib.
    .police = Haddii booliska aanay garanayn aqoonsigaaga ama jinsiyaddaada, xarigga baaritaanka wuu sii dheeraan karaa in badan: maalmihiisa waxaa la bilaabaa tirintooda oo keliya marka ay ogaadaan.
    .child = Ilmaha Shiinaha ku dhashay waa Shiine haddii waalidku yihiin dad aan dal lahayn ama aan jinsiyaddooda la garanayn oo ay Shiinaha degeen.


step-health = Daryeel caafimaad codso marka aad u baahan tahay
    .held = Haddii aad aad u xanuunsan tahay ama uur leedahay, booliska u sheeg: markaas looma oggola in xarigga baaritaanka la adeegsado, laakiin dhaqdhaqaaqaaga waa la xaddidi karaa.
    .do = Haddii qof si xun u xanuunsan yahay ama dhaawacan yahay, wac { FACT("health-emergency", "phone") } oo ambalaas dalbo, ama toos u aad qaybta gargaarka degdegga ah ee isbitaalka dadweynaha ee kuugu dhow. Isbitaallada dadweynuhu waxay u furan yihiin qaxootiga iyo dadka magangalyo doonaya. Bukaan kastaa marka hore wuu bixiyaa lacagta, laakiin sharcigu wuxuu leeyahay looma oggola xarumaha gargaarka degdegga ah inay gargaarka koowaad u diidaan ama u daahiyaan dadka xaaladdoodu halis tahay iyagoo u cuskanaya inaanay lacag bixin.
    .cost = UNHCR weydii intaadan lacag bixin haddii aad awooddo, waayo waxay kharashka soo celisaa xaalado gaar ah oo keliya, waana kharashka isbitaallada dadweynaha oo keliya.
    .cost-others = UNHCR Shiinaha dhexdiisa dadka magangalyo doonaya ma siin karto lacag, alaab ama caawimo caafimaad.
    .identity = Isbitaallada waa loo oggol yahay inay booliska weydiiyaan inay xaqiijiyaan cidda aad tahay.

step-school = UNHCR iyo xafiiska waxbarashada wax ka weydii dugsi
    .first = Haddii aad oggolaansho la’aan ku soo gashay ama joogitaankaagu dhammaaday, marka hore u qor UNHCR oo weydii waxa la sameeyo.
    .first-warned = Marka hore u qor UNHCR oo weydii waxa la sameeyo.
    .do = UNHCR iyo xafiiska waxbarashada ee deegaanka weydii in dugsi qaadan karo ilmo qaxooti ah iyo in kale. Ma aannan helin wax ka cusub { FACT("edu-not-found", "year") } oo sheegaya gobollada aqbala carruurta qaxootiga ah, mana aannan helin xeer ku saabsan dugsiga sare ama jaamacadda.
    .places = UNHCR waxay sannadkii { FACT("edu-2012-permission", "year") } qortay in boos laga helo dugsi hoose oo dadweyne ay ku xirnayd dugsiga deegaanka.
    .report = Dugsiyada waa loo oggol yahay inay booliska weydiiyaan inay xaqiijiyaan cidda aad tahay, waana inay waxyaabo qaar oo ardayda ajnebiga ah ku saabsan booliska u sheegaan.

step-no-work = Ogow sharciga intaadan shaqo qaadan
    .do = Ha shaqayn adigoo aan haysan rukhsad shaqo iyo rukhsad deganaansho oo nooca shaqada ah: sharcigu labadaba ajnebiga wuu ka dalbayaa. UNHCR waxay sannadkii { FACT("work-refugees-no-right", "year-unhcr") } qortay in qaxootiga aan Indo-Shiinaha ka iman aanay xaq u lahayn inay Shiinaha ka shaqeeyaan.
    .others = Xeerarka shaqada ee ajaanibta dadka magangalyo doonaya uma furaan waddo ay ku shaqeeyaan.
    .permit = Haddii aad haysato rukhsad shaqo, xadkeeda ha dhaafin. Haddii aad arday tahay, shaqo dugsiga ka baxsan waa la oggol yahay oo keliya haddii dugsigu oggolaado oo booliska ay ku qoraan rukhsaddaada deganaanshaha.
    .penalty = Ajnebiga si sharci-darro ah u shaqeeya wuxuu bixiyaa ganaax ah { FACT("work-penalty", "fine-min") } ilaa { FACT("work-penalty", "fine-max") } yuan, xaaladaha culusna waxaa weliba jira { FACT("work-penalty", "serious-days-min") } ilaa { FACT("work-penalty", "serious-days-max") } maalmood oo xarig ah.

step-unpaid-work = Qareen wax ka weydii mushaharka aan lagu siin
    .first = Haddii aad oggolaansho la’aan ku soo gashay ama joogitaankaagu dhammaaday, marka hore u qor UNHCR oo weydii waxa la sameeyo.
    .first-warned = Marka hore u qor UNHCR oo weydii waxa la sameeyo.
    .do = Qareen weydii waxa aad mushaharkaaga ka samayn karto intaadan cidna u cawan. Waxaad codsan kartaa caawimo sharci oo bilaash ah oo ku saabsan mushahar aan la bixin, { FACT("hot-12348", "phone") }-na wuxuu bixiyaa talo sharci oo bilaash ah oo ka timid hay’adaha caddaaladda.
    .penalty = Shaqada rukhsad la’aanta ah weli waa la ciqaabaa, iyadoo la bixinayo ganaax ah { FACT("work-penalty", "fine-min") } ilaa { FACT("work-penalty", "fine-max") } yuan, xaaladaha culusna weliba { FACT("work-penalty", "serious-days-min") } ilaa { FACT("work-penalty", "serious-days-max") } maalmood oo xarig ah.
    .report = Shiinaha dhexdiisa, dadka iyo ururrada ogaada gelitaan, joogitaan ama shaqo sharci-darro ah waa inay booliska u sheegaan.

step-money = Ogow cidda UNHCR lacag ka heli karta
    .ask = UNHCR iimayl uga codso caawimo lacageed oo sheeg sababta aad caawimo ugu baahan tahay. Qaxootiga qaarkood oo keliya ayaa hela, lacagtuna way yar tahay.
    .form = Foomka UNHCR wuxuu weydiiyaa waxa reerkaagu soo galiyey iyo waxa uu kharash gareeyey { FACT("cash-form", "months") } bilood ee la soo dhaafay, markaa maalin kasta qor. Foomka waqtigiisa ku dir, adigoo ku daraya heshiiskaaga kirada ee shaqaynaya iyo xog run ah, waayo haddii kale UNHCR codsiga ma qabato. Waxaa laga yaabaa inaad sugto ilaa { FACT("cash-three-months", "months-max") } bilood.
    .others = Ha ku tiirsanaan lacag UNHCR ka timaadda: dadka magangalyo doonaya UNHCR lacag kagama helaan Shiinaha, waayo lacag ku filan ma jirto. Qaxootiga qaarkood oo keliya ayaa hela caawimo lacageed, lacagtuna way yar tahay. Qoraallo hore ayaa leh UNHCR waxyaabo ka badan ayay bixisaa, laakiin bogaggeeda hadda waxay ballanqaadaan wax aad uga yar.
    .if-recognised = Haddii UNHCR kuu aqoonsatay qaxooti, iimayl ku codso oo sheeg sababta aad caawimo ugu baahan tahay.
    .free = Cidna lacag ha ku siin caawimada UNHCR, waayo waa bilaash.

step-legal-help = Codso talo sharci oo bilaash ah
    .first = Haddii aad oggolaansho la’aan ku soo gashay ama joogitaankaagu dhammaaday, marka hore u qor UNHCR oo weydii waxa la sameeyo.
    .first-warned = Marka hore u qor UNHCR oo weydii waxa la sameeyo.
    .do = Wac { FACT("hot-12348", "phone") } si aad talo sharci oo bilaash ah uga hesho hay’adaha caddaaladda, ama ka codso qof aad ku kalsoon tahay inuu waco.
    .held = Xeerarka xarunta xarigga waxay qareen u oggol yihiin inuu ku soo booqdo isagoo wata warqadaha saxda ah, laakiin ajaanibta lagu hayo xarigga baaritaanka, wasaaradda booliska ayaa dejisa faahfaahinta.
    .limits = Weydii in caawimada sharci ee bilaashka ah ay kuu furan tahay adigoo ajnebi ah iyo in kale, waayo magangalyadu kuma jirto liiskeeda. Ma aannan helin liis qareenno ama kooxo dadka magangalyo ka doonaya dhulweynaha Shiinaha caawiya.
    .quick = Xafiiska gargaarka sharciga waa inuu go’aan ku gaaro { FACT("det-legal-aid-7-days", "days") } maalmood gudahood, wuxuuna marka hore caawin karaa oo goor dambe hubin karaa haddii xad waqti uu ka hor dhammaanayo, tusaale ahaan xadka waqtiga dib-u-eegista.
    .report = Shiinaha dhexdiisa, dadka iyo ururrada ogaada gelitaan sharci-darro ah ama joogitaan sharci-darro ah waa inay booliska u sheegaan.


step-other-country = Baro sida dib-u-dejintu u shaqayso
    .do = Ha samayn qorshayaal aad ku salaynayso rajada in dal kale dib laguu dejiyo. Ma codsan kartid: UNHCR ayaa soo hesha qaxootiga baahidoodu ugu weyn tahay, dalka kale ayaana go’aamiya cidda imanaysa. Qofna xaq uma laha dib-u-dejin, boosaskuna waa tiro yar.
    .older = Ilaha xogta way ku kala duwan yihiin: qoraallada hore qaarkood waxay ugu yeeraan waddada caadiga ah ee ay qaxootiga Shiinaha jooga uga baxaan, laakiin bogga hadda ee UNHCR aad buu uga taxaddar badan yahay.
    .free = Dib-u-dejintu waa bilaash, markaa ha aaminin cid boos iibisa.

step-go-home = Dalkaaga ku noqo oo keliya haddii aad xor u dooratay
    .do = Dalkaaga ku noqo oo keliya haddii ay tahay doorashadaada xorta ah, aad haysato xog wanaagsan oo ay ammaan tahay.
    .embassy = UNHCR weydii intaadan la xiriirin safaaraddaada, waayo tani khatar way noqon kartaa haddii aad ka baqayso dowladdaada.
    .closed = Haddii kiiskaaga UNHCR xiran yahay, UNHCR mar dambe kuma ilaaliso.
    .case = UNHCR waxay leedahay si aad Shiinaha uga baxdo marka hore kiiskaaga waad ka noqotaa, dabadeedna xafiiska socdaalka ee deegaanka ayaad ka codsataa warqad bixitaan.
    .no-case = UNHCR weydii tallaabooyinka ka horreeya inaad Shiinaha ka baxdo.
    .stopped = Sharcigu dadka qaar wuu ka joojiyaa inay baxaan, tusaale ahaan dadka kiis dembi lagu tuhunsan yahay ama dadka maxkamadi ka mamnuucday.

step-leave-china = Ogow xeerarka intaadan Shiinaha ka bixin
    .do = Intaadan go’aan gaarin, ogow in UNHCR aanay mar dambe ku ilaalin marka kiiskaaga la xiro, iyo in warqaddeedu aanay kuu oggolayn inaad soo noqoto.
    .case = UNHCR waxay leedahay si aad Shiinaha uga baxdo marka hore kiiskaaga waad ka noqotaa, dabadeedna xafiiska socdaalka ee deegaanka ayaad ka codsataa warqad bixitaan.
    .no-case = UNHCR weydii tallaabooyinka ka horreeya inaad Shiinaha ka baxdo.
    .hong-kong = U bixidda Hong Kong ama Macao waxay sidoo kale u tirsan tahay ka bixidda dhulweynaha, waxaadna u baahan tahay oggolaansho si aad mar kale u soo gasho dhulweynaha.
    .border = Ka bixidda oggolaansho la’aan, ama warqado been ah ama warqado qof kale leeyahay, waxay keentaa ganaax, xaaladaha culusna xarig.
    .stopped = Sharcigu dadka qaar wuu ka joojiyaa inay baxaan, tusaale ahaan dadka kiis dembi lagu tuhunsan yahay ama dadka maxkamadi ka mamnuucday.

step-beware-fraud = Lacag ha ku bixin caawimada UNHCR
    .do = Lacag ha bixin: wax kasta oo UNHCR qabato waa bilaash, dib-u-dejintuna waa bilaash. Qofna oo UNHCR u shaqeeya looma oggola inuu caawimo beddelkeed lacag, hadiyado ama galmo weydiisto. Ha aaminin cid iibisa boos liis ku jira, warqad UNHCR ama kiis dib-u-dejin.
    .report = Haddii qof UNHCR u shaqeeya uu lacag, hadiyado ama galmo weydiisto, waxaad u sheegi kartaa Xafiiska Kormeeraha Guud ee Geneva: { FACT("fraud-igo", "phone") }. UNHCR waxay leedahay warbixinnada caynkaas ah sir bay u haysaa, laakiin ma aannan helin bog UNHCR Shiinaha leedahay oo khiyaano lagu soo sheego.


step-hong-kong-claim = Hong Kong ka codso inaan lagu celin
    .do = U sheeg Waaxda Socdaalka ee Hong Kong inaad ka baqayso inaad noqoto, oo ka codso ilaalin ka dhan ah celinta (codsi aan-celin ah, non-refoulement). Haddii aad halkaas sii maraysid ama duulimaad sugayso, sheeg intaadan diyaaradda fuulin. Qofka laga yaabo in Hong Kong laga diro ayaa tan codsan kara.
    .unhcr = Hong Kong magangalyo ma bixiso, laakiin haddii ay aqbasho inay jirto halis cadaadis, kiiska waxay u dirtaa UNHCR, taas oo dal kale raadisa.
    .help = Justice Centre Hong Kong waxay macluumaad sharci oo bilaash ah siisaa dadka halkaas ilaalin ka doonaya: buug cinwaanno ayaa qoraya telefoonka { FACT("hk-help-group", "phone") }.

step-macao-claim = Macao ka sheeg inaad ka baqayso noqoshada
    .do = Si cad ugu sheeg hay’adaha Macao inaad ka baqayso inaad noqoto iyo inaad rabto inaad magangalyo codsato. Macao waxay leedahay sharci magangalyo oo u gaar ah, laakiin ma aannan hubin sida halkaas magangalyo looga codsado.
    .unhcr = Sidoo kale iimayl u qor UNHCR ee Beijing: xafiiskeedu wuxuu u adeegaa dhulweynaha Shiinaha, Hong Kong iyo Macao.
    .law = Warbixin Maraykan ah waxay sheegaysaa in dadka kiiskoodu Macao ka furan yahay laga yaabo inay helaan guri, daryeel caafimaad iyo waxbarasho carruurta. Xeerarka Macao ma caawiyaan qof jooga dhulweynaha Shiinaha.

step-outside-china = Weydii UNHCR ee dalka aad joogto
    .do = UNHCR ee dalka aad hadda joogto weydii sida halkaas magangalyo looga codsado. Hagahani wuxuu u gaar yahay dhulweynaha Shiinaha, markaa xeerarkiisa iyo lambarradiisa telefoonka ha ku tiirsanaan meesha aad joogto.
    .covers = Xafiiska UNHCR ee Beijing wuxuu u adeegaa dhulweynaha Shiinaha, Hong Kong iyo Macao.
