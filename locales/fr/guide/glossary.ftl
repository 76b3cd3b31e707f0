glossary-term-refugee = réfugié
glossary-term-police-form = fiche d’enregistrement de résidence temporaire
glossary-stay-permit = permis de court séjour
glossary-term-temp-id = document d’identité temporaire pour une personne qui demande le statut de réfugié
glossary-term-refugee-id = document d’identité de réfugié

glossary-term-interpreter = interprète
glossary-term-exit-entry = bureau des entrées et sorties de la police
glossary-term-overstay = séjour illégal (rester après la date permise)
glossary-term-illegal-work = travail illégal
glossary-three-illegal = entrée illégale, séjour illégal et travail illégal
glossary-term-detention-review = détention pour enquête : la police vous retient pendant qu’elle vérifie votre situation
glossary-term-punishment-detention = détention à titre de sanction (une punition de quelques jours)
glossary-term-limit-movement = limitation des déplacements
glossary-detention-house = maison de détention
glossary-place-for-returns = lieu de renvoi
glossary-hearing = audience, que vous pouvez demander avant une amende importante
glossary-term-review = réexamen administratif : une autorité examine la décision une nouvelle fois
glossary-term-court-case = procès devant un tribunal contre une administration, par exemple la police
glossary-term-legal-aid = aide juridique

glossary-term-leave-order = ordre de quitter la Chine dans un délai fixé
glossary-term-sent-out = renvoi hors de Chine
glossary-term-expelled = expulsion

glossary-term-birth-certificate = certificat médical de naissance
glossary-civil-affairs-office = bureau des affaires civiles
glossary-written-warning = avertissement écrit de la police à une personne violente dans la famille
glossary-term-protection-order = ordonnance de protection du tribunal

glossary-term-disease-control = centre de contrôle des maladies (CDC)
glossary-ditan-hospital = hôpital Ditan de Beijing
