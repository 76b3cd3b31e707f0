### Facts: Papers: UNHCR paper, passport, visa.
### One message for each fact of content/data/facts/documents.json.

fact-doc-name-conflict = UNHCR's pages call its paper by two names: “UNHCR certificate” and “UNHCR ID card”. Whichever you have, keep it safe and valid.
fact-doc-renew = Renew your UNHCR paper or card on time.
fact-doc-validity-seed = An undated web article says the UNHCR paper is valid for { FACT("doc-validity-seed", "months-min") } to { FACT("doc-validity-seed", "months-max") } months each time. We could not confirm this; look at the date on your own paper.
fact-doc-renew-condition = An undated web article says you must be registered with the local police before UNHCR renews your paper. UNHCR lists both police registration and renewal as duties. We could not confirm that one depends on the other; ask UNHCR.
fact-doc-train-plane = To buy train or plane tickets, foreigners in China must show a passport. If you have only a UNHCR paper, ask the station or airline first.
fact-doc-no-reentry = Your UNHCR paper does not let you come back into China after you leave.
fact-doc-insurance = You need a valid visa to buy health insurance in China. Ask the insurance company about your own case.
fact-doc-not-release-paper = A UNHCR paper does not make the police let you go. UNHCR says it cannot step in when police enforce Chinese law.
fact-doc-art46-asylum-seeker = Chinese law says a person who asks for refugee status may stay during the check, using a temporary identity paper from the police ({ FACT("doc-art46-asylum-seeker", "term") }).
fact-doc-art46-refugee = Chinese law says a recognised refugee may stay and live in China with a refugee identity document from the police ({ FACT("doc-art46-refugee", "term") }).
fact-doc-art46-pending = UNHCR wrote in { FACT("doc-art46-pending", "year-first") } and again in { FACT("doc-art46-pending", "year-again") } that the rules on refugees in the exit-entry law were still not put into practice. Do not expect the police to give you a paper under these rules.
fact-doc-forged = False papers, and papers got by lying, are not valid. The police can cancel them or take them.
fact-doc-other-person = Using another person's passport, visa or permit inside China can bring a warning and a fine of up to { FACT("doc-other-person", "fine-max") } yuan. Using it to cross the border is punished more.
fact-doc-visa-by-lying = Getting a visa or permit by lying brings a fine of { FACT("doc-visa-by-lying", "fine-min") } to { FACT("doc-visa-by-lying", "fine-max") } yuan. In serious cases it brings { FACT("doc-visa-by-lying", "serious-days-min") } to { FACT("doc-visa-by-lying", "serious-days-max") } days in detention and a fine of { FACT("doc-visa-by-lying", "serious-fine-min") } to { FACT("doc-visa-by-lying", "serious-fine-max") } yuan.
fact-doc-lost-visa = If your visa or permit is lost, damaged or stolen, ask the local exit-entry office of the police for a new one.
fact-doc-lost-passport = If your passport is gone and the embassy of your country cannot give a new one, the local exit-entry police can help with papers to leave China. This is a way out of China, not a way to stay.
fact-doc-receipt = While the police keep your passport for a visa or permit application, the receipt they give you shows that your stay is lawful. It is valid for at most { FACT("doc-receipt", "working-days-visa") } working days for a visa and { FACT("doc-receipt", "working-days-residence") } for a residence permit. It is not for a passport that was taken in an investigation.
