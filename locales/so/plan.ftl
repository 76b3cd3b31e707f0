urgency-now = Hadda
urgency-today = Maanta
urgency-soon = Dhowaan
urgency-keep = Xusuusnow

deadline-day = Maalinta ugu dambaysa: { $weekday } { $date }
deadline-day-passed = Maalintii ugu dambaysay way dhaaftay: { $weekday } { $date }

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
plan-cards = Daabac kaararka qorshahan
plan-again = Dib u bilow

email-text = Qoraalka
email-made-of = Eeg ama beddel jawaabaha qoraalkan laga sameeyey
email-before = Intaadan dirin
email-before-blanks = Buuxi meel kasta oo bannaan. Haddii aadan wax haysan, qor “none” (waxba) oo sheeg sababta.
email-before-true = Jumlad kasta akhri. Ka saar ama beddel wixii aan adiga kaa run ahayn. Sheeg runta iyo sheekada oo dhan.
email-before-trace = Haddii kombiyuutarka dad kale kula wadaagaan, ka bax iimaylkaaga markaad dhammayso, oo halkaas ka tirtir nuqullada warqadahaaga.
email-back = Ku noqo qorshahayga

email-paper = - { $paper }
email-paper-missing = - { $paper }, waayo: { $blank }
