### Cards to show to others, and the glossary.

cards-title = Cards to show
cards-lead = Each card says one thing in Chinese, with your language under it. Show the screen, or print the card.
card-use = When to show this card
card-facts = What this card rests on

glossary-title = Chinese words on papers
glossary-lead = You may see these words on forms and letters. Point at a word to ask about it.
glossary-source = Where this comes from
