### Facts: Health care.
### One message for each fact of content/data/facts/health.json.

fact-health-access = Public hospitals and other public health services in China are open to refugees and asylum-seekers.
fact-health-pay-first = Every patient pays first, before treatment.
fact-health-emergency = If someone is badly ill or hurt, call { FACT("health-emergency", "phone") } for an ambulance or go straight to the emergency department of the closest public hospital.
fact-health-emergency-no-refusal = In an emergency the law is on your side in three ways. The ambulance service must not refuse or delay because nobody has paid. A doctor must not refuse emergency treatment. A hospital must rescue a patient in critical condition at once. If it has no means for the treatment, it must send the patient on to another hospital in time.
fact-health-emergency-fund = Since { FACT("health-emergency-fund", "year") } provinces and cities have a fund for emergencies ({ FACT("health-emergency-fund", "term") }). It pays hospitals for emergency treatment of people whose identity is not known or who cannot pay. The hospital asks for the money, after the treatment. Who can get it is decided locally. We found no text that names foreigners or leaves them out: ask the hospital.
fact-health-unhcr-exception = UNHCR pays back treatment costs only in special cases, only for refugees, and only for public hospitals. Ask before you spend the money if you can.
fact-health-asylum-seekers-none = UNHCR in China cannot give asylum-seekers money, goods or medical help.
fact-health-no-partners = UNHCR has no partner clinic in China for refugees or asylum-seekers.
fact-health-hiv-where = For HIV tests, medicine after a possible contact, and treatment, ask your local disease control centre ({ FACT("health-hiv-where", "term") }) or Beijing Ditan Hospital ({ FACT("health-hiv-where", "term-hospital") }).
fact-health-hiv-free = Some HIV medicine is free and some must be paid for. Depending on your health, the hospital may give you free medicine.
fact-health-hiv-language = If you cannot talk with the HIV doctor in Chinese, write to UNHCR and say when your visit is, so staff can help by phone.
