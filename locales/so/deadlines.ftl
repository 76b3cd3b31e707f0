deadlines-title = Dhammaan waqtiyada ugu dambeeya
deadlines-lead = Haddii warqad aad haysato ama warqad laguu soo diray ay sheegto maalin ka horraysa, raac maalintaas. Haddii maalinta ugu dambaysa ay tahay Sabti, Axad ama maalin fasax ah, wax qabo maalinta shaqo ee ka horraysa (Isniin ilaa Jimce).

deadlines-what = Arrinta
deadlines-length = Muddada
deadlines-from = Waxa laga tiriyo
deadlines-follows = Waxa xigi kara
deadlines-unknown = Kama aannan helin ilaha xogtayada

deadlines-hours =
    { $hours ->
        [one] { $hours } saacad
       *[other] { $hours } saacadood
    }
deadlines-days =
    { $days ->
        [one] { $days } maalin
       *[other] { $days } maalmood
    }
deadlines-days-before =
    { $days ->
        [one] Ugu yaraan { $days } maalin ka hor
       *[other] Ugu yaraan { $days } maalmood ka hor
    }
deadlines-months =
    { $months ->
        [one] { $months } bil
       *[other] { $months } bilood
    }
deadlines-written = Ilaa maalintaas
deadlines-sources = Meesha sadar kasta laga soo qaatay waxay ku taal hagahan, daabacaadda { $version }, qaybta “Dhammaan waqtiyada ugu dambeeya”.
