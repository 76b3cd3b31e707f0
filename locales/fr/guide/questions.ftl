question-danger = Êtes-vous en danger en ce moment, ou quelqu’un avec vous est-il en danger ?
    .name = Danger maintenant
    .hint = Si la réponse est oui, le guide montre tout de suite ce qu’il faut faire d’abord.
    .why = Le danger pour la vie passe avant tout le reste dans le plan. Le guide ne demande pas qui vous êtes. Quand vous ouvrez ce guide comme programme à part, et non dans un navigateur web, il ne garde pas vos réponses et ne les envoie à personne. Un navigateur web peut les garder dans sa liste des pages visitées (historique).
    .error = Choisissez ce qui est vrai en ce moment, ou choisissez « Je ne veux pas le dire ».
option-danger-no = Non
option-danger-danger = Oui, quelqu’un risque de me faire du mal maintenant
    .hint = Choisissez aussi cette réponse si, en plus, quelqu’un est blessé.
option-danger-medical = Oui, quelqu’un est très malade ou blessé

question-where = Où êtes-vous maintenant ?
    .name = Où vous êtes
    .hint = La Chine continentale veut dire la Chine sans Hong Kong ni Macao.
    .why = Ce guide parle de la Chine continentale. Le plan n’est donc complet que pour elle. À une frontière et dans les autres lieux, d’autres règles s’appliquent, et le plan est court.
    .error = Choisissez où vous êtes, ou choisissez « Je ne veux pas le dire ».
option-where-mainland = En Chine continentale
option-where-border = On ne m’a pas laissé entrer : je suis dans un aéroport, un port ou à une frontière terrestre de la Chine continentale
    .hint = Choisissez aussi cette réponse si vous attendez là et n’avez pas encore passé le contrôle à la frontière.
option-where-hong-kong = À Hong Kong
    .hint = Son aéroport et ses ports aussi.
option-where-macao = À Macao
    .hint = Son aéroport et ses ports aussi.
option-where-outside = Ailleurs
    .hint = Ni en Chine continentale, ni à Hong Kong, ni à Macao.

question-police = La police vous interroge-t-elle, vous retient-elle, ou vous a-t-elle dit de venir la voir ou de quitter la Chine ?
    .name = La police
    .hint = Choisissez ce qui se passe en ce moment. Si vous aidez quelqu’un, répondez à sa place.
    .why = Votre réponse décide de quels droits et de quels dangers le plan vous parle en premier. Quand vous ouvrez ce guide comme programme à part, et non dans un navigateur web, il ne garde pas votre réponse et ne l’envoie à personne. Un navigateur web peut la garder dans sa liste des pages visitées (historique).
    .error = Choisissez ce que la police a fait ou dit, choisissez « Non », ou choisissez « Je ne veux pas le dire ».
option-police-no = Non
option-police-questioned = La police m’interroge ou me retient en ce moment, sans décision écrite
    .hint = Choisissez cette réponse seulement si cela dure depuis un jour au plus.
option-police-summoned = La police m’a dit que je dois venir plus tard (une convocation, une lettre ou un appel)
option-police-detained = La police me retient depuis plus d’un jour, ou m’a dit de ne pas quitter une zone
    .hint = Choisissez aussi cette réponse si un jour n’est pas encore passé, mais que vous avez vu une décision écrite de vous retenir.
option-police-leave-order = La police m’a donné une date limite pour quitter la Chine

question-leave-by = Quelle est la date limite que la police vous a donnée pour partir ?
    .name = Date limite pour partir
    .hint = Cherchez le dernier jour sur l’ordre de la police.
    .why = Le plan montre combien de jours il reste. Si la date est passée, le plan ajoute d’autres étapes.
    .error = Indiquez le jour, le mois et l’année écrits sur l’ordre et vérifiez l’année, ou choisissez « Je ne veux pas le dire ».

question-from = Venez-vous de Corée du Nord, ou du Myanmar par la frontière terrestre ?
    .name = D’où vous venez
    .hint = Nous ne posons de question sur aucun autre pays, et nous ne demandons jamais pourquoi vous avez quitté votre pays.
    .why = Si vous faites partie de l’un de ces deux groupes, le plan vous donne un avertissement et laisse de côté certaines étapes où vous iriez à la police. Quand vous ouvrez ce guide comme programme à part, et non dans un navigateur web, il ne garde pas votre réponse et ne l’envoie à personne. Un navigateur web peut la garder dans sa liste des pages visitées (historique).
    .error = Choisissez une des réponses, ou choisissez « Je ne veux pas le dire ».
option-from-north-korea = De Corée du Nord
option-from-myanmar-border = Du Myanmar par la frontière terrestre
option-from-other = Ni l’un ni l’autre

question-age = Quel âge avez-vous ?
    .name = Âge
    .hint = Si vous aidez un enfant, choisissez l’âge de l’enfant.
    .why = Certaines règles sont différentes pour les personnes de moins de { FACT("check-under-18", "age-under") } ans et pour les personnes de moins de { FACT("check-vulnerable-4h", "age-under") } ans. Un enfant qui n’a ici ni père, ni mère, ni adulte qui a l’obligation de s’occuper de lui (un tuteur) reçoit d’abord d’autres étapes.
    .error = Choisissez un âge, ou choisissez « Je ne veux pas le dire ».
option-age-adult = { FACT("rsd-family", "adult-age") } ans ou plus
option-age-16-17 = { FACT("rsd-family", "child-age-from") } ou { FACT("rsd-family", "child-age-to") } ans
option-age-under-16 = Moins de { FACT("child-no-detention", "age-under") } ans

question-alone = Votre père, votre mère ou un tuteur est-il ici avec vous ?
    .name = Père, mère ou tuteur
    .hint = Un tuteur est un adulte qui a l’obligation de s’occuper de vous.
    .why = Pour un enfant qui n’a ici ni père, ni mère, ni tuteur, le plan dit tout de suite ce que nous savons sur l’aide, et ce que nous ne savons pas.
    .error = Choisissez qui est avec vous, ou choisissez « Je ne veux pas le dire ».
option-alone-with-family = Oui, mon père, ma mère ou un tuteur
option-alone-alone = Non, ni père, ni mère, ni tuteur
    .hint = Choisissez aussi cette réponse si vous êtes avec des amis, ou avec un membre de la famille qui n’est pas votre tuteur.

question-unhcr = Que s’est-il passé entre vous et le HCR jusqu’à maintenant ?
    .name = HCR
    .hint = Le HCR est l’Agence des Nations Unies pour les réfugiés. Il décide ici qui est réfugié.
    .why = Votre prochaine étape avec le HCR en dépend : le premier e-mail, un entretien, un nouveau papier, ou un recours.
    .error = Choisissez ce qui s’est passé en dernier, ou choisissez « Je ne veux pas le dire ».
option-unhcr-not-yet = Je n’ai pas encore écrit au HCR
option-unhcr-emailed = J’ai écrit au HCR et j’attends
    .hint = Vous n’avez encore aucun papier du HCR.
option-unhcr-registered = J’ai un papier du HCR et j’attends la décision
option-unhcr-refused = Le HCR a refusé ma demande dans sa première décision
    .hint = Choisissez aussi cette réponse si vous avez fait un recours et attendez la réponse.
option-unhcr-recognised = Le HCR m’a reconnu le statut de réfugié
option-unhcr-closed = Le HCR a refusé ma demande dans sa décision définitive, ou a fermé mon dossier
    .hint = Choisissez cette réponse quelle que soit la raison, par exemple si vous avez manqué un rendez-vous.

question-refused-on = Quelle est la date de la lettre du HCR qui refuse votre demande (sa première décision) ?
    .name = Date de la lettre
    .hint = Cherchez la date qui est écrite sur la lettre que le HCR vous a envoyée.
    .why = Le plan compte le temps pour un recours à partir de ce jour. Nous n’avons pas pu trouver le délai appliqué en Chine : lisez donc aussi la date dans la lettre que le HCR vous a envoyée.
    .error = Indiquez le jour, le mois et l’année de la lettre, au plus tard aujourd’hui, ou choisissez « Je ne veux pas le dire ».

question-paper-until = Quel est le dernier jour écrit sur votre papier du HCR ?
    .name = Fin du papier du HCR
    .hint = Cherchez le dernier jour de validité sur le papier ou la carte.
    .why = Le plan montre combien de jours il reste pour renouveler le papier.
    .error = Indiquez le jour, le mois et l’année écrits sur le papier et vérifiez l’année, ou choisissez « Je ne veux pas le dire ».

question-stay = Avez-vous maintenant une autorisation de séjour en Chine ?
    .name = Autorisation de séjour
    .hint = Regardez le dernier visa ou permis dans votre passeport, ou le récépissé de la police.
    .why = Votre réponse décide de ce qui vient en premier : faire enregistrer votre adresse, demander plus de temps, ou écrire au HCR avant d’aller à la police. Quand vous ouvrez ce guide comme programme à part, et non dans un navigateur web, il ne garde pas votre réponse et ne l’envoie à personne. Un navigateur web peut la garder dans sa liste des pages visitées (historique).
    .error = Choisissez quelle autorisation vous avez maintenant, ou choisissez « Je ne veux pas le dire ».
option-stay-visa = Un visa, un séjour permis sans visa ou un permis de court séjour, qui n’a pas pris fin
    .hint = Un permis de court séjour ({ FACT("visa-free-longer", "term") }) est un papier de la police des entrées et sorties. Il vous permet de rester pour une courte durée.
option-stay-permit = Un permis de résidence qui n’a pas pris fin
option-stay-pending = J’ai demandé un visa ou un permis, et la police m’a donné un récépissé pour cette demande
    .hint = Aussi si l’ancien visa ou permis n’a pas pris fin. Pas pour un récépissé au sujet d’un passeport que la police a pris dans une enquête.
option-stay-expired = Mon autorisation de séjour a pris fin
option-stay-none = Je n’ai jamais eu d’autorisation, ou elle a été annulée

question-entry = Comment s’est faite votre entrée en Chine ?
    .name = Votre entrée en Chine
    .hint = Le contrôle à la frontière est l’endroit où des agents contrôlent les passeports à l’entrée.
    .why = D’autres règles s’appliquent aux personnes qui sont entrées sans autorisation, et le plan change avec elles. Quand vous ouvrez ce guide comme programme à part, et non dans un navigateur web, il ne garde pas votre réponse et ne l’envoie à personne. Un navigateur web peut la garder dans sa liste des pages visitées (historique).
    .error = Choisissez comment s’est faite votre entrée, ou choisissez « Je ne veux pas le dire ».
option-entry-visa = J’ai passé le contrôle à la frontière, et des agents ont vérifié mes papiers
option-entry-without = Mon entrée s’est faite sans autorisation

question-stay-until = Quel est le dernier jour de votre autorisation de séjour ?
    .name = Dernier jour de séjour
    .hint = Les jours de séjour d’un visa se comptent à partir du lendemain de votre entrée, et le dernier jour pour entrer est une autre date. Si la police vous a donné un récépissé, prenez le dernier jour du récépissé.
    .why = Le plan calcule ses délais d’après ce jour. Si ce jour est passé, le plan vous donne d’autres étapes.
    .error = Indiquez le jour, le mois et l’année où votre autorisation prend fin et vérifiez l’année, ou choisissez « Je ne veux pas le dire ».

question-shelter = Où dormez-vous maintenant ?
    .name = Où vous dormez
    .hint = Les règles pour un hôtel sont différentes des règles pour tous les autres endroits.
    .why = Dans un hôtel, c’est l’hôtel qui enregistre votre séjour et envoie vos informations à la police. Dans tout autre endroit, vous ou la personne qui vous héberge devez faire enregistrer votre séjour à la police dans les { FACT("preg-home-24h", "hours") } heures qui suivent votre installation.
    .error = Choisissez où vous dormez, ou choisissez « Je ne veux pas le dire ».
option-shelter-hotel = Dans un hôtel
option-shelter-home = Dans un logement
    .hint = Un appartement ou une chambre en location, le logement d’un ami ou de la famille, un dortoir, ou toute autre chambre qui n’est pas dans un hôtel.
option-shelter-nowhere = Je n’ai pas d’endroit où dormir

question-registered-here = Votre séjour à cette adresse a-t-il été enregistré à la police, par l’hôtel, par la personne qui vous héberge ou par vous ?
    .name = Enregistrement à la police
    .hint = La fiche s’appelle { FACT("preg-form-name", "term") } (fiche d’enregistrement de résidence temporaire). Il vous en faut une nouvelle chaque fois que vous déménagez.
    .why = La loi demande cet enregistrement, et le HCR demande une copie de la fiche. Si votre autorisation de séjour a pris fin, ou si votre entrée s’est faite sans autorisation, aller à la police peut mener à une détention. Le plan change donc.
    .error = Choisissez si votre séjour est enregistré à cette adresse, ou choisissez « Je ne veux pas le dire ».
option-registered-here-yes = Oui, j’ai la fiche pour cette adresse
option-registered-here-hotel-did = L’hôtel a enregistré mon séjour, mais je n’ai pas la fiche
option-registered-here-no = Non
option-registered-here-unsure = Je ne sais pas vraiment

question-arrived-here = Quand avez-vous rejoint l’endroit où vous dormez maintenant ?
    .name = Arrivée ici
    .hint = Donnez aussi l’heure si vous la connaissez. Sinon, le guide compte à partir du début de ce jour.
    .why = Le délai pour l’enregistrement se compte à partir de ce moment. Le plan peut alors montrer combien de temps il reste.
    .error = Indiquez le jour, le mois et l’année de votre arrivée, et l’heure si vous la connaissez. Ce moment ne peut pas être plus tard que maintenant. Vous pouvez aussi choisir « Je ne veux pas le dire ».

question-passport = Avez-vous un passeport qui n’a pas expiré ?
    .name = Passeport
    .hint = Ce guide ne demande jamais son numéro.
    .why = Votre réponse décide de ce que le plan dit sur les papiers, et s’il vous avertit au sujet de votre ambassade.
    .error = Choisissez ce qui est vrai pour votre passeport, ou choisissez « Je ne veux pas le dire ».
option-passport-have = Oui, je l’ai
option-passport-expired = Il a expiré
option-passport-lost = Il est perdu ou volé, ou une autre personne le garde
option-passport-never-had = Je n’ai jamais eu de passeport
option-passport-police-hold = La police l’a

question-family = Lesquelles de ces phrases sont vraies pour vous ou votre famille ?
    .name = Vous et votre famille
    .hint = Choisissez tout ce qui est vrai. Si une personne à côté de vous ne doit pas voir votre réponse, vous pouvez passer cette question.
    .why = Chacune de ces phrases ajoute ses propres conseils au plan. Quand vous ouvrez ce guide comme programme à part, et non dans un navigateur web, il ne garde pas votre réponse et ne l’envoie à personne. Un navigateur web peut la garder dans sa liste des pages visitées (historique).
    .error = Choisissez tout ce qui est vrai, choisissez « Rien de tout cela », ou choisissez « Je ne veux pas le dire ».
option-family-baby = Un bébé est né en Chine et n’est pas enregistré
option-family-school-age = Un enfant a l’âge d’aller à l’école
option-family-pregnant = Quelqu’un est enceinte
option-family-ill = Quelqu’un est malade
option-family-violence = Quelqu’un à la maison frappe l’un de nous, le menace ou lui fait du mal d’une autre manière
option-family-forced = L’un de nous est forcé de travailler, d’avoir des rapports sexuels ou de se marier, a été vendu, ou est enfermé et ne peut pas sortir
option-family-child-expired = L’autorisation de séjour d’un enfant a pris fin
option-family-separated = Nous avons perdu le contact avec quelqu’un de notre famille
option-family-stateless = L’un de nous n’a pas de nationalité : aucun pays ne dit que cette personne est son citoyen
option-family-none = Rien de tout cela

question-baby-born = Quand le bébé est-il né ?
    .name = Naissance du bébé
    .hint = Si plusieurs bébés ne sont pas enregistrés, donnez le jour pour le plus âgé.
    .why = Le père ou la mère doit faire enregistrer le séjour du bébé à la police des entrées et sorties dans les { FACT("birth-60-days", "days") } jours. Le plan montre combien de ces jours il reste.
    .error = Indiquez le jour, le mois et l’année de la naissance, au plus tard aujourd’hui, ou choisissez « Je ne veux pas le dire ».

question-needs = De quoi avez-vous besoin, ou qu’est-ce qui vous inquiète ?
    .name = Besoins et inquiétudes
    .hint = Choisissez tout ce qui est vrai. Le plan reste plus court si vous choisissez seulement ce qui est important maintenant.
    .why = Chacune de ces phrases ajoute ses propres conseils au plan. Quand vous ouvrez ce guide comme programme à part, et non dans un navigateur web, il ne garde pas votre réponse et ne l’envoie à personne. Un navigateur web peut la garder dans sa liste des pages visitées (historique).
    .error = Choisissez tout ce qui est vrai, choisissez « Rien de tout cela », ou choisissez « Je ne veux pas le dire ».
option-needs-work = Je veux travailler
option-needs-unpaid = J’ai travaillé et je n’ai pas reçu mon salaire
option-needs-money = Je n’ai pas assez d’argent pour vivre
option-needs-asked-to-pay = Quelqu’un veut de moi de l’argent, un cadeau, des rapports sexuels ou un autre service, en échange d’une aide du HCR, d’un papier ou d’une place à l’étranger
option-needs-school = J’ai besoin d’une école
option-needs-health = J’ai besoin d’un médecin ou de médicaments
option-needs-lawyer = J’ai besoin d’un avocat
option-needs-other-country = Je veux que le HCR m’aide à aller dans un autre pays (réinstallation)
option-needs-go-home = Je veux rentrer dans mon pays
option-needs-leave-china = Je veux quitter la Chine pour un autre pays
option-needs-fear-embassy = J’ai peur de mon ambassade
option-needs-none = Rien de tout cela

question-have = Qu’avez-vous déjà parmi ces choses ?
    .name = Pour l’e-mail
    .hint = Le HCR les demande dans le premier e-mail. Vous pouvez aussi écrire s’il en manque.
    .why = Le plan donne la liste de ce qui manque encore pour votre e-mail. Rien d’autre ne change dans le plan.
    .error = Choisissez tout ce que vous avez, choisissez « Rien de tout cela », ou choisissez « Je ne veux pas le dire ».
option-have-none = Rien de tout cela
