start-title = Dooro luqaddaada
