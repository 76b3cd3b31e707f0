### What UNHCR asks for in the first e-mail.

document-police-form = Police registration form
    .detail = UNHCR asks for the police registration form for the place where you live now, and for one that is still valid. If you have no such form, ask UNHCR in your e-mail what to do: we could not find out what it asks for then. If you entered without permission or your stay has ended, ask UNHCR before you go to the police.
document-identity-page = Passport page with your identity
    .detail = UNHCR asks for a copy of the passport page that shows your identity. If you have no passport, ask UNHCR in your e-mail what to do: we could not find out what it asks for then.
document-visa-page = Passport page with your China visa
    .detail = UNHCR asks for a copy of your China visa. If you have no visa, ask UNHCR in your e-mail what to do: we could not find out what it asks for then.
document-entry-stamp = Passport page with your day of entry
    .detail = UNHCR asks for a copy of the page that shows the day you entered. If you have no such page, ask UNHCR in your e-mail what to do: we could not find out what it asks for then.
document-address-in-chinese = Your address, in Chinese if you can
    .detail = UNHCR asks for your address in China, in Chinese if you can. Tell UNHCR at once when it changes.
document-phone = Your phone number
    .detail = UNHCR asks for your phone number and uses it to give you appointments. If you have no phone, say so in your e-mail.
document-reasons-written = Your reasons, in writing
    .detail = UNHCR asks why you left your country and why you are afraid to go back. Tell the truth and the whole story.

## Basic details that the e-mail gives.

detail-full-name = Your full name
detail-nationality = Your nationality
detail-passport-number = Your passport number
detail-phone = Your phone number
detail-arrival-date = Your date of arrival
detail-address-in-china = Your address in China, in Chinese if you can
detail-interview-language = The language for your interview
