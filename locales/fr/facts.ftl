kind-right = Votre droit
kind-right-meaning = Quelque chose que vous avez le droit de demander ou de dire.
kind-duty = Obligation
kind-duty-meaning = Quelque chose que quelqu’un doit faire.
kind-limit = Limite
kind-limit-meaning = Quelque chose qui n’est pas donné, pas possible ou pas connu.
kind-risk = Risque
kind-how-to = Que faire
kind-how-to-meaning = Une étape, et où et comment la faire.
kind-contact = Contact
kind-contact-meaning = Un numéro, une adresse, des horaires.
kind-background = Contexte
kind-background-meaning = Droit, histoire, chiffres et mots.

confidence-primary = Source officielle
confidence-secondary = Rapporté
confidence-secondary-meaning = Un rapport, une étude ou la presse le dit, ou bien c’est notre propre lecture des sources.
confidence-conflicting = Sources en désaccord
confidence-conflicting-meaning = De bonnes sources disent des choses différentes.
confidence-unconfirmed = Non confirmé
confidence-unconfirmed-meaning = Un seul article sans date le dit. Vérifiez-le avant de vous y fier.

source-law = Lois, règlements et traités
source-government = Administrations publiques
source-report = Rapports et études
source-article = Journaux et magazines
source-seed = Articles du web sans date que ce guide corrige

fact-partly-ours-word = une partie vient de nous
fact-partly-ours = Une partie de ceci est notre propre conseil, lecture ou traduction. Elle n’est pas dans la source.

fact-sources-open = D’où cela vient
fact-permanent = Ce fait seul, avec son adresse
fact-due = Ce fait aurait déjà dû être vérifié de nouveau. Il n’est peut-être plus à jour.

fact-title = Un fait de ce guide
fact-how-sure = À quel point est-ce certain ?
fact-where-read = Où l’avons-nous lu ?
fact-topics = Sujets avec ce fait
fact-id = Nom de ce fait :
fact-locator = Endroit dans la source
fact-as-of = Texte que nous avons lu
fact-checked = Vérifié en
fact-check-again = À revérifier à partir de
fact-why = Pourquoi ?
