contact-title = Contacter le HCR à Beijing
contact-lead = Écrivez à tout moment. Ne vous déplacez pas avant.

contact-open = Ouvert maintenant jusqu’à { $until }, si ces horaires sont justes
contact-closed = Fermé maintenant, si ces horaires sont justes
contact-opens-today = Ouvre aujourd’hui à { $time }.
contact-opens-tomorrow = Ouvre demain à { $time }.
contact-opens = Ouvre le { $weekday } { $date } à { $time }.
contact-now = À Beijing, nous sommes maintenant le { $weekday } { $date }, { $time }. Les jours fériés ne sont pas connus.
contact-open-word = Ouvert maintenant (non confirmé)
contact-closed-word = Fermé maintenant (non confirmé)
contact-open-confirmed = Ouvert maintenant jusqu’à { $until }, d’après des horaires d’une source officielle
contact-closed-confirmed = Fermé maintenant, d’après des horaires d’une source officielle
contact-open-word-confirmed = Ouvert maintenant (source officielle)
contact-closed-word-confirmed = Fermé maintenant (source officielle)
contact-website = Le site d’aide du HCR pour la Chine
contact-website-type = Tapez ceci sur n’importe quel téléphone qui a internet :
contact-website-begins = Ce que le téléphone affiche doit commencer par { $begins }
contact-website-slash = La barre oblique à la fin est importante. S’il y a à sa place un point ou autre chose, la page appartient à quelqu’un d’autre.
contact-website-registering = La page sur l’enregistrement :
contact-website-reach = Ce guide ne sait pas si les sites du HCR s’ouvrent en Chine continentale.
contact-pages-in-chinese = Les pages du bureau en chinois
contact-ways = E-mail, téléphone et adresse
contact-how-sure = { $sure } : { $details }
contact-check = Vérifiez cela sur le site d’aide du HCR pour la Chine avant de voyager, d’appeler ou d’envoyer quelque chose.


contact-email = E-mail
contact-email-unknown = Non connu. Le site d’aide du HCR pour la Chine l’indique. Ce guide ne cherche pas à le deviner.
contact-phone = Téléphone
contact-fax = Fax
contact-address = Adresse
contact-hours = Horaires
contact-weekdays = Du lundi au vendredi
contact-beijing-time = Heure de Beijing

contact-before-you-write = Avant d’écrire
contact-where-from = D’où viennent ces informations
