contact-lead = Écrivez à tout moment. Ne vous déplacez pas avant.

contact-open = Ouvert maintenant jusqu’à { $until }, si ces horaires sont justes
contact-closed = Fermé maintenant, si ces horaires sont justes
contact-opens-today = Ouvre aujourd’hui à { $time }.
contact-opens-tomorrow = Ouvre demain à { $time }.
contact-opens = Ouvre le { $weekday } { $date } à { $time }.
contact-open-word = Ouvert maintenant (non confirmé)
contact-closed-word = Fermé maintenant (non confirmé)
contact-open-confirmed = Ouvert maintenant jusqu’à { $until }, d’après des horaires d’une source officielle
contact-closed-confirmed = Fermé maintenant, d’après des horaires d’une source officielle
contact-open-word-confirmed = Ouvert maintenant (source officielle)
contact-closed-word-confirmed = Fermé maintenant (source officielle)
contact-website-type = Tapez ceci sur n’importe quel téléphone qui a internet :
contact-website-begins = Ce que le téléphone affiche doit commencer par { $begins }
contact-website-registering = La page sur l’enregistrement :
contact-ways = E-mail, téléphone et adresse
contact-how-sure = { $sure } : { $details }

contact-email = E-mail
contact-phone = Téléphone
contact-fax = Fax
contact-address = Adresse
contact-hours = Horaires
contact-weekdays = Du lundi au vendredi

contact-before-you-write = Avant d’écrire
contact-where-from = D’où viennent ces informations
