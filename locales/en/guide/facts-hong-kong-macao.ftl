### Facts: Hong Kong and Macao.
### One message for each fact of content/data/facts/hong-kong-macao.json.

fact-hk-different = Hong Kong has its own system. The Refugee Convention does not apply there and the government gives no asylum.
fact-hk-usm = In Hong Kong a person who may be sent away can ask the Immigration Department for protection from return (non-refoulement claim). This one procedure has run since { FACT("hk-usm", "since") }.
fact-hk-unhcr = If Hong Kong accepts that there is a risk of persecution, it sends the case to UNHCR, which looks for another country.
fact-hk-help-group = Justice Centre Hong Kong gives free legal information to people who seek protection there. A directory lists the phone { FACT("hk-help-group", "phone") }.
fact-hk-not-mainland = Rules for Hong Kong and Macao do not help a person in mainland China.
fact-macau-system = Macao has its own asylum law. A US report says people with a pending case there may get housing, medical care and schooling for children.
