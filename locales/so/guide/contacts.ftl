line-police = Booliska
    .when = Wac marka aad khatar ku jirto ama dembi dhacayo; booliska yimaadda waxay sidoo kale hubin karaan warqadahaaga.
line-ambulance = Ambalaas
    .when = Wac marka qof aad u xanuunsan yahay ama si xun u dhaawacan yahay.
line-fire = Dab-damiska
    .when = Wac marka dab kaco.
line-road-accident = Shilalka waddooyinka
    .when = Wac marka shil waddo dhaco.


line-immigration-line = Hay’adda socdaalka
    .when = Wac haddii aad qabto su’aalo guud oo ku saabsan fiisaha, joogitaanka iyo gelitaanka; khadkani wuxuu sidoo kale qaataa warbixinnada falalka sharci-darrada ah, mana aha khad caawimo oo magangalyo oo sir ah.
line-city-line = Dowladda magaalada
    .when = Wac dowladda magaalada haddii aad leedahay dhibaatooyin maalinle ah.
line-legal-line = Talo sharci oo bilaash ah
    .when = Wac si aad talo sharci oo bilaash ah uga hesho hay’adaha caddaaladda.
line-women-line = Xuquuqda haweenka iyo carruurta
    .when = Wac si aad talo uga hesho sharciga, qoyska, maskaxda iyo caafimaadka, inta badan Shiine.
line-mind-line = Caawimo nafsi ah
    .when = Wac marka aad u baahan tahay caawimo nafsi ah.
line-police-text = Fariin qoraal ah oo booliska loo diro
    .when = Dir fariin qoraal ah marka aad booliska u baahan tahay oo aadan hadli karin; liisaska Beijing ayaa bixiya lambarkan, booliska yimaaddana waxay sidoo kale hubin karaan warqadahaaga.
line-beijing-ambulance = Ambalaaska Laanqayrta Cas ee Beijing
    .when = Ka wac Beijing oo keliya, marka qof aad u xanuunsan yahay ama si xun u dhaawacan yahay; ma aannan hubin in khadkani weli shaqaynayo.
line-health-line = Macluumaadka caafimaadka
    .when = Wac haddii aad qabto su’aalo caafimaad; waxaa loogu qoray Beijing, mana aannan xaqiijin karin inuu weli meel walba ka shaqeeyo.
