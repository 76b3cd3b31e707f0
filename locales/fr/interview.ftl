interview-intro = Au maximum { $count } questions. Vous pouvez passer n’importe laquelle et ouvrir votre plan à tout moment. Quand vous ouvrez ce guide comme programme à part, et non dans un navigateur web, il ne garde pas vos réponses et ne les envoie à personne. Un navigateur web peut les garder dans sa liste des pages visitées (historique).

interview-progress = Question { $number }. Encore { $more } au maximum.
interview-progress-last = Question { $number }. Après celle-ci, il ne reste aucune question.

interview-back = Retour
interview-continue = Continuer
interview-not-known = Je ne sais pas
interview-not-said = Je ne veux pas le dire
interview-skipped = Votre réponse pour l’instant : { $answer }
interview-why = Pourquoi nous posons cette question

interview-day = Jour
interview-month = Mois
interview-year = Année
interview-time = Heure, si vous la connaissez
interview-time-example = Par exemple { $time }. Les heures se comptent à partir de minuit.
interview-day-today = Aujourd’hui, { $day }
interview-day-yesterday = Hier, { $day }
interview-day-other = Un autre jour
interview-days-summary = Mon visa indique un nombre de jours
interview-days-count = Nombre de jours
interview-visa-drawing = Dessin d’un visa avec deux lignes. L’une porte une croix, l’autre est cochée.
interview-visa-days = Les jours de séjour : ce sont eux qui comptent. Sur votre visa, ils peuvent se trouver à un autre endroit.

interview-on-day = { $weekday } { $date }
interview-at-moment = { $weekday } { $date }, { $time }
interview-unanswered = Pas encore de réponse
interview-not-needed = Pas nécessaire : avec vos autres réponses, cela ne change rien dans votre plan.

interview-error-title = Erreur : { $title }
interview-error-summary = Il y a un problème
interview-error-word = Erreur :
interview-error-twice = Il y avait deux réponses différentes à cette question. Choisissez-en une.
interview-error-not-offered = Cette réponse n’est pas possible ici. Choisissez une de ces réponses.
interview-error-no-date = Cette date n’existe pas.
interview-error-day-missing = Il manque le jour.
interview-error-month-missing = Il manque le mois.
interview-error-year-missing = Il manque l’année.
interview-error-days-missing = Il manque le nombre de jours.
interview-error-day-unread = Le guide ne peut pas lire le jour : « { $typed } »
interview-error-month-unread = Le guide ne peut pas lire le mois : « { $typed } »
interview-error-year-unread = Le guide ne peut pas lire l’année : « { $typed } »
interview-error-time-unread = Le guide ne peut pas lire l’heure : « { $typed } »
interview-error-days-unread = Le guide ne peut pas lire le nombre de jours : « { $typed } »
interview-error-date-unclear = Cette date peut désigner deux jours : « { $typed } ». Écrivez le mois en lettres, et l’année en entier.
interview-error-later = Ce jour ne peut pas être plus tard qu’aujourd’hui.
interview-error-days-disagree = Vous avez écrit { $typed } comme dernier jour. Si le nombre de jours est { $days }, le dernier jour est { $counted }. Effacez la date ou le nombre de jours.
interview-error-range = Le guide accepte les dates du { $first } au { $last }.

interview-dropped = Ces réponses n’ont pas pu être utilisées et ont été retirées :
interview-dropped-unknown =
    { $count ->
        [one] { $count } réponse à une question que ce guide n’a pas
        [many] { $count } de réponses à des questions que ce guide n’a pas
       *[other] { $count } réponses à des questions que ce guide n’a pas
    }

interview-first = Faites d’abord ceci
interview-first-folded =
    { $count ->
        [one] Faites d’abord ceci : { $count } étape
        [many] Faites d’abord ceci : { $count } d’étapes
       *[other] Faites d’abord ceci : { $count } étapes
    }
interview-first-more = Plus d’informations sur cette étape
interview-plan-so-far = Mon plan pour l’instant
interview-plan-has =
    { $count ->
        [one] Votre plan a déjà { $count } étape.
        [many] Votre plan a déjà { $count } d’étapes.
       *[other] Votre plan a déjà { $count } étapes.
    }
interview-answers-so-far = Mes réponses pour l’instant
interview-again = Recommencer

interview-check-title = Vérifiez vos réponses
interview-check-lead = Changez ce qui n’est pas juste. Puis ouvrez votre plan.
interview-change = Changer
interview-change-named = Changer : { $name }
interview-see-plan = Voir mon plan
interview-open-title = Vous avez passé ces questions
interview-open-lead = Une réponse à l’une d’elles pourrait encore changer votre plan.

interview-not-asked-title = Cette question n’est pas pour vous : { $name }
interview-not-asked-advice = Vos autres réponses montrent que le guide n’en a pas besoin.
interview-go-on = Continuer

interview-cleared-title = Vos réponses sont effacées
interview-cleared-lead = Cette page ne contient aucune de vos réponses.
interview-cleared-browser = Si vous lisez ce guide dans un navigateur web, son bouton Retour peut encore les montrer. Fermez aussi le navigateur.
interview-begin = Commencer

interview-needs-program = Cette partie fonctionne seulement dans le programme
interview-needs-program-advice = Ceci est une copie du guide à lire ou à imprimer. Elle ne peut faire ni plan ni recherche. Ces pages peuvent vous aider maintenant :

desk-title = Toutes les questions sur une page
desk-about = Comment cette page fonctionne
desk-lead = Pour les personnes qui aident et qui connaissent les questions. Quand vous ouvrez ce guide comme programme à part, et non dans un navigateur web, il ne garde pas ce que vous choisissez et ne l’envoie à personne. Un navigateur web peut le garder dans sa liste des pages visitées (historique). Laissez vide ce que vous ne savez pas.
desk-keys = Touches : un chiffre ou une lettre choisit la réponse correspondante. J ou Page Down va à la question suivante, K ou Page Up à la question précédente. P ouvre le plan pour l’imprimer.
desk-failed = Les questions et le plan ne sont pas à jour. Ce que vous avez choisi est encore là. Vérifiez-le, puis appuyez sur le bouton sous les questions.
desk-update = Mettre le plan à jour
desk-plan = Plan
desk-count = Questions : { $questions }. Étapes : { $steps }.
desk-may-have-passed = Le délai est peut-être passé
desk-full-plan = Plan complet
desk-print = Imprimer le plan
desk-next-person = Personne suivante
desk-next-title = Commencer avec la personne suivante ?
desk-next-lead =
    { $answers ->
        [one] { $answers } réponse sera effacée. Vous ne pourrez pas la récupérer.
       *[other] { $answers } réponses seront effacées. Vous ne pourrez pas les récupérer.
    }
desk-next-yes = Oui, commencer
desk-next-no = Non, revenir aux questions
desk-one-by-one = Une question par page
desk-dropped = Réponses non comptées, à cause d’autres réponses :
