### The page for people who help others with this guide.

# In links to this page, and its heading.
helpers-title = For helpers
helpers-heading = Help someone with this guide
helpers-lead = Sit beside the person and let them choose or skip every answer. Neither you nor this guide decides who is a refugee.
helpers-law = Before you write anything down or give someone a place to stay, read what the law asks of helpers.

helpers-desk = All questions on one page
helpers-desk-lead = A quick form for people who know the questions. The plan beside it changes with each answer.
# Buttons and links.
helpers-desk-open = Open the quick form
helpers-again = Start again for the next person

helpers-topics = Read before you begin

helpers-practice = Practise
helpers-practice-lead = These people are invented. Choose the answers for one of them, or look at the plan, and compare it with the steps named here. Each plan is made for the moment of its story.
helpers-see-plan = See the plan
# $date is a day, $weekday its name and $time a time of the clock.
helpers-moment = The moment of the story is { $weekday } { $date } at { $time }, Beijing time. At another time the plan can be different.
# Opens two lists of steps. Below it: the headings of the two lists.
helpers-expected = Steps to compare with
helpers-must = In the plan
helpers-must-not = Not in the plan
