topics-title = Tous les sujets
topic-cards = Cartes à montrer
topic-related = À lire ensuite
topic-neighbours-label = Sujets avant et après celui-ci
topic-before = Avant
topic-after = Après

topic-due = Une partie de cette page n’est peut-être plus à jour.
topic-due-advice = Les faits marqués d’une horloge auraient déjà dû être vérifiés de nouveau. Posez la question au HCR, ou cherchez une édition plus récente de ce guide, avant d’agir sur la base de ces faits.

claim-label = Certaines personnes disent
claim-truth-label = Ce qui est vrai

topic-action-email = Ouvrir le brouillon d’e-mail au HCR
topic-action-card = Montrer cette carte :
topic-action-emergency = Voir les numéros d’urgence
topic-action-contact = Voir comment joindre le HCR
topic-action-documents = Voir les papiers que le HCR demande
topic-to-do = Que faire
topic-duties = Ce que demande la loi ou le HCR
topic-rights = Vos droits
topic-limits = Limites et risques
topic-more = Pour en savoir plus
topic-yours = D’après vos réponses, ceci vous concerne :
