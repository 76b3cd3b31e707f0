search-title = Raadi
search-label = Ka raadi hagahan
search-lead = Laba ama saddex eray ku qor luqad kasta oo hagahan ku jirta. Khasab ma aha inaad higgaad sax ah ku qorto.
search-kept = Biraawsarkan internetka waxaa laga yaabaa inuu erayadaada ku dhex kaydiyo liiska bogagga la furay (History). Daaqadda gaarka ah ee biraawsarka (Private) waxay erayada haysaa oo keliya ilaa aad daaqaddaas xirto.
search-count =
    { $count ->
        [one] { $count } natiijo
       *[other] Natiijooyinka ugu habboon: { $count }
    }
search-suggestions =
    { $count ->
        [one] { $count } soo jeedin. Furayaasha fallaaraha ayaa ku geynaya.
       *[other] { $count } soo jeedin. Furayaasha fallaaraha ayaa ku geynaya.
    }
search-suggestions-label = Soo jeedinno
search-none = Waxba lama helin
search-none-advice = Isku day erayo kale, ama hal eray oo keliya. Waxaad sidoo kale ka sii wadi kartaa halkan:
search-more =
    { $count ->
        [one] { $count } qoraal kale oo erayadan leh
       *[other] { $count } qoraal kale oo erayadan leh
    }
search-kind-topic = Mawduuc
search-kind-card = Kaar la tuso
search-kind-contact = Xiriir
search-kind-fact = Xog
search-kind-step = Tallaabo
search-kind-truth = Waxa runta ah
