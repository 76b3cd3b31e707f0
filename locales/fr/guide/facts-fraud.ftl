fact-fraud-free = Tout ce que fait le HCR est gratuit, la réinstallation aussi. Personne n’a le droit de vous demander de l’argent.
fact-fraud-offers = Ne faites confiance à aucune personne qui vend une place sur une liste, un document du HCR ou un dossier de réinstallation. De telles offres sont des fraudes.
fact-fraud-favours = Aucune personne qui travaille pour le HCR n’a le droit de demander de l’argent, des cadeaux ou des rapports sexuels en échange d’une aide. Signalez-le.
fact-fraud-igo = Vous pouvez signaler une mauvaise conduite du personnel du HCR au Bureau de l’Inspecteur général à Genève : téléphone { FACT("fraud-igo", "phone") }.
fact-fraud-china-gap = Nous n’avons pas trouvé de page du HCR Chine pour signaler une fraude.
fact-fraud-private = Le HCR dit qu’il garde secrets les signalements de fraude ou d’abus.
fact-fraud-lying = Mentir au HCR sur vous-même est aussi une fraude et peut nuire à votre dossier.
