glossary-term-refugee = qaxooti
glossary-term-police-form = foomka diiwaangelinta deganaanshaha ku-meelgaarka ah
glossary-stay-permit = rukhsad joogitaan
glossary-term-temp-id = warqad aqoonsi oo ku-meelgaar ah oo la siiyo qof codsada xaaladda qaxootinimo
glossary-term-refugee-id = warqadda aqoonsiga qaxootiga


glossary-term-interpreter = turjumaan
glossary-term-exit-entry = xafiiska bixitaanka iyo gelitaanka ee booliska
glossary-term-overstay = joogitaan sharci-darro ah (sii joogista kaddib marka fiisuhu ama rukhsaddu dhaco)
glossary-term-illegal-work = shaqo sharci-darro ah
glossary-three-illegal = gelitaan sharci-darro ah, joogitaan sharci-darro ah iyo shaqo sharci-darro ah
glossary-term-detention-review = xarigga baaritaanka: booliska ayaa ku haya inta ay kiiskaaga hubinayaan
glossary-term-punishment-detention = xarigga ciqaabta (ciqaab ah in qofka la xiro dhowr maalmood)
glossary-term-limit-movement = xaddidaadda meelaha aad tegi karto
glossary-detention-house = xarunta xarigga
glossary-place-for-returns = goobta celinta
glossary-hearing = dhageysi, oo laguu oggol yahay inaad codsato ka hor ganaax weyn
glossary-term-review = dib-u-eegista maamulka: xafiis baa mar kale eega go’aanka
glossary-term-court-case = dacwad maxkamadeed oo ka dhan ah xafiis dowladeed, tusaale ahaan booliska
glossary-term-legal-aid = gargaarka sharciga


glossary-term-leave-order = amar ah in muddo cayiman dalka looga baxo (amarka bixitaanka)
glossary-term-sent-out = in qof laga saaro Shiinaha (tarxiil)
glossary-term-expelled = masaafurin


glossary-term-birth-certificate = shahaadada caafimaad ee dhalashada
glossary-civil-affairs-office = xafiiska arrimaha shacabka
glossary-written-warning = digniin qoran oo booliska ka timid oo la siiyo qof qoyska rabshad ku sameeya
glossary-term-protection-order = amarka ilaalinta ee maxkamadda


glossary-term-disease-control = xarunta xakamaynta cudurrada (CDC)
glossary-ditan-hospital = Isbitaalka Ditan ee Beijing
