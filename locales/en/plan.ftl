### The plan: the steps for one person, made from the answers.

## How urgent a step is. One to three words, beside an icon.

urgency-now = Now
urgency-today = Today
urgency-soon = Soon
urgency-keep = Keep in mind

## Deadlines. $weekday is the name of a weekday, $date a day and $time a time of the clock. After each of these comes one
## of the short texts below, which says how much time is left or how long ago it was.

# Until the end of this day.
deadline-day = Last day: { $weekday } { $date }
deadline-day-passed = The last day has passed: { $weekday } { $date }

deadline-last-day = Today is the last day
# $days is a count, one or more.
deadline-days-left =
    { $days ->
        [one] { $days } day left
       *[other] { $days } days left
    }
# $hours is a count, one or more.
deadline-hours-left =
    { $hours ->
        [one] { $hours } hour left
       *[other] { $hours } hours left
    }
deadline-less-than-an-hour-left = Less than one hour left
# $days is a count, one or more.
deadline-days-ago =
    { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
# $hours is a count, one or more.
deadline-hours-ago =
    { $hours ->
        [one] { $hours } hour ago
       *[other] { $hours } hours ago
    }
deadline-less-than-an-hour-ago = Less than one hour ago

## The page of the plan.

plan-title = Your plan
# Two labels above the title of the first step, in a large box. The second stands there when no step has to be done soon.
plan-first = Do this first
plan-begin = Begin with this
# Opens what the words “Now”, “Today”, “Soon” and “Keep in mind” mean.
plan-reading = How to read this plan
plan-rules = This plan is made from your answers by fixed rules. It does not decide who is a refugee.
# Above a plan that is made without any answer. A link to the questions follows.
plan-empty = You have not answered any question yet. So this plan is the same for everybody.
# At the end of a printed plan. $version is the number of the edition, such as 2026.11.0.
plan-sources = Where each sentence comes from stands in this guide, edition { $version }, with its step.
plan-clock = The clock of this computer is wrong, so deadlines are shown without the time left.
# Above every page that is made for somebody who does not exist, and on each of its sheets of paper.
plan-practice = Practice: this person does not exist
# Under the headings “Now”, “Today”, “Soon” and “Keep in mind”.
plan-now = Before anything else.
plan-today = Do these, or begin them, before the end of this day.
plan-soon = In the next days. If the deadline is later, in good time before it.
plan-keep = Read these and remember them.

# In a step: the answers that bring it. $answers is one of the next two texts.
plan-because = Because you said: { $answers }.
# $question is the name of a question, such as “Passport”, and $answers what was said, perhaps a list.
plan-because-answer = { $question }: { $answers }
# $before is such an answer, or several, and $answer one more.
plan-because-more = { $before }; { $answer }
# In a step. After these come the title of a card, and the title of a topic.
plan-card = Show this card:
plan-topic = Read more:
# At the title of a step that leads to the police, or to somebody who reports to them. With an icon.
plan-police = Police: caution
# What that mark means.
plan-police-meaning = This step leads to the police, or to someone who reports to them.
# Before “Not confirmed” or “Sources disagree”, when this is so for a part of what stands in the step.
plan-in-part = In part:

# In the step about the first e-mail, under the question “Which of these do you have already?”. $count is how many papers are not ticked.
plan-papers-missing =
    { $count ->
        [0] You have everything on this list.
        [one] { $count } of these is still missing. Tick what you have.
       *[other] { $count } of these are still missing. Tick what you have.
    }
# A button.
plan-papers-update = Update the list

plan-open = Questions without an answer that could change this plan
# The name of the list of links at the end, heard by people who use a screen reader.
plan-ways-label = What you can do with this plan
plan-change = Check or change my answers
plan-cards = Print the cards of this plan
plan-again = Start again

## The page with a draft of an e-mail.

email-text = The text
# Opens a list of what the reader has answered, under the text of the e-mail.
email-made-of = See or change the answers that this text is made of
email-before = Before you send it
email-before-blanks = Fill in every blank. If you do not have something, write “none” and say why.
email-before-true = Read every sentence. Take out or change what is not true for you. Tell the truth and the whole story.
email-before-trace = On a shared computer, sign out of your e-mail when you have finished, and delete the copies of your papers there.
email-back = Back to my plan

## A paper in the text of the e-mail: $paper is its name, $blank a row of underscores in which the reader fills in something.

email-paper = - { $paper }
email-paper-missing = - { $paper }, because: { $blank }
