### Facts: Cash help.
### One message for each fact of content/data/facts/money.json.

fact-cash-some-refugees = Only some refugees get cash help from UNHCR. The sum is small and is meant for the most basic needs.
fact-cash-not-asylum-seekers = Asylum-seekers do not get cash from UNHCR in China, because there is not enough money.
fact-cash-how = A refugee asks UNHCR for cash help by e-mail and says why help is needed. Then UNHCR sends an online form to fill in.
fact-cash-three-months = UNHCR looks at cash requests once each quarter, so you may wait up to { FACT("cash-three-months", "months-max") } months.
fact-cash-form = The form for cash help from UNHCR asks about your household's income and spending in the last { FACT("cash-form", "months") } months. You must also send your valid rental contract.
fact-cash-refused-if = UNHCR does not handle a request for cash help if you miss the deadline, send no rental contract, or give false data.
fact-cash-keep-notes = Write down each day what your household earns and spends. Count everyone in the home, also people not registered with UNHCR.
fact-cash-older-help = Older texts say UNHCR pays for food, housing, health and school. UNHCR's current pages promise much less.
fact-cash-sole-provider = In { FACT("cash-sole-provider", "year") } UNHCR said it was the only one giving help to refugees in China.
