### The pages for people who help others with this guide.

# In links to this page, and its heading.
helpers-title = For helpers
helpers-heading = Help someone with this guide
helpers-lead = Sit beside the person and let them choose or skip every answer. Neither you nor this guide decides who is a refugee.
helpers-law = Before you write anything down or give someone a place to stay, read what the law asks of helpers.

helpers-desk = All questions on one page
# A link.
helpers-again = Start again for the next person

helpers-topics = Read before you begin

helpers-practice = Practise
helpers-practice-lead = These people are invented. Choose the answers for one of them in the quick form, or look at the plan. Then compare it with the steps named here. Each plan is made for the moment of its story.
# A button. What it opens says on each page that it is for practice.
helpers-practice-open = Open the quick form for practice
helpers-see-plan = See the plan
# Opens two lists of steps. Below it: the headings of the two lists.
helpers-expected = Steps to compare with
helpers-must = In the plan
helpers-must-not = Not in the plan

# A page that fills the window, with the names of many languages. A tile for helpers leads to it; both say this. It is said in every language at once.
languages-point = Point at your language
