topics-title = Tous les sujets
topic-cards = Cartes à montrer
topic-related = À lire ensuite
topic-neighbours-label = Sujets avant et après celui-ci
topic-before = Avant
topic-after = Après

topic-due = Une partie de cette page n’est peut-être plus à jour.

claim-label = Certaines personnes disent
claim-truth-label = Ce qui est vrai

topic-action-card = Montrer cette carte :
topic-action-emergency = Voir les numéros d’urgence
topic-to-do = Que faire
topic-rights = Vos droits
topic-limits = Limites et risques
topic-more = Pour en savoir plus
topic-yours = D’après vos réponses, ceci vous concerne :
