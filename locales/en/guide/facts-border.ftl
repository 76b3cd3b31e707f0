### Facts: Borders and entry.
### One message for each fact of content/data/facts/border.json.

fact-border-documents = To enter China you show a passport or other travel document and a visa or other permission.
fact-border-refuse = Border police refuse entry to people without valid papers and for other reasons listed in the law. They need not say why.
fact-border-sent-back = A person who is refused entry is ordered to go back and can be made to go back. While waiting, the person must stay in a closed area.
fact-border-no-asylum-counter = No article of the exit-entry law describes how to ask for asylum at the border.
fact-border-port-visa = Article { FACT("border-port-visa", "article") } of the exit-entry law is about a visa given at the port for urgent humanitarian entry, urgent business, repairs or other urgent needs. You need a passport and a paper that shows that a Chinese authority agrees to it. It is valid for one entry and at most { FACT("border-port-visa", "days-max") } days.
fact-border-temporary-entry = For an event outside a person's control or another urgent reason, border police can allow a temporary entry of up to { FACT("border-temporary-entry", "days-max") } days. They may ask for a guarantee.
fact-border-illegal-entry = Entering or leaving without permission, avoiding border checks, or using false papers or the papers of another person brings a fine of { FACT("border-illegal-entry", "fine-min") } to { FACT("border-illegal-entry", "fine-max") } yuan. Serious cases bring { FACT("border-illegal-entry", "serious-days-min") } to { FACT("border-illegal-entry", "serious-days-max") } days in detention, and there may be a fine of { FACT("border-illegal-entry", "serious-fine-min") } to { FACT("border-illegal-entry", "serious-fine-max") } yuan too.
fact-border-crime = Crossing the border secretly in serious circumstances is a crime, with up to { FACT("border-crime", "years-max") } year in prison.
fact-border-land-law = The Land Borders Law forbids crossing the border illegally. Police deal with people who are caught.
fact-border-hong-kong-is-exit = Going from the mainland to Hong Kong or Macao counts as leaving China's mainland. Coming back needs permission to enter again.
fact-border-practice = A web article that follows a US Law Library report of { FACT("border-practice", "year") } says most refugees came with ordinary visas, such as student or visitor visas. UNHCR also asks for the visa page.
fact-border-draft-aim = When the exit-entry law was drafted, the police ministry named three main problems: illegal entry, illegal stay and illegal work ({ FACT("border-draft-aim", "term") }). Checks of foreigners aim at these three.
