### How to reach UNHCR in Beijing.

contact-title = Contact UNHCR in Beijing
contact-lead = To ask for asylum in mainland China, you write an e-mail to UNHCR in Beijing. Do not travel there first.

# Whether the office is open at this moment. $until and $time are times of the clock, $date a day, $weekday its name.
contact-open = Open now until { $until }, if the hours below are right
contact-closed = Closed now, if the hours below are right
# $time is a time of the day, such as 08:30.
contact-opens-today = Opens today at { $time }.
# $time is a time of the day.
contact-opens-tomorrow = Opens tomorrow at { $time }.
# $weekday is the name of a day of the week, $date a day, $time a time of the day.
contact-opens = Opens on { $weekday } { $date } at { $time }.
# $weekday, $date and $time are those of this moment in Beijing.
contact-now = In Beijing it is now { $weekday } { $date }, { $time }. Holidays are not known.
# The same on a button of the first page. A few words.
contact-open-word = Open now (not confirmed)
contact-closed-word = Closed now (not confirmed)

contact-unconfirmed = Address, phone, fax and hours are not confirmed.
contact-unconfirmed-advice = They come from one undated web article. Check them on the help website of UNHCR China before you travel, call or send a fax.

contact-email = E-mail
contact-email-unknown = Not known. The help website of UNHCR China shows it. This guide does not guess it.
contact-phone = Phone
contact-fax = Fax
contact-address = Address
contact-hours = Hours
contact-weekdays = Monday to Friday
contact-beijing-time = Beijing time

contact-before-you-write = Before you write
contact-where-from = Where these details come from
