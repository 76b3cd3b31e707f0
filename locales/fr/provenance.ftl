provision-number = { $number }
provision-span = { $from }–{ $to }
provision-article = art. { $article }
provision-article-paragraph = art. { $article }, alinéa { $paragraph }
provision-article-item = art. { $article }, point { $item }
provision-article-paragraph-item = art. { $article }, alinéa { $paragraph }, point { $item }
provision-article-chapter = art. { $article } (chapitre { $chapter })
provision-paragraph = paragraphe { $paragraph }
provision-list = { $provisions }
provision-in-law = { $law }, { $provisions }

publisher-via = via

place-heading = Sous le titre :
