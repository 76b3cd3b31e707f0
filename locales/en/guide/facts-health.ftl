### Facts: Health care.
### One message for each fact of content/data/facts/health.json.

fact-health-access = Public hospitals and other public health services in China are open to refugees and asylum-seekers.
fact-health-pay-first = Every patient pays first, before treatment.
fact-health-emergency = If someone is badly ill or hurt, call { FACT("health-emergency", "phone") } for an ambulance or go straight to the emergency department of the closest public hospital.
fact-health-emergency-no-refusal = The law says emergency centres may not refuse or delay first aid for people in critical condition because they have not paid.
fact-health-unhcr-exception = UNHCR pays back treatment costs only in special cases, only for refugees, and only for public hospitals. Ask before you spend the money if you can.
fact-health-asylum-seekers-none = UNHCR in China cannot give asylum-seekers money, goods or medical help.
fact-health-no-partners = UNHCR has no partner clinic in China for refugees or asylum-seekers.
fact-health-hiv-where = For HIV tests, medicine after a possible contact, and treatment, ask your local disease control centre ({ FACT("health-hiv-where", "term") }) or Beijing Ditan Hospital ({ FACT("health-hiv-where", "term-hospital") }).
fact-health-hiv-free = Some HIV medicine is free and some must be paid for. Depending on your health, the hospital may give you free medicine.
fact-health-hiv-language = If you cannot talk with the HIV doctor in Chinese, write to UNHCR and say when your visit is, so staff can help by phone.
