topics-title = Dhammaan mawduucyada
topic-cards = Kaararka la tuso
topic-related = Kuwan xiga akhri
topic-neighbours-label = Mawduucyada ka horreeya iyo kuwa ka dambeeya kan
topic-before = Ka hor
topic-after = Xiga

topic-due = Boggan qayb ka mid ah waxaa laga yaabaa inay duugowday.
topic-due-advice = Xogta saacadda lagu calaamadeeyey waxay ahayd in hadda ka hor dib loo hubiyo. Weydii UNHCR, ama raadi daabacaad ka cusub oo hagahan ah, intaadan wax ku samayn.

claim-label = Dadka qaar waxay yiraahdaan
claim-truth-label = Waxa runta ah
