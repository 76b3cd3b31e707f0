step-unhcr-before-police = Écrivez au HCR avant d’aller à la police
    .do = Écrivez un e-mail au HCR à Beijing avant d’aller à la police.
    .do-summoned = Écrivez un e-mail au HCR à Beijing aujourd’hui ; cela ne change pas l’heure à laquelle la police veut vous voir.
    .ask-first = Dans votre premier e-mail, demandez que faire et dites quels papiers vous n’avez pas.
    .ask-emailed = Demandez que faire, mais n’envoyez pas la même question une deuxième fois.
    .ask = Demandez que faire.
    .paper = Demandez que faire et comment vous faire enregistrer, et prenez votre document du HCR quand vous y allez. Le HCR dit que les personnes enregistrées auprès de lui peuvent rester en Chine, mais l’enregistrement auprès du HCR n’a pas toujours protégé les personnes.
    .risk = Nous n’avons trouvé aucune règle qui protège une personne qui vient se faire enregistrer : la police peut vous interroger, vous retenir ou vous renvoyer hors de Chine.
    .risk-home = Nous n’avons trouvé aucune règle qui protège une personne qui vient se faire enregistrer : la police peut vous interroger, vous retenir ou vous renvoyer hors de Chine, et la personne qui vous donne un logement peut recevoir une amende.
    .risk-unclear = Si vous êtes entré(e) sans autorisation ou si votre autorisation de séjour a pris fin, la police peut vous interroger, vous retenir ou vous renvoyer hors de Chine.
    .home = La loi demande quand même que vous soyez enregistré(e) dans les { FACT("preg-home-24h", "hours") } heures qui suivent votre installation, et il peut y avoir une amende allant jusqu’à { FACT("preg-fine", "fine-max") } yuans si personne ne le fait.
    .home-unclear = La loi demande que chaque personne soit enregistrée dans les { FACT("preg-home-24h", "hours") } heures qui suivent son installation. Faites-vous donc d’abord enregistrer si vous avez la certitude que votre visa ou votre permis est valable.
    .hotel = Un hôtel doit enregistrer ses clients, et il envoie vos informations à la police.
    .hotel-unclear = Un hôtel doit enregistrer ses clients, et il envoie vos informations à la police : si vous avez la certitude que votre visa ou votre permis est valable, demandez à la réception si c’est fait.
    .move = La loi demande que chaque nouveau lieu soit enregistré : un hôtel enregistre ses clients, et partout ailleurs vous ou la personne qui vous héberge devez le faire dans les { FACT("preg-home-24h", "hours") } heures qui suivent votre installation.

step-summoned-rights = Avant d’y aller, informez le HCR et une personne de confiance
    .do = Avant d’y aller, écrivez au HCR et dites à une personne de confiance quand et où la police veut vous voir.
    .rights = La police doit vous donner un interprète si vous ne connaissez pas le chinois. Avant de signer, vous avez le droit de lire le procès-verbal, ou de vous le faire lire si vous ne pouvez pas le lire, et de demander que les erreurs soient corrigées.
    .time = Après une convocation, l’interrogatoire peut durer { FACT("check-summons", "hours") } heures, et dans certains cas { FACT("check-summons", "hours-unclear") } ou { FACT("check-summons", "hours-complex") } heures.
    .child = Vous avez moins de { FACT("check-under-18", "age-under") } ans : si la police vous interroge comme suspect(e), elle doit appeler votre père, votre mère ou un tuteur pour que cette personne soit présente. Si ce n’est pas possible, elle peut appeler un autre adulte.
    .paper = Prenez aussi votre document du HCR, mais il n’oblige pas la police à vous laisser partir.

step-overstay = Demandez au HCR que faire pour votre séjour
    .do = Dites par e-mail au HCR à Beijing que vous n’avez pas d’autorisation de séjour valable maintenant, si vous ne le lui avez pas déjà dit, et demandez conseil.
    .do-held = Dites au HCR à Beijing que vous n’avez pas d’autorisation de séjour valable maintenant, ou demandez à une personne de confiance de le lui dire.
    .do-order = Dites par e-mail au HCR à Beijing que le jour indiqué sur votre ordre de quitter la Chine est passé, si vous ne le lui avez pas déjà dit, et demandez conseil.
    .penalty = Rester après la fin de l’autorisation de séjour entraîne d’abord un avertissement. Dans les cas graves, il y a une amende de { FACT("overstay-penalty", "fine-per-day") } yuans par jour, jusqu’à { FACT("overstay-penalty", "fine-max") } yuans au total, ou { FACT("overstay-penalty", "days-min") } à { FACT("overstay-penalty", "days-max") } jours de détention.
    .out = La police peut aussi renvoyer une personne hors de Chine pour séjour illégal, ou parce qu’elle n’est pas partie à temps après un ordre.
    .out-entry = La police peut aussi renvoyer une personne hors de Chine pour séjour illégal, et d’autres sanctions s’appliquent à une personne qui est entrée sans autorisation.
    .gap = La loi ne donne aucune règle claire qui empêche les sanctions pour dépassement de séjour contre les personnes qui attendent la décision du HCR sans document de la police.

step-entered-without = Demandez au HCR que faire au sujet de votre entrée
    .do = Dites par e-mail au HCR à Beijing comment vous êtes entré(e), si vous ne le lui avez pas déjà dit, et, avant d’aller à la police, demandez que faire.
    .do-summoned = Dites par e-mail au HCR à Beijing comment vous êtes entré(e), si vous ne le lui avez pas déjà dit, et demandez que faire.
    .do-held = Dites au HCR à Beijing comment vous êtes entré(e) et ce qui se passe maintenant, ou demandez à une personne de confiance de le lui dire.
    .penalty = La loi fixe une amende de { FACT("border-illegal-entry", "fine-min") } à { FACT("border-illegal-entry", "fine-max") } yuans pour une entrée sans autorisation ; les cas graves entraînent { FACT("border-illegal-entry", "serious-days-min") } à { FACT("border-illegal-entry", "serious-days-max") } jours de détention, et il peut y avoir aussi une amende de { FACT("border-illegal-entry", "serious-fine-min") } à { FACT("border-illegal-entry", "serious-fine-max") } yuans. Passer la frontière en secret dans des circonstances graves est une infraction pénale, avec jusqu’à { FACT("border-crime", "years-max") } an de prison.
    .convention = La Convention relative au statut des réfugiés dit que les réfugiés qui viennent directement d’un lieu de danger ne devraient pas être punis pour être entrés sans papiers, s’ils se présentent vite aux autorités et expliquent pourquoi.
    .risk = Nous n’avons trouvé aucune règle qui protège une personne qui vient à la police pour se faire enregistrer : la police peut vous interroger, vous retenir ou vous renvoyer hors de Chine.

step-child-overstay = Demandez au HCR que faire pour le séjour de l’enfant
    .do = Demandez par e-mail au HCR à Beijing que faire pour le séjour de l’enfant, avant d’aller à la police à ce sujet. Posez cette question une seule fois.
    .do-held = Demandez au HCR à Beijing que faire pour le séjour de l’enfant, ou demandez à une personne de confiance de lui écrire.
    .law = Si un enfant de moins de { FACT("overstay-child", "age-under") } ans reste après la fin de son autorisation de séjour parce qu’un adulte ne s’est pas occupé de lui, l’adulte reçoit un avertissement et peut recevoir une amende allant jusqu’à { FACT("overstay-child", "fine-max") } yuans. La loi ne donne aucune règle claire qui empêche les sanctions pour dépassement de séjour contre les personnes qui attendent la décision du HCR sans document de la police.

step-hotel-check = Demandez à l’hôtel s’il vous a enregistré(e)
    .do = Demandez à la réception si l’hôtel vous a enregistré(e) à la police. C’est l’hôtel qui doit le faire, pas vous.
    .none = L’hôtel doit envoyer la fiche sur vous à la police dans un délai de { FACT("preg-hotel-24h", "hours") } heures : demandez donc aujourd’hui.
    .passed = Les { FACT("preg-hotel-24h", "hours") } heures sont passées : demandez donc maintenant. Si l’hôtel ne l’a pas fait, demandez-lui poliment de le faire aujourd’hui.
    .form = Demandez aussi une copie de la fiche d’enregistrement ({ FACT("preg-form-name", "term") }) : le HCR a besoin d’une copie, et il vous faut une nouvelle fiche chaque fois que vous changez de logement.

step-register-address = Faites enregistrer votre adresse à la police
    .do = Faites enregistrer votre adresse à la police locale, ou mettez-vous d’accord avec la personne qui vous héberge pour qu’elle le fasse.
    .do-unsure = Demandez à la personne qui vous héberge si votre adresse est enregistrée à la police locale : si ce n’est pas le cas, l’un de vous doit le faire.
    .how = Cela se fait au poste de police, ou en ligne là où cela marche pour vous. Le { FACT("preg-online-some-places", "phone") }, la ligne pour les questions à ce sujet, appartient à l’autorité de l’immigration et n’est pas confidentiel.
    .none = Vous devez être enregistré(e) dans les { FACT("preg-home-24h", "hours") } heures qui suivent votre installation ; si personne ne le fait, il y a un avertissement et il peut y avoir une amende allant jusqu’à { FACT("preg-fine", "fine-max") } yuans.
    .ahead = Si personne ne le fait, il y a un avertissement et il peut y avoir une amende allant jusqu’à { FACT("preg-fine", "fine-max") } yuans.
    .passed = Les { FACT("preg-home-24h", "hours") } heures sont passées : faites-le donc aujourd’hui. Il peut y avoir quand même un avertissement et une amende allant jusqu’à { FACT("preg-fine", "fine-max") } yuans.
    .form = Gardez la fiche que vous recevez ({ FACT("preg-form-name", "term") }) : le HCR a besoin d’une copie.

step-get-form-copy = Obtenez une copie de votre fiche d’enregistrement
    .do = Demandez à la réception de l’hôtel une copie de votre fiche d’enregistrement ({ FACT("preg-form-name", "term") }). Le HCR a besoin d’une copie, et il ne donne une date d’entretien qu’après avoir confirmé que votre fiche est valable. Si l’hôtel ne vous donne pas de copie, demandez au HCR que faire : nous n’avons pas pu savoir ce qu’il demande dans ce cas.
    .first = Si vous êtes entré(e) sans autorisation ou si votre autorisation de séjour a pris fin, écrivez au HCR avant d’aller à la police au sujet de la fiche.

step-find-shelter = Trouvez un endroit où dormir cette nuit
    .do = Cherchez un hôtel ou une chambre : nous n’avons trouvé aucun centre d’accueil de l’État pour les personnes qui demandent l’asile en Chine continentale.
    .register = Un hôtel enregistre ses clients et envoie leurs informations à la police. Pour tout autre lieu, la loi demande que l’enregistrement à la police soit fait par vous ou par la personne qui vous héberge dans les { FACT("preg-home-24h", "hours") } heures qui suivent votre installation, et un propriétaire doit regarder votre pièce d’identité et signaler qui habite là.
    .hosts = Une personne qui donne un logement à quelqu’un qui est entré ou séjourne illégalement peut recevoir une amende.
    .refused = Si un hôtel dit qu’il n’a pas de licence pour les étrangers, vous pouvez dire poliment qu’en { FACT("preg-hotel-no-refuse", "year") } des ministères ont dit aux hôtels de ne pas refuser les étrangers pour cette raison.
    .child = Dites aussi au HCR que vous êtes un(e) enfant seul(e) et que vous n’avez pas d’endroit où dormir.
    .contract = Si vous louez, demandez un contrat écrit : il aide à prouver où vous habitez.

step-email-unhcr = Écrivez au HCR à Beijing pour demander l’asile
    .do = Écrivez un e-mail au HCR à Beijing pour demander l’asile.
    .do-maybe = Si vous n’avez pas encore demandé l’asile au HCR, écrivez un e-mail au HCR à Beijing pour le demander.
    .do-held = Si vous n’avez pas encore demandé l’asile au HCR, écrivez au HCR à Beijing pour le demander, ou demandez à une personne de confiance d’écrire pour vous.
    .address = Nous n’avons pas pu lire l’adresse e-mail : cherchez-la sur le site d’aide du HCR pour la Chine.
    .content = Le HCR demande votre fiche d’enregistrement de la police, des copies des pages de votre passeport, vos informations de base, et les raisons de votre départ et de votre crainte d’un retour.
    .content-alone = Dites d’abord que vous êtes un(e) enfant et que vous êtes seul(e) ; le HCR demande aussi votre fiche d’enregistrement de la police, des copies des pages de votre passeport, vos informations de base, et les raisons de votre départ et de votre crainte d’un retour.
    .missing = S’il manque un papier, dites-le dans l’e-mail et demandez que faire : nous n’avons pas pu savoir ce que le HCR demande dans ce cas.
    .missing-first = S’il manque un papier, dites-le dans l’e-mail et, avant d’aller à la police pour l’obtenir, demandez que faire : nous n’avons pas pu savoir ce que le HCR demande dans ce cas.
    .once = Envoyez cette demande une seule fois et attendez la réponse : des nouvelles, comme une nouvelle adresse, ne sont pas une deuxième demande.

step-wait-reachable = Attendez la réponse du HCR et restez joignable
    .do = Attendez la réponse du HCR, et regardez souvent vos e-mails et votre téléphone. Le HCR reçoit beaucoup de demandes et ne peut pas répondre tout de suite : n’envoyez donc pas la même demande une nouvelle fois.
    .news = Informez tout de suite le HCR par e-mail quand votre numéro de téléphone, votre adresse e-mail ou votre adresse change : ce sont des nouvelles, pas une deuxième demande.
    .date = Après avoir vérifié que votre fiche de la police est valable, le HCR vous dit la date de l’entretien. Cette vérification prend d’habitude jusqu’à { FACT("register-four-weeks", "weeks") } semaines.

step-registration-interview = Choisissez votre langue pour l’entretien d’enregistrement
    .do = Dites au HCR quelle langue vous voulez, car vous pouvez avoir un interprète pour l’entretien d’enregistrement. C’est la première de deux étapes : l’entretien sur le statut de réfugié vient plus tard.
    .date = Le HCR ne donne une date d’entretien qu’après avoir confirmé que votre fiche d’enregistrement de la police est valable, et cette vérification prend d’habitude jusqu’à { FACT("register-four-weeks", "weeks") } semaines.
    .first = Si vous n’avez pas cette fiche, demandez au HCR que faire, avant d’aller à la police pour en obtenir une.

step-status-interview = Dites tout au HCR pendant l’entretien sur le statut
    .do = Pendant l’entretien sur le statut, dites au HCR la vérité, et tout sur les raisons de votre départ et sur ce qui vous empêche de retourner dans votre pays. Le HCR garde strictement confidentiel ce que vous dites, et vous pouvez demander un interprète dans votre langue.
    .date = Le HCR vous dit la date par e-mail et par téléphone, et nous n’avons trouvé aucun délai fixe d’attente.
    .missed = Si vous ne pouvez pas venir, dites-le au HCR avant ce jour. Nous n’avons pas pu savoir ce qui se passe si vous manquez l’entretien.

step-renew-paper = Renouvelez à temps votre document du HCR
    .do = Demandez au HCR de renouveler votre document avant la date qui y est écrite, au plus tard le jour ouvrable précédent.
    .none = Regardez la date sur votre document du HCR, et demandez au HCR de le renouveler avant cette date, au plus tard le jour ouvrable précédent.
    .passed = La date sur votre document du HCR est passée : écrivez donc aujourd’hui au HCR et demandez comment le renouveler.
    .unconfirmed = Un article en ligne sans date dit que le document est valable { FACT("doc-validity-seed", "months-min") } à { FACT("doc-validity-seed", "months-max") } mois à chaque fois, et que vous devez être enregistré(e) à la police locale avant que le HCR le renouvelle. Nous n’avons pu confirmer ni l’un ni l’autre : regardez votre propre document et demandez au HCR.
    .first = Si vous n’êtes pas enregistré(e) à la police locale, demandez au HCR que faire, avant d’aller à la police.

step-appeal = Demandez au HCR de réexaminer sa décision
    .do = Si vous ne l’avez pas encore fait, écrivez aujourd’hui au HCR que vous demandez un réexamen de sa première décision.
    .do-held = Si vous ne l’avez pas encore fait, écrivez aujourd’hui au HCR que vous demandez un réexamen de sa première décision, ou demandez à une personne de confiance d’écrire pour vous.
    .letter = Lisez la date dans votre lettre : nous n’avons pas trouvé le délai qui est appliqué en Chine.
    .none = Les règles mondiales du HCR de { FACT("appeal-deadline", "year") } donnaient au moins { FACT("appeal-deadline", "days") } jours pour faire un recours, mais votre lettre peut donner moins de temps.
    .ahead = Le dernier jour affiché ici vient des règles mondiales du HCR de { FACT("appeal-deadline", "year") } : si votre lettre donne un jour plus proche, c’est ce jour-là qui compte. Si le dernier jour n’est pas un jour ouvrable, agissez le jour ouvrable précédent.
    .passed = Le dernier jour selon les règles mondiales du HCR de { FACT("appeal-deadline", "year") } est passé : si vous n’avez pas encore écrit, écrivez quand même, et expliquez votre retard si votre lettre ne donne pas un jour plus tardif. Ces règles disaient aux bureaux d’être souples quand un recours arrive dans les { FACT("appeal-late", "weeks") } semaines après la fin du délai, mais ne comptez pas là-dessus.
    .person = En règle générale, vous devriez pouvoir expliquer votre recours en personne.

step-after-final-no = Vérifiez pourquoi le HCR a fermé votre dossier
    .do = Si votre dossier a été fermé parce que vous avez manqué un rendez-vous ou perdu le contact, écrivez tout de suite au HCR et expliquez ; nous n’avons pas pu savoir ce qui se passe après un entretien manqué. Si un recours était en retard, les règles mondiales du HCR de { FACT("appeal-late", "year") } disaient aux bureaux d’être souples quand il arrive dans les { FACT("appeal-late", "weeks") } semaines après la fin du délai, mais ne comptez pas là-dessus.
    .means = Quand votre dossier au HCR est fermé, le HCR ne vous protège plus. Rentrer dans votre pays doit quand même être votre propre choix, fait librement, avec de bonnes informations, et seulement quand c’est sûr.
    .danger = Si vous craignez la torture, dites-le quand quelqu’un veut vous renvoyer : un traité auquel la Chine a adhéré l’interdit quand il y a de fortes raisons de s’attendre à la torture, mais la loi chinoise sur les entrées et sorties n’a pas d’article de ce genre.

step-extend-stay = Faites la demande à temps si vous voulez rester plus longtemps
    .do = Si vous voulez rester plus longtemps avec votre visa, faites la demande à la police locale des entrées et sorties au moins { FACT("visa-extend-7-days", "days") } jours avant le dernier jour.
    .do-warned = Demandez conseil au HCR à Beijing avant de demander à la police des entrées et sorties un séjour plus long. La loi veut que cette demande soit faite au moins { FACT("visa-extend-7-days", "days") } jours avant le dernier jour d’un visa.
    .none = Cherchez votre dernier jour : dans un visa, les jours de séjour comptent à partir du lendemain de votre entrée, et le dernier jour pour entrer est une autre date.
    .ahead = Si le jour affiché ici n’est pas un jour ouvrable, agissez le jour ouvrable précédent.
    .passed = Ce jour est passé, mais votre autorisation de séjour n’a pas pris fin : faites donc la demande dès que le bureau est ouvert.
    .passed-warned = Ce jour est passé, mais votre autorisation de séjour n’a pas pris fin : écrivez donc au HCR aujourd’hui.
    .kinds = Si vous êtes venu(e) avec une règle d’entrée sans visa, le document à demander est un permis de court séjour ({ FACT("visa-free-longer", "term") }), avant la fin des jours sans visa. Si votre visa dit qu’il vous faut un permis de résidence, le moment pour le demander est dans les { FACT("visa-residence-30-days", "days") } jours qui suivent votre entrée.
    .refused = Un refus est définitif, et vous devez alors partir au plus tard le dernier jour de votre autorisation de séjour. Demandez donc conseil au HCR avant ce jour.

step-extend-permit = Demandez à temps de prolonger votre permis de résidence
    .do = Si vous voulez garder votre permis de résidence, demandez sa prolongation à la police locale des entrées et sorties au moins { FACT("visa-residence-extend", "days") } jours avant la fin du permis.
    .do-warned = Demandez conseil au HCR à Beijing avant de demander à la police des entrées et sorties de prolonger votre permis. La loi veut que cette demande soit faite au moins { FACT("visa-residence-extend", "days") } jours avant la fin du permis.
    .none = Regardez le dernier jour sur votre permis.
    .ahead = Si le jour affiché ici n’est pas un jour ouvrable, agissez le jour ouvrable précédent.
    .passed = Ce jour est passé, mais votre permis n’a pas pris fin : faites donc la demande dès que le bureau est ouvert.
    .passed-warned = Ce jour est passé, mais votre permis n’a pas pris fin : écrivez donc au HCR aujourd’hui.
    .report = Les écoles qui ont des élèves ou étudiants étrangers et les employeurs qui ont du personnel étranger doivent informer la police, par exemple quand une personne part.
    .refused = Un refus est définitif, et vous devez alors partir au plus tard le dernier jour de votre autorisation de séjour. Demandez donc conseil au HCR avant ce jour.

step-keep-receipt = Gardez le récépissé ou le papier de la police
    .do = Gardez bien le récépissé : jusqu’à son dernier jour, pendant que la police garde votre passeport pour une demande de visa ou de permis, il montre que votre séjour est légal.
    .none = Regardez le dernier jour qui y est écrit : il est valable au plus { FACT("doc-receipt", "working-days-visa") } jours ouvrables pour un visa et { FACT("doc-receipt", "working-days-residence") } pour un permis de résidence.
    .passed = Écrivez aujourd’hui au HCR à Beijing et, avant d’aller à la police au sujet de votre séjour, demandez que faire. Le dernier jour de votre récépissé est passé : ne comptez donc pas sur lui pour montrer un séjour légal.
    .refused = Si la police refuse votre visa ou votre permis, cette décision est définitive. Vous devez alors partir au plus tard le dernier jour de votre autorisation de séjour. Demandez donc conseil au HCR à temps.
    .hold = Gardez chaque papier que la police vous a donné au sujet de votre passeport, et dites par e-mail au HCR que la police l’a pris. Ne comptez pas sur un tel papier pour montrer un séjour légal : le récépissé d’une demande de visa ou de permis n’est pas fait pour un passeport pris pendant une enquête.
