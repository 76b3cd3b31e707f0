independent = Ce guide est gratuit et indépendant. Ce n’est pas un service du HCR ni d’un gouvernement.
page-made = Cette page a été créée le { $date } à { $time }, heure de Beijing.
edition-old-advice = Les règles et les numéros de téléphone peuvent avoir changé. Cherchez une édition plus récente, ou demandez conseil au HCR avant d’agir.

home-lead = Un guide gratuit et indépendant sur l’asile en Chine continentale. Ce n’est pas un service du HCR.
home-write = Écrire au HCR
home-documents = Papiers pour le HCR
about-lead = Waymark aide les personnes qui demandent l’asile en Chine continentale à trouver la bonne étape suivante. Il est gratuit. Il est indépendant. Ce n’est pas un service du HCR ni d’un gouvernement.
about-who-text = Les auteurs de ce guide ont lu des lois, des pages du HCR, des rapports et des articles de presse, et ont écrit les faits avec des mots simples. Ils ont lu des copies : certaines étaient coupées, et aucun des textes de loi n’était la version imprimée officielle. Personne n’a le droit de vous demander de l’argent pour ce guide.
about-who-facts = Chaque fait indique sa source, son degré de certitude et quand il a été vérifié. Ce guide n’est pas un conseil juridique. C’est le HCR qui décide qui est réfugié.

emergency-lead = Voici les numéros d’urgence de la Chine continentale.
help-lines-lead = Il est possible que certains répondent seulement en chinois. Si vous avez besoin d’aide, demandez à une personne de confiance d’appeler pour vous.
plan-numbers = Numéros d’urgence de la Chine continentale
cards-lead = Chaque carte dit une seule chose en chinois, avec votre langue en dessous. Montrez l’écran, ou imprimez la carte.
glossary-title = Mots chinois sur les papiers
glossary-held = Quand la police vous retient ou vous dit de partir
search-kind-document = Papier pour le HCR
search-kind-term = Mot chinois

contact-title = Contacter le HCR à Beijing
contact-now = À Beijing, nous sommes maintenant le { $weekday } { $date }, { $time }. Les jours fériés ne sont pas connus.
contact-website = Le site d’aide du HCR pour la Chine
contact-website-slash = La barre oblique à la fin est importante. S’il y a à sa place un point ou autre chose, la page appartient à quelqu’un d’autre.
contact-website-reach = Ce guide ne sait pas si les sites du HCR s’ouvrent en Chine continentale.
contact-own-pages = Les pages du bureau en chinois
contact-check = Vérifiez cela sur le site d’aide du HCR pour la Chine avant de voyager, d’appeler ou d’envoyer quelque chose.
contact-email-unknown = Non connu. Le site d’aide du HCR pour la Chine l’indique. Ce guide ne cherche pas à le deviner.
contact-time-zone = Heure de Beijing
documents-title = Papiers pour le HCR
documents-lead = Le HCR demande ces choses dans votre premier e-mail. Cochez ce que vous avez. S’il manque quelque chose, écrivez quand même au HCR et dites ce qui manque.

kind-risk-meaning = Quelque chose qui peut vous faire du tort : une amende, une détention, un renvoi hors de Chine.
confidence-primary-meaning = Nous avons lu cela dans une loi, ou sur une page du HCR ou d’une administration publique.
source-office = HCR

topic-due-advice = Les faits marqués d’une horloge auraient déjà dû être vérifiés de nouveau. Posez la question au HCR, ou cherchez une édition plus récente de ce guide, avant d’agir sur la base de ces faits.
topic-action-email = Ouvrir le brouillon d’e-mail au HCR
topic-action-contact = Voir comment joindre le HCR
topic-action-documents = Voir les papiers que le HCR demande
topic-duties = Ce que demande la loi ou le HCR

interview-today = À Beijing, nous sommes aujourd’hui le { $weekday } { $date }. En chiffres : { $day } { $month } { $year }.
interview-days-first = Le jour de votre entrée en Chine. Le guide compte les jours à partir du lendemain.
interview-visa-enter = Le dernier jour pour entrer en Chine : ce n’est pas votre dernier jour de séjour.
interview-error-first = Le jour de votre entrée en Chine. { $problem }
questionnaire-days = Si votre visa indique un nombre de jours : ce nombre, et le jour de votre entrée en Chine
deadline-moment = Jusqu’au { $weekday } { $date }, { $time }, heure de Beijing
deadline-moment-passed = Le délai est passé : { $weekday } { $date }, { $time }, heure de Beijing
deadline-may-have-passed =
    { $hours ->
        [one] { $hours } heure après votre arrivée. Si votre arrivée a eu lieu avant le { $weekday } { $date }, { $time }, heure de Beijing, ce délai est passé.
        [many] { $hours } d’heures après votre arrivée. Si votre arrivée a eu lieu avant le { $weekday } { $date }, { $time }, heure de Beijing, ce délai est passé.
       *[other] { $hours } heures après votre arrivée. Si votre arrivée a eu lieu avant le { $weekday } { $date }, { $time }, heure de Beijing, ce délai est passé.
    }
plan-practice-moment = Le plan est fait pour le { $weekday } { $date } à { $time }, heure de Beijing.
helpers-moment = Le moment de l’histoire est le { $weekday } { $date } à { $time }, heure de Beijing. À un autre moment, le plan peut être différent.

plan-email = Brouillon d’e-mail au HCR
plan-email-known = L’adresse e-mail du HCR pour les demandes d’asile est { $address } ({ $sure }).
email-title = Brouillon d’e-mail au HCR
email-known = Le HCR me connaît déjà : brouillon pour donner des nouvelles
email-address = Ce guide ne connaît pas l’adresse e-mail du HCR à Beijing.
email-address-advice = Cherchez-la sur le site d’aide du HCR pour la Chine, ou demandez à une personne de confiance de la chercher là pour vous. N’utilisez pas une adresse qu’une personne inconnue vous donne.
email-in-english = Il est en anglais, pour que le HCR puisse le lire.
email-before-pictures = Nous n’avons trouvé aucune règle sur la façon dont le HCR veut les copies des papiers : quelle sorte de fichier, ou quelle taille. Notre propre conseil : prenez des photos nettes, avec une bonne lumière et la page entière sur chacune, pour que chaque mot puisse être lu.
email-before-once = Envoyez la demande une seule fois et attendez la réponse. Quand votre numéro de téléphone, votre e-mail ou votre adresse change, dites-le tout de suite au HCR.
paper-email-title = E-mail au HCR, à écrire à la main
paper-email-type = Le formulaire n’est qu’un brouillon. Le HCR demande un e-mail. Tapez-le ensuite, ou demandez à une personne de confiance de le taper, mot pour mot.
paper-email-parts = Ce que le HCR demande
