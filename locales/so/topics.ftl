topics-title = Dhammaan mawduucyada
topic-cards = Kaararka la tuso
topic-related = Kuwan xiga akhri
topic-neighbours-label = Mawduucyada ka horreeya iyo kuwa ka dambeeya kan
topic-before = Ka hor
topic-after = Xiga

topic-due = Boggan qayb ka mid ah waxaa laga yaabaa inay duugowday.
topic-due-advice = Xogta saacadda lagu calaamadeeyey waxay ahayd in hadda ka hor dib loo hubiyo. Talo weydii UNHCR, ama raadi daabacaad ka cusub oo hagahan ah, intaadan wax ku samayn.

claim-label = Dadka qaar waxay yiraahdaan
claim-truth-label = Waxa runta ah

topic-action-email = Fur qabyo-qoraalka iimaylka UNHCR
topic-action-card = Tus kaarkan:
topic-action-emergency = Arag lambarrada gurmadka degdegga ah
topic-action-contact = Arag sida loola xiriiro UNHCR
topic-action-documents = Arag warqadaha ay UNHCR weydiiso
topic-to-do = Waxa la sameeyo
topic-duties = Waxa sharcigu ama UNHCR dalbado
topic-rights = Xuquuqdaada
topic-limits = Xad iyo halis
topic-more = Wax dheeraad ah oo arrintan ku saabsan
topic-yours = Sida jawaabahaagu sheegayaan, arrintani adiga ayay ku khusaysaa:
