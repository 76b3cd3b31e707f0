independent = Hagahani waa bilaash waana madaxbannaan yahay. Ma aha adeeg ay bixiso UNHCR, mana aha mid dowladi bixiso.
page-made = Boggan waxaa la sameeyey { $date }, saacaddu markay ahayd { $time }, waqtiga Beijing.
edition-old-advice = Waxaa laga yaabaa in xeerarka iyo lambarrada telefoonku isbeddeleen. Raadi daabacaad ka cusub, ama talo weydii UNHCR intaadan wax samayn.

home-lead = Hage bilaash ah oo madaxbannaan oo ku saabsan magangalyada dhulweynaha Shiinaha. Ma aha adeeg UNHCR.
home-write = U qor UNHCR
home-documents = Warqadaha UNHCR
about-lead = Waymark waxay dadka magangalyo ka doonaya dhulweynaha Shiinaha ka caawisaa inay helaan tallaabada saxda ah ee xigta. Waa bilaash. Waa madaxbannaan. Ma aha adeeg ay bixiso UNHCR, mana aha mid dowladi bixiso.
about-who-text = Dadka hagahan sameeyey waxay akhriyeen sharciyo, bogagga UNHCR, warbixinno iyo warar, xogtana waxay ku qoreen erayo fudud. Waxay akhriyeen nuqullo: qaarkood waa la gooyey, qoraallada sharcigana midkoodna ma ahayn kii rasmiga ahaa ee la daabacay. Qofna looma oggola inuu lacag kugu weydiiyo hagahan.
about-who-facts = Xog kasta waxay sheegtaa isha ay ka timid, inta ay hubaal tahay iyo goorta la hubiyey. Hagahani ma aha talo sharci. UNHCR ayaa go’aamisa qofka qaxootiga ah.

emergency-lead = Kuwani waa lambarrada gurmadka degdegga ah ee dhulweynaha Shiinaha.
help-lines-lead = Qaarkood waxaa laga yaabaa inay afka Shiinaha oo keliya ku jawaabaan. Haddii aad caawimo u baahan tahay, ka codso qof aad ku kalsoon tahay inuu kuu waco.
plan-numbers = Lambarrada gurmadka degdegga ah ee dhulweynaha Shiinaha
cards-lead = Kaar kastaa hal wax ayuu afka Shiinaha ku sheegaa, luqaddaaduna way ku hoos qoran tahay. Tus shaashadda, ama daabac kaarka.
glossary-title = Erayada Shiinaha ee warqadaha ku qoran
glossary-held = Marka booliska ku hayaan ama laguu sheego inaad dalka ka baxdo
search-kind-document = Warqad UNHCR loogu talagalay
search-kind-term = Eray Shiine ah

contact-title = La xiriir UNHCR Beijing
contact-now = Beijing hadda waa { $weekday } { $date }, { $time }. Maalmaha fasaxa lama yaqaan.
contact-website = Bogga caawinta ee UNHCR ee Shiinaha
contact-website-slash = Eeg calaamadda janjeerta (/) ee ugu dambaysa. Haddii dhibic ama wax kale meesheeda ku yaal, bogga qof kale ayaa leh.
contact-website-reach = Hagahani ma garanayo in bogagga UNHCR ay ka furmaan dhulweynaha Shiinaha iyo in kale.
contact-own-pages = Bogagga xafiiska ee ku qoran afka Shiinaha
contact-check = Faahfaahintan ka hubi bogga caawinta ee UNHCR ee Shiinaha intaadan safrin, wicin ama wax dirin.
contact-email-unknown = Lama yaqaan. Bogga caawinta ee UNHCR ee Shiinaha ayaa muujinaya. Hagahani qiyaas kuma sheego.
contact-time-zone = Waqtiga Beijing
documents-title = Warqadaha UNHCR
documents-lead = UNHCR waxyaabahan waxay ku weydiisataa iimaylkaaga koowaad. Calaamadee waxa aad haysato. Haddii wax maqan yihiin, haddana u qor UNHCR oo sheeg waxa maqan.

kind-risk-meaning = Wax ku dhibi kara: ganaax, xarig, in dalka lagaa saaro.
confidence-primary-meaning = Tan waxaan ka akhrinnay sharci, ama bog UNHCR ama xafiis dowladeed leeyahay.
source-office = UNHCR

topic-due-advice = Xogta saacadda lagu calaamadeeyey waxay ahayd in hadda ka hor dib loo hubiyo. Talo weydii UNHCR, ama raadi daabacaad ka cusub oo hagahan ah, intaadan wax ku samayn.
topic-action-email = Fur qabyo-qoraalka iimaylka UNHCR
topic-action-contact = Arag sida loola xiriiro UNHCR
topic-action-documents = Arag warqadaha ay UNHCR weydiiso
topic-duties = Waxa sharcigu ama UNHCR dalbado

interview-today = Beijing maanta waa { $weekday } { $date }. Tiro ahaan: { $day } { $month } { $year }.
interview-days-first = Maalintii aad Shiinaha soo gashay. Hagahani maalmaha wuxuu ka tiriyaa maalinta ku xigta.
interview-visa-enter = Maalinta ugu dambaysa ee Shiinaha la soo geli karo: taasi ma aha maalinta joogitaankaaga ugu dambaysa.
interview-error-first = Maalintii aad Shiinaha soo gashay: { $problem }
questionnaire-days = Haddii fiisahaagu sheegayo tiro maalmo ah: tiradaas, iyo maalintii aad Shiinaha soo gashay
deadline-moment = Ilaa { $weekday } { $date }, { $time }, waqtiga Beijing
deadline-moment-passed = Waqtigii wuu dhaafay: { $weekday } { $date }, { $time }, waqtiga Beijing
deadline-may-have-passed =
    { $hours ->
        [one] Waa { $hours } saacad kaddib markaad timid. Haddii aad timid ka hor { $time }, { $weekday } { $date }, waqtiga Beijing, waqtigani wuu dhaafay.
       *[other] Waa { $hours } saacadood kaddib markaad timid. Haddii aad timid ka hor { $time }, { $weekday } { $date }, waqtiga Beijing, waqtigani wuu dhaafay.
    }
plan-practice-moment = Qorshahan waxaa loo sameeyey { $weekday } { $date }, saacadda { $time }, waqtiga Beijing.
helpers-moment = Waqtiga sheekadu waa { $weekday } { $date }, saacadda { $time }, waqtiga Beijing. Waqti kale qorshuhu wuu ka duwanaan karaa.

plan-email = Qabyo-qoraalka iimaylka UNHCR
plan-email-known = Cinwaanka iimaylka UNHCR ee codsiyada magangalyadu waa { $address } ({ $sure }).
email-title = Qabyo-qoraalka iimaylka UNHCR
email-known = UNHCR horay ayay ii taqaan: fur qabyo-qoraal war cusub ah
email-address = Hagahani ma garanayo cinwaanka iimaylka ee UNHCR Beijing.
email-address-advice = Ka raadi bogga caawinta ee UNHCR ee Shiinaha, ama qof aad ku kalsoon tahay ka codso inuu halkaas kaaga raadiyo. Ha isticmaalin cinwaan uu ku siiyo qof aadan aqoon.
email-in-english = Wuxuu ku qoran yahay Ingiriisi, si UNHCR ay u akhrin karto.
email-before-pictures = Ma aannan helin xeer sheegaya sida UNHCR u rabto nuqullada warqadaha: nooca faylka iyo inta uu le’eg yahay. Talo annaga naga timid: ku qaad sawirro cad iftiin wanaagsan, sawir kastana bogga oo dhan ha ku jiro, si eray kasta loo akhrin karo.
email-before-once = Codsiga hal mar oo keliya dir oo sug jawaabta. Marka lambarkaaga telefoonka, iimaylkaaga ama cinwaankaagu isbeddelo, isla markiiba u sheeg UNHCR.
paper-email-title = Iimaylka UNHCR, gacan lagu qoro
paper-email-type = Foomku waa qabyo-qoraal keliya. UNHCR waxay codsanaysaa iimayl. Ka dib adigu iimayl ahaan u qor, ama ka codso qof aad ku kalsoon tahay inuu eray eray kuugu qoro.
paper-email-parts = Waxa ay UNHCR codsanayso
