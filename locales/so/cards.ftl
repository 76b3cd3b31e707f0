cards-title = Kaararka la tuso
cards-lead = Kaar kastaa hal wax ayuu afka Shiinaha ku sheegaa, luqaddaaduna way ku hoos qoran tahay. Tus shaashadda, ama daabac kaarka.
card-use = Goorta la tuso kaarkan
card-facts = Waxa kaarkani ku salaysan yahay
card-large = Si weyn u tus
cards-choose = Daabac
cards-print = Daabac kaararka la doortay
cards-print-all = Daabac dhammaan kaararka
cards-sheet-title = Kaararka la daabacayo
cards-sheet-lead = Daabac boggan, ka dibna ku jar xariiqyada go’go’an.
cards-per-sheet = { $count } warqaddiiba

glossary-title = Erayada Shiinaha ee warqadaha ku qoran
glossary-lead = Erayadan waxaa laga yaabaa inaad ku aragto foomam iyo warqado. Farta ku fiiq eray si aad wax uga weydiiso.
glossary-source = Halka ay tani ka timid
