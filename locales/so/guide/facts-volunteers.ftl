fact-desk-not-lawyer = Caawiyaha miiska jooga ma go’aamin karo in qof qaxooti yahay iyo in kale. UNHCR oo keliya ayaa sidaas ka samaysa dhulweynaha Shiinaha.
fact-desk-privacy = Qor inta ugu yar ee suurtagalka ah. Booliska waa loo oggol yahay inay baaraan meel la xiriirta jebinta sharciga, dadka ogaada joogitaan sharci-darro ahna waa inay ka warbixiyaan.
fact-desk-first-hour = Marka ugu horreysa ee qof la kulmo, hubi afar wax: khatar hadda jirta, caafimaadka, ilmo keligiis ah, iyo halka qofku caawa seexanayo, sababtoo ah xeerka { FACT("preg-home-24h", "hours") } saacadood ee joogitaanka booliska looga diiwaangeliyo.
fact-desk-lawyer-gap = Ma aannan helin liis qareenno ama kooxo caawiya magangalyo-doonka dhulweynaha Shiinaha.
