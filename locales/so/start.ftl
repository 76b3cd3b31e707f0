start-title = Dooro luqaddaada
start-more = Daabacaaddani weli luqad kale ma laha.
