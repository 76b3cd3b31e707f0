home-name = Accueil
home-title = De quoi avez-vous besoin ?

home-interview = Vérifier ma situation
home-arrived = Je viens d’arriver
home-ended = Mon visa ou permis a pris fin
home-danger = En danger maintenant
home-police = La police me contrôle
home-cards = Cartes à montrer
home-topics = Tous les sujets

home-any-time = À tout moment

home-categories = Parcourir le guide
