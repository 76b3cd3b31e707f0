note-title = Quelque chose est faux ou manque ici
note-lead = Imprimez cette note, ou copiez son texte. Dites ce qui est faux et où vous l’avez lu. N’écrivez ni nom, ni numéro de téléphone, ni rien d’autre sur une personne.

note-address = Page : { $address }
note-edition = Édition : { $version } du { $date }
note-says = On y lit : { $text }
note-sources = Ses sources : { $sources }

note-place = Le titre de la page, ou son adresse :
note-wrong = Ce qui est faux ou manque :
note-read = Où on peut le lire (loi ou page, article, date) :
note-more = Une phrase de plus, si elle est utile :

note-where = Où va la note
note-give = Ce guide ne connaît pas d’adresse pour ces notes. Donnez la note à la personne ou au groupe qui vous a donné ce guide, et demandez de la transmettre.
note-editors = Les personnes qui s’occupent du guide trouvent comment le corriger dans le fichier README, sous « How to correct a fact ».
note-copy = La même note en texte simple
note-copy-advice = Sélectionnez ce texte et copiez-le.
