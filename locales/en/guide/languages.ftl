### Names of the languages that a reader can ask an interpreter for.

language-en = English
language-fr = French
language-ar = Arabic
language-so = Somali
language-prs = Dari
language-fa = Persian
language-ps = Pashto
language-ur = Urdu
language-am = Amharic
language-ti = Tigrinya
language-sw = Swahili
language-ru = Russian
language-uk = Ukrainian
language-ha = Hausa
language-ig = Igbo
language-yo = Yoruba
language-ln = Lingala
language-ku = Kurdish
