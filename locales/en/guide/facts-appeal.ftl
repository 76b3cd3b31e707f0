### Facts: A refusal and the appeal.
### One message for each fact of content/data/facts/appeal.json.

fact-appeal-right = If UNHCR says no the first time, you can ask for a review of the decision. As a rule you should be able to explain your appeal in person.
fact-appeal-deadline = UNHCR's worldwide rules of { FACT("appeal-deadline", "year") } gave at least { FACT("appeal-deadline", "days") } days to appeal. The time that you have in China was not found, so read the date in the letter that UNHCR sent you and act early.
fact-appeal-other-officer = Under UNHCR's worldwide rules of { FACT("appeal-other-officer", "year") }, a different officer must decide the appeal. UNHCR has given out newer rules since then; we could not read them.
fact-appeal-late = UNHCR's worldwide rules of { FACT("appeal-late", "year") } told offices to be flexible and not to close a file when the appeal comes within { FACT("appeal-late", "weeks") } weeks after the last day to appeal. Do not count on this.
fact-appeal-results-2025 = In { FACT("appeal-results-2025", "year") } UNHCR data show about { FACT("appeal-results-2025", "refused") } appeal decisions in China, and all were refusals.
fact-appeal-not-court = The appeal goes to UNHCR itself. We found no Chinese court that reviews a UNHCR decision.
