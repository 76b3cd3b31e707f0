provision-number = { $number }
provision-span = { $from }至{ $to }
provision-article = 第{ $article }条
provision-article-paragraph = 第{ $article }条第{ $paragraph }款
provision-article-item = 第{ $article }条第{ $item }项
provision-article-paragraph-item = 第{ $article }条第{ $paragraph }款第{ $item }项
provision-article-chapter = 第{ $article }条（第{ $chapter }章）
provision-paragraph = 第{ $paragraph }段
provision-list = { $provisions }
provision-in-law = { $law }{ $provisions }

publisher-via = 经由

place-heading = 标题下：
