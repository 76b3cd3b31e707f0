tile-police = Booliska ayaa i joojiyey
tile-arrived = Hadda ayaan imid
tile-ended = Fiisahaygii ama rukhsaddaydii way dhammaatay
