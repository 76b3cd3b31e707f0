### The interview: one question a page, the look at the answers, and the page for helpers with all questions.
### The questions themselves are in guide/questions.ftl.

# Above the first question. $count is a number.
interview-intro = At most { $count } questions. You can skip any of them, and open your plan at any time. When you open this guide as a program of its own, not in a web browser, it does not keep your answers or send them to anyone. A web browser may keep them in its list of visited pages (history).

# Above each question. $number is its place, $more is how many questions can still follow; both are numbers.
interview-progress = Question { $number }. At most { $more } more.
# The same when no other question is left. $number is a number.
interview-progress-last = Question { $number }. After this one, no question is left.

# The link to the question before. Also the button, on every other page, to the page before.
interview-back = Back
interview-continue = Continue
interview-not-known = I do not know
interview-not-said = I do not want to say
# On a question about a date that was skipped. $answer is one of the two texts above.
interview-skipped = Your answer so far: { $answer }
# Opens a few sentences about why the guide asks a question.
interview-why = Why we ask

# The fields of a date.
interview-day = Day
interview-month = Month
interview-year = Year
interview-time = Time, if you know it
# Beside the field for a time. $time is a time of the clock. Hours are counted to twenty-four.
interview-time-example = For example { $time }. Hours are counted from midnight.
# An answer to a question about a day that has passed. $day is a day with its weekday and without a year.
interview-day-today = Today, { $day }
# The day before today. $day is a day with its weekday and without a year.
interview-day-yesterday = Yesterday, { $day }
# Beside "Today" and "Yesterday". The fields for a date stand under it.
interview-day-other = Another day

# Under the fields for the last day of stay; it opens more fields.
interview-days-summary = My visa says a number of days
# A field for a number.
interview-days-count = Number of days
# Said in place of the drawing to those who do not see it.
interview-visa-drawing = A drawing of a visa with two lines. One line has a cross, the other a tick.
# Under the drawing, beside a tick.
interview-visa-days = The days of stay: these count. The place on your visa can be different.

# A day, and a moment in Beijing time, as an answer. $weekday is the name of the day, $time a time of the clock.
# $date is a day.
interview-on-day = { $weekday } { $date }
# $weekday is the name of a day of the week, $date a day, $time a time of the day.
interview-at-moment = { $weekday } { $date }, { $time }
# In the list of answers.
interview-unanswered = Not answered yet
# In the list of answers, and on the page for helpers: a question that the guide leaves out. It was not answered.
interview-not-needed = Not needed: with your other answers, it changes nothing in your plan.

# The title of the window when an answer cannot be used. $title is the question.
interview-error-title = Error: { $title }
# The heading of a box that says what to do.
interview-error-summary = There is a problem
# Heard before the message at a field by people who use a screen reader.
interview-error-word = Error:
# Two different answers came to a question that takes one.
interview-error-twice = There were two different answers to this question. Choose one.
interview-error-not-offered = That answer is not possible here. Choose one of these answers.
# Before a sentence that says what to enter. The fields of a date hold something that is no date, such as a month after the last.
interview-error-no-date = There is no such date.
# A field of a date is empty.
interview-error-day-missing = The day is missing.
interview-error-month-missing = The month is missing.
interview-error-year-missing = The year is missing.
interview-error-days-missing = The number of days is missing.
# The day cannot be read. $typed is what a reader typed.
interview-error-day-unread = The day cannot be read: “{ $typed }”
# The month cannot be read. $typed is what a reader typed.
interview-error-month-unread = The month cannot be read: “{ $typed }”
# The year cannot be read. $typed is what a reader typed.
interview-error-year-unread = The year cannot be read: “{ $typed }”
# The time cannot be read. $typed is what a reader typed.
interview-error-time-unread = The time cannot be read: “{ $typed }”
# The number of days cannot be read. $typed is what a reader typed.
interview-error-days-unread = The number of days cannot be read: “{ $typed }”
# A whole date that could mean two days. $typed is what a reader typed.
interview-error-date-unclear = This date can mean two days: “{ $typed }”. Type the month as a word, and the whole year.
# The day on which somebody entered China.
interview-error-later = It cannot be later than today.
# $typed and $counted are days, $days is a number that a reader typed.
interview-error-days-disagree = You typed { $typed } as the last day. If the number of days is { $days }, the last day is { $counted }. Clear the date or the number of days.
# After a sentence that says what to enter. $first and $last are days.
interview-error-range = The guide takes dates from { $first } to { $last }.

# A box with the names of questions whose answers do not count: an earlier answer was changed, or a date cannot be right.
interview-dropped = These answers could not be used and were taken out:
# The last line in that box. $count is a number.
interview-dropped-unknown =
    { $count ->
        [one] { $count } answer to a question that this guide does not have
       *[other] { $count } answers to questions that this guide does not have
    }

# A box above a question, with steps that come before everything else.
interview-first = Do this first
# The same when the steps are folded, since they were shown before. $count is how many there are, a number.
interview-first-folded =
    { $count ->
        [one] Do this first: { $count } step
       *[other] Do this first: { $count } steps
    }
# Under the words of a step: leads to its place in the plan.
interview-first-more = More about this step
# A link to the plan that the answers so far give.
interview-plan-so-far = My plan so far
# Beside that link, from the fifth answer on. $count is a number.
interview-plan-has =
    { $count ->
        [one] Your plan has { $count } step already.
       *[other] Your plan has { $count } steps already.
    }
# Opens the list of answers.
interview-answers-so-far = My answers so far
# A link that takes out all answers.
interview-again = Start again

# The page with all answers.
interview-check-title = Check your answers
interview-check-lead = Change what is not right. Then open your plan.
interview-change = Change
# The same, heard by people who use a screen reader. $name is the short name of a question.
interview-change-named = Change: { $name }
interview-see-plan = See my plan
interview-open-title = You skipped these questions
interview-open-lead = An answer to one of them could still change your plan.

# A question that is not asked of a reader with these answers. $name is its short name.
interview-not-asked-title = This question is not for you: { $name }
interview-not-asked-advice = Your other answers show that the guide does not need it.
interview-go-on = Go on

# The page after “Start again”.
interview-cleared-title = Your answers are gone
interview-cleared-lead = This page holds none of your answers.
interview-cleared-browser = If you read this guide in a web browser, its Back button may still show them. Close the browser too.
interview-begin = Begin

# In a copy of the guide as files, in place of each page of the interview.
interview-needs-program = This part works only in the program
interview-needs-program-advice = This is a copy of the guide to read or print. It cannot make a plan or search. These pages can help you now:

## The page for helpers with all questions.

desk-title = All questions on one page
# The words that open the next two texts.
desk-about = How this page works
desk-lead = For helpers who know the questions. When you open this guide as a program of its own, not in a web browser, it does not keep what you choose or send it to anyone. A web browser may keep it in its list of visited pages (history). Leave empty what you do not know.
# How to use the page with the keyboard. The letters J, K and P and the names of keys stay as they are.
desk-keys = Keys: a number or a letter chooses that answer. J or Page Down goes to the next question, K or Page Up to the one before. P opens the plan to print it.
# A warning above the questions: the page could not get the next questions and the plan.
desk-failed = The questions and the plan are not up to date. What you chose is still here. Check it, then press the button below the questions.
desk-update = Update the plan
# The heading of the short plan beside the questions.
desk-plan = Plan
# Under that heading. Screen readers say it after each answer. $questions and $steps are counts.
desk-count = Questions: { $questions }. Steps: { $steps }.
# Beside a step in the short plan, where nobody knows the hour from which its time is counted.
desk-may-have-passed = The time may have passed
# A button beside “Print the plan”.
desk-full-plan = Full plan
# A button. Behind it stands the key that does the same.
desk-print = Print the plan
# A button that takes out all answers.
desk-next-person = Next person
# The page after that button, where a person has given more than three answers.
desk-next-title = Begin with the next person?
# $answers is a count.
desk-next-lead =
    { $answers ->
        [one] { $answers } answer will be gone. You cannot get it back.
       *[other] { $answers } answers will be gone. You cannot get them back.
    }
# Two buttons below it.
desk-next-yes = Yes, begin
desk-next-no = No, go back to the questions
# A link to the way in which readers see the questions.
desk-one-by-one = One question a page
# A box with the names of questions whose answers do not count while another answer rules them out.
desk-dropped = Not counted, because of other answers:
