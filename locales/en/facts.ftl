### Facts: what a statement is for the reader, and how sure it is.

# What a fact is. One or two words, beside an icon.
kind-right = Your right
kind-right-meaning = Something you may ask for or say.
kind-duty = Duty
kind-duty-meaning = Something that somebody must do.
kind-limit = Limit
kind-limit-meaning = Something that is not given, not possible or not known.
kind-risk = Risk
kind-how-to = What to do
kind-how-to-meaning = A step, and where and how to take it.
kind-contact = Contact
kind-contact-meaning = A number, an address, hours.
kind-background = Background
kind-background-meaning = Law, history, figures and words.

# How sure a fact is. A few words, beside an icon.
confidence-primary = Official source
confidence-secondary = Reported
confidence-secondary-meaning = A report, a study or the press says this, or it is our own reading of sources.
confidence-conflicting = Sources disagree
confidence-conflicting-meaning = Good sources say different things.
confidence-unconfirmed = Not confirmed
confidence-unconfirmed-meaning = Only one undated article says this. Check it before you rely on it.

# What a source is.
source-law = Laws, rules and treaties
source-government = Government offices
source-report = Reports and studies
source-article = Newspapers and magazines
source-seed = Undated web articles that this guide corrects

# Under a statement, after how sure it is, when a part of it is not from the source.
fact-partly-ours-word = a part is ours
fact-partly-ours = Part of this is our own advice, reading or translation. It is not in the source.

# Under a statement.
fact-sources-open = Where this comes from
# Under a warning in one line: it unfolds the whole warning.
fact-why = Why?
fact-permanent = This fact alone, with its address
fact-due = This should have been checked again by now. It may be out of date.

# The page of one fact.
fact-title = A fact of this guide
fact-how-sure = How sure is this?
fact-where-read = Where did we read it?
fact-topics = Topics with this fact
fact-id = Name of this fact:
# Rows of a small table. The locator is the article or heading in the source.
fact-locator = Place in the source
fact-as-of = Text that we read
fact-checked = Checked in
fact-check-again = Check again from
