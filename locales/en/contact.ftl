### How to reach UNHCR in Beijing.

contact-lead = You can write at any time. Do not travel there first.

# Whether the office is open at this moment. $until and $time are times of the clock, $date a day, $weekday its name.
contact-open = Open now until { $until }, if these hours are right
contact-closed = Closed now, if these hours are right
# $time is a time of the day, such as 08:30.
contact-opens-today = Opens today at { $time }.
# $time is a time of the day.
contact-opens-tomorrow = Opens tomorrow at { $time }.
# $weekday is the name of a day of the week, $date a day, $time a time of the day.
contact-opens = Opens on { $weekday } { $date } at { $time }.
# The same on a button of the first page. A few words.
contact-open-word = Open now (not confirmed)
contact-closed-word = Closed now (not confirmed)

## The same once the hours were read in an official source.

# $until is a time of the clock.
contact-open-confirmed = Open now until { $until }, by hours from an official source
contact-closed-confirmed = Closed now, by hours from an official source
# On a button of the first page. A few words.
contact-open-word-confirmed = Open now (official source)
contact-closed-word-confirmed = Closed now (official source)

## Addresses of UNHCR's pages, shown in large letters. They are to be written down; the guide opens nothing.

# After this comes the address.
contact-website-type = Type this on any phone with internet:
# $begins is the beginning of the address. Nothing comes after it, not even a full stop.
contact-website-begins = What the phone shows must begin with { $begins }
# After this comes the address of a page.
contact-website-registering = The page on registration:

## The ways to reach the office, each with how sure it is.

contact-ways = E-mail, phone and address
# $sure is how sure something is, such as “Not confirmed”, and $details a list of what is so, such as “Phone and Fax”.
contact-how-sure = { $sure }: { $details }

contact-email = E-mail
contact-phone = Phone
contact-fax = Fax
contact-address = Address
contact-hours = Hours
contact-weekdays = Monday to Friday

contact-before-you-write = Before you write
contact-where-from = Where these details come from
