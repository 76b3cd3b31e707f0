### Facts: Laws, treaties and offices.
### One message for each fact of content/data/facts/legal-frame.json.

fact-law-constitution-32 = Article { FACT("law-constitution-32", "article") } of the Constitution says China may give asylum to foreigners who ask for it for political reasons. “May” means it is a choice, not a right.
fact-law-32-narrower = The Constitution speaks only of political reasons. The Refugee Convention has five reasons.
fact-law-article-32-not-eel = Article { FACT("law-article-32-not-eel", "article") } belongs to the Constitution. Article { FACT("law-article-32-not-eel", "article") } of the exit-entry law is about extending residence permits.
fact-law-eel-dates = The exit-entry law was adopted on { FACT("law-eel-dates", "adopted") } and has been in force since { FACT("law-eel-dates", "in-force") }. It replaced two older laws.
fact-law-46-number = The refugee article of the exit-entry law is number { FACT("law-46-number", "article") }. One { FACT("law-46-number", "blog-year") } blog calls it { FACT("law-46-number", "blog-article") }.
fact-law-only-two-mentions = We found the word refugee ({ FACT("law-only-two-mentions", "term") }) in only two national laws: the exit-entry law and the counter-terrorism law.
fact-law-counter-terror = The counter-terrorism law says people involved in terrorism get no asylum and no refugee status.
fact-law-no-refugee-law = In { FACT("law-no-refugee-law", "year") } the US Law Library wrote that China was thinking about a full refugee law. We found no such law { FACT("law-no-refugee-law", "years-later") } years later.
fact-law-accession = China joined the { FACT("law-accession", "convention-year") } Refugee Convention and its { FACT("law-accession", "protocol-year") } Protocol on { FACT("law-accession", "date") }.
fact-law-reservations = China joined the Refugee Convention and its Protocol with three exceptions: the second half of Article { FACT("law-reservations", "article-first") } of the Convention, its Article { FACT("law-reservations", "article-second") }, and Article { FACT("law-reservations", "article-protocol") } of the Protocol.
fact-law-protocol = The { FACT("law-protocol", "protocol-year") } Protocol to the Refugee Convention removed the old time limit, so the Convention also covers people who fled after { FACT("law-protocol", "limit-year") }.
fact-law-police-foreigners = Local police and their exit-entry offices handle the stay and residence of foreigners.
fact-law-nia-2018 = The National Immigration Administration was set up in { FACT("law-nia-2018", "year") }. Its published tasks include the management of refugees.
fact-law-nia-division-2021 = In { FACT("law-nia-division-2021", "year") } the National Immigration Administration set up a division for refugee affairs.
fact-law-2012-who = In { FACT("law-2012-who", "year") } a Chinese law expert said no office was formally in charge of refugees; police were generally seen as responsible for status and return, and civil affairs for settlement.
fact-law-un-experts-2016 = In { FACT("law-un-experts-2016", "year") } the UN Committee against Torture was worried that China had no asylum law and left the work to UNHCR.
fact-state-asylum-rare = Asylum given by the state under the Constitution is something else than refugee status given by UNHCR. We found no published way to apply for it.
fact-state-asylum-no-extradition = A person to whom China has given asylum must not be handed over to another country in a criminal case.
fact-us-rules-do-not-apply = Some web articles mix in rules of United States asylum law. They do not apply in China.
fact-indochina-history = In { FACT("indochina-history", "year-first") } and { FACT("indochina-history", "year-last") } about { FACT("indochina-history", "people") } people, mostly ethnic Chinese, fled from Viet Nam to China. China settled them in { FACT("indochina-history", "places") } southern provinces and regions.
fact-indochina-citizenship = In { FACT("indochina-citizenship", "year-study") } a US study said the group that fled from Viet Nam to China had most rights of citizens but not citizenship. UNHCR said in { FACT("indochina-citizenship", "year-unhcr") } that they have the same rights as Chinese nationals.
fact-laos-1981 = UNHCR's old page says China also took refugees for resettlement in { FACT("laos-1981", "year-first") } and { FACT("laos-1981", "year-last") }. A web article says about { FACT("laos-1981", "laotians") } Laotians and some Cambodians from camps in Thailand.
