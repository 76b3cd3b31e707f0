search-title = Rechercher
search-label = Rechercher dans ce guide
search-lead = Tapez deux ou trois mots, dans n’importe quelle langue de ce guide. L’orthographe n’a pas besoin d’être juste.
search-kept = Ce navigateur web peut garder vos mots dans sa liste des pages visitées (historique). Une fenêtre privée du navigateur les garde seulement jusqu’à ce que vous la fermiez.
search-count =
    { $count ->
        [one] { $count } résultat
       *[other] Les { $count } meilleurs résultats
    }
search-suggestions =
    { $count ->
        [one] { $count } suggestion. Les touches fléchées y mènent.
       *[other] { $count } suggestions. Les touches fléchées y mènent.
    }
search-suggestions-label = Suggestions
search-none = Rien n’a été trouvé
search-none-advice = Essayez d’autres mots, ou un seul mot. Vous pouvez aussi continuer ici :
search-more =
    { $count ->
        [one] { $count } autre texte avec ces mots
       *[other] { $count } autres textes avec ces mots
    }
search-kind-topic = Sujet
search-kind-card = Carte à montrer
search-kind-contact = Contact
search-kind-fact = Fait
search-kind-step = Étape
search-kind-truth = Ce qui est vrai
