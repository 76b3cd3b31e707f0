tile-police = La police me contrôle
tile-arrived = Je viens d’arriver
tile-ended = Mon visa ou permis a pris fin
