home-name = Bogga hore
home-title = Maxaad u baahan tahay?

home-interview = Hubi xaaladdayda
home-danger = Hadda khatar ayaan ku jiraa
home-cards = Kaararka la tuso
home-topics = Dhammaan mawduucyada

home-any-time = Wakhti kasta

home-categories = Dhex mar hagaha
