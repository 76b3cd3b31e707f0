fact-fraud-free = Tout ce que fait le HCR est gratuit, y compris la réinstallation. Personne n’a le droit de vous demander de l’argent.
fact-fraud-offers = Ne faites confiance à personne qui vend une place sur une liste, un papier du HCR ou un dossier de réinstallation. De telles offres sont des fraudes.
fact-border-arrival-card-fake = Il existe de faux sites web qui demandent de l’argent pour la carte d’arrivée. L’autorité de l’immigration a mis en garde contre ces sites le { FACT("border-arrival-card-fake", "date") }. La vraie carte ne coûte rien.
fact-fraud-favours = Aucune personne qui travaille pour le HCR n’a le droit de demander de l’argent, des cadeaux ou des rapports sexuels en échange d’une aide. Signalez-le.
fact-fraud-igo = Vous pouvez signaler la mauvaise conduite d’une personne qui travaille pour le HCR au Bureau de l’Inspecteur général du HCR. Écrivez un e-mail à { FACT("fraud-igo", "email") }, utilisez le formulaire { FACT("fraud-igo", "url") }, ou envoyez une lettre à { FACT("fraud-igo", "post") }. C’est gratuit et confidentiel. Ce bureau ne peut pas changer une décision sur votre dossier et ne peut pas donner d’aide.
fact-fraud-china-gap = Nous n’avons pas trouvé de page du HCR Chine pour signaler une fraude.
fact-fraud-private = Le HCR dit qu’il garde secrets les signalements de fraude ou d’abus.
fact-fraud-lying = Mentir au HCR sur vous-même est aussi une fraude et peut nuire à votre dossier.
