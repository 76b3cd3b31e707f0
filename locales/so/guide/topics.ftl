topic-just-arrived = Shiinaha ayaan ku cusub ahay: maxaan marka hore sameeyaa?
    .summary = Haddii aad khatar ku jirto, wac { FACT("hot-110", "phone") }, haddii qof aad u xanuunsan yahay ama si xun u dhaawacan yahayna, wac { FACT("hot-120", "phone") }. Si aad magangalyo u weydiisato, iimayl u qor UNHCR ee Beijing.

topic-arrive-flat = Guri ama qol ayaan u guuray
    .summary = Haddii aad oggolaansho la’aan ku soo gashay ama oggolaanshahaagii joogitaanku dhammaaday, marka hore u qor UNHCR. Adiga ama martigeliyahaaga midkiin waa inuu joogitaankaaga ka diiwaangeliyo booliska deegaanka { FACT("preg-home-24h", "hours") } saacadood gudahood kaddib markaad soo guurto.

topic-arrive-hotel = Hoteel ayaan joogaa
    .summary = Haddii aad oggolaansho la’aan ku soo gashay ama oggolaanshahaagii joogitaanku dhammaaday, marka hore u qor UNHCR oo weydii waxa ay tahay inaad samayso. Hoteelka ayaa ku diiwaangeliya oo xogtaada booliska u dira.

topic-nowhere-to-sleep = Meel aan seexdo ma haysto
    .summary = Haddii aad oggolaansho la’aan ku soo gashay ama oggolaanshahaagii joogitaanku dhammaaday, marka hore u qor UNHCR. Ma aannan helin hoy dowladeed oo loogu talagalay dadka magangalyo ka doonaya dhulweynaha Shiinaha: dadku qolal ayay kiraystaan ama hoteello ayay joogaan.

topic-who-must-register = Yay diiwaangelintu waajib ku tahay, muddo intee le’eg gudaheed?
    .summary = Haddii aad oggolaansho la’aan ku soo gashay ama oggolaanshahaagii joogitaanku dhammaaday, marka hore u qor UNHCR. Hoteelladu martidooda way diiwaangeliyaan. Meel kasta oo kale, adiga ama martigeliyahaaga midkiin waa inuu joogitaankaaga ka diiwaangeliyo booliska deegaanka { FACT("preg-home-24h", "hours") } saacadood gudahood kaddib markaad soo guurto.

topic-register-how = Sidee ayaan cinwaankayga u diiwaangeliyaa?
    .summary = Haddii aad oggolaansho la’aan ku soo gashay ama oggolaanshahaagii joogitaanku dhammaaday, marka hore u qor UNHCR. Haddii aad hoteel joogto, hoteelka ayaa ku diiwaangeliya. Haddii aad meel kale joogto, waxaad isticmaali kartaa foomka internetka ama waxaad tegi kartaa saldhigga booliska.

topic-registration-form = Foomka diiwaangelinta booliska
    .summary = Haddii aad oggolaansho la’aan ku soo gashay ama oggolaanshahaagii joogitaanku dhammaaday, marka hore u qor UNHCR. Foomka hay, sababtoo ah UNHCR waxay u baahan tahay nuqul. Haddii aad internetka iska diiwaangeliso, kaydso waxa kuu soo baxa.

topic-register-without-stay = Joogitaankaygii wuu dhammaaday: ma is diiwaangeliyaa?
    .summary = Marka hore u qor UNHCR oo weydii waxa ay tahay inaad samayso. Sharcigu ajnabi kasta wuxuu ka dalbayaa inuu is diiwaangeliyo, booliskuna waxay awood u leeyihiin inay su’aalo ku weydiiyaan, ku hayaan ama dalka kaa saaraan.

topic-who-can-ask = Yaa UNHCR magangalyo weydiisan kara?
    .summary = Waad weydiisan kartaa haddii aad ka baxsan tahay dalkaaga oo aad ka baqayso in halkaas dhib weyn lagugu geysto sababo cayiman awgood. UNHCR ayaa go’aamisa, ee ma aha caawiye, mana aha hagahan.

topic-contact-unhcr = Sidee ayaan ula xiriiraa UNHCR ee Beijing?
    .summary = Waxaad ku bilowdaa iimayl aad u dirto UNHCR ee Beijing. Bogga caawinta ee UNHCR ee Shiinaha waa { FACT("contact-help-website", "address") }. Xogta halkaas ka eeg intaadan safrin, wicin ama fakis dirin.

topic-first-email = Iimaylkayga koowaad ee UNHCR
    .summary = Hal iimayl geli foomkaaga diiwaangelinta booliska, bogagga baasaboorka, faahfaahintaada aasaasiga ah iyo sababahaaga, oo hal mar oo keliya dir. Haddii aadan haysan mid ka mid ah warqadahan, iimaylka UNHCR ku weydii waxa ay tahay inaad samayso.

topic-papers-for-unhcr = Warqadahee ayay UNHCR rabtaa?
    .summary = UNHCR waxay weydiisataa foomkaaga diiwaangelinta booliska, bogagga baasaboorka, faahfaahintaada aasaasiga ah iyo sababahaaga. Haddii aadan haysan mid ka mid ah warqadahan, iimaylka UNHCR ku weydii waxa ay tahay inaad samayso.

topic-waiting = Intee ayaan UNHCR sugayaa?
    .summary = Codsigaaga hal mar oo keliya dir oo sug jawaabta. Isla markiiba u sheeg UNHCR marka lambarkaaga telefoonka, iimaylkaaga ama cinwaankaagu isbeddelo. Haddii oggolaanshahaagii joogitaanku dhammaaday, qor maalinta uu dhammaaday.

topic-registration-interview = Wareysiga koowaad: diiwaangelinta
    .summary = UNHCR u sheeg luqadda aad wareysiga u rabto. UNHCR waxay kuu sheegtaa taariikhda kaddib markay hubiso foomkaaga booliska.

topic-status-interview = Wareysiga labaad: xaaladda qaxootinimo
    .summary = UNHCR wax kasta uga sheeg sababta aad dalkaaga uga soo tagtay iyo sababta aadan ugu noqon karin. Haddii aadan iman karin, u sheeg UNHCR ka hor maalinta.

topic-decision = Yaa go’aamiya, imisa qof ayaana la aqbalaa?
    .summary = UNHCR ayaa dhulweynaha Shiinaha ka go’aamisa qofka qaxootiga ah. Haddii UNHCR markii koowaad codsigaaga diiddo, waxaad codsan kartaa in dib loo eego.

topic-refused-appeal = UNHCR way i diidday: racfaan ma qaadan karaa?
    .summary = Akhri taariikhda ku qoran warqadda ay UNHCR kuu soo dirtay, oo goor hore wax qabo. Waxaad UNHCR ka codsan kartaa inay dib u eegto go’aanka koowaad.

topic-case-closed = Diidmo kama dambays ah, ama kiiskayga oo la xiray
    .summary = Marka kiiskaaga la xiro, UNHCR mar dambe kuma ilaaliso. Haddii aad ballan seegtay ama xiriirku kaa lumay, isla markiiba u qor UNHCR oo sharrax.

topic-unhcr-paper = Warqaddayda ama kaarkayga UNHCR
    .summary = Eeg taariikhda warqaddaada ku qoran oo waqtigeeda ku cusboonaysii. Warqaddu booliska kuma qasabto inay ku sii daayaan.

topic-asylum-papers-by-law = Booliska ma i siinayaan warqado qaxooti?
    .summary = Ha ka filin booliska inay warqad caynkaas ah ku siiyaan. Sharcigu wuu ka hadlaa, laakiin UNHCR waxay qortay in xeerarkan aan weli la dhaqan gelin.

topic-lost-passport = Baasaboorkaygu wuu lumay, wuu dhacay, ama ma haysto
    .summary = Marka hore UNHCR weydii waxa ay tahay inaad samayso. La xiriirka safaaraddaadu khatar ayuu noqon karaa haddii aad dowladda dalkaaga ka baqayso.

topic-passport-with-police = Booliska ayaa haya baasaboorkayga
    .summary = Hay rasiidhka ay booliska kuu siiyaan codsiga fiisaha ama rukhsadda. Wuxuu muujinayaa in joogitaankaagu sharci yahay, muddo xaddidan.

topic-carry-papers = Warqadahee ayay waajib tahay inaan sito?
    .summary = Sido baasaboorkaaga, warqad kale oo safar, ama rukhsaddaada joogitaanka ama rukhsaddaada deganaanshaha. Warqaddaada UNHCR-na sido: liiska sharciga kuma jirto.

topic-forged-papers = Warqado been ah iyo warqado dad kale
    .summary = Warqadaha beenta ahi ansax ma aha, booliskuna way qaadi karaan. UNHCR u sheeg runta iyo sheekada oo dhan.

topic-stopped = Booliska ayaa i joojiya
    .summary = Tus baasaboorkaaga ama rukhsaddaada marka booliska weydiiyaan. Haddii aadan aqoon afka Shiinaha, booliska waa inay turjumaan ku siiyaan.

topic-questioned = Booliska ayaa su’aalo i weydiinaya
    .summary = Ha saxiixin qoraalka su’aalaha iyo jawaabaha, ama warqad kale, haddii aadan akhrin karin: marka hore codso in afkaaga laguugu akhriyo. Haddii aadan aqoon afka Shiinaha, booliska waa inay turjumaan ku siiyaan.

topic-summons = Booliska ayaa igu yiri noo imow (amar yeeris)
    .summary = Intaadan tegin, u sheeg UNHCR iyo qof aad ku kalsoon tahay goorta iyo meesha. Ha saxiixin qoraalka su’aalaha iyo jawaabaha, ama warqad kale, haddii aadan akhrin karin.

topic-interpreter = Turjumaan ayaan u baahanahay
    .summary = Haddii aadan aqoon afka Shiinaha, booliska waa inay turjumaan ku siiyaan. Marka ay UNHCR tahay, sheeg luqadda aad rabto.

topic-police-limits = Maxaa booliska loo oggol yahay, maxaanse loo oggolayn?
    .summary = Waa laguu oggol yahay inaad codsato inaad aragto kaarka aqoonsiga booliska ee sarkaalka. Ka hor inta aanay booliska ku ciqaabin, waa inay kuu sheegaan xaqiiqooyinka iyo sharciga ay adeegsanayaan.

topic-fined = Booliska ayaa i ganaaxaya
    .summary = Ganaaxa waxaad u codsan kartaa dib-u-eegis, ama waxaad tegi kartaa maxkamad. Haddii sarkaal ganaax goobta kaaga qaato, weydiiso rasiidhka rasmiga ah.

topic-detained = Booliska ayaa i haya
    .summary = Ha saxiixin qoraalka su’aalaha iyo jawaabaha, ama warqad kale, haddii aadan akhrin karin: marka hore codso in afkaaga laguugu akhriyo. Weydiiso sababta, go’aanka qoran iyo turjumaan.

topic-detention-for-review = Intee ayuu xarigga baaritaanku socon karaa?
    .summary = Xarigga baaritaanka ({ FACT("term-detention-review", "term") }) macnihiisu waa in booliska ku hayaan inta ay kiiskaaga hubinayaan. Sharcigu muddada ugu dheer wuu xaddidaa, laakiin maalmuhu goor dambe ayay bilowdaan haddii booliska aanay garanayn aqoonsigaaga ama jinsiyaddaada.

topic-punishment-detention = Xarig gaaban oo ciqaab ah
    .summary = Akhri ereyga ku qoran warqaddaada: { FACT("term-punishment-detention", "term") } waa xarigga ciqaabta. Waxaad codsan kartaa dib-u-eegis ama waxaad tegi kartaa maxkamad.

topic-embassy = Safaaradda dalkayga ma loo sheegayaa?
    .summary = Haddii aad dowladda dalkaaga ka baqayso, isla markiiba qoraal booliska uga codso in aan safaaradda dalkaaga loo sheegin wax adiga kugu saabsan. Booliska waa loo oggol yahay inay aqbalaan, laakiin kuma qasbana.

topic-ask-review = Dib-u-eegis ama maxkamad: sidee loo codsadaa?
    .summary = Isla markiiba dib-u-eegis codso, qoraal ahaan, ama hadal ahaan haddii qoristu adag tahay. Dib-u-eegistu keligeed go’aanka ma joojiso, markaa codso sidoo kale in la joojiyo.

topic-lawyer = Qareen ayaan u baahanahay
    .summary = Wac { FACT("hot-12348", "phone") } si aad talo sharci oo bilaash ah u hesho. Wicitaanku lambarka telefoonkaaga wuu muujiyaa. Ma aannan helin liis qareenno caawiya dadka magangalyo ka doonaya dhulweynaha Shiinaha.

topic-told-to-leave = Waxaa la igu yiri Shiinaha ka bax
    .summary = Eeg taariikhda warqaddaada ku qoran. Haddii aanay taariikh ku qornayn, ku xisaabtan inaad haysato { FACT("rem-leave-days", "days") } maalmood ama ka yar. Haddii ay khatar kuu tahay in dib laguu celiyo, isla markiiba u sheeg UNHCR.

topic-sent-out = Shiinaha ma la iga saari karaa (tarxiil)?
    .summary = Haddii aad haysato go’aan dalka ka saaris ah, isla markiiba dib-u-eegis codso, sababtoo ah dalka ka saaristu way dhici kartaa jawaabta ka hor. Haddii ay khatar kuu tahay in dib laguu celiyo, UNHCR-na u sheeg.

topic-protection-from-return = Ka ilaalinta in dib laguu celiyo
    .summary = Haddii ay khatar kuu tahay in dib laguu celiyo, u sheeg UNHCR. Heshiisyadu way mamnuucaan in dadka loo celiyo khataro cayiman. Laakiin sharciga bixitaanka iyo gelitaanka ee Shiinuhu ma laha qodob arrintan ku saabsan.

topic-extend-visa = Waxaan doonayaa inaan fiisahayga kordhiyo
    .summary = Haddii oggolaanshahaagii joogitaanku horay u dhammaaday, marka hore u qor UNHCR. Haddii fiisahaagu weli aanu dhammaan, booliska bixitaanka iyo gelitaanka ee deegaanka ka codso inay fiisaha kordhiyaan. Codsiga samee ugu yaraan { FACT("visa-extend-7-days", "days") } maalmood ka hor maalinta ugu dambaysa.

topic-residence-permit = Rukhsaddayda deganaanshaha
    .summary = Haddii oggolaanshahaagii joogitaanku horay u dhammaaday, marka hore u qor UNHCR. Haddii aanu weli dhammaan, rukhsadda ama kordhinteeda codso ka hor maalinta ugu dambaysa ee la codsan karo.

topic-overstay = Fiisahaygii ama rukhsaddaydii way dhammaatay
    .summary = Intaadan booliska u tegin, weydii UNHCR waxa ay tahay inaad samayso.

topic-entered-without = Oggolaansho la’aan ayaan ku soo galay
    .summary = Marka hore u qor UNHCR oo weydii waxa ay tahay inaad samayso. Haddii aad booliska u tagto, waxay awood u leeyihiin inay su’aalo ku weydiiyaan, ku hayaan ama dalka kaa saaraan.

topic-which-visa = Ma jiraa fiiso magangalyo?
    .summary = Liiska noocyada fiisaha ee Shiinuhu ma laha nooc magangalyo ama nooc qaxooti. Samee oo keliya waxa fiisahaaga ama rukhsaddaada loogu talagalay.

topic-stay-for-good = Shiinaha ma ku noolaan karaa si joogto ah?
    .summary = Sharcigu wuxuu leeyahay waddooyin lagu helo jinsiyad iyo deganaansho joogto ah. Ma aannan helin waddo caynkaas ah oo qaxootiga loogu talagalay.

topic-my-rights = Xuquuqdee ayaan leeyahay?
    .summary = Sharcigu wuxuu ilaaliyaa xuquuqda sharciga ah ee ajaanibta Shiinaha jooga. UNHCR waxay leedahay dadka iyada ka diiwaangashan waa loo oggol yahay inay joogaan, laakiin waxaa dhacday in diiwaangelintu aanay qof ilaalin.

topic-my-duties = Waa maxay waajibaadkaygu?
    .summary = UNHCR runta u sheeg, oo had iyo jeer ogeysii lambarkaaga telefoonka, iimaylkaaga iyo cinwaanka gurigaaga. Haddii aad oggolaansho la’aan ku soo gashay ama oggolaanshahaagii joogitaanku dhammaaday, marka hore u qor UNHCR.

topic-unhcr-limits = Maxaanay UNHCR ii qaban karin?
    .summary = UNHCR booliska ma joojin karto. Dadka go’aanka ku sugaya Shiinaha ma siin karto lacag, alaab ama caawimo caafimaad.

topic-health = Waan xanuunsanahay: xaggee ayaan tegi karaa?
    .summary = Haddii qof aad u xanuunsan yahay ama si xun u dhaawacan yahay, wac { FACT("hot-120", "phone") } ama toos u aad qaybta gargaarka degdegga ah ee isbitaalka dadweynaha ee kuugu dhow. Dhakhtar looma oggola inuu diido daaweynta degdegga ah.

topic-hiv = Baaritaanka iyo daawada HIV
    .summary = Weydii xarunta xakamaynta cudurrada ee deegaankaaga ama Isbitaalka Ditan ee Beijing. Haddii aadan dhakhtarka afka Shiinaha kula hadli karin, u qor UNHCR oo sheeg goorta booqashadaadu tahay.

topic-cash-help = UNHCR lacag ma ka heli karaa?
    .summary = Qaxootiga qaar oo keliya ayaa UNHCR ka hela caawimo lacageed. Dadka weli sugaya go’aanka UNHCR lacag kuma helaan Shiinaha.

topic-cash-request = Sidee ayuu qaxooti lacag u codsadaa?
    .summary = Qaxootigu wuxuu ku codsadaa iimayl, wuxuuna sheegaa sababta caawimada loogu baahan yahay. Maalin kasta qor lacagta reerkaaga soo gasha iyo lacagta ka baxda.

topic-work = Ma la ii oggol yahay inaan Shiinaha ka shaqeeyo?
    .summary = Ajnabigu wuxuu u baahan yahay rukhsad shaqo iyo rukhsad deganaansho oo nooca shaqada ah. UNHCR waxay qortay in qaxootigu aanay xaq u lahayn inay shaqeeyaan, marka laga reebo kuwa Indochina (Fiyetnaam, Laos iyo Kamboodiya) ka yimid.

topic-unpaid-wages = Waan shaqeeyey, mushaharna la ima siin
    .summary = Talo weydii qareen intaadan cidna u ashtakoon. Caawimada sharci ee bilaashka ah ajaanibta lama hubo inay helaan, shaqada rukhsad la’aanta ahna waa la ciqaabaa.

topic-renting = Qol kiraysasho
    .summary = Codso heshiis kiro oo qoran, ogowna in milkiilayaasha guryaha ay waajib ku tahay inay ka warbixiyaan cidda halkaas ku nool. Haddii aad oggolaansho la’aan ku soo gashay ama oggolaanshahaagii joogitaanku dhammaaday, marka hore u qor UNHCR.

topic-school = Ilmahaygu dugsi ma aadi karaa?
    .summary = Dugsiga wax kaga weydii UNHCR iyo xafiiska waxbarashada ee deegaanka. Ma aannan ogaan karin gobollada maanta aqbala carruurta qaxootiga ah.

topic-birth = Ilmahayga yar wuxuu ku dhashay Shiinaha
    .summary = Isbitaalka ka codso shahaadada dhalashada, UNHCR-na u sheeg ilmaha yar. Sharcigu wuxuu waalid ka dalbayaa inuu joogitaanka ilmaha yar booliska ka diiwaangeliyo { FACT("birth-60-days", "days") } maalmood gudahood: marka hore akhri digniinta.

topic-pregnant = Uur ayaan leeyahay ama ilmo ayaan nuujiyaa
    .summary = Xaalad degdeg ah, wac { FACT("hot-120", "phone") } ama toos u aad isbitaalka dadweynaha ee kuugu dhow. Xarigga baaritaanka looma oggola in loo adeegsado haweenka uurka leh, laakiin meelaha ay tegi karaan waa la xaddidi karaa.

topic-marriage = Waxaan doonayaa inaan Shiinaha ku guursado
    .summary = Qofka ajnabiga ah waa inuu tusaa caddayn rasmi ah oo muujinaysa inaanu guur ku jirin. Qaxootigu si uu caddayntaas u helo, waxaa laga yaabaa inuu dowladda dalkiisa la xiriiro, sidaas darteed marka hore akhri digniinta.

topic-violence-at-home = Qof guriga jooga ayaa i waxyeelleeya
    .summary = Haddii aad khatar ku jirto, wac { FACT("hot-110", "phone") }. Sharcigu wuxuu leeyahay booliska waa inay yimaadaan, rabshadda joojiyaan oo kaa caawiyaan inaad hesho daryeel caafimaad.

topic-forced = Qof la qasbay, la iibiyey ama meel lagu xiray
    .summary = Haddii aad khatar ku jirto, wac { FACT("hot-110", "phone") }. Hagahani ma hayo xeer la hubiyey oo ku saabsan sida loola dhaqmo dadka la iibiyey ama la qasbay.

topic-child-alone = Ilmo aan waalid halkan la joogin
    .summary = Isla markiiba u sheeg UNHCR iyo qof weyn oo aad ku kalsoon tahay in ilmuhu halkan joogo isagoo aan waalid ama qof weyn oo mas’uul ka ah la joogin. Haddii waalidka ama dalka ilmaha uu khatarta yahay, hoteel ha ku bilaabin.

topic-family-separated = Qoyskaygu ilama joogo
    .summary = Ururka Laanqayrta Cas ee Shiinuhu wuxuu bilaash kaaga caawin karaa raadinta qaraabada. UNHCR wax ka weydii isu keenista xubnaha qoyska.

topic-death = Qof qoyska ka mid ah ayaa dhintay
    .summary = Haddii aad oggolaansho la’aan ku soo gashay ama oggolaanshahaaga joogitaanka laftiisu dhammaaday, marka hore u qor UNHCR. Sharcigu wuxuu qoyska ka dalbayaa inay dhimashada u sheegaan booliska bixitaanka iyo gelitaanka.

topic-stateless = Jinsiyad ma lihi
    .summary = UNHCR weydii waxa aad diri karto haddii aadan baasaboor haysan. Sharciga Shiinuhu dadka aan dal lahayn wuxuu u tiriyaa ajaanib.

topic-resettlement = Dal kale ma tegi karaa?
    .summary = Dib-u-dejin adigu ma codsan kartid, qofna xaq uma laha. Meeluhu aad ayay uga yar yihiin sidii hore. Marka aad wax qorshaynayso, ha ku xisaabtamin dib-u-dejin.

topic-go-home = Waxaan doonayaa inaan dalkayga ku noqdo
    .summary = Dib-u-noqoshadu waa inay ahaataa doorashadaada xorta ah, iyo marka ay ammaan tahay oo keliya. Intaadan kiiskaaga xirin, ogow in UNHCR markaas kaddib aanay ku ilaalin.

topic-leave-china = Waxaan doonayaa inaan Shiinaha ka baxo
    .summary = Marka kiiskaaga UNHCR la xiro, UNHCR mar dambe kuma ilaaliso. UNHCR waxay leedahay si aad Shiinaha uga baxdo marka hore waxaad u baahan tahay inaad ka noqoto kiiskaaga UNHCR.

topic-fraud = Qof ayaa lacag igaga doonaya caawimo UNHCR
    .summary = Lacag ha bixin: wax kasta oo UNHCR qabato waa bilaash. Ha aaminin cid iibisa boos liis ku jira, warqad UNHCR ama kiis dib-u-dejin.

topic-travel-beijing = Ma qasab baa inaan Beijing u safro?
    .summary = Xafiiska marka hore ha aadin: iimayl qor oo sug jawaabta. UNHCR waxay kuu sheegtaa taariikh wareysi kaddib markay hubiso foomkaaga booliska.

topic-travel-tickets = Iibsiga tigidhada tareenka ama diyaaradda
    .summary = Si aad tigidh u iibsato, waa inaad baasaboor tustaa. Haddii aad haysato warqad UNHCR oo keliya, marka hore weydii saldhigga tareenka ama shirkadda diyaaradda.

topic-travel-hotels = Seexashada jidka Beijing
    .summary = Haddii aad oggolaansho la’aan ku soo gashay ama oggolaanshahaagii joogitaanku dhammaaday, marka hore u qor UNHCR. Haddii aad hoteel joogto, hoteelka ayaa ku diiwaangeliya. Meel kasta oo kale, adiga ama martigeliyahaaga midkiin waa inuu joogitaankaaga ka diiwaangeliyo booliska deegaanka.

topic-travel-without-stay = Safar iyadoo aan oggolaansho joogitaan la haysan
    .summary = Marka hore u qor UNHCR oo weydii waxa ay tahay inaad samayso. Hoteelladu xogtaada booliska ayay u diraan, booliskuna waxay awood u leeyihiin inay su’aalo ku weydiiyaan, ku hayaan ama dalka kaa saaraan.

topic-at-the-border = Waxaan joogaa garoonka diyaaradaha ama xuduudda
    .summary = Si cad u sheeg inaad ka baqayso inaad dib u noqoto, dalka kuu khatar ah, iyo inaad doonayso inaad UNHCR la xiriirto. Cidina ma ballanqaadi karto in tani wax tarayso.

topic-urgent-entry = Ma jiraa fiiso degdeg ah oo goobta gelitaanka laga helo?
    .summary = Goobta gelitaanka waxaa laga helaa fiiso loogu talagalay baahiyo degdeg ah. Ma aha fiiso magangalyo, hay’ad dowladeed oo Shiine ahna waa inay marka hore oggolaataa.

topic-crossing-border = In xuduudda oggolaansho la’aan laga gudbo
    .summary = Sharcigu waa mamnuucayaa, ciqaabona waa u dhigayaa. Dadka kuwa kale ka caawiya inay gudbaan iyagana waa la ciqaabi karaa.

topic-north-korea = Waqooyiga Kuuriya ayaan ka imid
    .summary = Haddii aad ka timid Waqooyiga Kuuriya oo aan qofna naftiisu hadda khatar ku jirin, ha u tegin booliska Shiinaha. Marka hore iimayl u qor UNHCR ee Beijing. Haddii booliska kugu yiraahdeen noo imow, maanta u qor UNHCR, ka hor waqtiga ay qabteen.

topic-myanmar-border = Xuduudda Miyanmaar ayaan ka soo gudbay
    .summary = Iimayl u qor UNHCR. Ilaha xogtu waxay leeyihiin dadkii koox-koox uga soo cararay xuduudda dhulka waxaa arrintooda qabtay hay’adaha dowladda Shiinaha, ee ma ahayn UNHCR.

topic-hong-kong = Waxaan joogaa Hong Kong
    .summary = Hong Kong, qofka laga yaabo in laga diro wuxuu Waaxda Socdaalka ka codsan karaa in laga ilaaliyo in dib loo celiyo. Xeerarka Hong Kong ma caawiyaan qof jooga dhulweynaha Shiinaha.

topic-macao = Waxaan joogaa Macao
    .summary = Macao waxay leedahay sharci magangalyo oo u gaar ah. Xafiiska UNHCR ee Beijing wuxuu qaabilsan yahay dhulweynaha Shiinaha, Hong Kong iyo Macao.

topic-emergency-numbers = Lambarkee ayaa la wacaa xaalad degdeg ah?
    .summary = Haddii khatar jirto, wac { FACT("hot-110", "phone") }, lambarka booliska; saraakiisha waa loo oggol yahay inay sidoo kale warqadahaaga ku weydiiyaan. Haddii qof aad u xanuunsan yahay ama si xun u dhaawacan yahay, wac { FACT("hot-120", "phone") }.

topic-help-lines = Khadkee ayaa su’aashayda ka jawaaba?
    .summary = Dooro khadka su’aashaada. Khadka socdaalka waxaa leh hay’adda socdaalka, mana aha khad caawimo oo magangalyo oo sir ah.

topic-line-languages = Luqadahee ayay khadadku ku hadlaan?
    .summary = Luqaduhu way ku kala duwan yihiin khad ahaan iyo magaalo ahaan. Liisaska aan helnay qaarkood waa duug.

topic-false-applying = Waxyaabo been ah oo ku saabsan codsiga magangalyada
    .summary = Waxaad iimayl ku weydiisataa UNHCR ee Beijing. UNHCR ayaa dhulweynaha Shiinaha ka go’aamisa qofka qaxootiga ah.

topic-false-papers = Waxyaabo been ah oo ku saabsan warqadaha
    .summary = Warqadda UNHCR booliska kuma qasabto inay ku sii daayaan. Eeg taariikhda warqaddaada ku qoran oo waqtigeeda ku cusboonaysii.

topic-false-police = Waxyaabo been ah oo ku saabsan booliska
    .summary = Waajibka diiwaangelintu ajnabi kasta wuu saaran yahay. Booliska waxay awood u leeyihiin inay su’aalo weydiiyaan, hayaan ama dalka ka saaraan qof oggolaansho la’aan ku soo galay ama oggolaanshihiisii joogitaanku dhammaaday.

topic-false-status = Waxyaabo been ah oo ku saabsan xaaladda iyo caawimada
    .summary = UNHCR ayaa dhulweynaha Shiinaha ka go’aamisa qofka qaxootiga ah. Dadka weli go’aan sugaya lacag UNHCR kagama helaan Shiinaha.

topic-false-law = Waxyaabo been ah oo ku saabsan sharciga
    .summary = Ma aannan helin sharci qaxooti oo Shiinaha ka jira. Dastuurku wuxuu leeyahay Shiinaha waa loo oggol yahay inuu magangalyo bixiyo, taasina waa doorasho.

topic-false-numbers = Waxyaabo been ah oo ku saabsan tirooyinka iyo taariikhda
    .summary = Tirooyinku way yar yihiin, wayna sii yaraadeen. Tirooyinkii hore xaaladda maanta ma muujiyaan.

topic-law-today = Muxuu sharciga Shiinuhu ka leeyahay magangalyada?
    .summary = Ma aannan helin sharci qaxooti oo Shiinaha ka jira. UNHCR ayaa dhulweynaha Shiinaha ka qabata shaqada codsiyada magangalyada.

topic-treaties = Heshiisyadee ayuu Shiinuhu ku biiray?
    .summary = Shiinuhu wuxuu ku biiray Heshiiska Qaxootiga, Borotokoolkiisa iyo Heshiiska Ka-hortagga Jirdilka. Khubaro ka tirsan Qaramada Midoobay waxay Shiinaha ka codsadeen inuu sharcigiisa geliyo ballanta ah inaan dadka khatar loo celin.

topic-who-does-what = Xafiis kasta muxuu qabtaa?
    .summary = UNHCR ayaa go’aamisa qofka qaxootiga ah. Booliska deegaanka ayaa qabta arrimaha joogitaanka iyo deganaanshaha ajaanibta.

topic-state-asylum = Waa maxay magangalyada dowladdu bixiso?
    .summary = Magangalyada dowladdu way ka duwan tahay xaaladda qaxootinimo ee ay UNHCR bixiso. Ma aannan helin hab la daabacay oo lagu codsado.

topic-figures-today = Imisa qaxooti ayaa Shiinaha jooga?
    .summary = Tirooyinka UNHCR tiriso way yaraadeen. Dhammaadkii { FACT("stats-2025", "year") } dadka intooda badan waxay ka yimaadeen Kaameruun, Soomaaliya, Yugaandha iyo Afgaanistaan.

topic-figures-old = Tirooyin hore oo aad akhrin karto
    .summary = Tirooyinkan hore ha u isticmaalin maanta. Tan iyo markii la qoray, tirooyinka iyo dalalku way isbeddeleen.

topic-history = Qaxootiga Shiinaha: taariikh kooban
    .summary = Waa hore ayay dad Fiyetnaam ka yimaadeen, Shiinuhuna wuxuu ku dejiyey gobollo iyo deegaanno koonfureed. Ilaha xogtu ma sheegaan waddo caynkaas ah oo qaxootiga kale loogu talagalay.

topic-helper-law = Muxuu sharcigu caawiyayaasha ka dalbayaa?
    .summary = Tan ogow intaadan su’aalo weydiin. Sharcigu wuxuu leeyahay dadku waa inay ka warbixiyaan gelitaanka, joogitaanka ama shaqada sharci-darrada ah, wuxuuna ciqaabaa kuwa martigeliya qof si sharci-darro ah u soo galay ama u jooga.

topic-helper-desk = Qof ayaa miiskayga u yimaada
    .summary = Hubi khatarta, caafimaadka, ilmo keligiis ah, iyo halka qofku caawa seexanayo. Caawiye ma go’aamin karo in qof qaxooti yahay iyo in kale.

topic-helper-privacy = Sir u haynta waxa dadku ii sheegaan
    .summary = Qor inta ugu yar ee suurtagalka ah. Booliska waa loo oggol yahay inay baaraan meel la xiriirta jebinta sharciga, dadka ogaada joogitaan sharci-darro ahna waa inay ka warbixiyaan.

topic-helper-languages = Luqadahee ayaan u baahnaan doonaa?
    .summary = Eeg halka dadku ka yimaadeen. UNHCR u sheeg luqadda uu qofku wareysiga u rabo.

topic-gaps-unhcr = Waxa aan heli weynay: UNHCR
    .summary = Arrimahan UNHCR weydii. Hagahani wax ma qiyaaso.

topic-gaps-law = Waxa aan heli weynay: sharciga iyo caawimada
    .summary = Arrimahan jawaab uma aannan helin. In aan wax heli weynay macnaheedu ma aha in aanay jirin.
