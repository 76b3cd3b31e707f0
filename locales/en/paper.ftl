### Paper forms: pages that are printed empty and filled in with a pen.

# The page that lists the forms, and links to it.
paper-title = Paper forms
paper-lead = Print these forms before you need them. People can fill them in with a pen, without a computer.
# How to get a form in two languages. The list of languages is at the top of every page.
paper-beside = You can print a form in two languages: open the list of languages at the top, and choose a second language.
# Our own advice about forms that somebody has filled in.
paper-keep = A filled-in form says much about a person. Our own advice: when you do not need it any longer, give it back to the person or tear it up.
# Above each form on the screen: the part below is what comes out of the printer.
paper-prints = Only this is printed:

## The questionnaire. Space is short: say it as briefly as you can.

# Its title, also on paper.
questionnaire-title = Questions to answer with a pen
# In the list of forms: what it is for. The quick form is the page with all questions for helpers.
questionnaire-lead = All questions of the guide. People tick their answers while they wait. Then a helper types the answers into the quick form.
# On top of the paper, beside a warning sign. The numbers to call follow.
questionnaire-danger = Are you, or is someone with you, in danger or very ill? Do not fill in this paper. Tell the helper at once, or call:
questionnaire-no-name = Our own advice: do not write your name on this paper. Take it back when the helper has read it, or tear it up.
questionnaire-empty = Leave empty what you do not know, what you do not want to say, and what someone beside you should not see.
# How arrows are used: "→ 4" stands after an answer, and before question 4.
questionnaire-leads = An arrow after an answer leads to another question. Answer a question with an arrow only if an answer led you to it.
# Heard in place of an arrow and a number, after an answer, by people who use a screen reader. $question is a number.
questionnaire-leads-to = leads to question { $question }
# After a question to which more than one answer can be ticked.
questionnaire-many = (tick all that are true)

## The e-mail form.

# On the screen and in the list of forms.
paper-email-lead = The draft of the e-mail with lines to write on, and a page that explains it.
# The heading of the page that explains the form.
paper-email-explained = How to fill in the form
paper-email-hide = The form says who you are and why you left. Our own advice: keep it where others do not see it.
# A link from the draft of the e-mail to the form.
paper-email-link = Print it to fill in by hand

## The tally sheet: a table in which a desk counts what people asked about.

# Its title, also on paper.
tally-title = Tally sheet
# In the list of forms: what it is for.
tally-lead = An empty table to count what people ask about, and in which language. Nothing on it says who they are.
tally-no-names = Never write a name or anything else about a person on this sheet.
tally-how = Make one mark for each thing that a person asks about: in its row, in the column of the person's language.
# $blank is a line to write on.
tally-days = From which day to which day: { $blank }
# In place of the table, in a narrow window.
tally-wide = The table is wider than this window. It is printed whole.
# Above the first column.
tally-topics = Asked about
# The last row and the last column: what is none of the others.
tally-other = Other
tally-after = If few people came, even a count can show who they were. Our own advice: keep this sheet where others do not see it, and pass on only the sums of a longer time, such as a month.
