interview-intro = Ugu badnaan { $count } su’aalood. Mid kasta waad ka boodi kartaa, qorshahaagana goor kasta waad furi kartaa. Marka aad hagahan u furto barnaamij gaar ah (ma aha biraawsar internet), jawaabahaaga ma kaydiyo, cidnana uma diro. Biraawsarka internetka waxaa laga yaabaa inuu jawaabahaaga ku dhex kaydiyo liiska bogagga la furay (History).

interview-progress = Su’aasha { $number }. Ugu badnaan { $more } ayaa ka dhiman.
interview-progress-last = Su’aasha { $number }. Tan kaddib su’aal kale ma harin.

interview-back = Dib u noqo
interview-continue = Sii wad
interview-not-known = Ma garanayo
interview-not-said = Ma doonayo inaan sheego
interview-skipped = Jawaabtaada ilaa hadda: { $answer }
interview-why = Sababta aan u weydiinayno

interview-day = Maalin
interview-month = Bil
interview-year = Sannad
interview-time = Saacadda, haddii aad garanayso
interview-time-example = Tusaale ahaan { $time }. Saacadaha waxaa laga tiriyaa saqda dhexe.
interview-day-today = Maanta, { $day }
interview-day-yesterday = Shalay, { $day }
interview-day-other = Maalin kale
interview-days-summary = Fiisahaygu wuxuu sheegayaa tiro maalmo ah
interview-days-count = Tirada maalmaha
interview-visa-drawing = Sawir fiiso oo leh laba sadar. Mid waxaa ku yaal calaamadda khaladka, midna calaamadda saxda.
interview-visa-days = Maalmaha joogitaanka: kuwan ayaa la raacayaa. Fiisahaaga meel kale ayay kaga oolli karaan.

interview-on-day = { $weekday } { $date }
interview-at-moment = { $weekday } { $date }, { $time }
interview-unanswered = Weli lagama jawaabin
interview-not-needed = Looma baahna: marka la eego jawaabahaaga kale, waxba kama beddesho qorshahaaga.

interview-error-title = Khalad: { $title }
interview-error-summary = Waxbaa khaldan
interview-error-word = Khalad:
interview-error-twice = Su’aashan waxaa laga bixiyey laba jawaabood oo kala duwan. Mid dooro.
interview-error-not-offered = Jawaabtaas halkan kama suurtowdo. Dooro mid ka mid ah jawaabahan.
interview-error-no-date = Taariikh caynkaas ah ma jirto.
interview-error-day-missing = Maalinta lama qorin.
interview-error-month-missing = Bisha lama qorin.
interview-error-year-missing = Sannadka lama qorin.
interview-error-days-missing = Tirada maalmaha lama qorin.
interview-error-day-unread = Maalinta lama akhrin karo: “{ $typed }”
interview-error-month-unread = Bisha lama akhrin karo: “{ $typed }”
interview-error-year-unread = Sannadka lama akhrin karo: “{ $typed }”
interview-error-time-unread = Saacadda lama akhrin karo: “{ $typed }”
interview-error-days-unread = Tirada maalmaha lama akhrin karo: “{ $typed }”
interview-error-date-unclear = Taariikhdani laba maalmood ayay noqon kartaa: “{ $typed }”. Magaca bisha xarfo ku qor, sannadkana u qor si dhammaystiran.
interview-error-later = Maanta kama dambayn karto.
interview-error-days-disagree = Maalinta ugu dambaysa waxaad u qortay { $typed }. Haddii tirada maalmuhu tahay { $days }, maalinta ugu dambaysaa waa { $counted }. Tirtir taariikhda ama tirada maalmaha.
interview-error-range = Hagahani wuxuu qaataa taariikhaha u dhexeeya { $first } iyo { $last }.

interview-dropped = Jawaabahan lama isticmaali karin, waana la saaray:
interview-dropped-unknown =
    { $count ->
        [one] { $count } jawaab oo laga bixiyey su’aal aanu hagahani lahayn
       *[other] { $count } jawaabood oo laga bixiyey su’aalo aanu hagahani lahayn
    }

interview-first = Tan marka hore samee
interview-first-folded =
    { $count ->
        [one] Tan marka hore samee: { $count } tallaabo
       *[other] Tan marka hore samee: { $count } tallaabo
    }
interview-first-more = Wax dheeraad ah oo ku saabsan tallaabadan
interview-plan-so-far = Qorshahayga ilaa hadda
interview-plan-has =
    { $count ->
        [one] Qorshahaagu wuxuu hadda leeyahay { $count } tallaabo.
       *[other] Qorshahaagu wuxuu hadda leeyahay { $count } tallaabo.
    }
interview-answers-so-far = Jawaabahayga ilaa hadda
interview-again = Dib u bilow

interview-check-title = Hubi jawaabahaaga
interview-check-lead = Beddel wixii aan sax ahayn. Dabadeed fur qorshahaaga.
interview-change = Beddel
interview-change-named = Beddel: { $name }
interview-see-plan = Eeg qorshahayga
interview-open-title = Su’aalahan waad ka boodday
interview-open-lead = Jawaabta mid ka mid ah weli way beddeli kartaa qorshahaaga.

interview-not-asked-title = Su’aashani adiga kuma khusayso: { $name }
interview-not-asked-advice = Jawaabahaaga kale waxay muujinayaan in hagahani aanu u baahnayn.
interview-go-on = Sii soco

interview-cleared-title = Jawaabahaagii way baxeen
interview-cleared-lead = Boggani wax jawaabahaaga ka mid ah ma hayo.
interview-cleared-browser = Haddii aad hagahan ku akhrido biraawsar internet, badhankiisa “Dib u noqo” weli waxaa laga yaabaa inuu muujiyo. Biraawsarkana xir.
interview-begin = Bilow

interview-needs-program = Qaybtani waxay ka shaqaysaa barnaamijka oo keliya
interview-needs-program-advice = Kani waa nuqul hagaha ah oo la akhriyo ama la daabaco. Qorshe ma samayn karo, waxna ma raadin karo. Bogaggan ayaa hadda ku caawin kara:

desk-title = Su’aalaha oo dhan hal bog
desk-about = Sida boggani u shaqeeyo
desk-lead = Waxaa loogu talagalay caawiyayaasha su’aalaha yaqaan. Marka aad hagahan u furto barnaamij gaar ah (ma aha biraawsar internet), waxa aad doorato ma kaydiyo, cidnana uma diro. Biraawsarka internetka waxaa laga yaabaa inuu waxa aad dooratay ku dhex kaydiyo liiska bogagga la furay (History). Wixii aadan garanayn bannaan uga tag.
desk-keys = Furayaasha kiiboodhka: jawaab waxaa lagu doortaa lambarkeeda ama xarafkeeda. J ama Page Down wuxuu ku geynayaa su’aasha xigta, K ama Page Up wuxuu ku geynayaa tii ka horreysay. P wuxuu furaa qorshaha si loo daabaco.
desk-failed = Su’aalaha iyo qorshaha lama cusboonaysiin. Waxa aad dooratay weli waa halkan. Hubi, dabadeed riix badhanka su’aalaha ka hooseeya.
desk-update = Cusboonaysii qorshaha
desk-plan = Qorshe
desk-count = Su’aalo: { $questions }. Tallaabooyin: { $steps }.
desk-may-have-passed = Waxaa laga yaabaa in waqtigu dhaafay
desk-full-plan = Qorshaha oo dhan
desk-print = Daabac qorshaha
desk-next-person = Qofka xiga
desk-next-title = Ma lala bilaabaa qofka xiga?
desk-next-lead =
    { $answers ->
        [one] { $answers } jawaab ayaa la tirtiri doonaa. Dib uma heli kartid.
       *[other] { $answers } jawaabood ayaa la tirtiri doonaa. Dib uma heli kartid.
    }
desk-next-yes = Haa, bilow
desk-next-no = Maya, ku noqo su’aalaha
desk-one-by-one = Bog kasta hal su’aal
desk-dropped = Lama tirin, jawaabo kale darteed:
