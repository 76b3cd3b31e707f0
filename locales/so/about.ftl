sources-title = Ilaha xogta
sources-lead = Xogta hagahan waxay ka timid ilahan xogeed. Waxaan akhrinnay nuqullo, qaarkoodna waa la gooyey. Cinwaannada waxaa loo muujiyey qoraal ahaan, sababtoo ah hagahani weligiis internetka wax kama furo.

about-title = Ku saabsan hagahan
about-version = Daabacaad
about-date = Taariikh
about-review-by = Dib ha loo eego ugu dambayn
about-facts = Xogta
about-sources = Ilaha xogta

about-who = Cidda ka dambaysa xogta

about-protect = Waxa uusan hagahani kaa ilaalinayn
about-protect-does = Hagahani internetka ma isticmaalo. Magacaaga kuma weydiiyo. Waxa aad akhrido ma kaydiyo.
about-protect-lead = Laakiin waxyaabahan kaama ilaalin karo:
about-protect-screen = Qof shaashaddaada eegaya, ama sawir ka qaadaya.
about-protect-machine = Kombiyuutar uu kormeerayo barnaamij kale, ama uu kormeerayo milkiilihiisu.
about-protect-kept = Qaybo xusuusta ka mid ah oo laga yaabo in kombiyuutarku laftiisu ku hayo disk-giisa, iyo qoraalka muujinaya in barnaamijkan la furay.
about-protect-paper = Warqadaha aad daabacdo, iyo kaararka aad kaydsato ama aad dad tusto.
about-protect-files = Faylasha aad kaydsato, iyo wixii aad fayl ahaan u daabacdo. Waxay ku sii jirayaan kombiyuutarkan ilaa aad tirtirto.
about-protect-copied = Qoraalka aad koobiyeyso. Kombiyuutarrada qaarkood waxay hayaan liiska wixii la koobiyeeyey.
about-protect-search = Sarkaal kugu yiraahda kombiyuutarka iyo barnaamijkan fur.
about-protect-copy = Nuqul been abuur ah oo hagahan ah. Nuqulka runta ah weligiis ma weydiisto lacag, magacyo ama furayaal sir ah.

about-signs = Calaamadaha hagahan
about-licence = Shatiga
about-licence-text = Waad koobiyeyn kartaa, daabici kartaa, turjumi kartaa oo la wadaagi kartaa qoraallada hagahan haddii aad sheegto magaca Waymark (shatiga CC BY). Barnaamijku waa barnaamij xor ah (shatiga MIT ama Apache). Astaamuhu waxay ka yimaadeen Lucide (shatiga ISC).

licences-title = Shaqada dadka kale ee ku jirta hagahan
licences-lead = Hagahan waxaa laga dhisay shaqada dad badan. Waxay u oggol yihiin qof walba inuu isticmaalo. Halkan waxaa ku yaal qayb kasta, nooceeda iyo shatigeeda.
licences-english = Shatiyadu waa Ingiriis, sababtoo ah erayada Ingiriiska oo keliya ayaa la tixgeliyaa.
licences-system = Muuqaalka bogagga iyo badhannada daaqadda (WebKitGTK iyo GTK) waxaa keena kombiyuutarkaaga. Qayb kama aha hagahan, sidaas darteed shatiyadooda halkan kuma jiraan.
licences-others = Noocyada farta kombiyuutarka (fonts), astaamaha iyo xogta
licences-crates = Qaybaha barnaamijka
licences-texts = Qoraallada dhammaystiran ee shatiyada

changes-title = Waxa isbeddelay
changes-edition = Daabacaadda { $version }, { $date }
changes-changed = Xogta la beddelay
changes-added = Xog cusub
changes-removed = Xogta laga saaray
changes-show = Tus
