### The first page when no language is chosen yet.

start-title = Choose your language
