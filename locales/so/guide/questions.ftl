question-danger = Khatar ma ku jirtaa hadda, adiga ama qof kula jooga?
    .name = Khatar hadda
    .hint = Haddii jawaabtu haa tahay, hagahani isla markiiba wuxuu ku tusayaa waxa marka hore la sameeyo.
    .why = Khatarta nafta ayaa qorshaha kaga horraysa wax kasta. Hagahani kuma weydiiyo cidda aad tahay. Marka aad hagahan u furto barnaamij gaar ah (ma aha biraawsar internet), jawaabahaaga ma kaydiyo, cidnana uma diro. Biraawsarka internetka waxaa laga yaabaa inuu jawaabahaaga ku dhex kaydiyo liiska bogagga la furay (History).
    .error = Dooro waxa hadda run ah, ama dooro “Ma doonayo inaan sheego”.
option-danger-no = Maya
option-danger-danger = Haa, qof ayaa hadda wax i yeeli kara
    .hint = Tan dooro xitaa haddii uu jiro qof dhaawacan.
option-danger-medical = Haa, qof ayaa aad u xanuunsan ama dhaawacan

question-where = Xaggee ayaad hadda joogtaa?
    .name = Halka aad joogto
    .hint = Dhulweynaha Shiinaha waa Shiinaha marka laga reebo Hong Kong iyo Macao.
    .why = Hagahani wuxuu ku saabsan yahay dhulweynaha Shiinaha, sidaas darteed qorshaha halkaas oo keliya ayaa dhammaystiran. Xuduudda iyo meelaha kale xeerar kale ayaa laga raacaa, qorshuhuna waa gaaban yahay.
    .error = Dooro halka aad joogto, ama dooro “Ma doonayo inaan sheego”.
option-where-mainland = Dhulweynaha Shiinaha
option-where-border = Garoon diyaaradeed, deked ama xuduud dhul oo dhulweynaha Shiinaha laga galo: saraakiishu iima ay oggolaan inaan soo galo
    .hint = Tan dooro xitaa haddii aad halkaas ku sugayso oo aadan weli marin hubinta xuduudda.
option-where-hong-kong = Hong Kong
    .hint = Garoonkeeda diyaaradaha iyo dekedaheeduna way ku jiraan.
option-where-macao = Macao
    .hint = Garoonkeeda diyaaradaha iyo dekedaheeduna way ku jiraan.
option-where-outside = Meel kale
    .hint = Ma aha dhulweynaha Shiinaha, Hong Kong ama Macao.

question-police = Booliska su’aalo ma ku weydiinayaan ama ma ku hayaan, mise waxay kugu yiraahdeen noo imow ama Shiinaha ka bax?
    .name = Booliska
    .hint = Dooro waxa hadda dhacaya. Haddii aad qof caawinayso, u jawaab sidii adigoo qofkaas ah.
    .why = Jawaabtaada ayaa go’aamisa xuquuqda iyo khataraha uu qorshuhu marka hore kuu sheego. Marka aad hagahan u furto barnaamij gaar ah (ma aha biraawsar internet), jawaabtaada ma kaydiyo, cidnana uma diro. Biraawsarka internetka waxaa laga yaabaa inuu jawaabtaada ku dhex kaydiyo liiska bogagga la furay (History).
    .error = Dooro waxa ay booliska sameeyeen ama yiraahdeen, dooro “Maya”, ama dooro “Ma doonayo inaan sheego”.
option-police-no = Maya
option-police-questioned = Booliska ayaa hadda su’aalo i weydiinaya ama i haya, iyadoo aan go’aan qoran jirin
    .hint = Tan dooro oo keliya haddii ay tani aanay hal maalin ka badnayn.
option-police-summoned = Booliska ayaa igu yiri waa inaad goor dambe noo timaaddaa (amar yeeris ah, warqad ama telefoon)
option-police-detained = Booliska ayaa in ka badan hal maalin i haya, ama waxay igu yiraahdeen aag ha ka bixin
    .hint = Tan dooro xitaa haddii aan hal maalin la gaarin, haddii lagu tusay go’aan qoran oo ah in lagu hayo.
option-police-leave-order = Booliska ayaa igu yiri Shiinaha ka bax ugu dambayn maalin cayiman

question-leave-by = Booliska ugu dambayn taariikhdee ayay kugu yiraahdeen Shiinaha ka bax?
    .name = Taariikhda bixitaanka
    .hint = Ka eeg maalinta ugu dambaysa ee amarka booliska ku qoran.
    .why = Qorshuhu wuxuu muujiyaa inta maalmood ee hartay. Haddii taariikhdu dhaaftay, qorshuhu wuxuu ku daraa tallaabooyin kale.
    .error = Geli maalinta, bisha iyo sannadka amarka ku qoran oo hubi sannadka, ama dooro “Ma doonayo inaan sheego”.


question-from = Ma waxaad ka timid Waqooyiga Kuuriya, mise waxaad ka soo gudubtay xuduudda dhulka ee Miyanmaar?
    .name = Halka aad ka timid
    .hint = Dal kale wax kama weydiinno, weligeenna ma weydiinno sababta aad uga soo tagtay.
    .why = Haddii aad labadan kooxood mid ka mid tahay, qorshuhu digniin ayuu ku siiyaa, wuxuuna ka reebaa qaar ka mid ah tallaabooyinka aad booliska u tegi lahayd. Marka aad hagahan u furto barnaamij gaar ah (ma aha biraawsar internet), jawaabtaada ma kaydiyo, cidnana uma diro. Biraawsarka internetka waxaa laga yaabaa inuu jawaabtaada ku dhex kaydiyo liiska bogagga la furay (History).
    .error = Dooro mid ka mid ah jawaabaha, ama dooro “Ma doonayo inaan sheego”.
option-from-north-korea = Waqooyiga Kuuriya ayaan ka imid
option-from-myanmar-border = Xuduudda dhulka ee Miyanmaar ayaan ka soo gudbay
option-from-other = Labadaas midkoodna

question-age = Imisa jir ayaad tahay?
    .name = Da’da
    .hint = Haddii aad ilmo caawinayso, dooro da’da ilmaha.
    .why = Xeerarka qaar way ku kala duwan yihiin dadka ka yar { FACT("check-under-18", "age-under") } jir iyo dadka ka yar { FACT("check-vulnerable-4h", "age-under") } jir. Ilmaha aan halkan waalid kula joogin, lana joogin qof weyn oo waajib ay ku tahay inuu daryeelo, wuxuu marka hore helaa tallaabooyin kale.
    .error = Dooro da’, ama dooro “Ma doonayo inaan sheego”.
option-age-adult = { FACT("rsd-family", "adult-age") } jir ama ka weyn
option-age-16-17 = { FACT("rsd-family", "child-age-from") } ama { FACT("rsd-family", "child-age-to") } jir
option-age-under-16 = Ka yar { FACT("child-no-detention", "age-under") } jir

question-alone = Halkan ma kula joogaa waalid ama qof weyn oo mas’uul kaa ah?
    .name = Waalid ama qof weyn oo mas’uul kaa ah
    .hint = Qofka mas’uulka kaa ahi waa qof weyn oo ay waajib ku tahay inuu ku daryeelo.
    .why = Haddii ilmo aanu halkan waalid la joogin, lana joogin qof weyn oo mas’uul ka ah, qorshuhu isla markiiba wuxuu sheegaa waxa aan caawimada ka ognahay iyo waxa aannan ogayn.
    .error = Dooro cidda kula joogta, ama dooro “Ma doonayo inaan sheego”.
option-alone-with-family = Haa, waalid ama qof weyn oo mas’uul iga ah
option-alone-alone = Maya, waalid iyo qof mas’uul iga ah midna ilama joogo
    .hint = Tan dooro xitaa haddii aad la joogto saaxiibbo, ama qaraabo aan mas’uul kaa ahayn.


question-unhcr = Ilaa hadda maxaa dhex maray adiga iyo UNHCR?
    .name = UNHCR
    .hint = UNHCR waa Hay’adda Qaxootiga ee Qaramada Midoobay. Halkan iyada ayaa go’aamisa qofka qaxootiga ah.
    .why = Tallaabadaada xigta ee UNHCR tan ayay ku xiran tahay: iimaylka koowaad, wareysi, warqad cusub, ama racfaan.
    .error = Dooro waxii ugu dambeeyey ee dhacay, ama dooro “Ma doonayo inaan sheego”.
option-unhcr-not-yet = Weli uma aan qorin UNHCR
option-unhcr-emailed = UNHCR waan u qoray, jawaabteedana waan sugayaa
    .hint = Weli warqad UNHCR ka timid ma haysid.
option-unhcr-registered = Warqad UNHCR ayaan haystaa, go’aankana waan sugayaa
option-unhcr-refused = UNHCR markii koowaad codsigaygii way diidday
    .hint = Tan dooro xitaa haddii aad racfaan codsatay oo aad jawaabta sugayso.
option-unhcr-recognised = UNHCR waxay go’aamisay inaan qaxooti ahay
option-unhcr-closed = UNHCR codsigaygii waxay ku diidday go’aankeedii kama dambaysta ahaa, ama kiiskaygii way xirtay
    .hint = Tan dooro sabab kasta ha ahaatee, tusaale ahaan haddii aad ballan seegtay.

question-refused-on = Waa maxay taariikhda warqadda ay UNHCR markii koowaad ku diidday codsigaaga?
    .name = Taariikhda warqadda
    .hint = Raadi taariikhda ku qoran warqadda ay UNHCR kuu soo dirtay.
    .why = Qorshuhu waqtiga racfaanka maalintaas ayuu ka tiriyaa. Xadka waqtiga ee Shiinaha laga isticmaalo ma aannan heli karin, markaa akhri sidoo kale taariikhda ku qoran warqadda ay UNHCR kuu soo dirtay.
    .error = Geli maalinta, bisha iyo sannadka warqadda, oo aan ka dambayn karin maanta, ama dooro “Ma doonayo inaan sheego”.

question-paper-until = Waa maxay maalinta ugu dambaysa ee ku qoran warqaddaada UNHCR?
    .name = Dhammaadka warqadda UNHCR
    .hint = Ka eeg maalinta ugu dambaysa ee warqadda ama kaarka ku qoran.
    .why = Qorshuhu wuxuu muujiyaa inta maalmood ee hartay si warqadda loo cusboonaysiiyo.
    .error = Geli maalinta, bisha iyo sannadka warqadda ku qoran oo hubi sannadka, ama dooro “Ma doonayo inaan sheego”.


question-stay = Hadda ma haysataa oggolaansho aad Shiinaha ku joogto?
    .name = Oggolaanshaha joogitaanka
    .hint = Eeg fiisaha ama rukhsadda ugu dambaysa ee baasaboorkaaga ku taal, ama rasiidhka booliska.
    .why = Jawaabtaada ayaa go’aamisa waxa marka hore la sameeyo: inaad cinwaankaaga diiwaangeliso, inaad waqti dheeraad ah codsato, ama inaad UNHCR u qorto intaadan booliska u tegin. Marka aad hagahan u furto barnaamij gaar ah (ma aha biraawsar internet), jawaabtaada ma kaydiyo, cidnana uma diro. Biraawsarka internetka waxaa laga yaabaa inuu jawaabtaada ku dhex kaydiyo liiska bogagga la furay (History).
    .error = Dooro oggolaanshaha aad hadda haysato, ama dooro “Ma doonayo inaan sheego”.
option-stay-visa = Fiiso, joogitaan fiiso la’aan la oggol yahay, ama rukhsad joogitaan oo gaaban: weli ma dhicin
    .hint = Rukhsadda joogitaan ee gaaban ({ FACT("visa-free-longer", "term") }) waa warqad ka timaadda booliska bixitaanka iyo gelitaanka. Waxay kuu oggolaanaysaa inaad muddo gaaban joogto.
option-stay-permit = Rukhsad deganaansho oo aan weli dhicin
option-stay-pending = Waxaan codsaday fiiso ama rukhsad, booliskuna rasiidhkii codsigaas ayay i siiyeen
    .hint = Xitaa haddii fiisihii ama rukhsaddii hore aanay weli dhicin. Ha u dooran rasiidh ku saabsan baasaboor ay booliska baaritaan u qaateen.
option-stay-expired = Oggolaanshahaygii joogitaanka wuu dhammaaday
option-stay-none = Weligay oggolaansho ma yeelan, ama waa la buriyey

question-entry = Sidee ayaad Shiinaha ku soo gashay?
    .name = Sidii aad ku soo gashay
    .hint = Kontoroolka xuduudda waa halka ay saraakiishu baasaboorrada ku hubiyaan ka hor gelitaanka.
    .why = Dadka oggolaansho la’aan ku soo galay xeerar kale ayaa khuseeya, qorshuhuna wuu la isbeddelaa. Marka aad hagahan u furto barnaamij gaar ah (ma aha biraawsar internet), jawaabtaada ma kaydiyo, cidnana uma diro. Biraawsarka internetka waxaa laga yaabaa inuu jawaabtaada ku dhex kaydiyo liiska bogagga la furay (History).
    .error = Dooro sidii aad ku soo gashay, ama dooro “Ma doonayo inaan sheego”.
option-entry-visa = Kontoroolka xuduudda ayaan soo maray, saraakiishuna warqadahayga way hubiyeen
option-entry-without = Oggolaansho la’aan ayaan ku soo galay

question-stay-until = Waa maxay maalinta ugu dambaysa ee oggolaanshahaaga joogitaanka?
    .name = Maalinta joogitaanka ugu dambaysa
    .hint = Maalmaha joogitaanka ee fiisaha waxaa laga bilaabaa maalinta ka dambaysa maalintii aad soo gashay; maalinta ugu dambaysa ee la soo geli karaana waa taariikh kale. Haddii booliska rasiidh ku siiyeen, isticmaal maalinta ugu dambaysa ee rasiidhka.
    .why = Qorshuhu waqtiyada ugu dambeeya maalintaas ayuu ka tiriyaa. Haddii maalintu dhaaftay, qorshuhu wuxuu ku siiyaa tallaabooyin kale.
    .error = Geli maalinta, bisha iyo sannadka uu oggolaanshahaagu dhammaanayo oo hubi sannadka, ama dooro “Ma doonayo inaan sheego”.


question-shelter = Xaggee ayaad hadda seexataa?
    .name = Halka aad seexato
    .hint = Xeerarka hoteelku way ka duwan yihiin xeerarka meel kasta oo kale.
    .why = Haddii aad hoteel joogto, hoteelka ayaa ku diiwaangeliya oo xogtaada booliska u dira. Haddii aad meel kale joogto, adiga ama qofka aad la joogto midkiin waa inuu joogitaankaaga booliska ka diiwaangeliyo { FACT("preg-home-24h", "hours") } saacadood gudahood kaddib markaad soo guurto.
    .error = Dooro halka aad seexato, ama dooro “Ma doonayo inaan sheego”.
option-shelter-hotel = Hoteel
option-shelter-home = Guri
    .hint = Guri ama qol la kiraystay, guri saaxiib ama qaraabo, hoyga ardayda ama shaqaalaha, ama qol kasta oo kale oo aan hoteel ku oollin.
option-shelter-nowhere = Meel aan seexdo ma haysto

question-registered-here = Ma lagaa diiwaangeliyey booliska cinwaankan (hoteelka, martigeliyahaaga ama adiga ayaa sameeyey)?
    .name = Diiwaangelinta booliska
    .hint = Foomka waxaa la yiraahdaa { FACT("preg-form-name", "term") } (foomka diiwaangelinta deganaanshaha ku-meelgaarka ah). Mar kasta oo aad guurto waxaad u baahan tahay mid cusub.
    .why = Sharciga ayaa diiwaangelintan dalbaya, UNHCR-na waxay weydiisataa nuqul foomka ah. Haddii oggolaanshahaagii joogitaanka uu dhammaaday, ama haddii aad oggolaansho la’aan ku soo gashay, booliska oo aad u tagto waxay keeni kartaa xarig, sidaas darteed qorshuhu wuu isbeddelaa.
    .error = Dooro in cinwaankan lagaa diiwaangeliyey iyo in kale, ama dooro “Ma doonayo inaan sheego”.
option-registered-here-yes = Haa, foomka cinwaankan waan haystaa
option-registered-here-hotel-did = Hoteelka ayaa i diiwaangeliyey, laakiin foomka ma haysto
option-registered-here-no = Maya
option-registered-here-unsure = Ma hubo

question-arrived-here = Goorma ayaad timid meesha aad hadda seexato?
    .name = Imaatinka halkan
    .hint = Saacaddana geli haddii aad garanayso. Haddii kale, hagahani wuxuu ka tiriyaa bilowga maalintaas.
    .why = Waqtiga diiwaangelintu wuxuu bilowdaa markaas. Qorshuhu dabadeed wuxuu muujin karaa inta ka hartay.
    .error = Geli maalinta, bisha iyo sannadka aad timid, iyo saacadda haddii aad garanayso. Waqtigaasi hadda kama dambayn karo. Waxaad sidoo kale dooran kartaa “Ma doonayo inaan sheego”.


question-passport = Ma haysataa baasaboor aan weli dhicin?
    .name = Baasaboor
    .hint = Hagahani lambarka baasaboorka weligiis ma weydiiyo.
    .why = Jawaabtaada ayaa go’aamisa waxa uu qorshuhu warqadaha ka sheego, iyo inuu kaaga digo safaaraddaada iyo in kale.
    .error = Dooro waxa baasaboorkaaga run ka ah, ama dooro “Ma doonayo inaan sheego”.
option-passport-have = Haa, waan haystaa
option-passport-expired = Wuu dhacay
option-passport-lost = Wuu lumay ama waa la xaday, ama qof kale ayaa haya
option-passport-never-had = Weligay baasaboor ma yeelan
option-passport-police-hold = Booliska ayaa haya

question-family = Kuwan kee baa run ka ah adiga ama qoyskaaga?
    .name = Adiga iyo qoyskaaga
    .hint = Dooro dhammaan kuwa run ah. Haddii uu agtaada joogo qof aan habboonayn inuu jawaabtaada arko, su’aashan waad ka boodi kartaa.
    .why = Mid kasta oo kuwan ka mid ahi talo u gaar ah ayuu qorshaha ku daraa. Marka aad hagahan u furto barnaamij gaar ah (ma aha biraawsar internet), jawaabtaada ma kaydiyo, cidnana uma diro. Biraawsarka internetka waxaa laga yaabaa inuu jawaabtaada ku dhex kaydiyo liiska bogagga la furay (History).
    .error = Dooro dhammaan kuwa run ah, dooro “Midkoodna”, ama dooro “Ma doonayo inaan sheego”.
option-family-baby = Ilmo yar ayaa Shiinaha ku dhashay, lamana diiwaangelin
option-family-school-age = Ilmo ayaa gaaray da’dii dugsiga
option-family-pregnant = Qof ayaa uur leh
option-family-ill = Qof ayaa xanuunsan
option-family-violence = Qof guriga jooga ayaa mid naga mid ah garaaca, u hanjaba ama si kale u waxyeelleeya
option-family-forced = Mid naga mid ah ayaa lagu qasbaa shaqo, galmo ama guur, ama waa la iibiyey, ama meel ayaa lagu xiray oo kama bixi karo
option-family-child-expired = Oggolaanshihii joogitaanka ee ilmo ayaa dhammaaday
option-family-separated = Qof qoyskayaga ka mid ah ayaan xiriirkiisa weynay
option-family-stateless = Mid naga mid ah jinsiyad ma laha: ma jiro dal oranaya qofkani waa muwaadinkayga
option-family-none = Midkoodna

question-baby-born = Ilmaha yari goorma ayuu dhashay?
    .name = Dhalashada ilmaha yar
    .hint = Haddii in ka badan hal ilmo oo yar aan la diiwaangelin, sheeg maalinta uu dhashay kan ugu weyn.
    .why = Waalid waa inuu joogitaanka ilmaha yar ka diiwaangeliyo booliska bixitaanka iyo gelitaanka { FACT("birth-60-days", "days") } maalmood gudahood. Qorshuhu wuxuu muujiyaa inta maalmahaas ka hartay.
    .error = Geli maalinta, bisha iyo sannadka dhalashada, oo aan ka dambayn karin maanta, ama dooro “Ma doonayo inaan sheego”.

question-needs = Maxaad u baahan tahay, ama maxaa kaa walwalinaya?
    .name = Baahi iyo walwal
    .hint = Dooro dhammaan kuwa run ah. Qorshuhu wuu gaabnaanayaa haddii aad doorato oo keliya waxa hadda muhiim ah.
    .why = Mid kasta oo kuwan ka mid ahi talo u gaar ah ayuu qorshaha ku daraa. Marka aad hagahan u furto barnaamij gaar ah (ma aha biraawsar internet), jawaabtaada ma kaydiyo, cidnana uma diro. Biraawsarka internetka waxaa laga yaabaa inuu jawaabtaada ku dhex kaydiyo liiska bogagga la furay (History).
    .error = Dooro dhammaan kuwa run ah, dooro “Midkoodna”, ama dooro “Ma doonayo inaan sheego”.
option-needs-work = Waxaan doonayaa inaan shaqeeyo
option-needs-unpaid = Waan shaqeeyey, mushaharna la ima siin
option-needs-money = Ma haysto lacag igu filan oo aan ku noolaado
option-needs-asked-to-pay = Qof ayaa iga doonaya lacag, hadiyad, galmo ama inaan wax kale u qabto, si aan u helo caawimo UNHCR, warqad ama meel dal kale ah
option-needs-school = Waxaan u baahanahay dugsi
option-needs-health = Waxaan u baahanahay dhakhtar ama daawo
option-needs-lawyer = Waxaan u baahanahay qareen
option-needs-other-country = Waxaan doonayaa in UNHCR iga caawiso inaan dal kale u guuro (dib-u-dejin)
option-needs-go-home = Waxaan doonayaa inaan dalkayga ku noqdo
option-needs-leave-china = Waxaan doonayaa inaan Shiinaha uga baxo dal kale
option-needs-fear-embassy = Waxaan ka baqayaa safaaraddayda
option-needs-none = Midkoodna

question-have = Kuwan kee baad horay u haysataa?
    .name = Waxyaabaha iimaylka
    .hint = UNHCR kuwan ayay iimaylka koowaad ku weydiisataa. Waad qori kartaa xitaa haddii mid maqan yahay.
    .why = Qorshuhu wuxuu taxaa waxa iimaylkaaga weli ka maqan. Wax kale oo qorshaha ku jira isma beddelaan.
    .error = Dooro dhammaan waxa aad haysato, dooro “Midkoodna”, ama dooro “Ma doonayo inaan sheego”.
option-have-none = Midkoodna
