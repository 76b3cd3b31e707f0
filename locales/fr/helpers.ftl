helpers-title = Pour les personnes qui aident
helpers-heading = Aider quelqu’un avec ce guide
helpers-lead = Asseyez-vous à côté de la personne et laissez-la choisir ou passer chaque réponse. Ni vous ni ce guide ne décidez qui est réfugié.
helpers-law = Avant de noter quoi que ce soit ou d’héberger quelqu’un, lisez ce que la loi demande aux personnes qui aident.

helpers-desk = Toutes les questions sur une page
helpers-again = Recommencer pour la personne suivante

helpers-topics = À lire avant de commencer

helpers-practice = S’exercer
helpers-practice-lead = Ces personnes sont inventées. Choisissez les réponses pour l’une d’elles dans le formulaire rapide, ou regardez le plan. Comparez-le ensuite avec les étapes nommées ici. Chaque plan est fait pour le moment où se passe l’histoire.
helpers-practice-open = Ouvrir le formulaire rapide pour s’exercer
helpers-see-plan = Voir le plan
helpers-expected = Étapes à comparer
helpers-must = Dans le plan
helpers-must-not = Pas dans le plan

languages-point = Montrez votre langue du doigt
