### Cards to show to others, and the glossary.

cards-title = Cards to show
card-use = When to show this card
card-facts = What this card rests on
# A button on the page of a card: it shows the card alone, as large as the window. Officials see that page.
card-large = Show large
# Beside a box to tick, at each card in the list: this card will be printed.
cards-choose = Print
# The button under the list of cards.
cards-print = Print the chosen cards
# A link to the sheets of all cards.
cards-print-all = Print all cards
# The title of the page that is printed, with several cards on each sheet of paper. The title itself is not printed.
cards-sheet-title = Cards to print
cards-sheet-lead = Print this page, then cut along the dashed lines.
# A choice: four or eight. $count is that number, as digits.
cards-per-sheet = { $count } on a sheet

glossary-lead = You may see these words on forms and letters. Point at a word to ask about it.
glossary-source = Where this comes from
# Headings: where readers meet the words below.
glossary-papers = On forms and papers
glossary-police = With the police
glossary-review = Review, court and lawyers
glossary-family = Family and children
glossary-hospital = In a hospital
