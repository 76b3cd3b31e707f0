paper-title = Formulaires papier
paper-lead = Imprimez ces formulaires avant d’en avoir besoin. On peut les remplir au stylo, sans ordinateur.
paper-beside = Vous pouvez imprimer un formulaire en deux langues : ouvrez la liste des langues en haut, puis choisissez une deuxième langue.
paper-keep = Un formulaire rempli dit beaucoup sur une personne. Notre propre conseil : quand vous n’en avez plus besoin, rendez-le à la personne ou déchirez-le.
paper-prints = Seul ceci est imprimé :

questionnaire-title = Questions à remplir au stylo
questionnaire-lead = Toutes les questions du guide. Les personnes cochent leurs réponses pendant qu’elles attendent. Ensuite, une personne qui aide tape les réponses dans le formulaire rapide.
questionnaire-danger = Êtes-vous en danger ou très malade ? Ou une personne qui est avec vous ? Alors ne remplissez pas ce papier. Dites-le tout de suite à la personne qui vous aide, ou appelez :
questionnaire-no-name = Notre propre conseil : n’écrivez pas votre nom sur ce papier. Quand la personne qui vous aide l’a lu, reprenez-le ou déchirez-le.
questionnaire-empty = Laissez vide ce que vous ne savez pas, ce que vous ne voulez pas dire, et ce qu’une personne à côté de vous ne doit pas voir.
questionnaire-leads = Une flèche après une réponse mène à une autre question. Si une flèche est devant une question, répondez seulement si une de vos réponses y mène.
questionnaire-leads-to = mène à la question { $question }
questionnaire-many = (cochez tout ce qui est vrai)

paper-email-lead = Le brouillon de l’e-mail avec des lignes pour écrire, et une page qui l’explique.
paper-email-explained = Comment remplir le formulaire
paper-email-hide = Le formulaire dit qui vous êtes et pourquoi vous avez quitté votre pays. Notre propre conseil : gardez-le là où les autres ne le voient pas.
paper-email-link = Imprimer l’e-mail pour le remplir à la main

tally-title = Feuille de comptage
tally-lead = Un tableau vide pour compter sur quels sujets les gens posent des questions, et dans quelle langue. Rien n’y dit qui ils sont.
tally-no-names = Sur cette feuille, n’écrivez jamais de nom, ni rien d’autre sur une personne.
tally-how = Faites une marque pour chaque sujet sur lequel une personne pose une question : sur la ligne de ce sujet, dans la colonne de la langue de la personne.
tally-days = De quel jour à quel jour : { $blank }
tally-wide = Le tableau est plus large que cette fenêtre. Il est imprimé en entier.
tally-topics = Sujets des questions
tally-other = Autre
tally-after = Si peu de personnes sont venues, même un nombre peut montrer qui elles étaient. Notre propre conseil : gardez cette feuille là où les autres ne la voient pas, et ne transmettez que les totaux d’une période plus longue, par exemple d’un mois.
