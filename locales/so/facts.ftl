kind-right = Xaqaaga
kind-right-meaning = Wax laguu oggol yahay inaad codsato ama aad sheegto.
kind-duty = Waajib
kind-duty-meaning = Wax qof waajib ku ah inuu sameeyo.
kind-limit = Xad
kind-limit-meaning = Wax aan la bixin, aan suurtagal ahayn ama aan la ogayn.
kind-risk = Halis
kind-how-to = Waxa la sameeyo
kind-how-to-meaning = Tallaabo, iyo halka iyo sida loo qaado.
kind-contact = Xiriir
kind-contact-meaning = Lambar, cinwaan, saacado.
kind-background = Macluumaad guud
kind-background-meaning = Sharci, taariikh, tirooyin iyo erayo.

confidence-primary = Il xogeed oo rasmi ah
confidence-secondary = La soo wariyey
confidence-secondary-meaning = Waxaa sidan sheegaya warbixin, daraasad ama wargeys, ama waa sida aan annagu u fahannay ilaha xogta.
confidence-conflicting = Ilaha xogtu way is khilaafsan yihiin
confidence-conflicting-meaning = Ilo xogeed oo wanaagsan ayaa waxyaabo kala duwan sheegaya.
confidence-unconfirmed = Lama xaqiijin
confidence-unconfirmed-meaning = Hal maqaal oo aan taariikh lahayn oo keliya ayaa sidan sheegaya. Hubi intaadan ku tiirsan.

source-law = Sharciyo, xeerar iyo heshiisyo
source-government = Xafiisyada dowladda
source-report = Warbixinno iyo daraasado
source-article = Wargeysyo iyo majallado
source-seed = Maqaallo internet oo aan taariikh lahayn oo hagahani saxayo

fact-partly-ours-word = qayb annagaa iska leh
fact-partly-ours = Qayb tan ka mid ah waa taladayada, fahamkayaga ama turjumaaddayada. Isha xogta kuma jirto.

fact-sources-open = Halka ay tani ka timid
fact-permanent = Xogtan oo keli ah, iyo cinwaankeeda
fact-due = Tan waxay ahayd in hadda ka hor dib loo hubiyo. Waxaa laga yaabaa inay duugowday.

fact-title = Xog ka mid ah hagahan
fact-how-sure = Xogtani intee in le’eg ayay hubaal tahay?
fact-where-read = Xaggee ayaan ka akhrinnay?
fact-topics = Mawduucyada ay xogtani ku jirto
fact-id = Magaca xogtan:
fact-locator = Meesha ay isha xogta kaga taal
fact-as-of = Qoraalka aan akhrinnay
fact-checked = La hubiyey
fact-check-again = Dib u hubi laga bilaabo
fact-why = Waa maxay sababtu?
