fact-hk-different = Hong Kong waxay leedahay nidaam u gaar ah. Heshiiska Qaxootiga halkaas laguma dhaqmo, dowladduna magangalyo ma bixiso.
fact-hk-usm = Hong Kong dhexdeeda, qofka laga yaabo in laga diro wuxuu Waaxda Socdaalka ka codsan karaa in laga ilaaliyo in dib loo celiyo (non-refoulement). Habkan keliya wuxuu jiray tan iyo { FACT("hk-usm", "since") }.
fact-hk-unhcr = Haddii Hong Kong aqbasho inay jirto halis cadaadis, kiiska waxay u dirtaa UNHCR, taas oo dal kale raadisa.
fact-hk-help-group = Justice Centre Hong Kong waxay macluumaad sharci oo bilaash ah siisaa dadka halkaas ilaalin ka doonaya. Buugga cinwaannada waxaa ku qoran telefoonka { FACT("hk-help-group", "phone") }.
fact-hk-not-mainland = Xeerarka Hong Kong iyo Macao ma caawiyaan qof jooga dhulweynaha Shiinaha.
fact-macau-system = Macao waxay leedahay sharci magangalyo oo u gaar ah. Warbixin Maraykan ah waxay sheegaysaa in dadka kiiskoodu halkaas ka furan yahay laga yaabo inay helaan guri, daryeel caafimaad iyo waxbarasho carruurta.
