documents-title = Warqadaha UNHCR
documents-lead = UNHCR waxyaabahan waxay ku weydiisataa iimaylkaaga koowaad. Calaamadee waxa aad haysato. Haddii wax maqan yihiin, haddana u qor UNHCR oo sheeg waxa maqan.
documents-not-kept = Calaamadahaaga lama kaydiyo. Way baxayaan marka aad boggan ka tagto.
documents-details = Faahfaahintaada aasaasiga ah
documents-facts = Waxa ay tani ku salaysan tahay
