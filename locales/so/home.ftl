home-name = Bogga hore
home-title = Maxaad u baahan tahay?

home-interview = Hubi xaaladdayda
home-arrived = Hadda ayaan imid
home-ended = Fiisahaygii ama rukhsaddaydii way dhammaatay
home-danger = Hadda khatar ayaan ku jiraa
home-police = Booliska ayaa i joojiyey
home-cards = Kaararka la tuso
home-topics = Dhammaan mawduucyada

home-any-time = Wakhti kasta

home-categories = Dhex mar hagaha
