topics-title = Tous les sujets
topic-cards = Cartes à montrer
topic-related = À lire ensuite
topic-neighbours-label = Sujets avant et après celui-ci
topic-before = Avant
topic-after = Après

topic-due = Une partie de cette page n’est peut-être plus à jour.
topic-due-advice = Les faits marqués d’une horloge auraient déjà dû être vérifiés de nouveau. Demandez au HCR, ou cherchez une édition plus récente de ce guide, avant d’agir sur la base de ces faits.

claim-label = Certaines personnes disent
claim-truth-label = Ce qui est vrai
