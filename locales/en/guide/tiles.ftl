### The large buttons of the first page that lead into the guide. Keep them to a few words.

tile-police = The police stopped me
tile-arrived = I just arrived
tile-ended = My visa or permit has ended
