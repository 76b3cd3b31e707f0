case-flat-with-visa = Estelle oo ka timid Kaameruun waxay hal saacad ka hor u guurtay qol kiro ah oo Guangzhou ku yaal, weli cidina iyada halkaas kuma diiwaangelin. Fiisaheedu wuxuu dhammaanayaa sagaal iyo toban maalmood kaddib. Khatar kuma jirto. Iyadu weli uma qorin UNHCR. Bogga qoyska waxay ka dooranaysaa “Midkoodna”.
    .title = Qol cusub, fiisana way haysataa
case-hotel-not-registered = Cabdi oo ka yimid Soomaaliya wuxuu hoteel Yiwu ku yaal yimid shalay sagaalkii iyo barkii habeennimo, shan iyo labaatan saacadood ka hor. Hoteelku isaga ma diiwaangelin. Fiisihiisu wuxuu dhammaanayaa siddeed maalmood kaddib, booliskuna waxba kama doonayaan. Isagu weli uma qorin UNHCR, bogga baahidana wuxuu ka dooranayaa “Midkoodna”.
    .title = Hoteel xilliga sannadka cusub
case-hotel-without-form = Shirin oo ka timid Iiraan waxay ku nooshahay hoteel Shanghai ku yaal. Hoteelku iyada wuu diiwaangeliyey, laakiin foomka ma haysato. Baasaboorkeedu ma dhicin, fiisaheeduna ma dhammaan, laakiin ma heli karto maalinta ugu dambaysa ee fiisaha. Waxay ka baqaysaa safaaradda dalkeeda. Iyadu weli uma qorin UNHCR.
    .title = Hoteelka ayaa iyada diiwaangeliyey
case-stay-ended-not-registered = Khaled oo ka yimid Yaman wuxuu konton maalmood ka hor u guuray guri saaxiibkiis Hangzhou ku leeyahay, cidina isaga halkaas kuma diiwaangelin. Oggolaanshihiisii joogitaanka wuu dhammaaday. Baasaboorkiisu ma dhicin, khatar kuma jiro, booliskuna waxba kama doonayaan. Isagu weli uma qorin UNHCR, laakiin wuxuu haystaa nuqullo laba bog oo baasaboorka ah: kan aqoonsigiisa iyo kan fiisaha.
    .title = Oggolaanshihiisii joogitaanka wuu dhammaaday
case-visa-ended-yesterday = Bilal oo ka yimid Bakistaan wuxuu guri ka kiraystay Urumqi, wuxuuna u haystaa foomka diiwaangelinta. Wuxuu leeyahay fiisahaygu ma dhammaan, laakiin maalintii ugu dambaysay shalay ayay ahayd. Isagu UNHCR ayuu u qoray, jawaabteedana wuu sugayaa.
    .title = Fiisuhu shalay ayuu dhammaaday
case-visa-last-day = Salma oo ka timid Suudaan waxay saaka siddeeddii u guurtay guri Ningbo ku yaal, mana hubto in milkiiluhu iyada booliska ka diiwaangeliyey iyo in kale. Hadda waa habeen dambe, waana maalinta ugu dambaysa ee fiisaheeda. Salma UNHCR ayay u qortay, jawaabteedana way sugaysaa.
    .title = Maanta waa maalinta ugu dambaysa
case-permit-end-of-february = Dawit oo ka yimid Itoobiya waa labaatan jir, wuxuuna ku nool yahay hoy ardayeed oo Wuhan ku yaal. Wuxuu haystaa foomka diiwaangelinta hoyga iyo rukhsad deganaansho oo dhammaanaysa siddeed iyo soddon maalmood kaddib. Wuxuu doonayaa inuu shaqeeyo. Isagu weli uma qorin UNHCR.
    .title = Arday doonaya inuu shaqeeyo
case-registered-too-late = Aster oo ka timid Itoobiya waxay qol Chongqing ku yaal u guurtay saddex maalmood ka hor, saddexda galabnimo, cidina iyada halkaas kuma diiwaangelin. Rukhsaddeeda deganaanshuhu waxay dhammaanaysaa labaatan maalmood kaddib. Waxay haysataa warqad UNHCR, go’aankana way sugaysaa, laakiin warqaddu waxay ku jirtaa gacanta walaasheed, mana garanayso maalinta ugu dambaysa ee warqadda.
    .title = Laba waqti oo cayiman ayaa dhaafay
case-receipt-still-good = Awa oo ka timid Gini waxay booliska Beijing ka codsatay fiiso cusub, maantana waa maalinta ugu dambaysa ee rasiidhka ay booliska ka heshay. Waxay hoteel timid hal maalin oo sax ah ka hor, duhurkii, hoteelkuna iyada ma diiwaangelin. Warqadda ay UNHCR markii koowaad ku diidday codsiga Awa waxay leedahay taariikhda maanta.
    .title = Rasiidh maalintiisii ugu dambaysay jooga
case-receipt-ran-out = Ali oo ka yimid Yaman wuxuu booliska Chengdu ka codsaday rukhsad deganaansho. Maalinta ugu dambaysa ee rasiidhka uu booliska ka helay waxay ahayd saddex maalmood ka hor. Wuxuu qol u guuray laba maalmood ka hor, cidina isaga halkaas kuma diiwaangelin. Isagu UNHCR ayuu u qoray, jawaabteedana wuu sugayaa.
    .title = Rasiidhkii wuu dhacay
case-nearly-nothing-said = Nimco waxay sheegtay inay ku seexato guri saaxiib. Su’aal kale inay ka jawaabto ma doonayso.
    .title = Hal wax oo keliya ayay sheegtay
case-nothing-said = Mahmoud wuxuu la fadhiistay caawiye. Su’aal kasta wuu ka booday.
    .title = Su’aal kasta waa laga booday


case-asked-to-pay = Blaise oo ka yimid Kaameruun wuxuu qol ka kiraystay Foshan, wuxuuna u haystaa foomka diiwaangelinta. Fiisihiisu wuxuu dhammaanayaa kow iyo labaatan maalmood kaddib. Wuxuu leeyahay lambar telefoon. Isagu weli uma qorin UNHCR. Nin ayaa Blaise u soo bandhigay inuu warqad UNHCR lacag kaga iibiyo.
    .title = Nin iibiya warqadaha UNHCR
case-appeal-in-time = Layla oo ka timid Ciraaq waxay haysataa warqad ay UNHCR markii koowaad ku diidday codsiga Layla. Warqaddu toban maalmood ayay jirtaa. Layla waxay booliska Beijing ka codsatay fiiso cusub: booliska ayaa haya baasaboorkeeda, rasiidhkooduna wuxuu dhammaanayaa lix maalmood kaddib. Waxay ku nooshahay guri, waxay u haysataa foomka diiwaangelinta, waxayna u baahan tahay qareen.
    .title = UNHCR markii koowaad codsiga Layla way diidday
case-appeal-too-late = Mamadou oo ka yimid Gini wuxuu haystaa warqad ay UNHCR markii koowaad ku diidday codsigiisa. Taariikhda warqaddu waa kow iyo soddon maalmood ka hor. Oggolaanshihiisii joogitaanka wuu dhammaaday. Wuxuu afar iyo toban maalmood ka hor u guuray guri qaraabadiis oo Guangzhou ku yaal, mana hubo inuu halkaas ka diiwaangashan yahay iyo in kale.
    .title = Warqad sannadkii hore ka timid
case-case-closed = Tharshan oo ka yimid Sri Lanka ballan ayuu UNHCR ka seegay, kiiskiisiina waa la xiray. Wuxuu Shiinaha ka soo galay kontoroolka xuduudda, goor dambena booliska ayaa fiisihiisii buriyey. Baasaboorkiisu wuu dhacay. Wuxuu ku nool yahay qol Xiamen ku yaal, wuxuu u haystaa foomka diiwaangelinta, wuxuuna doonayaa inuu dalkiisa ku noqdo.
    .title = Ballan UNHCR oo la seegay
case-paper-fourteen-days = Yusuf waa Falastiini ka yimid Suuriya, mana jiro dal oranaya inuu muwaadinkiisa yahay. Xiriirkii walaalkiis wuu weyday. Wuxuu sugayaa go’aanka UNHCR, warqaddiisa UNHCR-na waxay dhammaanaysaa afar iyo toban maalmood kaddib. Wuxuu ku nool yahay guri Nanjing ku yaal, wuxuu u haystaa foomka diiwaangelinta, wuxuuna haystaa rukhsad deganaansho oo aan weli dhicin.
    .title = Dalna muwaadin uguma yeero
case-refugee-moves-on = UNHCR waxay go’aamisay in Ahmed oo ka yimid Yaman uu qaxooti yahay. Maanta waa maalinta ugu dambaysa ee warqaddiisa UNHCR, baasaboorkiisuna wuu dhacay. Wuxuu joogaa Beijing, ma haysto lacag ku filan oo uu ku noolaado, wuxuuna u baahan yahay dhakhtarka ilkaha. Wuxuu weydiinayaa in UNHCR isaga ka caawin karto inuu dal kale u guuro iyo in kale, wuxuuna sidoo kale ka fikirayaa inuu keligiis Shiinaha ka baxo.
    .title = Qaxooti ka fikiraya inuu baxo


case-questioned-in-market = Omar oo ka yimid Suuriya wuxuu joogaa suuq Guangzhou ku yaal. Saraakiil boolis ah ayaa isaga hadda su’aalo weydiinaya iyadoo aan go’aan qoran jirin, baasaboorkiisiina way qaateen. Wuxuu ku nool yahay guri dad kale lala deggan yahay. Isagu weli uma qorin UNHCR.
    .title = Su’aalaha booliska oo suuq ka dhacay
case-summoned-tomorrow = Booliska ayaa Espérance oo ka timid Jamhuuriyadda Dimuqraadiga ah ee Kongo ku yiri berri saldhigga booliska imow. Qol ayay ka kiraysatay Guangzhou, waxayna u haysataa foomka diiwaangelinta, laakiin oggolaansheedii joogitaanka wuu dhammaaday. Espérance UNHCR ayay u qortay, jawaabteedana way sugaysaa.
    .title = Booliska ayaa ku yiri noo imow
case-held-by-police = Saaxiib ayaa caawimo u raadinaya Jean-Bosco oo ka yimid Burundi. Booliska Shenzhen ayaa isaga shalay ilaa hadda haya, waxayna tuseen isaga go’aan qoran. Oggolaanshihiisii joogitaanka wuu dhammaaday. Wuxuu sugayaa go’aanka UNHCR, warqaddiisii UNHCR-na waxay dhammaatay saddex maalmood ka hor.
    .title = Saaxiib ayaa caawimo u raadinaya
case-held-sixteen-alone = Eyob oo ka yimid Ereteriya waa lix iyo toban jir, Shiinahana waalid iyo qof weyn oo mas’uul ka ah midna kuma laha. Oggolaansho la’aan ayuu ku yimid, weligiisna oggolaansho joogitaan ma yeelan. Booliska Kunming ayaa isaga laba maalmood haya. Cidina isaga dartiis uma qorin UNHCR.
    .title = Lix iyo toban jir la hayo
case-leave-in-three-days = Booliska ayaa Ibrahim oo ka yimid Suudaan ku yiri Shiinaha ka bax ugu dambayn taariikh saddex maalmood naga xigta. Wuxuu shalay fiidkii siddeeddii u guuray guri saaxiibkiis Zhengzhou ku leeyahay, cidina isaga halkaas kuma diiwaangelin. Isagu weli uma qorin UNHCR.
    .title = Amar ah inuu Shiinaha ka baxo
case-leave-date-passed = Booliska ayaa Sayed oo ka yimid Afgaanistaan ku yiri Shiinaha ka bax ugu dambayn maalinta ugu dambaysa sannadka. Sannadka cusub wuxuu bilaabmay nus saac ka hor. Wuxuu joogaa hoteel Shenzhen ku yaal oo isaga diiwaangeliyey, laakiin foomka ma haysto. Isagu UNHCR ayuu u qoray, jawaabteedana wuu sugayaa.
    .title = Taariikhdii bixitaanku way dhaaftay
case-leave-date-unknown = Booliska ayaa Gloria oo ka timid Yugaandha ku yiri Shiinaha ka bax ugu dambayn maalin cayiman. Warqaddii way lumisay, taariikhdana ma garanayso. Waxay hoteel Tianjin ku yaal timid shalay duhurkii, mana hubto in hoteelku iyada diiwaangeliyey iyo in kale. UNHCR waxay codsigii Gloria ku diidday go’aan kama dambays ah.
    .title = Way lumisay amarkii bixitaanka


case-north-korea-no-shelter = Haweeney soddon jir ah oo ka timid Waqooyiga Kuuriya ayaa joogta Shenyang. Oggolaansho la’aan ayay ku timid, weligeed oggolaansho joogitaan ma yeelan, weligeedna baasaboor ma yeelan. Meel ay seexato ma haysato, xiriirkii walaasheedna way weyday. Iyadu weli uma qorin UNHCR.
    .title = Haweeney ka timid Waqooyiga Kuuriya
case-north-korea-with-permit = Nin ka yimid Waqooyiga Kuuriya wuxuu haystaa baasaboor aan dhicin iyo rukhsad deganaansho oo dhammaanaysa lixdan maalmood kaddib. Wuxuu shalay fiidkii lixdii u guuray qol Dalian ku yaal, cidina isaga halkaas kuma diiwaangelin. Booliska ayaa ku yiri toddobaadka dambe noo imow. Isagu weli uma qorin UNHCR.
    .title = Waqooyiga Kuuriya, isagoo rukhsad leh
case-myanmar-sick-mother = Brang wuxuu hooyadiis kala soo gudbay xuduudda dhulka ee Miyanmaar, oggolaansho la’aan, wuuna ka booday su’aasha ku saabsan oggolaanshaha joogitaanka. Waxay saddex maalmood ka hor u guureen guri qaraabadood oo Ruili ku yaal, cidina iyaga halkaas kuma diiwaangelin. Hooyadiis hadda aad bay u xanuunsan tahay. Brang iyo hooyadiis weli uma ay qorin UNHCR.
    .title = Hooyadiis aad bay u xanuunsan tahay
case-myanmar-visa-hotel = Aung wuxuu ka soo gudbay xuduudda dhulka ee Miyanmaar isagoo fiiso leh, fiisuhuna wuxuu dhammaanayaa soddon maalmood kaddib. Hoteelka Kunming ee uu ku seexdo isaga wuu diiwaangeliyey, laakiin foomka ma haysto. Baasaboorkiisii waa la xaday. Isagu weli uma qorin UNHCR.
    .title = Miyanmaar, isagoo fiiso leh


case-airport-not-let-in = Faadumo oo ka timid Soomaaliya waa afar iyo soddon jir. Waxay ku sugaysaa garoonka diyaaradaha ee Guangzhou, booliska xuduudduna iyada uma oggola inay soo gasho. Daqiiqaddan khatar kuma jirto.
    .title = Gelitaanka oo loogu diiday garoonka diyaaradaha
case-boy-at-land-border = Zaw oo ka yimid Miyanmaar waa toddoba iyo toban jir, wuxuuna taagan yahay xuduud dhul oo dhulweynaha Shiinaha laga galo. Wuxuu ka soo gudbay xuduudda dhulka ee Miyanmaar, saraakiishu weli uma ay oggolaan inuu soo galo, waalid ama qof weyn oo mas’uul ka ahna lama joogo. Qof halkaas jooga ayaa isaga hadda wax yeeli kara.
    .title = Wiil xuduudda dhulka jooga
case-port-north-korea = Nin ka yimid Waqooyiga Kuuriya aad buu u xanuunsan yahay. Wuxuu joogaa deked dhulweynaha Shiinaha ku taal, saraakiishuna uma ay oggolaan inuu soo galo.
    .title = Nin xanuunsan oo deked jooga
case-hong-kong-airport = Rania oo ka timid Suuriya waxay garoonka diyaaradaha ee Hong Kong ku sugaysaa diyaarad caawa baxaysa. Daqiiqaddan khatar kuma jirto.
    .title = Diyaarad ay sugayso
case-macao-in-danger = Grace oo ka timid Yugaandha waxay joogtaa Macao. Qof ayaa iyada hadda wax yeeli kara.
    .title = Khatar Macao dhexdeeda
case-outside-sick-child = Tesfaye oo ka yimid Itoobiya wuxuu joogaa Laos. Wiilkiisu hadda aad buu u xanuunsan yahay.
    .title = Wiil xanuunsan oo Laos jooga
case-outside-wants-to-come = Samuel wuxuu joogaa Yugaandha, wuxuuna ka fikirayaa inuu Shiinaha yimaado. Daqiiqaddan khatar kuma jiro.
    .title = Ka hor safarka Shiinaha


case-danger-in-street = Hawa waxay joogtaa waddo Tianjin ku taal. Qof ayaa iyada hadda wax yeeli kara. Waqti ay su’aalo kale kaga jawaabto ma hayso.
    .title = Khatar waddada dhexdeeda
case-child-alone-no-shelter = Jawad oo ka yimid Afgaanistaan waa afar iyo toban jir. Wuxuu joogaa Lanzhou isagoo aan waalid ama qof weyn oo mas’uul ka ah la joogin, meel uu seexdana ma haysto. Wuxuu doonayaa inuu dugsi aado. Isagu weli uma qorin UNHCR, waxa iimaylka koowaad ee UNHCR u baahan yahayna waxba kama haysto.
    .title = Afar iyo toban jir keligiis ah
case-girl-with-mother = Hodan oo ka timid Soomaaliya waa laba iyo toban jir, caawiye ayaana su’aalaha uga jawaabaya. Waxay hooyadeed kula nooshahay hoteel Shenzhen ku yaal, waxayna u haysataa foomka diiwaangelinta. Hodan iyo hooyadeed UNHCR ayay u qoreen, jawaabteedana way sugayaan. Fiisaha Hodan weli ma dhicin, waxayna gaartay da’dii dugsiga.
    .title = Gabar la joogta hooyadeed
case-baby-leap-day = Selam oo ka timid Ereteriya waxay haysataa warqad UNHCR oo dhammaanaysa laba iyo lixdan maalmood kaddib, go’aankana way sugaysaa. Oggolaansheedii joogitaanka wuu dhammaaday, cidina iyada booliska ugama diiwaangelin qolka ay Beijing ku nooshahay. Ilmaheeda yar wuxuu Beijing ku dhashay maalintii ugu dambaysay sannadkii hore, sagaal iyo konton maalmood ka hor, mana diiwaangashana.
    .title = Ilmo yar, iyo sannad maalin dheeraad ah leh
case-refugee-family = UNHCR waxay go’aamisay in Parwin oo ka timid Afgaanistaan ay qaxooti tahay. Warqaddeeda UNHCR waxay dhammaanaysaa laba iyo toban maalmood kaddib, rukhsaddeeda deganaanshuhuna weli ma dhicin. Waxay gabdhaheeda kula nooshahay guri Beijing ku yaal, waxayna u haysataa foomka diiwaangelinta. Gabar waxay gaartay da’dii dugsiga, tan kalena waxay Beijing ku dhalatay toddobaatan maalmood ka hor lamana diiwaangelin, lacag ku filan oo lagu noolaadana ma jirto.
    .title = Qoys qaxooti ah oo ilmo yar leh
case-son-overstayed = Farid oo ka yimid Afgaanistaan waa afartan jir, wuxuuna haystaa fiiso dhammaanaya laba iyo labaatan maalmood kaddib. Oggolaanshihii joogitaanka ee wiilkiisa yar wuu dhammaaday. Waxay ku nool yihiin guri Yiwu ku yaal, waxayna u haystaan foomamka diiwaangelinta. Farid UNHCR ayuu u qoray, jawaabteedana wuu sugayaa.
    .title = Joogitaankii wiilkiisa oo dhammaaday
case-violence-at-home = Qof guriga jooga ayaa waxyeelleeya Zahra oo ka timid Iiraan. Daqiiqaddan waa keligeed, khatarna kuma jirto. Way uur leedahay, waxay haysataa rukhsad deganaansho oo dhammaanaysa kow iyo soddon maalmood kaddib, waxayna haysataa foomka diiwaangelinta gurigeeda Jinan. Waxay sugaysaa go’aanka UNHCR, warqaddeeda UNHCR-na waxay dhammaanaysaa sagaashan maalmood kaddib.
    .title = Rabshadda guriga
case-locked-in-at-work = Tigist oo ka timid Itoobiya waxay ku seexataa guri Dongguan ku yaal oo shaqo lagu qasbo. Waa lagu xiray, mushaharna lama siiyo. Milkiilaha guriga ayaa haya baasaboorkeeda, oggolaansheedii joogitaankana wuu dhammaaday.
    .title = Lagu xiray oo aan mushahar la siin
case-many-worries = Huda oo ka timid Yaman waxay haysataa fiiso dhammaanaysa afartan maalmood kaddib. Hoteelka Guangzhou ee ay labadeeda wiil kula seexato iyaga wuu diiwaangeliyey, laakiin foomka ma haysato, baasaboorkeedana waa la xaday. Wiilkeeda yar wuxuu Guangzhou ku dhashay lix iyo afartan maalmood ka hor, mana diiwaangashana. Wiilkeeda weyn wuxuu gaaray da’dii dugsiga, wuuna xanuunsan yahay, oggolaanshihiisii joogitaankana wuu dhammaaday. Dal sheegaya in aabbaha wiilashu muwaadinkiisa yahay ma jiro, Hudana xiriirkii ay la lahayd way lumisay. UNHCR way u qortay, jawaabteedana way sugaysaa. Waxay ka shaqaysay jiko, mushaharna lama siin, lacag ku filan oo lagu noolaadana ma jirto. Qof ayaa lacag kaga doonaya meel dal kale ah. Waxay weydiinaysaa shaqo, qareen, dalal kale, ka bixitaanka Shiinaha iyo ku noqoshada dalkeeda, laakiin waxay ka baqaysaa safaaradda dalkeeda.
    .title = Walaacyo badan oo isku mar ah
