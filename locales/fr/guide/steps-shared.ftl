part-where = Pour trouver l’adresse e-mail du HCR, tapez { FACT("contact-help-website", "address") } sur n’importe quel téléphone qui a internet. Vérifiez que ce que le téléphone affiche commence par { FACT("contact-help-website", "begins") } (avec la barre oblique).
part-tell-summoned = Écrivez un e-mail au HCR à Beijing aujourd’hui, avant l’heure que la police a fixée. Rien dans cette étape ne change cette heure.
part-tell-held = Faites savoir au HCR à Beijing où vous êtes, par la personne qui peut le faire : vous-même, un visiteur, un avocat, une personne de confiance, ou quelqu’un qu’on laisse sortir.
part-tell-order = Écrivez un e-mail au HCR à Beijing aujourd’hui, et indiquez la date qui est sur votre ordre de quitter la Chine, si vous la connaissez.
part-tell-border = Dites ici, aux agents, que vous avez peur qu’on vous renvoie et que vous voulez contacter le HCR à Beijing.
part-first = Si votre entrée s’est faite sans autorisation ou si votre autorisation de séjour a pris fin, écrivez d’abord au HCR et demandez-lui que faire.
part-first-warned = Écrivez d’abord au HCR et demandez-lui que faire.
