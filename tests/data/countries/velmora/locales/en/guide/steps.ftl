step-call-guards = Call the guards at { FACT("number-guard", "phone") }
    .do = Go where other people are, and call.
step-call-medics = Call the medics at { FACT("number-medic", "phone") }
    .do = Say where you are.
    .small = Say that a baby is with you.
step-report-arrival = Report at the Office
    .do = Go to the Office within { FACT("report-in-time", "hours") } hours after you land.
    .late = Go also if you are late.
step-write-to-office = Write to the Office
    .do = Send one e-mail, with your name.
    .title-baby = Write to the Office about you and the baby
step-renew-slip = Renew your slip
    .do = Do this { FACT("renew-in-time", "days-before") } days before it ends.
step-carry-slip = Carry your slip
    .do = Keep it with you.
step-ask-for-milk = Ask for milk for the baby
    .do = Ask the line for advice.
step-see-a-doctor = See a medic
    .do = Show the card.
step-pay-nobody = Pay nobody
    .do = Reporting costs nothing.

part-where = The Office is at { FACT("office-place", "address") }.

caution-guards = Guards may ask for your slip on the way.
caution-guards-now = The guards who come may ask for your slip.

case-by-ferry = Ilo came by ferry yesterday at noon, with a baby. Ilo is safe and has not reported yet.
    .title = By ferry, with a baby
