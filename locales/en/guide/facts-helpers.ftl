### Facts: Risks and duties of people who help.
### One message for each fact of content/data/facts/helpers.json.

fact-helper-report-duty = The law says people and organisations that find out about illegal entry, stay or work must report it to the police without delay.
fact-helper-harbouring = Giving a place to stay to a person who entered or stays illegally, hiding that person, or helping them avoid checks brings a fine of { FACT("helper-harbouring", "fine-min") } to { FACT("helper-harbouring", "fine-max") } yuan. In serious cases it brings { FACT("helper-harbouring", "serious-days-min") } to { FACT("helper-harbouring", "serious-days-max") } days in detention and a fine of { FACT("helper-harbouring", "serious-fine-min") } to { FACT("helper-harbouring", "serious-fine-max") } yuan. So friends and hosts take a risk too.
fact-helper-crossing = Helping others cross the border illegally brings a fine of { FACT("helper-crossing", "fine-min") } to { FACT("helper-crossing", "fine-max") } yuan. In serious cases it brings { FACT("helper-crossing", "serious-days-min") } to { FACT("helper-crossing", "serious-days-max") } days in detention and a fine of { FACT("helper-crossing", "serious-fine-min") } to { FACT("helper-crossing", "serious-fine-max") } yuan. It can also be a crime.
fact-helper-schools-employers = Employers and schools with foreign staff or students must report to the police, for example when a person leaves, is missing or breaks the rules.
fact-helper-identity-checks = Banks, schools, hospitals and phone companies may ask the police to confirm a foreigner's identity.
