### The first page in a language.

# The name of the first page, in links to it.
home-name = Home
home-title = What do you need?

# Large buttons. Keep them to a few words.
home-interview = Check my situation
home-danger = Danger now
home-cards = Cards to show
home-topics = All topics

# Below “Write to UNHCR”, in small letters: letters can be sent when the office is closed.
home-any-time = At any time

home-categories = Browse the guide
