### Facts: When the police tell an embassy.
### One message for each fact of content/data/facts/consulate-risk.json.

fact-det-embassy-told = When a foreigner gets punishment detention, detention for review or limits on movement, the police report it to the provincial police within { FACT("det-embassy-told", "hours") } hours. The provincial police then tell the embassy or consulate of that person's country.
fact-det-embassy-refuse = You may ask in writing that the embassy of your country is not told. Police may agree if no treaty between China and your country requires it.
fact-det-embassy-treaties = China has consular treaties with many countries. Among them are Iraq, Nigeria, North Korea, Pakistan, Russia and Yemen. Such a treaty can require the police to tell the embassy of your country, also against your wish. For your own country we could not check this; ask UNHCR.
    .short = A treaty can require the police to tell the embassy of your country, also against your wish. For your own country, ask UNHCR.
fact-det-embassy-no-visit = If officials from the embassy of your country want to visit you, you may refuse. Write and sign a statement that you refuse.
fact-det-unknown-nationality = If police cannot find out your nationality, they use the nationality you say you have or treat you as stateless.
