### Topics and lists of topics.

topics-title = All topics
# Heading above links to cards in Chinese that help with this topic.
topic-cards = Cards to show
topic-related = Read next
topic-neighbours-label = Topics before and after this one
topic-before = Before
topic-after = Next

# A box on a topic when at least one of its facts should have been checked again by now.
topic-due = Some of this page may be out of date.

# Above a false claim that people make, and above what is true.
claim-label = Some people say
claim-truth-label = What is true

## A button under the summary of a topic: what to do at once, in the words of a button.

# After this comes the title of a card.
topic-action-card = Show this card:
topic-action-emergency = See the emergency numbers

## Headings on a topic.

topic-to-do = What to do
topic-rights = Your rights
topic-limits = Limits and risks
# Above the other facts: more to do, numbers, law, history and words.
topic-more = More about this
# The first line of a box around warnings, which is there only when what the reader answered makes them true.
topic-yours = By what you answered, this is about you:
