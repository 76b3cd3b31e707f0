search-title = Raadi
search-label = Ka raadi hagahan
search-lead = Qor laba ama saddex erey, luqad kasta oo hagahan ku jirta. Khasab ma aha inaad higgaad sax ah u qorto.
search-title-for = Raadin: { $words }
search-count =
    { $count ->
        [one] { $count } natiijo
       *[other] { $count }-da natiijo ee ugu habboon
    }
search-suggestions =
    { $count ->
        [one] { $count } soo jeedin. Furayaasha fallaaraha ayaa kuu geynaya.
       *[other] { $count } soo jeedin. Furayaasha fallaaraha ayaa kuu geynaya.
    }
search-suggestions-label = Soo jeedinno
search-none = Waxba lama helin
search-none-advice = Isku day ereyo kale, ama hal erey oo keliya. Waxaad sidoo kale ka sii wadi kartaa halkan:
search-more =
    { $count ->
        [one] { $count } qoraal kale oo ereyadan leh
       *[other] { $count } qoraal kale oo ereyadan leh
    }
search-kind-topic = Mawduuc
search-kind-card = Kaar aad tusto
search-kind-document = Warqad UNHCR loogu talagalay
search-kind-contact = Xiriir
search-kind-term = Erey Shiine ah
search-kind-fact = Xaqiiqo
search-kind-step = Tallaabo
search-kind-truth = Waxa run ah
