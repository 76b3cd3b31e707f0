emergency-title = Lambarrada gurmadka degdegga ah
emergency-lead = Kuwani waa lambarrada gurmadka degdegga ah ee dhulweynaha Shiinaha.
emergency-in-writing = Haddii aadan hadli karin
emergency-more = Wax badan oo ku saabsan lambarradan iyo ilaha xogtayada
help-lines-title = Lambarro kale
help-lines-lead = Qaarkood waxaa laga yaabaa inay afka Shiinaha oo keliya ku jawaabaan. Haddii aad caawimo u baahan tahay, ka codso qof aad ku kalsoon tahay inuu kuu waco.
