start-title = Choisissez votre langue
