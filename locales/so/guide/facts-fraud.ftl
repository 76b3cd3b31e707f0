fact-fraud-free = Wax kasta oo UNHCR qabato waa bilaash, dib-u-dejintuna waa bilaash. Cidna looma oggola inay lacag ku weydiiso.
fact-fraud-offers = Ha aaminin cid iibisa boos liis ku jira, warqad UNHCR ama kiis dib-u-dejin. Waxyaabaha caynkaas ah waa khiyaano.
fact-border-arrival-card-fake = Waxaa jira bogag internet oo been ah oo kaarka soo gelitaanka lacag ku weydiiya. Hay’adda socdaalka ayaa { FACT("border-arrival-card-fake", "date") } ka digtay. Kaarka dhabta ahi waa bilaash.
fact-fraud-favours = Dadka UNHCR u shaqeeya midkoodna looma oggola inuu caawimo beddelkeed ku weydiisto lacag, hadiyado ama galmo. Soo sheeg.
fact-fraud-igo = Dhaqanka xun ee shaqaalaha UNHCR waxaad ku soo sheegi kartaa Xafiiska Kormeeraha Guud ee UNHCR (Inspector General’s Office). Iimayl u qor { FACT("fraud-igo", "email") }, isticmaal foomka { FACT("fraud-igo", "url") }, ama warqad u dir { FACT("fraud-igo", "post") }. Waa bilaash, waana sir. Xafiiskani go’aan kiiskaaga ku saabsan ma beddeli karo, caawimona ma bixin karo.
fact-fraud-china-gap = Ma aannan helin bog ay leedahay UNHCR ee Shiinaha oo khiyaano lagu soo sheego.
fact-fraud-private = UNHCR waxay leedahay warbixinnada khiyaanada ama tacaddiga sir bay u haysaa.
fact-fraud-lying = Beenta aad UNHCR uga sheegto naftaada sidoo kale waa khiyaano, kiiskaagana wax bay u dhimi kartaa.
