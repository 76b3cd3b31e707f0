question-safety = Are you in danger right now?
    .name = Danger
    .hint = If the answer is yes, the guide shows at once what to do.
    .why = Danger comes before everything else.
    .error = Choose what is true right now.
option-safety-safe = No
option-safety-threatened = Yes, someone could hurt me
    .hint = Choose this also if someone is hurt as well.
option-safety-injured = Yes, someone is ill or hurt

question-reported = Have you reported at the Office?
    .name = Reporting
    .hint = This must be done within { FACT("report-in-time", "hours") } hours.
    .why = The plan says until when.
    .error = Choose one of the answers.
option-reported-yes = Yes
option-reported-no = No
option-reported-unsure = I do not know

question-landed = When did you land?
    .name = Landing
    .hint = The day alone is enough.
    .why = The time counts from this moment.
    .error = Enter a day that is not ahead.

question-slip-until = Until which day is your slip valid?
    .name = Last day of the slip
    .hint = It stands on the slip.
    .why = The plan says when to renew it.
    .error = Enter the day on the slip.

question-with-me = Who is with you?
    .name = With you
    .hint = Choose all that is true.
    .why = The plan then has more steps.
    .error = Choose at least one answer.
option-with-me-baby = A baby
option-with-me-ill = Someone who is ill
option-with-me-nobody = Nobody

question-papers = Which papers do you have?
    .name = Papers
    .hint = Tick what you have.
    .why = The letter names them.
    .error = Choose at least one answer.
option-papers-none = None of them
