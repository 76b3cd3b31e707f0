documents-not-kept = Calaamadahaaga lama kaydiyo. Way baxayaan marka aad boggan ka tagto.
documents-details = Faahfaahintaada aasaasiga ah
documents-facts = Waxa ay tani ku salaysan tahay
