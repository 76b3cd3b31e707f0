cards-title = Cartes à montrer
cards-lead = Chaque carte dit une seule chose en chinois, avec votre langue en dessous. Montrez l’écran, ou imprimez la carte.
card-use = Quand montrer cette carte
card-facts = Sur quoi repose cette carte
card-large = Afficher en grand
cards-choose = Imprimer
cards-print = Imprimer les cartes choisies
cards-print-all = Imprimer toutes les cartes
cards-sheet-title = Cartes à imprimer
cards-sheet-lead = Imprimez cette page, puis découpez le long des pointillés.
cards-per-sheet = { $count } par feuille

glossary-title = Mots chinois sur les papiers
glossary-lead = Vous pouvez voir ces mots sur des formulaires et des lettres. Montrez un mot du doigt pour poser une question à son sujet.
glossary-source = D’où cela vient
