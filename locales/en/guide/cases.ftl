### Made-up situations for practice, in the order of content/data/cases.json. Each is a story and its .title.
### The people and their stories are invented. The answers in cases.json follow from the story alone, and every point of time is counted from the moment that cases.json names.

## Permission to stay, and the address.

case-flat-with-visa = Estelle from Cameroon moved into a rented room in Guangzhou one hour ago, and nobody has registered her there yet. Her visa ends in nineteen days. She is not in danger and has not written to UNHCR. On the page about family she chooses “None of these”.
    .title = A new room, with a visa
case-hotel-not-registered = Abdi from Somalia came to a hotel in Yiwu yesterday evening at half past nine, twenty-five hours ago. The hotel has not registered him. His visa ends in eight days, and the police want nothing from him. He has not written to UNHCR, and on the page about needs he chooses “None of these”.
    .title = A hotel at new year
case-hotel-without-form = Shirin from Iran lives in a hotel in Shanghai. The hotel registered her, but she does not have the form. Her passport has not expired and her visa has not ended, but she cannot find the last day of the visa. She is afraid of the embassy of her country and has not written to UNHCR.
    .title = The hotel registered her
case-stay-ended-not-registered = Khaled from Yemen moved into a friend's flat in Hangzhou fifty days ago, and nobody has registered him there. His permission to stay has ended. His passport has not expired, he is not in danger, and the police want nothing from him. He has not written to UNHCR, but he has copies of two passport pages: the one with his identity and the one with the visa.
    .title = His permission to stay has ended
case-visa-ended-yesterday = Bilal from Pakistan rents a flat in Urumqi and has the registration form for it. He says that his visa has not ended, but its last day was yesterday. He wrote to UNHCR and is waiting.
    .title = The visa ended yesterday
case-visa-last-day = Salma from Sudan moved into a flat in Ningbo this morning at eight, and she is not sure whether the owner registered her. It is now late in the evening of the last day of her visa. She wrote to UNHCR and is waiting.
    .title = Today is the last day
case-permit-end-of-february = Dawit from Ethiopia is twenty years old and lives in a dormitory in Wuhan. He has the registration form for the dormitory and a residence permit that ends in thirty-eight days. He wants to work. He has not written to UNHCR.
    .title = A student who wants to work
case-registered-too-late = Aster from Ethiopia moved into a room in Chongqing three days ago, at three in the afternoon, and nobody has registered her there. Her residence permit ends in twenty days. She has a UNHCR paper and waits for the decision, but the paper is with her sister and she does not know its last day.
    .title = Two time limits have passed
case-receipt-still-good = Awa from Guinea asked the police in Beijing for a new visa, and today is the last day of the receipt that they gave her. She came to a hotel exactly one day ago, at noon, and the hotel has not registered her. A letter in which UNHCR refused her request the first time has the date of today.
    .title = A receipt on its last day
case-receipt-ran-out = Ali from Yemen asked the police in Chengdu for a residence permit. The last day of the receipt that they gave him was three days ago. He moved into a room two days ago, and nobody has registered him there. He wrote to UNHCR and is waiting.
    .title = The receipt has run out
case-nearly-nothing-said = Nimo says that she sleeps in a friend's home. She does not want to answer any other question.
    .title = She says only one thing
case-nothing-said = Mahmoud sits down with a helper. He skips every question.
    .title = Every question is skipped

## UNHCR.

case-asked-to-pay = Blaise from Cameroon rents a room in Foshan and has the registration form for it. His visa ends in twenty-one days. He has a phone number and has not written to UNHCR. A man offered him a UNHCR paper for money.
    .title = A man sells UNHCR papers
case-appeal-in-time = Layla from Iraq has a letter in which UNHCR refused her request the first time. The letter is ten days old. She asked the police in Beijing for a new visa: they have her passport, and their receipt ends in six days. She lives in a flat, has the registration form for it, and needs a lawyer.
    .title = UNHCR refused her the first time
case-appeal-too-late = Mamadou from Guinea has a letter in which UNHCR refused his request the first time. The date of the letter is thirty-one days ago. His permission to stay has ended. He moved into the home of a relative in Guangzhou fourteen days ago, and he is not sure whether he is registered there.
    .title = A letter from last year
case-case-closed = Tharshan from Sri Lanka missed an appointment at UNHCR, and his case was closed. He came into China through border control, and later the police cancelled his visa. His passport has expired. He lives in a room in Xiamen, has the registration form for it, and wants to go home.
    .title = A missed appointment at UNHCR
case-paper-fourteen-days = Yusuf is a Palestinian from Syria, and no country says that he is its citizen. He has lost contact with his brother. He waits for the decision of UNHCR, and his UNHCR paper ends in fourteen days. He lives in a flat in Nanjing, has the registration form for it, and has a residence permit that has not ended.
    .title = No country calls him a citizen
case-refugee-moves-on = UNHCR decided that Ahmed from Yemen is a refugee. Today is the last day of his UNHCR paper, and his passport has expired. He is in Beijing, does not have enough money to live, and needs a dentist. He asks whether UNHCR can help him to move to another country, and he also thinks of leaving China by himself.
    .title = A refugee thinks of leaving

## The police.

case-questioned-in-market = Omar from Syria is in a market in Guangzhou. Police officers question him right now, without a written decision, and they have taken his passport. He lives in a shared flat. He has not written to UNHCR.
    .title = Police questions in a market
case-summoned-tomorrow = The police told Espérance from the Democratic Republic of the Congo to come to the police station tomorrow. She rents a room in Guangzhou and has the registration form for it, but her permission to stay has ended. She wrote to UNHCR and is waiting.
    .title = Told to come to the police
case-held-by-police = A friend asks for Jean-Bosco from Burundi. The police in Shenzhen have held him since yesterday and showed him a written decision. His permission to stay has ended. He waits for the decision of UNHCR, and his UNHCR paper ended three days ago.
    .title = A friend asks for him
case-held-sixteen-alone = Eyob from Eritrea is sixteen years old and has no parent and no guardian in China. He came without permission and never had permission to stay. The police in Kunming have held him for two days. Nobody has written to UNHCR for him.
    .title = A sixteen-year-old is held
case-leave-in-three-days = The police told Ibrahim from Sudan to leave China by a date that is three days from now. He moved into a friend's flat in Zhengzhou yesterday evening at eight, and nobody has registered him there. He has not written to UNHCR.
    .title = An order to leave China
case-leave-date-passed = The police told Sayed from Afghanistan to leave China by the last day of the year. The new year began half an hour ago. He is in a hotel in Shenzhen that registered him, but he does not have the form. He wrote to UNHCR and is waiting.
    .title = The date to leave has passed
case-leave-date-unknown = The police told Gloria from Uganda to leave China by a certain day. She lost the paper and does not know the date. She came to a hotel in Tianjin yesterday at noon and is not sure whether the hotel registered her. UNHCR refused her request in its final decision.
    .title = She lost the order to leave

## People who came over certain borders.

case-north-korea-no-shelter = A woman of thirty from North Korea is in Shenyang. She came without permission, never had permission to stay, and never had a passport. She has no place to sleep and has lost contact with her sister. She has not written to UNHCR.
    .title = A woman from North Korea
case-north-korea-with-permit = A man from North Korea has a passport that has not expired and a residence permit that ends in sixty days. He moved into a room in Dalian yesterday evening at six, and nobody has registered him there. The police told him to come to them next week. He has not written to UNHCR.
    .title = From North Korea, with a permit
case-myanmar-sick-mother = Brang came with his mother over the land border from Myanmar, without permission, and he skips the question about permission to stay. They moved into a relative's home in Ruili three days ago, and nobody has registered them there. His mother is very ill right now. They have not written to UNHCR.
    .title = His mother is very ill
case-myanmar-visa-hotel = Aung came over the land border from Myanmar with a visa, which ends in thirty days. The hotel in Kunming where he sleeps registered him, but he does not have the form. His passport was stolen. He has not written to UNHCR.
    .title = From Myanmar, with a visa

## At a border, and outside the mainland.

case-airport-not-let-in = Fatuma from Somalia is thirty-four years old. She waits at the airport of Guangzhou, and the border police do not let her in. She is not in danger in this moment.
    .title = Not let in at the airport
case-boy-at-land-border = Zaw from Myanmar is seventeen years old and stands at a land border of mainland China. He came over the land border from Myanmar, the officers have not let him in, and no parent or guardian is with him. Somebody there could hurt him now.
    .title = A boy at the land border
case-port-north-korea = A man from North Korea is very ill. He is at a port of mainland China, and the officers have not let him in.
    .title = A sick man at a port
case-hong-kong-airport = Rania from Syria waits at the airport of Hong Kong for a flight that leaves tonight. She is not in danger in this moment.
    .title = Waiting for a flight
case-macao-in-danger = Grace from Uganda is in Macao. Somebody could hurt her now.
    .title = In danger in Macao
case-outside-sick-child = Tesfaye from Ethiopia is in Laos. His son is very ill right now.
    .title = A sick son in Laos
case-outside-wants-to-come = Samuel is in Uganda and thinks of coming to China. He is not in danger in this moment.
    .title = Before the journey to China

## Danger, children, family.

case-danger-in-street = Hawa is in a street in Tianjin. Somebody could hurt her now. She has no time for more questions.
    .title = Danger in the street
case-child-alone-no-shelter = Jawad from Afghanistan is fourteen years old. He is in Lanzhou without a parent or guardian, and he has no place to sleep. He wants to go to school. He has not written to UNHCR and has nothing of what its first e-mail needs.
    .title = Fourteen years old and alone
case-girl-with-mother = Hodan from Somalia is twelve years old, and a helper answers the questions for her. She lives with her mother in a hotel in Shenzhen and has the registration form for it. They wrote to UNHCR and are waiting. Her visa has not ended, and she is old enough for school.
    .title = A girl with her mother
case-baby-leap-day = Selam from Eritrea has a UNHCR paper that ends in sixty-two days, and she waits for the decision. Her permission to stay has ended, and nobody has registered her at her room in Beijing. Her baby was born in Beijing on the last day of the old year, fifty-nine days ago, and is not registered.
    .title = A baby, and a leap year
case-refugee-family = UNHCR decided that Parwin from Afghanistan is a refugee. Her UNHCR paper ends in twelve days, and her residence permit has not ended. She lives with her daughters in a flat in Beijing and has the registration form for it. One daughter is old enough for school, the other was born in Beijing seventy days ago and is not registered, and there is not enough money to live.
    .title = A refugee family with a baby
case-son-overstayed = Farid from Afghanistan is forty years old and has a visa that ends in twenty-two days. The permission to stay of his little son has ended. They live in a flat in Yiwu and have the registration forms for it. Farid wrote to UNHCR and is waiting.
    .title = The stay of his son ended
case-violence-at-home = Somebody at home hurts Zahra from Iran. In this moment she is alone and not in danger. She is pregnant, has a residence permit that ends in thirty-one days, and has the registration form for her flat in Jinan. She waits for the decision of UNHCR, and her UNHCR paper ends in ninety days.
    .title = Violence at home
case-locked-in-at-work = Tigist from Ethiopia sleeps in a house in Dongguan, where she is forced to work. She is locked in and is not paid. The owner of the house keeps her passport, and her permission to stay has ended.
    .title = Locked in and not paid
case-many-worries = Huda from Yemen has a visa that ends in forty days. The hotel in Guangzhou where she sleeps with her two sons registered them, but she does not have the form, and her passport was stolen. Her little son was born in Guangzhou forty-six days ago and is not registered. Her elder son is old enough for school and is ill, and his permission to stay has ended. No country says that the father of the boys is its citizen, and she has lost contact with him. She wrote to UNHCR and is waiting. She worked in a kitchen and was not paid, and there is not enough money to live. Somebody wants money from her for a place in another country. She asks about work, about a lawyer, about other countries, about leaving China and about going home, but she is afraid of the embassy of her country.
    .title = Many worries at once
