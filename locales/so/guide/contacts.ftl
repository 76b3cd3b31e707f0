line-police = Booliska
    .when = Wac marka aad khatar ku jirto ama dembi dhaco; saraakiisha yimaadda waa loo oggol yahay inay sidoo kale warqadahaaga ku weydiiyaan.
line-ambulance = Ambalaas
    .when = Wac marka qof aad u xanuunsan yahay ama si xun u dhaawacan yahay.
line-fire = Dab-damiska
    .when = Wac marka dab kaco.
line-road-accident = Shilalka waddooyinka
    .when = Wac marka shil waddo dhaco.


line-immigration-line = Hay’adda socdaalka
    .when = Wac haddii aad qabto su’aalo guud oo ku saabsan fiisaha, joogitaanka iyo gelitaanka; khadkani wuxuu sidoo kale qaataa warbixinnada falalka sharci-darrada ah, mana aha khad caawimo oo magangalyo oo sir ah.
line-city-line = Dowladda magaalada
    .when = Wac dowladda magaalada haddii aad leedahay dhibaatooyin maalinle ah; Hebei, Shanghai, Yunnan iyo Guangdong waa sidoo kale khadka ilaalinta carruurta, kiisna booliska wuu u gudbin karaa.
line-legal-line = Talo sharci oo bilaash ah
    .when = Wac si aad talo sharci oo bilaash ah uga hesho hay’adaha caddaaladda; wicitaanku lambarka telefoonkaaga wuu muujiyaa.
line-women-line = Xuquuqda haweenka iyo carruurta
    .when = Wac si aad talo uga hesho sharciga, qoyska, caafimaadka dhimirka iyo caafimaadka; inta badan afka Shiinaha ayaa lagu hadlaa.
line-mind-line = Caawimo nafsi ah
    .when = Wac marka aad u baahan tahay caawimo nafsi ah.
line-police-text = Fariin qoraal ah oo booliska loo diro
    .when = Dir fariin qoraal ah marka aad booliska u baahan tahay oo aadan hadli karin; liisaska lambarrada telefoonka ee Beijing ayay ku taal, saraakiisha yimaaddana waa loo oggol yahay inay sidoo kale warqadahaaga ku weydiiyaan.
line-beijing-ambulance = Ambalaaska Laanqayrta Cas ee Beijing
    .when = Beijing oo keliya ka wac, marka qof aad u xanuunsan yahay ama si xun u dhaawacan yahay; ma aannan hubin in khadkani weli shaqaynayo.
line-health-line = Macluumaadka caafimaadka
    .when = Wac haddii aad qabto su’aalo caafimaad; liisaska lambarrada telefoonka ee Beijing ayuu ku yaal, mana aannan xaqiijin karin inuu weli meel walba ka shaqeeyo.
