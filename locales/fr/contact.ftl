contact-title = Contacter le HCR à Beijing
contact-lead = Pour demander l’asile en Chine continentale, vous écrivez un e-mail au HCR à Beijing. N’allez pas d’abord sur place.

contact-open = Ouvert maintenant jusqu’à { $until }, si les horaires ci-dessous sont justes
contact-closed = Fermé maintenant, si les horaires ci-dessous sont justes
contact-opens-today = Ouvre aujourd’hui à { $time }.
contact-opens-tomorrow = Ouvre demain à { $time }.
contact-opens = Ouvre le { $weekday } { $date } à { $time }.
contact-now = À Beijing, nous sommes maintenant le { $weekday } { $date }, { $time }. Les jours fériés ne sont pas connus.
contact-open-word = Ouvert maintenant (non confirmé)
contact-closed-word = Fermé maintenant (non confirmé)

contact-unconfirmed = L’adresse, le téléphone, le fax et les horaires ne sont pas confirmés.
contact-unconfirmed-advice = Ils viennent d’un seul article du web, sans date. Vérifiez-les sur le site d’aide du HCR pour la Chine avant de voyager, d’appeler ou d’envoyer un fax.

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
