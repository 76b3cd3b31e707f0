home-name = Bogga hore
home-title = Maxaad u baahan tahay?
home-lead = Kani waa hage bilaash ah oo loogu talagalay dadka magangalyo ka doonaya dhulweynaha Shiinaha. Wuxuu shaqeeyaa internet la’aan. Waa madaxbannaan yahay, mana aha adeeg ay bixiso UNHCR.

home-interview = Hubi xaaladdayda
home-arrived = Hadda ayaan meel imid
home-ended = Fiisahaygii ama rukhsaddaydii way dhammaatay
home-write = U qor UNHCR
home-danger = Hadda khatar ayaan ku jiraa
home-police = Booliska ayaa i joojiyey
home-documents = Warqadaha UNHCR
home-cards = Kaararka la tuso
home-topics = Dhammaan mawduucyada

home-any-time = Wakhti kasta

home-categories = Dhex mar hagaha
