step-call-110 = Wac { FACT("hot-110", "phone") } haddii qof ku dhaawici karo
    .do = Wac { FACT("hot-110", "phone") }, lambarka booliska. Haddii aadan wici karin, kaarka tus qof kuu dhow.
    .silent = Haddii aadan hadli karin, liisaska Beijing waxay bixiyaan { FACT("hot-12110", "phone") } oo fariin qoraal ah booliska loogu diro.
    .hurt = Haddii qof dhaawacan yahay, wac { FACT("hot-120", "phone") } oo ambalaas dalbo.

step-call-120 = Wac { FACT("hot-120", "phone") } oo ambalaas dalbo
    .do = Wac { FACT("health-emergency", "phone") } oo ambalaas dalbo. Haddii aadan wici karin, kaarka tus qof kuu dhow.
    .hospital = Waxaad sidoo kale toos u aadi kartaa qaybta gargaarka degdegga ah ee isbitaalka dadweynaha ee kuugu dhow.
    .held = Haddii saraakiil ku hayaan, isla markiiba u sheeg in qof aad u xanuunsan yahay ama dhaawacan yahay oo dhakhtar u baahan yahay.
    .money = Sharcigu wuxuu leeyahay looma oggola xarumaha gargaarka degdegga ah inay gargaarka koowaad u diidaan ama u daahiyaan dadka xaaladdoodu halis tahay iyagoo u cuskanaya inaanay lacag bixin.

step-call-local = Weydii lambarka gurmadka ee meesha aad joogto
    .do = Qof kasta oo kuu dhow weydii lambarka gurmadka ee meeshan, kana codso inuu waco.
    .danger = Sheeg in qof hadda ku dhaawici karo.
    .medical = Sheeg in qof aad u xanuunsan yahay ama dhaawacan yahay.
    .numbers = Lambarrada { FACT("hot-110", "phone") } ee booliska iyo { FACT("hot-120", "phone") } ee ambalaasku waa lambarro dhulweynaha Shiinaha. Hagahani ma hubin lambarrada meesha aad joogto.


step-border-say = Si cad u sheeg inaad ka baqayso inaad noqoto
    .do = Si cad u sheeg inaad ka baqayso inaad noqoto iyo inaad doonayso inaad la xiriirto UNHCR, Hay’adda Qaxootiga ee Qaramada Midoobay, ee Beijing. Saraakiisha tus kaarka, oo turjumaan codso haddii aadan Shiine aqoon.
    .email = Haddii aad internetka geli karto, websaydhka caawinta ee UNHCR Shiinaha ka raadi cinwaanka iimaylka UNHCR ee codsiyada magangalyada, iimaylna u qor.
    .limits = Cidina ma ballanqaadi karto in tani wax tarayso: ma jiro qodob sharciga bixitaanka iyo gelitaanka ka mid ah oo sheegaya sida xuduudda magangalyo looga codsado, qofka gelitaanka loo diidana waa lagu qasbi karaa inuu noqdo.
    .treaty = Heshiiska Qaxootiga, oo Shiinuhu ku biiray, wuxuu mamnuucayaa in qaxooti lagu celiyo meel ay noloshiisa ama xorriyaddiisu khatar kaga jirto mid ka mid ah shanta sababood ee heshiisku magacaabay.


step-questioned-rights = Turjumaan codso, oo akhri intaadan saxiixin
    .do = Haddii aadan Shiine aqoon, tus kaarka: booliska waa inay turjumaan ku siiyaan. Intaadan saxiixin qoraalka su’aalaha lagu weydiiyey, akhri ama ha laguu akhriyo, oo codso in khaladaadka la saxo.
    .explain = Waxaad xaq u leedahay inaad is sharraxdo ka hor inta aanay booliska ku ciqaabin, loomana oggola inay ciqaabta kuugu kordhiyaan sharraxaaddaas darteed.
    .time = Su’aalaha saldhigga waxaa loo oggol yahay inay socdaan ilaa { FACT("check-24-48", "hours") } saacadood, ama { FACT("check-24-48", "hours-special") } saacadood xaaladaha gaarka ah, intaas kaddibna booliska waa inay ku sii daayaan ama bixiyaan go’aan rasmi ah.
    .short = Xeer booliska oo ka soo baxay sannadkii { FACT("check-vulnerable-4h", "year") } wuxuu oggol yahay ugu badnaan { FACT("check-vulnerable-4h", "hours") } saacadood oo su’aalo weydiin dheer ah marka la weydiinayo haweenka uurka leh iyo haweenka nuujinaya ilmahooda ka yar { FACT("check-vulnerable-4h", "baby-age") } sano.
    .short-child = Xeer booliska oo ka soo baxay sannadkii { FACT("check-vulnerable-4h", "year") } wuxuu oggol yahay ugu badnaan { FACT("check-vulnerable-4h", "hours") } saacadood oo su’aalo weydiin dheer ah marka la weydiinayo carruurta ka yar { FACT("check-vulnerable-4h", "age-under") } jir, loomana oggola in la geliyo qolka xiran ee sugitaanka.
    .child = Marka booliska su’aalo weydiinayaan qof ka yar { FACT("check-under-18", "age-under") } jir oo ay tuhunsan yihiin, waa inay u yeeraan waalid ama mas’uul. Haddii taasi aanay suurtagal ahayn, waa loo oggol yahay inay u yeeraan qof kale oo weyn oo qaraabo ah ama qof ka socda dugsi ama koox carruurta ilaalisa.

step-detained-rights = Weydiiso go’aanka qoran iyo sababta
    .do = Codso inaad aragto go’aanka qoran, oo turjumaan codso haddii aadan Shiine aqoon. Booliska waa inay kuu sheegaan sababta, sharciga ay adeegsanayaan, xuquuqdaada iyo sida loo cawdo. Waa inay qoyskaaga u sheegaan halka aad joogto, marka laga reebo haddii aadan bixin cid lala xiriiro; markaa si taxaddar leh u dooro cidda booliska loo oggol yahay inay wacaan.
    .time = Xarigga baaritaanka waxaa loo oggol yahay inuu socdo { FACT("det-limit", "days") } maalmood, ama { FACT("det-limit", "days-complex") } maalmood kiisaska adag, laakiin waa lagu sii hayn karaa muddo intaas ka badan haddii aan aqoonsigaaga la garanayn, ama ka hor dalka ka saaris.
    .child = Looma oggola in xarigga baaritaanka loo adeegsado carruurta ka yar { FACT("child-no-detention", "age-under") } jir, laakiin booliska waa loo oggol yahay inay xaddidaan meelaha ay tegi karaan, xeerka ku saabsan haynta dadka ka hor dalka ka saarista wax da’ ah ma magacaabo.
    .not-for = Looma oggola in xarigga baaritaanka loo adeegsado dadka aad u xanuunsan, haweenka uurka leh, haweenka nuujinaya ilmahooda ka yar { FACT("det-who-not", "baby-age") } sano, ama dadka { FACT("det-who-not", "age-old") } jirka ah ama ka weyn, laakiin dhaqdhaqaaqooda waa la xaddidi karaa, xeerkanina kama hadlo noocyada kale ee xarigga.
    .area = Haddii booliska xaddidaan meelaha aad tegi karto, waa inaad waqtiga la qabtay isu xaadiriso, laguumana oggola inaad aagga ka baxdo ama guri kale u guurto oggolaansho la’aan. Tani waxay socon kartaa ilaa { FACT("det-limited-area", "days") } maalmood, ama ka badan haddii aan aqoonsigaaga la garanayn.


step-north-korea-warning = Ogow halista haysata dadka ka yimid Waqooyiga Kuuriya
    .do = Haddii aanay hadda nolol khatar ku jirin, iimayl u qor UNHCR ee Beijing oo weydii waxa la sameeyo intaadan booliska u tegin.
    .summoned = Maanta iimayl u qor UNHCR ee Beijing; tani ma beddesho waqtiga ay booliska rabaan inay ku arkaan.
    .held = Haddii aad awooddo, u sheeg UNHCR ee Beijing halka aad joogto, ama ka codso qof aad ku kalsoon tahay inuu u sheego.
    .border = Sheeg inaad ka baqayso in lagu celiyo iyo inaad doonayso inaad la xiriirto UNHCR ee Beijing.
    .police = Hagahani kuuma sheegi karo inay ammaan tahay in booliska Shiinaha loo tago. Shiinuhu dadka Waqooyiga Kuuriya ee xuduudda ka soo gudba wuxuu ugu yeeraa “muhaajiriin dhaqaale oo sharci-darro ah”, wuuna celiyaa.
    .unhcr = Guddi Qaramada Midoobay ah ayaa weydiiyey in dadka Waqooyiga Kuuriya ay Shiinaha kula xiriiri karaan UNHCR iyo in kale, jawaab cadna ma helin.
    .embassy = Shiinuhu Waqooyiga Kuuriya wuxuu la leeyahay heshiis qunsuliyadeed, heshiis caynkaas ahina wuxuu booliska ku waajibin karaa inay safaaradda u sheegaan, xitaa adigoo diiddan.

step-myanmar-border-warning = Ogow halista haddii aad ka soo gudubtay xuduudda dhulka ee Miyanmaar
    .do = Haddii aanay hadda nolol khatar ku jirin, iimayl u qor UNHCR ee Beijing oo weydii waxa la sameeyo intaadan booliska u tegin.
    .summoned = Maanta iimayl u qor UNHCR ee Beijing; tani ma beddesho waqtiga ay booliska rabaan inay ku arkaan.
    .held = Haddii aad awooddo, u sheeg UNHCR ee Beijing halka aad joogto, ama ka codso qof aad ku kalsoon tahay inuu u sheego.
    .border = Sheeg inaad ka baqayso in lagu celiyo iyo inaad doonayso inaad la xiriirto UNHCR ee Beijing.
    .police = Haddii aad oggolaansho la’aan ku soo gashay ama joogitaankaagu dhammaaday, booliska waa loo oggol yahay inay su’aalo ku weydiiyaan, ku hayaan ama dalka kaa saaraan. Dadkii koox-koox uga soo qaxay xuduudda dhulka waxaa arrintooda qabtay hay’adaha dowladda Shiinaha, ee ma ahayn UNHCR.
    .past = Sannadkii { FACT("limit-kachin-2012", "year") } qiyaastii { FACT("limit-kachin-2012", "people") } qof oo Kachin ah ayaa Yunnan laga celiyey oo Miyanmaar lagu celiyey, Shiinuhuna uma oggolaan UNHCR inay gaarto. UNHCR sidoo kale ma gaari karin dadkii ka soo qaxay dagaalka Kokang sannadkii { FACT("limit-kokang", "year") }.

step-child-alone = U sheeg UNHCR inaad tahay ilmo keligiis ah
    .do = Isla markiiba u sheeg UNHCR ee Beijing inaad ka yar tahay { FACT("child-law-covers", "age-under") } jir oo aadan halkan ku lahayn waalid ama mas’uul: iimayl u qor, ama ka codso qof aad ku kalsoon tahay inuu u qoro.
    .care = Sharciga dadka aan qaangaarin wuxuu khuseeyaa carruurta ajnebiga ahna: wuxuu leeyahay xafiiska arrimaha shacabka ({ FACT("child-alone-guardian", "term") }) waa inuu si ku-meelgaar ah u daryeelo ilmaha waalidkiis la heli waayo ama aanay daryeeli karin. Ma aannan helin xeer ku saabsan carruurta keligood ah ee magangalyo codsata, mana aannan helin sida daryeelkani iyaga ugu shaqeeyo, markaa UNHCR weydii intaadan xafiiskan tegin.
    .border = Saraakiishana u sheeg inaad ka yar tahay { FACT("child-law-covers", "age-under") } jir oo aad keligaa tahay. Ma aannan helin xeer ku saabsan carruurta keligood ah ee Shiinaha magangalyo ka codsata.
    .police = Marka booliska su’aalo weydiinayaan qof ka yar { FACT("check-under-18", "age-under") } jir oo ay tuhunsan yihiin, waa inay u yeeraan waalid ama mas’uul. Haddii taasi aanay suurtagal ahayn, waa loo oggol yahay inay u yeeraan qof kale oo weyn oo qaraabo ah ama qof ka socda dugsi ama koox carruurta ilaalisa.
    .young = Looma oggola in xarigga baaritaanka loo adeegsado carruurta ka yar { FACT("child-no-detention", "age-under") } jir, laakiin booliska waa loo oggol yahay inay xaddidaan meelaha ay tegi karaan, xeerka ku saabsan haynta dadka ka hor dalka ka saarista wax da’ ah ma magacaabo.

step-embassy-choice = Ka taxaddar safaaraddaada
    .ask = Haddii aad ka baqayso dowladdaada, isla markiiba booliska qoraal uga codso in aan safaaraddaada loo sheegin, tusaale ahaan adigoo kaarka isticmaalaya.
    .care = UNHCR weydii intaadan la xiriirin safaaraddaada, waayo tani khatar way noqon kartaa haddii aad ka baqayso dowladdaada.
    .later = Haddii booliska ku hayaan ama xaddidaan meelaha aad tegi karto, aadna ka baqayso dowladdaada, isla markiiba qoraal uga codso in aan safaaraddaada loo sheegin.
    .limits = Booliska waa loo oggol yahay inay aqbalaan, laakiin kuma qasbana. Heshiis u dhexeeya Shiinaha iyo dalkaaga ayaa ku waajibin kara inay safaaraddaada u sheegaan, xitaa adigoo diiddan.
    .told = Marka ajnebi xiran yahay ama aan loo oggolayn inuu aag ka baxo, booliska waxay { FACT("det-embassy-told", "hours") } saacadood gudahood ugu warbixiyaan booliska gobolka, kuwaasna dabadeed safaaradda ayay u sheegaan.
    .visit = Haddii saraakiil ka socda safaaraddaada ay rabaan inay ku soo booqdaan, waa laguu oggol yahay inaad diiddo: qor oo saxiix qoraal sheegaya inaad diidday.
    .nationality = Haddii booliska ogaan kari waayaan jinsiyaddaada, waxay isticmaalaan jinsiyadda aad sheegto inaad leedahay ama waxay kuula dhaqmaan sidii qof aan dal lahayn, laakiin xarigga baaritaanka wuu sii dheeraan karaa in badan ilaa ay ka ogaadaan.


step-say-return-danger = Sheeg haddii noqoshadu khatar tahay
    .detained = Haddii noqoshadu khatar kuu tahay, u sheeg booliska go’aanka kaa gaaraya, qoraal ahaan haddii aad awooddo, UNHCR-na u sheeg.
    .order = Haddii noqoshadu khatar kuu tahay, isla markiiba taas u qor UNHCR, sheegna marka booliska kula hadlaan.
    .treaties = Heshiiska Qaxootiga, oo Shiinuhu ku biiray, wuxuu mamnuucayaa in qaxooti lagu celiyo meel ay noloshiisa ama xorriyaddiisu khatar kaga jirto mid ka mid ah shanta sababood ee heshiisku magacaabay. Shiinuhu wuxuu sidoo kale ku biiray Heshiiska Ka-hortagga Jirdilka, oo mamnuucaya in qof loo diro dal ay ka jiraan sababo xooggan oo jirdil lagu filan karo.
    .limits = Sharciga Shiinaha ee bixitaanka iyo gelitaanka ma laha qodob joojiya dalka ka saaris khatar dalkii hore ka jirta darteed.
    .countries = Xeerarka booliska waxay oggol yihiin in qof dalal kalena loo diro, tusaale ahaan dalkii ugu dambeeyey ee uu deganaa, dalka uu ku dhashay ama meeshii uu ka soo dhoofay, markaa sheeg kuwa khatarta kuu ah.

step-detained-tell-unhcr = U sheeg UNHCR waxa ay booliska go’aamiyeen
    .detained = Iimayl u qor UNHCR ee Beijing oo sheeg halka aad joogto, ama ka codso qof aad ku kalsoon tahay inuu u sheego. Haddii aadan tan samayn karin, booliska ka codso inay kuu oggolaadaan inaad la xiriirto UNHCR.
    .order = Isla markiiba iimayl u qor UNHCR ee Beijing, oo u sheeg taariikhda ku qoran amarka bixitaankaaga haddii aad garanayso.
    .new = Haddii aadan weli UNHCR magangalyo weydiisan, isla iimaylkaas ku codso.
    .news = Kani waa war cusub ee ma aha codsi labaad, markaa dir xitaa adigoo jawaab sugaya.
    .visit = Ma jirto il aan helnay oo ballanqaadaysa in UNHCR ay xarigga kugu soo booqan karto ama kaa soo saari karto.
    .paper = Warqadda UNHCR booliska kuma qasabto inay ku sii daayaan, UNHCR-na waxay leedahay ma soo dhex geli karto marka booliska fulinayaan sharciga Shiinaha.

step-ask-review = Isla markiiba weydii wax ku saabsan dib-u-eegis
    .detained = Isla markiiba codso dib-u-eegista go’aanka, qoraal ahaan, ama hadal ahaan haddii qoristu adag tahay, oo codso sidoo kale in go’aanka la joojiyo inta ay eegayaan.
    .order = Isla markiiba talo sharci weydii, si aad u ogaato inaad amarka bixitaankaaga dib-u-eegis ku heli karto iyo in kale. Liiska aan helnay wuxuu magacaabayaa su’aalo weydiinta dheer, xarigga baaritaanka, xaddidaadda dhaqdhaqaaqa iyo dalka ka saaris, laakiin ma magacaabayo amarka bixitaanka.
    .where = Dib-u-eegista ka dhanka ah booliska deegaanka waxaa loo diraa dowladda isla degmadaas, waaxdaas ama magaaladaas.
    .hand-in = Ma aannan helin sida qof xiran uu codsiga u gudbiyo, markaa tus kaarka oo weydii.
    .time = Waxaad haysataa { FACT("det-review-60-days", "days") } maalmood laga bilaabo maalinta aad go’aanka ogaato, laakiin dalka ka saaris ayaa intaas ka hor dhici karta.
    .time-order = Haddii aad dib-u-eegis heli karto, waxaad haysataa { FACT("det-review-60-days", "days") } maalmood oo aad ku codsato laga bilaabo maalinta aad go’aanka ogaato, laakiin taariikhda amarkaaga ku qoran ayaa ka soo horrayn karta.
    .effect = Dib-u-eegistu keligeed go’aanka ma joojiso. Marka ay tahay su’aalo weydiinta dheer, xarigga baaritaanka, xaddidaadda dhaqdhaqaaqa iyo dalka ka saaris, natiijadeedu waa kama dambays.
    .effect-order = Dib-u-eegistu keligeed go’aan ma joojiso.

step-leave-order = Akhri taariikhda ku qoran amarka bixitaankaaga
    .ahead = Isla markiiba u sheeg UNHCR in ay waajib kugu tahay inaad Shiinaha ka baxdo ugu dambayn taariikhdan, oo weydii waxa la sameeyo. Haddii maalintu ku beegan tahay dhammaadka toddobaadka ama fasax, xafiis kasta oo aad u baahan tahay tag maalinta shaqo ee ka horraysa.
    .none = Ka raadi taariikhda amarkaaga, isla markiiba u sheeg UNHCR, oo weydii waxa la sameeyo. Haddii aadan taariikh helin, qorshayso { FACT("rem-leave-days", "days") } maalmood ama ka yar.
    .passed = Taariikhdii amarkaaga ku qornayd way dhaaftay, markaa isla markiiba u qor UNHCR oo weydii waxa la sameeyo intaadan booliska u tegin.
    .differ = Taariikhda ku qoran amarkaaga ayaa shaqaysa, laakiin ilaha xogta way ku kala duwan yihiin waqtiga ugu dheer ee booliska loo oggol yahay inay bixiyaan: xeerarka Golaha Dowladda waxay leeyihiin { FACT("rem-leave-days", "days") } maalmood, xeer ka soo baxay wasaaradda booliskana wuxuu leeyahay { FACT("rem-leave-days", "days-ministry") } maalmood.
    .risk = Booliska waa loo oggol yahay inay dalka ka saaraan qofka aan waqtigii ku bixin, qofka dalka laga saarona looma oggola inuu dib u soo galo Shiinaha { FACT("rem-ban", "years-min") } ilaa { FACT("rem-ban", "years-max") } sano.
    .moves = Waxaad u baahan tahay foom diiwaangelin booliska oo cusub mar kasta oo aad meel cusub u guurto, xitaa haddii joogitaanku gaaban yahay.


step-stop-violence = Raadso caawimo ku saabsan rabshadda guriga
    .do = Haddii adiga ama qof qoyskaaga ka mid ah khatar ku jiro, wac { FACT("hot-110", "phone") }, lambarka booliska.
    .watch = Ka taxaddar, yaanu qofka rabshadda sameeya arkin qorshahan ama wicitaannadaada.
    .law = Sharcigu wuxuu leeyahay booliska waa inay yimaadaan marka qof soo sheego rabshadda qoyska, rabshadda joojiyaan, oo dhibbanaha ka caawiyaan inuu helo daryeel caafimaad.
    .talk = Si aad talo u hesho waxaad sidoo kale wici kartaa { FACT("women-line", "phone") }, khadka xuquuqda haweenka ee Ururka Haweenka Shiinaha Oo Dhan, inta badan Shiine.
    .court = Qofka ay rabshadda qoyska ku dhacday wuxuu maxkamadda ka codsan karaa amarka ilaalinta, codsigana hadal ahaan ayaa loo samayn karaa haddii qoristu adag tahay.

step-stop-force = Raadso caawimo marka lagu qasbo ama meel lagugu xiro
    .do = Haddii adiga ama qof qoyskaaga ka mid ah khatar ku jiro ama meel lagu xiray, wac { FACT("hot-110", "phone") }, lambarka booliska. Haddii aadan hadli karin, liisaska Beijing waxay bixiyaan { FACT("hot-12110", "phone") } oo fariin qoraal ah booliska loogu diro.
    .help = Haddii ay ammaan tahay, waxaad sidoo kale iimayl u qori kartaa UNHCR ee Beijing, ama talo u wici kartaa { FACT("women-line", "phone") }, khadka xuquuqda haweenka, inta badan Shiine.
    .gap = Hagahani ma laha xeer la hubiyey oo ku saabsan sida loola dhaqmo dadka la iibiyey ama la qasbay.
    .favours = Qofna oo UNHCR u shaqeeya looma oggola inuu caawimo beddelkeed lacag, hadiyado ama galmo weydiisto.
