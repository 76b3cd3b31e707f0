fact-fraud-free = Wax kasta oo UNHCR qabato waa bilaash, dib-u-dejintuna waa bilaash. Qofna looma oggola inuu lacag ku weydiiyo.
fact-fraud-offers = Ha aaminin cid iibisa boos liis ku jira, warqad UNHCR ama kiis dib-u-dejin. Waxyaabaha caynkaas ah waa khiyaano.
fact-fraud-favours = Qofna oo UNHCR u shaqeeya looma oggola inuu caawimo beddelkeed lacag, hadiyado ama galmo weydiisto. Soo sheeg.
fact-fraud-igo = Dhaqanka xun ee shaqaalaha UNHCR waxaad u sheegi kartaa Xafiiska Kormeeraha Guud ee Geneva: telefoonka { FACT("fraud-igo", "phone") }.
fact-fraud-china-gap = Ma aannan helin bog UNHCR Shiinaha leedahay oo khiyaano lagu soo sheego.
fact-fraud-private = UNHCR waxay leedahay warbixinnada khiyaanada ama tacaddiga sir bay u haysaa.
fact-fraud-lying = Beenta aad UNHCR uga sheegto naftaada sidoo kale waa khiyaano, kiiskaagana way dhaawici kartaa.
