### What UNHCR asks for in the first e-mail.

documents-not-kept = Your ticks are not saved. They are gone when you leave this page.
documents-details = Your basic details
documents-facts = What this rests on
