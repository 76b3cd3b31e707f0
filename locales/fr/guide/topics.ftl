topic-just-arrived = Je viens d’arriver en Chine : par quoi commencer ?
    .summary = Si vous êtes en danger, appelez le { FACT("hot-110", "phone") }, et si quelqu’un est gravement malade ou blessé, appelez le { FACT("hot-120", "phone") }. Pour demander l’asile, écrivez un e-mail au HCR à Beijing.
    .danger = S’il y a un danger maintenant
    .unhcr = Demander l’asile au HCR
    .sleep = Où vous dormez
    .keep = À retenir

topic-arrive-flat = Je me suis installé(e) dans un appartement ou une chambre
    .summary = Si vous êtes entré(e) sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR et demandez que faire. Vous devez être enregistré(e) à la police locale dans les { FACT("preg-home-24h", "hours") } heures qui suivent votre installation.
    .before = À lire avant d’y aller
    .duty = Ce que la loi demande
    .how = Comment cela se fait
    .penalty = Si personne ne fait l’enregistrement

topic-arrive-hotel = Je loge dans un hôtel
    .summary = Si vous êtes entré(e) sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR et demandez que faire. L’hôtel vous enregistre et envoie vos informations à la police.
    .before = À lire d’abord
    .hotel = Ce que l’hôtel doit faire
    .refused = Si l’hôtel vous refuse
    .form = Votre fiche

topic-nowhere-to-sleep = Je n’ai pas d’endroit où dormir
    .summary = Nous n’avons trouvé aucun centre d’accueil de l’État pour les personnes qui demandent l’asile en Chine continentale : les personnes louent une chambre ou logent à l’hôtel. Si vous êtes entré(e) sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR et demandez que faire.
    .before = À lire d’abord
    .places = Où logent les personnes
    .hosts = Risques pour les propriétaires et les personnes qui hébergent
    .money = Aide en argent

topic-who-must-register = Qui doit se faire enregistrer, et quand ?
    .summary = Si vous êtes entré(e) sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR et demandez que faire. Les hôtels enregistrent leurs clients, et partout ailleurs vous devez être enregistré(e) dans les { FACT("preg-home-24h", "hours") } heures qui suivent votre installation.
    .before = À lire avant d’y aller
    .who = Qui doit le faire
    .time = Combien de temps vous avez
    .penalty = Sanctions

topic-register-how = Comment faire enregistrer mon adresse ?
    .summary = Si vous êtes entré(e) sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR et demandez que faire. Dans un hôtel, c’est l’hôtel qui vous enregistre. Partout ailleurs, vous pouvez utiliser le formulaire en ligne ou aller au poste de police.
    .before = À lire avant de commencer
    .online = En ligne
    .station = Au poste de police
    .after = Après l’enregistrement

topic-registration-form = La fiche d’enregistrement de la police
    .summary = Si vous êtes entré(e) sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR et demandez que faire. Gardez la fiche, car le HCR a besoin d’une copie.
    .before = À lire avant d’y aller
    .form = Ce qu’est la fiche
    .unhcr = Pourquoi le HCR la demande
    .missing = Si vous n’avez pas de fiche

topic-register-without-stay = Mon autorisation de séjour a pris fin : me faire enregistrer ?
    .summary = Écrivez d’abord au HCR et demandez que faire. La loi demande à chaque personne étrangère de se faire enregistrer, et la police peut vous interroger, vous retenir ou vous renvoyer hors de Chine.
    .risk = Le risque
    .unhcr = Écrivez d’abord au HCR
    .duty = Ce que la loi demande
    .hosts = Le risque pour la personne qui vous héberge

topic-who-can-ask = Qui peut demander l’asile au HCR ?
    .summary = Vous pouvez le demander si vous êtes hors de votre propre pays et si vous y craignez un grave danger pour certaines raisons. C’est le HCR qui décide, pas une personne qui aide ni ce guide.
    .who = Qui peut demander
    .decides = Qui décide
    .excluded = Quand la protection peut être refusée

topic-contact-unhcr = Comment joindre le HCR à Beijing ?
    .summary = Vous commencez par un e-mail au HCR à Beijing. Nous n’avons pas pu lire les adresses e-mail et nous n’avons pas pu confirmer le téléphone, le fax, l’adresse et les heures d’ouverture.
    .email = Écrire un e-mail
    .unconfirmed = Ce que nous n’avons pas pu confirmer
    .covers = Ce que le bureau couvre

topic-first-email = Mon premier e-mail au HCR
    .summary = Mettez dans un seul e-mail votre fiche d’enregistrement de la police, les pages de votre passeport, vos informations de base et vos raisons, et envoyez-le une seule fois. S’il manque un papier, demandez dans votre e-mail au HCR que faire pour ce papier.
    .send = Où et comment l’envoyer
    .content = Ce qu’il faut y mettre
    .missing = S’il manque un papier

topic-papers-for-unhcr = Quels papiers le HCR demande-t-il ?
    .summary = Le HCR demande votre fiche d’enregistrement de la police, les pages de votre passeport, vos informations de base et vos raisons. S’il manque un papier, demandez au HCR dans votre e-mail.
    .list = Ce que le HCR demande
    .form = La fiche de la police
    .missing = S’il manque un papier
    .truth = Seulement de vrais papiers

topic-waiting = Combien de temps attendre le HCR ?
    .summary = Envoyez votre demande une seule fois et attendez la réponse. Informez tout de suite le HCR quand votre numéro de téléphone, votre e-mail ou votre adresse change.
    .now = Pendant que vous attendez
    .time = Combien de temps cela prend
    .steps = Ce qui vient ensuite
    .stay = Votre séjour pendant l’attente

topic-registration-interview = Le premier entretien : l’enregistrement
    .summary = Dites au HCR quelle langue vous voulez pour l’entretien. Le HCR vous dit la date après avoir vérifié votre fiche de la police.
    .what = Ce que c’est
    .date = Comment vous obtenez une date
    .language = Votre langue
    .after = Après l’enregistrement

topic-status-interview = Le deuxième entretien : le statut de réfugié
    .summary = Dites tout au HCR sur les raisons de votre départ et sur ce qui vous empêche de retourner dans votre pays. Si vous ne pouvez pas venir, dites-le au HCR avant ce jour.
    .tell = Ce qu’il faut dire
    .date = La date
    .day = Le jour de l’entretien

topic-decision = Qui décide, et combien reçoivent un oui ?
    .summary = C’est le HCR qui décide qui est réfugié en Chine continentale. Si le HCR dit non la première fois, vous pouvez demander un réexamen.
    .who = Qui décide
    .numbers = Les décisions en chiffres
    .after = Après un oui ou un non

topic-refused-appeal = Le HCR a dit non : puis-je faire un recours ?
    .summary = Lisez la date dans votre lettre et agissez tôt. Vous pouvez demander un réexamen de la première décision.
    .time = Combien de temps vous avez
    .how = Comment fonctionne un recours
    .chances = Ce que d’autres recours ont donné

topic-case-closed = Un non définitif, ou mon dossier est fermé
    .summary = Quand votre dossier est fermé, le HCR ne vous protège plus. Si vous avez manqué un rendez-vous ou perdu le contact, écrivez tout de suite au HCR et expliquez.
    .means = Ce que cela veut dire
    .danger = Si un retour est dangereux
    .return = Rentrer au pays

topic-unhcr-paper = Mon document ou ma carte du HCR
    .summary = Regardez la date sur votre document et renouvelez-le à temps. Il n’oblige pas la police à vous laisser partir.
    .keep = Le garder en sûreté et valable
    .condition = Le renouvellement et la police
    .cannot = Ce qu’il ne fait pas
    .carry = L’avoir sur vous avec votre passeport

topic-asylum-papers-by-law = La police me donnera-t-elle des papiers de réfugié ?
    .summary = Ne vous attendez pas à ce que la police vous donne un tel document. La loi en parle, mais le HCR a écrit que ces règles n’étaient toujours pas mises en pratique.
    .practice = Ce qui se passe aujourd’hui
    .law = Ce que dit la loi
    .stay = Ce que cela veut dire pour votre séjour

topic-lost-passport = Mon passeport est perdu, expiré ou manquant
    .summary = Demandez d’abord au HCR que faire. Un contact avec votre ambassade peut être dangereux si vous craignez votre propre gouvernement.
    .unhcr = Demandez d’abord au HCR
    .embassy = Si votre propre gouvernement est un danger
    .police = De nouveaux papiers de la police
    .held = Si la police vous retient

topic-passport-with-police = La police garde mon passeport
    .summary = Gardez le récépissé que la police vous donne pour une demande de visa ou de permis. Il montre que votre séjour est légal, pour un temps limité.
    .receipt = Le récépissé
    .refused = Si la réponse est non
    .carry = Papiers à montrer

topic-carry-papers = Quels papiers dois-je avoir sur moi ?
    .summary = Ayez sur vous votre passeport, un autre document de voyage, ou votre permis de court séjour ou votre permis de résidence. Ayez aussi sur vous votre document du HCR, à côté de votre passeport.
    .must = Ce que la loi demande
    .also = Ayez aussi sur vous votre document du HCR
    .receipt = Si la police garde votre passeport

topic-forged-papers = Faux papiers et papiers d’autres personnes
    .summary = Les faux papiers ne sont pas valables, et la police peut les prendre. Dites au HCR la vérité et toute l’histoire.
    .rules = Ce que dit la loi
    .unhcr = Avec le HCR

topic-stopped = La police me contrôle
    .summary = Montrez votre passeport ou votre permis quand la police le demande. Si vous ne connaissez pas le chinois, la police doit vous donner un interprète.
    .now = Maintenant
    .unhcr = Votre document du HCR
    .next = Ce qui peut venir ensuite
    .why = Pourquoi on contrôle les étrangers

topic-questioned = La police m’interroge
    .summary = Si vous ne connaissez pas le chinois, la police doit vous donner un interprète. Vous avez le droit de lire le procès-verbal avant de signer, et de demander que les erreurs soient corrigées.
    .now = Maintenant
    .time = Combien de temps cela peut durer
    .protected = Enfants, femmes enceintes et personnes âgées
    .contact = La famille et le HCR
    .officers = Qui peut vous interroger

topic-summons = La police m’a dit de me présenter
    .summary = Avant d’y aller, dites au HCR et à une personne de confiance quand et où. Si vous ne connaissez pas le chinois, la police doit vous donner un interprète.
    .before = Avant d’y aller
    .time = Combien de temps cela peut durer
    .there = Dans les locaux de la police

topic-interpreter = J’ai besoin d’un interprète
    .summary = Si vous ne connaissez pas le chinois, la police doit vous donner un interprète. Pour le HCR, dites quelle langue vous voulez.
    .police = Avec la police
    .unhcr = Avec le HCR
    .doctor = Avec un médecin pour le VIH
    .phone = Au téléphone

topic-police-limits = Qu’est-ce que la police a le droit de faire, ou non ?
    .summary = Vous avez le droit de demander à voir la carte d’identité de police de l’agent. Avant de vous punir, la police doit vous dire les faits et la loi qu’elle applique.
    .must = Ce que la police doit faire
    .may = Ce que la police peut faire
    .limits = Règles pour les agents
    .unhcr = Ce que le HCR ne peut pas faire

topic-fined = La police me donne une amende
    .summary = Vous avez le droit de vous expliquer, et la police n’a pas le droit de vous punir davantage parce que vous le faites. Si un agent prend une amende sur place, demandez le reçu officiel.
    .rights = Avant l’amende
    .pay = Payer
    .after = Quelles amendes existent

topic-detained = La police me retient
    .summary = Demandez la raison, la décision écrite et un interprète. Si vous craignez votre propre gouvernement, vous pouvez demander par écrit que votre ambassade ne soit pas informée, et la police peut accepter.
    .now = Maintenant
    .embassy = Si vous craignez votre propre gouvernement
    .unhcr = Informez le HCR
    .danger = Dites ce que vous craignez
    .time = La durée, et demander un réexamen

topic-detention-for-review = Combien de temps peut durer la détention pour enquête ?
    .summary = La loi fixe une limite, mais les jours commencent plus tard si la police ne connaît pas votre identité ou votre nationalité. Le temps de détention avant un renvoi ne fait pas partie de cette limite.
    .limit = Combien de temps
    .who = Qui ne doit pas être détenu ainsi
    .what = Ce que c’est
    .rights = Visites, lettres et réexamen

topic-punishment-detention = Courte détention à titre de sanction
    .summary = Avant de vous punir, la police doit vous dire les faits et la loi qu’elle applique. Vous avez le droit de demander un réexamen, et de demander à attendre hors de la détention.
    .rights = D’abord vos droits
    .review = Demander à attendre hors de la détention
    .who = Quand elle n’est pas exécutée
    .days = Comment les jours comptent

topic-embassy = Mon ambassade sera-t-elle informée ?
    .summary = Si vous craignez votre propre gouvernement, demandez tout de suite par écrit que votre ambassade ne soit pas informée. La police peut accepter, mais un traité peut l’obliger à informer l’ambassade, même contre votre volonté.
    .ask = Ce que vous pouvez demander
    .treaty = Quand la demande pourrait ne pas aider
    .nationality = Si votre nationalité n’est pas connue

topic-ask-review = Comment demander un réexamen ?
    .summary = Demandez tout de suite, par écrit, ou en parlant si écrire est difficile. Demandez aussi que la décision soit suspendue pendant le réexamen, car le renvoi peut avoir lieu plus tôt.
    .time = Combien de temps vous avez
    .how = Où et comment
    .what = Ce qui peut être réexaminé
    .help = De l’aide pour le faire

topic-lawyer = J’ai besoin d’un avocat
    .summary = Appelez le { FACT("hot-12348", "phone") } pour des conseils juridiques gratuits. Nous n’avons trouvé aucune liste d’avocats qui aident les personnes qui demandent l’asile en Chine continentale.
    .where = Où demander
    .aid = Aide juridique gratuite
    .wages = Salaire non payé

topic-told-to-leave = On me dit de quitter la Chine
    .summary = Regardez la date sur votre papier et, s’il n’y a pas de date, prévoyez { FACT("rem-leave-days", "days") } jours ou moins. Si un retour est dangereux, dites-le tout de suite au HCR.
    .date = La date sur votre papier
    .danger = Si un retour est dangereux
    .unhcr = Informez le HCR
    .review = Réexamen : cet ordre n’est pas sur la liste
    .after = Si vous restez plus longtemps

topic-sent-out = Peut-on me renvoyer hors de Chine ?
    .summary = Si vous avez une décision de renvoi, demandez tout de suite un réexamen, car le renvoi peut avoir lieu avant une réponse. Si un retour est dangereux, dites-le aussi au HCR.
    .review = Si vous avez une décision de renvoi
    .danger = Si un retour est dangereux
    .grounds = Quand cela peut arriver
    .waiting = Retenu(e) jusqu’au voyage
    .after = Frais et interdiction d’entrée

topic-protection-from-return = Protection contre le renvoi vers le danger
    .summary = Si un retour est dangereux, dites-le au HCR. Des traités interdisent de renvoyer des personnes vers certains dangers, mais la loi chinoise sur les entrées et sorties n’a aucun article à ce sujet.
    .treaties = Ce que disent les traités
    .china = Ce que dit la loi chinoise
    .practice = Ce qui s’est passé
    .unhcr = Ce que le HCR ne peut pas faire

topic-extend-visa = Je veux prolonger mon visa
    .summary = Si votre autorisation de séjour a déjà pris fin, écrivez d’abord au HCR et demandez que faire. Tant que votre visa est valable, faites la demande à la police locale des entrées et sorties au moins { FACT("visa-extend-7-days", "days") } jours avant le dernier jour.
    .ended = Si votre autorisation de séjour a pris fin
    .when = Quand faire la demande
    .limits = Limites
    .papers = Récépissé et frais

topic-residence-permit = Mon permis de résidence
    .summary = Si votre autorisation de séjour a déjà pris fin, écrivez d’abord au HCR et demandez que faire. Tant que votre autorisation de séjour est valable, demandez à temps le permis ou sa prolongation.
    .ended = Si votre autorisation de séjour a pris fin
    .when = Quand faire la demande
    .how = Ce qui se passe
    .refused = Si la réponse est non
    .others = Ce que signalent les écoles et les employeurs

topic-overstay = Mon visa ou mon permis a pris fin
    .summary = Écrivez au HCR et demandez que faire avant d’aller à la police. La loi prévoit des sanctions si vous restez, et la police peut vous interroger, vous retenir ou vous renvoyer hors de Chine.
    .first = Écrivez d’abord au HCR
    .what = Ce que dit la loi
    .police = Ce que la police peut faire
    .children = Un enfant dont l’autorisation de séjour a pris fin
    .hosts = Le risque pour la personne qui vous héberge

topic-entered-without = Je suis entré(e) sans autorisation
    .summary = Écrivez d’abord au HCR et demandez que faire. Si vous allez à la police, elle peut vous interroger, vous retenir ou vous renvoyer hors de Chine.
    .first = Écrivez d’abord au HCR
    .convention = Ce que dit la Convention
    .penalty = Ce que dit la loi
    .police = Ce que la police peut faire

topic-which-visa = Existe-t-il un visa pour l’asile ?
    .summary = La liste chinoise des types de visa n’a aucun type pour l’asile ou les réfugiés. Faites seulement ce pour quoi votre visa ou votre permis est prévu.
    .none = Pas de visa de ce genre
    .change = Passer à la résidence
    .rules = Règles pour tous les visas

topic-stay-for-good = Puis-je rester en Chine pour toujours ?
    .summary = La loi prévoit des moyens d’obtenir la nationalité et la résidence permanente. Nous n’avons trouvé aucun moyen de ce genre qui soit fait pour les réfugiés.
    .nationality = Devenir chinois(e)
    .residence = Résidence
    .refugees = Ce à quoi les réfugiés peuvent s’attendre

topic-my-rights = Quels sont mes droits ?
    .summary = La loi protège les droits légaux des étrangers en Chine. Le HCR dit que les personnes enregistrées auprès de lui peuvent rester, mais l’enregistrement n’a pas toujours protégé les personnes.
    .stay = Rester en Chine
    .law = Devant la loi
    .life = Dans la vie de tous les jours

topic-my-duties = Quelles sont mes obligations ?
    .summary = Dites la vérité au HCR et informez-le de votre numéro de téléphone, de votre e-mail et de votre adresse. Si vous êtes entré(e) sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR et demandez que faire.
    .unhcr = Obligations envers le HCR
    .law = Obligations selon la loi
    .police = Enregistrement à la police

topic-unhcr-limits = Qu’est-ce que le HCR ne peut pas faire ?
    .summary = Le HCR ne peut pas empêcher la police d’agir. En Chine, il ne peut pas donner d’argent, de biens ou d’aide médicale aux personnes qui attendent une décision.
    .police = Avec la police
    .help = Pour l’aide
    .future = Pour votre avenir

topic-health = Je suis malade : où aller ?
    .summary = Si quelqu’un est gravement malade ou blessé, appelez le { FACT("hot-120", "phone") } ou allez directement au service des urgences de l’hôpital public le plus proche. La loi dit que les centres d’urgence n’ont pas le droit de refuser ou de retarder les premiers secours aux personnes dans un état critique parce qu’elles n’ont pas payé.
    .emergency = En cas d’urgence
    .hospital = Aller à l’hôpital
    .unhcr = Ce que paie le HCR
    .insurance = Assurance santé
    .identity = Contrôles d’identité

topic-hiv = Tests du VIH et médicaments
    .summary = Demandez à votre centre local de contrôle des maladies ou à l’hôpital Ditan de Beijing. Si vous ne pouvez pas parler en chinois avec le médecin, écrivez au HCR et dites quand est votre visite.
    .where = Où aller
    .cost = Ce que cela coûte
    .language = Votre langue
    .identity = Contrôles d’identité

topic-cash-help = Puis-je recevoir de l’argent du HCR ?
    .summary = Seuls certains réfugiés reçoivent une aide en argent du HCR. Les personnes qui attendent encore la décision du HCR ne reçoivent pas d’argent en Chine.
    .who = Qui en reçoit
    .older = Ce que disent des textes plus anciens
    .free = Attention à la fraude

topic-cash-request = Comment un réfugié demande-t-il de l’argent ?
    .summary = Un réfugié demande par e-mail et dit pourquoi il a besoin d’aide. Notez chaque jour ce que votre foyer gagne et dépense.
    .how = Comment demander
    .form = Le formulaire
    .wait = Combien de temps cela prend
    .contract = Votre contrat de location

topic-work = Ai-je le droit de travailler en Chine ?
    .summary = Il faut à une personne étrangère un permis de travail et un permis de résidence de type travail. Le HCR a écrit que les réfugiés, à part ceux d’Indochine, n’ont pas le droit de travailler.
    .right = Les réfugiés et le travail
    .rules = Ce que la loi demande
    .penalty = Sanctions

topic-unpaid-wages = J’ai travaillé et on ne m’a pas payé(e)
    .summary = Demandez d’abord à un avocat. Vous pouvez demander une aide juridique gratuite pour le salaire, mais le travail sans permis est quand même puni.
    .help = Où demander
    .risk = Le risque

topic-renting = Louer une chambre
    .summary = Demandez un contrat de location écrit, et sachez que les propriétaires doivent signaler qui habite là. Si vous êtes entré(e) sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR et demandez que faire.
    .before = À lire d’abord
    .landlord = Ce que les propriétaires doivent faire
    .contract = Le contrat
    .register = Enregistrement à la police

topic-school = Mon enfant peut-il aller à l’école ?
    .summary = Demandez au HCR et au bureau local de l’éducation. Nous n’avons pas pu savoir quelles provinces acceptent aujourd’hui des enfants réfugiés.
    .ask = Que faire
    .rules = Ce que disent les sources
    .older = Après l’école primaire
    .reports = Les écoles et la police

topic-birth = Mon bébé est né en Chine
    .summary = Demandez le certificat de naissance avant de quitter l’hôpital, et informez le HCR de la naissance du bébé. La loi demande au père ou à la mère de faire enregistrer le séjour du bébé à la police dans un délai de { FACT("birth-60-days", "days") } jours : lisez d’abord l’avertissement.
    .hospital = Avant de quitter l’hôpital
    .police = Faire enregistrer le séjour du bébé
    .unhcr = Informez le HCR
    .nationality = La nationalité du bébé

topic-pregnant = Je suis enceinte ou j’allaite un bébé
    .summary = En cas d’urgence, appelez le { FACT("hot-120", "phone") } ou allez directement à l’hôpital public le plus proche. La détention pour enquête ne doit pas être utilisée pour les femmes enceintes, mais leurs déplacements peuvent être limités.
    .health = Santé
    .police = Avec la police
    .birth = À la naissance

topic-marriage = Je veux me marier en Chine
    .summary = La personne étrangère doit montrer une preuve officielle qu’elle n’est pas mariée. Pour un réfugié, obtenir cette preuve peut vouloir dire un contact avec le gouvernement de son pays : lisez donc d’abord l’avertissement.
    .warning = Votre ambassade et votre gouvernement
    .where = Où aller
    .both = Si les deux sont étrangers

topic-violence-at-home = Quelqu’un me fait du mal à la maison
    .summary = Si vous êtes en danger, appelez le { FACT("hot-110", "phone") }. La loi dit que la police doit venir, arrêter la violence et vous aider à recevoir des soins médicaux.
    .now = En danger maintenant
    .protect = Protection
    .talk = À qui demander

topic-forced = Forcé(e), vendu(e) ou enfermé(e)
    .summary = Si vous êtes en danger, appelez le { FACT("hot-110", "phone") }. Ce guide n’a aucune règle vérifiée sur la manière dont sont traitées les personnes qui ont été vendues ou forcées.
    .now = En danger maintenant
    .help = À qui le dire
    .money = Personne au HCR n’a le droit de demander des faveurs

topic-child-alone = Un enfant sans parents ici
    .summary = Dites tout de suite au HCR que l’enfant est seul. Nous n’avons trouvé aucune règle sur les enfants qui sont seuls et qui demandent l’asile en Chine.
    .now = Informez tout de suite le HCR
    .care = Prise en charge par l’État
    .police = Avec la police
    .family = Rechercher la famille

topic-family-separated = Ma famille n’est pas avec moi
    .summary = La Croix-Rouge chinoise peut aider gratuitement à rechercher des proches. Posez au HCR vos questions sur la réunion des membres d’une famille.
    .tracing = Rechercher des proches
    .reunion = Se retrouver
    .tell = Informez le HCR des changements

topic-death = Un membre de ma famille est mort
    .summary = Si vous êtes entré(e) sans autorisation ou si votre propre autorisation de séjour a pris fin, écrivez d’abord au HCR et demandez que faire. La loi demande à la famille de signaler le décès à la police des entrées et sorties avec le certificat de décès.
    .before = À lire avant d’y aller
    .report = Ce que la loi demande
    .unhcr = Informez le HCR

topic-stateless = Je n’ai pas de nationalité
    .summary = Demandez au HCR ce que vous pouvez envoyer si vous n’avez pas de passeport. La loi chinoise compte les apatrides parmi les étrangers.
    .ask = Demander au HCR
    .police = Avec la police
    .children = Enfants nés en Chine
    .more = Ce que l’on sait d’autre

topic-resettlement = Puis-je aller dans un autre pays ?
    .summary = Vous ne pouvez pas présenter de demande de réinstallation, et personne n’y a droit. Ne faites pas de projets parce que vous espérez être réinstallé(e).
    .what = Ce qu’est la réinstallation
    .who = Qui choisit
    .change = Ce que les sources disent d’autre
    .free = C’est gratuit

topic-go-home = Je veux rentrer dans mon pays
    .summary = Rentrer dans votre pays doit être votre propre choix, fait librement, et seulement quand c’est sûr. Avant de fermer votre dossier, sachez que le HCR ne vous protège alors plus.
    .choice = Votre libre choix
    .embassy = Si votre gouvernement est un danger
    .steps = Les étapes
    .back = Revenir en Chine

topic-leave-china = Je veux quitter la Chine
    .summary = Quand votre dossier est fermé, le HCR ne vous protège plus, et votre document du HCR ne vous permet pas de revenir. Le HCR dit que, pour quitter la Chine, il faut d’abord renoncer à votre dossier au HCR.
    .before = Avant de décider
    .steps = Les étapes
    .law = Partir sans autorisation
    .embassy = Les papiers et votre ambassade

topic-fraud = Quelqu’un veut de l’argent pour l’aide du HCR
    .summary = Ne payez pas : tout ce que fait le HCR est gratuit. Ne faites confiance à aucune personne qui vend une place sur une liste, un document du HCR ou un dossier de réinstallation.
    .free = Le HCR est gratuit
    .report = Où le signaler
    .lying = Mentir au HCR

topic-travel-beijing = Dois-je aller à Beijing ?
    .summary = Ne commencez pas par venir sur place : écrivez d’abord un e-mail et attendez la réponse. Le HCR vous dit une date d’entretien après avoir vérifié votre fiche de la police.
    .first = D’abord un e-mail
    .where = Ce que les sources disent du lieu
    .cannot = Si vous ne pouvez pas venir
    .risk = Avant le voyage

topic-travel-tickets = Acheter des billets de train ou d’avion
    .summary = Pour acheter un billet, vous devez montrer un passeport. Si vous n’avez qu’un document du HCR, demandez d’abord à la gare ou à la compagnie aérienne.
    .ticket = Ce que vous devez montrer
    .checks = Contrôles en route
    .risk = Si votre autorisation de séjour a pris fin

topic-travel-hotels = Dormir sur la route de Beijing
    .summary = Si vous êtes entré(e) sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR et demandez que faire. Dans un hôtel, c’est l’hôtel qui vous enregistre, et partout ailleurs vous devez être enregistré(e) à la police locale.
    .before = À lire d’abord
    .hotel = Dans un hôtel
    .friends = Chez un ami ou une amie
    .form = Une nouvelle fiche chaque fois

topic-travel-without-stay = Voyager sans autorisation de séjour valable
    .summary = Écrivez d’abord au HCR et demandez que faire. Les hôtels envoient vos informations à la police, et la police peut vous interroger, vous retenir ou vous renvoyer hors de Chine.
    .risk = Le risque
    .unhcr = Écrivez d’abord au HCR
    .papers = À quoi peuvent servir vos papiers

topic-at-the-border = Je suis à l’aéroport ou à la frontière
    .summary = Dites clairement que vous avez peur d’un retour et que vous voulez contacter le HCR, mais personne ne peut promettre que cela marche. Aucun article de la loi sur les entrées et sorties ne décrit comment demander l’asile à la frontière.
    .now = Maintenant
    .refused = Si on vous refuse l’entrée
    .treaties = Ce que disent les traités
    .papers = Papiers pour entrer

topic-urgent-entry = Existe-t-il un visa urgent au poste d’entrée ?
    .summary = Il existe un visa pour des besoins urgents au poste d’entrée. Ce n’est pas un visa pour l’asile, et une autorité chinoise doit d’abord être d’accord.
    .visa = Le visa au poste d’entrée
    .entry = Entrée temporaire
    .papers = Ce que vous montrez à la frontière

topic-crossing-border = Passer la frontière sans autorisation
    .summary = La loi l’interdit et fixe des sanctions. Les personnes qui aident d’autres personnes à passer peuvent aussi être punies.
    .penalty = Ce que dit la loi
    .helpers = Aider d’autres personnes à passer
    .convention = Ce que dit la Convention
    .hongkong = Hong Kong et Macao

topic-north-korea = Je viens de Corée du Nord
    .summary = La Chine renvoie les Nord-Coréens, et ce guide ne peut pas vous dire qu’aller à la police chinoise est sans danger. Vous pouvez écrire au HCR à Beijing par e-mail.
    .risk = Le risque
    .unhcr = Joindre le HCR
    .embassy = Votre ambassade
    .law = Ce que disent les traités
    .children = Enfants

topic-myanmar-border = Je suis venu(e) du Myanmar par la frontière
    .summary = Écrivez au HCR par e-mail. Les sources disent que ce sont les autorités chinoises, et non le HCR, qui ont géré la situation des personnes qui ont fui en groupe par la frontière terrestre.
    .risk = Le risque
    .unhcr = Joindre le HCR
    .past = Ce qui s’est passé avant
    .law = Ce que disent les traités

topic-hong-kong = Je suis à Hong Kong
    .summary = À Hong Kong, une personne qui peut être renvoyée peut demander au service de l’immigration une protection contre le renvoi. Les règles de Hong Kong n’aident pas une personne en Chine continentale.
    .ask = Comment demander
    .different = Hong Kong est différent
    .between = Entre le continent et Hong Kong

topic-macao = Je suis à Macao
    .summary = Macao a sa propre loi sur l’asile. Le bureau du HCR à Beijing couvre la Chine continentale, Hong Kong et Macao.
    .ask = Ce que l’on sait
    .different = Macao n’est pas le continent

topic-emergency-numbers = Quel numéro en cas d’urgence ?
    .summary = En cas de danger, appelez la police au { FACT("hot-110", "phone") }. Si quelqu’un est gravement malade ou blessé, appelez le { FACT("hot-120", "phone") }.
    .danger = Danger, crime ou délit
    .ill = Personne gravement malade ou blessée
    .fire = Incendie et accidents de la route
    .free = Appels gratuits

topic-help-lines = Quelle ligne répond à ma question ?
    .summary = Choisissez la ligne selon votre question. La ligne de l’immigration appartient à l’autorité de l’immigration et n’est pas une ligne d’aide confidentielle pour l’asile.
    .people = Droit, femmes, aide psychologique, santé
    .city = Questions sur la ville
    .immigration = Questions de visa et de séjour

topic-line-languages = Quelles langues parle-t-on sur ces lignes ?
    .summary = Les langues diffèrent selon la ligne et la ville. Certaines des listes que nous avons trouvées sont anciennes.
    .emergency = Lignes d’urgence
    .city = Lignes des villes
    .immigration = La ligne de l’immigration
    .women = La ligne pour les femmes

topic-false-applying = Choses fausses sur la demande d’asile
    .summary = Vous faites la demande au HCR à Beijing par e-mail. C’est le HCR qui décide qui est réfugié en Chine continentale.
    .true = Ce qui est vrai
    .where = Sur l’endroit où demander
    .what = Sur les papiers et l’attente
    .who = Sur les personnes qui peuvent demander

topic-false-papers = Choses fausses sur les papiers
    .summary = Un document du HCR n’oblige pas la police à vous laisser partir. Regardez la date sur votre propre document et renouvelez-le à temps.
    .true = Ce qui est vrai
    .unhcr = Sur le document du HCR
    .police = Sur les papiers de la police

topic-false-police = Choses fausses sur la police
    .summary = L’obligation de se faire enregistrer vaut pour chaque personne étrangère. La police peut interroger, retenir ou renvoyer hors de Chine une personne qui est entrée sans autorisation ou dont l’autorisation de séjour a pris fin.
    .true = Ce qui est vrai
    .register = Sur l’enregistrement
    .carry = Sur les papiers à avoir sur soi

topic-false-status = Choses fausses sur le statut et l’aide
    .summary = C’est le HCR qui décide qui est réfugié en Chine continentale. Les personnes qui attendent encore une décision ne reçoivent pas d’argent du HCR en Chine.
    .true = Ce qui est vrai
    .status = Sur le statut
    .help = Sur l’aide, l’école et le travail
    .stay = Sur le fait de rester pour toujours

topic-false-law = Choses fausses sur la loi
    .summary = Nous n’avons trouvé aucune loi sur les réfugiés en Chine. La Constitution dit que la Chine peut donner l’asile, et c’est un choix.
    .true = Ce qui est vrai
    .articles = Sur les articles et les dates
    .offices = Sur les services
    .other = Sur la protection et d’autres pays

topic-false-numbers = Choses fausses sur les chiffres et l’histoire
    .summary = Les chiffres sont petits et ont baissé. Les anciens chiffres ne décrivent pas la situation d’aujourd’hui.
    .true = Ce qui est vrai
    .numbers = Sur les chiffres
    .people = Sur les personnes et les noms

topic-law-today = Que dit la loi chinoise sur l’asile ?
    .summary = Nous n’avons trouvé aucune loi sur les réfugiés en Chine. C’est le HCR qui traite les demandes d’asile en Chine continentale.
    .today = L’état de la loi
    .article = L’article sur les réfugiés
    .constitution = La Constitution
    .limits = Qui est exclu

topic-treaties = À quels traités la Chine a-t-elle adhéré ?
    .summary = La Chine a adhéré à la Convention relative au statut des réfugiés, à son Protocole et à la Convention contre la torture. Des experts de l’ONU ont demandé à la Chine de mettre dans sa propre loi la promesse de ne pas renvoyer des personnes vers le danger.
    .refugees = La Convention relative au statut des réfugiés
    .torture = La Convention contre la torture
    .china = Dans la loi chinoise

topic-who-does-what = Quel service fait quoi ?
    .summary = C’est le HCR qui décide qui est réfugié. La police locale s’occupe du séjour et de la résidence des étrangers.
    .now = Qui fait quoi maintenant
    .before = Avant cela
    .board = Pas de conseil régional

topic-state-asylum = Qu’est-ce que l’asile donné par l’État ?
    .summary = C’est autre chose que le statut de réfugié donné par le HCR. Nous n’avons trouvé aucune voie publiée pour le demander.
    .what = Ce que c’est
    .protects = Contre quoi il protège
    .other = Règles d’autres pays

topic-figures-today = Combien de réfugiés sont en Chine ?
    .summary = Les chiffres que le HCR compte ont baissé. À la fin de { FACT("stats-2025", "year") }, la plupart des personnes venaient du Cameroun, de Somalie, d’Ouganda et d’Afghanistan.
    .now = Combien
    .origins = D’où ils viennent
    .decisions = Décisions

topic-figures-old = Anciens chiffres que vous lirez peut-être
    .summary = N’utilisez pas ces anciens chiffres pour aujourd’hui. Depuis qu’ils ont été écrits, les chiffres et les pays ont changé.
    .figures = Anciens chiffres
    .counting = Comment le calcul a changé
    .today = Chiffres d’aujourd’hui

topic-history = Les réfugiés en Chine : une courte histoire
    .summary = Des personnes du Viet Nam sont venues il y a longtemps, et la Chine les a établies dans des provinces et régions du sud. Les sources ne décrivent aucune voie de ce genre pour d’autres réfugiés.
    .indochina = Personnes d’Indochine
    .office = Le bureau du HCR
    .others = Autres réfugiés

topic-helper-law = Que demande la loi aux personnes qui aident ?
    .summary = Sachez ceci avant de poser des questions ou de donner à quelqu’un un endroit où loger. La loi dit que les personnes doivent signaler une entrée illégale, un séjour illégal ou un travail illégal, et elle punit celles qui hébergent une personne qui est entrée ou séjourne illégalement.
    .report = L’obligation de signaler
    .risk = Ce qui peut être puni
    .hosts = Propriétaires et personnes qui hébergent

topic-helper-desk = Quelqu’un vient à mon bureau d’accueil
    .summary = Vérifiez s’il y a un danger, la santé, si un enfant est seul, et où la personne dort cette nuit. Une personne qui aide ne peut pas décider si quelqu’un est réfugié.
    .first = À vérifier d’abord
    .police = Avant de dire : allez à la police
    .unhcr = Demander au HCR
    .limits = Ce qu’une personne qui aide n’est pas

topic-helper-privacy = Garder confidentiel ce qu’on me dit
    .summary = Écrivez le moins possible. La police peut inspecter un lieu qui a un rapport avec une infraction à la loi, et les personnes qui découvrent un séjour illégal doivent le signaler.
    .notes = Notes
    .calls = Appels et contrôles
    .unhcr = Ce que le HCR garde confidentiel

topic-helper-languages = De quelles langues aurai-je besoin ?
    .summary = Regardez d’où viennent les personnes. Dites au HCR quelle langue une personne veut pour l’entretien.
    .order = Langues à prévoir
    .interpreter = Interprètes

topic-gaps-unhcr = Ce que nous n’avons pas trouvé : le HCR
    .summary = Interrogez le HCR sur ces points. Ce guide n’essaie pas de deviner.
    .contact = Contact
    .steps = Étapes et papiers
    .pages = Pages que nous n’avons pas trouvées

topic-gaps-law = Ce que nous n’avons pas trouvé : droit et aide
    .summary = Nous n’avons trouvé aucune réponse sur ces points. Non trouvé ne veut pas dire que quelque chose n’existe pas.
    .law = Droit
    .help = Aide
    .children = Enfants seuls
