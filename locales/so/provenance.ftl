provision-number = { $number }
provision-span = { $from }–{ $to }
provision-article = Qodobka { $article }
provision-article-paragraph = Qodobka { $article }, faqradda { $paragraph }
provision-article-item = Qodobka { $article }, lambarka { $item }
provision-article-paragraph-item = Qodobka { $article }, faqradda { $paragraph }, lambarka { $item }
provision-article-chapter = Qodobka { $article } (cutubka { $chapter })
provision-paragraph = faqradda { $paragraph }
provision-list = { $provisions }
provision-in-law = { $law }, { $provisions }

publisher-via = oo laga akhriyey

place-heading = Qaybta cinwaankeedu yahay:
