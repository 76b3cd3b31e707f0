emergency-title = Numéros d’urgence
emergency-in-writing = Si vous ne pouvez pas parler
emergency-more = Plus d’informations sur ces numéros, et nos sources
help-lines-title = Autres numéros
