fact-stateless-counts-as-foreigner = Sharciga bixitaanka iyo gelitaanka, ajnabi waa qof kasta oo aan jinsiyadda Shiinaha lahayn. Dadka aan dal lahayn way ku jiraan.
fact-stateless-child-born = Ilmaha Shiinaha ku dhasha waa Shiine haddii waalidku aanay dal lahayn ama jinsiyaddooda aan la garanayn oo ay Shiinaha degeen.
fact-stateless-no-numbers = Shiinuhu UNHCR uma soo sheegin dad aan dal lahayn. UNHCR waxay leedahay waxaa jirta xog ku saabsan dad aan dal lahayn oo Shiinaha jooga, laakiin ma jiraan tirooyin la isku halleyn karo.
fact-stateless-nk-mothers = Daraasad ayaa ka digaysa in laga yaabo in carruurta hooyooyinka Waqooyiga Kuuriya ee aan warqadaha lahayn ay diiwaangelin la’aan ku sii jiraan, in kastoo aabbuhu Shiine yahay. Waxay ka hadlaysaa ilaa { FACT("stateless-nk-mothers", "children-max") } ilmo.
fact-naturalise = Ajnabi ama qof aan dal lahayn waa loo oggol yahay inuu jinsiyadda Shiinaha ku codsado inuu qaraabo dhow la yahay qof Shiine ah, inuu Shiinaha degay, ama sabab kale oo wanaagsan. Wasaaradda Amniga Dadweynaha ayaa go’aamisa.
fact-naturalise-one-nationality = Shiinuhu ma aqbalo laba jinsiyadood. Qofka muwaadin Shiine ah noqda waa inuu ka tanaasulo tan kale.
fact-permanent-residence = Deganaanshaha joogtada ah waxaa loogu talagalay dadka wax weyn oo gaar ah Shiinaha u qabtay ama shuruudo kale buuxiya. Wasaaradda Amniga Dadweynaha ayaa go’aamisa.
