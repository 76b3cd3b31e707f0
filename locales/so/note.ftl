note-title = Wax baa halkan khaldan ama ka maqan
note-lead = Qoraalkan daabac, ama koobi ka samee. Sheeg waxa khaldan iyo meesha aad ku akhriday. Ha ku qorin magac, lambar taleefan ama wax qof ku saabsan.

note-address = Bogga: { $address }
note-edition = Daabacaadda: { $version } ee { $date }
note-says = Waxaa ku qoran: { $text }
note-sources = Ilaha xogta: { $sources }

note-place = Cinwaanka bogga ama ciwaankiisa:
note-wrong = Waxa khaldan ama maqan:
note-read = Meesha lagu akhrin karo (sharci ama bog, qodob, taariikh):
note-more = Hal weedh oo kale, haddii ay waxtar leedahay:

note-where = Meesha qoraalku tago
note-give = Hagahani ma yaqaan ciwaan qoraallada caynkaas ah loo diro. Qoraalka sii qofka ama kooxda aad hagahan ka heshay, oo weydiiso inay gudbiyaan.
note-editors = Qofka hagaha daryeelaa wuxuu sida loo saxo ka helayaa faylka README, qaybta “How to correct a fact”.
note-copy = Isla qoraalkaas
note-copy-advice = Qoraalkan dooro oo koobi ka samee.
