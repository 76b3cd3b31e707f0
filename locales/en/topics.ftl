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
topic-due-advice = Facts marked with a clock should have been checked again by now. Ask UNHCR, or look for a newer edition of this guide, before you act on them.

# Above a false claim that people make, and above what is true.
claim-label = Some people say
claim-truth-label = What is true
