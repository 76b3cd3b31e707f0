missing-title = Cette page n’est pas dans le guide
missing-advice = L’adresse vient peut-être d’une autre édition, ou elle contient peut-être une faute de frappe. Rien n’est cassé.
missing-ways-on = Comment continuer
unknown-query-title = Le guide ne comprend pas cette adresse
unknown-query-advice = Ouvrir la page sans ce que le guide ne comprend pas

fault-title = Cette page a un défaut et ne peut pas être affichée
fault-advice = Le reste du guide fonctionne toujours.
