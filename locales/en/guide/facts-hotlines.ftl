### Facts: Numbers to call.
### One message for each fact of content/data/facts/hotlines.json.

fact-hot-110 = { FACT("hot-110", "phone") } is the police. Call when you are in danger or a crime happens. The officers who come may also ask for your papers.
fact-hot-110-languages = In Beijing the { FACT("hot-110-languages", "phone") } line started help in { FACT("hot-110-languages", "languages") } languages in { FACT("hot-110-languages", "since") }. Elsewhere other languages are not promised.
fact-hot-120 = { FACT("hot-120", "phone") } is the ambulance.
fact-hot-119 = { FACT("hot-119", "phone") } is the fire service.
fact-hot-122 = { FACT("hot-122", "phone") } is for road accidents.
fact-hot-999 = In Beijing only, { FACT("hot-999", "phone") } is the Red Cross ambulance line, with English help.
fact-hot-12110 = If you cannot speak, lists for Beijing give { FACT("hot-12110", "phone") } for a text message to the police.
fact-hot-12367 = { FACT("hot-12367", "phone") } is the line of the National Immigration Administration for questions on visas, stay and entry. It is open day and night, every day, in Chinese and English.
fact-hot-12367-languages = Since { FACT("hot-12367-languages", "since") } you can also choose Russian, Japanese or Korean at { FACT("hot-12367-languages", "phone") }. An interpreter joins the call.
fact-hot-12367-not-private = { FACT("hot-12367", "phone") } belongs to the immigration authority and also takes reports of illegal acts. It is not a private asylum helpline.
fact-hot-12367-area = A { FACT("hot-12367", "phone") } call goes to the place of your phone number. Put the area code first to reach another city, for example { FACT("hot-12367-area", "area-code") } for Xiamen.
fact-hot-12367-online = You can also ask the immigration authority through its app, and through mini-programs in WeChat and Alipay. They work in Chinese and English.
fact-hot-12345 = { FACT("hot-12345", "phone") } is the city government line for everyday problems.
fact-hot-12345-beijing = In Beijing { FACT("hot-12345-beijing", "phone") } works day and night. In { FACT("hot-12345-beijing", "year") } it offered English, French, German, Spanish, Russian, Japanese, Korean and Arabic.
fact-hot-12345-shanghai = In Shanghai { FACT("hot-12345-shanghai", "phone") } works day and night. In { FACT("hot-12345-shanghai", "year") } it offered { FACT("hot-12345-shanghai", "languages") } languages, among them English, French, Persian, Russian, Spanish and Thai.
fact-hot-12348 = { FACT("hot-12348", "phone") } gives free legal advice from the justice authorities.
fact-hot-12348-name-gap = We did not find if { FACT("hot-12348-name-gap", "phone") } answers people who do not give their name. You can ask about your case as a question about “a person” and keep your name and address to yourself. A call shows your phone number.
fact-hot-12338 = { FACT("hot-12338", "phone") } is the line for women and children's rights.
fact-hot-12356 = { FACT("hot-12356", "phone") } has been the national line for psychological help since { FACT("hot-12356", "since") }. Each city should answer at least { FACT("hot-12356", "hours-min") } hours a day.
fact-hot-12320 = { FACT("hot-12320", "phone") } is listed as the health information line in Beijing. We could not confirm that it still works everywhere.
fact-hot-free-calls = A visitor guide says { FACT("hot-110", "phone") }, { FACT("hot-119", "phone") } and { FACT("hot-120", "phone") } are free to call in the whole country.
