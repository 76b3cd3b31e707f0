deadlines-title = Dhammaan waqtiyada kama dambaysta ah
deadlines-lead = Haddii warqad ama dhambaal maalin ka horraysa kuu sheego, raac maalintaas. Haddii maalinta ugu dambaysa ay tahay Sabti, Axad ama maalin fasax ah, wax qabo maalinta shaqada ee ka horraysa.

deadlines-what = Waxa la sameeyo
deadlines-length = Muddada
deadlines-from = Laga tiriyo
deadlines-follows = Waxa xigi kara
deadlines-unknown = Ilaha xogta kuma jiro

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
deadlines-written = Ugu dambayn maalintaas
deadlines-sources = Meesha sadar kasta laga soo qaatay waxay ku taal hagahan, daabacaadda { $version }, qaybta “Dhammaan waqtiyada kama dambaysta ah”.
