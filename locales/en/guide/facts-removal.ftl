### Facts: Being told to leave and being sent out.
### One message for each fact of content/data/facts/removal.json.

fact-rem-grounds = Police may send a foreigner out ({ FACT("rem-grounds", "term") }) for illegal stay or work, for not leaving in time after an order, for having come in although entry was not allowed (for example without valid papers or past the border checks), or for other breaches.
fact-rem-ban = A person who is sent out may not enter China again for { FACT("rem-ban", "years-min") } to { FACT("rem-ban", "years-max") } years.
fact-rem-held-waiting = After a removal decision, police may hold a person until the journey is possible, for example because there is no flight, the person is ill, or the nationality is not known. The law names no longest time for this and no age limit.
fact-rem-countries = Police rules let a person be sent to the country of nationality, the last country of residence, the country of birth, the place of departure, or another country that lets the person in.
fact-rem-leave-order = Police may order a person to leave within a set time ({ FACT("rem-leave-order", "term") }) and cancel the visa or permit.
fact-rem-leave-days = The State Council rules give at most { FACT("rem-leave-days", "days") } days to leave. A police ministry rule says at most { FACT("rem-leave-days", "days-ministry") } days. The State Council rules stand higher, so plan for { FACT("rem-leave-days", "days") } days or less.
fact-rem-expulsion = For serious breaches the Ministry of Public Security can expel a person ({ FACT("rem-expulsion", "term") }). The decision is final and the person may not return for { FACT("rem-expulsion", "years") } years.
fact-rem-public-order = The public order law says foreigners who break it can be told to leave or be expelled, on top of the penalty.
fact-rem-cost = The person sent out pays the cost. If that is impossible, the illegal employer or the person who gave a guarantee pays.
fact-rem-not-returned-convention = The Refugee Convention, which China joined, forbids sending a refugee back to a place where life or freedom is in danger for one of the five reasons.
fact-rem-convention-exception = The Refugee Convention's protection from being sent back has an exception for a person who is a danger to the country's safety, or who was finally convicted of a very serious crime and is a danger.
fact-rem-convention-31 = The Refugee Convention says refugees who come straight from danger should not be punished for entering without papers, if they go to the authorities quickly and explain why.
fact-rem-no-chinese-rule = Chinese exit-entry law has no article that stops a removal because of danger at home. A promise not to send people back to danger stands in treaties, and UN experts have asked China to put it into its own law.
fact-rem-torture-convention = China also joined the Convention against Torture. It forbids sending anyone to a country where there are strong reasons to expect torture.
fact-rem-extradition = China must refuse to hand a person over for a political crime, for someone to whom it has given asylum, for someone who may be tried or treated unfairly because of race, religion, nationality, sex, political opinion or status, and for someone who was tortured or may be tortured.
