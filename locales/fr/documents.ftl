documents-not-kept = Ce que vous cochez n’est pas gardé. Tout s’efface quand vous quittez cette page.
documents-details = Vos informations de base
documents-facts = Sur quoi cela repose
