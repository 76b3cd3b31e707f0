### Where a fact comes from: provisions of laws, and words around the names of sources.

## Provisions of a law. $article, $paragraph, $item, $chapter and $number are numbers, or two numbers with a dash, from $from to $to. A paragraph of an article is what Chinese law calls 款, an item 项.

provision-number = { $number }

# Several numbers or years that follow each other, from the first to the last.
provision-span = { $from }–{ $to }
provision-article = Art. { $article }
provision-article-paragraph = Art. { $article }, paragraph { $paragraph }
provision-article-item = Art. { $article }, item { $item }
provision-article-paragraph-item = Art. { $article }, paragraph { $paragraph }, item { $item }
provision-article-chapter = Art. { $article } (chapter { $chapter })

# A paragraph of a report, whose paragraphs are numbered through.
provision-paragraph = paragraph { $paragraph }

# $provisions is a list: "Art. 2 and Art. 4, paragraph 1".
provision-list = { $provisions }

# $law is the name of a law or report, $provisions a list of its articles or paragraphs.
provision-in-law = { $law }, { $provisions }

# Between two names: the first published a source, it was read at the second.
publisher-via = via

# Before the heading of a page, which stays in English.
place-heading = Under the heading:
