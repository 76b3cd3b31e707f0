tile-police = استوقفتني الشرطة
tile-arrived = وصلت للتو
tile-ended = انتهت تأشيرتي أو انتهى تصريحي
