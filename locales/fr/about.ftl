sources-title = Sources
sources-lead = Les faits de ce guide viennent de ces sources. Nous avons lu des copies, et certaines copies étaient coupées. Les adresses sont affichées comme du texte, car ce guide n’ouvre jamais rien sur internet.

about-title = À propos de ce guide
about-version = Édition
about-date = Date
about-review-by = À revoir au plus tard le
about-facts = Faits
about-sources = Sources

about-who = Qui est derrière les faits

about-protect = Ce contre quoi ce guide ne vous protège pas
about-protect-does = Ce guide n’utilise pas internet. Il ne vous demande pas votre nom. Il n’enregistre pas ce que vous lisez.
about-protect-lead = Mais il ne peut pas vous protéger contre ces choses :
about-protect-screen = Quelqu’un qui regarde votre écran ou qui le prend en photo.
about-protect-machine = Un ordinateur qui est surveillé par un autre programme, ou par son propriétaire.
about-protect-kept = Des parties de la mémoire que l’ordinateur lui-même peut garder sur son disque, et l’indication que ce programme a été ouvert.
about-protect-paper = Le papier que vous imprimez, et les cartes que vous enregistrez ou que vous montrez.
about-protect-files = Les fichiers que vous enregistrez, ou que vous créez en imprimant dans un fichier. Ils restent sur cet ordinateur jusqu’à ce que vous les supprimiez.
about-protect-copied = Le texte que vous copiez. Certains ordinateurs gardent une liste de ce qui a été copié.
about-protect-search = Un agent qui vous demande d’ouvrir l’ordinateur et ce programme.
about-protect-copy = Une fausse copie de ce guide. Une vraie copie ne demande jamais d’argent, de noms ni de mots de passe.

about-signs = Les signes dans ce guide
about-licence = Licence
about-licence-text = Vous pouvez copier, imprimer, traduire et partager les textes de ce guide si vous nommez Waymark (licence CC BY). Le programme est un logiciel libre (licence MIT ou Apache). Les icônes viennent de Lucide (licence ISC).

licences-title = Travaux d’autres personnes dans ce guide
licences-lead = Ce guide est fait à partir du travail de nombreuses personnes. Elles permettent à tout le monde de l’utiliser. Voici chaque élément, sa version et sa licence.
licences-english = Les licences sont en anglais, car seuls les mots anglais comptent.
licences-system = C’est votre ordinateur qui fournit la vue web et les boutons de la fenêtre (WebKitGTK et GTK). Ils ne font pas partie de ce guide : leurs licences ne sont donc pas ici.
licences-others = Polices, icônes et données
licences-crates = Éléments du programme
licences-texts = Les textes complets des licences

changes-title = Ce qui a changé
changes-edition = Édition { $version }, { $date }
changes-changed = Faits modifiés
changes-added = Nouveaux faits
changes-removed = Faits qui ont été retirés
changes-show = Les montrer
