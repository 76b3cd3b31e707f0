
part-where = Si aad u hesho cinwaanka iimaylka UNHCR, telefoon kasta oo internet leh ku qor { FACT("contact-help-website", "address") }. Hubi in waxa telefoonku muujiyo uu ku bilowdo { FACT("contact-help-website", "begins") }, oo ay ku jirto calaamadda janjeerta (/).


part-tell-summoned = Maanta iimayl u qor UNHCR ee Beijing, ka hor saacadda booliska kuu qabteen. Tallaabadani saacaddaas waxba kama beddesho.
part-tell-held = Halka aad joogto ha loo sheego UNHCR ee Beijing. Waxaa u sheegi kara qof kasta oo awooda: adiga, qof ku soo booqda, qareen, qof aad ku kalsoon tahay, ama qof la sii daynayo.
part-tell-order = Maanta iimayl u qor UNHCR ee Beijing, oo u sheeg taariikhda ku qoran amarka bixitaankaaga haddii aad garanayso.
part-tell-border = Halkan saraakiisha kula hadal: u sheeg inaad ka baqayso in dib laguu celiyo iyo inaad rabto inaad la xiriirto UNHCR ee Beijing.


part-first = Haddii aad oggolaansho la’aan ku soo gashay ama oggolaanshahaagii joogitaanku dhammaaday, marka hore u qor UNHCR oo weydii waxa ay tahay inaad samayso.
part-first-warned = Marka hore u qor UNHCR oo weydii waxa ay tahay inaad samayso.
