topics-title = Dhammaan mawduucyada
topic-cards = Kaararka la tuso
topic-related = Kuwan xiga akhri
topic-neighbours-label = Mawduucyada ka horreeya iyo kuwa ka dambeeya kan
topic-before = Ka hor
topic-after = Xiga

topic-due = Boggan qayb ka mid ah waxaa laga yaabaa inay duugowday.

claim-label = Dadka qaar waxay yiraahdaan
claim-truth-label = Waxa runta ah

topic-action-card = Tus kaarkan:
topic-action-emergency = Arag lambarrada gurmadka degdegga ah
topic-to-do = Waxa la sameeyo
topic-rights = Xuquuqdaada
topic-limits = Xad iyo halis
topic-more = Wax dheeraad ah oo arrintan ku saabsan
topic-yours = Sida jawaabahaagu sheegayaan, arrintani adiga ayay ku khusaysaa:
