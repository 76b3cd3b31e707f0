fact-stateless-counts-as-foreigner = Dans la loi sur les entrées et sorties, une personne étrangère est toute personne sans nationalité chinoise. Cela comprend les apatrides.
fact-stateless-child-born = Un enfant né en Chine est chinois si ses parents sont apatrides ou de nationalité inconnue et se sont établis en Chine.
fact-stateless-no-numbers = La Chine n’a signalé aucun apatride au HCR. Le HCR dit qu’il existe des informations sur les apatrides en Chine, mais pas de chiffres fiables.
fact-stateless-nk-mothers = Une étude avertit qu’il se peut que des enfants de mères nord-coréennes sans papiers ne soient pas enregistrés, bien que le père soit chinois. Elle parle de { FACT("stateless-nk-mothers", "children-max") } enfants au plus.
fact-naturalise = Une personne étrangère ou apatride peut demander la nationalité chinoise si elle est un proche parent d’une personne chinoise, si elle s’est établie en Chine, ou pour une autre bonne raison. C’est le ministère de la Sécurité publique qui décide.
fact-naturalise-one-nationality = La Chine n’accepte pas deux nationalités. Une personne qui devient chinoise doit renoncer à l’autre.
fact-permanent-residence = La résidence permanente est pour les personnes qui ont fait des choses remarquables pour la Chine ou qui remplissent d’autres conditions. C’est le ministère de la Sécurité publique qui décide.
