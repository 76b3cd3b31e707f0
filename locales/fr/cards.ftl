cards-title = Cartes à montrer
card-use = Quand montrer cette carte
card-facts = Sur quoi repose cette carte
card-large = Afficher en grand
cards-choose = Imprimer
cards-print = Imprimer les cartes choisies
cards-print-all = Imprimer toutes les cartes
cards-sheet-title = Cartes à imprimer
cards-sheet-lead = Imprimez cette page, puis découpez le long des pointillés.
cards-per-sheet = { $count } par feuille

glossary-lead = Vous pouvez voir ces mots sur des formulaires et des lettres. Montrez un mot du doigt pour poser une question à son sujet.
glossary-source = D’où cela vient
glossary-papers = Sur les formulaires et les papiers
glossary-police = Avec la police
glossary-review = Réexamen, tribunal et avocats
glossary-family = Famille et enfants
glossary-hospital = À l’hôpital
