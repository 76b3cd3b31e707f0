contact-lead = Waxaad qori kartaa wakhti kasta. Marka hore halkaas ha u safrin.

contact-open = Hadda waa furan yahay ilaa { $until }, haddii saacadahani ay sax yihiin
contact-closed = Hadda waa xiran yahay, haddii saacadahani ay sax yihiin
contact-opens-today = Maanta wuxuu furmayaa { $time }.
contact-opens-tomorrow = Berri wuxuu furmayaa { $time }.
contact-opens = Wuxuu furmayaa { $weekday } { $date }, saacadda { $time }.
contact-open-word = Hadda furan (lama xaqiijin)
contact-closed-word = Hadda xiran (lama xaqiijin)

contact-open-confirmed = Hadda waa furan yahay ilaa { $until }, sida ay sheegayaan saacado laga helay il xogeed oo rasmi ah
contact-closed-confirmed = Hadda waa xiran yahay, sida ay sheegayaan saacado laga helay il xogeed oo rasmi ah
contact-open-word-confirmed = Hadda furan (il xogeed oo rasmi ah)
contact-closed-word-confirmed = Hadda xiran (il xogeed oo rasmi ah)

contact-website-type = Telefoon kasta oo internet leh ku qor cinwaankan:
contact-website-begins = Waxa telefoonku muujiyo waa inuu ku bilowdo { $begins }
contact-website-registering = Bogga diiwaangelinta:

contact-ways = Iimayl, telefoon iyo cinwaan
contact-how-sure = { $sure }: { $details }

contact-email = Iimayl
contact-phone = Telefoon
contact-fax = Fakis
contact-address = Cinwaan
contact-hours = Saacadaha
contact-weekdays = Isniin ilaa Jimce

contact-before-you-write = Intaadan qorin
contact-where-from = Halka ay faahfaahintani ka timid
