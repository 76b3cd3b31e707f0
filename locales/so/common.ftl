guide-name = Waymark

skip-to-main = U gudub qoraalka ugu muhiimsan

leave-now = Hadda ka bax
leave-pressed-once = Riix Shift laba jeer oo kale si aad uga baxdo.
leave-pressed-twice = Riix Shift hal jeer oo kale si aad uga baxdo.

day-in-two-calendars = { $date } ({ $own })

tools-label = Luqadda, raadinta, cabbirka qoraalka iyo daabicidda
breadcrumbs-label = Halka aad joogto
footer-label = Wax dheeraad ah oo ku saabsan hagahan
help-label = Waxa ugu badan ee ku caawinaya
text-size-label = Cabbirka qoraalka
text-size-normal = Qoraal caadi ah
text-size-large = Qoraal weyn
text-size-larger = Qoraal aad u weyn
text-size-letter = A
print-page = Daabac
print-kept = Daabacuhu (printer) wuu hayn karaa waxa uu daabacay. Haddii aad wax u daabacdo fayl ahaan, faylku wuxuu ku sii jirayaa kombiyuutarkan ilaa aad tirtirto.
print-kept-summary = Maxaa kaydsamaya?
copy-kept = Qoraalka ku dheji meesha aad rabto (paste) intaadan hagahan ka bixin. Kombiyuutarrada qaarkood waxay hayaan liiska wixii la koobiyeeyey, dad kalena way ka akhrin karaan.
more-tools = Kale

edition-line = Daabacaadda { $version } ee { $date }. Dib ha loo eego ugu dambayn { $review-by }.

clock-wrong = Saacadda kombiyuutarkani waa khaldan tahay. Waxay sheegaysaa { $date }.
clock-wrong-advice = Hagahan waxaa la sameeyey { $date }, markaa maanta waa maalintaas ama maalin ka dambaysa. Sax taariikhda kombiyuutarka. Ilaa markaas hagahani ma sheegi karo waxa hadda furan, ama xogta duugowday.

edition-old = Hagahani waa duug. Waxaa la sameeyey { $date }.

languages-read = Ku akhri
languages-beside = Luqad labaad dhinaceeda ku muuji
languages-alone = Hal luqad oo keliya
translation-draft = Turjumaaddani waa qabyo. Weli ma hubin qof ay tani tahay afkiisa hooyo.
translation-draft-word = Qabyo
translation-english = Ingiriisiga dhinaceeda ku muuji
translation-stale = Qoraalka Ingiriisiga ah waa la beddelay:

clock-time =
    { $part ->
        [night] { $time }, saqda dhexe kaddib
        [morning] { $time } subaxnimo
        [afternoon] { $time } galabnimo
       *[evening] { $time } habeennimo
    }
