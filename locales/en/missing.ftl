### Pages for addresses that lead nowhere.

missing-title = This page is not in the guide
missing-advice = The address may be from another edition, or it may be mistyped. Nothing is broken.
missing-ways-on = Ways to go on
# An address with something that this edition does not know. The second is a link to the page with all that it does know, such as answers.
unknown-query-title = The guide does not understand this address
unknown-query-advice = Open the page without what the guide does not understand

# A page that could not be made because of a fault in the program.
fault-title = This page has a fault and cannot be shown
fault-advice = The rest of the guide still works.
