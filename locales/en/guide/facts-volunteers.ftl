### Facts: At an intake desk.
### One message for each fact of content/data/facts/volunteers.json.

fact-desk-not-lawyer = A helper at a desk cannot decide if someone is a refugee. Only UNHCR does that in mainland China.
fact-desk-privacy = Write down as little as possible. Police may inspect a place that has to do with a breach of the law, and people who learn of illegal stay must report it.
fact-desk-first-hour = At first contact, check four things: danger now, health, a child alone, and where the person sleeps tonight, because of the { FACT("preg-home-24h", "hours") }-hour rule for registering a stay with the police.
fact-desk-lawyer-gap = We found no list of lawyers or groups that help asylum-seekers in mainland China.
