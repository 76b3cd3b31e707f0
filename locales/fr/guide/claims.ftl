claim-apply-at-border-police = On demande l’asile à la police des frontières ou au service d’immigration de la police.
    .truth = Vous écrivez un e-mail au HCR à Beijing. Aucune loi chinoise ne crée de bureau d’asile ni de procédure pour les demandes d’asile, et c’est le HCR qui fait ce travail en Chine continentale.

claim-regional-board = Une commission régionale de l’immigration approuve votre demande d’asile.
    .truth = Nous n’avons trouvé aucune commission de ce genre dans la loi chinoise. C’est le HCR qui décide qui est réfugié en Chine continentale.

claim-convention-names-office = La Convention de Genève dit qu’on demande l’asile à la police des frontières ou dans un poste de police.
    .truth = La Convention ne cite aucun lieu ni aucun bureau pour les demandes d’asile. C’est une promesse entre États, et elle dit qui est réfugié.

claim-papers-in-local-language = Vous remettez vos raisons dans la langue du pays, une copie de votre passeport et d’autres papiers.
    .truth = Le HCR demande votre fiche d’enregistrement de la police, les pages de votre passeport, vos informations de base et vos raisons. Vous dites au HCR quelle langue vous voulez pour l’entretien.

claim-id-card-needed = Pour être enregistré, il faut un passeport et une carte d’identité.
    .truth = Le HCR demande les pages du passeport et la fiche d’enregistrement de la police. Sa liste ne cite pas de carte d’identité.

claim-registration-is-easy = Se faire enregistrer au bureau de Beijing est simple et facile.
    .truth = Le HCR reçoit beaucoup de demandes et ne peut pas répondre tout de suite. La vérification de votre fiche de la police prend d’habitude jusqu’à { FACT("register-four-weeks", "weeks") } semaines, et ensuite l’attente pour l’entretien sur le statut peut durer un certain temps.

claim-one-or-two-months = On reçoit un papier de rendez-vous et on attend un ou deux mois.
    .truth = Le HCR vous dit la date après avoir vérifié votre fiche de la police, d’habitude en { FACT("register-four-weeks", "weeks") } semaines au plus. Pour l’entretien sur le statut, nous n’avons trouvé aucun délai fixe.

claim-no-democracy-ground = Vous pouvez demander l’asile si votre pays ne garantit pas la liberté démocratique et si vous n’êtes pas un criminel.
    .truth = Un réfugié a une vraie raison de craindre une persécution à cause de sa race, de sa religion, de sa nationalité, de son appartenance à un certain groupe social ou de ses opinions politiques.

claim-past-harm-needed = Il faut montrer qu’on vous a fait du mal dans le passé.
    .truth = Le critère est une vraie raison de craindre une persécution pour l’une des cinq raisons. Il n’est pas nécessaire d’avoir subi du mal dans le passé.

claim-list-of-harms = Seuls le massacre, un long emprisonnement ou l’esclavage comptent comme persécution, et le harcèlement ou une courte détention ne comptent jamais.
    .truth = Nous n’avons trouvé aucune liste fixe de ce genre dans les sources sur la Chine. Dites tout au HCR, car seul le HCR décide.

claim-stateless-cannot-ask = Les apatrides ne peuvent pas obtenir l’asile.
    .truth = Les apatrides aussi peuvent faire une demande au HCR. Dans la loi sur les entrées et sorties, une personne étrangère est toute personne sans nationalité chinoise, et cela comprend les apatrides.

claim-ordinary-crimes = Une personne qui a commis un crime ou un délit ordinaire ne peut pas obtenir l’asile.
    .truth = Nous n’avons trouvé aucune règle chinoise sur l’asile à ce sujet. Des crimes graves peuvent exclure la protection. La Convention relative au statut des réfugiés ne protège pas tout le monde contre le renvoi : elle ne protège pas une personne qui est un danger pour la sécurité du pays. Elle ne protège pas non plus une personne qui a été condamnée définitivement pour un crime ou un délit très grave et qui est un danger.

claim-paper-frees-you = Montrez votre certificat du HCR à la police et elle vous libère.
    .truth = Un papier du HCR n’oblige pas la police à vous laisser partir. Le HCR dit qu’il ne peut pas intervenir quand la police applique la loi chinoise.

claim-paper-is-identity-card = Après l’enregistrement, vous recevez un certificat d’asile qui sert de pièce d’identité.
    .truth = Après l’enregistrement, le HCR vous donne un papier ou une carte qui montre que vous demandez l’asile. La liste de la loi sur les papiers à avoir sur soi ne le cite pas : ayez-le donc sur vous en plus de votre passeport.

claim-paper-months = Le certificat est valable deux à trois mois et peut être prolongé.
    .truth = Nous n’avons pas pu le confirmer. Regardez la date sur votre propre papier et renouvelez-le à temps.

claim-renewal-condition = Le HCR ne renouvelle votre certificat que si votre séjour est enregistré à la police.
    .truth = Le HCR cite comme obligations l’enregistrement à la police et le renouvellement, mais nous n’avons pas pu confirmer que l’un dépend de l’autre. Si votre entrée s’est faite sans autorisation ou si votre autorisation de séjour a pris fin, demandez conseil au HCR avant d’aller à la police.

claim-police-refugee-papers = Les personnes qui demandent l’asile et les réfugiés reçoivent de la police des cartes d’identité et des permis de résidence.
    .truth = La loi parle de tels documents. Le HCR a écrit en { FACT("doc-art46-pending", "year-first") }, et de nouveau en { FACT("doc-art46-pending", "year-again") }, que ces règles n’étaient toujours pas mises en pratique : ne vous attendez donc pas à ce que la police vous en donne un.

claim-residence-permit-always = Les étrangers sont obligés de demander un permis de résidence partout où ils habitent.
    .truth = Vous demandez un permis de résidence si votre visa dit qu’il vous en faut un. Dans ce cas, vous le demandez dans les { FACT("visa-residence-30-days", "days") } jours qui suivent votre entrée en Chine.

claim-asylum-visa-at-port = Vous recevez au poste d’entrée un visa pour l’asile si vous apportez des papiers qui prouvent votre raison.
    .truth = Le visa au poste d’entrée est fait pour des besoins urgents, et ce n’est pas un visa pour l’asile. Il vous faut aussi un papier qui montre qu’une autorité chinoise est d’accord.

claim-register-for-safety = Vous pouvez vous faire enregistrer à la police locale pour votre sécurité et votre protection.
    .truth = L’enregistrement à la police est une obligation de la loi, et le HCR ne donne une date d’entretien qu’après avoir confirmé que votre fiche d’enregistrement de la police est valable. Ce n’est pas une offre de protection, et nous n’avons trouvé aucune règle qui protège une personne qui vient se faire enregistrer. Si votre entrée s’est faite sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR et demandez-lui que faire.

claim-only-visa-holders-register = Pour se faire enregistrer à la police, il faut être un citoyen qui a un visa valable.
    .truth = Chaque personne étrangère a l’obligation de se faire enregistrer. Si votre entrée s’est faite sans autorisation ou si votre autorisation de séjour a pris fin, la police peut vous interroger, vous retenir ou vous renvoyer hors de Chine : écrivez donc d’abord au HCR et demandez-lui que faire.

claim-carry-from-seventeen = Les étrangers sont obligés d’avoir leurs papiers sur eux à partir de dix-sept ans.
    .truth = L’âge est de { FACT("check-carry", "age-from") } ans. À partir de cet âge, vous devez avoir sur vous votre passeport, un autre document de voyage, ou votre permis de court séjour ou votre permis de résidence.

claim-legal-while-waiting = Si l’on vous accepte comme personne réfugiée ou comme personne qui demande l’asile, vous êtes en règle pendant que vous attendez.
    .truth = Le HCR dit que les personnes enregistrées auprès de lui peuvent rester, mais la loi sur les entrées et sorties lie cela à un papier de la police, et on ne sait pas si ce papier est délivré. Il est arrivé qu’une personne ne soit pas protégée par l’enregistrement auprès du HCR : le HCR a dit en { FACT("rights-2008-returns", "month") } que la Chine avait renvoyé un garçon de { FACT("rights-2008-returns", "age") } ans que le HCR avait reconnu comme réfugié.

claim-government-recognises = Le gouvernement chinois reconnaît et protège les personnes qui demandent l’asile.
    .truth = C’est le HCR qui décide qui est réfugié, et la Chine accepte que le HCR donne ce statut. En { FACT("law-un-experts-2016", "year") }, le Comité contre la torture de l’ONU s’est inquiété que la Chine n’ait pas de loi sur l’asile et laisse ce travail au HCR. Il est arrivé qu’une personne ne soit pas protégée par l’enregistrement auprès du HCR.

claim-no-right-to-live = Les réfugiés qui ne viennent pas d’Indochine sont des immigrés sans droit de vivre en Chine.
    .truth = Les sources parlent du droit de travailler, pas d’un droit de vivre en Chine. Le HCR a écrit que les réfugiés autres que ceux d’Indochine n’ont pas le droit de travailler en Chine.

claim-third-country-for-all = Le HCR trouve un autre pays pour chaque réfugié qu’il reconnaît.
    .truth = Les personnes reconnues par le HCR peuvent rester pour un temps pendant que le HCR cherche une solution durable. Personne n’a droit à la réinstallation, il y a peu de places, et vous ne pouvez pas présenter de demande de réinstallation.

claim-unhcr-pays-everything = Le HCR aide tout le monde pour la nourriture, le logement, la santé et l’école.
    .truth = Seuls certains réfugiés reçoivent une aide en argent, et les personnes qui demandent l’asile n’en reçoivent pas. Le HCR ne rembourse des frais de traitement que dans des cas particuliers, seulement pour les réfugiés, et seulement pour un traitement dans un hôpital public.

claim-all-schools-open = Les enfants réfugiés peuvent maintenant aller dans les écoles primaires publiques de tout le pays.
    .truth = Le HCR a parlé d’une autorisation de { FACT("edu-2012-permission", "announced") } pour les écoles primaires de { FACT("edu-2012-permission", "provinces") } provinces. Là, c’est l’école locale qui décidait à ce moment si un enfant obtenait une place. Nous n’avons rien trouvé de plus récent sur les provinces qui acceptent des enfants réfugiés.

claim-rights-will-grow = La loi est un premier pas vers plus de droits pour les réfugiés, comme le travail et l’école.
    .truth = Les sources ne montrent pas que cela s’est produit, et nous n’avons trouvé aucune loi sur les réfugiés. Le HCR a écrit que les réfugiés autres que ceux d’Indochine n’ont pas le droit de travailler en Chine.

claim-ask-for-a-job = Une personne qui demande l’asile a le droit de demander un emploi à un employeur.
    .truth = Le HCR a écrit que les réfugiés autres que ceux d’Indochine n’ont pas le droit de travailler en Chine. Une personne étrangère qui travaille illégalement paie une amende, et dans les cas graves il y a aussi la détention.

claim-work-visa-for-all = Les règles sur l’emploi des étrangers permettent aux personnes qui demandent l’asile de travailler.
    .truth = Ces règles sont pour les personnes qui viennent avec un visa de travail et qui reçoivent ensuite un document de travail et un permis de résidence. Elles n’ouvrent aux personnes qui demandent l’asile aucun moyen de travailler.

claim-naturalise-by-constitution = Une personne étrangère qui accepte la Constitution peut devenir chinoise.
    .truth = Une personne étrangère peut demander la nationalité chinoise si elle est un proche parent d’une personne chinoise, si elle s’est établie en Chine, ou pour une autre bonne raison, et c’est le ministère de la Sécurité publique qui décide. Une personne qui devient chinoise doit renoncer à l’autre nationalité. Nous n’avons trouvé aucun moyen d’obtenir la nationalité chinoise qui soit fait pour les réfugiés.

claim-humanitarian-residence = Avec un court séjour, vous obtenez la résidence comme investisseur ou pour des raisons humanitaires.
    .truth = La loi permet à la police de la ville de changer un court séjour en résidence pour des raisons humanitaires. C’est son choix, et aucune source ne dit que les réfugiés l’obtiennent.

claim-article-in-wrong-law = Les articles { FACT("law-article-32-not-eel", "article") } et { FACT("law-46-number", "article") } de la loi sur les entrées et sorties sont les seules règles sur l’asile.
    .truth = L’article { FACT("law-article-32-not-eel", "article") } sur l’asile appartient à la Constitution. Dans la loi sur les entrées et sorties, l’article { FACT("law-article-32-not-eel", "article") } parle de la prolongation des permis de résidence, et l’article sur les réfugiés est l’article { FACT("law-46-number", "article") }.

claim-asylum-is-given = La loi dit que les étrangers qui demandent l’asile pour des raisons politiques obtiennent l’asile.
    .truth = La Constitution dit que la Chine peut donner l’asile à des étrangers qui le demandent pour des raisons politiques. C’est un choix, pas un droit.

claim-law-passed-later = La loi sur les entrées et sorties a été adoptée en juillet deux mille douze.
    .truth = La loi sur les entrées et sorties a été adoptée le { FACT("law-eel-dates", "adopted") } et elle est en vigueur depuis le { FACT("law-eel-dates", "in-force") }.

claim-refugee-law-coming = La Chine prépare une loi sur les réfugiés.
    .truth = En { FACT("law-no-refugee-law", "year") }, la bibliothèque juridique des États-Unis a écrit que la Chine réfléchissait à une loi complète sur les réfugiés. Nous n’avons trouvé aucune loi de ce genre.

claim-congress-decides = Le Comité permanent de l’Assemblée populaire nationale décide du statut de réfugié.
    .truth = C’est le HCR qui décide qui est réfugié en Chine continentale. Ce comité a adopté la loi sur les entrées et sorties.

claim-nobody-responsible = Aucune autorité en Chine n’est responsable des réfugiés.
    .truth = La gestion des réfugiés fait partie des tâches publiées de l’Administration nationale de l’immigration, et celle-ci a créé une division des affaires de réfugiés en { FACT("law-nia-division-2021", "year") }. Les décisions sur qui est réfugié viennent toujours du HCR.

claim-figures-opened-registration = Les réfugiés ont pu être enregistrés grâce aux chiffres de { FACT("stats-2013-seed", "year") }.
    .truth = Les sources donnent comme raison la loi sur les entrées et sorties, pas les chiffres.

claim-never-expelled = Les personnes qui ont reçu l’asile ne sont jamais renvoyées hors de Chine.
    .truth = Une personne à qui la Chine a donné l’asile ne doit pas être livrée à un autre pays dans une affaire pénale. Nous n’avons trouvé aucune règle sur l’expulsion.

claim-us-law-test = Le critère pour l’asile est une persécution passée, comme dans le droit de l’immigration des États-Unis.
    .truth = Les règles du droit d’asile des États-Unis ne s’appliquent pas en Chine.

claim-figures-of-thirteen = Il y a plus de trois cent mille réfugiés en Chine, et seulement quelques centaines ne viennent pas d’Indochine.
    .truth = Les chiffres que l’on cite à ce sujet sont anciens et leur total n’est pas juste. À la fin de { FACT("stats-2025", "year") }, le HCR comptait environ { FACT("stats-2025", "refugees") } réfugiés et { FACT("stats-2025", "asylum-seekers") } personnes qui demandent l’asile en Chine continentale.

claim-figures-of-fifteen = La Chine a { FACT("stats-2015-seed", "refugees-middle") } réfugiés et { FACT("stats-2015-seed", "asylum-seekers-middle") } personnes qui demandent l’asile.
    .truth = Ce sont d’anciens chiffres qui comptaient les personnes du Viet Nam. À la fin de { FACT("stats-2025", "year") }, le HCR comptait environ { FACT("stats-2025", "refugees") } réfugiés et { FACT("stats-2025", "asylum-seekers") } personnes qui demandent l’asile en Chine continentale.

claim-human-rights-commission = Le HCR est la Commission des droits de l’homme des Nations Unies.
    .truth = Le HCR est le Haut-Commissariat des Nations Unies pour les réfugiés.

claim-top-ten-host = La Chine est l’un des dix pays qui accueillent le plus de réfugiés.
    .truth = La Chine a été comptée ainsi autrefois à cause des réfugiés du Viet Nam. Les données du HCR ne les comptent plus comme réfugiés.

claim-old-origins = La plupart des réfugiés en Chine viennent de Somalie, du Nigéria, d’Irak et du Libéria.
    .truth = C’étaient les plus grands groupes hors Indochine dans des chiffres plus anciens, et cela a changé. Dans les chiffres du HCR les plus récents de ce guide, la plupart venaient du Cameroun, de Somalie, d’Ouganda et d’Afghanistan.

claim-indochina-are-chinese = Les réfugiés d’Indochine et leurs enfants sont chinois.
    .truth = Le HCR a dit qu’ils ont les mêmes droits que les personnes de nationalité chinoise. Une étude américaine plus ancienne a dit qu’ils avaient la plupart des droits des citoyens, mais pas la citoyenneté.

claim-more-and-more = De plus en plus de réfugiés viennent en Chine.
    .truth = Les chiffres que le HCR compte ont baissé depuis { FACT("stats-trend", "year") }. Les nouvelles demandes d’asile ont aussi baissé.
