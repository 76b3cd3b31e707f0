step-unhcr-before-police = Écrivez au HCR avant d’aller à la police
    .do = Avant d’aller à la police, écrivez un e-mail au HCR à Beijing et parlez-lui de votre séjour et de votre enregistrement à la police.
    .do-summoned = Écrivez aujourd’hui un e-mail au HCR à Beijing et parlez-lui de votre séjour et de votre enregistrement à la police ; cela ne change pas l’heure que la police a fixée.
    .ask-first = Dans votre premier e-mail, demandez que faire et dites quels papiers vous n’avez pas : nous n’avons pas pu savoir ce que le HCR demande dans ce cas.
    .ask-emailed = Demandez que faire, mais n’envoyez pas la même question une deuxième fois.
    .ask = Demandez que faire.
    .paper = Demandez que faire et comment vous faire enregistrer : le HCR dit que les personnes enregistrées auprès de lui peuvent rester en Chine, et il leur demande de se faire enregistrer à la police. Mais il est arrivé que des personnes ne soient pas protégées par l’enregistrement auprès du HCR. Si vous allez à la police pour vous faire enregistrer, emportez votre papier du HCR.
    .wait = En attendant la réponse du HCR, notez le jour où votre autorisation a pris fin, et gardez une copie de votre e-mail avec sa date.
    .risk = Nous n’avons trouvé aucune règle qui protège une personne qui vient se faire enregistrer. La police peut vous interroger, vous retenir ou vous renvoyer hors de Chine.
    .risk-home = Nous n’avons trouvé aucune règle qui protège une personne qui vient se faire enregistrer. La police peut vous interroger, vous retenir ou vous renvoyer hors de Chine. La personne qui vous donne un logement peut recevoir une amende.
    .risk-unclear = Si votre entrée s’est faite sans autorisation ou si votre autorisation de séjour a pris fin, la police peut vous interroger, vous retenir ou vous renvoyer hors de Chine.
    .home = La loi demande quand même que votre séjour soit enregistré dans les { FACT("preg-home-24h", "hours") } heures qui suivent votre installation. Si personne ne le fait, il peut y avoir une amende allant jusqu’à { FACT("preg-fine", "fine-max") } yuans.
    .home-unclear = La loi demande que chaque personne soit enregistrée dans les { FACT("preg-home-24h", "hours") } heures qui suivent son installation. Si personne ne le fait, il peut y avoir une amende allant jusqu’à { FACT("preg-fine", "fine-max") } yuans. Si vous savez avec certitude que votre visa ou votre permis n’a pas pris fin, faites-vous d’abord enregistrer.
    .hotel = Un hôtel doit enregistrer ses clients, et il envoie vos informations à la police.
    .hotel-unclear = Un hôtel doit enregistrer ses clients, et il envoie vos informations à la police. Si vous savez avec certitude que votre visa ou votre permis n’a pas pris fin, demandez à la réception si c’est fait.
    .move = La loi demande que chaque nouveau lieu soit enregistré. Un hôtel enregistre ses clients. Partout ailleurs, vous ou la personne qui vous héberge devez le faire dans les { FACT("preg-home-24h", "hours") } heures qui suivent votre installation.
    .gap = Aucune règle claire n’empêche les sanctions contre les personnes qui sont restées après la fin de leur autorisation de séjour et qui attendent la décision du HCR sans papier de la police.
    .line = Vous pouvez aussi poser une question à la ligne de conseils sur le droit, le { FACT("hot-12348-name-gap", "phone") }, en parlant d’« une personne ». Un appel montre votre numéro de téléphone. Nous n’avons pas trouvé si cette ligne répond aux personnes qui ne donnent pas leur nom.

step-summoned-rights = Avant d’y aller, informez le HCR et une personne de confiance
    .do = Avant d’y aller, écrivez au HCR et dites à une personne de confiance quand et où la police veut vous voir.
    .sign = Ne signez pas un procès-verbal (le texte de l’interrogatoire) ou un autre papier que vous ne pouvez pas lire : demandez d’abord qu’on vous le lise dans votre langue. Avant de signer, vous avez le droit de demander que les erreurs soient corrigées.
    .interpreter = La police doit vous donner un interprète si vous ne connaissez pas le chinois.
    .time = Après une convocation, l’interrogatoire peut durer { FACT("check-summons", "hours") } heures, et dans certains cas { FACT("check-summons", "hours-unclear") } ou { FACT("check-summons", "hours-complex") } heures.
    .family = Si la police vous retient pour un interrogatoire prolongé, elle doit le dire à votre famille ou à votre lieu de travail, sauf si vous ne donnez aucun contact.
    .child = Vous avez moins de { FACT("check-under-18", "age-under") } ans : si la police vous soupçonne et vous interroge, elle doit appeler votre père, votre mère ou un tuteur pour que cette personne soit présente. Si ce n’est pas possible, elle peut appeler un autre adulte.
    .paper = Emportez aussi votre papier du HCR, mais ce papier n’oblige pas la police à vous laisser partir.

step-overstay = Demandez au HCR que faire pour votre séjour
    .do = Dites par e-mail au HCR à Beijing que vous n’avez pas d’autorisation de séjour maintenant, si vous ne le lui avez pas déjà dit, et demandez-lui conseil.
    .do-held = Dites au HCR à Beijing que vous n’avez pas d’autorisation de séjour maintenant, ou demandez à une personne de confiance de le lui dire.
    .do-order = Dites par e-mail au HCR à Beijing que le jour écrit sur votre ordre de quitter la Chine est passé, si vous ne le lui avez pas déjà dit, et demandez-lui conseil.
    .wait = En attendant la réponse du HCR, notez le jour où votre autorisation a pris fin, et gardez une copie de votre e-mail avec sa date.
    .penalty = Rester après la fin de l’autorisation de séjour entraîne d’abord un avertissement. Dans les cas graves, il y a une amende de { FACT("overstay-penalty", "fine-per-day") } yuans par jour, jusqu’à { FACT("overstay-penalty", "fine-max") } yuans au total, ou { FACT("overstay-penalty", "days-min") } à { FACT("overstay-penalty", "days-max") } jours de détention.
    .out = La police peut aussi renvoyer une personne hors de Chine pour séjour illégal, ou parce qu’elle n’est pas partie à temps après un ordre.
    .out-entry = La police peut aussi renvoyer une personne hors de Chine pour séjour illégal, et d’autres sanctions s’appliquent à une personne qui est entrée sans autorisation.
    .gap = La loi ne donne aucune règle claire qui empêche les sanctions contre les personnes qui sont restées après la fin de leur autorisation de séjour et qui attendent la décision du HCR sans papier de la police.
    .lighter = Selon la loi, une sanction est plus légère quand une personne parle d’elle-même à la police d’une infraction que la police ne connaît pas encore. Une première infraction légère qui est corrigée à temps peut rester sans sanction. Aucune de ces règles ne protège une personne contre un renvoi hors de Chine, qui est une mesure et non une sanction.
    .line = Vous pouvez aussi poser une question à la ligne de conseils sur le droit, le { FACT("hot-12348-name-gap", "phone") }, en parlant d’« une personne ». Un appel montre votre numéro de téléphone. Nous n’avons pas trouvé si cette ligne répond aux personnes qui ne donnent pas leur nom.

step-entered-without = Demandez au HCR que faire au sujet de votre entrée
    .do = Dites par e-mail au HCR à Beijing comment s’est faite votre entrée, si vous ne le lui avez pas déjà dit, et, avant d’aller à la police, demandez-lui que faire.
    .do-summoned = Dites par e-mail au HCR à Beijing comment s’est faite votre entrée, si vous ne le lui avez pas déjà dit, et demandez-lui que faire.
    .do-held = Dites au HCR à Beijing comment s’est faite votre entrée et ce qui se passe maintenant, ou demandez à une personne de confiance de le lui dire.
    .penalty = La loi fixe une amende de { FACT("border-illegal-entry", "fine-min") } à { FACT("border-illegal-entry", "fine-max") } yuans pour une entrée sans autorisation. Les cas graves entraînent { FACT("border-illegal-entry", "serious-days-min") } à { FACT("border-illegal-entry", "serious-days-max") } jours de détention, et il peut y avoir aussi une amende de { FACT("border-illegal-entry", "serious-fine-min") } à { FACT("border-illegal-entry", "serious-fine-max") } yuans. Passer la frontière en secret dans des circonstances graves est une infraction pénale, avec jusqu’à { FACT("border-crime", "years-max") } an de prison.
    .convention = La Convention relative au statut des réfugiés dit que les réfugiés qui viennent directement d’un lieu de danger ne devraient pas être punis pour être entrés sans papiers, s’ils se présentent vite aux autorités et expliquent pourquoi.
    .risk = Nous n’avons trouvé aucune règle qui protège une personne qui vient à la police pour se faire enregistrer. La police peut vous interroger, vous retenir ou vous renvoyer hors de Chine.

step-child-overstay = Demandez au HCR que faire pour le séjour de l’enfant
    .do = Avant d’aller à la police au sujet du séjour de l’enfant, demandez par e-mail au HCR à Beijing que faire. Posez cette question une seule fois.
    .do-held = Demandez au HCR à Beijing que faire pour le séjour de l’enfant, ou demandez à une personne de confiance de lui écrire.
    .law = Si un enfant de moins de { FACT("overstay-child", "age-under") } ans reste après la fin de son autorisation de séjour parce qu’un adulte ne s’est pas occupé de lui, l’adulte reçoit un avertissement et peut recevoir une amende allant jusqu’à { FACT("overstay-child", "fine-max") } yuans. La loi ne donne aucune règle claire qui empêche les sanctions contre les personnes qui sont restées après la fin de leur autorisation de séjour et qui attendent la décision du HCR sans papier de la police.

step-hotel-check = Demandez à l’hôtel s’il a enregistré votre séjour
    .do = Demandez à la réception si l’hôtel a enregistré votre séjour à la police. C’est l’hôtel qui doit le faire, pas vous.
    .rule = L’hôtel doit envoyer à la police la fiche sur vous dans les { FACT("preg-hotel-24h", "hours") } heures qui suivent votre arrivée : demandez donc aujourd’hui.
    .maybe = Demandez maintenant, même si ce délai est passé : si l’hôtel ne l’a pas fait, demandez-lui poliment de le faire aujourd’hui.
    .passed = Les { FACT("preg-hotel-24h", "hours") } heures sont passées : demandez donc maintenant. Si l’hôtel ne l’a pas fait, demandez-lui poliment de le faire aujourd’hui.
    .form = Demandez aussi une copie de la fiche d’enregistrement ({ FACT("preg-form-name", "term") }) : le HCR a besoin d’une copie, et il vous faut une nouvelle fiche chaque fois que vous changez de logement.
    .fine = Un hôtel qui n’enregistre pas ses clients peut recevoir une amende.

step-register-address = Faites enregistrer votre adresse à la police
    .do = Faites enregistrer votre adresse à la police locale, ou mettez-vous d’accord avec la personne qui vous héberge pour qu’elle le fasse.
    .do-unsure = Demandez à la personne qui vous héberge si votre adresse est enregistrée à la police locale : si ce n’est pas le cas, l’un de vous doit le faire.
    .how = Cela se fait au poste de police, ou en ligne là où cela marche pour vous. La ligne pour les questions à ce sujet, le { FACT("preg-online-some-places", "phone") }, appartient à l’autorité de l’immigration. Elle n’est pas confidentielle.
    .rule = Votre séjour doit être enregistré dans les { FACT("preg-home-24h", "hours") } heures qui suivent votre arrivée : faites-le donc aujourd’hui.
    .maybe = Faites-le aujourd’hui, même si ce délai est passé.
    .late = Les { FACT("preg-home-24h", "hours") } heures sont passées : faites-le donc aujourd’hui.
    .form = Gardez la fiche que vous recevez ({ FACT("preg-form-name", "term") }) : le HCR a besoin d’une copie. Si vous faites l’enregistrement en ligne, gardez une image de ce que vous voyez ou imprimez-le, et demandez au HCR si cela suffit : nous n’avons pas pu savoir quel papier donne l’enregistrement en ligne, ni si le HCR l’accepte.
    .fine = Si personne ne le fait, il y a un avertissement et il peut y avoir une amende allant jusqu’à { FACT("preg-fine", "fine-max") } yuans.
    .fine-late = Il peut quand même y avoir un avertissement et une amende allant jusqu’à { FACT("preg-fine", "fine-max") } yuans.

step-get-form-copy = Obtenez une copie de votre fiche d’enregistrement
    .do = Demandez à la réception de l’hôtel une copie de votre fiche d’enregistrement ({ FACT("preg-form-name", "term") }). Le HCR a besoin d’une copie, et il ne donne une date d’entretien qu’après avoir confirmé que votre fiche est en règle. Si l’hôtel ne vous donne pas de copie, demandez au HCR que faire : nous n’avons pas pu savoir ce qu’il demande dans ce cas.
    .first = Si votre entrée s’est faite sans autorisation ou si votre autorisation de séjour a pris fin, écrivez au HCR avant d’aller à la police au sujet de la fiche.

step-find-shelter = Trouvez un endroit où dormir cette nuit
    .do = Cherchez un hôtel ou une chambre : nous n’avons trouvé aucun centre d’accueil de l’État pour les personnes qui demandent l’asile en Chine continentale.
    .child = Dites au HCR et à un adulte de confiance que vous n’avez pas d’endroit où dormir cette nuit : nous n’avons trouvé aucun centre d’accueil de l’État pour les personnes qui demandent l’asile en Chine continentale. Selon la loi sur les mineurs, qui vaut aussi pour les enfants étrangers, un hôtel doit demander à un client de moins de { FACT("child-hotel", "age-under") } ans le numéro de téléphone de son père, de sa mère ou d’un tuteur. S’il voit des signes d’un délit ou d’un crime, il doit le dire tout de suite à la police et contacter les parents. Si le danger vient de vos parents ou de votre propre pays, ne commencez pas par un hôtel.
    .child-north-korea = Dites au HCR et à un adulte de confiance que vous n’avez pas d’endroit où dormir cette nuit.
    .north-korea = Ce guide ne connaît aucun endroit sûr : nous n’avons trouvé aucun centre d’accueil de l’État pour les personnes qui demandent l’asile en Chine continentale. Demandez conseil au HCR et à des personnes en qui vous avez déjà confiance. Faites attention quand quelqu’un propose un lit en échange d’un travail, d’un mariage ou de rapports sexuels. L’enregistrement de l’adresse, les billets et les téléphones peuvent mener la police jusqu’à vous.
    .care = Le bureau des affaires civiles ({ FACT("child-alone-guardian", "term") }) doit s’occuper, pour un temps, d’un enfant dont les parents sont introuvables ou ne peuvent pas s’occuper de lui, et ce bureau peut transmettre votre cas à la police. Si vous êtes en danger maintenant, appelez le { FACT("hot-110", "phone") }, le numéro de la police.
    .register = Un hôtel enregistre ses clients et envoie leurs informations à la police. Pour tout autre lieu, la loi demande que vous ou la personne qui vous héberge fassiez enregistrer votre séjour à la police dans les { FACT("preg-home-24h", "hours") } heures qui suivent votre installation.
    .landlord = Un propriétaire doit regarder votre pièce d’identité et signaler qui habite là.
    .hosts = Une personne qui donne un logement à quelqu’un qui est entré ou séjourne illégalement peut recevoir une amende.
    .refused = Si un hôtel dit qu’il n’a pas de licence pour les étrangers, vous pouvez dire poliment qu’en { FACT("preg-hotel-no-refuse", "year") } des ministères ont dit aux hôtels de ne pas refuser les étrangers pour cette raison.
    .contract = Si vous louez, demandez un contrat écrit : il aide à prouver où vous habitez.

step-email-unhcr = Écrivez au HCR à Beijing pour demander l’asile
    .do = Écrivez un e-mail au HCR à Beijing pour demander l’asile.
    .do-maybe = Si vous n’avez pas encore demandé l’asile au HCR, écrivez un e-mail au HCR à Beijing pour le demander.
    .do-held = Si vous n’avez pas encore demandé l’asile au HCR, écrivez au HCR à Beijing pour le demander, ou demandez à une personne de confiance d’écrire pour vous.
    .page = La page du HCR sur l’enregistrement est { FACT("contact-help-website", "registering") }.
    .content = Le HCR demande votre fiche d’enregistrement de la police, des copies des pages de votre passeport, vos informations de base, pourquoi vous avez quitté votre pays et pourquoi vous avez peur de rentrer.
    .content-alone = Dites d’abord que vous êtes encore enfant et que personne ne vous accompagne. Le HCR demande aussi votre fiche d’enregistrement de la police, des copies des pages de votre passeport, vos informations de base, pourquoi vous avez quitté votre pays et pourquoi vous avez peur de rentrer.
    .missing = S’il manque un papier, dites-le dans l’e-mail et demandez que faire. Nous n’avons pas pu savoir ce que le HCR demande dans ce cas.
    .missing-first = S’il manque un papier, dites-le dans l’e-mail et, avant d’aller à la police pour l’obtenir, demandez que faire. Nous n’avons pas pu savoir ce que le HCR demande dans ce cas.
    .traces = En { FACT("limit-nk-traces", "year") }, Reuters a rapporté que la police surveille les messages des Nord-Coréens, et personne ne peut promettre qu’un e-mail reste confidentiel en chemin.
    .once = Envoyez cette demande une seule fois et attendez la réponse : une information nouvelle sur vous, comme une nouvelle adresse, n’est pas une deuxième demande.

step-wait-reachable = Attendez la réponse du HCR et restez joignable
    .do = Attendez la réponse du HCR, et regardez souvent vos e-mails et votre téléphone. Le HCR reçoit beaucoup de demandes et ne peut pas répondre tout de suite : n’envoyez donc pas la même demande une nouvelle fois.
    .news = Informez tout de suite le HCR par e-mail quand votre numéro de téléphone, votre adresse e-mail ou votre adresse change : c’est une information nouvelle, pas une deuxième demande.
    .date = Après avoir vérifié que votre fiche de la police est en règle, le HCR vous dit la date de l’entretien. Cette vérification prend d’habitude jusqu’à { FACT("register-four-weeks", "weeks") } semaines.
    .cuts = Le HCR a perdu une grande partie de son argent en { FACT("unhcr-cuts-2025", "year") }, et les réponses peuvent prendre plus de temps. Nous ne savons pas ce qui a changé à Beijing.

step-registration-interview = Choisissez votre langue pour l’entretien d’enregistrement
    .do = Dites au HCR quelle langue vous voulez, car vous pouvez avoir un interprète pour l’entretien d’enregistrement. C’est la première de deux étapes : l’entretien sur le statut de réfugié vient plus tard.
    .date = Le HCR ne donne une date d’entretien qu’après avoir confirmé que votre fiche d’enregistrement de la police est en règle. Cette vérification prend d’habitude jusqu’à { FACT("register-four-weeks", "weeks") } semaines.
    .first = Si vous n’avez pas cette fiche, demandez au HCR que faire, avant d’aller à la police pour en obtenir une.

step-status-interview = Dites tout au HCR pendant l’entretien sur le statut
    .do = Pendant l’entretien sur le statut, dites au HCR la vérité. Dites tout : pourquoi vous avez quitté votre pays et pourquoi vous ne pouvez pas rentrer. Le HCR garde strictement confidentiel ce que vous lui dites, et vous pouvez demander un interprète dans votre langue.
    .date = Le HCR vous dit la date par e-mail et par téléphone, et nous n’avons trouvé aucune durée d’attente fixe.
    .missed = Si vous ne pouvez pas venir, dites-le au HCR avant ce jour. Nous n’avons pas pu savoir ce qui se passe si vous manquez l’entretien.

step-renew-paper = Renouvelez à temps votre papier du HCR
    .do = Demandez par e-mail au HCR de renouveler votre papier avant la date qui y est écrite. Si cette date est un samedi, un dimanche ou un jour férié, faites-le le jour de travail précédent (du lundi au vendredi).
    .near = La date sur votre papier du HCR est aujourd’hui ou demain : écrivez aujourd’hui au HCR et demandez comment le renouveler.
    .none = Regardez la date sur votre papier du HCR, et demandez au HCR de le renouveler avant cette date. Si cette date est un samedi, un dimanche ou un jour férié, faites-le le jour de travail précédent (du lundi au vendredi).
    .passed = La date sur votre papier du HCR est passée : écrivez donc aujourd’hui au HCR et demandez comment le renouveler.
    .unconfirmed = Un article en ligne sans date dit que le papier est valable { FACT("doc-validity-seed", "months-min") } à { FACT("doc-validity-seed", "months-max") } mois à chaque fois, et que votre séjour doit être enregistré à la police locale avant que le HCR le renouvelle. Nous n’avons pu confirmer ni l’un ni l’autre : regardez votre propre papier et posez la question au HCR.
    .first = Si votre séjour n’est pas enregistré à la police locale, demandez au HCR que faire, avant d’aller à la police.

step-appeal = Demandez au HCR de réexaminer sa décision
    .do = Si vous ne l’avez pas encore fait, écrivez aujourd’hui au HCR que vous demandez un réexamen de sa première décision (que le HCR l’examine une nouvelle fois).
    .do-held = Si vous ne l’avez pas encore fait, écrivez aujourd’hui au HCR que vous demandez un réexamen de sa première décision (que le HCR l’examine une nouvelle fois), ou demandez à une personne de confiance d’écrire pour vous.
    .letter = Lisez la date dans la lettre que le HCR vous a envoyée : nous n’avons pas trouvé combien de temps on a en Chine pour faire cette demande.
    .none = Les règles mondiales du HCR de { FACT("appeal-deadline", "year") } donnaient au moins { FACT("appeal-deadline", "days") } jours pour faire un recours, mais la lettre que le HCR vous a envoyée peut donner moins de temps.
    .ahead = Le dernier jour affiché ici vient des règles mondiales du HCR de { FACT("appeal-deadline", "year") } : si la lettre que le HCR vous a envoyée donne un jour qui vient plus tôt, c’est ce jour-là qui compte. Si le dernier jour est un samedi, un dimanche ou un jour férié, agissez le jour de travail précédent (du lundi au vendredi).
    .near = Le dernier jour affiché ici est aujourd’hui ou demain : envoyez donc votre demande aujourd’hui. Ce jour vient des règles mondiales du HCR de { FACT("appeal-deadline", "year") } : si la lettre que le HCR vous a envoyée donne un autre jour, c’est celui des deux qui vient le plus tôt qui compte.
    .passed = Le dernier jour selon les règles mondiales du HCR de { FACT("appeal-deadline", "year") } est passé : si vous n’avez pas encore écrit, écrivez quand même, et expliquez votre retard si la lettre que le HCR vous a envoyée ne donne pas un jour plus tardif. Ces règles disaient aux bureaux d’être souples quand un recours arrive dans les { FACT("appeal-late", "weeks") } semaines après le dernier jour, mais ne comptez pas là-dessus.
    .person = En règle générale, vous devriez pouvoir expliquer votre recours en personne.

step-after-final-no = Vérifiez pourquoi le HCR a fermé votre dossier
    .do = Si votre dossier a été fermé parce que vous avez manqué un rendez-vous ou perdu le contact, écrivez tout de suite au HCR et expliquez. Nous n’avons pas pu savoir ce qui se passe après un entretien manqué. Si un recours était en retard, les règles mondiales du HCR de { FACT("appeal-late", "year") } disaient aux bureaux d’être souples quand il arrive dans les { FACT("appeal-late", "weeks") } semaines après le dernier jour, mais ne comptez pas là-dessus.
    .means = Quand votre dossier au HCR est fermé, le HCR ne vous protège plus. Rentrer dans votre pays doit quand même être votre propre choix, fait librement, avec de bonnes informations, et seulement quand c’est sûr.
    .danger = Si vous craignez la torture, dites-le quand quelqu’un veut vous renvoyer. Un traité auquel la Chine a adhéré interdit un tel renvoi quand il y a de fortes raisons de s’attendre à la torture, mais la loi chinoise sur les entrées et sorties n’a pas d’article de ce genre.

step-extend-stay = Faites la demande à temps si vous voulez rester plus longtemps
    .do = Si vous voulez rester plus longtemps avec votre visa, demandez à la police locale des entrées et sorties de le prolonger, au moins { FACT("visa-extend-7-days", "days") } jours avant le dernier jour.
    .do-warned = Demandez conseil au HCR à Beijing avant de demander à la police des entrées et sorties un séjour plus long. La loi veut que cette demande soit faite au moins { FACT("visa-extend-7-days", "days") } jours avant le dernier jour d’un visa.
    .none = Cherchez le jour où votre autorisation de séjour prend fin : dans un visa, les jours de séjour comptent à partir du lendemain de votre entrée, et le dernier jour pour entrer est une autre date.
    .ahead = Si le jour affiché ici est un samedi, un dimanche ou un jour férié, agissez le jour de travail précédent (du lundi au vendredi).
    .near = Le jour affiché ici est aujourd’hui ou demain : si vous voulez rester plus longtemps, faites la demande aujourd’hui.
    .near-warned = Le jour affiché ici est aujourd’hui ou demain : écrivez donc au HCR aujourd’hui.
    .passed = Ce jour est passé, mais votre autorisation de séjour n’a pas pris fin : si vous voulez rester plus longtemps, faites donc la demande dès que le bureau est ouvert.
    .passed-warned = Ce jour est passé, mais votre autorisation de séjour n’a pas pris fin : écrivez donc au HCR aujourd’hui.
    .kinds = Si vous avez pu entrer avec une règle d’entrée sans visa, le papier à demander est un permis de court séjour ({ FACT("visa-free-longer", "term") }), avant la fin des jours sans visa. Si votre visa dit qu’il vous faut un permis de résidence, le moment pour le demander est dans les { FACT("visa-residence-30-days", "days") } jours qui suivent votre entrée.
    .refused = Un refus est définitif, et vous devez alors partir au plus tard le dernier jour de votre autorisation de séjour. Demandez donc conseil au HCR avant ce jour.

step-extend-permit = Demandez à temps de prolonger votre permis de résidence
    .do = Si vous voulez garder votre permis de résidence, demandez à la police locale des entrées et sorties de le prolonger, au moins { FACT("visa-residence-extend", "days") } jours avant la fin du permis.
    .do-warned = Demandez conseil au HCR à Beijing avant de demander à la police des entrées et sorties de prolonger votre permis de résidence. La loi veut que cette demande soit faite au moins { FACT("visa-residence-extend", "days") } jours avant la fin du permis.
    .none = Regardez le dernier jour sur votre permis de résidence.
    .ahead = Si le jour affiché ici est un samedi, un dimanche ou un jour férié, agissez le jour de travail précédent (du lundi au vendredi).
    .near = Le jour affiché ici est aujourd’hui ou demain : si vous voulez garder votre permis de résidence, faites la demande aujourd’hui.
    .near-warned = Le jour affiché ici est aujourd’hui ou demain : écrivez donc au HCR aujourd’hui.
    .passed = Ce jour est passé, mais votre permis de résidence n’a pas pris fin : si vous voulez le garder, faites donc la demande dès que le bureau est ouvert.
    .passed-warned = Ce jour est passé, mais votre permis de résidence n’a pas pris fin : écrivez donc au HCR aujourd’hui.
    .report = Les écoles qui ont des élèves ou étudiants étrangers et les employeurs qui ont du personnel étranger doivent informer la police, par exemple quand une personne part.
    .refused = Un refus est définitif, et vous devez alors partir au plus tard le dernier jour de votre autorisation de séjour. Demandez donc conseil au HCR avant ce jour.

step-keep-receipt = Gardez le récépissé ou le papier de la police
    .do = Gardez bien le récépissé. Pendant que la police garde votre passeport pour une demande de visa ou de permis, ce récépissé montre, jusqu’à son dernier jour, que votre séjour est légal.
    .none = Regardez le dernier jour qui y est écrit : le récépissé est valable au plus { FACT("doc-receipt", "working-days-visa") } jours de travail pour un visa et { FACT("doc-receipt", "working-days-residence") } pour un permis de résidence (les samedis, les dimanches et les jours fériés ne sont pas des jours de travail).
    .ahead = Si vous avez besoin d’aller dans un bureau avant le dernier jour du récépissé, et que ce jour est un samedi, un dimanche ou un jour férié, allez-y le jour de travail précédent (du lundi au vendredi).
    .near = Le dernier jour du récépissé est aujourd’hui ou demain : écrivez donc aujourd’hui au HCR et demandez-lui que faire.
    .passed = Écrivez aujourd’hui au HCR à Beijing et, avant d’aller à la police au sujet de votre séjour, demandez-lui que faire. Le dernier jour de votre récépissé est passé : ne comptez donc pas sur lui pour montrer un séjour légal.
    .refused = Si la police refuse votre visa ou votre permis, cette décision est définitive. Vous devez alors partir au plus tard le dernier jour de votre autorisation de séjour : demandez donc conseil au HCR à temps.
    .hold = Gardez chaque papier que la police vous a donné au sujet de votre passeport, et dites par e-mail au HCR que la police a ce passeport. Ne comptez pas sur un tel papier pour montrer un séjour légal. Le récépissé d’une demande de visa ou de permis n’est pas fait pour un passeport pris pendant une enquête.
