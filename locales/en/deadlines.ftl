### The table of all deadlines, for one sheet of paper.

# In links to this page, and its heading.
deadlines-title = All deadlines
deadlines-lead = If a paper or a letter gives you an earlier day, use that one. If a last day is a Saturday, a Sunday or a holiday, act on the working day before.

# The four headings of the table. Under the third stand words such as “The moment when you move in”.
deadlines-what = What
deadlines-length = Time limit
deadlines-from = Counted from
deadlines-follows = What can follow
# Under “What can follow”.
deadlines-unknown = Not found in our sources

# Under “Time limit”. $hours is a count, one or more.
deadlines-hours =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
# Under “Time limit”. $days is a count, one or more.
deadlines-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
# Under “Time limit”, of what must be asked for before a day. $days is a count, one or more.
deadlines-days-before =
    { $days ->
        [one] At least { $days } day before
       *[other] At least { $days } days before
    }
# Under “Time limit”. $months is a count, one or more.
deadlines-months =
    { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
# Under “Time limit”. The day stands in a paper of the reader. “Counted from” says in which.
deadlines-written = Until that day
# At the end of the printed table. $version is the number of the edition, such as 2026.11.0.
deadlines-sources = Where each line comes from stands in this guide, edition { $version }, under “All deadlines”.
