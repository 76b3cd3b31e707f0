home-name = Accueil
home-title = De quoi avez-vous besoin ?

home-interview = Vérifier ma situation
home-danger = En danger maintenant
home-cards = Cartes à montrer
home-topics = Tous les sujets

home-any-time = À tout moment

home-categories = Parcourir le guide
