home-name = Bogga hore
home-title = Maxaad u baahan tahay?
home-lead = Hage bilaash ah oo madaxbannaan oo ku saabsan magangalyada dhulweynaha Shiinaha. Ma aha adeeg UNHCR.

home-interview = Hubi xaaladdayda
home-arrived = Hadda ayaan imid
home-ended = Fiisahaygii ama rukhsaddaydii way dhammaatay
home-write = U qor UNHCR
home-danger = Hadda khatar ayaan ku jiraa
home-police = Booliska ayaa i joojiyey
home-documents = Warqadaha UNHCR
home-cards = Kaararka la tuso
home-topics = Dhammaan mawduucyada

home-any-time = Wakhti kasta

home-categories = Dhex mar hagaha
