start-title = Choisissez votre langue
start-more = Cette édition n’a pas encore d’autre langue.
