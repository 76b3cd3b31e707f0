emergency-title = Numéros d’urgence
emergency-lead = Voici les numéros d’urgence de la Chine continentale.
emergency-in-writing = Si vous ne pouvez pas parler
emergency-more = Plus d’informations sur ces numéros, et nos sources
help-lines-title = Autres numéros
help-lines-lead = Il est possible que certains répondent seulement en chinois. Si vous avez besoin d’aide, demandez à une personne de confiance d’appeler pour vous.
