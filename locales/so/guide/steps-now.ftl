step-call-110 = Wac { FACT("hot-110", "phone") } haddii qof wax ku yeeli karo
    .do = Wac { FACT("hot-110", "phone") }: waa lambarka booliska. Haddii aadan wici karin, kaarka tus qof kuu dhow.
    .silent = Haddii aadan hadli karin: liisaska lambarrada ee Beijing waxaa ku qoran { FACT("hot-12110", "phone") }, oo ah lambar booliska fariin qoraal ah loogu diro.
    .hurt = Haddii qof dhaawacan yahay, wac { FACT("hot-120", "phone") } oo ambalaas dalbo.
    .papers = Saraakiisha yimaadda waa loo oggol yahay inay warqadahaagana ku weydiiyaan.

step-call-120 = Wac { FACT("hot-120", "phone") } oo ambalaas dalbo
    .do = Wac { FACT("health-emergency", "phone") } oo ambalaas dalbo. Haddii aadan wici karin, kaarka tus qof kuu dhow.
    .hospital = Waxaad kaloo toos u aadi kartaa qaybta gargaarka degdegga ah ee isbitaalka dadweynaha ee kuugu dhow.
    .held = Haddii saraakiil ku hayaan, isla markiiba u sheeg in qof aad u xanuunsan yahay ama dhaawacan yahay oo dhakhtar u baahan yahay.
    .money = Sharcigu wuxuu leeyahay: adeegga ambalaaska looma oggola inuu caawimada diido ama dib u dhigo in aan lacag la bixin awgeed, dhakhtarna looma oggola inuu diido daaweynta degdegga ah. Isbitaalku waa inuu isla markiiba u gurmado bukaanka xaaladdiisu halis tahay.

step-call-local = Weydii lambarka gurmadka ee meesha aad joogto
    .do = Qof kasta oo kuu dhow weydii lambarka gurmadka ee meeshan, kana codso inuu waco.
    .danger = Sheeg in qof hadda wax ku yeeli karo.
    .medical = Sheeg in qof aad u xanuunsan yahay ama dhaawacan yahay.
    .numbers = { FACT("hot-110", "phone") } (booliska) iyo { FACT("hot-120", "phone") } (ambalaaska) waa lambarrada dhulweynaha Shiinaha. Hagahani ma hubin lambarrada meesha aad joogto.


step-border-say = Kor u sheeg inaad ka baqayso in dib laguu celiyo
    .do = Saraakiisha kor ugu dheh: “Waxaan ka baqayaa in dib la ii celiyo. Waxaan rabaa inaan la xiriiro UNHCR, Hay’adda Qaxootiga ee Qaramada Midoobay, ee Beijing.” Dalka khatarta kuu ahna magaciisa sheeg. Kaarkana tus.
    .gate = Turjumaan codso haddii aadan aqoon afka Shiinaha. Albaabka (gate) laga raaco diyaaradda ama markabka, mar kale dhammaan hadal ku sheeg: ha raacin adigoon sheegin.
    .outside = Qof meel kale jooga u sheeg magacaaga oo dhan, garoonka diyaaradaha ama dekedda, duulimaadka ama markabka, iyo saacadda. Ka codso qofkaas inuu adiga dartaa iimayl ugu qoro UNHCR.
    .limits = Cidina ma ballanqaadi karto in tani wax tarayso. Sharciga bixitaanka iyo gelitaanku ma laha qodob sheegaya sida xuduudda magangalyo looga codsado. Qofka gelitaanka loo diido waa lagu qasbi karaa inuu dib u noqdo.
    .paper = Booliska xuduudda kuma qasbana inay sabab sheegaan ama warqad ku siiyaan, laakiin labadaba waad weydiisan kartaa. Ma aannan ogaan karin in gelitaanka laguu diiday dib-u-eegis laga heli karo iyo in kale.
    .treaty = Shiinuhu wuxuu ku biiray Heshiiska Qaxootiga. Heshiiskaas wuxuu mamnuucayaa in qaxooti dib loogu celiyo meel noloshiisa ama xorriyaddiisu khatar kaga jirto mid ka mid ah shanta sababood ee heshiiska ku xusan awgeed. Wuxuu kaloo leeyahay: qaxootiga toos uga yimaada khatar ma aha in lagu ciqaabo gelitaanka warqado la’aanta ah, haddii ay si dhakhso ah ugu tagaan hay’adaha dowladda oo ay sababta u sharxaan.
    .stay = Haddii aad haysato tigidh isku xiran oo aad dal ama gobol kale ugu sii jeeddo, fiiso la’aan waa laguu oggol yahay inaad diyaarad, markab ama tareen beddesho. Tani waa { FACT("border-transit-24h", "hours") } saacadood gudahood, goobta gelitaanka gudaheeda oo keliya. Sabab degdeg ah awgeedna booliska xuduudda waxay oggolaan karaan gelitaan ku-meelgaar ah oo ilaa { FACT("border-temporary-entry", "days-max") } maalmood ah. Labadan midkoodna magangalyo ma aha, midkoodna lama ballanqaado.
    .card = Kaarka soo gelitaanka ku qor run oo keliya.


step-questioned-rights = Turjumaan codso, hana saxiixin wax aadan akhrin karin
    .do = Haddii aadan aqoon afka Shiinaha, kaarka tus: booliska waa inay turjumaan ku siiyaan. Ha saxiixin qoraalka su’aalaha lagu weydiiyey iyo jawaabahaaga haddii aadan akhrin karin. Marka hore codso in luqaddaada laguugu akhriyo. Waa laguu oggol yahay inaad codsato in khaladaadka la saxo intaadan saxiixin.
    .unsigned = Haddii aadan saxiixin, sarkaalku taas wuu qoraa, booliskuna weli go’aan way gaari karaan.
    .explain = Ka hor inta aanay booliska ku ciqaabin, xaq baad u leedahay inaad arrintaada sharraxdo. Looma oggola inay ciqaabta kuugu kordhiyaan sharraxaaddaas darteed.
    .grounds = Booliska waa loo oggol yahay inay goobta su’aalo kugu weydiiyaan haddii ay ka shakiyaan in xeerarka bixitaanka iyo gelitaanka la jebiyey. Waa loo oggol yahay inay su’aalo weydiin dheer kuu kaxaystaan haddii ay weli ka shakisan yihiin gelitaan ama bixitaan sharci-darro ah, joogitaan ama shaqo sharci-darro ah, ama dembi kale.
    .time = Su’aalo weydiinta saldhigga waxaa loo oggol yahay inay socoto ilaa { FACT("check-24-48", "hours") } saacadood, xaaladaha gaarka ahna ilaa { FACT("check-24-48", "hours-special") } saacadood. Intaas kaddib booliska waa inay ku sii daayaan ama ay bixiyaan go’aan rasmi ah.
    .short = Xeer boolis oo soo baxay sannadkii { FACT("check-vulnerable-4h", "year") } wuxuu leeyahay: haweenka uurka leh, iyo haweenka nuujinaya ilmahooda ka yar { FACT("check-vulnerable-4h", "baby-age") } sano, su’aalo weydiinta dheer waxaa loo oggol yahay ugu badnaan { FACT("check-vulnerable-4h", "hours") } saacadood.
    .short-child = Xeer boolis oo soo baxay sannadkii { FACT("check-vulnerable-4h", "year") } wuxuu leeyahay: carruurta ka yar { FACT("check-vulnerable-4h", "age-under") } jir, su’aalo weydiinta dheer waxaa loo oggol yahay ugu badnaan { FACT("check-vulnerable-4h", "hours") } saacadood. Looma oggola in carruurtaas la geliyo qolka xiran ee sugitaanka.
    .child = Marka booliska su’aalo u weydiiyaan qof ka yar { FACT("check-under-18", "age-under") } jir oo tuhmane ah, waa inay u yeeraan waalid ama qof weyn oo mas’uul ka ah (qof weyn oo sharcigu ku waajibiyey inuu daryeelo), si uu u joogo. Haddii aanay taasi suurtagal ahayn, waa loo oggol yahay inay u yeeraan qaraabo kale oo weyn, ama qof ka socda dugsi ama koox ilaalisa carruurta.

step-detained-rights = Ha saxiixin wax aadan akhrin karin, go’aanka qoranna codso
    .do = Ha saxiixin qoraalka su’aalaha iyo jawaabahaaga, ama warqad kale, haddii aadan akhrin karin. Marka hore codso in luqaddaada laguugu akhriyo, tusaale ahaan adigoo kaarka tusaya. Saxiixa oo aad diiddo waqti dheeraad ah kuma siiyo.
    .word = Dabadeed akhri ereyga ku qoran madaxa warqaddaada. { FACT("det-kinds", "term-penalty") } waa xarigga ciqaabta: dib-u-eegis waad codsan kartaa, ama maxkamad waad tegi kartaa. { FACT("det-kinds", "term-review") } waa xarigga baaritaanka (booliska ayaa ku haya inta ay kiiskaaga hubinayaan): dib-u-eegis oo keliya ayaa jirta, jawaabteeduna waa kama dambays. Jawaabta dib-u-eegistu sidaas oo kale waa kama dambays marka ay tahay su’aalo weydiin dheer, xaddidaadda meelaha aad tegi karto, iyo dalka ka saaris (in Shiinaha lagaa saaro).
    .other-word = Haddii warqaddaada eray kale ku qoran yahay, hagahani ma hayo xeer la hubiyey oo eraygaas ku saabsan: qareen codso.
    .reasons = Codso inaad aragto go’aanka qoran, turjumaanna codso haddii aadan aqoon afka Shiinaha. Booliska waa inay kuu sheegaan sababta, sharciga ay adeegsanayaan, xuquuqdaada iyo sida loo ashtakoodo. Qoyskaagana waa inay u sheegaan halka aad joogto, marka laga reebo haddii aadan bixin cid lala xiriiro. Sidaas darteed si taxaddar leh u dooro cidda ay wacayaan.
    .time = Xarigga baaritaanka waxaa loo oggol yahay inuu socdo { FACT("det-limit", "days") } maalmood, kiisaska adagna { FACT("det-limit", "days-complex") } maalmood. Laakiin maalmahaas waxaa la bilaabaa in la tiriyo oo keliya marka booliska ogaadaan cidda aad tahay.
    .child = Looma oggola in xarigga baaritaanka loo adeegsado carruurta ka yar { FACT("child-no-detention", "age-under") } jir, laakiin booliska waa loo oggol yahay inay xaddidaan meelaha ay tegi karaan.
    .not-for = Looma oggola in xarigga baaritaanka loo adeegsado dadka aad u xanuunsan, haweenka uurka leh, haweenka nuujinaya ilmahooda ka yar { FACT("det-who-not", "baby-age") } sano, ama dadka { FACT("det-who-not", "age-old") } jirka ah ama ka weyn. Laakiin booliska waa loo oggol yahay inay xaddidaan meelaha ay tegi karaan. Xeerkani kama hadlo noocyada kale ee xarigga.
    .removal = Kaddib go’aan ah in Shiinaha lagaa saaro, booliska waa loo oggol yahay inay ku hayaan ilaa safarku suurtagal noqdo. Sharcigu ma sheego waqtiga ugu dheer ee tan, mana sheego da’.
    .area = Booliska waxaa kaloo loo oggol yahay inay xaddidaan meelaha aad tegi karto, ilaa { FACT("det-limited-area", "days") } maalmood. Markaas waa inaad booliska isu xaadiriso waqtiyada laguu qabtay. Laguuma oggola inaad aagga ka baxdo ama guri kale u guurto oggolaansho la’aan. Haddii booliska aanay garanayn cidda aad tahay, maalmuhu waxay bilowdaan oo keliya marka ay ogaadaan.


step-north-korea-warning = Haddii aad ka timid Waqooyiga Kuuriya, isla markiiba u sheeg UNHCR
    .title-away = Ha u tegin booliska Shiinaha: marka hore u qor UNHCR
    .first = Haddii aan qofna naftiisu hadda khatar ku jirin, ha u tegin booliska Shiinaha, hoteel, ama xafiis Shiine ah oo warqado ku weydiiya. Tani ma khusayso isbitaal loo tago xaalad degdeg ah. Marka hore iimayl u qor UNHCR ee Beijing, hana ku bilaabin inaad xafiiskeeda tagto.
    .practice = Shiinuhu dadka Waqooyiga Kuuriya ee xuduudda ka soo gudba wuxuu ugu yeeraa “soo-galooti dhaqaale oo sharci-darro ah”. Dhaqankiisa la og yahay waa inuu dadkaas dib u celiyo. Human Rights Watch waxay leedahay ugu yaraan { FACT("limit-nk-numbers", "people-recent") } qof ayaa dib loo celiyey laga bilaabo sannadkii { FACT("limit-nk-numbers", "year-recent") }.
    .traces = Booliska waxay halka aad joogto ka ogaan karaan xogta diiwaangelinta cinwaanka (xitaa tan internetka), hoteellada, tigidhada iyo telefoonnada. Qorshe aad ku baxayso ha ku qorin fariimaha (chat).
    .unhcr = Guddi ka tirsan Qaramada Midoobay ayaa weydiiyey in dadka Waqooyiga Kuuriya ay Shiinaha kula xiriiri karaan UNHCR iyo in kale. Guddigu jawaab cad ma helin.
    .embassy = Shiinuhu heshiis qunsuliyadeed ayuu la leeyahay Waqooyiga Kuuriya. Heshiis caynkaas ah ayaa booliska ku waajibin kara inay arrintaada u sheegaan safaaradda Waqooyiga Kuuriya, xitaa adigoo diiddan.

step-myanmar-border-warning = Haddii aad ka soo gudubtay xuduudda dhulka ee Miyanmaar, isla markiiba u sheeg UNHCR
    .do = Haddii aan qofna naftiisu hadda khatar ku jirin, iimayl u qor UNHCR ee Beijing oo weydii waxa ay tahay inaad samayso intaadan booliska u tegin.
    .police = Haddii aad oggolaansho la’aan ku soo gashay ama oggolaanshahaagii joogitaanku dhammaaday, booliska waxay awood u leeyihiin inay su’aalo ku weydiiyaan, ku hayaan ama dalka kaa saaraan. Dadkii koox-koox uga soo cararay xuduudda dhulka waxaa arrintooda qabtay hay’adaha dowladda Shiinaha, ee ma ahayn UNHCR.
    .past = Sannadkii { FACT("limit-kachin-2012", "year") } qiyaastii { FACT("limit-kachin-2012", "people") } qof oo Kachin ah ayaa Yunnan looga celiyey Miyanmaar, Shiinuhuna UNHCR uma oggolaan inay dadkaas gaarto. UNHCR sidoo kale uma suurtoobin inay gaarto dadkii ka soo cararay dagaalka Kokang sannadkii { FACT("limit-kokang", "year") }.

step-child-alone = U sheeg UNHCR iyo qof weyn oo aad ku kalsoon tahay inaad keligaa tahay
    .do = Isla markiiba u qor UNHCR ee Beijing, una sheeg qof weyn oo aad ku kalsoon tahay: waxaad ka yar tahay { FACT("child-law-covers", "age-under") } jir, halkanna waalid iyo qof weyn oo mas’uul kaa ah midna kulama joogo. Qof mas’uul kaa ah waa qof weyn oo sharcigu ku waajibiyey inuu ku daryeelo.
    .hotel = Hoteelku martida ka yar { FACT("child-hotel", "age-under") } jir waa inuu weydiiyo lambarka telefoonka ee waalid ama qof weyn oo mas’uul ka ah. Haddii uu arko calaamado dembi, waa inuu isla markiiba booliska u sheego oo waalidka la xiriiro. Haddii khatartu ka imanayso waalidkaa ama dalkaaga, ha ku bilaabin hoteel.
    .care = Sharciga ilaalinta carruurtu wuxuu carruurta ajnabiga ahna khuseeyaa: xafiiska arrimaha shacabka ({ FACT("child-alone-guardian", "term") }) waa inuu si ku-meelgaar ah u daryeelo ilmo waalidkiis la heli la’yahay ama aanay daryeeli karin. Xafiiskani kiiskaaga booliska wuu u gudbin karaa. Ma aannan helin xeer ku saabsan carruurta keligood ah ee magangalyo codsata, markaa talo weydii UNHCR intaadan xafiiskaas tegin.
    .danger = Haddii aad hadda khatar ku jirto, wac { FACT("hot-110", "phone") }: waa lambarka booliska.
    .border = Saraakiishana u sheeg inaad ka yar tahay { FACT("child-law-covers", "age-under") } jir oo aad keligaa tahay. Sharciga ilaalinta carruurtu carruurta ajnabiga ahna wuu khuseeyaa, laakiin ma aannan helin xeer ku saabsan carruurta keligood ah ee Shiinaha magangalyo ka codsata.
    .police = Marka booliska su’aalo u weydiiyaan qof ka yar { FACT("check-under-18", "age-under") } jir oo tuhmane ah, waa inay u yeeraan waalid ama qof weyn oo mas’uul ka ah si uu u joogo. Haddii aanay taasi suurtagal ahayn, waa loo oggol yahay inay u yeeraan qaraabo kale oo weyn, ama qof ka socda dugsi ama koox ilaalisa carruurta.
    .penalty = Ilmaha ka yar { FACT("penalty-age", "age-under") } jir lama siiyo ciqaab maamul. Laga bilaabo { FACT("penalty-age", "age-from") } ilaa { FACT("penalty-age", "age-to") } jir, ciqaabtu waa in la fududeeyo ama la yareeyo. Xeerkani kama hadlo in qof la hayo ama dalka laga saaro.
    .young = Looma oggola in xarigga baaritaanka loo adeegsado carruurta ka yar { FACT("child-no-detention", "age-under") } jir, laakiin booliska waa loo oggol yahay inay xaddidaan meelaha ay tegi karaan. Xeerka haynta dadka ka hor dalka ka saaris da’ ma sheego.

step-embassy-choice = Ka taxaddar la xiriirka safaaradda dalkaaga
    .ask = Haddii aad ka baqayso dowladda dalkaaga, isla markiiba booliska qoraal uga codso in aan safaaradda dalkaaga loo sheegin wax adiga kugu saabsan, tusaale ahaan adigoo kaarka isticmaalaya.
    .care = Talo weydii UNHCR intaadan la xiriirin safaaradda dalkaaga, sababtoo ah xiriirkaasi khatar ayuu noqon karaa haddii aad ka baqayso dowladda dalkaaga.
    .later = Haddii booliska ku hayaan ama xaddidaan meelaha aad tegi karto, aadna ka baqayso dowladda dalkaaga, isla markiiba qoraal uga codso in aan safaaradda dalkaaga loo sheegin wax adiga kugu saabsan.
    .limits = Waxaa laga yaabaa inaanay taasi wax tarin. Booliska waa loo oggol yahay inay codsigaaga aqbalaan, laakiin kuma qasbana. Heshiis u dhexeeya Shiinaha iyo dalkaaga ayaa booliska ku waajibin kara inay arrintaada safaaradda u sheegaan, xitaa adigoo diiddan.
    .told = Marka ajnabi xiran yahay, ama aan loo oggolayn inuu aag ka baxo, booliska waxay arrinta u sheegaan booliska gobolka { FACT("det-embassy-told", "hours") } saacadood gudahood. Booliska gobolku dabadeed waxay u sheegaan safaaradda dalka qofkaas.
    .visit = Haddii saraakiil ka socda safaaradda dalkaaga ay rabaan inay ku soo booqdaan, waa laguu oggol yahay inaad diiddo. Qor oo saxiix qoraal sheegaya inaad diidday.
    .nationality = Haddii booliska ogaan kari waayaan jinsiyaddaada, waxay isticmaalaan jinsiyadda aad sheegto inaad leedahay, ama waxay kuula dhaqmaan sidii qof aan dal lahayn. Laakiin xarigga baaritaanku wuu sii dheeraan karaa in badan ilaa ay ka ogaadaan.


step-say-return-danger = Sheeg haddii dib-u-noqoshadu khatar tahay
    .detained = Haddii dib-u-noqoshadu khatar kuu tahay, taas u sheeg booliska go’aanka kaa gaaraya, qoraal ahaan haddii aad awooddo. UNHCR-na u sheeg.
    .order = Haddii dib-u-noqoshadu khatar kuu tahay, isla markiiba taas u qor UNHCR. Sheeg sidoo kale marka booliska kula hadlaan.
    .treaties = Shiinuhu wuxuu ku biiray Heshiiska Qaxootiga. Heshiiskaas wuxuu mamnuucayaa in qaxooti dib loogu celiyo meel noloshiisa ama xorriyaddiisu khatar kaga jirto mid ka mid ah shanta sababood ee heshiiska ku xusan awgeed. Shiinuhu wuxuu kaloo ku biiray Heshiiska Ka-hortagga Jirdilka. Heshiiskaas wuxuu mamnuucayaa in qof loo diro dal ay jiraan sababo xoog leh oo laga filo jirdil.
    .limits = Laakiin sharciga Shiinaha ee bixitaanka iyo gelitaanku ma laha qodob booliska u diidaya inay dad dalka ka saaraan sababtoo ah dalkooda hooyo ayaa khatar ku ah.
    .countries = Xeerarka boolisku waxay oggol yihiin in qof dalal kalena loo diro, tusaale ahaan dalkii uu ugu dambayn degganaa, dalkii uu ku dhashay, ama meeshii uu ka soo ambabaxay. Sidaas darteed sheeg dalalkaas kuwa khatarta kuu ah.

step-detained-tell-unhcr = U sheeg UNHCR waxa ay booliska go’aamiyeen
    .detained = Qolka xarigga cidina iimayl kama diri karto: qof ku soo booqda, qareen, ama qof la sii daynayo ka codso inuu UNHCR ee Beijing u qoro halka aad joogto, ama adigu warqad qor. Haddii aad telefoon haysato, adigu iimayl qor.
    .letters = Xeerarka xarunta xarigga waxay leeyihiin: looma oggola in warqadaha la furo ama la hayo, codsiga dib-u-eegista ama dacwadda maxkamaddana waa in lagu gudbiyo { FACT("det-hand-in", "hours") } saacadood gudahood. Ajaanibta lagu hayo xarigga baaritaanka, faahfaahinta waxaa u dejisa Wasaaradda Amniga Dadweynaha.
    .family = Qoyska dalkaagii ku nool u sheeg oo keliya haddii ay ammaan tahay inay ogaadaan, sababtoo ah waxaa laga yaabaa inay cid kale u sheegaan halka aad joogto.
    .order = Isla markiiba iimayl u qor UNHCR ee Beijing, oo u sheeg taariikhda ku qoran amarka bixitaankaaga haddii aad garanayso.
    .new = Haddii aadan weli UNHCR magangalyo weydiisan, isla fariintaas ku weydiiso.
    .news = Kani waa war cusub ee ma aha codsi labaad, markaa dir xitaa adigoo jawaab sugaya.
    .number = Sheeg lambarka warqaddaada UNHCR. Maalinta ugu dambaysa ee warqaddana sheeg haddii ay dhowdahay ama dhaaftay.
    .visit = Ilaha xogta ee aan helnay midkoodna ma ballanqaado in UNHCR ay xarigga kugu soo booqan karto ama kaa soo saari karto.
    .paper = Warqadda UNHCR booliska kuma qasabto inay ku sii daayaan. UNHCR waxay leedahay ma soo dhex geli karto marka booliska fulinayaan sharciga Shiinaha.

step-ask-review = Dib-u-eegis codso ama maxkamad tag, waqtigu yaanu ku dhaafin
    .detained = Isla markiiba codso dib-u-eegista go’aanka, qoraal ahaan, ama hadal ahaan haddii qoristu adag tahay. Dalka waa lagaa saari karaa ka hor inta aanu dhammaan waqtiga dib-u-eegista la codsan karo.
    .order = Amarka bixitaanku waa ciqaab. Sida sharciga guud dhigayo, waa laguu oggol yahay inaad dib-u-eegis codsato { FACT("rem-leave-order-review", "days") } maalmood gudahood, ama inaad maxkamad tagto { FACT("rem-leave-order-review", "months") } bilood gudahood. Kiis maxkamadeed oo amar caynkaas ah ku saabsan ma aannan helin, markaa isla markiiba qareen weydii.
    .time = Dib-u-eegista waxaad u haysataa { FACT("det-review-60-days", "days") } maalmood, laga bilaabo maalinta aad go’aanka ogaato. Haddii go’aan qoran gacanta lagaa saaro, maalmuhu waxay bilowdaan maalinta aad saxiixdo, ama maalinta aad saxiixa diiddo.
    .time-order = Maalmaha dib-u-eegistu waxay bilowdaan marka aad amarka ogaato. Haddii amar qoran gacanta lagaa saaro, waxay bilowdaan maalinta aad saxiixdo, ama maalinta aad saxiixa diiddo. Taariikhda amarkaaga ku qoran ayaa intaas ka hor iman karta.
    .court = Haddii warqaddaadu sheegayso xarigga ciqaabta ama ganaax, maxkamadna waad tegi kartaa: { FACT("court-time", "months") } bilood gudahood kaddib markaad go’aanka ogaato, ama { FACT("court-time", "days") } maalmood gudahood kaddib markaad hesho jawaabta dib-u-eegista.
    .court-order = Dib-u-eegis kaddib waxaad haysataa { FACT("court-time", "days") } maalmood oo aad maxkamad ku tagto, laga bilaabo maalinta aad jawaabteeda hesho.
    .final = Su’aalo weydiinta dheer, xarigga baaritaanka, xaddidaadda meelaha aad tegi karto, iyo in Shiinaha lagaa saaro (dalka ka saaris): afartan arrimood jawaabta dib-u-eegistu waa kama dambays, maxkamadna looma tegi karo.
    .either = Labada isku mar ma isticmaali kartid: inta mid socoto, laguuma oggola inaad kan kale bilowdo.
    .effect = Dib-u-eegis iyo kiis maxkamadeed midna keligiis go’aanka ma joojiyo, laakiin waa laguu oggol yahay inaad codsato in la joojiyo.
    .where-to-ask = Dib-u-eegista ka dhanka ah booliska deegaanka waxaa loo diraa dowladda heerkooda ah, ee isla degmadaas, waaxdaas ama magaaladaas. Haddii booliska xuduuddu go’aanka gaareen, ilaha xogtu kuma heshiiyaan halka loo diro: markaas wax ku qabo { FACT("det-review-where", "days-border") } maalmood gudahood, warqaddaadana ka akhri halka loo diro.
    .hand-in = Xarunta xarigga waa inay codsigaaga, ama dacwaddaada maxkamadda, ku gudbiso { FACT("det-hand-in", "hours") } saacadood gudahood. Looma oggola inay furto ama hayso. Dadka lagu hayo xarigga baaritaanka Wasaaradda Amniga Dadweynaha ayaa xeerar u gaar ah u samaysa, markaa xeerarkaas weydii.

step-leave-order = Akhri taariikhda ku qoran amarka bixitaankaaga
    .ahead = Isla markiiba UNHCR u sheeg inay waajib kugu tahay inaad Shiinaha ka baxdo ugu dambayn taariikhdan, oo weydii waxa ay tahay inaad samayso. Haddii maalintu tahay Sabti, Axad ama fasax, xafiis kasta oo aad u baahan tahay tag maalinta shaqo ee ka horraysa (Isniin ilaa Jimce).
    .none = Amarkaaga ka raadi taariikhda, isla markiiba UNHCR u sheeg, oo weydii waxa ay tahay inaad samayso. Ilaha xogtu kuma heshiiyaan waqtiga ugu dheer ee booliska loo oggol yahay inay bixiyaan: xeerarka Golaha Dowladdu waxay leeyihiin { FACT("rem-leave-days", "days") } maalmood, xeer ka soo baxay Wasaaradda Amniga Dadweynuhuna wuxuu leeyahay { FACT("rem-leave-days", "days-ministry") } maalmood. Taariikhda amarkaaga ku qoran ayaa la raacayaa. Haddii aadan taariikh helin, ku xisaabtan inaad haysato { FACT("rem-leave-days", "days") } maalmood ama ka yar.
    .after = Taariikhdii amarkaaga ku qornayd way dhaaftay: maanta u qor UNHCR, oo weydii waxa ay tahay inaad samayso intaadan booliska u tegin.
    .until = Ilaa taariikhdaas weli adiga ayaa iska bixi kara, oo aadi kara dal aad dooratay oo kuu oggolaada inaad gasho. Taariikhdaas kaddib booliska waxay awood u leeyihiin inay dalka kaa saaraan. Xeerarka booliska ayaa sheega dalalka lagu diri karo.
    .now-sent = Booliska hadda waxay awood u leeyihiin inay su’aalo ku weydiiyaan, ku hayaan ama dalka kaa saaraan. Xeerarka booliska ayaa sheega dalalka ay kuu diri karaan.
    .visa = Marka amarkan la bixiyo, booliska waa inay buriyaan fiisahaaga ama rukhsaddaada, markaa fiisahaas ama rukhsaddaas ha ku xisaabtamin.
    .risk = Qofka aan waqtigii ku bixin, booliska waxay awood u leeyihiin inay dalka ka saaraan. Qofka dalka laga saarona looma oggola inuu Shiinaha dib u soo galo { FACT("rem-ban", "years-min") } ilaa { FACT("rem-ban", "years-max") } sano.
    .moves = Mar kasta oo aad meel cusub u guurto waxaad u baahan tahay foom diiwaangelin booliska oo cusub, xitaa haddii joogitaanku gaaban yahay.


step-stop-violence = Caawimo raadso haddii guriga rabshad ka jirto
    .do = Haddii adiga ama qof qoyskaaga ka mid ah uu khatar ku jiro, wac { FACT("hot-110", "phone") }: waa lambarka booliska.
    .watch = Iska jir in qofka rabshadda sameeya uu arko qorshahan ama wicitaannadaada.
    .law = Sharcigu wuxuu leeyahay: marka qof soo sheego rabshadda qoyska, booliska waa inay yimaadaan, rabshadda joojiyaan, oo dhibbanaha ka caawiyaan inuu helo daryeel caafimaad.
    .letter = Haddii kiisku fudud yahay, booliska waxay qofka rabshadda sameeyey siin karaan digniin qoran ({ FACT("dv-warning-letter", "term") }). Maxkamadda caddayn ahaan ayaa loogu isticmaali karaa.
    .talk = Si aad talo u hesho waxaad kaloo wici kartaa { FACT("women-line", "phone") }, khadka xuquuqda haweenka ee Ururka Haweenka Shiinaha Oo Dhan. Inta badan afka Shiinaha ayaa lagu hadlaa.
    .court = Dhibbanaha rabshadda qoysku wuxuu maxkamadda ka codsan karaa amar ilaalin. Haddii qoristu adag tahay, codsigu hadal ayuu noqon karaa.

step-stop-force = Caawimo raadso haddii lagu qasbo ama meel lagugu xiro
    .do = Haddii adiga ama qof qoyskaaga ka mid ah uu khatar ku jiro ama meel lagu xiray, wac { FACT("hot-110", "phone") }: waa lambarka booliska. Haddii aadan hadli karin: liisaska lambarrada ee Beijing waxaa ku qoran { FACT("hot-12110", "phone") }, oo ah lambar booliska fariin qoraal ah loogu diro.
    .help = Haddii ay ammaan tahay, iimaylna waad u qori kartaa UNHCR ee Beijing, ama si aad talo u hesho waxaad wici kartaa { FACT("women-line", "phone") }, khadka xuquuqda haweenka. Inta badan afka Shiinaha ayaa lagu hadlaa.
    .gap = Hagahani ma hayo xeer la hubiyey oo ku saabsan sida loola dhaqmo dadka la iibiyey ama la qasbay.
    .favours = Dadka UNHCR u shaqeeya midkoodna looma oggola inuu caawimo beddelkeed lacag, hadiyado ama galmo weydiisto.
