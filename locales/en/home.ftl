### The first page in a language.

# The name of the first page, in links to it.
home-name = Home
home-title = What do you need?
home-lead = This is a free guide for people who seek asylum in mainland China. It works without internet. It is independent and not a service of UNHCR.

# Large buttons. Keep them to a few words.
home-interview = Check my situation
home-arrived = I just arrived somewhere
home-contact = Contact UNHCR
home-emergency = Emergency
home-police = The police stopped me
home-documents = Papers for UNHCR
home-rights = Rights and limits
home-cards = Cards to show
home-topics = All topics

home-categories = Browse the guide
