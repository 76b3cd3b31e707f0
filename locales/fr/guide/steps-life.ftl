caution-police = La police peut interroger, retenir ou renvoyer hors de Chine une personne qui est entrée sans autorisation ou dont l’autorisation de séjour a pris fin.
caution-if-you = Si c’est votre cas, écrivez d’abord au HCR et demandez que faire.
caution-warned = Écrivez d’abord au HCR et demandez que faire.
caution-north-korea = Ce guide ne peut pas dire à une personne de Corée du Nord qu’aller à la police chinoise est sans danger.
caution-myanmar-border = Ce sont les autorités chinoises, et non le HCR, qui ont géré la situation des personnes qui ont fui en groupe par la frontière terrestre.

step-replace-passport = Demandez au HCR avant de remplacer votre passeport
    .do = Demandez d’abord au HCR ce que vous pouvez faire pour votre passeport. Si vous craignez votre propre gouvernement, un contact avec votre ambassade peut être dangereux. Une personne apatride n’a pas d’ambassade à qui demander.
    .missing = Nous n’avons pas pu savoir ce que le HCR demande si vous n’avez pas de passeport : posez donc cette question dans un e-mail.
    .visa = Si votre visa ou votre permis est aussi perdu ou volé, c’est au bureau local des entrées et sorties de la police que vous en demandez un nouveau.
    .out = Si vous n’avez plus votre passeport et que votre ambassade ne peut pas en donner un nouveau, la police locale des entrées et sorties peut aider pour des papiers qui servent à quitter la Chine, pas à y rester.

step-carry-papers = Ayez vos papiers sur vous et montrez-les quand on les demande
    .do = À partir de { FACT("check-carry", "age-from") } ans, vous devez avoir sur vous votre passeport, un autre document de voyage, ou votre permis de court séjour ou votre permis de résidence, et le montrer quand la police le demande. Si vous refusez de le montrer, vous pouvez recevoir un avertissement et une amende allant jusqu’à { FACT("check-refuse", "fine-max") } yuans.
    .paper = Ayez aussi sur vous votre document du HCR, mais pas à la place des autres : la liste de la loi sur les papiers à avoir sur soi ne le cite pas. Il n’oblige pas la police à vous laisser partir.
    .paper-if = Si vous avez un document du HCR, ayez-le aussi sur vous, mais pas à la place des autres. La liste de la loi sur les papiers à avoir sur soi ne le cite pas.
    .without = Si vous n’avez aucun des papiers que la loi demande, écrivez au HCR et demandez ce que vous pouvez avoir sur vous.
    .receipt = Si la police garde votre passeport et vous a donné un récépissé, ayez aussi ce récépissé sur vous.

step-tell-changes = Informez le HCR quand quelque chose change
    .questioned = Si vous le pouvez, dites aujourd’hui au HCR que la police vous interroge, ou demandez à une personne de confiance de le lui dire. Le HCR ne peut pas empêcher la police d’agir.
    .summoned = Dites aujourd’hui au HCR quand et où la police veut vous voir. Le HCR ne peut pas empêcher la police d’agir.
    .address = Dites au HCR où vous logez maintenant, et dites si cette adresse n’est pas enregistrée à la police.
    .do = Écrivez tout de suite au HCR quand votre numéro de téléphone, votre adresse e-mail ou votre adresse change. Informez-le aussi d’autres changements dans votre vie, comme la naissance d’un bébé.
    .news = Ce sont des nouvelles et non une deuxième demande : vous pouvez donc les envoyer pendant que vous attendez une réponse.

step-register-birth = Demandez le certificat de naissance et planifiez l’enregistrement
    .do = Demandez à l’hôpital ou à la sage-femme le certificat de naissance ({ FACT("birth-certificate", "term") }), et informez le HCR de la naissance du bébé. Quand un bébé étranger naît en Chine, le père ou la mère doit faire enregistrer le séjour du bébé à la police des entrées et sorties et apporter ce certificat. Un bébé né en Chine dont le père ou la mère est de nationalité chinoise est chinois.
    .passed = Si la loi vous demande de faire enregistrer le bébé et que ce n’est pas fait, faites-le maintenant : le délai est passé.
    .passed-ask = Si la loi vous demande de faire enregistrer le bébé et que ce n’est pas fait, demandez aujourd’hui au HCR que faire : le délai est passé.
    .rule = Le délai est de { FACT("birth-60-days", "days") } jours après la naissance.
    .ahead = Si le dernier jour tombe un week-end ou un jour férié, prévoyez le jour ouvrable précédent.
    .penalty = Si une naissance n’est pas enregistrée, il peut y avoir un avertissement et une amende allant jusqu’à { FACT("birth-penalty", "fine-max") } yuans.

step-trace-family = Sachez comment la Croix-Rouge peut rechercher des proches
    .first = Si vous êtes entré(e) sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR et demandez que faire.
    .first-warned = Écrivez d’abord au HCR et demandez que faire.
    .do = Si une guerre ou une catastrophe a séparé votre famille, vous pouvez demander à la Croix-Rouge chinoise d’aider gratuitement à rechercher des proches. C’est seulement pour les familles dont un côté, vous ou vos proches, vit hors de la Chine continentale.
    .reunion = Nous n’avons trouvé aucune page du HCR Chine sur la réunion des membres d’une famille : posez donc la question au HCR.
    .report = En Chine, les personnes et les organisations qui découvrent une entrée illégale ou un séjour illégal doivent le signaler à la police.

step-stateless = Dites au HCR si vous n’avez pas de nationalité
    .do = Dites au HCR si aucun pays ne dit que vous êtes son citoyen ou sa citoyenne, ou qu’une personne de votre famille l’est. Nous n’avons pas pu savoir ce que le HCR demande si vous n’avez pas de passeport : demandez donc quels papiers vous pouvez envoyer.
    .law = La loi chinoise sur les entrées et sorties compte les apatrides parmi les étrangers.
    .police = Si la police ne connaît pas votre identité ou votre nationalité, la détention pour enquête peut durer beaucoup plus longtemps : ses jours ne commencent à compter que quand la police les connaît.
    .child = Un enfant né en Chine est chinois si ses parents sont apatrides ou de nationalité inconnue et se sont établis en Chine.

step-health = Demandez des soins médicaux quand vous en avez besoin
    .held = Si vous êtes gravement malade ou enceinte, dites-le à la police : la détention pour enquête ne doit alors pas être utilisée, mais vos déplacements peuvent être limités.
    .do = Si quelqu’un est gravement malade ou blessé, appelez le { FACT("health-emergency", "phone") } pour avoir une ambulance ou allez directement au service des urgences de l’hôpital public le plus proche. Les hôpitaux publics sont ouverts aux réfugiés et aux personnes qui demandent l’asile. Chaque patient paie d’abord, mais la loi dit que les centres d’urgence n’ont pas le droit de refuser ou de retarder les premiers secours aux personnes dans un état critique parce qu’elles n’ont pas payé.
    .cost = Si vous le pouvez, demandez au HCR avant de dépenser de l’argent, car il ne rembourse des frais que dans des cas particuliers et seulement pour les hôpitaux publics.
    .cost-others = Le HCR en Chine ne peut pas donner d’argent, de biens ou d’aide médicale aux personnes qui demandent l’asile.
    .identity = Les hôpitaux peuvent demander à la police de confirmer qui vous êtes.

step-school = Renseignez-vous sur l’école auprès du HCR et du bureau de l’éducation
    .first = Si vous êtes entré(e) sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR et demandez que faire.
    .first-warned = Écrivez d’abord au HCR et demandez que faire.
    .do = Demandez au HCR et au bureau local de l’éducation si une école peut prendre un enfant réfugié. Nous n’avons rien trouvé de plus récent que { FACT("edu-not-found", "year") } sur les provinces qui acceptent des enfants réfugiés, et aucune règle pour l’école secondaire ou l’université.
    .places = Le HCR a écrit en { FACT("edu-2012-permission", "year") } qu’une place dans une école primaire publique dépendait de l’école locale.
    .report = Les écoles peuvent demander à la police de confirmer qui vous êtes, et elles doivent signaler à la police certaines choses sur les élèves ou étudiants étrangers.

step-no-work = Connaissez la loi avant de prendre un travail
    .do = Ne travaillez pas sans un permis de travail et un permis de résidence de type travail : la loi demande les deux à une personne étrangère. Le HCR a écrit en { FACT("work-refugees-no-right", "year-unhcr") } que les réfugiés autres que ceux d’Indochine n’ont pas le droit de travailler en Chine.
    .others = Les règles du travail sur les étrangers n’ouvrent aux personnes qui demandent l’asile aucun moyen de travailler.
    .permit = Si vous avez un permis de travail, restez dans ses limites. Si vous êtes étudiant(e), un emploi hors du campus n’est permis que si l’école est d’accord et si la police l’écrit dans votre permis de résidence.
    .penalty = Une personne étrangère qui travaille illégalement paie une amende de { FACT("work-penalty", "fine-min") } à { FACT("work-penalty", "fine-max") } yuans, et dans les cas graves il y a aussi { FACT("work-penalty", "serious-days-min") } à { FACT("work-penalty", "serious-days-max") } jours de détention.

step-unpaid-work = Parlez à un avocat du salaire non payé
    .first = Si vous êtes entré(e) sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR et demandez que faire.
    .first-warned = Écrivez d’abord au HCR et demandez que faire.
    .do = Demandez à un avocat ce que vous pouvez faire pour votre salaire avant de vous plaindre à qui que ce soit. Vous pouvez demander une aide juridique gratuite pour un salaire non payé, et le { FACT("hot-12348", "phone") } donne des conseils juridiques gratuits des autorités de la justice.
    .penalty = Le travail sans permis est quand même puni, avec une amende de { FACT("work-penalty", "fine-min") } à { FACT("work-penalty", "fine-max") } yuans et, dans les cas graves, aussi { FACT("work-penalty", "serious-days-min") } à { FACT("work-penalty", "serious-days-max") } jours de détention.
    .report = En Chine, les personnes et les organisations qui découvrent une entrée illégale, un séjour illégal ou un travail illégal doivent le signaler à la police.

step-money = Sachez qui peut recevoir de l’argent du HCR
    .ask = Demandez au HCR une aide en argent par e-mail et dites pourquoi vous avez besoin d’aide. Seuls certains réfugiés la reçoivent, et la somme est petite.
    .form = Le formulaire du HCR demande ce que votre foyer a gagné et dépensé pendant les { FACT("cash-form", "months") } derniers mois : notez-le donc chaque jour. Envoyez le formulaire à temps, avec votre contrat de location valable et des informations vraies, car sinon le HCR ne traite pas la demande. L’attente peut durer jusqu’à { FACT("cash-three-months", "months-max") } mois.
    .others = Ne comptez pas sur de l’argent du HCR : les personnes qui demandent l’asile ne reçoivent pas d’argent de lui en Chine, parce qu’il n’y a pas assez d’argent. Seuls certains réfugiés reçoivent une aide en argent, et la somme est petite. Des textes plus anciens disent que le HCR paie plus de choses, mais ses pages actuelles promettent beaucoup moins.
    .if-recognised = Si le HCR a reconnu que vous êtes réfugié(e), demandez par e-mail et dites pourquoi vous avez besoin d’aide.
    .free = Ne payez personne pour l’aide du HCR, car elle est gratuite.

step-legal-help = Demandez des conseils juridiques gratuits
    .first = Si vous êtes entré(e) sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR et demandez que faire.
    .first-warned = Écrivez d’abord au HCR et demandez que faire.
    .do = Appelez le { FACT("hot-12348", "phone") } pour des conseils juridiques gratuits des autorités de la justice, ou demandez à une personne de confiance d’appeler.
    .held = Les règles des maisons de détention permettent la visite d’un avocat qui a les bons papiers, mais pour les personnes étrangères détenues pour enquête, c’est le ministère de la police qui fixe les détails.
    .limits = Demandez si l’aide juridique gratuite vous est ouverte comme personne étrangère, car l’asile n’est pas sur sa liste. Nous n’avons trouvé aucune liste d’avocats ou de groupes qui aident les personnes qui demandent l’asile en Chine continentale.
    .quick = Un bureau d’aide juridique doit décider dans un délai de { FACT("det-legal-aid-7-days", "days") } jours, et il peut aider d’abord et vérifier ensuite si un délai se termine plus tôt, par exemple pour un réexamen.
    .report = En Chine, les personnes et les organisations qui découvrent une entrée illégale ou un séjour illégal doivent le signaler à la police.

step-other-country = Sachez comment fonctionne la réinstallation
    .do = Ne faites pas de projets parce que vous espérez être réinstallé(e) dans un autre pays. Vous ne pouvez pas présenter de demande : le HCR trouve les réfugiés qui ont les plus grands besoins, et l’autre pays décide qui vient. Personne n’a droit à la réinstallation, et il y a peu de places.
    .older = Les sources diffèrent : certains textes plus anciens l’appellent la solution habituelle pour les réfugiés en Chine, mais la page actuelle du HCR est beaucoup plus prudente.
    .free = La réinstallation est gratuite : ne faites donc confiance à aucune personne qui vend une place.

step-go-home = Ne rentrez au pays que par votre libre choix
    .do = Ne rentrez dans votre pays que si c’est votre propre choix, fait librement, si vous avez de bonnes informations et si c’est sûr.
    .embassy = Demandez au HCR avant de contacter votre ambassade, car cela peut être dangereux si vous craignez votre propre gouvernement.
    .closed = Si votre dossier au HCR est fermé, le HCR ne vous protège plus.
    .case = Le HCR dit que, pour quitter la Chine, vous renoncez d’abord à votre dossier, puis vous demandez un document de sortie au bureau local de l’immigration.
    .no-case = Demandez au HCR quelles étapes viennent avant votre départ de Chine.
    .stopped = La loi empêche certaines personnes de partir, par exemple les suspects dans une affaire pénale ou les personnes visées par une interdiction d’un tribunal.

step-leave-china = Connaissez les règles avant de quitter la Chine
    .do = Avant de décider, sachez que le HCR ne vous protège plus quand votre dossier est fermé, et que son document ne vous permet pas de revenir.
    .case = Le HCR dit que, pour quitter la Chine, vous renoncez d’abord à votre dossier, puis vous demandez un document de sortie au bureau local de l’immigration.
    .no-case = Demandez au HCR quelles étapes viennent avant votre départ de Chine.
    .hong-kong = Aller à Hong Kong ou à Macao compte aussi comme une sortie du continent, et il vous faut une autorisation pour entrer de nouveau sur le continent.
    .border = Sortir sans autorisation, ou avec de faux papiers ou les papiers d’une autre personne, entraîne une amende et, dans les cas graves, la détention.
    .stopped = La loi empêche certaines personnes de partir, par exemple les suspects dans une affaire pénale ou les personnes visées par une interdiction d’un tribunal.

step-beware-fraud = Ne payez pas pour l’aide du HCR
    .do = Ne payez pas : tout ce que fait le HCR est gratuit, la réinstallation aussi. Aucune personne qui travaille pour le HCR n’a le droit de demander de l’argent, des cadeaux ou des rapports sexuels en échange d’une aide. Ne faites confiance à aucune personne qui vend une place sur une liste, un document du HCR ou un dossier de réinstallation.
    .report = Si une personne qui travaille pour le HCR demande de l’argent, des cadeaux ou des rapports sexuels, vous pouvez le signaler au Bureau de l’Inspecteur général à Genève : { FACT("fraud-igo", "phone") }. Le HCR dit qu’il garde ces signalements secrets, mais nous n’avons pas trouvé de page du HCR Chine pour signaler une fraude.

step-hong-kong-claim = Demandez à Hong Kong une protection contre le renvoi
    .do = Dites au service de l’immigration de Hong Kong que vous avez peur de retourner là d’où vous venez, et demandez une protection contre le renvoi (une demande de non-refoulement). Si vous êtes en transit ou avant un vol, dites-le avant d’embarquer. Une personne qui peut être renvoyée de Hong Kong peut faire cette demande.
    .unhcr = Hong Kong ne donne pas l’asile. Mais si Hong Kong accepte qu’il y a un risque de persécution, il envoie le dossier au HCR, qui cherche un autre pays.
    .help = Justice Centre Hong Kong donne des informations juridiques gratuites aux personnes qui demandent une protection là-bas : un annuaire indique le téléphone { FACT("hk-help-group", "phone") }.

step-macao-claim = Dites à Macao que vous avez peur d’un retour
    .do = Dites clairement aux autorités de Macao que vous avez peur de retourner là d’où vous venez et que vous voulez demander l’asile. Macao a sa propre loi sur l’asile, mais nous n’avons pas vérifié comment on y demande l’asile.
    .unhcr = Écrivez aussi un e-mail au HCR à Beijing : son bureau couvre la Chine continentale, Hong Kong et Macao.
    .law = Un rapport des États-Unis dit que les personnes dont le dossier est en cours à Macao peuvent recevoir un logement, des soins médicaux et une scolarité pour les enfants. Les règles de Macao n’aident pas une personne en Chine continentale.

step-outside-china = Demandez au HCR dans le pays où vous êtes
    .do = Demandez au HCR, dans le pays où vous êtes maintenant, comment y demander l’asile. Ce guide est fait pour la Chine continentale : ne vous fiez donc pas à ses règles et à ses numéros de téléphone là où vous êtes.
    .covers = Le bureau du HCR à Beijing couvre la Chine continentale, Hong Kong et Macao.
