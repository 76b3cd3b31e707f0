category-arriving = Je viens d’arriver
    .summary = Si votre entrée s’est faite sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR. Hors d’un hôtel, vous ou la personne qui vous héberge devez faire enregistrer votre séjour à la police locale dans les { FACT("preg-home-24h", "hours") } heures qui suivent votre installation.

category-police-registration = Enregistrement à la police
    .summary = Qui doit faire enregistrer une adresse, comment cela se fait, et ce qu’il faut savoir avant d’aller à la police.

category-unhcr = Le HCR, étape par étape
    .summary = Comment demander l’asile au HCR, du premier e-mail jusqu’à la décision et au recours.

category-papers = Papiers
    .summary = Les papiers dont parlent le HCR et la police, et que faire quand il en manque un.

category-police-stop = Si la police vous contrôle
    .summary = Ce que la police peut demander, ce qu’elle doit faire, et combien de temps un interrogatoire peut durer.

category-detention = Détention et renvoi
    .summary = Les droits d’une personne qui est retenue, qui reçoit l’ordre de partir ou qui est renvoyée hors de Chine, et où ces droits s’arrêtent.

category-stay = Votre séjour en Chine
    .summary = Visas, permis, séjour après leur fin, et entrée sans autorisation.

category-rights = Droits et limites
    .summary = Ce que la loi et le HCR disent de vos droits, ce que vous devez faire, et ce que le HCR ne peut pas faire.

category-daily-life = Vie quotidienne
    .summary = Santé, argent, travail, location et école.

category-family = Famille et enfants
    .summary = Naissance, mariage, décès, violence et contrainte, enfants seuls, familles séparées, et absence de nationalité.

category-leaving-china = Quitter la Chine
    .summary = Réinstallation, retour dans son pays, départ vers un autre pays, et fraude liée à de telles offres.

category-travel-to-beijing = Le voyage à Beijing
    .summary = Billets, hôtels et avertissements pour les personnes qui vivent loin du bureau du HCR.

category-borders = Frontières, Hong Kong et Macao
    .summary = Ce qu’il faut savoir dans un aéroport ou à une frontière terrestre, et à Hong Kong et Macao.

category-emergency = Urgence et numéros d’aide
    .summary = Numéros à appeler en cas de danger, et lignes qui répondent aux questions.

category-false-things = Idées fausses que l’on entend
    .summary = Des affirmations fausses ou trop simples, chacune avec ce qui est vrai.

category-law = Le droit derrière ce guide
    .summary = Les lois, les traités, les administrations, les chiffres et l’histoire derrière ce guide.

category-for-helpers = Pour les personnes qui aident
    .summary = Obligations et risques des personnes qui aident, ce qu’elles ne peuvent pas faire, et ce que ce guide ne sait pas.
