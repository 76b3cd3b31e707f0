question-danger = Adiga, ama qof kula jooga, ma ku jirtaan khatar hadda?
    .name = Khatar hadda
    .hint = Haddii jawaabtu haa tahay, hagahani isla markiiba wuxuu muujiyaa waxa marka hore la sameeyo.
    .why = Qorshaha dhexdiisa khatarta nolosha ayaa wax kasta ka horraysa. Hagahani kuma weydiiyo cidda aad tahay. Marka uu ku furan yahay daaqaddiisa, jawaabahaaga ma kaydiyo, cidnana uma diro. Biraawsarka internetka waxaa laga yaabaa inuu taariikhdiisa ku kaydiyo.
    .error = Dooro waxa hadda run ah, ama dooro “Ma doonayo inaan sheego”.
option-danger-no = Maya
option-danger-danger = Haa, qof ayaa hadda i dhaawici kara
    .hint = Tan dooro xitaa haddii qof sidoo kale dhaawacan yahay.
option-danger-medical = Haa, qof ayaa aad u xanuunsan ama dhaawacan

question-where = Xaggee ayaad hadda joogtaa?
    .name = Halka aad joogto
    .hint = Dhulweynaha Shiinaha waxaa loola jeedaa Shiinaha marka laga reebo Hong Kong iyo Macao.
    .why = Hagahani wuxuu ku saabsan yahay dhulweynaha Shiinaha, sidaas darteed qorshaha halkaas oo keliya ayaa dhammaystiran. Xuduudda iyo meelaha kale waxaa ka jira xeerar kale, qorshuhuna waa gaaban yahay.
    .error = Dooro halka aad joogto, ama dooro “Ma doonayo inaan sheego”.
option-where-mainland = Dhulweynaha Shiinaha
option-where-border = Garoon diyaaradeed, deked ama xuduudda dhulka ee dhulweynaha Shiinaha, lamana ii oggolaan inaan galo
    .hint = Tan dooro xitaa haddii aad halkaas ku sugayso oo aadan weli dhaafin baaritaanka xuduudda.
option-where-hong-kong = Hong Kong
    .hint = Garoonkeeda diyaaradaha iyo dekedaheeda sidoo kale.
option-where-macao = Macao
    .hint = Garoonkeeda diyaaradaha iyo dekedaheeda sidoo kale.
option-where-outside = Meel kale
    .hint = Ma aha dhulweynaha Shiinaha, Hong Kong ama Macao.

question-police = Ma jiraa wax ay booliska hadda kaa doonayaan?
    .name = Booliska
    .hint = Haddii wax ka badan hal jawaab ay run tahay, dooro waxa hadda dhacaya. Haddii aad caawinayso qof ay booliska hayaan, qofkaas uga jawaab.
    .why = Jawaabtaadu waxay go’aamisaa xuquuqda iyo khataraha uu qorshuhu marka hore kuu sheego. Marka uu ku furan yahay daaqaddiisa, hagahani jawaabtaada ma kaydiyo, cidnana uma diro. Biraawsarka internetka waxaa laga yaabaa inuu taariikhdiisa ku kaydiyo.
    .error = Dooro waxa ay booliska sameeyeen ama yiraahdeen, dooro “Maya”, ama dooro “Ma doonayo inaan sheego”.
option-police-no = Maya
option-police-questioned = Hadda ayay su’aalo i weydiinayaan ama i hayaan
    .hint = Go’aan qoran kuma siin.
option-police-summoned = Waxay igu yiraahdeen goor dambe noo imow
option-police-detained = Muddo intaas ka dheer ayay i hayaan, ama waxay igu yiraahdeen meel ha ka bixin
    .hint = Waxaa laga yaabaa inay ku tuseen go’aan qoran. Tan dooro xitaa haddii ay ku haysteen in ka badan hal maalin.
option-police-leave-order = Waxay igu yiraahdeen Shiinaha ka bax ugu dambayn taariikh cayiman

question-leave-by = Ugu dambayn taariikhdee ayay booliska kugu yiraahdeen ka bax?
    .name = Taariikhda bixitaanka
    .hint = Ka eeg maalinta ugu dambaysa amarka booliska.
    .why = Qorshuhu wuxuu muujiyaa inta maalmood ee hartay. Haddii taariikhdu dhaaftay, qorshuhu wuxuu ku daraa tallaabooyin kale.
    .error = Geli maalinta, bisha iyo sannadka amarka ku qoran oo hubi sannadka, ama dooro “Ma doonayo inaan sheego”.


question-from = Ma waxaad ka timid Waqooyiga Kuuriya, ama ma waxaad ka soo gudubtay xuduudda dhulka ee Miyanmaar?
    .name = Halka aad ka timid
    .hint = Dal kale wax kama weydiinno, weligeenna ma weydiinno sababta aad uga soo tagtay.
    .why = Haddii aad ka mid tahay labadan kooxood midkood, qorshuhu digniin ayuu ku siiyaa, wuxuuna ka reebaa tallaabooyin booliska u horseeda. Marka uu ku furan yahay daaqaddiisa, hagahani jawaabtaada ma kaydiyo, cidnana uma diro. Biraawsarka internetka waxaa laga yaabaa inuu taariikhdiisa ku kaydiyo.
    .error = Dooro mid ka mid ah jawaabaha, ama dooro “Ma doonayo inaan sheego”.
option-from-north-korea = Waqooyiga Kuuriya ayaan ka imid
option-from-myanmar-border = Xuduudda dhulka ee Miyanmaar ayaan ka soo gudbay
option-from-other = Labadaas midkoodna

question-age = Imisa jir ayaad tahay?
    .name = Da’da
    .hint = Haddii aad ilmo caawinayso, dooro da’da ilmaha.
    .why = Xeerarka qaar way ku kala duwan yihiin dadka ka yar { FACT("check-under-18", "age-under") } jir iyo dadka ka yar { FACT("check-vulnerable-4h", "age-under") } jir. Ilmo aan waalid ama mas’uul halkan la joogin wuxuu marka hore helaa tallaabooyin kale.
    .error = Dooro da’, ama dooro “Ma doonayo inaan sheego”.
option-age-adult = { FACT("rsd-family", "adult-age") } jir ama ka weyn
option-age-16-17 = { FACT("rsd-family", "child-age-from") } ama { FACT("rsd-family", "child-age-to") } jir
option-age-under-16 = Ka yar { FACT("child-no-detention", "age-under") } jir

question-alone = Waalid ama mas’uul ma kula joogaa halkan?
    .name = Waalid ama mas’uul
    .hint = Mas’uul waa qof weyn oo ay waajib ku tahay inuu ku daryeelo.
    .why = Ilmo aan waalid ama mas’uul halkan la joogin, qorshuhu isla markiiba wuxuu u sheegaa waxa aan ka ognahay caawimada iyo waxa aannan ogayn.
    .error = Dooro cidda kula joogta, ama dooro “Ma doonayo inaan sheego”.
option-alone-with-family = Haa, waalid ama mas’uul
option-alone-alone = Maya, waalid iyo mas’uul midna
    .hint = Tan dooro xitaa haddii aad la joogto saaxiibbo, ama qaraabo aan ahayn mas’uulkaaga.


question-unhcr = Ilaa hadda maxaa kala dhexmaray UNHCR?
    .name = UNHCR
    .hint = UNHCR waa Hay’adda Qaxootiga ee Qaramada Midoobay. Dhulweynaha Shiinaha iyada ayaa ka go’aamisa qofka qaxootiga ah.
    .why = Tallaabadaada xigta ee UNHCR waxay ku xiran tahay tan: iimaylka koowaad, wareysi, warqad cusub, ama racfaan.
    .error = Dooro waxii ugu dambeeyey ee dhacay, ama dooro “Ma doonayo inaan sheego”.
option-unhcr-not-yet = Weli uma qorin UNHCR
option-unhcr-emailed = UNHCR waan u qoray, waana sugayaa
    .hint = Weli warqad UNHCR ka timid ma haysid.
option-unhcr-registered = Warqad UNHCR ayaan haystaa, go’aankana waan sugayaa
option-unhcr-refused = Jawaabtii koowaad waxay ahayd maya
    .hint = Tan dooro xitaa haddii aad racfaan codsatay oo aad jawaabta sugayso.
option-unhcr-recognised = UNHCR waxay go’aamisay inaan qaxooti ahay
option-unhcr-closed = Jawaabtii ugu dambaysay waxay ahayd maya, ama kiiskayga waa la xiray
    .hint = Sabab kasta ha ahaatee, xitaa ballan la seegay darteed.

question-refused-on = Waa maxay taariikhda warqadda maya-da koowaad?
    .name = Taariikhda warqadda
    .hint = Raadi taariikhda ku qoran warqadda UNHCR.
    .why = Qorshuhu waqtiga racfaanka wuxuu ka tiriyaa maalintaas. Waqtiga loo xaddiday Shiinaha ma aan heli karin, markaa akhri sidoo kale taariikhda warqaddaada ku qoran.
    .error = Geli maalinta, bisha iyo sannadka warqadda, taasoo aan ka dambayn karin maanta, ama dooro “Ma doonayo inaan sheego”.

question-paper-until = Ilaa taariikhdee ayay warqaddaada UNHCR shaqaynaysaa?
    .name = Dhammaadka warqadda UNHCR
    .hint = Ka eeg maalinta ugu dambaysa warqadda ama kaarka.
    .why = Qorshuhu wuxuu muujiyaa inta maalmood ee hartay si warqadda loo cusboonaysiiyo.
    .error = Geli maalinta, bisha iyo sannadka warqadda ku qoran oo hubi sannadka, ama dooro “Ma doonayo inaan sheego”.


question-stay = Hadda ma haysataa oggolaansho aad Shiinaha ku joogto?
    .name = Oggolaanshaha joogitaanka
    .hint = Eeg fiisaha ama rukhsadda ugu dambaysa ee baasaboorkaaga ku taal, ama rasiidhka booliska.
    .why = Jawaabtaadu waxay go’aamisaa waxa marka hore la sameeyo: inaad cinwaankaaga diiwaangeliso, inaad waqti dheeraad ah codsato, ama inaad UNHCR u qorto intaadan booliska u tegin. Marka uu ku furan yahay daaqaddiisa, hagahani jawaabtaada ma kaydiyo, cidnana uma diro. Biraawsarka internetka waxaa laga yaabaa inuu taariikhdiisa ku kaydiyo.
    .error = Dooro oggolaanshaha aad hadda haysato, ama dooro “Ma doonayo inaan sheego”.
option-stay-visa = Fiiso, maalmo fiiso la’aan ah, ama rukhsad joogitaan oo gaaban oo weli shaqaynaysa
    .hint = Rukhsadda joogitaanka ee gaaban waxaa la yiraahdaa { FACT("visa-free-longer", "term") }.
option-stay-permit = Rukhsad deganaansho oo weli shaqaynaysa
option-stay-pending = Waxaan codsaday fiiso ama rukhsad, booliskuna rasiidh ayay i siiyeen
    .hint = Tan dooro xitaa haddii fiisihii ama rukhsaddii hore ay weli socoto. Tan ha u dooran rasiidh ku saabsan baasaboor ay booliska baaritaan u qaateen.
option-stay-expired = Oggolaanshahaygii joogitaanka wuu dhammaaday
option-stay-none = Weligay oggolaansho ma yeelan, ama waa la buriyey

question-entry = Sidee ayaad Shiinaha ku soo gashay?
    .name = Sidii aad ku soo gashay
    .hint = Kontoroolka xuduudda waa halka ay saraakiishu baasaboorrada ku hubiyaan: garoonka diyaaradaha, dekedda ama xuduudda dhulka.
    .why = Dadka oggolaansho la’aan ku soo galay waxaa u gaar ah xeerar kale, qorshuhuna wuu la beddelmaa. Marka uu ku furan yahay daaqaddiisa, hagahani jawaabtaada ma kaydiyo, cidnana uma diro. Biraawsarka internetka waxaa laga yaabaa inuu taariikhdiisa ku kaydiyo.
    .error = Dooro sidii aad ku soo gashay, ama dooro “Ma doonayo inaan sheego”.
option-entry-visa = Waxaan soo maray kontoroolka xuduudda
option-entry-without = Waxaan ku soo galay oggolaansho la’aan

question-stay-until = Waa maalintee maalinta ugu dambaysa ee oggolaanshahaaga joogitaanka?
    .name = Maalinta joogitaanka ugu dambaysa
    .hint = Maalmaha joogitaanka ee fiisaha waxaa laga tiriyaa maalinta xigta maalintii aad soo gashay, maalinta ugu dambaysa ee la soo geli karana waa taariikh kale. Haddii booliska rasiidh ku siiyeen, isticmaal maalinta ugu dambaysa ee rasiidhka.
    .why = Qorshuhu waqtiyadiisa ugu dambeeya wuxuu ka tiriyaa maalintaas. Haddii maalintu dhaaftay, qorshuhu wuxuu ku siiyaa tallaabooyin kale.
    .error = Geli maalinta, bisha iyo sannadka uu oggolaanshahaagu dhammaanayo oo hubi sannadka, ama dooro “Ma doonayo inaan sheego”.


question-shelter = Xaggee ayaad hadda seexataa?
    .name = Halka aad seexato
    .hint = Xeerarka hoteelku way ka duwan yihiin xeerarka meel kasta oo kale.
    .why = Hoteelka, hoteelka ayaa ku diiwaangeliya oo faahfaahintaada booliska u dira. Meel kasta oo kale, adiga ama qofka aad la joogto midkiin waa inuu booliska kaa diiwaangeliyo { FACT("preg-home-24h", "hours") } saacadood gudahood kaddib markaad soo guurto.
    .error = Dooro halka aad seexato, ama dooro “Ma doonayo inaan sheego”.
option-shelter-hotel = Hoteel
option-shelter-home = Guri
    .hint = Guri ama qol la kiraystay, guri saaxiib ama qaraabo, hoy ardayeed ama shaqaale, ama qol kasta oo kale oo aan hoteel ku oollin.
option-shelter-nowhere = Meel aan seexdo ma haysto

question-registered-here = Cinwaankan ma lagaaga diiwaangeliyey booliska?
    .name = Diiwaangelinta booliska
    .hint = Foomka waxaa la yiraahdaa { FACT("preg-form-name", "term") } (foomka diiwaangelinta deganaanshaha ku-meelgaarka ah). Mar kasta oo aad guurto waxaad u baahan tahay mid cusub.
    .why = Sharciga ayaa diiwaangelintan dalbaya, UNHCR-na waxay weydiisataa nuqul foomka ah. Haddii oggolaanshahaagii joogitaanka uu dhammaaday, ama haddii aad oggolaansho la’aan ku soo gashay, booliska oo aad u tagtaa waxay keeni kartaa xarig, sidaas darteed qorshuhu wuu isbeddelaa.
    .error = Dooro in lagaa diiwaangeliyey iyo in kale cinwaankan, ama dooro “Ma doonayo inaan sheego”.
option-registered-here-yes = Haa, foomka cinwaankan waan haystaa
option-registered-here-hotel-did = Hoteelka ayaa i diiwaangeliyey, laakiin foomka ma haysto
option-registered-here-no = Maya
option-registered-here-unsure = Ma hubo

question-arrived-here = Goorma ayaad timid meesha aad hadda seexato?
    .name = Imaatinka halkan
    .hint = Saacaddana sheeg haddii aad garanayso, waqtiga Beijing. Haddii aan saacad la sheegin, maalinta waxaa laga tiriyaa bilowgeeda.
    .why = Waqtiga diiwaangelintu wuxuu ka socdaa daqiiqaddaas. Markaas qorshuhu wuxuu muujin karaa inta ka hartay.
    .error = Geli maalinta, bisha iyo sannadka aad timid, iyo saacadda haddii aad garanayso. Tani kama dambayn karto hadda. Waxaad sidoo kale dooran kartaa “Ma doonayo inaan sheego”.


question-passport = Ma haysataa baasaboor shaqaynaya?
    .name = Baasaboor
    .hint = Hagahani weligiis ma weydiiyo lambarkiisa.
    .why = Jawaabtaadu waxay go’aamisaa waxa uu qorshuhu ka sheego warqadaha, iyo inuu kaaga digo safaaraddaada iyo in kale.
    .error = Dooro waxa baasaboorkaaga run ka ah, ama dooro “Ma doonayo inaan sheego”.
option-passport-have = Haa, waan haystaa
option-passport-expired = Wuu dhacay
option-passport-lost = Wuu lumay ama waa la xaday, ama qof kale ayaa haya
option-passport-never-had = Weligay baasaboor ma yeelan
option-passport-police-hold = Booliska ayaa haya

question-family = Kuwan kuwee baa run ka ah adiga ama qoyskaaga?
    .name = Adiga iyo qoyskaaga
    .hint = Dooro dhammaan kuwa run ah. Haddii uu ku ag joogo qof aanay habboonayn inuu arko jawaabtaada, su’aashan waad ka boodi kartaa.
    .why = Mid kasta oo kuwan ka mid ahi qorshaha wuxuu keenaa talo u gaar ah. Marka uu ku furan yahay daaqaddiisa, hagahani jawaabtaada ma kaydiyo, cidnana uma diro. Biraawsarka internetka waxaa laga yaabaa inuu taariikhdiisa ku kaydiyo.
    .error = Dooro dhammaan kuwa run ah, dooro “Midkoodna”, ama dooro “Ma doonayo inaan sheego”.
option-family-baby = Ilmo yar ayaa Shiinaha ku dhashay, mana diiwaangashana
option-family-school-age = Ilmo ayaa gaaray da’dii dugsiga
option-family-pregnant = Qof ayaa uur leh
option-family-ill = Qof ayaa xanuunsan
option-family-violence = Qof guriga jooga ayaa mid naga mid ah dhaawaca ama u hanjabaa
option-family-forced = Qof ayaa lagu qasbaa shaqo, galmo ama guur, waa la iibiyey, ama meel baa lagu xiray
option-family-child-expired = Oggolaanshihii joogitaanka ee ilmo ayaa dhammaaday
option-family-separated = Waxaan xiriir la weynay qof qoyskayaga ka mid ah
option-family-stateless = Ma jiro dal oranaya in mid naga mid ah yahay muwaadinkiisa
option-family-none = Midkoodna

question-baby-born = Goorma ayuu ilmaha yari dhashay?
    .name = Dhalashada ilmaha yar
    .hint = Haddii in ka badan hal ilmo oo yar aanay diiwaangashanayn, sheeg maalinta kan ugu weyn.
    .why = Waalid waa inuu joogitaanka ilmaha yar ka diiwaangeliyo booliska bixitaanka iyo gelitaanka { FACT("birth-60-days", "days") } maalmood gudahood. Qorshuhu wuxuu muujiyaa inta maalmahaas ka hartay.
    .error = Geli maalinta, bisha iyo sannadka dhalashada, taasoo aan ka dambayn karin maanta, ama dooro “Ma doonayo inaan sheego”.

question-needs = Maxaad u baahan tahay, ama maxaa ku walwalinaya?
    .name = Baahi iyo walwal
    .hint = Dooro dhammaan kuwa run ah. Qorshuhu wuu gaabnaadaa marka aad doorato waxa hadda muhiim ah oo keliya.
    .why = Mid kasta oo kuwan ka mid ahi qorshaha wuxuu keenaa talo u gaar ah. Marka uu ku furan yahay daaqaddiisa, hagahani jawaabtaada ma kaydiyo, cidnana uma diro. Biraawsarka internetka waxaa laga yaabaa inuu taariikhdiisa ku kaydiyo.
    .error = Dooro dhammaan kuwa run ah, dooro “Midkoodna”, ama dooro “Ma doonayo inaan sheego”.
option-needs-work = Waxaan doonayaa inaan shaqeeyo
option-needs-unpaid = Waan shaqeeyey, mushaharna la ima siin
option-needs-money = Ma haysto lacag igu filan oo aan ku noolaado
option-needs-asked-to-pay = Qof ayaa lacag ama inaan wax u qabto igaga doonaya caawimo UNHCR, warqad ama meel dibadda ah
option-needs-school = Waxaan u baahanahay dugsi
option-needs-health = Waxaan u baahanahay dhakhtar ama daawo
option-needs-lawyer = Waxaan u baahanahay qareen
option-needs-other-country = Waxaan doonayaa in UNHCR iga caawiso inaan dal kale u guuro (dib-u-dejin)
option-needs-go-home = Waxaan doonayaa inaan dalkayga ku noqdo
option-needs-leave-china = Waxaan doonayaa inaan Shiinaha uga baxo dal kale
option-needs-fear-embassy = Waxaan ka baqayaa safaaraddayda
option-needs-none = Midkoodna

question-have = Kuwan kuwee baad horay u haysataa?
    .name = Waxyaabaha iimaylka
    .hint = UNHCR kuwan waxay weydiisataa iimaylka koowaad. Haddii mid maqan yahay, weli waad qori kartaa oo UNHCR weydiin kartaa waxa la sameeyo.
    .why = Qorshuhu wuxuu liis gareeyaa waxa iimaylkaaga weli ka maqan. Wax kale oo qorshaha ka mid ah isma beddelaan.
    .error = Dooro dhammaan waxa aad haysato, dooro “Midkoodna”, ama dooro “Ma doonayo inaan sheego”.
option-have-none = Midkoodna
