emergency-title = Lambarrada gurmadka degdegga ah
emergency-in-writing = Haddii aadan hadli karin
emergency-more = Wax badan oo ku saabsan lambarradan iyo ilaha xogtayada
help-lines-title = Lambarro kale
