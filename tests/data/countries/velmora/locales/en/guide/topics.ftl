category-first-days = The first days
    .summary = What to do after you land.
category-safety = Safety
    .summary = Guards, medics and whom to call.
category-beside-others = With a newcomer
    .summary = For those who stand beside somebody.

topic-just-landed = I have just landed
    .summary = Write to the Office, then report there within { FACT("report-in-time", "hours") } hours.
topic-guards = The harbour guards
    .summary = What the guards may ask, and whom to call.
topic-with-a-newcomer = Standing beside a newcomer
    .summary = What it costs, and where to ask.

claim-agent-needed = You need an agent, and must pay one.
    .truth = That is not true. Reporting costs nothing.

glossary-slip = Arrival slip
glossary-objection = Objection

document-slip = Arrival slip
    .detail = The paper that you are given when you report.
document-photo = Photo
    .detail = A photo of your face.

detail-name = Your name
detail-phone = Your phone number

time-limit-report = Report at the Office
    .from = The moment when you land
time-limit-renew = Renew the slip
    .from = The last day of the slip
time-limit-object = Object to a refusal
    .from = The day of the refusal
time-limit-slip = The slip itself
    .from = The day after you land
