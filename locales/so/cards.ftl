cards-title = Kaararka la tuso
card-use = Goorta la tuso kaarkan
card-facts = Waxa kaarkani ku salaysan yahay
card-large = Si weyn u tus
cards-choose = Daabac
cards-print = Daabac kaararka la doortay
cards-print-all = Daabac dhammaan kaararka
cards-sheet-title = Kaararka la daabacayo
cards-sheet-lead = Daabac boggan, ka dibna ku jar xariiqyada go’go’an.
cards-per-sheet = { $count } warqaddiiba

glossary-lead = Erayadan waxaa laga yaabaa inaad ku aragto foomam iyo warqado. Farta ku fiiq eray si aad wax uga weydiiso.
glossary-source = Halka ay tani ka timid
glossary-papers = Foomamka iyo warqadaha
glossary-police = Booliska agtooda
glossary-review = Dib-u-eegis, maxkamad iyo qareenno
glossary-family = Qoyska iyo carruurta
glossary-hospital = Isbitaalka
