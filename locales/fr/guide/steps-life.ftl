caution-police = La police peut interroger, retenir ou renvoyer hors de Chine une personne qui est entrée sans autorisation ou dont l’autorisation de séjour a pris fin.
caution-police-if-you = La police peut interroger, retenir ou renvoyer hors de Chine une personne qui est entrée sans autorisation ou dont l’autorisation de séjour a pris fin. Si c’est votre cas, écrivez d’abord au HCR.
caution-warned = Écrivez d’abord au HCR et demandez-lui que faire.
caution-north-korea = La pratique connue de la Chine est de renvoyer dans leur pays les personnes qui viennent de Corée du Nord.
caution-myanmar-border = Ce sont les autorités chinoises, et non le HCR, qui ont géré la situation des personnes qui ont fui en groupe par la frontière terrestre.

step-replace-passport = Demandez conseil au HCR avant de remplacer votre passeport
    .do = Demandez d’abord au HCR ce que vous pouvez faire pour votre passeport. Si vous craignez votre propre gouvernement, un contact avec l’ambassade de votre pays peut être dangereux. Une personne apatride (sans nationalité) n’a pas d’ambassade à qui demander.
    .missing = Nous n’avons pas pu savoir ce que le HCR demande si vous n’avez pas de passeport : posez donc cette question dans un e-mail.
    .visa = Si votre visa ou votre permis est aussi perdu ou volé, c’est au bureau local des entrées et sorties de la police que vous en demandez un nouveau.
    .out = Si vous n’avez plus votre passeport et que l’ambassade de votre pays ne peut pas en donner un nouveau, la police locale des entrées et sorties peut aider à obtenir des papiers pour quitter la Chine, pas pour y rester.

step-carry-papers = Gardez sur vous les papiers que vous avez, et montrez-les quand on les demande
    .do = À partir de { FACT("check-carry", "age-from") } ans, vous devez avoir sur vous votre passeport, un autre document de voyage, ou votre permis de court séjour ou votre permis de résidence, et le montrer quand la police le demande. Si vous refusez de le montrer, vous pouvez recevoir un avertissement et une amende allant jusqu’à { FACT("check-refuse", "fine-max") } yuans.
    .paper = Ayez aussi sur vous votre papier du HCR, mais pas à la place des autres : la liste de la loi sur les papiers à avoir sur soi ne le cite pas. Ce papier n’oblige pas la police à vous laisser partir.
    .paper-if = Si vous avez un papier du HCR, ayez-le aussi sur vous, mais pas à la place des autres. La liste de la loi sur les papiers à avoir sur soi ne le cite pas.
    .gap = Si vous n’avez aucun des papiers que cite la loi, nous n’avons trouvé aucune règle qui dit ce qu’il faut avoir sur vous : posez donc la question au HCR. N’utilisez pas les papiers qui appartiennent à une autre personne : c’est puni.
    .without = Si vous n’avez aucun des papiers que cite la loi, écrivez au HCR et demandez-lui ce que vous pouvez avoir sur vous.
    .receipt = Si la police garde votre passeport et vous a donné un récépissé pour ce passeport, ayez aussi ce récépissé sur vous.

step-leave-copies = Laissez des copies de vos papiers à une personne de confiance
    .do = Laissez à une personne de confiance, hors de chez vous, des copies de vos papiers et de votre numéro du HCR, jamais les originaux. Mettez-vous d’accord : qui cette personne informe-t-elle si vous ne revenez pas ?
    .do-north-korea = Si une personne de confiance sait déjà d’où vous venez, vous pouvez lui laisser, hors de chez vous, des copies de vos papiers et de votre numéro du HCR, mais jamais les originaux. Ne les envoyez ni dans une messagerie ni en image, car les téléphones peuvent mener la police jusqu’à vous. Mettez-vous d’accord : qui cette personne informe-t-elle si vous ne revenez pas ?
    .who = Ne choisissez pas une personne qui demande de l’argent, qui a du pouvoir sur vous ou que vous avez dû fuir. Pensez aussi aux personnes qu’il vaut mieux ne pas informer.
    .told = Quand la police retient quelqu’un pour un interrogatoire prolongé, elle doit le dire à la famille ou au lieu de travail, mais pas si vous ne donnez aucun contact.
    .reach = À côté des copies, notez le numéro de téléphone et l’e-mail que le HCR a pour vous, car il s’en sert pour vous donner des rendez-vous.
    .ended = Laissez aussi une copie de votre e-mail au HCR avec sa date, et le jour où votre autorisation a pris fin.
    .police = Ne demandez pas à cette personne de cacher à la police où vous êtes ou de lui cacher vos papiers.

step-tell-changes = Informez le HCR quand quelque chose change
    .questioned = Si vous le pouvez, dites aujourd’hui au HCR que la police vous interroge, ou demandez à une personne de confiance de le lui dire. Le HCR ne peut pas empêcher la police d’agir.
    .summoned = Dites aujourd’hui au HCR quand et où la police veut vous voir. Le HCR ne peut pas empêcher la police d’agir.
    .address = Dites au HCR où vous logez maintenant, et dites si cette adresse n’est pas enregistrée à la police.
    .do = Écrivez tout de suite au HCR quand votre numéro de téléphone, votre adresse e-mail ou votre adresse change. Informez-le aussi d’autres changements dans votre vie, comme la naissance d’un bébé.
    .news = C’est une information nouvelle et non une deuxième demande : vous pouvez donc l’envoyer pendant que vous attendez une réponse.

step-register-birth = Demandez le certificat de naissance et planifiez l’enregistrement
    .do = Demandez à l’hôpital ou à la sage-femme le certificat de naissance ({ FACT("birth-certificate", "term") }), et informez le HCR de la naissance du bébé. Quand un bébé étranger naît en Chine, le père ou la mère doit faire enregistrer le séjour du bébé à la police des entrées et sorties et apporter ce certificat. Un bébé né en Chine dont le père ou la mère est de nationalité chinoise est chinois.
    .rule = La loi donne { FACT("birth-60-days", "days") } jours après la naissance.
    .ahead = Si le dernier jour est un samedi, un dimanche ou un jour férié, allez-y le jour de travail précédent (du lundi au vendredi).
    .near = Le dernier jour est aujourd’hui ou demain : si la loi vous demande de faire enregistrer le bébé et que ce n’est pas fait, faites-le aujourd’hui.
    .near-ask = Le dernier jour est aujourd’hui ou demain : si la loi vous demande de faire enregistrer le bébé et que ce n’est pas fait, demandez aujourd’hui au HCR que faire.
    .passed = Le dernier jour est passé : si la loi vous demande de faire enregistrer le bébé et que ce n’est pas fait, faites-le maintenant.
    .passed-ask = Le dernier jour est passé : si la loi vous demande de faire enregistrer le bébé et que ce n’est pas fait, demandez aujourd’hui au HCR que faire.
    .penalty = Si une naissance n’est pas enregistrée, il peut y avoir un avertissement et une amende allant jusqu’à { FACT("birth-penalty", "fine-max") } yuans.

step-trace-family = Voyez comment la Croix-Rouge peut rechercher vos proches
    .do = Si une guerre ou une catastrophe a séparé votre famille, vous pouvez demander à la Croix-Rouge chinoise d’aider gratuitement à rechercher des proches. C’est possible seulement si vous vivez, ou si vos proches vivent, hors de la Chine continentale.
    .reunion = Nous n’avons trouvé aucune page du HCR Chine sur le regroupement familial (faire venir sa famille) : posez donc la question au HCR.
    .report = En Chine, les personnes et les organisations qui découvrent une entrée illégale ou un séjour illégal doivent le signaler à la police.

step-stateless = Dites au HCR si vous n’avez pas de nationalité
    .do = Dites au HCR si aucun pays ne vous reconnaît comme son citoyen ou sa citoyenne, ou si c’est le cas d’une personne de votre famille. Nous n’avons pas pu savoir ce que le HCR demande si vous n’avez pas de passeport : demandez donc quels papiers vous pouvez envoyer.
    .law = La loi chinoise sur les entrées et sorties compte les apatrides (les personnes sans nationalité) parmi les étrangers.
    .police = Si la police ne connaît pas votre identité ou votre nationalité, la détention pour enquête peut durer beaucoup plus longtemps. Ses jours ne commencent à compter que quand la police les connaît.
    .child = Un enfant né en Chine est chinois si ses parents sont apatrides ou de nationalité inconnue et se sont établis en Chine.

step-health = Demandez des soins médicaux quand vous en avez besoin
    .held = Si vous êtes gravement malade ou enceinte, dites-le à la police. La détention pour enquête ne doit alors pas être utilisée, mais la police peut limiter vos déplacements.
    .do = Si quelqu’un est gravement malade ou blessé, appelez le { FACT("health-emergency", "phone") } pour avoir une ambulance ou allez directement au service des urgences de l’hôpital public le plus proche. Les hôpitaux publics sont ouverts aux réfugiés et aux personnes qui demandent l’asile. Chaque patient paie d’abord.
    .law = Mais en cas d’urgence, le service d’ambulance n’a pas le droit de refuser ou de retarder son aide parce que personne n’a payé. Un médecin n’a pas le droit de refuser un traitement d’urgence. Un hôpital doit secourir tout de suite un patient dans un état critique.
    .fund = Il existe un fonds pour les urgences ({ FACT("health-emergency-fund", "term") }) qui paie aux hôpitaux le traitement des personnes qui ne peuvent pas payer. Nous n’avons trouvé aucun texte qui cite les étrangers ou les exclut : posez donc la question à l’hôpital.
    .cost = Si vous le pouvez, demandez conseil au HCR avant de dépenser de l’argent, car il ne rembourse des frais que dans des cas particuliers et seulement pour les hôpitaux publics.
    .cost-others = Le HCR en Chine ne peut pas donner d’argent, de biens ou d’aide médicale aux personnes qui demandent l’asile.
    .identity = Les hôpitaux peuvent demander à la police de confirmer qui vous êtes.

step-school = Renseignez-vous sur l’école auprès du HCR et du bureau de l’éducation
    .do = Demandez au HCR et au bureau local de l’éducation si une école peut accueillir un enfant réfugié. Nous n’avons rien trouvé de plus récent que { FACT("edu-not-found", "year") } sur les provinces qui acceptent des enfants réfugiés. Nous n’avons trouvé aucune règle pour l’école secondaire ou l’université.
    .places = Le HCR a écrit en { FACT("edu-2012-permission", "year") } qu’une place dans une école primaire publique dépendait de l’école locale.
    .report = Les écoles peuvent demander à la police de confirmer qui vous êtes, et elles doivent signaler à la police certaines choses sur les élèves ou étudiants étrangers.

step-no-work = Connaissez la loi avant de prendre un travail
    .do = Ne travaillez pas sans un permis de travail et un permis de résidence de type travail : la loi demande les deux à une personne étrangère. Le HCR a écrit en { FACT("work-refugees-no-right", "year-unhcr") } que les réfugiés autres que ceux d’Indochine n’ont pas le droit de travailler en Chine.
    .others = Les règles du travail sur les étrangers n’ouvrent aux personnes qui demandent l’asile aucun moyen de travailler.
    .permit = Si vous avez un permis de travail, ne faites que le travail qu’il autorise. Si vous faites des études, un emploi hors du campus n’est permis que si l’école est d’accord et si la police l’écrit dans votre permis de résidence.
    .penalty = Une personne étrangère qui travaille illégalement paie une amende de { FACT("work-penalty", "fine-min") } à { FACT("work-penalty", "fine-max") } yuans, et dans les cas graves il y a aussi { FACT("work-penalty", "serious-days-min") } à { FACT("work-penalty", "serious-days-max") } jours de détention.

step-unpaid-work = Salaire non payé : demandez conseil à un avocat
    .do = Demandez à un avocat ce que vous pouvez faire pour votre salaire avant de vous plaindre auprès de qui que ce soit.
    .line = La ligne { FACT("hot-12348", "phone") } donne des conseils gratuits sur le droit, de la part des autorités de la justice. Un appel montre votre numéro de téléphone. Nous n’avons pas trouvé si elle répond aux personnes qui ne donnent pas leur nom.
    .relation = Les tribunaux ne reconnaissent pas de relation de travail pour une personne étrangère qui a travaillé sans papiers de travail. En règle générale, vous ne pouvez donc pas utiliser le droit du travail. Dans une ancienne affaire, un tribunal a traité un tel travail comme un contrat civil ordinaire. Nous ne savons pas si l’on peut compter là-dessus.
    .aid = Les salaires non payés sont sur la liste de l’aide juridique gratuite. Pour les étrangers, cela dépend d’une loi, d’un traité, ou de l’aide juridique que les Chinois peuvent recevoir dans votre pays. Demandez si cette aide vous est ouverte.
    .penalty = Le travail sans permis de travail est quand même puni, avec une amende de { FACT("work-penalty", "fine-min") } à { FACT("work-penalty", "fine-max") } yuans et, dans les cas graves, aussi { FACT("work-penalty", "serious-days-min") } à { FACT("work-penalty", "serious-days-max") } jours de détention.
    .report = En Chine, les personnes et les organisations qui découvrent une entrée illégale, un séjour illégal ou un travail illégal doivent le signaler à la police.

step-money = Voyez qui peut recevoir de l’argent du HCR
    .ask = Demandez au HCR une aide en argent par e-mail et dites pourquoi vous avez besoin d’aide. Seuls certains réfugiés la reçoivent, et la somme est petite.
    .form = Le formulaire du HCR demande ce que votre foyer a gagné et dépensé pendant les { FACT("cash-form", "months") } derniers mois : notez-le donc chaque jour. Envoyez le formulaire à temps, avec votre contrat de location valable et des informations vraies, car sinon le HCR ne traite pas la demande. L’attente peut durer jusqu’à { FACT("cash-three-months", "months-max") } mois.
    .others = Ne comptez pas sur de l’argent du HCR : les personnes qui demandent l’asile ne reçoivent pas d’argent de lui en Chine, parce qu’il n’y a pas assez d’argent. Seuls certains réfugiés reçoivent une aide en argent, et la somme est petite. Des textes plus anciens disent que le HCR paie plus de choses, mais ses pages actuelles promettent beaucoup moins.
    .if-recognised = Si le HCR vous a reconnu le statut de réfugié, demandez-lui cette aide par e-mail et dites pourquoi vous en avez besoin.
    .free = Ne payez personne pour l’aide du HCR, car elle est gratuite.

step-legal-help = Demandez des conseils gratuits sur le droit
    .do = Appelez le { FACT("hot-12348", "phone") } pour des conseils gratuits sur le droit, donnés par les autorités de la justice, ou demandez à une personne de confiance d’appeler.
    .name = Nous n’avons pas trouvé si cette ligne répond aux personnes qui ne donnent pas leur nom. Vous pouvez poser votre question en parlant d’« une personne ». Un appel montre votre numéro de téléphone.
    .held = Les règles des maisons de détention permettent la visite d’un avocat qui a les bons papiers. Une demande de réexamen ou une requête au tribunal doit être transmise dans un délai de { FACT("det-hand-in", "hours") } heures. Pour les personnes étrangères détenues pour enquête, c’est le ministère de la Sécurité publique qui fixe les détails.
    .limits = Demandez si l’aide juridique gratuite vous est ouverte en tant que personne étrangère, car l’asile n’est pas sur sa liste. Nous n’avons trouvé aucune liste d’avocats ou de groupes qui aident les personnes qui demandent l’asile en Chine continentale.
    .quick = Un bureau d’aide juridique doit décider dans un délai de { FACT("det-legal-aid-7-days", "days") } jours. Il peut aider d’abord et vérifier ensuite si votre délai pour agir se termine plus tôt, par exemple pour un réexamen.
    .report = En Chine, les personnes et les organisations qui découvrent une entrée illégale ou un séjour illégal doivent le signaler à la police.

step-other-country = Voyez comment fonctionne la réinstallation
    .do = Ne comptez pas sur une réinstallation dans un autre pays pour faire vos projets. Vous ne pouvez pas présenter de demande : le HCR trouve les réfugiés qui ont les plus grands besoins, et l’autre pays décide qui vient. Personne n’a droit à la réinstallation.
    .places = Il y a beaucoup moins de places qu’avant : le HCR a dit que les places pour { FACT("res-fewer-places", "year") } seraient les moins nombreuses depuis { FACT("res-fewer-places", "years") } ans.
    .states = Les États-Unis ont arrêté leur programme pour les réfugiés en { FACT("res-us-stop", "since") }.
    .cuts = Le HCR a perdu une grande partie de son argent en { FACT("unhcr-cuts-2025", "year") }.
    .free = La réinstallation est gratuite : ne faites donc confiance à personne qui vend une place.

step-go-home = Ne rentrez au pays que par votre libre choix
    .do = Ne rentrez dans votre pays que si c’est votre propre choix, fait librement, si vous avez de bonnes informations et si c’est sûr.
    .embassy = Demandez conseil au HCR avant de contacter l’ambassade de votre pays, car cela peut être dangereux si vous craignez votre propre gouvernement.
    .closed = Si votre dossier au HCR est fermé, le HCR ne vous protège plus.
    .case = Le HCR dit que, pour quitter la Chine, il faut d’abord que vous retiriez votre demande (vous dites au HCR que vous y mettez fin). Ensuite, vous demandez un document de sortie au bureau local de l’immigration.
    .no-case = Demandez au HCR quelles étapes viennent avant votre départ de Chine.
    .stopped = La loi empêche certaines personnes de partir, par exemple les suspects dans une affaire pénale ou les personnes visées par une interdiction d’un tribunal.

step-leave-china = Connaissez les règles avant de quitter la Chine
    .do = Avant de décider, sachez que le HCR ne vous protège plus quand votre dossier est fermé. Son papier ne vous permet pas de revenir en Chine.
    .case = Le HCR dit que, pour quitter la Chine, il faut d’abord que vous retiriez votre demande (vous dites au HCR que vous y mettez fin). Ensuite, vous demandez un document de sortie au bureau local de l’immigration.
    .no-case = Demandez au HCR quelles étapes viennent avant votre départ de Chine.
    .hong-kong = Aller à Hong Kong ou à Macao compte aussi comme une sortie de la Chine continentale, et il vous faut une autorisation pour entrer de nouveau en Chine continentale.
    .border = Sortir sans autorisation, ou avec de faux papiers ou les papiers d’une autre personne, entraîne une amende. Dans les cas graves, cela entraîne la détention.
    .stopped = La loi empêche certaines personnes de partir, par exemple les suspects dans une affaire pénale ou les personnes visées par une interdiction d’un tribunal.

step-beware-fraud = Ne payez pas pour l’aide du HCR
    .do = Ne payez pas : tout ce que fait le HCR est gratuit, la réinstallation aussi. Aucune personne qui travaille pour le HCR n’a le droit de demander de l’argent, des cadeaux ou des rapports sexuels en échange d’une aide. Ne faites confiance à personne qui vend une place sur une liste, un papier du HCR ou un dossier de réinstallation.
    .card = De faux sites web demandent de l’argent pour la carte d’arrivée : la vraie carte ne coûte rien.
    .report = Si une personne qui travaille pour le HCR demande de l’argent, des cadeaux ou des rapports sexuels, vous pouvez le signaler au Bureau de l’Inspecteur général du HCR par e-mail, { FACT("fraud-igo", "email") }, ou avec le formulaire { FACT("fraud-igo", "url") }. Ce bureau ne peut pas changer une décision sur votre dossier. Le HCR dit qu’il garde ces signalements secrets, mais nous n’avons pas trouvé de page du HCR Chine pour signaler une fraude.

step-hong-kong-claim = Demandez à Hong Kong une protection contre le renvoi
    .do = Dites au service de l’immigration de Hong Kong que vous avez peur de rentrer, et demandez une protection contre le renvoi (une demande de non-refoulement). Si vous êtes en transit ou avant un vol, dites-le avant d’embarquer. Une personne qui risque d’être renvoyée de Hong Kong peut faire cette demande.
    .unhcr = Hong Kong ne donne pas l’asile. Mais si Hong Kong accepte qu’il y a un risque de persécution, il envoie le dossier au HCR, qui cherche un autre pays.
    .help = Justice Centre Hong Kong donne des informations juridiques gratuites aux personnes qui demandent une protection là-bas : un annuaire indique le téléphone { FACT("hk-help-group", "phone") }.

step-macao-claim = Dites à Macao que vous avez peur de rentrer
    .do = Dites clairement aux autorités de Macao que vous avez peur de rentrer et que vous voulez demander l’asile. Macao a sa propre loi sur l’asile, mais nous n’avons pas vérifié comment on y demande l’asile.
    .unhcr = Écrivez aussi un e-mail au HCR à Beijing : son bureau couvre la Chine continentale, Hong Kong et Macao.
    .law = Un rapport des États-Unis dit que les personnes dont le dossier est en cours à Macao peuvent recevoir un logement, des soins médicaux et une scolarité pour les enfants. Les règles de Macao n’aident pas une personne en Chine continentale.

step-outside-china = Adressez-vous au HCR dans le pays où vous êtes
    .do = Demandez au HCR, dans le pays où vous êtes maintenant, comment y demander l’asile. Ce guide est fait pour la Chine continentale : ne vous fiez donc pas à ses règles et à ses numéros de téléphone là où vous êtes.
    .covers = Le bureau du HCR à Beijing couvre la Chine continentale, Hong Kong et Macao.
