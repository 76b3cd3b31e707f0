cards-title = Kaararka la tuso
cards-lead = Kaar kastaa hal wax ayuu Shiine ku sheegaa, luqaddaaduna way ku hoos qoran tahay. Tus shaashadda, ama daabac kaarka.
card-use = Goorta la tuso kaarkan
card-facts = Waxa kaarkani ku salaysan yahay

glossary-title = Erayada Shiinaha ee warqadaha ku qoran
glossary-lead = Erayadan waxaa laga yaabaa inaad ku aragto foomam iyo warqado. Farta ku fiiq eray si aad wax uga weydiiso.
glossary-source = Halka ay tani ka timid
