provision-number = { $number }
provision-span = { $from }–{ $to }
provision-article = المادة { $article }
provision-article-paragraph = المادة { $article }، الفقرة { $paragraph }
provision-article-item = المادة { $article }، البند { $item }
provision-article-paragraph-item = المادة { $article }، الفقرة { $paragraph }، البند { $item }
provision-article-chapter = المادة { $article } (الفصل { $chapter })
provision-paragraph = الفقرة { $paragraph }
provision-list = { $provisions }
provision-in-law = { $law }، { $provisions }

publisher-via = عبر

place-heading = تحت العنوان:
