### False or misleading claims that people hear or read. The message is the claim, in the words of somebody who believes it;
### the guide always shows it as a quotation. The attribute .truth says what is true.

claim-apply-at-border-police = You ask the border police or the immigration department of the police for asylum.
    .truth = You write an e-mail to UNHCR in Beijing. No Chinese law sets up an asylum office or a procedure for asylum requests, and UNHCR does this work in mainland China.

claim-regional-board = A regional immigration board approves your asylum request.
    .truth = We found no such board in Chinese law. UNHCR decides who is a refugee in mainland China.

claim-convention-names-office = The Geneva Convention says that you ask for asylum at the border police or at a police station.
    .truth = The Convention names no place or office for asylum requests. It is a promise between states, and it says who is a refugee.

claim-papers-in-local-language = You hand in your reasons in the language of the country, a copy of your passport and other papers.
    .truth = UNHCR asks for your police registration form, passport pages, your basic details and your reasons. You tell UNHCR which language you want for the interview.

claim-id-card-needed = To register you need a passport and an identity card.
    .truth = UNHCR asks for passport pages and the police registration form. Its list does not name an identity card.

claim-registration-is-easy = Registering at the office in Beijing is simple and easy.
    .truth = UNHCR gets many requests and cannot answer at once. The check of your police form usually takes up to { FACT("register-four-weeks", "weeks") } weeks, and then you may wait some time for the status interview.

claim-one-or-two-months = You get an appointment slip and wait one or two months.
    .truth = UNHCR tells you the date after it has checked your police form, usually within { FACT("register-four-weeks", "weeks") } weeks. For the status interview we found no fixed time.

claim-no-democracy-ground = You can claim asylum if your country does not guarantee democratic freedom and you are not a criminal.
    .truth = A refugee has a real reason to fear persecution because of race, religion, nationality, membership of a particular social group, or political opinion.

claim-past-harm-needed = You have to show that you were harmed in the past.
    .truth = The test is a real reason to fear persecution for one of the five reasons. Past harm is not required.

claim-list-of-harms = Only massacre, long prison or slavery counts as persecution, and harassment or short detention never does.
    .truth = We found no such fixed list in the sources for China. Tell UNHCR everything, because only UNHCR decides.

claim-stateless-cannot-ask = Stateless people cannot get asylum.
    .truth = Stateless people can ask UNHCR too. In the exit-entry law a foreigner is anyone without Chinese nationality, and that includes stateless people.

claim-ordinary-crimes = Anyone who committed an ordinary crime cannot get asylum.
    .truth = We found no Chinese asylum rule on this. Serious crimes can exclude protection. The Refugee Convention does not protect everybody from being sent back: it does not protect a person who is a danger to the safety of the country. It also does not protect a person who was finally convicted of a very serious crime and is a danger.

claim-paper-frees-you = Show your UNHCR certificate to the police and they release you.
    .truth = A UNHCR paper does not make the police let you go. UNHCR says it cannot step in when police enforce Chinese law.

claim-paper-is-identity-card = After registration you get an asylum certificate that serves as your identity paper.
    .truth = After registration UNHCR gives you a paper or card that shows you are an asylum-seeker. The law's list of papers to carry does not name it, so carry it as well as your passport.

claim-paper-months = The certificate is valid for two to three months and can be extended.
    .truth = We could not confirm this. Look at the date on your own paper and renew it on time.

claim-renewal-condition = UNHCR renews your certificate only if you are registered with the police.
    .truth = UNHCR lists both police registration and renewal as duties, but we could not confirm that one depends on the other. If you entered without permission or your stay has ended, ask UNHCR before you go to the police.

claim-police-refugee-papers = Asylum-seekers and refugees get identity cards and residence permits from the police.
    .truth = The law speaks of such papers. UNHCR wrote in { FACT("doc-art46-pending", "year-first") } and again in { FACT("doc-art46-pending", "year-again") } that these rules were still not put into practice, so do not expect the police to give you one.

claim-residence-permit-always = Foreigners have to ask for a residence permit wherever they live.
    .truth = You ask for a residence permit if your visa says you need one. Then you ask within { FACT("visa-residence-30-days", "days") } days after you enter China.

claim-asylum-visa-at-port = You get a visa at the port for asylum if you bring papers that prove your reason.
    .truth = The visa at the port is for urgent needs, and it is not an asylum visa. You also need a paper that shows that a Chinese authority agrees to it.

claim-register-for-safety = You can register with the local police for your safety and security.
    .truth = Police registration is a duty in law, and UNHCR gives an interview date only after it has confirmed that your police registration form is valid. It is not an offer of protection, and we found no rule that protects a person who comes to register. If you entered without permission or your stay has ended, write to UNHCR first and ask what to do.

claim-only-visa-holders-register = To register with the police you need to be a citizen with a valid visa.
    .truth = Every foreigner has the duty to register. If you entered without permission or your stay has ended, the police may question you, hold you or send you out, so write to UNHCR first and ask what to do.

claim-carry-from-seventeen = Foreigners have to carry their papers from the age of seventeen.
    .truth = The age is { FACT("check-carry", "age-from") }. From then on you must carry your passport, another travel document, or your stay or residence permit.

claim-legal-while-waiting = If you are accepted as a refugee or asylum-seeker, you are legal while you wait.
    .truth = UNHCR says people registered with it may stay, but the exit-entry law ties this to a paper from the police that is not known to be issued. It has happened that registration with UNHCR did not protect a person: UNHCR said in { FACT("rights-2008-returns", "month") } that China had sent back a boy of { FACT("rights-2008-returns", "age") } whom UNHCR had recognised as a refugee.

claim-government-recognises = The Chinese government recognises and protects asylum-seekers.
    .truth = UNHCR decides who is a refugee, and China accepts that UNHCR gives this status. In { FACT("law-un-experts-2016", "year") } the UN Committee against Torture was worried that China had no asylum law and left the work to UNHCR. It has happened that registration with UNHCR did not protect a person.

claim-no-right-to-live = Refugees who are not from Indochina are immigrants without the right to live in China.
    .truth = The sources speak of the right to work, not of a right to live in China. UNHCR wrote that refugees other than those from Indochina have no right to work in China.

claim-third-country-for-all = UNHCR finds another country for every refugee whom it recognises.
    .truth = People recognised by UNHCR may stay for a time while UNHCR looks for a lasting solution. Nobody has a right to resettlement, places are few, and you cannot apply for it.

claim-unhcr-pays-everything = UNHCR helps everyone with food, housing, health and schooling.
    .truth = Only some refugees get cash help, and asylum-seekers get none. UNHCR pays back treatment costs only in special cases, only for refugees, and only for treatment in public hospitals.

claim-all-schools-open = Refugee children can now go to public primary schools in the whole country.
    .truth = UNHCR wrote of a permission of { FACT("edu-2012-permission", "announced") } for primary schools in { FACT("edu-2012-permission", "provinces") } provinces. Whether a child got a place there depended on the local school at that time. We found nothing newer about which provinces accept refugee children.

claim-rights-will-grow = The law is the start of more rights for refugees, such as work and schooling.
    .truth = The sources do not show that this has happened, and we found no refugee law. UNHCR wrote that refugees other than those from Indochina have no right to work in China.

claim-ask-for-a-job = An asylum-seeker may ask an employer for a job.
    .truth = UNHCR wrote that refugees other than those from Indochina have no right to work in China. A foreigner who works illegally pays a fine, and in serious cases there is also detention.

claim-work-visa-for-all = The employment rules for foreigners let asylum-seekers work.
    .truth = These rules are for people who come with a work visa and then get a work paper and a residence permit. They do not open a way to work for asylum-seekers.

claim-naturalise-by-constitution = A foreigner who accepts the Constitution can become Chinese.
    .truth = A foreigner may ask for Chinese nationality as a close relative of a Chinese person, after settling in China, or for another good reason, and the Ministry of Public Security decides. A person who becomes Chinese must give up the other nationality. We found no way to Chinese nationality that is made for refugees.

claim-humanitarian-residence = With a short stay you get residence as an investor or on humanitarian grounds.
    .truth = The law lets city police change a short stay into residence for humanitarian reasons. It is their choice, and no source says refugees get it.

claim-article-in-wrong-law = Articles { FACT("law-article-32-not-eel", "article") } and { FACT("law-46-number", "article") } of the exit-entry law are the only rules on asylum.
    .truth = Article { FACT("law-article-32-not-eel", "article") } on asylum belongs to the Constitution. In the exit-entry law, Article { FACT("law-article-32-not-eel", "article") } is about extending residence permits, and the refugee article is Article { FACT("law-46-number", "article") }.

claim-asylum-is-given = The law says that foreigners who seek asylum for political reasons get asylum.
    .truth = The Constitution says China may give asylum to foreigners who ask for it for political reasons. It is a choice, not a right.

claim-law-passed-later = The exit-entry law was passed in July twenty-twelve.
    .truth = The exit-entry law was adopted on { FACT("law-eel-dates", "adopted") } and has been in force since { FACT("law-eel-dates", "in-force") }.

claim-refugee-law-coming = China is making a refugee law.
    .truth = In { FACT("law-no-refugee-law", "year") } the US Law Library wrote that China was thinking about a full refugee law. We found no such law.

claim-congress-decides = The Standing Committee of the National People's Congress decides on refugee status.
    .truth = UNHCR decides who is a refugee in mainland China. That committee passed the exit-entry law.

claim-nobody-responsible = No authority in China is responsible for refugees.
    .truth = The management of refugees is among the published tasks of the National Immigration Administration, and it set up a division for refugee affairs in { FACT("law-nia-division-2021", "year") }. Decisions on who is a refugee still come from UNHCR.

claim-figures-opened-registration = Refugees could register because of the figures of { FACT("stats-2013-seed", "year") }.
    .truth = The sources give the exit-entry law as the reason, not the figures.

claim-never-expelled = People who were given asylum are never sent out of China.
    .truth = A person to whom China has given asylum must not be handed over to another country in a criminal case. We found no rule on expulsion.

claim-us-law-test = The test for asylum is past persecution, as in United States immigration law.
    .truth = Rules of United States asylum law do not apply in China.

claim-figures-of-thirteen = There are more than three hundred thousand refugees in China, and only a few hundred are not from Indochina.
    .truth = The figures that people quote for this are old and do not add up. At the end of { FACT("stats-2025", "year") } UNHCR counted about { FACT("stats-2025", "refugees") } refugees and { FACT("stats-2025", "asylum-seekers") } asylum-seekers in mainland China.

claim-figures-of-fifteen = China has { FACT("stats-2015-seed", "refugees-middle") } refugees and { FACT("stats-2015-seed", "asylum-seekers-middle") } asylum-seekers.
    .truth = These are old figures that counted people from Viet Nam. At the end of { FACT("stats-2025", "year") } UNHCR counted about { FACT("stats-2025", "refugees") } refugees and { FACT("stats-2025", "asylum-seekers") } asylum-seekers in mainland China.

claim-human-rights-commission = UNHCR is the United Nations Human Rights Commission.
    .truth = UNHCR is the UN High Commissioner for Refugees.

claim-top-ten-host = China is one of the ten largest host countries for refugees.
    .truth = China was once counted so because of the refugees from Viet Nam. UNHCR's data no longer count them as refugees.

claim-old-origins = Most refugees in China come from Somalia, Nigeria, Iraq and Liberia.
    .truth = These were the largest groups outside Indochina in older figures, and this has changed. In UNHCR's newest figures in this guide, most came from Cameroon, Somalia, Uganda and Afghanistan.

claim-indochina-are-chinese = The refugees from Indochina and their children are Chinese.
    .truth = UNHCR said that they have the same rights as Chinese nationals. An older US study said that they had most rights of citizens but not citizenship.

claim-more-and-more = More and more refugees come to China.
    .truth = The numbers that UNHCR counts have fallen since { FACT("stats-trend", "year") }. New asylum requests have fallen too.
