urgency-now = Maintenant
urgency-today = Aujourd’hui
urgency-soon = Bientôt
urgency-keep = À retenir

deadline-day = Dernier jour : { $weekday } { $date }
deadline-moment = Jusqu’au { $weekday } { $date }, { $time }, heure de Beijing
deadline-day-passed = Le dernier jour est passé : { $weekday } { $date }
deadline-moment-passed = Le délai est passé : { $weekday } { $date }, { $time }, heure de Beijing
deadline-may-have-passed =
    { $hours ->
        [one] { $hours } heure après votre arrivée. Si votre arrivée a eu lieu avant le { $weekday } { $date }, { $time }, heure de Beijing, ce délai est passé.
        [many] { $hours } d’heures après votre arrivée. Si votre arrivée a eu lieu avant le { $weekday } { $date }, { $time }, heure de Beijing, ce délai est passé.
       *[other] { $hours } heures après votre arrivée. Si votre arrivée a eu lieu avant le { $weekday } { $date }, { $time }, heure de Beijing, ce délai est passé.
    }

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
plan-practice-moment = Le plan est fait pour le { $weekday } { $date } à { $time }, heure de Beijing.
plan-numbers = Numéros d’urgence de la Chine continentale
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
plan-email-known = L’adresse e-mail du HCR pour les demandes d’asile est { $address } ({ $sure }).

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
plan-email = Brouillon d’e-mail au HCR
plan-cards = Imprimer les cartes de ce plan
plan-again = Recommencer

email-title = Brouillon d’e-mail au HCR
email-lead = Copiez ce texte ou imprimez-le. Ensuite, remplissez vous-même les espaces vides. Ce programme n’envoie jamais rien. Quand vous ouvrez ce guide comme programme à part, et non dans un navigateur web, il ne garde rien de cette page.
email-news-lead = Vous avez dit à ce guide que le HCR a déjà eu de vos nouvelles. Ce texte sert donc à donner des informations nouvelles, et non à faire une deuxième demande. Copiez-le ou imprimez-le, puis remplissez vous-même les espaces vides. Ce programme n’envoie jamais rien.
email-known = Le HCR me connaît déjà : brouillon pour donner des nouvelles
email-address = Ce guide ne connaît pas l’adresse e-mail du HCR à Beijing.
email-address-advice = Cherchez-la sur le site d’aide du HCR pour la Chine, ou demandez à une personne de confiance de la chercher là pour vous. N’utilisez pas une adresse qu’une personne inconnue vous donne.
email-text = Le texte
email-in-english = Il est en anglais, pour que le HCR puisse le lire.
email-made-of = Voir ou changer les réponses dont ce texte est fait
email-before = Avant de l’envoyer
email-before-blanks = Remplissez chaque espace vide. Si vous n’avez pas quelque chose, écrivez « none » (aucun) et dites pourquoi.
email-before-pictures = Nous n’avons trouvé aucune règle sur la façon dont le HCR veut les copies des papiers : quelle sorte de fichier, ou quelle taille. Notre propre conseil : prenez des photos nettes, avec une bonne lumière et la page entière sur chacune, pour que chaque mot puisse être lu.
email-before-true = Lisez chaque phrase. Enlevez ou changez ce qui n’est pas vrai pour vous. Dites la vérité et toute l’histoire.
email-before-once = Envoyez la demande une seule fois et attendez la réponse. Quand votre numéro de téléphone, votre e-mail ou votre adresse change, dites-le tout de suite au HCR.
email-before-trace = Sur un ordinateur partagé, déconnectez-vous de votre compte e-mail quand vous avez fini, et supprimez les copies de vos papiers qui sont sur cet ordinateur.
email-back = Retour à mon plan

email-subject = Objet : Demande d’asile en Chine continentale
email-greeting = Au HCR à Beijing,
email-mainland = Je suis en Chine continentale.
email-place = Je suis à cet endroit : { $blank }
email-ask = Je demande l’asile au HCR. Veuillez m’enregistrer.
email-child-alone = Je suis encore enfant. Ni mon père, ni ma mère, ni aucun tuteur n’est ici avec moi.

email-questioned = La police m’interroge ou me retient maintenant. Lieu : { $blank }
email-summoned = La police m’a dit que je dois venir la voir. Date et heure : { $blank } Lieu : { $blank }
email-detained = La police me retient, ou m’a dit de ne pas quitter une zone. Lieu : { $blank } Depuis : { $blank }
email-leave-order = La police m’a dit de quitter la Chine. Date inscrite sur l’ordre : { $blank }
email-stay-ended = Mon autorisation de séjour a pris fin, ou je n’en ai pas. Dites-moi, s’il vous plaît, comment faire enregistrer mon séjour à la police.
email-stay-unclear = Dites-moi, s’il vous plaît, quoi faire avant d’aller à la police pour faire enregistrer mon séjour.

email-full-name = Mon nom complet : { $blank }
email-nationality = Ma nationalité : { $blank }
email-passport-number = Mon numéro de passeport : { $blank }
email-phone = Mon numéro de téléphone : { $blank }
email-arrival-date = La date de mon arrivée en Chine : { $blank }
email-address-in-china = Mon adresse en Chine, en chinois si possible : { $blank }
email-interview-language = La langue pour mon entretien : { $blank }

email-why-left = Pourquoi j’ai quitté mon pays : { $blank }
email-why-afraid = Pourquoi j’ai peur d’y retourner : { $blank }

email-police-form = fiche d’enregistrement de la police pour l’endroit où j’habite
email-identity-page = page du passeport avec mon identité
email-visa-page = page du passeport avec mon visa pour la Chine
email-entry-stamp = page du passeport avec le jour de mon entrée
email-attached = Je joins des copies de :
email-attached-if = Je joins des copies de [enlevez ce que vous n’avez pas] :
email-attached-tick = Je joins des copies des papiers qui sont cochés :
email-paper = - { $paper }
email-missing = Je n’ai pas :
email-paper-missing = - { $paper }, parce que : { $blank }
email-missing-ask = Dites-moi, s’il vous plaît, quoi faire pour ce qui manque.
email-missing-if = Je n’ai pas ces papiers, et voici pourquoi : { $blank } Dites-moi, s’il vous plaît, quoi faire pour ce qui manque.

email-wait = J’attendrai votre réponse.
email-name-and-date = Nom et date : { $blank }

email-news-subject = Objet : Informations nouvelles sur mon dossier
email-news-not-second = Voici des informations nouvelles sur mon dossier. Ce n’est pas une deuxième demande.
email-case-number = Mon numéro de dossier au HCR, si j’en ai un : { $blank }
email-changed = Ce qui a changé, ou ce que je veux expliquer : { $blank }
email-phone-now = Mon numéro de téléphone actuel : { $blank }
email-address-now = Mon adresse actuelle, en chinois si possible : { $blank }
email-review-subject = Objet : Demande de réexamen de la première décision sur mon dossier
email-review = Je demande au HCR de réexaminer sa première décision sur mon dossier.
email-review-date = Date de la lettre dans laquelle le HCR a refusé ma demande : { $blank }
email-review-late = Si cette demande est en retard, la raison est : { $blank }
