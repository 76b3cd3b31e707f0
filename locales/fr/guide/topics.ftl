topic-just-arrived = Je viens d’arriver en Chine : par quoi commencer ?
    .summary = Si vous êtes en danger, appelez le { FACT("hot-110", "phone") }, et si quelqu’un est gravement malade ou blessé, appelez le { FACT("hot-120", "phone") }. Pour demander l’asile, écrivez un e-mail au HCR à Beijing.

topic-arrive-flat = J’habite maintenant dans un appartement ou une chambre
    .summary = Si votre entrée s’est faite sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR. Vous ou la personne qui vous héberge devez faire enregistrer votre séjour à la police locale dans les { FACT("preg-home-24h", "hours") } heures qui suivent votre installation.

topic-arrive-hotel = Je loge dans un hôtel
    .summary = Si votre entrée s’est faite sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR et demandez-lui que faire. L’hôtel vous enregistre et envoie vos informations à la police.

topic-nowhere-to-sleep = Je n’ai pas d’endroit où dormir
    .summary = Si votre entrée s’est faite sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR. Nous n’avons trouvé aucun centre d’accueil de l’État pour les personnes qui demandent l’asile en Chine continentale : les gens louent une chambre ou logent à l’hôtel.

topic-who-must-register = Qui doit se faire enregistrer, et quand ?
    .summary = Si votre entrée s’est faite sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR. Les hôtels enregistrent leurs clients. Partout ailleurs, vous ou la personne qui vous héberge devez faire enregistrer votre séjour à la police locale dans les { FACT("preg-home-24h", "hours") } heures qui suivent votre installation.

topic-register-how = Comment faire enregistrer mon adresse ?
    .summary = Si votre entrée s’est faite sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR. Dans un hôtel, c’est l’hôtel qui vous enregistre. Partout ailleurs, vous pouvez utiliser le formulaire en ligne ou aller au poste de police.

topic-registration-form = La fiche d’enregistrement de la police
    .summary = Si votre entrée s’est faite sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR. Gardez la fiche, car le HCR a besoin d’une copie. Si vous faites l’enregistrement en ligne, gardez ce que vous voyez.

topic-register-without-stay = Mon autorisation de séjour a pris fin : dois-je me faire enregistrer ?
    .summary = Écrivez d’abord au HCR et demandez-lui que faire. La loi demande à chaque personne étrangère de se faire enregistrer, et la police peut vous interroger, vous retenir ou vous renvoyer hors de Chine.

topic-who-can-ask = Qui peut demander l’asile au HCR ?
    .summary = Vous pouvez le demander si vous êtes hors de votre propre pays et si vous y craignez un grave danger pour certaines raisons. C’est le HCR qui décide, pas une personne qui aide ni ce guide.

topic-contact-unhcr = Comment joindre le HCR à Beijing ?
    .summary = Vous commencez par un e-mail au HCR à Beijing. Son site d’aide pour la Chine est { FACT("contact-help-website", "address") }. Consultez ce site avant de voyager, d’appeler ou d’envoyer un fax.

topic-first-email = Mon premier e-mail au HCR
    .summary = Mettez dans un seul e-mail votre fiche d’enregistrement de la police, les pages de votre passeport, vos informations de base et vos raisons, et envoyez-le une seule fois. Si vous n’avez pas un de ces papiers, demandez au HCR, dans l’e-mail, ce qu’il faut faire.

topic-papers-for-unhcr = Quels papiers le HCR demande-t-il ?
    .summary = Le HCR demande votre fiche d’enregistrement de la police, les pages de votre passeport, vos informations de base et vos raisons. Si vous n’avez pas un de ces papiers, demandez au HCR, dans votre e-mail, ce qu’il faut faire.

topic-waiting = Combien de temps attendre le HCR ?
    .summary = Envoyez votre demande une seule fois et attendez la réponse. Informez tout de suite le HCR quand votre numéro de téléphone, votre e-mail ou votre adresse change. Si votre autorisation de séjour a pris fin, notez le jour où elle a pris fin.

topic-registration-interview = Le premier entretien : l’enregistrement
    .summary = Dites au HCR quelle langue vous voulez pour l’entretien. Le HCR vous dit la date après avoir vérifié votre fiche de la police.

topic-status-interview = Le deuxième entretien : le statut de réfugié
    .summary = Dites tout au HCR sur les raisons de votre départ et sur ce qui vous empêche de retourner dans votre pays. Si vous ne pouvez pas venir, dites-le au HCR avant ce jour.

topic-decision = Qui décide, et combien reçoivent un oui ?
    .summary = C’est le HCR qui décide qui est réfugié en Chine continentale. Si le HCR dit non dans sa première décision, vous pouvez demander un réexamen.

topic-refused-appeal = Le HCR a dit non : puis-je faire un recours ?
    .summary = Lisez la date dans la lettre que le HCR vous a envoyée, et agissez tôt. Vous pouvez demander au HCR un réexamen de la première décision.

topic-case-closed = Un refus définitif, ou mon dossier est fermé
    .summary = Quand votre dossier est fermé, le HCR ne vous protège plus. Si vous avez manqué un rendez-vous ou perdu le contact, écrivez tout de suite au HCR et expliquez.

topic-unhcr-paper = Mon papier ou ma carte du HCR
    .summary = Regardez la date sur votre papier et renouvelez-le à temps. Il n’oblige pas la police à vous laisser partir.

topic-asylum-papers-by-law = La police me donnera-t-elle des papiers de réfugié ?
    .summary = Ne vous attendez pas à ce que la police vous donne un tel document. La loi en parle, mais le HCR a écrit que ces règles n’étaient toujours pas mises en pratique.

topic-lost-passport = Mon passeport est perdu, expiré ou manquant
    .summary = Demandez d’abord au HCR que faire. Un contact avec votre ambassade peut être dangereux si vous craignez votre propre gouvernement.

topic-passport-with-police = La police garde mon passeport
    .summary = Gardez le récépissé que la police vous donne pour une demande de visa ou de permis. Il montre que votre séjour est légal, pour un temps limité.

topic-carry-papers = Quels papiers dois-je avoir sur moi ?
    .summary = Ayez sur vous votre passeport, un autre document de voyage, ou votre permis de court séjour ou votre permis de résidence. Ayez aussi sur vous votre papier du HCR : la liste de la loi ne le cite pas.

topic-forged-papers = Faux papiers et papiers d’autres personnes
    .summary = Les faux papiers ne sont pas valables, et la police peut les prendre. Dites au HCR la vérité et toute l’histoire.

topic-stopped = La police me contrôle
    .summary = Montrez votre passeport, votre permis de court séjour ou votre permis de résidence quand la police le demande. Si vous ne connaissez pas le chinois, la police doit vous donner un interprète.

topic-questioned = La police m’interroge
    .summary = Ne signez pas un procès-verbal (le texte de l’interrogatoire) ni un autre papier que vous ne pouvez pas lire : demandez d’abord qu’on vous le lise dans votre langue. Si vous ne connaissez pas le chinois, la police doit vous donner un interprète.

topic-summons = La police m’a dit de venir (convocation)
    .summary = Avant d’y aller, dites au HCR et à une personne de confiance quand et où la police veut vous voir. Ne signez pas un procès-verbal ni un autre papier que vous ne pouvez pas lire.

topic-interpreter = J’ai besoin d’un interprète
    .summary = Si vous ne connaissez pas le chinois, la police doit vous donner un interprète. Pour le HCR, dites quelle langue vous voulez.

topic-police-limits = Qu’est-ce que la police a le droit de faire, ou non ?
    .summary = Vous avez le droit de demander à voir la carte professionnelle de l’agent. Avant de vous punir, la police doit vous dire les faits et la loi qu’elle applique.

topic-fined = La police me donne une amende
    .summary = Vous pouvez demander un réexamen d’une amende, ou aller au tribunal. Si un agent prend une amende sur place, demandez le reçu officiel.

topic-detained = La police me retient
    .summary = Ne signez pas un procès-verbal (le texte de l’interrogatoire) ni un autre papier que vous ne pouvez pas lire : demandez d’abord qu’on vous le lise dans votre langue. Demandez la raison, la décision écrite et un interprète.

topic-detention-for-review = Combien de temps peut durer la détention pour enquête ?
    .summary = La détention pour enquête ({ FACT("term-detention-review", "term") }) veut dire que la police vous retient pendant qu’elle vérifie votre situation. La loi fixe la durée la plus longue, mais les jours commencent plus tard si la police ne connaît pas votre identité ou votre nationalité.

topic-punishment-detention = Courte détention comme punition
    .summary = Lisez le mot sur votre papier : { FACT("term-punishment-detention", "term") } est la détention à titre de sanction. Vous pouvez demander un réexamen ou aller au tribunal.

topic-embassy = Mon ambassade sera-t-elle informée ?
    .summary = Si vous craignez votre propre gouvernement, demandez tout de suite par écrit que l’ambassade de votre pays ne soit pas informée. La police peut accepter, mais elle n’y est pas obligée.

topic-ask-review = Réexamen ou tribunal : comment demander ?
    .summary = Demandez tout de suite un réexamen (qu’une autorité examine la décision une nouvelle fois), par écrit, ou en parlant si écrire est difficile. Il ne suspend pas la décision à lui seul : demandez donc aussi qu’elle soit suspendue.

topic-lawyer = J’ai besoin d’un avocat
    .summary = Appelez le { FACT("hot-12348", "phone") } pour des conseils gratuits sur le droit. Un appel montre votre numéro de téléphone. Nous n’avons trouvé aucune liste d’avocats qui aident les personnes qui demandent l’asile en Chine continentale.

topic-told-to-leave = On me dit de quitter la Chine
    .summary = Regardez la date sur votre papier. S’il n’y a pas de date, faites comme si vous aviez { FACT("rem-leave-days", "days") } jours ou moins. S’il est dangereux pour vous qu’on vous renvoie, dites-le tout de suite au HCR.

topic-sent-out = Peut-on me renvoyer hors de Chine ?
    .summary = Si vous avez une décision de renvoi, demandez tout de suite un réexamen, car le renvoi peut avoir lieu avant une réponse. S’il est dangereux pour vous qu’on vous renvoie, dites-le aussi au HCR.

topic-protection-from-return = Protection contre le renvoi vers le danger
    .summary = S’il est dangereux pour vous qu’on vous renvoie, dites-le au HCR. Des traités interdisent de renvoyer des personnes vers certains dangers. Mais la loi chinoise sur les entrées et sorties n’a aucun article à ce sujet.

topic-extend-visa = Je veux prolonger mon visa
    .summary = Si votre autorisation de séjour a déjà pris fin, écrivez d’abord au HCR. Si votre visa n’a pas pris fin, demandez à la police locale des entrées et sorties de le prolonger, au moins { FACT("visa-extend-7-days", "days") } jours avant le dernier jour.

topic-residence-permit = Mon permis de résidence
    .summary = Si votre autorisation de séjour a déjà pris fin, écrivez d’abord au HCR. Si elle n’a pas pris fin, demandez le permis de résidence, ou sa prolongation, avant le dernier jour pour le demander.

topic-overstay = Mon visa ou permis a pris fin
    .summary = Avant d’aller à la police, demandez au HCR que faire.

topic-entered-without = Mon entrée s’est faite sans autorisation
    .summary = Écrivez d’abord au HCR et demandez-lui que faire. Si vous allez à la police, elle peut vous interroger, vous retenir ou vous renvoyer hors de Chine.

topic-which-visa = Existe-t-il un visa pour l’asile ?
    .summary = Dans la liste chinoise des visas, il n’y a aucun visa pour l’asile ni pour les réfugiés. Faites seulement ce pour quoi votre visa ou votre permis est prévu.

topic-stay-for-good = Puis-je rester en Chine pour toujours ?
    .summary = La loi prévoit des moyens d’obtenir la nationalité et la résidence permanente. Nous n’avons trouvé aucun moyen de ce genre qui soit fait pour les réfugiés.

topic-my-rights = Quels sont mes droits ?
    .summary = La loi protège les droits légaux des étrangers en Chine. Le HCR dit que les personnes enregistrées auprès de lui peuvent rester, mais il est arrivé qu’une personne ne soit pas protégée par cet enregistrement.

topic-my-duties = Quelles sont mes obligations ?
    .summary = Dites la vérité au HCR et informez-le de votre numéro de téléphone, de votre e-mail et de votre adresse. Si votre entrée s’est faite sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR.

topic-unhcr-limits = Qu’est-ce que le HCR ne peut pas faire ?
    .summary = Le HCR ne peut pas empêcher la police d’agir. En Chine, il ne peut pas donner d’argent, de biens ou d’aide médicale aux personnes qui attendent une décision.

topic-health = Je suis malade : où aller ?
    .summary = Si quelqu’un est gravement malade ou blessé, appelez le { FACT("hot-120", "phone") } ou allez directement au service des urgences de l’hôpital public le plus proche. Un médecin n’a pas le droit de refuser un traitement d’urgence.

topic-hiv = Tests du VIH et médicaments
    .summary = Adressez-vous à votre centre local de contrôle des maladies ou à l’hôpital Ditan de Beijing. Si vous ne pouvez pas parler en chinois avec le médecin, écrivez au HCR et dites quand est votre visite.

topic-cash-help = Puis-je recevoir de l’argent du HCR ?
    .summary = Seuls certains réfugiés reçoivent une aide en argent du HCR. Les personnes qui attendent encore la décision du HCR ne reçoivent pas d’argent en Chine.

topic-cash-request = Comment un réfugié demande-t-il de l’argent ?
    .summary = Un réfugié demande une aide en argent au HCR par e-mail et dit pourquoi il a besoin d’aide. Notez chaque jour ce que votre foyer gagne et dépense.

topic-work = Ai-je le droit de travailler en Chine ?
    .summary = Une personne étrangère a besoin d’un permis de travail et d’un permis de résidence de type travail. Le HCR a écrit que les réfugiés, à part ceux d’Indochine, n’ont pas le droit de travailler.

topic-unpaid-wages = J’ai travaillé et je n’ai pas reçu mon salaire
    .summary = Demandez conseil à un avocat avant de vous plaindre auprès de qui que ce soit. L’aide juridique gratuite n’est pas assurée pour les étrangers, et le travail sans permis de travail est puni.

topic-renting = Louer une chambre
    .summary = Demandez un contrat de location écrit, et sachez que les propriétaires doivent signaler qui habite là. Si votre entrée s’est faite sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR.

topic-school = Mon enfant peut-il aller à l’école ?
    .summary = Renseignez-vous auprès du HCR et du bureau local de l’éducation. Nous n’avons pas pu savoir quelles provinces acceptent aujourd’hui des enfants réfugiés.

topic-birth = Mon bébé est né en Chine
    .summary = Demandez le certificat de naissance à l’hôpital, et informez le HCR de la naissance du bébé. La loi demande au père ou à la mère de faire enregistrer le séjour du bébé à la police dans un délai de { FACT("birth-60-days", "days") } jours : lisez d’abord l’avertissement.

topic-pregnant = Je suis enceinte ou j’allaite un bébé
    .summary = En cas d’urgence, appelez le { FACT("hot-120", "phone") } ou allez directement à l’hôpital public le plus proche. La détention pour enquête ne doit pas être utilisée pour les femmes enceintes, mais leurs déplacements peuvent être limités.

topic-marriage = Je veux me marier en Chine
    .summary = La personne étrangère doit montrer une preuve officielle qu’elle n’est pas mariée. Pour un réfugié, obtenir cette preuve peut vouloir dire un contact avec le gouvernement de son pays : lisez donc d’abord l’avertissement.

topic-violence-at-home = Quelqu’un me fait du mal à la maison
    .summary = Si vous êtes en danger, appelez le { FACT("hot-110", "phone") }. La loi dit que la police doit venir, faire cesser la violence et vous aider à recevoir des soins médicaux.

topic-forced = Si l’on vous force, vous vend ou vous enferme
    .summary = Si vous êtes en danger, appelez le { FACT("hot-110", "phone") }. Ce guide n’a aucune règle vérifiée sur la manière dont sont traitées les personnes qui ont été vendues ou forcées.

topic-child-alone = Un enfant sans parents ici
    .summary = Dites tout de suite au HCR et à un adulte de confiance que l’enfant est ici sans père, mère ni tuteur. Si le danger vient des parents ou du pays de l’enfant, ne commencez pas par un hôtel.

topic-family-separated = Ma famille n’est pas avec moi
    .summary = La Croix-Rouge chinoise peut aider gratuitement à rechercher des proches. Posez au HCR vos questions sur le regroupement familial (faire venir sa famille).

topic-death = Un membre de ma famille est mort
    .summary = Si votre entrée s’est faite sans autorisation ou si votre propre autorisation de séjour a pris fin, écrivez d’abord au HCR. La loi demande à la famille de signaler le décès à la police des entrées et sorties.

topic-stateless = Je n’ai pas de nationalité
    .summary = Demandez au HCR ce que vous pouvez envoyer si vous n’avez pas de passeport. La loi chinoise compte les apatrides parmi les étrangers.

topic-resettlement = Puis-je aller dans un autre pays ?
    .summary = Vous ne pouvez pas présenter de demande de réinstallation, et personne n’y a droit. Il y a beaucoup moins de places qu’avant. Ne comptez pas sur une réinstallation quand vous faites des projets.

topic-go-home = Je veux rentrer dans mon pays
    .summary = Rentrer dans votre pays doit être votre propre choix, fait librement, et seulement quand c’est sûr. Avant de fermer votre dossier, sachez que le HCR ne vous protège alors plus.

topic-leave-china = Je veux quitter la Chine
    .summary = Quand votre dossier au HCR est fermé, le HCR ne vous protège plus. Le HCR dit que, pour quitter la Chine, il faut d’abord que vous retiriez votre demande auprès du HCR.

topic-fraud = Quelqu’un veut de l’argent pour l’aide du HCR
    .summary = Ne payez pas : tout ce que fait le HCR est gratuit. Ne faites confiance à personne qui vend une place sur une liste, un papier du HCR ou un dossier de réinstallation.

topic-travel-beijing = Dois-je aller à Beijing ?
    .summary = N’allez pas d’abord au bureau : écrivez un e-mail et attendez la réponse. Le HCR vous dit une date d’entretien après avoir vérifié votre fiche de la police.

topic-travel-tickets = Acheter des billets de train ou d’avion
    .summary = Pour acheter un billet, vous devez montrer un passeport. Si vous n’avez qu’un papier du HCR, renseignez-vous d’abord à la gare ou auprès de la compagnie aérienne.

topic-travel-hotels = Où dormir en allant à Beijing
    .summary = Si votre entrée s’est faite sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR. Dans un hôtel, c’est l’hôtel qui vous enregistre. Partout ailleurs, vous ou la personne qui vous héberge devez faire enregistrer votre séjour à la police locale.

topic-travel-without-stay = Voyager sans autorisation de séjour
    .summary = Écrivez d’abord au HCR et demandez-lui que faire. Les hôtels envoient vos informations à la police, et la police peut vous interroger, vous retenir ou vous renvoyer hors de Chine.

topic-at-the-border = Je suis à l’aéroport ou à la frontière
    .summary = Dites clairement que vous avez peur qu’on vous renvoie, quel pays est dangereux pour vous, et que vous voulez contacter le HCR. Personne ne peut promettre que cela marche.

topic-urgent-entry = Existe-t-il un visa urgent au poste d’entrée ?
    .summary = Il existe un visa pour des besoins urgents au poste d’entrée. Ce n’est pas un visa pour l’asile, et une autorité chinoise doit d’abord être d’accord.

topic-crossing-border = Passer la frontière sans autorisation
    .summary = La loi l’interdit et fixe des sanctions. Les personnes qui aident d’autres personnes à passer peuvent aussi être punies.

topic-north-korea = Je viens de Corée du Nord
    .summary = Si vous venez de Corée du Nord, n’allez pas à la police chinoise, sauf si une vie est en danger maintenant. Écrivez d’abord un e-mail au HCR à Beijing. Si la police vous a dit de venir, écrivez au HCR aujourd’hui, avant le moment qu’elle a fixé.

topic-myanmar-border = J’ai passé la frontière depuis le Myanmar
    .summary = Écrivez au HCR par e-mail. Les sources disent que ce sont les autorités chinoises, et non le HCR, qui ont géré la situation des personnes qui ont fui en groupe par la frontière terrestre.

topic-hong-kong = Je suis à Hong Kong
    .summary = À Hong Kong, une personne qui risque d’être renvoyée peut demander au service de l’immigration une protection contre le renvoi. Les règles de Hong Kong n’aident pas une personne en Chine continentale.

topic-macao = Je suis à Macao
    .summary = Macao a sa propre loi sur l’asile. Le bureau du HCR à Beijing couvre la Chine continentale, Hong Kong et Macao.

topic-emergency-numbers = Quel numéro en cas d’urgence ?
    .summary = En cas de danger, appelez la police au { FACT("hot-110", "phone") } ; les agents peuvent aussi demander vos papiers. Si quelqu’un est gravement malade ou blessé, appelez le { FACT("hot-120", "phone") }.

topic-help-lines = Quelle ligne répond à ma question ?
    .summary = Choisissez la ligne selon votre question. La ligne de l’immigration appartient à l’autorité de l’immigration et n’est pas une ligne d’aide confidentielle pour l’asile.

topic-line-languages = Quelles langues parle-t-on sur ces lignes ?
    .summary = Les langues diffèrent selon la ligne et la ville. Certaines des listes que nous avons trouvées sont anciennes.

topic-false-applying = Idées fausses sur la demande d’asile
    .summary = Vous faites la demande au HCR à Beijing par e-mail. C’est le HCR qui décide qui est réfugié en Chine continentale.

topic-false-papers = Idées fausses sur les papiers
    .summary = Un papier du HCR n’oblige pas la police à vous laisser partir. Regardez la date sur votre propre papier et renouvelez-le à temps.

topic-false-police = Idées fausses sur la police
    .summary = Chaque personne étrangère a l’obligation de se faire enregistrer. La police peut interroger, retenir ou renvoyer hors de Chine une personne qui est entrée sans autorisation ou dont l’autorisation de séjour a pris fin.

topic-false-status = Idées fausses sur le statut et l’aide
    .summary = C’est le HCR qui décide qui est réfugié en Chine continentale. Les personnes qui attendent encore une décision ne reçoivent pas d’argent du HCR en Chine.

topic-false-law = Idées fausses sur la loi
    .summary = Nous n’avons trouvé aucune loi sur les réfugiés en Chine. La Constitution dit que la Chine peut donner l’asile, et c’est un choix.

topic-false-numbers = Idées fausses sur les chiffres et l’histoire
    .summary = Les chiffres sont petits et ont baissé. Les anciens chiffres ne décrivent pas la situation d’aujourd’hui.

topic-law-today = Que dit la loi chinoise sur l’asile ?
    .summary = Nous n’avons trouvé aucune loi sur les réfugiés en Chine. C’est le HCR qui traite les demandes d’asile en Chine continentale.

topic-treaties = À quels traités la Chine a-t-elle adhéré ?
    .summary = La Chine a adhéré à la Convention relative au statut des réfugiés, à son Protocole et à la Convention contre la torture. Des experts de l’ONU ont demandé à la Chine de mettre dans sa propre loi la promesse de ne pas renvoyer des personnes vers le danger.

topic-who-does-what = Quel service fait quoi ?
    .summary = C’est le HCR qui décide qui est réfugié. La police locale s’occupe du séjour et de la résidence des étrangers.

topic-state-asylum = Qu’est-ce que l’asile donné par l’État ?
    .summary = C’est autre chose que le statut de réfugié donné par le HCR. Nous n’avons trouvé aucun texte publié qui dit comment demander cet asile.

topic-figures-today = Combien de réfugiés sont en Chine ?
    .summary = Les chiffres que le HCR compte ont baissé. À la fin de { FACT("stats-2025", "year") }, la plupart des personnes venaient du Cameroun, de Somalie, d’Ouganda et d’Afghanistan.

topic-figures-old = Anciens chiffres que vous lirez peut-être
    .summary = N’utilisez pas ces anciens chiffres pour aujourd’hui. Depuis qu’ils ont été écrits, les chiffres et les pays ont changé.

topic-history = Les réfugiés en Chine : une courte histoire
    .summary = Des personnes du Viet Nam sont venues il y a longtemps, et la Chine les a établies dans des provinces et régions du sud. Les sources ne décrivent aucune voie de ce genre pour d’autres réfugiés.

topic-helper-law = Que demande la loi aux personnes qui aident ?
    .summary = Sachez ceci avant de poser des questions. La loi dit que les personnes doivent signaler une entrée illégale, un séjour illégal ou un travail illégal. Elle punit celles qui hébergent une personne qui est entrée ou séjourne illégalement.

topic-helper-desk = Quelqu’un vient à mon bureau d’accueil
    .summary = Vérifiez s’il y a un danger ou un problème de santé, si un enfant est seul, et où la personne dort cette nuit. Une personne qui aide ne peut pas décider si quelqu’un est réfugié.

topic-helper-privacy = Garder confidentiel ce qu’on me dit
    .summary = Écrivez le moins possible. La police peut inspecter un lieu qui a un rapport avec une infraction à la loi, et les personnes qui découvrent un séjour illégal doivent le signaler.

topic-helper-languages = De quelles langues aurai-je besoin ?
    .summary = Regardez d’où viennent les personnes. Dites au HCR quelle langue une personne veut pour l’entretien.

topic-gaps-unhcr = Ce que nous n’avons pas trouvé : le HCR
    .summary = Interrogez le HCR sur ces points. Ce guide n’essaie pas de deviner.

topic-gaps-law = Ce que nous n’avons pas trouvé : droit et aide
    .summary = Nous n’avons trouvé aucune réponse sur ces points. Si nous n’avons rien trouvé, cela ne veut pas dire qu’il n’y a rien.
