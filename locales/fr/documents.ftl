documents-title = Papiers pour le HCR
documents-lead = Le HCR demande ces choses dans votre premier e-mail. Cochez ce que vous avez. S’il manque quelque chose, écrivez quand même au HCR et dites ce qui manque.
documents-not-kept = Ce que vous cochez n’est pas gardé. Tout s’efface quand vous quittez cette page.
documents-details = Vos informations de base
documents-facts = Sur quoi cela repose
