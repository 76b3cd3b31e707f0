home-name = Bogga hore
home-title = Maxaad u baahan tahay?
home-lead = Kani waa hage bilaash ah oo loogu talagalay dadka magangalyo ka doonaya dhulweynaha Shiinaha. Wuxuu shaqeeyaa internet la’aan. Waa madaxbannaan yahay, mana aha adeeg ay bixiso UNHCR.

home-interview = Hubi xaaladdayda
home-arrived = Hadda ayaan meel imid
home-contact = La xiriir UNHCR
home-emergency = Xaalad degdeg ah
home-police = Booliska ayaa i joojiyey
home-documents = Warqadaha UNHCR
home-rights = Xuquuqda iyo xadkooda
home-cards = Kaararka la tuso
home-topics = Dhammaan mawduucyada

home-categories = Dhex mar hagaha
