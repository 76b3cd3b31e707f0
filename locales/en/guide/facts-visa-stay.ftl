### Facts: Visa, stay and overstay.
### One message for each fact of content/data/facts/visa-stay.json.

fact-visa-no-asylum-type = China's list of visa types has no type for asylum or refugees.
fact-visa-extend-7-days = To stay longer on your visa, ask the local exit-entry police at least { FACT("visa-extend-7-days", "days") } days before the last day.
fact-visa-extend-limit = All extensions together cannot be longer than the stay first written in the visa.
fact-visa-count-days = The days of stay in a visa count from the day after you enter. The visa also shows the last day to enter; that is a different date.
fact-visa-residence-30-days = If your visa says you need a residence permit, ask for it within { FACT("visa-residence-30-days", "days") } days after you enter China.
fact-visa-free-longer = If you came without a visa under a visa-free rule and must stay longer, ask the exit-entry police for a stay permit ({ FACT("visa-free-longer", "term") }) before the visa-free days end. It can last up to { FACT("visa-free-longer", "days-max") } days.
fact-visa-free-30-days-end = Many nationals may enter without a visa for up to { FACT("visa-free-30-days-end", "days") } days under a rule that runs until { FACT("visa-free-30-days-end", "until") }. We do not know if it goes on. If you came this way, count your days. To stay longer, ask the exit-entry police for a stay permit before the visa-free days end.
fact-visa-free-transit-240 = People from some countries may stay up to { FACT("visa-free-transit-240", "hours") } hours without a visa on the way to a third country, in certain areas and through certain ports. In { FACT("visa-free-transit-240", "month") } it was { FACT("visa-free-transit-240", "countries") } countries and { FACT("visa-free-transit-240", "ports") } ports. The list changes: ask { FACT("hot-12367", "phone") }.
fact-visa-residence-fingerprints = For a residence permit the police take fingerprints and should decide within { FACT("visa-residence-fingerprints", "days") } days. Later rules count these as working days.
fact-visa-residence-extend = To extend a residence permit, ask at least { FACT("visa-residence-extend", "days") } days before it ends.
fact-visa-humanitarian-change = The law lets city police change a short stay into residence for humanitarian reasons. It is their choice, and no source says refugees get it.
fact-visa-change-10-days = If something written in your residence permit changes, tell the exit-entry police within { FACT("visa-change-10-days", "days") } days.
fact-visa-refusal-final = If the police refuse to extend or replace a visa, or refuse a stay or residence permit, that decision is final. Then you must leave by the last day you were allowed to stay.
fact-visa-purpose = Do only what your visa or permit is for, and leave before it ends unless you have another right to stay.
fact-visa-fees = The government charges fees for visas and permits. These are not UNHCR fees.
fact-overstay-what = You stay illegally if you remain after the date in your visa or permit, after a visa-free stay ends, or outside the area in which you were told to stay.
fact-overstay-penalty = Overstaying first brings a warning. In serious cases there is a fine of { FACT("overstay-penalty", "fine-per-day") } yuan a day, up to { FACT("overstay-penalty", "fine-max") } yuan in all, or { FACT("overstay-penalty", "days-min") } to { FACT("overstay-penalty", "days-max") } days in detention.
fact-overstay-child = If a child under { FACT("overstay-child", "age-under") } overstays because an adult did not take care of it, the adult is warned and may be fined up to { FACT("overstay-child", "fine-max") } yuan.
fact-overstay-asylum-note = The law gives no clear rule that stops overstay penalties for people who wait for UNHCR's decision without a police paper. Ask UNHCR for advice before your visa ends.
fact-overstay-while-you-wait = While you wait for UNHCR's answer, write down the day on which your permission to stay ended. Keep a copy of your e-mail with its date and any UNHCR number. Leave copies with a person you trust. Each day of illegal stay can count for the fine.
