### Meanings of the Chinese terms that readers see on papers.

## Papers.

glossary-term-refugee = refugee
glossary-term-police-form = registration form of temporary residence
glossary-stay-permit = stay permit
glossary-term-temp-id = temporary identity paper for a person who asks for refugee status
glossary-term-refugee-id = refugee identity document

## Police.

glossary-term-interpreter = interpreter
glossary-term-exit-entry = exit-entry office of the police
glossary-term-overstay = illegal stay (overstay)
glossary-term-illegal-work = illegal work
glossary-three-illegal = illegal entry, illegal stay and illegal work
glossary-term-detention-review = detention for review: the police hold you while they check your case
glossary-term-punishment-detention = punishment detention (a penalty of some days)
glossary-term-limit-movement = limits on where you may go
glossary-detention-house = detention house
glossary-place-for-returns = place for returns
glossary-hearing = hearing, which you may ask for before a large fine
glossary-term-review = administrative review: an office looks at a decision again
glossary-term-court-case = court case against an office, for example the police
glossary-term-legal-aid = legal aid

## Removal.

glossary-term-leave-order = order to leave within a set time
glossary-term-sent-out = being sent out of China
glossary-term-expelled = expulsion

## Family.

glossary-term-birth-certificate = medical birth certificate
glossary-civil-affairs-office = civil affairs office
glossary-written-warning = written warning from the police to a person who is violent in the family
glossary-term-protection-order = court protection order

## Health.

glossary-term-disease-control = disease control centre (CDC)
glossary-ditan-hospital = Beijing Ditan Hospital
