topic-just-arrived = Shiinaha ayaan ku cusub ahay: maxaa hore?
    .summary = Haddii aad khatar ku jirto, wac { FACT("hot-110", "phone") }, haddii qof aad u xanuunsan yahay ama si xun u dhaawacan yahayna, wac { FACT("hot-120", "phone") }. Si aad magangalyo u weydiisato, iimayl u qor UNHCR ee Beijing.
    .danger = Haddii hadda khatar jirto
    .unhcr = Magangalyo weydiiso UNHCR
    .sleep = Halka aad seexato
    .keep = Xusuusnow

topic-arrive-flat = Guri ama qol ayaan u guuray
    .summary = Haddii aad oggolaansho la’aan ku soo gashay ama joogitaankaagu dhammaaday, marka hore u qor UNHCR oo weydii waxa la sameeyo. Waa in booliska deegaanka lagaaga diiwaangeliyo { FACT("preg-home-24h", "hours") } saacadood gudahood kaddib markaad soo guurto.
    .before = Tan akhri intaadan tegin
    .duty = Waxa sharcigu dalbayo
    .how = Sida loo sameeyo
    .penalty = Haddii aan cidina diiwaangelin

topic-arrive-hotel = Hoteel ayaan joogaa
    .summary = Haddii aad oggolaansho la’aan ku soo gashay ama joogitaankaagu dhammaaday, marka hore u qor UNHCR oo weydii waxa la sameeyo. Hoteelka ayaa ku diiwaangeliya oo faahfaahintaada booliska u dira.
    .before = Tan marka hore akhri
    .hotel = Waxa hoteelka waajib ku ah
    .refused = Haddii hoteelku ku diido
    .form = Foomkaaga

topic-nowhere-to-sleep = Meel aan seexdo ma haysto
    .summary = Ma aannan helin hoy dowladeed oo loogu talagalay dadka magangalyo ka doonaya dhulweynaha Shiinaha: dadku qolal ayay kiraystaan ama hoteello ayay joogaan. Haddii aad oggolaansho la’aan ku soo gashay ama joogitaankaagu dhammaaday, marka hore u qor UNHCR oo weydii waxa la sameeyo.
    .before = Tan marka hore akhri
    .places = Halka dadku joogaan
    .hosts = Halisaha saaran martigeliyayaasha iyo milkiilayaasha guryaha
    .money = Caawimo lacageed

topic-who-must-register = Diiwaangelintu yay waajib ku tahay, goormase?
    .summary = Haddii aad oggolaansho la’aan ku soo gashay ama joogitaankaagu dhammaaday, marka hore u qor UNHCR oo weydii waxa la sameeyo. Hoteelladu martidooda way diiwaangeliyaan, meel kasta oo kalena waa in lagaa diiwaangeliyo { FACT("preg-home-24h", "hours") } saacadood gudahood kaddib markaad soo guurto.
    .before = Tan akhri intaadan tegin
    .who = Cidda ay waajib ku tahay
    .time = Inta waqti aad haysato
    .penalty = Ciqaabaha

topic-register-how = Sidee ayaan cinwaankayga u diiwaangeliyaa?
    .summary = Haddii aad oggolaansho la’aan ku soo gashay ama joogitaankaagu dhammaaday, marka hore u qor UNHCR oo weydii waxa la sameeyo. Hoteelka, hoteelka ayaa ku diiwaangeliya. Meel kasta oo kale waxaad isticmaali kartaa foomka internetka ama waxaad tegi kartaa saldhigga booliska.
    .before = Tan akhri intaadan bilaabin
    .online = Internetka
    .station = Saldhigga booliska
    .after = Kaddib diiwaangelinta

topic-registration-form = Foomka diiwaangelinta booliska
    .summary = Haddii aad oggolaansho la’aan ku soo gashay ama joogitaankaagu dhammaaday, marka hore u qor UNHCR oo weydii waxa la sameeyo. Foomka hay, sababtoo ah UNHCR waxay u baahan tahay nuqul.
    .before = Tan akhri intaadan tegin
    .form = Waxa foomku yahay
    .unhcr = Sababta UNHCR u weydiisato
    .missing = Haddii aadan foom haysan

topic-register-without-stay = Joogitaankaygii wuu dhammaaday: ma is diiwaangeliyaa?
    .summary = Marka hore u qor UNHCR oo weydii waxa la sameeyo. Sharcigu wuxuu ajnebi kasta ka dalbayaa inuu is diiwaangeliyo, booliskana waa loo oggol yahay inay su’aalo ku weydiiyaan, ku hayaan ama dalka kaa saaraan.
    .risk = Halista
    .unhcr = Marka hore u qor UNHCR
    .duty = Waxa sharcigu dalbayo
    .hosts = Halista saaran martigeliyahaaga

topic-who-can-ask = Yaa UNHCR magangalyo weydiisan kara?
    .summary = Waad weydiisan kartaa haddii aad ka baxsan tahay dalkaaga oo aad ka baqayso in halkaas dhib weyn lagugu geysto sababo cayiman awgood. UNHCR ayaa go’aamisa, ee ma aha caawiye, mana aha hagahan.
    .who = Cidda weydiisan karta
    .decides = Cidda go’aamisa
    .excluded = Marka ilaalinta la diidi karo

topic-contact-unhcr = Sidee ayaan ula xiriiraa UNHCR Beijing?
    .summary = Waxaad ku bilowdaa iimayl aad u dirto UNHCR ee Beijing. Cinwaannada iimaylka ma aannan akhrin karin, telefoonka, fakiska, cinwaanka iyo saacadahana ma aannan xaqiijin karin.
    .email = Iimayl qor
    .unconfirmed = Waxa aannan xaqiijin karin
    .covers = Meelaha xafiisku qaabilsan yahay

topic-first-email = Iimaylkayga koowaad ee UNHCR
    .summary = Hal iimayl geli foomkaaga diiwaangelinta booliska, bogagga baasaboorka, faahfaahintaada aasaasiga ah iyo sababahaaga, oo hal mar oo keliya dir. Haddii warqad maqan tahay, UNHCR ku weydii iimaylkaaga.
    .send = Halka iyo sida loo diro
    .content = Waxa lagu qoro
    .missing = Haddii warqad maqan tahay

topic-papers-for-unhcr = Warqadahee ayay UNHCR rabtaa?
    .summary = UNHCR waxay weydiisataa foomkaaga diiwaangelinta booliska, bogagga baasaboorka, faahfaahintaada aasaasiga ah iyo sababahaaga. Haddii warqad maqan tahay, UNHCR ku weydii iimaylkaaga.
    .list = Waxa UNHCR weydiisato
    .form = Foomka booliska
    .missing = Haddii warqad maqan tahay
    .truth = Warqado run ah oo keliya

topic-waiting = Intee ayaan UNHCR sugayaa?
    .summary = Codsigaaga hal mar oo keliya dir oo sug jawaabta. Isla markiiba u sheeg UNHCR marka lambarkaaga telefoonka, iimaylkaaga ama cinwaankaagu isbeddelo.
    .now = Inta aad sugayso
    .time = Inta ay qaadato
    .steps = Waxa xiga
    .stay = Joogitaankaaga inta aad sugayso

topic-registration-interview = Wareysiga koowaad: diiwaangelinta
    .summary = UNHCR u sheeg luqadda aad wareysiga u rabto. UNHCR waxay kuu sheegtaa taariikhda kaddib markay hubiso foomkaaga booliska.
    .what = Waxa uu yahay
    .date = Sida aad taariikh u hesho
    .language = Luqaddaada
    .after = Kaddib diiwaangelinta

topic-status-interview = Wareysiga labaad: xaaladda qaxootinimo
    .summary = UNHCR wax kasta uga sheeg sababta aad dalkaaga uga soo tagtay iyo sababta aadan ugu noqon karin. Haddii aadan iman karin, u sheeg UNHCR ka hor maalinta.
    .tell = Waxa la sheego
    .date = Taariikhda
    .day = Maalinta wareysiga

topic-decision = Yaa go’aamiya, imisase hesha haa?
    .summary = UNHCR ayaa dhulweynaha Shiinaha ka go’aamisa qofka qaxootiga ah. Haddii UNHCR marka koowaad maya tiraahdo, waxaad codsan kartaa in dib loo eego.
    .who = Cidda go’aamisa
    .numbers = Go’aannada oo tiro ah
    .after = Kaddib haa ama maya

topic-refused-appeal = UNHCR maya ayay tiri: racfaan ma qaadan karaa?
    .summary = Akhri taariikhda warqaddaada ku qoran oo goor hore wax ka qabo. Waxaad codsan kartaa in go’aanka koowaad dib loo eego.
    .time = Inta waqti aad haysato
    .how = Sida racfaanku u shaqeeyo
    .chances = Waxa ku dhacay racfaannadii kale

topic-case-closed = Maya kama dambays ah, ama kiiskayga oo la xiray
    .summary = Marka kiiskaaga la xiro, UNHCR mar dambe kuma ilaaliso. Haddii aad ballan seegtay ama xiriirku kaa lumay, isla markiiba u qor UNHCR oo sharrax.
    .means = Macnaha ay leedahay
    .danger = Haddii noqoshadu khatar tahay
    .return = Dalkaaga oo aad ku noqoto

topic-unhcr-paper = Warqaddayda ama kaarkayga UNHCR
    .summary = Eeg taariikhda warqaddaada ku qoran oo waqtigeeda ku cusboonaysii. Booliska kuma qasabto inay ku sii daayaan.
    .keep = Si ammaan ah u hay, iyadoo shaqaynaysa
    .condition = Cusboonaysiinta iyo booliska
    .cannot = Waxa aanay samaynayn
    .carry = La sido baasaboorkaaga

topic-asylum-papers-by-law = Booliska ma i siinayaan warqado qaxooti?
    .summary = Ha ka filin booliska inay warqad caynkaas ah ku siiyaan. Sharcigu wuu ka hadlaa, laakiin UNHCR waxay qortay in xeerarkan aan weli la dhaqan gelin.
    .practice = Waxa maanta dhaca
    .law = Waxa sharcigu leeyahay
    .stay = Waxa ay tani uga dhigan tahay joogitaankaaga

topic-lost-passport = Baasaboorkaygu wuu lumay, wuu dhacay, ama ma haysto
    .summary = Marka hore UNHCR weydii waxa la sameeyo. In safaaraddaada lala xiriiro khatar ayay noqon kartaa haddii aad dowladdaada ka baqayso.
    .unhcr = Marka hore UNHCR weydii
    .embassy = Haddii dowladdaadu khatar kugu tahay
    .police = Warqado cusub oo booliska ka yimaada
    .held = Haddii booliska ku hayaan

topic-passport-with-police = Booliska ayaa haya baasaboorkayga
    .summary = Hay rasiidhka ay booliska kuu siiyaan codsiga fiisaha ama rukhsadda. Wuxuu muujinayaa in joogitaankaagu sharci yahay, muddo xaddidan.
    .receipt = Rasiidhka
    .refused = Haddii jawaabtu maya tahay
    .carry = Warqadaha la tuso

topic-carry-papers = Warqadahee ayay waajib tahay inaan sito?
    .summary = Sido baasaboorkaaga, warqad kale oo safar, ama rukhsaddaada joogitaanka ama rukhsaddaada deganaanshaha. Warqaddaada UNHCR-na sido, baasaboorkaaga agtiisa.
    .must = Waxa sharcigu dalbayo
    .also = Warqaddaada UNHCR-na sido
    .receipt = Haddii booliska baasaboorkaaga hayaan

topic-forged-papers = Warqado been ah iyo warqado dad kale
    .summary = Warqadaha beenta ah ma shaqeeyaan, booliskuna way qaadi karaan. UNHCR u sheeg runta iyo sheekada oo dhan.
    .rules = Waxa sharcigu leeyahay
    .unhcr = Marka ay UNHCR tahay

topic-stopped = Booliska ayaa i joojiya
    .summary = Tus baasaboorkaaga ama rukhsaddaada marka booliska weydiiyaan. Haddii aadan Shiine aqoon, booliska waa inay turjumaan ku siiyaan.
    .now = Isla hadda
    .unhcr = Warqaddaada UNHCR
    .next = Waxa laga yaabo inuu xigo
    .why = Sababta ajaanibta loo hubiyo

topic-questioned = Booliska ayaa su’aalo i weydiinaya
    .summary = Haddii aadan Shiine aqoon, booliska waa inay turjumaan ku siiyaan. Waa laguu oggol yahay inaad qoraalka akhrido intaadan saxiixin, oo aad codsato in khaladaadka la saxo.
    .now = Isla hadda
    .time = Inta loo oggol yahay inay socoto
    .protected = Carruurta, haweenka uurka leh iyo dadka waayeelka ah
    .contact = Qoyska iyo UNHCR
    .officers = Cidda loo oggol yahay inay su’aalo ku weydiiso

topic-summons = Booliska ayaa igu yiri noo imow
    .summary = Intaadan tegin, u sheeg UNHCR iyo qof aad ku kalsoon tahay goorta iyo meesha. Haddii aadan Shiine aqoon, booliska waa inay turjumaan ku siiyaan.
    .before = Intaadan tegin
    .time = Inta loo oggol yahay inay socoto
    .there = Xafiiska booliska

topic-interpreter = Turjumaan ayaan u baahanahay
    .summary = Haddii aadan Shiine aqoon, booliska waa inay turjumaan ku siiyaan. Marka ay UNHCR tahay, sheeg luqadda aad rabto.
    .police = Booliska agtooda
    .unhcr = UNHCR agteeda
    .doctor = Dhakhtarka HIV agtiisa
    .phone = Telefoonka

topic-police-limits = Maxaa booliska loo oggol yahay, maxaanse loo oggolayn?
    .summary = Waa laguu oggol yahay inaad codsato inaad aragto kaarka aqoonsiga booliska ee sarkaalka. Ka hor inta aanay booliska ku ciqaabin, waa inay kuu sheegaan xaqiiqooyinka iyo sharciga ay adeegsanayaan.
    .must = Waxa booliska waajib ku ah
    .may = Waxa booliska loo oggol yahay
    .limits = Xeerarka saraakiisha
    .unhcr = Waxa UNHCR aanay samayn karin

topic-fined = Booliska ayaa i ganaaxaya
    .summary = Waxaad xaq u leedahay inaad arrintaada sharraxdo, booliskana looma oggola inay taas darteed ciqaabta kuugu kordhiyaan. Haddii sarkaal ganaax goobta kaaga qaato, weydiiso rasiidhka rasmiga ah.
    .rights = Ganaaxa ka hor
    .pay = Bixinta
    .after = Ganaaxyada jira

topic-detained = Booliska ayaa i haya
    .summary = Weydiiso sababta, go’aanka qoran iyo turjumaan. Haddii aad dowladdaada ka baqayso, waa laguu oggol yahay inaad qoraal ku codsato in safaaraddaada aan loo sheegin, booliskana waa loo oggol yahay inay aqbalaan.
    .now = Isla hadda
    .embassy = Haddii aad dowladdaada ka baqayso
    .unhcr = U sheeg UNHCR
    .danger = Sheeg waxa aad ka baqayso
    .time = Inta ay qaadato, iyo codsiga dib-u-eegis

topic-detention-for-review = Intee ayuu xarigga baaritaanku socon karaa?
    .summary = Sharcigu xad ayuu dhigayaa, laakiin maalmuhu goor dambe ayay bilowdaan haddii booliska aanay garanayn aqoonsigaaga ama jinsiyaddaada. Waqtiga qofka la hayo ka hor dalka ka saaris kama mid aha xadkaas.
    .limit = Inta ay qaadato
    .who = Cidda aan loo oggolayn in sidan loo hayo
    .what = Waxa uu yahay
    .rights = Booqashooyinka, warqadaha iyo dib-u-eegista

topic-punishment-detention = Xarig gaaban oo ciqaab ah
    .summary = Ka hor inta aanay booliska ku ciqaabin, waa inay kuu sheegaan xaqiiqooyinka iyo sharciga ay adeegsanayaan. Waa laguu oggol yahay inaad dib-u-eegis codsato, iyo inaad codsato inaad dibadda ku sugto.
    .rights = Marka hore xuquuqdaada
    .review = Codso inaad dibadda ku sugto
    .who = Marka aan la fulin
    .days = Sida maalmaha loo tiriyo

topic-embassy = Safaaraddayda ma loo sheegayaa?
    .summary = Haddii aad dowladdaada ka baqayso, isla markiiba qoraal ku codso in safaaraddaada aan loo sheegin. Booliska waa loo oggol yahay inay aqbalaan, laakiin heshiis ayaa ku waajibin kara inay safaaradda u sheegaan, xitaa adigoo diiddan.
    .ask = Waxa aad codsan karto
    .treaty = Marka laga yaabo in codsigu aanu wax tarin
    .nationality = Haddii jinsiyaddaada aan la garanayn

topic-ask-review = Sidee ayaan dib-u-eegis u codsadaa?
    .summary = Isla markiiba codso, qoraal ahaan, ama hadal ahaan haddii qoristu adag tahay. Sidoo kale codso in go’aanka la joojiyo inta ay eegayaan, sababtoo ah dalka ka saaristu way ka horrayn kartaa.
    .time = Inta waqti aad haysato
    .how = Halka iyo sida
    .what = Waxa aad dib-u-eegis u codsan karto
    .help = Caawimo arrintan ah

topic-lawyer = Qareen ayaan u baahanahay
    .summary = Wac { FACT("hot-12348", "phone") } si aad talo sharci oo bilaash ah u hesho. Ma aannan helin liis qareenno caawiya dadka magangalyo ka doonaya dhulweynaha Shiinaha.
    .where = Halka la weydiiyo
    .aid = Caawimo sharci oo bilaash ah
    .wages = Mushahar aan la bixin

topic-told-to-leave = Waxaa la igu yiri ka bax Shiinaha
    .summary = Eeg taariikhda warqaddaada ku qoran, haddii aanay taariikh jirinna, qorshayso { FACT("rem-leave-days", "days") } maalmood ama ka yar. Haddii noqoshadu khatar tahay, isla markiiba u sheeg UNHCR.
    .date = Taariikhda warqaddaada ku qoran
    .danger = Haddii noqoshadu khatar tahay
    .unhcr = U sheeg UNHCR
    .review = Dib-u-eegis: amarkani liiska kuma jiro
    .after = Haddii aad sii joogto

topic-sent-out = Shiinaha ma la iga saari karaa?
    .summary = Haddii aad haysato go’aan dalka ka saaris ah, isla markiiba dib-u-eegis codso, sababtoo ah dalka ka saaristu jawaabta way ka horrayn kartaa. Haddii noqoshadu khatar tahay, UNHCR-na u sheeg.
    .review = Haddii aad haysato go’aan dalka ka saaris ah
    .danger = Haddii noqoshadu khatar tahay
    .grounds = Goorta ay dhici karto
    .waiting = In qofka la hayo ilaa safarka
    .after = Kharashka iyo mamnuucista gelitaanka

topic-protection-from-return = Ka ilaalinta in dib laguu celiyo
    .summary = Haddii noqoshadu khatar tahay, u sheeg UNHCR. Heshiisyadu way mamnuucaan in dadka loo celiyo khataro cayiman, laakiin sharciga bixitaanka iyo gelitaanka ee Shiinuhu ma laha qodob arrintan ku saabsan.
    .treaties = Waxa heshiisyadu leeyihiin
    .china = Waxa sharciga Shiinuhu leeyahay
    .practice = Waxa dhacay
    .unhcr = Waxa UNHCR aanay samayn karin

topic-extend-visa = Waxaan doonayaa inaan fiisahayga kordhiyo
    .summary = Haddii joogitaankaagu horay u dhammaaday, marka hore u qor UNHCR oo weydii waxa la sameeyo. Inta fiisahaagu weli shaqaynayo, ka codso booliska bixitaanka iyo gelitaanka ee deegaanka ugu yaraan { FACT("visa-extend-7-days", "days") } maalmood ka hor maalinta ugu dambaysa.
    .ended = Haddii joogitaankaagu dhammaaday
    .when = Goorta la codsado
    .limits = Xadka
    .papers = Rasiidhka iyo khidmadaha

topic-residence-permit = Rukhsadda deganaanshahayga
    .summary = Haddii joogitaankaagu horay u dhammaaday, marka hore u qor UNHCR oo weydii waxa la sameeyo. Inta joogitaankaagu weli shaqaynayo, rukhsadda ama kordhinteeda waqtigeeda ku codso.
    .ended = Haddii joogitaankaagu dhammaaday
    .when = Goorta la codsado
    .how = Waxa dhaca
    .refused = Haddii jawaabtu maya tahay
    .others = Waxa dugsiyada iyo shaqo-bixiyayaashu sheegaan

topic-overstay = Fiisahaygii ama rukhsaddaydii way dhammaatay
    .summary = U qor UNHCR oo weydii waxa la sameeyo intaadan booliska u tegin. Sharcigu ciqaabo ayuu u dhigayaa sii joogista, booliskana waa loo oggol yahay inay su’aalo ku weydiiyaan, ku hayaan ama dalka kaa saaraan.
    .first = Marka hore u qor UNHCR
    .what = Waxa sharcigu leeyahay
    .police = Waxa booliska loo oggol yahay
    .children = Ilmo joogitaankiisu dhammaaday
    .hosts = Halista saaran martigeliyahaaga

topic-entered-without = Oggolaansho la’aan ayaan ku soo galay
    .summary = Marka hore u qor UNHCR oo weydii waxa la sameeyo. Haddii aad booliska u tagto, waa loo oggol yahay inay su’aalo ku weydiiyaan, ku hayaan ama dalka kaa saaraan.
    .first = Marka hore u qor UNHCR
    .convention = Waxa Heshiisku leeyahay
    .penalty = Waxa sharcigu leeyahay
    .police = Waxa booliska loo oggol yahay

topic-which-visa = Ma jiraa fiiso magangalyo?
    .summary = Liiska noocyada fiisaha ee Shiinuhu ma laha nooc magangalyo ama nooc qaxooti. Samee oo keliya waxa fiisahaaga ama rukhsaddaada loogu talagalay.
    .none = Fiiso caynkaas ah ma jiro
    .change = U beddelashada deganaansho
    .rules = Xeerarka fiiso kasta

topic-stay-for-good = Shiinaha ma ku noolaan karaa si joogto ah?
    .summary = Sharcigu wuxuu leeyahay waddooyin lagu helo jinsiyad iyo deganaansho joogto ah. Ma aannan helin waddo caynkaas ah oo qaxootiga loogu talagalay.
    .nationality = Noqoshada muwaadin Shiine ah
    .residence = Deganaanshaha
    .refugees = Waxa qaxootigu filan karaan

topic-my-rights = Xuquuqdee ayaan leeyahay?
    .summary = Sharcigu wuxuu ilaaliyaa xuquuqda sharciga ah ee ajaanibta Shiinaha jooga. UNHCR waxay leedahay dadka ka diiwaangashan waa loo oggol yahay inay joogaan, laakiin mararka qaar diiwaangelintu dadka ma ilaalin.
    .stay = Joogista Shiinaha
    .law = Sharciga hortiisa
    .life = Nolol maalmeedka

topic-my-duties = Waa maxay waajibaadkaygu?
    .summary = UNHCR runta u sheeg, oo had iyo jeer ogeysii lambarkaaga telefoonka, iimaylkaaga iyo cinwaanka gurigaaga. Haddii aad oggolaansho la’aan ku soo gashay ama joogitaankaagu dhammaaday, marka hore u qor UNHCR oo weydii waxa la sameeyo.
    .unhcr = Waajibaadka UNHCR kaa saaran
    .law = Waajibaadka sharciga
    .police = Diiwaangelinta booliska

topic-unhcr-limits = Maxaanay UNHCR ii qaban karin?
    .summary = UNHCR booliska ma joojin karto. Dadka go’aanka ku sugaya Shiinaha ma siin karto lacag, alaab ama caawimo caafimaad.
    .police = Arrimaha booliska
    .help = Caawimada
    .future = Mustaqbalkaaga

topic-health = Waan xanuunsanahay: xaggee ayaan tegi karaa?
    .summary = Haddii qof aad u xanuunsan yahay ama si xun u dhaawacan yahay, wac { FACT("hot-120", "phone") } ama toos u aad qaybta gargaarka degdegga ah ee isbitaalka dadweynaha ee kuugu dhow. Sharcigu wuxuu leeyahay looma oggola xarumaha gargaarka degdegga ah inay gargaarka koowaad u diidaan ama u daahiyaan dadka xaaladdoodu halis tahay iyagoo u cuskanaya inaanay lacag bixin.
    .emergency = Xaalad degdeg ah
    .hospital = Tegista isbitaalka
    .unhcr = Waxa UNHCR bixiso
    .insurance = Caymiska caafimaadka
    .identity = Hubinta aqoonsiga

topic-hiv = Baaritaanka iyo daawada HIV
    .summary = Weydii xarunta xakamaynta cudurrada ee deegaankaaga ama Isbitaalka Ditan ee Beijing. Haddii aadan dhakhtarka Shiine kula hadli karin, u qor UNHCR oo sheeg goorta booqashadaadu tahay.
    .where = Halka la tago
    .cost = Inta ay ku kacdo
    .language = Luqaddaada
    .identity = Hubinta aqoonsiga

topic-cash-help = UNHCR lacag ma ka heli karaa?
    .summary = Qaxootiga qaar oo keliya ayaa UNHCR ka hela caawimo lacageed. Dadka weli sugaya go’aanka UNHCR lacag kuma helaan Shiinaha.
    .who = Cidda hesha
    .older = Waxa qoraalladii hore leeyihiin
    .free = Ka digtoonow khiyaanada

topic-cash-request = Sidee ayuu qaxooti lacag u codsadaa?
    .summary = Qaxootigu wuxuu ku codsadaa iimayl, wuxuuna sheegaa sababta caawimada loogu baahan yahay. Maalin kasta qor waxa reerkaaga soo gala iyo waxa ay isticmaalaan.
    .how = Sida loo codsado
    .form = Foomka
    .wait = Inta ay qaadato
    .contract = Heshiiskaaga kirada

topic-work = Ma la ii oggol yahay inaan Shiinaha ka shaqeeyo?
    .summary = Ajnebigu wuxuu u baahan yahay rukhsad shaqo iyo rukhsad deganaansho oo nooca shaqada ah. UNHCR waxay qortay in qaxootigu aanay xaq u lahayn inay shaqeeyaan, marka laga reebo kuwa Indo-Shiinaha ka yimid.
    .right = Qaxootiga iyo shaqada
    .rules = Waxa sharcigu dalbayo
    .penalty = Ciqaabaha

topic-unpaid-wages = Waan shaqeeyey, mushaharna la ima siin
    .summary = Marka hore qareen weydii. Waxaad codsan kartaa caawimo sharci oo bilaash ah oo mushaharka ku saabsan, laakiin shaqada aan rukhsad lahayn weli waa la ciqaabaa.
    .help = Halka la weydiiyo
    .risk = Halista

topic-renting = Qol kiraysasho
    .summary = Codso heshiis kiro oo qoran, ogowna in milkiilayaasha guryaha ay waajib ku tahay inay ka warbixiyaan cidda halkaas ku nool. Haddii aad oggolaansho la’aan ku soo gashay ama joogitaankaagu dhammaaday, marka hore u qor UNHCR oo weydii waxa la sameeyo.
    .before = Tan marka hore akhri
    .landlord = Waxa milkiilayaasha guryaha waajib ku ah
    .contract = Heshiiska
    .register = Diiwaangelinta booliska

topic-school = Ilmahaygu dugsi ma aadi karaa?
    .summary = Weydii UNHCR iyo xafiiska waxbarashada ee deegaanka. Ma aan ogaan karin gobollada maanta aqbala carruurta qaxootiga ah.
    .ask = Waxa la sameeyo
    .rules = Waxa iluhu leeyihiin
    .older = Dugsiga hoose kaddib
    .reports = Dugsiyada iyo booliska

topic-birth = Ilmahayga yar wuxuu ku dhashay Shiinaha
    .summary = Weydiiso shahaadada dhalashada intaadan isbitaalka ka bixin, UNHCR-na ilmaha yar u sheeg. Sharcigu wuxuu waalid ka dalbayaa inuu joogitaanka ilmaha yar booliska ka diiwaangeliyo { FACT("birth-60-days", "days") } maalmood gudahood: marka hore akhri digniinta.
    .hospital = Intaadan isbitaalka ka bixin
    .police = Diiwaangeli joogitaanka ilmaha yar
    .unhcr = U sheeg UNHCR
    .nationality = Jinsiyadda ilmaha yar

topic-pregnant = Uur ayaan leeyahay ama ilmo ayaan nuujiyaa
    .summary = Xaalad degdeg ah, wac { FACT("hot-120", "phone") } ama toos u aad isbitaalka dadweynaha ee kuugu dhow. Xarigga baaritaanka looma oggola in loo adeegsado haweenka uurka leh, laakiin dhaqdhaqaaqooda waa la xaddidi karaa.
    .health = Caafimaadka
    .police = Booliska agtooda
    .birth = Marka dhalmadu timaaddo

topic-marriage = Waxaan doonayaa inaan Shiinaha ku guursado
    .summary = Qofka ajnebiga ah waa inuu tusaa caddayn rasmi ah oo muujinaysa inaanu guur ku jirin. Qaxootiga, helitaankeedu wuxuu noqon karaa in lala xiriiro dowladda dalkiisa, sidaas darteed marka hore akhri digniinta.
    .warning = Safaaraddaada iyo dowladdaada
    .where = Halka la tago
    .both = Haddii labaduba ajaanib yihiin

topic-violence-at-home = Qof guriga jooga ayaa i dhaawaca
    .summary = Haddii aad khatar ku jirto, wac { FACT("hot-110", "phone") }. Sharcigu wuxuu leeyahay booliska waa inay yimaadaan, rabshadda joojiyaan oo kaa caawiyaan inaad hesho daryeel caafimaad.
    .now = Haddii hadda khatar jirto
    .protect = Ilaalin
    .talk = Qof wax la weydiiyo

topic-forced = La qasbay, la iibiyey ama meel lagu xiray
    .summary = Haddii aad khatar ku jirto, wac { FACT("hot-110", "phone") }. Hagahani ma hayo xeer la hubiyey oo ku saabsan sida loola dhaqmo dadka la iibiyey ama la qasbay.
    .now = Haddii hadda khatar jirto
    .help = Cidda loo sheego
    .money = Cid UNHCR ka tirsan looma oggola inay kaa dalbato inaad wax u qabato

topic-child-alone = Ilmo aan waalid halkan la joogin
    .summary = Isla markiiba u sheeg UNHCR in ilmuhu keligiis yahay. Ma aannan helin xeer ku saabsan carruurta keligood ah ee magangalyo ka codsada Shiinaha.
    .now = Isla markiiba u sheeg UNHCR
    .care = Daryeelka dowladda
    .police = Booliska agtooda
    .family = Raadinta qoyska

topic-family-separated = Qoyskaygu ilama joogo
    .summary = Ururka Laanqayrta Cas ee Shiinuhu wuxuu bilaash kaaga caawin karaa raadinta qaraabada. UNHCR wax ka weydii isu keenista xubnaha qoyska.
    .tracing = Raadinta qaraabada
    .reunion = Isu imaatinka
    .tell = UNHCR u sheeg isbeddellada

topic-death = Qof qoyska ka mid ah ayaa dhintay
    .summary = Haddii aad oggolaansho la’aan ku soo gashay ama joogitaankaaga laftiisu dhammaaday, marka hore u qor UNHCR oo weydii waxa la sameeyo. Sharcigu wuxuu qoyska ka dalbayaa inay dhimashada u sheegaan booliska bixitaanka iyo gelitaanka iyagoo wata shahaadada dhimashada.
    .before = Tan akhri intaadan tegin
    .report = Waxa sharcigu dalbayo
    .unhcr = U sheeg UNHCR

topic-stateless = Jinsiyad ma lihi
    .summary = UNHCR weydii waxa aad diri karto haddii aadan baasaboor haysan. Sharciga Shiinuhu dadka aan dal lahayn wuxuu u tiriyaa ajaanib.
    .ask = Weydiinta UNHCR
    .police = Booliska agtooda
    .children = Carruurta Shiinaha ku dhalatay
    .more = Wax kale oo la og yahay

topic-resettlement = Dal kale ma tegi karaa?
    .summary = Dib-u-dejin ma codsan kartid, qofna xaq uma laha. Ha samayn qorshayaal adigoo rajaynaya in dib laguu dejiyo.
    .what = Waxa dib-u-dejintu tahay
    .who = Cidda doorata
    .change = Wax kale oo iluhu leeyihiin
    .free = Waa bilaash

topic-go-home = Waxaan doonayaa inaan dalkayga ku noqdo
    .summary = Noqoshadu waa inay ahaataa doorashadaada xorta ah, iyo marka ay ammaan tahay oo keliya. Intaadan kiiskaaga xirin, ogow in UNHCR markaas kaddib aanay ku ilaalin.
    .choice = Doorashadaada xorta ah
    .embassy = Haddii dowladdaadu khatar kugu tahay
    .steps = Tallaabooyinka
    .back = Ku soo noqoshada Shiinaha

topic-leave-china = Waxaan doonayaa inaan Shiinaha ka baxo
    .summary = Marka kiiskaaga la xiro, UNHCR mar dambe kuma ilaaliso, warqaddaada UNHCR-na kuuma oggolaato inaad soo noqoto. UNHCR waxay sheegtay in, si aad Shiinaha uga baxdo, ay marka hore lagama maarmaan tahay inaad ka noqoto kiiskaaga ay hayso.
    .before = Intaadan go’aansan
    .steps = Tallaabooyinka
    .law = Bixitaan oggolaansho la’aan ah
    .embassy = Warqadaha iyo safaaraddaada

topic-fraud = Qof ayaa lacag igaga doonaya caawimo UNHCR
    .summary = Lacag ha bixin: wax kasta oo UNHCR qabato waa bilaash. Ha ku kalsoonaan qof kasta oo iibiya meel liis ku jirta, warqad UNHCR ama kiis dib-u-dejin.
    .free = UNHCR waa bilaash
    .report = Halka loo sheego
    .lying = Been u sheegidda UNHCR

topic-travel-beijing = Ma qasab baa inaan Beijing u safro?
    .summary = Ha ku bilaabin inaad xafiiska iska tagto: marka hore iimayl qor oo sug jawaabta. UNHCR waxay kuu sheegtaa taariikh wareysi kaddib markay hubiso foomkaaga booliska.
    .first = Marka hore iimayl
    .where = Waxa iluhu meesha ka yiraahdaan
    .cannot = Haddii aadan iman karin
    .risk = Intaadan safrin

topic-travel-tickets = Iibsiga tigidhada tareenka ama diyaaradda
    .summary = Si aad tigidh u iibsato, waa inaad baasaboor tustaa. Haddii aad haysato warqad UNHCR oo keliya, marka hore weydii saldhigga tareenka ama shirkadda diyaaradda.
    .ticket = Waxa ay waajib tahay inaad tusto
    .checks = Hubinta jidka
    .risk = Haddii joogitaankaagu dhammaaday

topic-travel-hotels = Seexashada jidka Beijing
    .summary = Haddii aad oggolaansho la’aan ku soo gashay ama joogitaankaagu dhammaaday, marka hore u qor UNHCR oo weydii waxa la sameeyo. Hoteelka, hoteelka ayaa ku diiwaangeliya, meel kasta oo kalena waa in booliska deegaanka lagaaga diiwaangeliyo.
    .before = Tan marka hore akhri
    .hotel = Hoteelka
    .friends = Guri saaxiib
    .form = Mar kasta foom cusub

topic-travel-without-stay = Safar iyadoo aan la haysan joogitaan shaqaynaya
    .summary = Marka hore u qor UNHCR oo weydii waxa la sameeyo. Hoteelladu faahfaahintaada booliska ayay u diraan, booliskana waa loo oggol yahay inay su’aalo ku weydiiyaan, ku hayaan ama dalka kaa saaraan.
    .risk = Halista
    .unhcr = Marka hore u qor UNHCR
    .papers = Waxa warqadahaagu tari karaan

topic-at-the-border = Waxaan joogaa garoonka diyaaradaha ama xuduudda
    .summary = Si cad u sheeg inaad ka baqayso inaad noqoto oo aad doonayso inaad UNHCR la xiriirto, laakiin cidina ma ballanqaadi karto in tani wax tarayso. Ma jiro qodob ka mid ah sharciga bixitaanka iyo gelitaanka oo sheegaya sida xuduudda magangalyo looga codsado.
    .now = Isla hadda
    .refused = Haddii gelitaanka laguu diido
    .treaties = Waxa heshiisyadu leeyihiin
    .papers = Warqadaha gelitaanka

topic-urgent-entry = Ma jiraa fiiso degdeg ah oo goobta gelitaanka laga helo?
    .summary = Goobta gelitaanka waxaa laga helaa fiiso loogu talagalay baahiyo degdeg ah. Ma aha fiiso magangalyo, hay’ad dowladeed oo Shiine ahna waa inay marka hore oggolaataa.
    .visa = Fiisaha goobta gelitaanka
    .entry = Gelitaan ku-meelgaar ah
    .papers = Waxa aad xuduudda ku tusto

topic-crossing-border = In xuduudda oggolaansho la’aan laga gudbo
    .summary = Sharcigu waa mamnuucayaa, ciqaabona waa u dhigayaa. Dadka kuwa kale ka caawiya inay gudbaan iyagana waa la ciqaabi karaa.
    .penalty = Waxa sharcigu leeyahay
    .helpers = Dadka kuwa kale ka caawiya gudubka
    .convention = Waxa Heshiisku leeyahay
    .hongkong = Hong Kong iyo Macao

topic-north-korea = Waqooyiga Kuuriya ayaan ka imid
    .summary = Shiinuhu dadka Waqooyiga Kuuriya dib ayuu u celiyaa, hagahanina kuuma sheegi karo in u tegista booliska Shiinuhu ammaan tahay. Iimayl ayaad ugu qori kartaa UNHCR ee Beijing.
    .risk = Halista
    .unhcr = La xiriirista UNHCR
    .embassy = Safaaraddaada
    .law = Waxa heshiisyadu leeyihiin
    .children = Carruurta

topic-myanmar-border = Xuduudda Miyanmaar ayaan ka soo gudbay
    .summary = Iimayl u qor UNHCR. Iluhu waxay leeyihiin dadkii koox-koox uga soo cararay xuduudda dhulka waxaa arrintooda qabtay hay’adaha dowladda Shiinaha, ee ma ahayn UNHCR.
    .risk = Halista
    .unhcr = La xiriirista UNHCR
    .past = Waxa hore u dhacay
    .law = Waxa heshiisyadu leeyihiin

topic-hong-kong = Waxaan joogaa Hong Kong
    .summary = Hong Kong, qofka laga yaabo in laga diro wuxuu Waaxda Socdaalka ka codsan karaa in laga ilaaliyo celin. Xeerarka Hong Kong ma caawiyaan qof jooga dhulweynaha Shiinaha.
    .ask = Sida loo codsado
    .different = Hong Kong way ka duwan tahay
    .between = Inta u dhexaysa dhulweynaha iyo Hong Kong

topic-macao = Waxaan joogaa Macao
    .summary = Macao waxay leedahay sharci magangalyo oo u gaar ah. Xafiiska UNHCR ee Beijing wuxuu qaabilsan yahay dhulweynaha Shiinaha, Hong Kong iyo Macao.
    .ask = Waxa la og yahay
    .different = Macao ma aha dhulweynaha

topic-emergency-numbers = Lambarkee ayaa la wacaa xaalad degdeg ah?
    .summary = Haddii khatar jirto, booliska ka wac { FACT("hot-110", "phone") }. Haddii qof aad u xanuunsan yahay ama si xun u dhaawacan yahay, wac { FACT("hot-120", "phone") }.
    .danger = Khatar ama dembi
    .ill = Aad u xanuunsan ama dhaawacan
    .fire = Dabka iyo shilalka waddooyinka
    .free = Wicitaannada bilaashka ah

topic-help-lines = Khadkee ayaa su’aashayda ka jawaaba?
    .summary = Dooro khadka su’aashaada. Khadka socdaalka waxaa leh hay’adda socdaalka, mana aha khad caawimo oo magangalyo oo sir ah.
    .people = Sharciga, haweenka, maskaxda, caafimaadka
    .city = Su’aalaha magaalada
    .immigration = Su’aalaha fiisaha iyo joogitaanka

topic-line-languages = Luqadahee ayay khadadku ku hadlaan?
    .summary = Luqaduhu way ku kala duwan yihiin khad ahaan iyo magaalo ahaan. Liisaska aan helnay qaarkood waa duug.
    .emergency = Khadadka gurmadka degdegga ah
    .city = Khadadka magaalooyinka
    .immigration = Khadka socdaalka
    .women = Khadka haweenka

topic-false-applying = Waxyaabo been ah oo ku saabsan codsiga magangalyada
    .summary = Waxaad iimayl ku weydiisataa UNHCR ee Beijing. UNHCR ayaa dhulweynaha Shiinaha ka go’aamisa qofka qaxootiga ah.
    .true = Waxa runta ah
    .where = Halka la weydiisto
    .what = Warqadaha iyo sugitaanka
    .who = Cidda weydiisan karta

topic-false-papers = Waxyaabo been ah oo ku saabsan warqadaha
    .summary = Warqadda UNHCR booliska kuma qasabto inay ku sii daayaan. Eeg taariikhda warqaddaada ku qoran oo waqtigeeda ku cusboonaysii.
    .true = Waxa runta ah
    .unhcr = Warqadda UNHCR
    .police = Warqadaha booliska ka yimaada

topic-false-police = Waxyaabo been ah oo ku saabsan booliska
    .summary = Waajibka diiwaangelintu waa mid ajnebi kasta saaran. Booliska waa loo oggol yahay inay su’aalo weydiiyaan, hayaan ama dalka ka saaraan qof oggolaansho la’aan ku soo galay ama joogitaankiisu dhammaaday.
    .true = Waxa runta ah
    .register = Diiwaangelinta
    .carry = Sidashada warqadaha

topic-false-status = Waxyaabo been ah oo ku saabsan xaaladda iyo caawimada
    .summary = UNHCR ayaa dhulweynaha Shiinaha ka go’aamisa qofka qaxootiga ah. Dadka weli go’aan sugaya lacag UNHCR kagama helaan Shiinaha.
    .true = Waxa runta ah
    .status = Xaaladda
    .help = Caawimada, dugsiga iyo shaqada
    .stay = Ku noolaanshaha joogtada ah

topic-false-law = Waxyaabo been ah oo ku saabsan sharciga
    .summary = Ma aannan helin sharci qaxooti oo Shiinaha ka jira. Dastuurku wuxuu leeyahay Shiinaha waa loo oggol yahay inuu magangalyo bixiyo, taasina waa doorasho.
    .true = Waxa runta ah
    .articles = Qodobbada iyo taariikhaha
    .offices = Xafiisyada
    .other = Ilaalinta iyo dalalka kale

topic-false-numbers = Waxyaabo been ah oo ku saabsan tirooyinka iyo taariikhda
    .summary = Tirooyinku way yar yihiin, wayna sii yaraadeen. Tirooyinkii hore maanta ma tilmaamaan.
    .true = Waxa runta ah
    .numbers = Tirooyinka
    .people = Dadka iyo magacyada

topic-law-today = Muxuu sharciga Shiinuhu ka leeyahay magangalyada?
    .summary = Ma aannan helin sharci qaxooti oo Shiinaha ka jira. UNHCR ayaa dhulweynaha Shiinaha ka qabata shaqada codsiyada magangalyada.
    .today = Xaaladda sharciga
    .article = Qodobka qaxootiga
    .constitution = Dastuurka
    .limits = Cidda ka reeban

topic-treaties = Heshiisyadee ayuu Shiinuhu ku biiray?
    .summary = Shiinuhu wuxuu ku biiray Heshiiska Qaxootiga, Borotokoolkiisa iyo Heshiiska Ka-hortagga Jirdilka. Khubaro ka tirsan Qaramada Midoobay waxay Shiinaha ka codsadeen inuu sharcigiisa geliyo ballanta ah inaan dadka khatar loo celin.
    .refugees = Heshiiska Qaxootiga
    .torture = Heshiiska Ka-hortagga Jirdilka
    .china = Sharciga Shiinaha dhexdiisa

topic-who-does-what = Xafiis kasta muxuu qabtaa?
    .summary = UNHCR ayaa go’aamisa qofka qaxootiga ah. Booliska deegaanka ayaa qabta arrimaha joogitaanka iyo deganaanshaha ajaanibta.
    .now = Cidda hadda wax qabata
    .before = Intaas ka hor
    .board = Guddi gobol ma jiro

topic-state-asylum = Waa maxay magangalyada dowladdu bixiso?
    .summary = Waa wax ka duwan xaaladda qaxootinimo ee ay UNHCR bixiso. Ma aannan helin hab la daabacay oo lagu codsado.
    .what = Waxa ay tahay
    .protects = Waxa ay ka ilaaliso
    .other = Xeerarka dalal kale

topic-figures-today = Imisa qaxooti ayaa Shiinaha jooga?
    .summary = Tirooyinka UNHCR tiriso way yaraadeen. Dhammaadkii { FACT("stats-2025", "year") } dadka intooda badan waxay ka yimaadeen Kaameruun, Soomaaliya, Yugaandha iyo Afgaanistaan.
    .now = Imisa
    .origins = Halka ay ka yimaadeen
    .decisions = Go’aannada

topic-figures-old = Tirooyin hore oo aad akhrin karto
    .summary = Tirooyinkan hore ha u isticmaalin maanta. Tan iyo markii la qoray, tirooyinka iyo dalalku way isbeddeleen.
    .figures = Tirooyinkii hore
    .counting = Sida tirintu isu beddeshay
    .today = Tirooyinka maanta

topic-history = Qaxootiga Shiinaha: taariikh kooban
    .summary = Waa hore ayaa dad ka yimid Fiyetnaam, Shiinuhuna wuxuu ku dejiyey gobollo iyo deegaanno koonfureed. Iluhu ma sheegaan waddo caynkaas ah oo qaxootiga kale loogu talagalay.
    .indochina = Dadka Indo-Shiinaha ka yimid
    .office = Xafiiska UNHCR
    .others = Qaxootiga kale

topic-helper-law = Muxuu sharcigu caawiyayaasha ka dalbayaa?
    .summary = Tan ogow intaadan su’aalo weydiin ama qof meel uu joogo siin. Sharcigu wuxuu leeyahay dadku waa inay ka warbixiyaan gelitaanka, joogitaanka ama shaqada sharci-darrada ah, wuxuuna ciqaabaa kuwa martigeliya qof si sharci-darro ah u soo galay ama u jooga.
    .report = Waajibka ka warbixinta
    .risk = Waxa la ciqaabi karo
    .hosts = Martigeliyayaasha iyo milkiilayaasha guryaha

topic-helper-desk = Qof ayaa miiskayga u yimaada
    .summary = Hubi khatarta, caafimaadka, ilmo keligiis ah, iyo halka qofku caawa seexanayo. Caawiye ma go’aamin karo in qof qaxooti yahay iyo in kale.
    .first = Marka hore hubi
    .police = Intaadan oran: booliska u tag
    .unhcr = Weydiinta UNHCR
    .limits = Waxa aanu caawiye ahayn

topic-helper-privacy = Sir u haynta waxa dadku ii sheegaan
    .summary = Qor inta ugu yar ee suurtagalka ah. Booliska waa loo oggol yahay inay baaraan meel la xiriirta jebinta sharciga, dadka ogaada joogitaan sharci-darro ahna waa inay ka warbixiyaan.
    .notes = Qoraallada
    .calls = Wicitaannada iyo hubinta
    .unhcr = Waxa UNHCR sir u hayso

topic-helper-languages = Luqadahee ayaan u baahnaan doonaa?
    .summary = Eeg halka dadku ka yimaadeen. UNHCR u sheeg luqadda uu qofku wareysiga u rabo.
    .order = Luqadaha la diyaarsado
    .interpreter = Turjumaannada

topic-gaps-unhcr = Waxa aan heli weynay: UNHCR
    .summary = Arrimahan UNHCR weydii. Hagahani wax ma qiyaaso.
    .contact = Xiriirka
    .steps = Tallaabooyinka iyo warqadaha
    .pages = Bogag aan heli weynay

topic-gaps-law = Waxa aan heli weynay: sharciga iyo caawimada
    .summary = Arrimahan jawaab uma aannan helin. In aan wax la helin macnaheedu ma aha in waxaasi aanay jirin.
    .law = Sharciga
    .help = Caawimada
    .children = Carruurta keligood ah
