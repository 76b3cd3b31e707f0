urgency-now = Maintenant
urgency-today = Aujourd’hui
urgency-soon = Bientôt
urgency-keep = À retenir

deadline-day = Dernier jour : { $weekday } { $date }
deadline-day-passed = Le dernier jour est passé : { $weekday } { $date }

deadline-last-day = Aujourd’hui est le dernier jour
deadline-days-left =
    { $days ->
        [one] Il reste { $days } jour
        [many] Il reste { $days } de jours
       *[other] Il reste { $days } jours
    }
deadline-hours-left =
    { $hours ->
        [one] Il reste { $hours } heure
        [many] Il reste { $hours } d’heures
       *[other] Il reste { $hours } heures
    }
deadline-less-than-an-hour-left = Il reste moins d’une heure
deadline-days-ago =
    { $days ->
        [one] Il y a { $days } jour
        [many] Il y a { $days } de jours
       *[other] Il y a { $days } jours
    }
deadline-hours-ago =
    { $hours ->
        [one] Il y a { $hours } heure
        [many] Il y a { $hours } d’heures
       *[other] Il y a { $hours } heures
    }
deadline-less-than-an-hour-ago = Il y a moins d’une heure

plan-title = Votre plan
plan-first = Faites d’abord ceci
plan-begin = Commencez par ceci
plan-reading = Comment lire ce plan
plan-rules = Ce plan est fait à partir de vos réponses selon des règles fixes. Il ne décide pas qui est réfugié.
plan-empty = Vous n’avez encore répondu à aucune question. Ce plan est donc le même pour tout le monde.
plan-sources = La source de chaque phrase se trouve dans ce guide, édition { $version }, avec son étape.
plan-clock = L’horloge de cet ordinateur n’est pas à la bonne date. C’est pourquoi les délais sont affichés sans le temps qui reste.
plan-practice = Exercice : cette personne n’existe pas
plan-now = Avant toute autre chose.
plan-today = Faites cela, ou commencez, avant la fin de cette journée.
plan-soon = Dans les prochains jours. Si le délai se termine plus tard, bien avant sa fin.
plan-keep = Lisez ces points et retenez-les.

plan-because = Parce que vous avez dit : { $answers }.
plan-because-answer = { $question } : { $answers }
plan-because-more = { $before } ; { $answer }
plan-card = Montrez cette carte :
plan-topic = Pour en savoir plus :
plan-police = Police : attention
plan-police-meaning = Cette étape mène à la police, ou à quelqu’un qui informe la police.
plan-in-part = En partie :

plan-papers-missing =
    { $count ->
        [0] Vous avez tout ce qui est sur cette liste.
        [one] Il manque encore { $count } de ces choses. Cochez ce que vous avez.
        [many] Il manque encore { $count } de ces choses. Cochez ce que vous avez.
       *[other] Il manque encore { $count } de ces choses. Cochez ce que vous avez.
    }
plan-papers-update = Mettre la liste à jour

plan-open = Questions sans réponse qui pourraient changer ce plan
plan-ways-label = Ce que vous pouvez faire avec ce plan
plan-change = Vérifier ou changer mes réponses
plan-cards = Imprimer les cartes de ce plan
plan-again = Recommencer

email-text = Le texte
email-made-of = Voir ou changer les réponses dont ce texte est fait
email-before = Avant de l’envoyer
email-before-blanks = Remplissez chaque espace vide. Si vous n’avez pas quelque chose, écrivez « none » (aucun) et dites pourquoi.
email-before-true = Lisez chaque phrase. Enlevez ou changez ce qui n’est pas vrai pour vous. Dites la vérité et toute l’histoire.
email-before-trace = Sur un ordinateur partagé, déconnectez-vous de votre compte e-mail quand vous avez fini, et supprimez les copies de vos papiers qui sont sur cet ordinateur.
email-back = Retour à mon plan

email-paper = - { $paper }
email-paper-missing = - { $paper }, parce que : { $blank }
