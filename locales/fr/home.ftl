home-name = Accueil
home-title = De quoi avez-vous besoin ?
home-lead = Ceci est un guide gratuit pour les personnes qui demandent l’asile en Chine continentale. Il fonctionne sans internet. Il est indépendant et n’est pas un service du HCR.

home-interview = Vérifier ma situation
home-arrived = Je viens d’arriver quelque part
home-ended = Mon visa ou mon permis a pris fin
home-write = Écrire au HCR
home-danger = En danger maintenant
home-police = La police m’a contrôlé(e)
home-documents = Papiers pour le HCR
home-cards = Cartes à montrer
home-topics = Tous les sujets

home-any-time = À tout moment

home-categories = Parcourir le guide
