### The search: a link in the header of every page, a box, and the page of results.

# The link in the header, the title of the page and the button beside the box.
search-title = Search
# The name of the box.
search-label = Search this guide
# Below the box.
search-lead = Type two or three words, in any language of this guide. You do not need to spell them right.
# Behind the sentence above, only where the guide is read in a web browser.
search-kept = This web browser may keep your words in its list of visited pages (history). A private window of the browser keeps them only until you close it.
# Above the results. $count is how many there are.
search-count =
    { $count ->
        [one] { $count } result
       *[other] The { $count } best results
    }
# Heard while somebody types, when $count suggestions stand below the box.
search-suggestions =
    { $count ->
        [one] { $count } suggestion. The arrow keys lead to it.
       *[other] { $count } suggestions. The arrow keys lead to them.
    }
# The name of the list of suggestions, heard by people who use a screen reader.
search-suggestions-label = Suggestions
search-none = Nothing was found
search-none-advice = Try other words, or only one word. You can also go on here:
# Opens $count more texts of one result in which the words were found.
search-more =
    { $count ->
        [one] { $count } more text with these words
       *[other] { $count } more texts with these words
    }

# What a result is, in a word or two.
search-kind-topic = Topic
search-kind-card = Card to show
search-kind-contact = Contact
search-kind-fact = Fact
# A step that can stand in somebody's plan.
search-kind-step = Step
# Before what is true about something false that people say.
search-kind-truth = What is true
