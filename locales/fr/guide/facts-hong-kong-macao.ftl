fact-hk-different = Hong Kong a son propre système. La Convention relative au statut des réfugiés ne s’y applique pas et le gouvernement ne donne pas l’asile.
fact-hk-usm = À Hong Kong, une personne qui risque d’être renvoyée peut demander au service de l’immigration une protection contre le renvoi (une demande de non-refoulement). Cette procédure unique existe depuis le { FACT("hk-usm", "since") }.
fact-hk-unhcr = Si Hong Kong accepte qu’il y a un risque de persécution, il envoie le dossier au HCR, qui cherche un autre pays.
fact-hk-help-group = Justice Centre Hong Kong donne des informations juridiques gratuites aux personnes qui demandent une protection là-bas. Un annuaire indique le téléphone { FACT("hk-help-group", "phone") }.
fact-hk-not-mainland = Les règles de Hong Kong et de Macao n’aident pas une personne en Chine continentale.
fact-macau-system = Macao a sa propre loi sur l’asile. Un rapport des États-Unis dit que les personnes dont le dossier est en cours là-bas peuvent recevoir un logement, des soins médicaux et une scolarité pour les enfants.
