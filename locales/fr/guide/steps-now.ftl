step-call-110 = Appelez le { FACT("hot-110", "phone") } si quelqu’un risque de vous faire du mal
    .do = Appelez le { FACT("hot-110", "phone") }, le numéro de la police. Si vous ne pouvez pas appeler, montrez la carte à une personne près de vous.
    .silent = Si vous ne pouvez pas parler, des listes de numéros pour Beijing indiquent le { FACT("hot-12110", "phone") } pour envoyer un SMS à la police.
    .hurt = Si quelqu’un est blessé, appelez le { FACT("hot-120", "phone") } pour avoir une ambulance.
    .papers = Les policiers qui viennent peuvent aussi demander vos papiers.

step-call-120 = Appelez le { FACT("hot-120", "phone") } pour avoir une ambulance
    .do = Appelez le { FACT("health-emergency", "phone") } pour avoir une ambulance. Si vous ne pouvez pas appeler, montrez la carte à une personne près de vous.
    .hospital = Vous pouvez aussi aller directement au service des urgences de l’hôpital public le plus proche.
    .held = Si des agents vous retiennent, dites-leur tout de suite qu’une personne est très malade ou blessée et qu’elle a besoin d’un médecin.
    .money = D’après la loi, si personne n’a payé, le service d’ambulance n’a pas le droit de refuser ou de retarder son aide pour cette raison. Un médecin n’a pas le droit de refuser un traitement d’urgence. Un hôpital doit secourir tout de suite un patient dans un état critique.

step-call-local = Demandez le numéro d’urgence du lieu où vous êtes
    .do = Demandez à toute personne près de vous le numéro d’urgence de ce lieu, et demandez-lui d’appeler.
    .danger = Dites que quelqu’un risque de vous faire du mal maintenant.
    .medical = Dites qu’une personne est très malade ou blessée.
    .numbers = Le { FACT("hot-110", "phone") } pour la police et le { FACT("hot-120", "phone") } pour une ambulance sont des numéros de Chine continentale. Ce guide n’a pas vérifié les numéros du lieu où vous êtes.

step-border-say = Dites à voix haute que vous avez peur qu’on vous renvoie
    .do = Dites à voix haute aux agents que vous avez peur qu’on vous renvoie. Dites quel pays est dangereux pour vous. Dites que vous voulez contacter le HCR, l’Agence des Nations Unies pour les réfugiés, à Beijing, et montrez la carte.
    .gate = Demandez un interprète si vous ne connaissez pas le chinois. À la porte d’embarquement, dites tout encore une fois, à voix haute. Ne montez pas à bord sans l’avoir dit.
    .outside = Dites à une personne à l’extérieur votre nom complet, l’aéroport ou le port, le vol ou le bateau, et l’heure. Demandez à cette personne d’écrire un e-mail au HCR pour vous.
    .limits = Personne ne peut promettre que cela marche. Aucun article de la loi sur les entrées et sorties ne décrit comment demander l’asile à la frontière. Une personne à qui l’entrée est refusée peut être forcée de repartir.
    .paper = La police des frontières n’a pas l’obligation de donner une raison ou un papier, mais vous pouvez demander les deux. Nous n’avons pas pu savoir si vous pouvez obtenir un réexamen d’un refus d’entrée (une autorité examine alors la décision une nouvelle fois).
    .treaty = La Chine a adhéré à la Convention relative au statut des réfugiés. Ce traité interdit de renvoyer un réfugié vers un lieu où sa vie ou sa liberté est en danger pour l’une des cinq raisons qu’il cite. Il dit aussi que les réfugiés qui viennent directement d’un lieu de danger ne devraient pas être punis pour être entrés sans papiers. Cela vaut s’ils se présentent vite aux autorités et expliquent pourquoi.
    .stay = Avec un billet de transit pour un autre pays ou une autre région, vous pouvez changer d’avion, de bateau ou de train sans visa. Cela vaut pour { FACT("border-transit-24h", "hours") } heures au plus, à l’intérieur du poste d’entrée. Pour une raison urgente, la police des frontières peut permettre une entrée temporaire de { FACT("border-temporary-entry", "days-max") } jours au plus. Ni ce transit ni cette entrée ne sont l’asile, et personne ne les promet.
    .card = N’écrivez que des choses vraies sur la carte d’arrivée.

step-questioned-rights = Demandez un interprète, et ne signez pas ce que vous ne pouvez pas lire
    .do = Si vous ne connaissez pas le chinois, montrez la carte : la police doit vous donner un interprète. Ne signez pas un procès-verbal (le texte de l’interrogatoire) que vous ne pouvez pas lire. Demandez d’abord qu’on vous le lise dans votre langue. Avant de signer, vous avez le droit de demander que les erreurs soient corrigées.
    .unsigned = Si vous ne signez pas, l’agent le note par écrit, et la police peut quand même décider.
    .explain = Vous avez le droit de vous expliquer avant que la police vous punisse. Elle n’a pas le droit de vous punir davantage parce que vous le faites.
    .grounds = La police peut vous interroger sur place si elle soupçonne une infraction aux règles sur les entrées et sorties. Elle peut vous emmener pour un interrogatoire prolongé si elle soupçonne encore une entrée ou une sortie illégale, un séjour ou un travail illégal, ou une autre infraction.
    .time = L’interrogatoire au poste peut durer jusqu’à { FACT("check-24-48", "hours") } heures, ou { FACT("check-24-48", "hours-special") } heures dans des cas particuliers. Après cela, la police doit vous laisser partir ou rendre une décision officielle.
    .short = Une règle de la police, de { FACT("check-vulnerable-4h", "year") }, permet au plus { FACT("check-vulnerable-4h", "hours") } heures d’interrogatoire prolongé pour les femmes enceintes et pour les femmes qui allaitent leur propre bébé de moins de { FACT("check-vulnerable-4h", "baby-age") } an.
    .short-child = Une règle de la police, de { FACT("check-vulnerable-4h", "year") }, permet au plus { FACT("check-vulnerable-4h", "hours") } heures d’interrogatoire prolongé pour les enfants de moins de { FACT("check-vulnerable-4h", "age-under") } ans, et ces enfants ne doivent pas être mis dans une cellule d’attente.
    .child = Quand la police soupçonne une personne de moins de { FACT("check-under-18", "age-under") } ans et l’interroge, elle doit appeler le père, la mère ou un tuteur (l’adulte qui, selon la loi, s’occupe de cette personne), pour que cet adulte soit présent. Si ce n’est pas possible, elle peut appeler un autre adulte de la famille, ou une personne d’une école ou d’un groupe de protection des enfants.

step-detained-rights = Ne signez pas ce que vous ne pouvez pas lire, et demandez la décision écrite
    .do = Ne signez pas un procès-verbal (le texte de l’interrogatoire) ni un autre papier que vous ne pouvez pas lire. Demandez d’abord qu’on vous le lise dans votre langue, par exemple avec la carte. Refuser de signer ne vous donne pas plus de temps.
    .word = Lisez ensuite le mot dans le titre de votre papier. { FACT("det-kinds", "term-penalty") } est la détention à titre de sanction : vous pouvez demander un réexamen (une autorité examine la décision une nouvelle fois) ou aller au tribunal. { FACT("det-kinds", "term-review") } est la détention pour enquête : la police vous retient pendant qu’elle vérifie votre situation. Pour cette détention, il n’y a qu’un réexamen, et son résultat est définitif. C’est la même chose pour un interrogatoire prolongé, une limitation des déplacements et un renvoi (on vous renvoie hors de Chine).
    .other-word = Si votre papier porte un autre mot, ce guide n’a aucune règle vérifiée pour ce mot : demandez un avocat.
    .reasons = Demandez à voir la décision écrite, et demandez un interprète si vous ne connaissez pas le chinois. La police doit vous dire la raison, la loi qu’elle applique, vos droits et comment vous plaindre. Elle doit dire à votre famille où vous êtes, sauf si vous ne donnez aucun contact. Choisissez donc avec soin qui elle peut appeler.
    .time = La détention pour enquête peut durer { FACT("det-limit", "days") } jours, ou { FACT("det-limit", "days-complex") } jours dans les cas complexes. Mais ces jours ne commencent à compter que quand la police sait qui vous êtes.
    .child = La détention pour enquête ne doit pas être utilisée pour les enfants de moins de { FACT("child-no-detention", "age-under") } ans, mais la police peut limiter leurs déplacements.
    .not-for = La détention pour enquête ne doit pas être utilisée pour les personnes gravement malades, les femmes enceintes, les femmes qui allaitent leur propre bébé de moins de { FACT("det-who-not", "baby-age") } an ou les personnes de { FACT("det-who-not", "age-old") } ans ou plus. Mais la police peut limiter leurs déplacements, et cette règle ne parle pas d’autres sortes de détention.
    .removal = Après une décision de vous renvoyer hors de Chine, la police peut vous retenir jusqu’à ce que le voyage soit possible : la loi ne cite pour cela aucune durée maximale et aucun âge.
    .area = La police peut aussi limiter vos déplacements, pendant { FACT("det-limited-area", "days") } jours au plus. Vous devez alors vous présenter à la police aux heures fixées. Vous n’avez pas le droit de quitter la zone ou de changer de logement sans autorisation. Si la police ne sait pas qui vous êtes, les jours ne commencent à compter que quand elle sait qui vous êtes.

step-north-korea-warning = Si vous venez de Corée du Nord, informez tout de suite le HCR
    .title-away = N’allez pas à la police chinoise : écrivez d’abord au HCR
    .first = Sauf si une vie est en danger maintenant, n’allez pas à la police chinoise, ni dans un hôtel, ni dans une administration chinoise qui demande des papiers. Cela ne concerne pas un hôpital en cas d’urgence. Écrivez d’abord un e-mail au HCR à Beijing, et ne commencez pas par aller à son bureau.
    .practice = La Chine appelle « migrants économiques illégaux » les personnes qui passent la frontière depuis la Corée du Nord, et sa pratique connue est de les renvoyer. Human Rights Watch dit qu’au moins { FACT("limit-nk-numbers", "people-recent") } personnes ont été renvoyées depuis { FACT("limit-nk-numbers", "year-recent") }.
    .traces = L’enregistrement de l’adresse (même en ligne), les hôtels, les billets et les téléphones peuvent mener la police jusqu’à vous. N’écrivez rien sur un plan de départ dans une messagerie.
    .unhcr = Un comité de l’ONU a demandé si les Nord-Coréens peuvent avoir accès au HCR en Chine, et il n’a pas reçu de réponse claire.
    .embassy = La Chine a un traité consulaire avec la Corée du Nord, et un tel traité peut obliger la police à informer l’ambassade de Corée du Nord, même contre votre volonté.

step-myanmar-border-warning = Si vous venez du Myanmar par voie terrestre, informez tout de suite le HCR
    .do = Sauf si une vie est en danger maintenant, écrivez un e-mail au HCR à Beijing avant d’aller à la police, et demandez-lui que faire.
    .police = Si votre entrée s’est faite sans autorisation ou si votre autorisation de séjour a pris fin, la police peut vous interroger, vous retenir ou vous renvoyer hors de Chine. Ce sont les autorités chinoises, et non le HCR, qui ont géré la situation des personnes qui ont fui en groupe par la frontière terrestre.
    .past = En { FACT("limit-kachin-2012", "year") }, environ { FACT("limit-kachin-2012", "people") } Kachins ont été renvoyés du Yunnan vers le Myanmar, et la Chine n’a pas laissé le HCR arriver jusqu’à eux. Le HCR n’a pas eu accès non plus aux personnes qui ont fui les combats au Kokang en { FACT("limit-kokang", "year") }.

step-child-alone = Dites au HCR et à un adulte de confiance que personne ne vous accompagne
    .do = Écrivez tout de suite au HCR à Beijing, et parlez à un adulte de confiance. Dites que vous avez moins de { FACT("child-law-covers", "age-under") } ans et que vous n’avez ici ni père, ni mère, ni tuteur. Un tuteur est un adulte qui, selon la loi, s’occupe de vous.
    .hotel = Un hôtel doit demander à un client de moins de { FACT("child-hotel", "age-under") } ans le numéro de téléphone du père, de la mère ou d’un tuteur. S’il voit des signes d’une infraction, d’un délit ou d’un crime, il doit le dire tout de suite à la police et contacter les parents. Si le danger vient de vos parents ou de votre propre pays, ne commencez pas par un hôtel.
    .care = La loi sur les mineurs concerne aussi les enfants étrangers. Le bureau des affaires civiles ({ FACT("child-alone-guardian", "term") }) doit s’occuper, pour un temps, d’un enfant si ses parents sont introuvables ou ne peuvent pas s’occuper de lui. Ce bureau peut transmettre votre cas à la police. Nous n’avons trouvé aucune règle sur les enfants qui sont seuls et qui demandent l’asile : demandez donc conseil au HCR avant d’aller à ce bureau.
    .danger = Si vous êtes en danger maintenant, appelez le { FACT("hot-110", "phone") }, le numéro de la police.
    .border = Dites aussi aux agents que vous avez moins de { FACT("child-law-covers", "age-under") } ans et que personne ne vous accompagne. La loi sur les mineurs concerne aussi les enfants étrangers, mais nous n’avons trouvé aucune règle sur les enfants qui sont seuls et qui demandent l’asile en Chine.
    .police = Quand la police soupçonne une personne de moins de { FACT("check-under-18", "age-under") } ans et l’interroge, elle doit appeler le père, la mère ou un tuteur pour que cet adulte soit présent. Si ce n’est pas possible, elle peut appeler un autre adulte de la famille, ou une personne d’une école ou d’un groupe de protection des enfants.
    .penalty = Un enfant de moins de { FACT("penalty-age", "age-under") } ans ne reçoit aucune sanction administrative. De { FACT("penalty-age", "age-from") } à { FACT("penalty-age", "age-to") } ans, une sanction doit être plus légère ou réduite. Cette règle ne dit rien sur le fait de retenir une personne ou de la renvoyer hors de Chine.
    .young = La détention pour enquête ne doit pas être utilisée pour les enfants de moins de { FACT("child-no-detention", "age-under") } ans, mais la police peut limiter leurs déplacements. La règle qui permet de retenir des personnes avant un renvoi ne cite aucun âge.

step-embassy-choice = Faites attention dans vos contacts avec l’ambassade de votre pays
    .ask = Si vous craignez votre propre gouvernement, demandez tout de suite par écrit à la police que l’ambassade de votre pays ne soit pas informée, par exemple avec la carte.
    .care = Demandez conseil au HCR avant de contacter l’ambassade de votre pays. Ce contact peut être dangereux si vous craignez votre propre gouvernement.
    .later = Si la police vous retient ou limite vos déplacements, et si vous craignez votre propre gouvernement, demandez-lui tout de suite par écrit que l’ambassade de votre pays ne soit pas informée.
    .limits = Il se peut que cela ne serve à rien : la police peut accepter, mais elle n’y est pas obligée. Un traité entre la Chine et votre pays peut obliger la police à informer l’ambassade, même contre votre volonté.
    .told = Quand une personne étrangère est en détention, ou n’a pas le droit de quitter une zone, la police le signale à la police de la province dans un délai de { FACT("det-embassy-told", "hours") } heures. La police de la province informe ensuite l’ambassade du pays de cette personne.
    .visit = Si des représentants de l’ambassade de votre pays veulent vous rendre visite, vous avez le droit de refuser. Écrivez et signez une déclaration qui dit que vous refusez.
    .nationality = Si la police n’arrive pas à savoir votre nationalité, elle utilise la nationalité que vous dites avoir ou vous traite comme apatride. Mais la détention pour enquête peut alors durer beaucoup plus longtemps, jusqu’à ce que la police connaisse votre nationalité.

step-say-return-danger = Dites-le s’il est dangereux pour vous qu’on vous renvoie
    .detained = S’il est dangereux pour vous qu’on vous renvoie, dites-le à la police qui décide de votre cas, par écrit si vous le pouvez, et dites-le aussi au HCR.
    .order = S’il est dangereux pour vous de rentrer, écrivez-le tout de suite au HCR, et dites-le aussi quand la police vous parle.
    .treaties = La Chine a adhéré à la Convention relative au statut des réfugiés. Ce traité interdit de renvoyer un réfugié vers un lieu où sa vie ou sa liberté est en danger pour l’une des cinq raisons qu’il cite. La Chine a aussi adhéré à la Convention contre la torture. Ce traité interdit d’envoyer une personne, quelle qu’elle soit, dans un pays où il y a de fortes raisons de s’attendre à la torture.
    .limits = Mais la loi chinoise sur les entrées et sorties n’a aucun article qui empêche la police de renvoyer des personnes quand leur propre pays est dangereux pour elles.
    .countries = Les règles de la police permettent d’envoyer une personne aussi dans d’autres pays, par exemple le dernier pays de résidence, le pays de naissance ou le lieu de départ. Dites donc lesquels sont dangereux pour vous.

step-detained-tell-unhcr = Dites au HCR ce que la police a décidé
    .detained = Depuis une cellule, personne ne peut envoyer d’e-mail : demandez à un visiteur, à un avocat ou à quelqu’un qu’on laisse sortir d’écrire au HCR à Beijing pour dire où vous êtes, ou écrivez une lettre. Si vous avez un téléphone, écrivez vous-même un e-mail.
    .letters = Les règles des maisons de détention disent que les lettres ne doivent être ni ouvertes ni retenues. Une demande de réexamen ou une requête au tribunal doit être transmise dans un délai de { FACT("det-hand-in", "hours") } heures. Pour les personnes étrangères détenues pour enquête, c’est le ministère de la Sécurité publique qui fixe les détails.
    .family = N’informez votre famille au pays que s’il n’est pas dangereux qu’elle le sache, car elle risque de dire à d’autres où vous êtes.
    .order = Écrivez tout de suite un e-mail au HCR à Beijing, et indiquez la date qui est sur votre ordre de quitter la Chine, si vous la connaissez.
    .new = Si vous n’avez pas encore demandé l’asile au HCR, demandez-le dans le même message.
    .news = C’est une information nouvelle et non une deuxième demande : envoyez-la donc aussi pendant que vous attendez une réponse.
    .number = Donnez le numéro de votre papier du HCR, et dites son dernier jour de validité si ce jour est proche ou passé.
    .visit = Aucune source que nous avons trouvée ne promet que le HCR peut vous rendre visite en détention ou vous en faire sortir.
    .paper = Un papier du HCR n’oblige pas la police à vous laisser partir, et le HCR dit qu’il ne peut pas intervenir quand la police applique la loi chinoise.

step-ask-review = Demandez un réexamen ou allez au tribunal, à temps
    .detained = Demandez tout de suite un réexamen de la décision (une autorité l’examine une nouvelle fois), par écrit, ou en parlant si écrire est difficile. On peut vous renvoyer hors de Chine avant la fin du délai pour le demander.
    .order = Un ordre de quitter la Chine est une sanction. D’après la loi générale, vous pouvez demander un réexamen (une autorité examine la décision une nouvelle fois) dans un délai de { FACT("rem-leave-order-review", "days") } jours, ou aller au tribunal dans un délai de { FACT("rem-leave-order-review", "months") } mois. Nous n’avons trouvé aucun jugement de tribunal sur un tel ordre : demandez donc tout de suite conseil à un avocat.
    .time = Pour demander un réexamen, vous avez { FACT("det-review-60-days", "days") } jours à partir du jour où vous apprenez la décision. Si elle vous est remise par écrit, ces jours commencent le jour où vous signez pour l’avoir reçue, ou le jour où vous refusez de signer.
    .time-order = Les jours pour demander un réexamen commencent quand vous apprenez l’ordre de quitter la Chine. S’il vous est remis par écrit, ils commencent le jour où vous signez pour l’avoir reçu, ou le jour où vous refusez de signer. La date sur votre ordre peut arriver plus tôt.
    .court = Si votre papier dit que c’est une détention à titre de sanction ou une amende, vous pouvez aussi aller au tribunal. Vous avez { FACT("court-time", "months") } mois après le jour où vous apprenez la décision, ou { FACT("court-time", "days") } jours après le jour où vous recevez le résultat du réexamen.
    .court-order = Après un réexamen, vous avez { FACT("court-time", "days") } jours pour aller au tribunal, à partir du jour où vous recevez le résultat.
    .final = Pour un interrogatoire prolongé, une détention pour enquête, une limitation des déplacements ou un renvoi (on vous renvoie hors de Chine), le résultat du réexamen est définitif. Aucun tribunal ne l’examine après.
    .either = Vous ne pouvez pas utiliser le réexamen et le tribunal en même temps : tant que l’un est en cours, vous n’avez pas le droit de commencer l’autre.
    .effect = À eux seuls, un réexamen ou un procès ne suspendent pas la décision, mais vous pouvez demander qu’elle soit suspendue.
    .where-to-ask = Une demande de réexamen d’une décision de la police locale s’adresse au gouvernement local du même niveau : celui du même comté, du même district ou de la même ville. Si c’est la police des frontières qui a décidé, les sources ne disent pas toutes la même chose sur l’endroit où envoyer la demande : agissez alors dans un délai de { FACT("det-review-where", "days-border") } jours, et lisez dans votre papier où l’envoyer.
    .hand-in = La maison de détention doit transmettre votre demande, ou votre requête au tribunal, dans un délai de { FACT("det-hand-in", "hours") } heures, et ne doit ni l’ouvrir ni la garder. Pour les personnes détenues pour enquête, le ministère de la Sécurité publique fait ses propres règles : demandez donc sur place quelles règles valent pour vous.

step-leave-order = Lisez la date sur votre ordre de quitter la Chine
    .ahead = Dites tout de suite au HCR que vous devez quitter la Chine au plus tard à cette date, et demandez-lui que faire. Si ce jour est un samedi, un dimanche ou un jour férié, n’attendez pas ce jour : si vous avez besoin d’un bureau, allez-y le jour de travail précédent (du lundi au vendredi).
    .none = Cherchez la date sur votre ordre, informez tout de suite le HCR et demandez-lui que faire. Les sources diffèrent sur le délai le plus long que la police peut donner : les règles du Conseil des affaires de l’État disent { FACT("rem-leave-days", "days") } jours, et une règle du ministère de la Sécurité publique dit { FACT("rem-leave-days", "days-ministry") } jours. C’est la date sur votre propre ordre qui compte. Si vous ne trouvez pas de date, considérez que vous avez { FACT("rem-leave-days", "days") } jours ou moins.
    .after = La date sur votre ordre est passée : écrivez au HCR aujourd’hui, avant d’aller à la police, et demandez-lui que faire.
    .until = Jusqu’à cette date, vous pouvez encore partir par vous-même, vers un pays que vous choisissez et qui vous laisse entrer. Après cette date, la police peut vous renvoyer hors de Chine, et ce sont ses règles qui citent les pays.
    .now-sent = La police peut maintenant vous interroger, vous retenir ou vous renvoyer hors de Chine, et ce sont ses règles qui citent les pays où elle peut vous envoyer.
    .visa = Avec cet ordre, la police doit annuler votre visa ou votre permis : ne comptez donc pas sur ce visa ou ce permis.
    .risk = Une personne qui ne part pas à temps peut être renvoyée hors de Chine, et une personne renvoyée n’a pas le droit d’entrer de nouveau en Chine pendant { FACT("rem-ban", "years-min") } à { FACT("rem-ban", "years-max") } ans.
    .moves = Il vous faut une nouvelle fiche d’enregistrement de la police chaque fois que vous vous installez dans un nouveau lieu, même pour un court séjour.

step-stop-violence = Cherchez de l’aide contre la violence à la maison
    .do = Si vous ou une personne de votre famille êtes en danger, appelez le { FACT("hot-110", "phone") }, le numéro de la police.
    .watch = Veillez à ce que la personne violente ne voie ni ce plan ni vos appels.
    .law = La loi dit que la police doit venir quand quelqu’un signale une violence familiale, faire cesser la violence et aider la victime à recevoir des soins médicaux.
    .letter = Dans un cas plus léger, la police peut donner à la personne violente un avertissement écrit ({ FACT("dv-warning-letter", "term") }), qui peut servir de preuve au tribunal.
    .talk = Pour des conseils, vous pouvez aussi appeler le { FACT("women-line", "phone") }. C’est la ligne des droits des femmes de la Fédération nationale des femmes de Chine, surtout en chinois.
    .court = Une victime de violence familiale peut demander au tribunal une ordonnance de protection. Si écrire est difficile, vous pouvez faire la demande en parlant.

step-stop-force = Cherchez de l’aide si on vous force ou vous enferme
    .do = Si vous ou une personne de votre famille êtes en danger, ou si l’on vous enferme, vous ou cette personne, appelez le { FACT("hot-110", "phone") }, le numéro de la police. Si vous ne pouvez pas parler, des listes de numéros pour Beijing indiquent le { FACT("hot-12110", "phone") } pour envoyer un SMS à la police.
    .help = Si c’est sans danger, vous pouvez aussi écrire un e-mail au HCR à Beijing, ou appeler le { FACT("women-line", "phone") }, la ligne des droits des femmes, pour des conseils, surtout en chinois.
    .gap = Ce guide n’a aucune règle vérifiée sur la manière dont sont traitées les personnes qui ont été vendues ou forcées.
    .favours = Aucune personne qui travaille pour le HCR n’a le droit de demander de l’argent, des cadeaux ou des rapports sexuels en échange d’une aide.
