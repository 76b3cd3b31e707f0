### The categories of topics, in the order of content/data/categories.json.
### Each has a name and a summary of one or two sentences.

category-arriving = Just arrived
    .summary = If you entered without permission or your stay has ended, write to UNHCR first. Outside hotels, you or the person you stay with must register you with the local police within { FACT("preg-home-24h", "hours") } hours after you move in.

category-police-registration = Police registration
    .summary = Who must register an address, how it is done, and what to know before you go to the police.

category-unhcr = UNHCR step by step
    .summary = How to ask UNHCR for asylum, from the first e-mail to the decision and the appeal.

category-papers = Papers
    .summary = The papers that UNHCR and the police speak of, and what to do when one is missing.

category-police-stop = If the police stop you
    .summary = What the police may ask, what they must do, and how long questioning may last.

category-detention = Detention and removal
    .summary = The rights of a person who is held, told to leave or sent out of China, and where these rights end.

category-stay = Your stay in China
    .summary = Visas, permits, staying on after they have ended, and entry without permission.

category-rights = Rights and limits
    .summary = What the law and UNHCR say about your rights, what you must do, and what UNHCR cannot do.

category-daily-life = Daily life
    .summary = Health, money, work, renting and school.

category-family = Family and children
    .summary = Birth, marriage, death, violence and force, children alone, separated families, and having no nationality.

category-leaving-china = Leaving China
    .summary = Resettlement, going home, leaving for another country, and fraud with such offers.

category-travel-to-beijing = The trip to Beijing
    .summary = Tickets, hotels and warnings for people who live far from the UNHCR office.

category-borders = Borders, Hong Kong and Macao
    .summary = What to know at an airport or land border, and in Hong Kong and Macao.

category-emergency = Emergency and help numbers
    .summary = Numbers to call in danger, and lines that answer questions.

category-false-things = False things people say
    .summary = Claims that are wrong or too simple, each with what is true.

category-law = The law behind it
    .summary = The laws, treaties, offices, figures and history behind this guide.

category-for-helpers = For helpers
    .summary = Duties and risks of people who help, what they cannot do, and what this guide does not know.
