### The first page when no language is chosen yet.

start-title = Choose your language
start-more = This edition has no other language yet.
