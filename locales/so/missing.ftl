missing-title = Boggani hagaha kuma jiro
missing-advice = Waxaa laga yaabaa in cinwaanku daabacaad kale ka yimid, ama in si khaldan loo qoray. Waxba ma xumaan.
missing-ways-on = Siyaabaha aad ku sii wadi karto
unknown-query-title = Hagahani ma fahmin cinwaankan
unknown-query-advice = Fur bogga adigoo ka reebaya waxa uusan hagahani fahmin

fault-title = Boggani cillad ayuu leeyahay, lamana muujin karo
fault-advice = Hagaha intiisa kale weli waa la isticmaali karaa.
