deadlines-title = Tous les délais
deadlines-lead = Si un papier ou une lettre indique un jour qui vient plus tôt, agissez au plus tard ce jour-là. Si le dernier jour est un samedi, un dimanche ou un jour férié, agissez le jour de travail précédent (du lundi au vendredi).

deadlines-what = De quoi il s’agit
deadlines-length = Délai
deadlines-from = Compté à partir de
deadlines-follows = Ce qui peut arriver ensuite
deadlines-unknown = Pas trouvé dans nos sources

deadlines-hours =
    { $hours ->
        [one] { $hours } heure
        [many] { $hours } d’heures
       *[other] { $hours } heures
    }
deadlines-days =
    { $days ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
    }
deadlines-days-before =
    { $days ->
        [one] Au moins { $days } jour avant
        [many] Au moins { $days } de jours avant
       *[other] Au moins { $days } jours avant
    }
deadlines-months =
    { $months ->
        [one] { $months } mois
        [many] { $months } de mois
       *[other] { $months } mois
    }
deadlines-written = Jusqu’à ce jour
deadlines-sources = Ce guide, édition { $version }, indique d’où vient chaque ligne, sous « Tous les délais ».
