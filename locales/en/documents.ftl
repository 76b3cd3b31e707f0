### What UNHCR asks for in the first e-mail.

documents-title = Papers for UNHCR
documents-lead = UNHCR asks for these things in your first e-mail. Tick what you have. If something is missing, write to UNHCR anyway and say what is missing.
documents-not-kept = Your ticks are not saved. They are gone when you leave this page.
documents-details = Your basic details
documents-facts = What this rests on
