step-call-110 = Appelez le { FACT("hot-110", "phone") } si quelqu’un risque de vous faire du mal
    .do = Appelez le { FACT("hot-110", "phone") }, le numéro de la police. Si vous ne pouvez pas appeler, montrez la carte à une personne près de vous.
    .silent = Si vous ne pouvez pas parler, des listes pour Beijing donnent le { FACT("hot-12110", "phone") } pour envoyer un SMS à la police.
    .hurt = Si quelqu’un est blessé, appelez le { FACT("hot-120", "phone") } pour avoir une ambulance.

step-call-120 = Appelez le { FACT("hot-120", "phone") } pour avoir une ambulance
    .do = Appelez le { FACT("health-emergency", "phone") } pour avoir une ambulance. Si vous ne pouvez pas appeler, montrez la carte à une personne près de vous.
    .hospital = Vous pouvez aussi aller directement au service des urgences de l’hôpital public le plus proche.
    .held = Si des agents vous retiennent, dites-leur tout de suite qu’une personne est très malade ou blessée et qu’elle a besoin d’un médecin.
    .money = La loi dit que les centres d’urgence n’ont pas le droit de refuser ou de retarder les premiers secours aux personnes dans un état critique parce qu’elles n’ont pas payé.

step-call-local = Demandez le numéro d’urgence du lieu où vous êtes
    .do = Demandez à toute personne près de vous le numéro d’urgence de ce lieu, et demandez-lui d’appeler.
    .danger = Dites que quelqu’un risque de vous faire du mal maintenant.
    .medical = Dites qu’une personne est très malade ou blessée.
    .numbers = Le { FACT("hot-110", "phone") } pour la police et le { FACT("hot-120", "phone") } pour une ambulance sont des numéros de Chine continentale. Ce guide n’a pas vérifié les numéros du lieu où vous êtes.

step-border-say = Dites clairement que vous avez peur d’un retour
    .do = Dites clairement que vous avez peur de retourner là d’où vous venez et que vous voulez contacter le HCR, l’Agence des Nations Unies pour les réfugiés, à Beijing. Montrez la carte aux agents et demandez un interprète si vous ne connaissez pas le chinois.
    .email = Si vous pouvez aller sur Internet, cherchez l’adresse e-mail du HCR pour les demandes d’asile sur son site d’aide pour la Chine, et écrivez aussi un e-mail.
    .limits = Personne ne peut promettre que cela marche : aucun article de la loi sur les entrées et sorties ne décrit comment demander l’asile à la frontière, et une personne à qui l’entrée est refusée peut être forcée de repartir.
    .treaty = La Convention relative au statut des réfugiés, à laquelle la Chine a adhéré, interdit de renvoyer un réfugié vers un lieu où sa vie ou sa liberté est en danger pour l’une des cinq raisons qu’elle cite.

step-questioned-rights = Demandez un interprète, et lisez avant de signer
    .do = Si vous ne connaissez pas le chinois, montrez la carte : la police doit vous donner un interprète. Avant de signer le procès-verbal de votre interrogatoire, lisez-le ou faites-le-vous lire, et demandez que les erreurs soient corrigées.
    .explain = Vous avez le droit de vous expliquer avant que la police vous punisse, et elle n’a pas le droit de vous punir davantage parce que vous le faites.
    .time = L’interrogatoire au poste peut durer jusqu’à { FACT("check-24-48", "hours") } heures, ou { FACT("check-24-48", "hours-special") } heures dans des cas particuliers. Après cela, la police doit vous laisser partir ou rendre une décision officielle.
    .short = Une règle de la police, de { FACT("check-vulnerable-4h", "year") }, permet au plus { FACT("check-vulnerable-4h", "hours") } heures d’interrogatoire prolongé pour les femmes enceintes et pour les femmes qui allaitent leur propre bébé de moins de { FACT("check-vulnerable-4h", "baby-age") } an.
    .short-child = Une règle de la police, de { FACT("check-vulnerable-4h", "year") }, permet au plus { FACT("check-vulnerable-4h", "hours") } heures d’interrogatoire prolongé pour les enfants de moins de { FACT("check-vulnerable-4h", "age-under") } ans, et ils ne doivent pas être mis dans une cellule d’attente.
    .child = Quand la police interroge comme suspect une personne de moins de { FACT("check-under-18", "age-under") } ans, elle doit appeler le père, la mère ou un tuteur. Si ce n’est pas possible, elle peut appeler un autre adulte de la famille, ou une personne d’une école ou d’un groupe de protection des enfants.

step-detained-rights = Demandez la décision écrite et la raison
    .do = Demandez à voir la décision écrite, et demandez un interprète si vous ne connaissez pas le chinois. La police doit vous dire la raison, la loi qu’elle applique, vos droits et comment vous plaindre. Elle doit dire à votre famille où vous êtes, sauf si vous ne donnez aucun contact : choisissez donc avec soin qui elle peut appeler.
    .time = La détention pour enquête peut durer { FACT("det-limit", "days") } jours, ou { FACT("det-limit", "days-complex") } jours dans les cas complexes. Mais vous pouvez être retenu(e) plus longtemps si votre identité n’est pas connue, ou avant un renvoi.
    .child = La détention pour enquête ne doit pas être utilisée pour les enfants de moins de { FACT("child-no-detention", "age-under") } ans, mais la police peut limiter leurs déplacements, et la règle qui permet de retenir des personnes avant un renvoi ne cite aucun âge.
    .not-for = La détention pour enquête ne doit pas être utilisée pour les personnes gravement malades, les femmes enceintes, les femmes qui allaitent leur propre bébé de moins de { FACT("det-who-not", "baby-age") } an ou les personnes de { FACT("det-who-not", "age-old") } ans ou plus. Mais leurs déplacements peuvent être limités, et cette règle ne parle pas d’autres sortes de détention.
    .area = Si la police limite vos déplacements, vous devez vous présenter à l’heure, et vous n’avez pas le droit de quitter la zone ou de changer de logement sans autorisation, pendant { FACT("det-limited-area", "days") } jours au plus, ou plus longtemps si votre identité n’est pas connue.

step-north-korea-warning = Connaissez le risque pour les personnes de Corée du Nord
    .do = Sauf si une vie est en danger maintenant, écrivez un e-mail au HCR à Beijing et, avant d’aller à la police, demandez que faire.
    .summoned = Écrivez un e-mail au HCR à Beijing aujourd’hui ; cela ne change pas l’heure à laquelle la police veut vous voir.
    .held = Si vous le pouvez, dites au HCR à Beijing où vous êtes, ou demandez à une personne de confiance de le lui dire.
    .border = Dites que vous avez peur d’être renvoyé(e) et que vous voulez contacter le HCR à Beijing.
    .police = Ce guide ne peut pas vous dire qu’aller à la police chinoise est sans danger. La Chine appelle les Nord-Coréens qui passent la frontière des « migrants économiques illégaux », et elle les renvoie.
    .unhcr = Un comité de l’ONU a demandé si les Nord-Coréens peuvent avoir accès au HCR en Chine, et il n’a pas reçu de réponse claire.
    .embassy = La Chine a un traité consulaire avec la Corée du Nord, et un tel traité peut obliger la police à informer l’ambassade, même contre votre volonté.

step-myanmar-border-warning = Connaissez le risque si vous êtes venu(e) du Myanmar par voie terrestre
    .do = Sauf si une vie est en danger maintenant, écrivez un e-mail au HCR à Beijing et, avant d’aller à la police, demandez que faire.
    .summoned = Écrivez un e-mail au HCR à Beijing aujourd’hui ; cela ne change pas l’heure à laquelle la police veut vous voir.
    .held = Si vous le pouvez, dites au HCR à Beijing où vous êtes, ou demandez à une personne de confiance de le lui dire.
    .border = Dites que vous avez peur d’être renvoyé(e) et que vous voulez contacter le HCR à Beijing.
    .police = Si vous êtes entré(e) sans autorisation ou si votre autorisation de séjour a pris fin, la police peut vous interroger, vous retenir ou vous renvoyer hors de Chine. Ce sont les autorités chinoises, et non le HCR, qui ont géré la situation des personnes qui ont fui en groupe par la frontière terrestre.
    .past = En { FACT("limit-kachin-2012", "year") }, environ { FACT("limit-kachin-2012", "people") } Kachins ont été renvoyés du Yunnan vers le Myanmar, et la Chine n’a pas laissé le HCR arriver jusqu’à eux. Le HCR n’a pas eu accès non plus aux personnes qui ont fui les combats au Kokang en { FACT("limit-kokang", "year") }.

step-child-alone = Dites au HCR que vous êtes un(e) enfant seul(e)
    .do = Dites tout de suite au HCR à Beijing que vous avez moins de { FACT("child-law-covers", "age-under") } ans et que vous n’avez ici ni père, ni mère, ni tuteur : écrivez un e-mail, ou demandez à une personne de confiance de l’écrire.
    .care = La loi sur les mineurs concerne aussi les enfants étrangers : elle dit que le bureau des affaires civiles ({ FACT("child-alone-guardian", "term") }) doit s’occuper, pour un temps, d’un enfant si ses parents sont introuvables ou ne peuvent pas s’occuper de lui. Nous n’avons trouvé aucune règle sur les enfants qui sont seuls et qui demandent l’asile, et nous n’avons pas trouvé comment cette prise en charge fonctionne pour eux. Demandez donc au HCR avant d’aller à ce bureau.
    .border = Dites aussi aux agents que vous avez moins de { FACT("child-law-covers", "age-under") } ans et que vous êtes seul(e). Nous n’avons trouvé aucune règle sur les enfants qui sont seuls et qui demandent l’asile en Chine.
    .police = Quand la police interroge comme suspect une personne de moins de { FACT("check-under-18", "age-under") } ans, elle doit appeler le père, la mère ou un tuteur. Si ce n’est pas possible, elle peut appeler un autre adulte de la famille, ou une personne d’une école ou d’un groupe de protection des enfants.
    .young = La détention pour enquête ne doit pas être utilisée pour les enfants de moins de { FACT("child-no-detention", "age-under") } ans, mais la police peut limiter leurs déplacements, et la règle qui permet de retenir des personnes avant un renvoi ne cite aucun âge.

step-embassy-choice = Soyez prudent(e) avec votre ambassade
    .ask = Si vous craignez votre propre gouvernement, demandez tout de suite par écrit à la police que votre ambassade ne soit pas informée, par exemple avec la carte.
    .care = Demandez au HCR avant de contacter votre ambassade, car cela peut être dangereux si vous craignez votre propre gouvernement.
    .later = Si la police vous retient ou limite vos déplacements, et si vous craignez votre propre gouvernement, demandez-lui tout de suite par écrit que votre ambassade ne soit pas informée.
    .limits = La police peut accepter, mais elle n’y est pas obligée, et un traité entre la Chine et votre pays peut l’obliger à informer votre ambassade, même contre votre volonté.
    .told = Quand une personne étrangère est en détention ou n’a pas le droit de quitter une zone, la police le signale à la police de la province dans un délai de { FACT("det-embassy-told", "hours") } heures, et celle-ci informe ensuite l’ambassade.
    .visit = Si des représentants de votre ambassade veulent vous rendre visite, vous avez le droit de refuser : écrivez et signez une déclaration qui dit que vous refusez.
    .nationality = Si la police n’arrive pas à savoir votre nationalité, elle utilise la nationalité que vous dites avoir ou vous traite comme apatride, mais la détention pour enquête peut durer beaucoup plus longtemps jusqu’à ce qu’elle la connaisse.

step-say-return-danger = Dites-le si un retour est dangereux
    .detained = Si un retour est dangereux pour vous, dites-le à la police qui décide de votre cas, par écrit si vous le pouvez, et dites-le aussi au HCR.
    .order = Si un retour est dangereux pour vous, écrivez-le tout de suite au HCR, et dites-le aussi quand la police vous parle.
    .treaties = La Convention relative au statut des réfugiés, à laquelle la Chine a adhéré, interdit de renvoyer un réfugié vers un lieu où sa vie ou sa liberté est en danger pour l’une des cinq raisons qu’elle cite. La Chine a aussi adhéré à la Convention contre la torture, qui interdit d’envoyer une personne dans un pays où il y a de fortes raisons de s’attendre à la torture.
    .limits = La loi chinoise sur les entrées et sorties n’a aucun article qui empêche un renvoi à cause d’un danger dans le pays d’origine.
    .countries = Les règles de la police permettent d’envoyer une personne aussi dans d’autres pays, par exemple le dernier pays de résidence, le pays de naissance ou le lieu de départ. Dites donc lesquels sont dangereux pour vous.

step-detained-tell-unhcr = Dites au HCR ce que la police a décidé
    .detained = Écrivez un e-mail au HCR à Beijing et dites où vous êtes, ou demandez à une personne de confiance de le lui dire. Si vous ne pouvez pas le faire, demandez à la police de vous laisser contacter le HCR.
    .order = Écrivez tout de suite un e-mail au HCR à Beijing et indiquez la date qui est sur votre ordre de quitter la Chine, si vous la connaissez.
    .new = Si vous n’avez pas encore demandé l’asile au HCR, demandez-le dans le même e-mail.
    .news = Ce sont des nouvelles et non une deuxième demande : envoyez-les donc aussi pendant que vous attendez une réponse.
    .visit = Aucune source que nous avons trouvée ne promet que le HCR peut vous rendre visite en détention ou vous en faire sortir.
    .paper = Un document du HCR n’oblige pas la police à vous laisser partir, et le HCR dit qu’il ne peut pas intervenir quand la police applique la loi chinoise.

step-ask-review = Renseignez-vous tout de suite sur un réexamen
    .detained = Demandez tout de suite un réexamen de la décision, par écrit, ou en parlant si écrire est difficile. Demandez aussi que la décision soit suspendue pendant le réexamen.
    .order = Demandez tout de suite un conseil juridique, pour savoir si vous pouvez avoir un réexamen de votre ordre de quitter la Chine. La liste que nous avons trouvée cite l’interrogatoire prolongé, la détention pour enquête, la limitation des déplacements et le renvoi, mais pas l’ordre de quitter la Chine.
    .where = Une demande de réexamen contre la police locale va au gouvernement du même comté, du même district ou de la même ville.
    .hand-in = Nous n’avons pas trouvé comment une personne en détention remet la demande : montrez donc la carte et demandez.
    .time = Vous avez { FACT("det-review-60-days", "days") } jours à partir du jour où vous apprenez la décision, mais le renvoi peut avoir lieu plus tôt.
    .time-order = Si vous pouvez avoir un réexamen, vous avez { FACT("det-review-60-days", "days") } jours à partir du jour où vous apprenez la décision pour le demander, mais la date sur votre ordre peut arriver plus tôt.
    .effect = Un réexamen ne suspend pas à lui seul la décision. Pour l’interrogatoire prolongé, la détention pour enquête, la limitation des déplacements et le renvoi, son résultat est définitif.
    .effect-order = Un réexamen ne suspend pas à lui seul une décision.

step-leave-order = Lisez la date sur votre ordre de quitter la Chine
    .ahead = Dites tout de suite au HCR que vous devez quitter la Chine au plus tard à cette date, et demandez que faire. Si ce jour tombe un week-end ou un jour férié, allez dans les bureaux dont vous avez besoin le jour ouvrable précédent.
    .none = Cherchez la date sur votre ordre, informez tout de suite le HCR et demandez que faire. Si vous ne trouvez pas de date, prévoyez { FACT("rem-leave-days", "days") } jours ou moins.
    .passed = La date sur votre ordre est passée : écrivez donc tout de suite au HCR et, avant d’aller à la police, demandez que faire.
    .differ = C’est la date sur votre propre ordre qui compte, mais les sources diffèrent sur le délai le plus long que la police peut donner : les règles du Conseil des affaires de l’État disent { FACT("rem-leave-days", "days") } jours, et une règle du ministère de la police dit { FACT("rem-leave-days", "days-ministry") } jours.
    .risk = La police peut renvoyer hors de Chine une personne qui ne part pas à temps, et une personne renvoyée n’a pas le droit d’entrer de nouveau en Chine pendant { FACT("rem-ban", "years-min") } à { FACT("rem-ban", "years-max") } ans.
    .moves = Il vous faut une nouvelle fiche d’enregistrement de la police chaque fois que vous changez de lieu, même pour un court séjour.

step-stop-violence = Cherchez de l’aide contre la violence à la maison
    .do = Si vous ou une personne de votre famille êtes en danger, appelez le { FACT("hot-110", "phone") }, le numéro de la police.
    .watch = Veillez à ce que la personne violente ne voie ni ce plan ni vos appels.
    .law = La loi dit que la police doit venir quand quelqu’un signale une violence familiale, arrêter la violence et aider la victime à recevoir des soins médicaux.
    .talk = Pour des conseils, vous pouvez aussi appeler le { FACT("women-line", "phone") }, la ligne des droits des femmes de la Fédération nationale des femmes de Chine, surtout en chinois.
    .court = Une victime de violence familiale peut demander au tribunal une ordonnance de protection, et la demande peut être faite en parlant si écrire est difficile.

step-stop-force = Cherchez de l’aide si on vous force ou vous enferme
    .do = Si vous ou une personne de votre famille êtes en danger ou enfermés, appelez le { FACT("hot-110", "phone") }, le numéro de la police. Si vous ne pouvez pas parler, des listes pour Beijing donnent le { FACT("hot-12110", "phone") } pour envoyer un SMS à la police.
    .help = Si c’est sans danger, vous pouvez aussi écrire un e-mail au HCR à Beijing, ou appeler le { FACT("women-line", "phone") }, la ligne des droits des femmes, pour des conseils, surtout en chinois.
    .gap = Ce guide n’a aucune règle vérifiée sur la manière dont sont traitées les personnes qui ont été vendues ou forcées.
    .favours = Aucune personne qui travaille pour le HCR n’a le droit de demander de l’argent, des cadeaux ou des rapports sexuels en échange d’une aide.
