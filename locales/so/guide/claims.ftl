claim-apply-at-border-police = Magangalyo waxaad weydiisataa booliska xuduudda ama waaxda socdaalka ee booliska.
    .truth = Iimayl ayaad u qortaa UNHCR ee Beijing. Ma jiro sharci Shiine ah oo dejiya xafiis magangalyo ama hab loo maro codsiyada magangalyada, UNHCR ayaana shaqadan ka qabata dhulweynaha Shiinaha.

claim-regional-board = Guddi socdaal oo gobol ayaa ansixiya codsigaaga magangalyada.
    .truth = Guddi caynkaas ah kama aannan helin sharciga Shiinaha. UNHCR ayaa dhulweynaha Shiinaha ka go’aamisa qofka qaxootiga ah.

claim-convention-names-office = Heshiiska Geneva wuxuu leeyahay magangalyada waxaa laga codsadaa booliska xuduudda ama saldhigga booliska.
    .truth = Heshiiska kuma xusna meel ama xafiis magangalyo laga codsado. Waa ballan u dhexaysa dowladaha, wuxuuna sheegayaa qofka qaxootiga ah.

claim-papers-in-local-language = Waxaad dhiibtaa sababahaaga oo ku qoran luqadda dalka, nuqul baasaboorkaaga ah iyo warqado kale.
    .truth = UNHCR waxay weydiisataa foomkaaga diiwaangelinta booliska, bogagga baasaboorka, faahfaahintaada aasaasiga ah iyo sababahaaga. Waxaad UNHCR u sheegtaa luqadda aad wareysiga u rabto.

claim-id-card-needed = Si aad isu diiwaangeliso waxaad u baahan tahay baasaboor iyo kaarka aqoonsiga.
    .truth = UNHCR waxay weydiisataa bogagga baasaboorka iyo foomka diiwaangelinta booliska. Kaarka aqoonsigu liiskeeda kuma qorna.

claim-registration-is-easy = Iska diiwaangelinta xafiiska Beijing waa sahal oo waa fudud tahay.
    .truth = UNHCR codsiyo badan ayaa u yimaada, isla markiibana kama jawaabi karto. Hubinta foomkaaga booliska waxay caadi ahaan qaadataa ilaa { FACT("register-four-weeks", "weeks") } toddobaad, markaas kaddibna waxaa laga yaabaa inaad muddo sugto wareysiga xaaladda qaxootinimo.

claim-one-or-two-months = Waxaad heshaa warqad ballan oo waxaad sugtaa hal bil ama laba bilood.
    .truth = UNHCR waxay kuu sheegtaa taariikhda kaddib markay hubiso foomkaaga booliska, caadi ahaan { FACT("register-four-weeks", "weeks") } toddobaad gudahood. Wareysiga xaaladda qaxootinimo waqti go’an uma aannan helin.

claim-no-democracy-ground = Magangalyo waad codsan kartaa haddii dalkaagu aanu dammaanad qaadin xorriyadda dimuqraadiga ah oo aadan dembiile ahayn.
    .truth = Qaxootigu waa qof sabab dhab ah u haysta inuu ka baqo in lagu cadaadiyo (dhib weyn loo geysto) isirka, diinta, jinsiyadda, ka mid ahaanshaha koox bulsho oo gaar ah, ama ra’yiga siyaasadeed awgood.

claim-past-harm-needed = Waa inaad caddaysaa in hore laguu dhibaateeyey.
    .truth = Waxa la eegayo waa sabab dhab ah oo looga baqo in qofka lagu cadaadiyo mid ka mid ah shanta sababood awgeed. Dhib hore looma shardin.

claim-list-of-harms = Xasuuq, xabsi dheer ama addoonsi oo keliya ayaa cadaadis ah, dhibaatayn ama xarig gaabanina weligeed cadaadis ma aha.
    .truth = Liis go’an oo caynkaas ah kama aannan helin ilaha xogta ee Shiinaha ku saabsan. Wax kasta u sheeg UNHCR, sababtoo ah UNHCR oo keliya ayaa go’aamisa.

claim-stateless-cannot-ask = Dadka aan dal lahayn magangalyo ma heli karaan.
    .truth = Dadka aan dal lahayn sidoo kale UNHCR way weydiisan karaan. Sharciga bixitaanka iyo gelitaanka, ajnabi waa qof kasta oo aan jinsiyadda Shiinaha lahayn, dadka aan dal lahaynna way ku jiraan.

claim-ordinary-crimes = Qof kasta oo galay dembi caadi ah magangalyo ma heli karo.
    .truth = Xeer magangalyo oo Shiine ah oo arrintan ku saabsan ma aannan helin. Dembiyada culus ayaa qofka ilaalinta ka reebi kara. Heshiiska Qaxootigu qof walba kama ilaaliyo in dib loo celiyo: ma ilaaliyo qof khatar ku ah ammaanka dalka. Sidoo kale ma ilaaliyo qof si kama dambays ah loogu xukumay dembi aad u culus oo isla markaana khatar ah.

claim-paper-frees-you = Booliska tus shahaadadaada UNHCR, way ku sii daynayaan.
    .truth = Warqadda UNHCR booliska kuma qasabto inay ku sii daayaan. UNHCR waxay leedahay ma soo dhex geli karto marka booliska fulinayaan sharciga Shiinaha.

claim-paper-is-identity-card = Diiwaangelinta kaddib waxaad heshaa shahaado magangalyo oo kuu ah warqaddaada aqoonsiga.
    .truth = Diiwaangelinta kaddib UNHCR waxay ku siisaa warqad ama kaar muujinaya inaad tahay magangalyo-doon. Liiska sharciga ee warqadaha la sito kuma jirto, sidaas darteed baasaboorka ka sokow, taasna sido.

claim-paper-months = Shahaadadu waxay ansax tahay laba ilaa saddex bilood, waana la kordhin karaa.
    .truth = Tan ma aannan xaqiijin karin. Eeg taariikhda warqaddaada ku qoran oo waqtigeeda ku cusboonaysii.

claim-renewal-condition = UNHCR shahaadadaada waxay cusboonaysiisaa oo keliya haddii aad booliska ka diiwaangashan tahay.
    .truth = UNHCR waxay waajibaad ku tirisaa labadaba: inaad booliska ka diiwaangashan tahay iyo inaad warqadda cusboonaysiiso, laakiin ma aannan xaqiijin karin in mid ku xiran tahay tan kale. Haddii aad oggolaansho la’aan ku soo gashay ama oggolaanshahaagii joogitaanku dhammaaday, talo weydii UNHCR intaadan booliska u tegin.

claim-police-refugee-papers = Magangalyo-doonka iyo qaxootigu waxay booliska ka helaan kaararka aqoonsiga iyo rukhsadaha deganaanshaha.
    .truth = Sharcigu wuu ka hadlaa warqado caynkaas ah. UNHCR waxay qortay sannadkii { FACT("doc-art46-pending", "year-first") } iyo mar kale sannadkii { FACT("doc-art46-pending", "year-again") } in xeerarkan aan weli la dhaqan gelin, sidaas darteed ha ka filin booliska inay mid ku siiyaan.

claim-residence-permit-always = Ajaanibtu waa inay rukhsad deganaansho codsadaan meel kasta oo ay ku nool yihiin.
    .truth = Rukhsad deganaansho waxaad codsataa haddii fiisahaagu sheegayo inaad mid u baahan tahay. Markaas waxaad codsataa { FACT("visa-residence-30-days", "days") } maalmood gudahood kaddib markaad Shiinaha soo gasho.

claim-asylum-visa-at-port = Goobta gelitaanka waxaad ka heshaa fiiso magangalyo haddii aad keento warqado sababtaada caddaynaya.
    .truth = Fiisaha goobta gelitaanka waxaa loogu talagalay baahiyo degdeg ah, mana aha fiiso magangalyo. Waxaad sidoo kale u baahan tahay warqad muujinaysa in hay’ad dowladeed oo Shiine ah ay oggoshahay.

claim-register-for-safety = Booliska deegaanka waad iska diiwaangelin kartaa si aad ammaan iyo nabad u hesho.
    .truth = Diiwaangelinta boolisku waa waajib sharci, UNHCR-na taariikh wareysi waxay bixisaa oo keliya kaddib markay xaqiijiso in foomkaaga diiwaangelinta booliska uu ansax yahay. Ma aha ilaalin laguu fidinayo, mana aannan helin xeer ilaaliya qof u yimaada inuu is diiwaangeliyo. Haddii aad oggolaansho la’aan ku soo gashay ama oggolaanshahaagii joogitaanku dhammaaday, marka hore u qor UNHCR oo weydii waxa ay tahay inaad samayso.

claim-only-visa-holders-register = Si aad booliska iska diiwaangeliso waa inaad tahay muwaadin haysta fiiso aan dhicin.
    .truth = Waajibka diiwaangelintu ajnabi kasta wuu saaran yahay. Haddii aad oggolaansho la’aan ku soo gashay ama oggolaanshahaagii joogitaanku dhammaaday, booliska waxay awood u leeyihiin inay su’aalo ku weydiiyaan, ku hayaan ama dalka kaa saaraan, sidaas darteed marka hore u qor UNHCR oo weydii waxa ay tahay inaad samayso.

claim-carry-from-seventeen = Ajaanibtu waa inay warqadahooda sitaan laga bilaabo da’da toddoba iyo toban jir.
    .truth = Da’du waa { FACT("check-carry", "age-from") } jir. Laga bilaabo da’daas waa inaad sidato baasaboorkaaga, warqad kale oo safar, ama rukhsaddaada joogitaanka ama rukhsaddaada deganaanshaha.

claim-legal-while-waiting = Haddii lagu aqbalo qaxooti ama magangalyo-doon ahaan, joogitaankaagu waa sharci inta aad sugayso.
    .truth = UNHCR waxay leedahay dadka iyada ka diiwaangashan waa loo oggol yahay inay joogaan, laakiin sharciga bixitaanka iyo gelitaanka ayaa taas ku xiraya warqad booliska ka timaadda oo aan la ogayn in la bixiyo. Waxaa dhacday in diiwaangelinta UNHCR aanay qof ilaalin: UNHCR waxay bishii { FACT("rights-2008-returns", "month") } tiri Shiinuhu wuxuu celiyey wiil { FACT("rights-2008-returns", "age") } jir ah oo ay UNHCR u aqoonsatay qaxooti.

claim-government-recognises = Dowladda Shiinuhu waxay aqoonsataa oo ilaalisaa magangalyo-doonka.
    .truth = UNHCR ayaa go’aamisa qofka qaxootiga ah, Shiinuhuna wuu aqbalaa in UNHCR ay xaaladdan bixiso. Sannadkii { FACT("law-un-experts-2016", "year") } Guddiga Qaramada Midoobay ee Ka-hortagga Jirdilka wuxuu ka walwalsanaa in Shiinuhu aanu lahayn sharci magangalyo oo uu shaqada UNHCR u daayey. Waxaa dhacday in diiwaangelinta UNHCR aanay qof ilaalin.

claim-no-right-to-live = Qaxootiga aan Indochina (Fiyetnaam, Laos iyo Kamboodiya) ka iman waa soo-galooti aan xaq u lahayn inay Shiinaha ku noolaadaan.
    .truth = Ilaha xogtu waxay ka hadlaan xaqa shaqada, ee kama hadlaan xaq Shiinaha lagu noolaado. UNHCR waxay qortay in qaxootiga aan Indochina (Fiyetnaam, Laos iyo Kamboodiya) ka iman aanay xaq u lahayn inay Shiinaha ka shaqeeyaan.

claim-third-country-for-all = UNHCR qaxooti kasta oo ay aqoonsato waxay u heshaa dal kale.
    .truth = Dadka UNHCR aqoonsatay waa loo oggol yahay inay muddo joogaan inta UNHCR ay raadinayso xal waara. Qofna xaq uma laha dib-u-dejin, meeluhu waa tiro yar, adiguna ma codsan kartid.

claim-unhcr-pays-everything = UNHCR qof kasta waxay ka caawisaa cuntada, guriga, caafimaadka iyo waxbarashada.
    .truth = Qaxootiga qaar oo keliya ayaa hela caawimo lacageed, magangalyo-doonkuna ma helaan. UNHCR kharashka daaweynta waxay soo celisaa xaalado gaar ah oo keliya, qaxootiga oo keliya, iyo daaweynta isbitaallada dadweynaha oo keliya.

claim-all-schools-open = Carruurta qaxootigu hadda waxay aadi karaan dugsiyada hoose ee dadweynaha ee dalka oo dhan.
    .truth = UNHCR waxay wax ka qortay oggolaansho soo baxay bishii { FACT("edu-2012-permission", "announced") } oo ku saabsan dugsiyada hoose ee { FACT("edu-2012-permission", "provinces") } gobol. In ilmo halkaas meel ka helo waxay markaas ku xirnayd dugsiga deegaanka. Ma aannan helin wax ka cusub oo sheegaya gobollada aqbala carruurta qaxootiga ah.

claim-rights-will-grow = Sharcigu waa bilowga xuquuq badan oo qaxootigu helo, sida shaqada iyo waxbarashada.
    .truth = Ilaha xogtu ma muujiyaan in taasi dhacday, sharci qaxootina ma aannan helin. UNHCR waxay qortay in qaxootiga aan Indochina (Fiyetnaam, Laos iyo Kamboodiya) ka iman aanay xaq u lahayn inay Shiinaha ka shaqeeyaan.

claim-ask-for-a-job = Magangalyo-doonka waa loo oggol yahay inuu shaqo ka codsado shaqo-bixiye.
    .truth = UNHCR waxay qortay in qaxootiga aan Indochina (Fiyetnaam, Laos iyo Kamboodiya) ka iman aanay xaq u lahayn inay Shiinaha ka shaqeeyaan. Ajnabiga si sharci-darro ah u shaqeeya ganaax ayuu bixiyaa, xaaladaha culusna xarig ayaa weliba jira.

claim-work-visa-for-all = Xeerarka shaqaalaysiinta ajaanibtu waxay magangalyo-doonka u oggolaadaan inay shaqeeyaan.
    .truth = Xeerarkan waxaa loogu talagalay dadka ku yimaada fiiso shaqo oo markaas kaddib hela warqad shaqo iyo rukhsad deganaansho. Waddo shaqo uma furaan magangalyo-doonka.

claim-naturalise-by-constitution = Ajnabiga aqbala Dastuurka wuxuu noqon karaa muwaadin Shiine ah.
    .truth = Ajnabiga waa loo oggol yahay inuu jinsiyadda Shiinaha ku codsado inuu qaraabo dhow la yahay qof Shiine ah, inuu Shiinaha degay, ama sabab kale oo wanaagsan, Wasaaradda Amniga Dadweynaha ayaana go’aamisa. Qofka muwaadin Shiine ah noqda waa inuu ka tanaasulo jinsiyadda kale. Ma aannan helin waddo jinsiyadda Shiinaha lagu helo oo qaxootiga loogu talagalay.

claim-humanitarian-residence = Joogitaan gaaban waxaad ku heshaa deganaansho maalgashade ahaan ama sababo bini’aadannimo.
    .truth = Sharcigu wuxuu booliska magaalada u oggolaadaa inay joogitaan gaaban deganaansho ugu beddelaan sababo bini’aadannimo. Iyaga ayay u taal, ilaha xogtana midkoodna ma sheego in qaxootigu deganaanshahaas helaan.

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
    .truth = Ilaha xogtu sababta waxay ku sheegaan sharciga bixitaanka iyo gelitaanka, ee ma aha tirooyinka.

claim-never-expelled = Dadka magangalyo la siiyey weligood Shiinaha lagama saaro.
    .truth = Qofka Shiinuhu magangalyo siiyey looma oggola in dal kale loogu dhiibo kiis dembi. Xeer ku saabsan masaafurinta ma aannan helin.

claim-us-law-test = Waxa magangalyada lagu eegaa waa cadaadis hore u dhacay, sida sharciga socdaalka ee Maraykanka.
    .truth = Xeerarka sharciga magangalyada ee Maraykanka Shiinaha laguma dhaqmo.

claim-figures-of-thirteen = Shiinaha waxaa jooga in ka badan saddex boqol oo kun oo qaxooti, dhowr boqol oo keliya ayaana ah kuwo aan Indochina (Fiyetnaam, Laos iyo Kamboodiya) ka iman.
    .truth = Tirooyinka dadku arrintan u soo qaataan waa kuwo hore, isku darkooduna ma saxna. Dhammaadkii { FACT("stats-2025", "year") } UNHCR waxay dhulweynaha Shiinaha ku tirisay qiyaastii { FACT("stats-2025", "refugees") } qaxooti iyo { FACT("stats-2025", "asylum-seekers") } magangalyo-doon.

claim-figures-of-fifteen = Shiinuhu wuxuu leeyahay { FACT("stats-2015-seed", "refugees-middle") } qaxooti iyo { FACT("stats-2015-seed", "asylum-seekers-middle") } magangalyo-doon.
    .truth = Kuwani waa tirooyin hore oo lagu tiriyey dadka Fiyetnaam ka yimid. Dhammaadkii { FACT("stats-2025", "year") } UNHCR waxay dhulweynaha Shiinaha ku tirisay qiyaastii { FACT("stats-2025", "refugees") } qaxooti iyo { FACT("stats-2025", "asylum-seekers") } magangalyo-doon.

claim-human-rights-commission = UNHCR waa Guddiga Xuquuqda Aadanaha ee Qaramada Midoobay.
    .truth = UNHCR waa Wakiilka Sare ee Qaramada Midoobay u qaabilsan Qaxootiga.

claim-top-ten-host = Shiinuhu wuxuu ka mid yahay tobanka dal ee qaxootiga ugu badan martigeliya.
    .truth = Shiinaha mar baa sidaas loo tiriyey qaxootigii Fiyetnaam ka yimid awgood. Xogta UNHCR mar dambe qaxooti uma tiriso.

claim-old-origins = Qaxootiga Shiinaha intooda badan waxay ka yimaadaan Soomaaliya, Nayjeeriya, Ciraaq iyo Laybeeriya.
    .truth = Kuwani waxay tirooyin hore ku ahaayeen kooxaha ugu waaweyn ee ka baxsan Indochina (Fiyetnaam, Laos iyo Kamboodiya), taasina way isbeddeshay. Tirooyinka UNHCR ee ugu cusub hagahan, intooda badan waxay ka yimaadeen Kaameruun, Soomaaliya, Yugaandha iyo Afgaanistaan.

claim-indochina-are-chinese = Qaxootiga Indochina (Fiyetnaam, Laos iyo Kamboodiya) ka yimid iyo carruurtoodu waa Shiine.
    .truth = UNHCR waxay tiri waxay leeyihiin xuquuq la mid ah tan muwaadiniinta Shiinaha. Daraasad Maraykan ah oo hore ayaa tiri waxay lahaayeen inta badan xuquuqda muwaadinka, laakiin muwaadinnimo ma lahayn.

claim-more-and-more = Qaxooti sii badanaya ayaa Shiinaha yimaada.
    .truth = Tirooyinka UNHCR tiriso way yaraanayeen tan iyo { FACT("stats-trend", "year") }. Codsiyada magangalyada ee cusubina way yaraadeen.
