### Facts: A place to stay.
### One message for each fact of content/data/facts/housing.json.

fact-housing-no-shelter = No source that we found names a state shelter or camp for asylum-seekers in mainland China. People rent rooms or stay in hotels. A hotel registers its guests. For any other address, the guest or the host must register the stay with the police. A host who gives a room to a person who stays illegally can be fined.
fact-housing-lease-useful = A written rental contract helps three times: for police registration, for UNHCR cash help, and to prove where you live.
