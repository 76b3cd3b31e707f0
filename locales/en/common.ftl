### Words on every page.

# The name of the guide. It is a name: keep it as it is.
guide-name = Waymark

# A link for people who use the keyboard or a screen reader: it jumps over the header.
skip-to-main = Skip to the main text

# The button in the header of every page that closes the program at once.
leave-now = Leave now
# Shown while somebody presses Shift three times to leave, after the first press.
leave-pressed-once = Press Shift two more times to leave.
# Shown after the second press.
leave-pressed-twice = Press Shift one more time to leave.

# A day by the usual calendar, and the same day by the calendar of readers of this language, where it is another one.
# $date is a day of the Gregorian calendar, $own the same day in the calendar of the readers.
day-in-two-calendars = { $date } ({ $own })

# Names of parts of the page, heard by people who use a screen reader.
tools-label = Language, search, text size and printing
breadcrumbs-label = Where you are
footer-label = More about this guide
# The links at the foot of every page to what people need first: emergency numbers, UNHCR, the interview, cards.
help-label = What helps most
text-size-label = Text size
text-size-normal = Normal text
text-size-large = Large text
text-size-larger = Very large text
# One letter, shown in three sizes to choose the text size.
text-size-letter = A
print-page = Print
# In small letters beside a button “Print”, and where a text can be printed.
print-kept = A printer may keep what it printed. If you print to a file, the file stays on this computer until you delete it.
# On a plan, under the button to print: opens the text above. Two words.
print-kept-summary = What stays?
# In small letters beside a text that can be copied.
copy-kept = Paste the text before you leave this guide. Some computers keep a list of what was copied, and others may read it there.
# In a narrow window: a button that opens a list with search, text size and print. One word.
more-tools = More

# In the list of languages, above those in which the page can be read.
languages-read = Read in
# Above those that can stand beside the language of the page, so that two people can read it together.
languages-beside = Show a second language beside it
# Takes the second language away.
languages-alone = One language only

# A line on the first page, on the plan, on paper and in the list of languages, where no native reader has reviewed the translation.
# After it comes the link translation-english.
translation-draft = This translation is a draft. No native reader has checked it yet.
# The same in one word, beside the name of the language in the header of every page.
translation-draft-word = Draft
translation-english = Show the English beside it
# A small mark behind a text whose English has changed since it was translated. After it comes the English text.
translation-stale = The English has changed:

# $version is like 2026.11.0, $date and $review-by are days.
edition-line = Edition { $version } of { $date }. To be reviewed by { $review-by }.

# A box on every page when the computer's clock cannot be right. $date is the day that the clock says.
clock-wrong = The clock of this computer is wrong. It says { $date }.
# $date is the day of this edition.
clock-wrong-advice = This guide was made on { $date }, so today is that day or later. Set the date of the computer. Until then this guide cannot say what is open now, or which facts are old.

# A box on every page when the edition is past its review. $date is the day of this edition.
edition-old = This guide is old. It was made on { $date }.

# $time is a time of the clock. The part of the day stands with it, since in some languages hours are counted from sunrise. $part is “night” (from
# midnight), “morning” (from six o'clock), “afternoon” (from noon) or “evening” (from six o'clock in the evening).
clock-time =
    { $part ->
        [night] { $time } at night
        [morning] { $time } in the morning
        [afternoon] { $time } in the afternoon
       *[evening] { $time } in the evening
    }
