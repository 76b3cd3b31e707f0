home-name = Accueil
home-title = De quoi avez-vous besoin ?
home-lead = Un guide gratuit et indépendant sur l’asile en Chine continentale. Ce n’est pas un service du HCR.

home-interview = Vérifier ma situation
home-arrived = Je viens d’arriver
home-ended = Mon visa ou permis a pris fin
home-write = Écrire au HCR
home-danger = En danger maintenant
home-police = La police me contrôle
home-documents = Papiers pour le HCR
home-cards = Cartes à montrer
home-topics = Tous les sujets

home-any-time = À tout moment

home-categories = Parcourir le guide
