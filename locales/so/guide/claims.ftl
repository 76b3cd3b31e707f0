claim-apply-at-border-police = Magangalyo waxaad weydiisataa booliska xuduudda ama waaxda socdaalka ee booliska.
    .truth = Iimayl ayaad u qortaa UNHCR ee Beijing. Ma jiro sharci Shiine ah oo dejiya xafiis magangalyo ama hab loo maro codsiyada magangalyada, UNHCR ayaana shaqadan ka qabata dhulweynaha Shiinaha.

claim-regional-board = Guddi socdaal oo gobol ayaa ansixiya codsigaaga magangalyada.
    .truth = Guddi caynkaas ah kama aannan helin sharciga Shiinaha. UNHCR ayaa dhulweynaha Shiinaha ka go’aamisa qofka qaxootiga ah.

claim-convention-names-office = Heshiiska Geneva wuxuu leeyahay magangalyada waxaa laga codsadaa booliska xuduudda ama saldhigga booliska.
    .truth = Heshiisku ma magacaabo meel ama xafiis magangalyo laga codsado. Waa ballan u dhexaysa dowladaha, wuxuuna sheegayaa qofka qaxootiga ah.

claim-papers-in-local-language = Waxaad dhiibtaa sababahaaga oo ku qoran luqadda dalka, nuqul baasaboorkaaga ah iyo warqado kale.
    .truth = UNHCR waxay weydiisataa foomkaaga diiwaangelinta booliska, bogagga baasaboorka, faahfaahintaada aasaasiga ah iyo sababahaaga. Waxaad UNHCR u sheegtaa luqadda aad wareysiga u rabto.

claim-id-card-needed = Si aad isu diiwaangeliso waxaad u baahan tahay baasaboor iyo kaarka aqoonsiga.
    .truth = UNHCR waxay weydiisataa bogagga baasaboorka iyo foomka diiwaangelinta booliska. Kaarka aqoonsiga liiskeeda kuma jiro.

claim-registration-is-easy = Iska diiwaangelinta xafiiska Beijing waa sahal oo waa fudud tahay.
    .truth = UNHCR codsiyo badan ayaa u yimaada, isla markiibana kama jawaabi karto. Hubinta foomkaaga booliska waxay caadi ahaan qaadataa ilaa { FACT("register-four-weeks", "weeks") } toddobaad, markaas kaddibna waxaa laga yaabaa inaad muddo sugto wareysiga xaaladda qaxootinimo.

claim-one-or-two-months = Waxaad heshaa warqad ballan oo waxaad sugtaa hal bil ama laba bilood.
    .truth = UNHCR waxay kuu sheegtaa taariikhda kaddib markay hubiso foomkaaga booliska, caadi ahaan { FACT("register-four-weeks", "weeks") } toddobaad gudahood. Wareysiga xaaladda qaxootinimo waqti go’an uma aannan helin.

claim-no-democracy-ground = Magangalyo waad codsan kartaa haddii dalkaagu aanu dammaanad qaadin xorriyadda dimuqraadiga ah oo aadan dembiile ahayn.
    .truth = Qaxootigu waa qof sabab dhab ah u haysta inuu ka baqo in lagu cadaadiyo isirka, diinta, jinsiyadda, ka mid ahaanshaha koox bulsho oo gaar ah, ama ra’yiga siyaasadeed awgood.

claim-past-harm-needed = Waa inaad caddaysaa in hore laguu dhibaateeyey.
    .truth = Waxa la eegayo waa sabab dhab ah oo looga baqo in qofka lagu cadaadiyo mid ka mid ah shanta sababood awgeed. Dhib hore looma shardin.

claim-list-of-harms = Xasuuq, xabsi dheer ama addoonsi oo keliya ayaa cadaadis ah, dhibaatayn ama xarig gaabanina weligeed cadaadis ma aha.
    .truth = Liis go’an oo caynkaas ah kama aannan helin ilaha Shiinaha ku saabsan. Wax kasta u sheeg UNHCR, sababtoo ah UNHCR oo keliya ayaa go’aamisa.

claim-stateless-cannot-ask = Dadka aan dal lahayn magangalyo ma heli karaan.
    .truth = Dadka aan dal lahayn sidoo kale UNHCR way weydiisan karaan. Sharciga bixitaanka iyo gelitaanka, ajnebi waa qof kasta oo aan jinsiyadda Shiinaha lahayn, dadka aan dal lahaynna way ku jiraan.

claim-ordinary-crimes = Qof kasta oo galay dembi caadi ah magangalyo ma heli karo.
    .truth = Xeer magangalyo oo Shiine ah oo arrintan ku saabsan ma aannan helin. Dembiyada culus waxay qof ka reebi karaan ilaalinta: ilaalinta Heshiiska ee ah inaan qof dib loo celin waxaa ka reeban qof khatar ku ah ammaanka dalka, ama qof si kama dambays ah loogu xukumay dembi aad u culus, isla markaana khatar ah.

claim-paper-frees-you = Booliska tus shahaadadaada UNHCR, way ku sii daynayaan.
    .truth = Warqadda UNHCR booliska kuma qasabto inay ku sii daayaan. UNHCR waxay leedahay ma soo dhex geli karto marka booliska fulinayaan sharciga Shiinaha.

claim-paper-is-identity-card = Diiwaangelinta kaddib waxaad heshaa shahaado magangalyo oo kuu ah warqaddaada aqoonsiga.
    .truth = Diiwaangelinta kaddib UNHCR waxay ku siisaa warqad ama kaar muujinaya inaad tahay magangalyo-doon. Liiska sharciga ee warqadaha la sito ma magacaabo, sidaas darteed la sido baasaboorkaaga.

claim-paper-months = Shahaadadu waxay shaqaysaa laba ilaa saddex bilood, waana la kordhin karaa.
    .truth = Tan ma aannan xaqiijin karin. Eeg taariikhda warqaddaada ku qoran oo waqtigeeda ku cusboonaysii.

claim-renewal-condition = UNHCR shahaadadaada waxay cusboonaysiisaa oo keliya haddii aad booliska ka diiwaangashan tahay.
    .truth = UNHCR diiwaangelinta booliska iyo cusboonaysiinta labadaba waxay ku qortay waajibaadka, laakiin ma aannan xaqiijin karin in mid ku xiran tahay tan kale. Haddii aad oggolaansho la’aan ku soo gashay ama joogitaankaagu dhammaaday, UNHCR weydii intaadan booliska u tegin.

claim-police-refugee-papers = Magangalyo-doonka iyo qaxootigu waxay booliska ka helaan kaararka aqoonsiga iyo rukhsadaha deganaanshaha.
    .truth = Sharcigu wuu ka hadlaa warqado caynkaas ah. UNHCR waxay qortay sannadkii { FACT("doc-art46-pending", "year-first") } iyo mar kale sannadkii { FACT("doc-art46-pending", "year-again") } in xeerarkan aan weli la dhaqan gelin, sidaas darteed ha ka filin booliska inay mid ku siiyaan.

claim-residence-permit-always = Ajaanibtu waa inay rukhsad deganaansho codsadaan meel kasta oo ay ku nool yihiin.
    .truth = Rukhsad deganaansho waxaad codsataa haddii fiisahaagu sheegayo inaad mid u baahan tahay. Markaas waxaad codsataa { FACT("visa-residence-30-days", "days") } maalmood gudahood kaddib markaad Shiinaha soo gasho.

claim-asylum-visa-at-port = Goobta gelitaanka waxaad ka heshaa fiiso magangalyo haddii aad keento warqado sababtaada caddaynaya.
    .truth = Fiisaha goobta gelitaanka waxaa loogu talagalay baahiyo degdeg ah, mana aha fiiso magangalyo. Waxaad sidoo kale u baahan tahay warqad muujinaysa in hay’ad dowladeed oo Shiine ah ay oggoshahay.

claim-register-for-safety = Booliska deegaanka waad iska diiwaangelin kartaa si aad ammaan iyo nabad u hesho.
    .truth = Diiwaangelinta boolisku waa waajib sharci, UNHCR-na taariikh wareysi waxay bixisaa oo keliya kaddib markay xaqiijiso in foomkaaga diiwaangelinta booliska uu shaqaynayo. Ma aha ilaalin laguu fidinayo, mana aannan helin xeer ilaaliya qof u yimaada inuu is diiwaangeliyo. Haddii aad oggolaansho la’aan ku soo gashay ama joogitaankaagu dhammaaday, marka hore u qor UNHCR oo weydii waxa la sameeyo.

claim-only-visa-holders-register = Si aad booliska isaga diiwaangeliso waa inaad tahay muwaadin haysta fiiso shaqaynaya.
    .truth = Waajibka diiwaangelintu waa mid ajnebi kasta saaran. Haddii aad oggolaansho la’aan ku soo gashay ama joogitaankaagu dhammaaday, booliska waa loo oggol yahay inay su’aalo ku weydiiyaan, ku hayaan ama dalka kaa saaraan, sidaas darteed marka hore u qor UNHCR oo weydii waxa la sameeyo.

claim-carry-from-seventeen = Ajaanibtu waa inay warqadahooda sitaan laga bilaabo da’da toddoba iyo toban jir.
    .truth = Da’du waa { FACT("check-carry", "age-from") } jir. Laga bilaabo da’daas waa inaad sidato baasaboorkaaga, warqad kale oo safar, ama rukhsaddaada joogitaanka ama rukhsaddaada deganaanshaha.

claim-legal-while-waiting = Haddii lagu aqbalo qaxooti ama magangalyo-doon ahaan, joogitaankaagu waa sharci inta aad sugayso.
    .truth = UNHCR waxay leedahay dadka ka diiwaangashan waa loo oggol yahay inay joogaan, laakiin sharciga bixitaanka iyo gelitaanka ayaa taas ku xiraya warqad booliska ka timaadda oo aan la ogayn in la bixiyo. Koox qaxootiga u shaqaysa oo Maraykan ah ayaa qortay in ka hor Ciyaaraha Olombikada ee { FACT("rights-2008-returns", "year") } Shiinuhu dad UNHCR ka diiwaangashan u celiyey dalalkoodii.

claim-government-recognises = Dowladda Shiinuhu waxay aqoonsataa oo ilaalisaa magangalyo-doonka.
    .truth = UNHCR ayaa go’aamisa qofka qaxootiga ah, Shiinuhuna wuu aqbalaa in UNHCR ay xaaladdan bixiso. Sannadkii { FACT("law-un-experts-2016", "year") } Guddiga Qaramada Midoobay ee Ka-hortagga Jirdilka wuxuu ka walwalsanaa in Shiinuhu aanu lahayn sharci magangalyo oo uu shaqada UNHCR u daayey. Mararka qaar diiwaangelinta UNHCR dadka ma ilaalin.

claim-no-right-to-live = Qaxootiga aan Indo-Shiinaha ka iman waa soo-galooti aan xaq u lahayn inay noolaadaan.
    .truth = Iluhu waxay ka hadlaan xaqa shaqada, ee kama hadlaan xaqa inay noolaadaan. UNHCR waxay qortay in qaxootiga aan Indo-Shiinaha ka iman aanay xaq u lahayn inay Shiinaha ka shaqeeyaan.

claim-third-country-for-all = UNHCR qaxooti kasta oo ay aqoonsato waxay u heshaa dal kale.
    .truth = Dadka UNHCR aqoonsatay waa loo oggol yahay inay muddo joogaan inta UNHCR ay raadinayso xal waara. Qofna xaq uma laha dib-u-dejin, meeluhu waa tiro yar, mana codsan kartid.

claim-unhcr-pays-everything = UNHCR qof kasta waxay ka caawisaa cuntada, guriga, caafimaadka iyo waxbarashada.
    .truth = Qaxootiga qaar oo keliya ayaa hela caawimo lacageed, magangalyo-doonkuna caawimo lacageed ma helaan. UNHCR kharashka daaweynta waxay soo celisaa xaalado gaar ah oo keliya. Waxay u soo celisaa qaxootiga oo keliya, waana kharashka isbitaallada dadweynaha oo keliya.

claim-all-schools-open = Carruurta qaxootigu hadda waxay aadi karaan dugsiyada hoose ee dadweynaha ee dalka oo dhan.
    .truth = UNHCR waxay wax ka qortay oggolaansho soo baxay { FACT("edu-2012-permission", "announced") } oo ku saabsan dugsiyada hoose ee { FACT("edu-2012-permission", "provinces") } gobol, helitaanka meelna waxay ku xirnayd dugsiga deegaanka. Ma aannan helin wax ka cusub oo sheegaya gobollada aqbala carruurta qaxootiga ah.

claim-rights-will-grow = Sharcigu waa bilowga xuquuq badan oo qaxootigu helo, sida shaqada iyo waxbarashada.
    .truth = Iluhu ma muujiyaan in taasi dhacday, sharci qaxootina ma aannan helin. UNHCR waxay qortay in qaxootiga aan Indo-Shiinaha ka iman aanay xaq u lahayn inay Shiinaha ka shaqeeyaan.

claim-ask-for-a-job = Magangalyo-doonka waa loo oggol yahay inuu shaqo ka codsado shaqo-bixiye.
    .truth = UNHCR waxay qortay in qaxootiga aan Indo-Shiinaha ka iman aanay xaq u lahayn inay Shiinaha ka shaqeeyaan. Ajnebiga si sharci-darro ah u shaqeeya ganaax ayuu bixiyaa, xaaladaha culusna xarig ayaa weliba jira.

claim-work-visa-for-all = Xeerarka shaqaalaysiinta ajaanibtu waxay magangalyo-doonka u oggolaadaan inay shaqeeyaan.
    .truth = Xeerarkan waxaa loogu talagalay dadka ku yimaada fiiso shaqo oo markaas kaddib hela warqad shaqo iyo rukhsad deganaansho. Waddo shaqo uma furaan magangalyo-doonka.

claim-naturalise-by-constitution = Ajnebiga aqbala Dastuurka wuxuu noqon karaa muwaadin Shiine ah.
    .truth = Ajnebiga waa loo oggol yahay inuu jinsiyadda Shiinaha ku codsado inuu qaraabo dhow la yahay qof Shiine ah, inuu Shiinaha degay, ama sabab kale oo wanaagsan, wasaaradda booliska ayaana go’aamisa. Qofka muwaadin Shiine ah noqda waa inuu ka tanaasulo jinsiyadda kale. Ma aannan helin waddo jinsiyadda Shiinaha lagu helo oo qaxootiga loogu talagalay.

claim-humanitarian-residence = Joogitaan gaaban waxaad ku heshaa deganaansho maalgashade ahaan ama sababo bini’aadannimo.
    .truth = Sharcigu wuxuu booliska magaalada u oggolaadaa inay joogitaan gaaban deganaansho ugu beddelaan sababo bini’aadannimo. Iyaga ayay u taal, il xogna ma sheegto in qaxootigu helaan.

claim-article-in-wrong-law = Qodobbada { FACT("law-article-32-not-eel", "article") } iyo { FACT("law-46-number", "article") } ee sharciga bixitaanka iyo gelitaanka ayaa ah xeerarka keliya ee magangalyada.
    .truth = Qodobka { FACT("law-article-32-not-eel", "article") } ee magangalyadu wuxuu ka mid yahay Dastuurka. Sharciga bixitaanka iyo gelitaanka, Qodobka { FACT("law-article-32-not-eel", "article") } wuxuu ku saabsan yahay kordhinta rukhsadaha deganaanshaha, qodobka qaxootiguna waa Qodobka { FACT("law-46-number", "article") }.

claim-asylum-is-given = Sharcigu wuxuu leeyahay ajaanibta magangalyo u doonata sababo siyaasadeed way helaan.
    .truth = Dastuurku wuxuu leeyahay Shiinaha waa loo oggol yahay inuu magangalyo siiyo ajaanibta u codsata sababo siyaasadeed. Waa doorasho, ee ma aha xaq.

claim-law-passed-later = Sharciga bixitaanka iyo gelitaanka waxaa la ansixiyey bishii Luulyo ee laba kun iyo laba iyo toban.
    .truth = Sharciga bixitaanka iyo gelitaanka waxaa la ansixiyey { FACT("law-eel-dates", "adopted") }, wuxuuna dhaqan gal yahay tan iyo { FACT("law-eel-dates", "in-force") }.

claim-refugee-law-coming = Shiinuhu wuxuu samaynayaa sharci qaxooti.
    .truth = Sannadkii { FACT("law-no-refugee-law", "year") } Maktabadda Sharciga ee Maraykanka ayaa qortay in Shiinuhu ka fikirayey sharci qaxooti oo dhammaystiran. Sharci caynkaas ah ma aannan helin.

claim-congress-decides = Guddiga Joogtada ah ee Golaha Qaranka ee Shacabka ayaa go’aamiya xaaladda qaxootinimo.
    .truth = UNHCR ayaa dhulweynaha Shiinaha ka go’aamisa qofka qaxootiga ah. Guddigaasi wuxuu ansixiyey sharciga bixitaanka iyo gelitaanka.

claim-nobody-responsible = Hay’ad dowladeed oo Shiinaha ah oo qaxootiga qaabilsan ma jirto.
    .truth = Maamulidda qaxootigu waxay ka mid tahay hawlaha la daabacay ee Maamulka Qaranka ee Socdaalka, wuxuuna sannadkii { FACT("law-nia-division-2021", "year") } aasaasay waax arrimaha qaxootiga ah. Go’aannada qofka qaxootiga ah weli waxay ka yimaadaan UNHCR.

claim-figures-opened-registration = Qaxootigu way is diiwaangelin kareen tirooyinkii { FACT("stats-2013-seed", "year") } awgood.
    .truth = Iluhu sababta waxay ku sheegaan sharciga bixitaanka iyo gelitaanka, ee ma aha tirooyinka.

claim-never-expelled = Dadka magangalyo la siiyey weligood Shiinaha lagama saaro.
    .truth = Qofka Shiinuhu magangalyo siiyey looma oggola in dal kale loogu dhiibo kiis dembi. Xeer ku saabsan masaafurinta ma aannan helin.

claim-us-law-test = Waxa magangalyada lagu eegaa waa cadaadis hore u dhacay, sida sharciga socdaalka ee Maraykanka.
    .truth = Xeerarka sharciga magangalyada ee Maraykanku Shiinaha kama shaqeeyaan.

claim-figures-of-thirteen = Shiinaha waxaa jooga in ka badan saddex boqol oo kun oo qaxooti, dhowr boqol oo keliya ayaana ah kuwo aan Indo-Shiinaha ka iman.
    .truth = Tirooyinka dadku arrintan u soo qaataan waa kuwo hore, isku darkooduna ma saxna. Dhammaadkii { FACT("stats-2025", "year") } UNHCR waxay dhulweynaha Shiinaha ku tirisay qiyaastii { FACT("stats-2025", "refugees") } qaxooti iyo { FACT("stats-2025", "asylum-seekers") } magangalyo-doon.

claim-figures-of-fifteen = Shiinuhu wuxuu leeyahay { FACT("stats-2015-seed", "refugees-middle") } qaxooti iyo { FACT("stats-2015-seed", "asylum-seekers-middle") } magangalyo-doon.
    .truth = Kuwani waa tirooyin hore oo lagu tiriyey dadka Fiyetnaam ka yimid. Dhammaadkii { FACT("stats-2025", "year") } UNHCR waxay dhulweynaha Shiinaha ku tirisay qiyaastii { FACT("stats-2025", "refugees") } qaxooti iyo { FACT("stats-2025", "asylum-seekers") } magangalyo-doon.

claim-human-rights-commission = UNHCR waa Guddiga Xuquuqda Aadanaha ee Qaramada Midoobay.
    .truth = UNHCR waa Wakiilka Sare ee Qaramada Midoobay u qaabilsan Qaxootiga.

claim-top-ten-host = Shiinuhu wuxuu ka mid yahay tobanka dal ee qaxootiga ugu badan martigeliya.
    .truth = Shiinaha mar baa sidaas loo tiriyey qaxootigii Fiyetnaam ka yimid awgood. Xogta UNHCR mar dambe qaxooti uma tiriso.

claim-old-origins = Qaxootiga Shiinaha intooda badan waxay ka yimaadaan Soomaaliya, Nayjeeriya, Ciraaq iyo Laybeeriya.
    .truth = Kuwani waxay tirooyin hore ku ahaayeen kooxaha ugu waaweyn ee ka baxsan Indo-Shiinaha, taasina way isbeddeshay. Tirooyinka UNHCR ee ugu cusub hagahan, intooda badan waxay ka yimaadeen Kaameruun, Soomaaliya, Yugaandha iyo Afgaanistaan.

claim-indochina-are-chinese = Qaxootiga Indo-Shiinaha ka yimid iyo carruurtoodu waa Shiine.
    .truth = UNHCR waxay tiri waxay leeyihiin xuquuq la mid ah tan muwaadiniinta Shiinaha. Daraasad Maraykan ah oo hore ayaa tiri waxay lahaayeen inta badan xuquuqda muwaadinka, laakiin muwaadinnimo ma lahayn.

claim-more-and-more = Qaxooti sii badanaya ayaa Shiinaha yimaada.
    .truth = Tirooyinka UNHCR tiriso way yaraanayeen tan iyo { FACT("stats-trend", "year") }. Codsiyada magangalyada ee cusubina way yaraadeen.
