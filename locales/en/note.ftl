### A note that something in the guide is wrong or missing, to copy or to print. Nothing in it is about a person.

# In links at the foot of every page, and the heading of the note.
note-title = Something is wrong or missing here
note-lead = Print this note, or copy its text. Say what is wrong and where you read it. Do not write a name, a phone number, or anything about a person.

# Lines at the top of the note, filled in. $address is like /en/facts/hot-110.
note-address = Page: { $address }
# $version is like 2026.11.0, $date is a day.
note-edition = Edition: { $version } of { $date }
# $text is a sentence of this guide, or a title.
note-says = It says: { $text }
# $sources is the title of a law or a report, perhaps several.
note-sources = Its sources: { $sources }

# The rest are blanks: lines to write on follow each.
note-place = The title of the page, or its address:
note-wrong = What is wrong or missing:
note-read = Where it can be read (law or page, article, date):
note-more = One sentence more, if it helps:

# Headings and text below the note.
note-where = Where the note goes
note-give = This guide knows no address for such notes. Give the note to the person or group that you have this guide from, and ask them to pass it on.
note-editors = Whoever looks after the guide finds the way to correct it in the file README, under “How to correct a fact”.
note-copy = The same note, as text to copy
note-copy-advice = Mark this text and copy it.
