### Facts: Chinese terms.
### One message for each fact of content/data/facts/terms.json.

fact-term-refugee = { FACT("term-refugee", "term") } means: refugee.
fact-term-temp-id = { FACT("term-temp-id", "term") } means: temporary identity paper for a person who asks for refugee status.
fact-term-refugee-id = { FACT("term-refugee-id", "term") } means: refugee identity document.
fact-term-police-form = { FACT("term-police-form", "term") } means: registration form of temporary residence.
fact-term-exit-entry = { FACT("term-exit-entry", "term") } means: exit-entry office of the police.
fact-term-interpreter = { FACT("term-interpreter", "term") } means: interpreter.
fact-term-detention-review = { FACT("term-detention-review", "term") } means: detention for review (held while the police check your case).
fact-term-punishment-detention = { FACT("term-punishment-detention", "term") } means: punishment detention (a penalty of some days).
fact-term-limit-movement = { FACT("term-limit-movement", "term") } means: limits on where you may go.
fact-term-sent-out = { FACT("term-sent-out", "term") } means: being sent out of China.
fact-term-leave-order = { FACT("term-leave-order", "term") } means: order to leave within a set time.
fact-term-expelled = { FACT("term-expelled", "term") } means: expulsion.
fact-term-review = { FACT("term-review", "term") } means: administrative review.
fact-term-court-case = { FACT("term-court-case", "term") } means: court case against an office, for example the police.
fact-term-overstay = { FACT("term-overstay", "term") } means: illegal stay (overstay).
fact-term-illegal-work = { FACT("term-illegal-work", "term") } means: illegal work.
fact-term-birth-certificate = { FACT("term-birth-certificate", "term") } means: medical birth certificate.
fact-term-legal-aid = { FACT("term-legal-aid", "term") } means: legal aid.
fact-term-protection-order = { FACT("term-protection-order", "term") } means: court protection order.
fact-term-disease-control = { FACT("term-disease-control", "term") } means: disease control centre (CDC).
