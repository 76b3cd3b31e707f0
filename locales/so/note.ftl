note-title = Wax baa halkan khaldan ama ka maqan
note-lead = Qoraalkan daabac, ama koobi ka samee. Sheeg waxa khaldan iyo meesha aad ku akhriday. Ha ku qorin magac, lambar telefoon ama wax qof ku saabsan.

note-address = Bogga: { $address }
note-edition = Daabacaadda: { $version } ee { $date }
note-says = Waxaa ku qoran: { $text }
note-sources = Ilaha xogta: { $sources }

note-place = Magaca bogga, ama cinwaankiisa:
note-wrong = Waxa khaldan ama maqan:
note-read = Meesha lagu akhrin karo (sharci ama bog, qodob, taariikh):
note-more = Hal jumlad oo kale, haddii ay waxtar leedahay:

note-where = Meesha qoraalku tago
note-give = Hagahani ma garanayo cinwaan loo diro qoraallada caynkan ah. Qoraalka sii qofka ama kooxda aad hagahan ka heshay, oo ka codso inay sii gudbiyaan.
note-editors = Cidda hagaha ka shaqaysa waxay sida loo saxo ka helaysaa faylka README, qaybta “How to correct a fact”.
note-copy = Qoraalka oo koobi laga samayn karo
note-copy-advice = Qoraalkan dooro oo koobi ka samee.
