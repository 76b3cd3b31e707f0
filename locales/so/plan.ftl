urgency-now = Hadda
urgency-today = Maanta
urgency-soon = Dhowaan
urgency-keep = Xusuusnow


deadline-day = Maalinta ugu dambaysa: { $weekday } { $date }
deadline-moment = Ilaa { $weekday } { $date }, { $time }, waqtiga Beijing
deadline-day-passed = Maalintii ugu dambaysay way dhaaftay: { $weekday } { $date }
deadline-moment-passed = Waqtigii wuu dhaafay: { $weekday } { $date }, { $time }, waqtiga Beijing
deadline-may-have-passed =
    { $hours ->
        [one] Waa { $hours } saacad kaddib markaad timid. Haddii aad timid ka hor { $time }, { $weekday } { $date }, waqtiga Beijing, waqtigani wuu dhaafay.
       *[other] Waa { $hours } saacadood kaddib markaad timid. Haddii aad timid ka hor { $time }, { $weekday } { $date }, waqtiga Beijing, waqtigani wuu dhaafay.
    }

deadline-last-day = Maanta waa maalinta ugu dambaysa
deadline-days-left =
    { $days ->
        [one] { $days } maalin ayaa hartay
       *[other] { $days } maalmood ayaa haray
    }
deadline-hours-left =
    { $hours ->
        [one] { $hours } saacad ayaa hartay
       *[other] { $hours } saacadood ayaa haray
    }
deadline-less-than-an-hour-left = Wax ka yar hal saacad ayaa haray
deadline-days-ago =
    { $days ->
        [one] { $days } maalin ka hor
       *[other] { $days } maalmood ka hor
    }
deadline-hours-ago =
    { $hours ->
        [one] { $hours } saacad ka hor
       *[other] { $hours } saacadood ka hor
    }
deadline-less-than-an-hour-ago = Wax ka yar hal saacad ka hor


plan-title = Qorshahaaga
plan-first = Tan marka hore samee
plan-begin = Tan ku bilow
plan-reading = Sida qorshahan loo akhriyo
plan-rules = Qorshahan waxaa laga sameeyey jawaabahaaga, iyadoo la raacayo xeerar go’an. Ma go’aamiyo qofka qaxootiga ah.
plan-empty = Weli su’aal kama aadan jawaabin. Sidaas darteed qorshahani waa isku mid dadka oo dhan.
plan-sources = Meesha ay weer kasta ka timid waxay ku qoran tahay hagahan, daabacaadda { $version }, tallaabadeeda agteeda.
plan-clock = Saacadda kombiyuutarkani waa khaldan tahay, sidaas darteed waqtiyada ugu dambeeya waxaa la muujiyey iyadoo aan la sheegin inta hartay.
plan-practice = Tababar: qofkani ma jiro
plan-practice-moment = Qorshahan waxaa loo sameeyey { $weekday } { $date }, saacadda { $time }, waqtiga Beijing.
plan-numbers = Lambarrada gurmadka degdegga ah ee dhulweynaha Shiinaha
plan-now = Wax kasta ka hor.
plan-today = Kuwan samee ama bilow ka hor dhammaadka maalintan.
plan-soon = Kuwan samee maalmaha soo socda. Haddii waqtiga ugu dambeeya uu maalmahaas ka dambeeyo, kuwan samee goor hore, ka hor inta aanu waqtigaasi dhowaan.
plan-keep = Akhri kuwan oo xusuusnow.

plan-because = Waayo waxaad tiri: { $answers }.
plan-because-answer = { $question }: { $answers }
plan-because-more = { $before }; { $answer }
plan-card = Tus kaarkan:
plan-topic = Wax dheeraad ah akhri:
plan-police = Booliska: feejignow
plan-police-meaning = Tallaabadani waxay kuu horseedaysaa booliska, ama qof booliska wax u sheega.
plan-in-part = Qayb ahaan:

plan-email-known = Cinwaanka iimaylka UNHCR ee codsiyada magangalyadu waa { $address } ({ $sure }).

plan-papers-missing =
    { $count ->
        [0] Wax kasta oo liiskan ku jira waad haysataa.
        [one] { $count } kuwan ka mid ah ayaa weli maqan. Calaamadee waxa aad haysato.
       *[other] { $count } kuwan ka mid ah ayaa weli maqan. Calaamadee waxa aad haysato.
    }
plan-papers-update = Cusboonaysii liiska

plan-open = Su’aalaha aan laga jawaabin ee qorshahan beddeli kara
plan-ways-label = Waxa aad qorshahan ku samayn karto
plan-change = Hubi ama beddel jawaabahayga
plan-email = Qabyo-qoraalka iimaylka UNHCR
plan-cards = Daabac kaararka qorshahan
plan-again = Dib u bilow


email-title = Qabyo-qoraalka iimaylka UNHCR
email-lead = Qoraalkan koobiyee ama daabac. Dabadeed adigu buuxi meelaha bannaan. Barnaamijkani weligiis waxba ma diro. Marka aad hagahan u furto barnaamij gaar ah (ma aha biraawsar internet), boggan waxba kama kaydiyo.
email-news-lead = Waxaad hagahan u sheegtay in UNHCR ay horay war kaaga heshay. Sidaas darteed qoraalkani waa war cusub, ee ma aha codsi labaad. Koobiyee ama daabac, dabadeed adigu buuxi meelaha bannaan. Barnaamijkani weligiis waxba ma diro.
email-known = UNHCR horay ayay ii taqaan: fur qabyo-qoraal war cusub ah
email-address = Hagahani ma garanayo cinwaanka iimaylka ee UNHCR Beijing.
email-address-advice = Ka raadi bogga caawinta ee UNHCR ee Shiinaha, ama qof aad ku kalsoon tahay ka codso inuu halkaas kaaga raadiyo. Ha isticmaalin cinwaan uu ku siiyo qof aadan aqoon.
email-text = Qoraalka
email-in-english = Wuxuu ku qoran yahay Ingiriisi, si UNHCR ay u akhrin karto.
email-made-of = Eeg ama beddel jawaabaha qoraalkan laga sameeyey
email-before = Intaadan dirin
email-before-blanks = Buuxi meel kasta oo bannaan. Haddii aadan wax haysan, qor “none” (waxba) oo sheeg sababta.
email-before-pictures = Ma aannan helin xeer sheegaya sida UNHCR u rabto nuqullada warqadaha: nooca faylka iyo inta uu le’eg yahay. Talo annaga naga timid: ku qaad sawirro cad iftiin wanaagsan, sawir kastana bogga oo dhan ha ku jiro, si eray kasta loo akhrin karo.
email-before-true = Jumlad kasta akhri. Ka saar ama beddel wixii aan adiga kaa run ahayn. Sheeg runta iyo sheekada oo dhan.
email-before-once = Codsiga hal mar oo keliya dir oo sug jawaabta. Marka lambarkaaga telefoonka, iimaylkaaga ama cinwaankaagu isbeddelo, isla markiiba u sheeg UNHCR.
email-before-trace = Haddii kombiyuutarka dad kale kula wadaagaan, ka bax iimaylkaaga markaad dhammayso, oo halkaas ka tirtir nuqullada warqadahaaga.
email-back = Ku noqo qorshahayga


email-subject = Mawduuca: Codsi magangalyo oo dhulweynaha Shiinaha laga samaynayo
email-greeting = Mudan UNHCR Beijing,
email-mainland = Waxaan joogaa dhulweynaha Shiinaha.
email-place = Waxaan joogaa meeshan: { $blank }
email-ask = Waxaan UNHCR ka codsanayaa magangalyo. Fadlan i diiwaangeliya.
email-child-alone = Waxaan ahay ilmo. Waalid iyo qof weyn oo mas’uul iga ah midna halkan ilama joogo.

email-questioned = Booliska ayaa hadda su’aalo i weydiinaya ama i haya. Meesha: { $blank }
email-summoned = Booliska ayaa igu yiri waa inaad noo timaaddaa. Taariikhda iyo saacadda: { $blank } Meesha: { $blank }
email-detained = Booliska ayaa i haya, ama waxay igu yiraahdeen aag ha ka bixin. Meesha: { $blank } Tan iyo: { $blank }
email-leave-order = Booliska ayaa igu yiri ka bax Shiinaha. Taariikhda amarka ku qoran: { $blank }
email-stay-ended = Oggolaanshahaygii joogitaanka wuu dhammaaday, ama ma lihi. Fadlan ii sheega sida aan booliska iska diiwaangeliyo.
email-stay-unclear = Fadlan ii sheega waxa aan sameeyo intaanan booliska u tegin inaan iska diiwaangeliyo.

email-full-name = Magacayga oo buuxa: { $blank }
email-nationality = Jinsiyaddayda: { $blank }
email-passport-number = Lambarka baasaboorkayga: { $blank }
email-phone = Lambarka telefoonkayga: { $blank }
email-arrival-date = Taariikhda aan Shiinaha imid: { $blank }
email-address-in-china = Cinwaankayga Shiinaha, haddii ay suurtagal tahay afka Shiinaha ku qoran: { $blank }
email-interview-language = Luqadda wareysigayga: { $blank }

email-why-left = Sababta aan dalkayga uga soo tagay: { $blank }
email-why-afraid = Sababta aan uga baqayo inaan dib ugu noqdo: { $blank }

email-police-form = foomka diiwaangelinta booliska ee meesha aan ku noolahay
email-identity-page = bogga baasaboorka ee aqoonsigaygu ku yaal
email-visa-page = bogga baasaboorka ee fiisahayga Shiinuhu ku yaal
email-entry-stamp = bogga baasaboorka ee ay ku taal maalintii aan soo galay
email-attached = Waxaan ku lifaaqay nuqullada:
email-attached-if = Waxaan ku lifaaqay nuqullada [ka saar wixii aadan haysan]:
email-attached-tick = Waxaan ku lifaaqay nuqullada warqadaha la calaamadeeyey:
email-paper = - { $paper }
email-missing = Ma haysto:
email-paper-missing = - { $paper }, waayo: { $blank }
email-missing-ask = Fadlan ii sheega waxa aan ka sameeyo waxa maqan.
email-missing-if = Warqadahan ma haysto, sababtuna waa: { $blank } Fadlan ii sheega waxa aan ka sameeyo waxa maqan.

email-wait = Waan sugi doonaa jawaabtiinna.
email-name-and-date = Magaca iyo taariikhda: { $blank }

email-news-subject = Mawduuca: War cusub oo ku saabsan kiiskayga
email-news-not-second = Kani waa war cusub oo ku saabsan kiiskayga. Ma aha codsi labaad.
email-case-number = Lambarka kiiskayga UNHCR, haddii aan leeyahay: { $blank }
email-changed = Waxa isbeddelay, ama waxa aan rabo inaan sharraxo: { $blank }
email-phone-now = Lambarka telefoonkayga ee hadda: { $blank }
email-address-now = Cinwaankayga hadda, haddii ay suurtagal tahay afka Shiinaha ku qoran: { $blank }
email-review-subject = Mawduuca: Codsi dib-u-eegis oo ku saabsan go’aanka koowaad ee kiiskayga
email-review = Waxaan UNHCR ka codsanayaa inay dib u eegto go’aankeedii koowaad ee kiiskayga.
email-review-date = Taariikhda ku qoran warqadda ay UNHCR ku diidday codsigayga: { $blank }
email-review-late = Haddii tani soo daahday, sababtu waa: { $blank }
