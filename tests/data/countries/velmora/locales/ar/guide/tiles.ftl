tile-stopped = استوقفني الحراس
tile-landed = وصلت قبل قليل
