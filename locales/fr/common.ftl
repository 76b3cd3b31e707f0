guide-name = Waymark

skip-to-main = Aller au texte principal

leave-now = Quitter maintenant
leave-pressed-once = Appuyez encore deux fois sur Shift pour quitter.
leave-pressed-twice = Appuyez encore une fois sur Shift pour quitter.

day-in-two-calendars = { $date } ({ $own })

tools-label = Langue, recherche, taille du texte et impression
breadcrumbs-label = Où vous êtes
footer-label = Plus d’informations sur ce guide
help-label = Ce qui aide le plus
text-size-label = Taille du texte
text-size-normal = Texte normal
text-size-large = Grand texte
text-size-larger = Très grand texte
text-size-letter = A
print-page = Imprimer
print-kept = Une imprimante peut garder ce qu’elle a imprimé. Si vous imprimez dans un fichier, ce fichier reste sur cet ordinateur jusqu’à ce que vous le supprimiez.
print-kept-summary = Qu’est-ce qui est gardé ?
copy-kept = Collez le texte avant de quitter ce guide. Certains ordinateurs gardent une liste de ce qui a été copié, et d’autres personnes peuvent y lire votre texte.
more-tools = Plus

edition-line = Édition { $version } du { $date }. À revoir au plus tard le { $review-by }.

clock-wrong = L’horloge de cet ordinateur n’est pas à la bonne date. Elle indique le { $date }.
clock-wrong-advice = Ce guide a été fait le { $date } : nous sommes donc ce jour-là ou plus tard. Réglez la date de l’ordinateur. Tant que ce n’est pas fait, ce guide ne peut pas dire ce qui est ouvert maintenant, ni quels faits sont anciens.

edition-old = Ce guide est ancien. Il a été fait le { $date }.

clock-time =
    { $part ->
        [night] { $time } (la nuit)
        [morning] { $time } (le matin)
        [afternoon] { $time } (l’après-midi)
       *[evening] { $time } (le soir)
    }

languages-read = Lire en
languages-beside = Afficher une deuxième langue à côté
languages-alone = Une seule langue
translation-draft = Cette traduction est provisoire. Aucun lecteur de langue maternelle ne l’a encore vérifiée.
translation-draft-word = Provisoire
translation-english = Afficher l’anglais à côté
translation-stale = Le texte anglais a changé :
