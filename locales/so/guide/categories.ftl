category-arriving = Hadda ayaan imid
    .summary = Haddii aad oggolaansho la’aan ku soo gashay ama oggolaanshahaagii joogitaanku dhammaaday, marka hore u qor UNHCR. Meel aan hoteel ahayn, adiga ama martigeliyahaaga midkiin waa inuu joogitaankaaga ka diiwaangeliyo booliska deegaanka { FACT("preg-home-24h", "hours") } saacadood gudahood kaddib markaad soo guurto.

category-police-registration = Diiwaangelinta booliska
    .summary = Cidda waajib ku ah inay cinwaan diiwaangeliso, sida loo sameeyo, iyo waxa la ogaado intaadan booliska u tegin.

category-unhcr = UNHCR, tallaabo tallaabo
    .summary = Sida UNHCR magangalyo looga codsado, laga bilaabo iimaylka koowaad ilaa go’aanka iyo racfaanka.

category-papers = Warqadaha
    .summary = Warqadaha ay UNHCR iyo booliska ka hadlaan, iyo waxa la sameeyo marka mid maqan tahay.

category-police-stop = Haddii booliska ku joojiyaan
    .summary = Waxa booliska loo oggol yahay inay weydiiyaan, waxa waajib ku ah inay sameeyaan, iyo inta loo oggol yahay in su’aalo weydiintu socoto.

category-detention = Xarigga iyo dalka ka saarista
    .summary = Xuquuqda qofka la hayo, lagu yiraahdo Shiinaha ka bax ama laga saaro Shiinaha, iyo halka xuquuqdaasi ku dhammaato.

category-stay = Joogitaankaaga Shiinaha
    .summary = Fiisooyinka, rukhsadaha, sii joogista kaddib marka ay dhacaan, iyo gelitaanka oggolaansho la’aanta ah.

category-rights = Xuquuqda iyo xaddidaadda
    .summary = Waxa sharciga iyo UNHCR ka yiraahdaan xuquuqdaada, waxa waajib kugu ah inaad samayso, iyo waxa UNHCR aanay samayn karin.

category-daily-life = Nolol maalmeedka
    .summary = Caafimaadka, lacagta, shaqada, kiraynta iyo dugsiga.

category-family = Qoyska iyo carruurta
    .summary = Dhalashada, guurka, dhimashada, rabshadda guriga, in qof la qasbo, carruurta keligood ah, qoysaska kala maqan, iyo jinsiyad la’aanta.

category-leaving-china = Ka bixitaanka Shiinaha
    .summary = Dib-u-dejinta, dib ugu noqoshada dalkaaga, u bixidda dal kale, iyo khiyaanada la socota ballanqaadyada caynkaas ah.

category-travel-to-beijing = Safarka Beijing
    .summary = Tigidhada, hoteellada iyo digniino loogu talagalay dadka ka fog xafiiska UNHCR.

category-borders = Xuduudaha, Hong Kong iyo Macao
    .summary = Waxa la ogaado marka la joogo garoon diyaaradeed ama xuduudda dhulka, iyo Hong Kong iyo Macao.

category-emergency = Gurmadka iyo lambarrada caawimada
    .summary = Lambarro la waco marka khatar jirto, iyo khadad su’aalaha ka jawaaba.

category-false-things = Waxyaabo been ah oo dadku yiraahdaan
    .summary = Hadallo khaldan ama aad loo fududeeyey, mid kastana waxaa la socda waxa runta ah.

category-law = Sharciga uu hagahani ku dhisan yahay
    .summary = Sharciyada, heshiisyada, xafiisyada, tirooyinka iyo taariikhda uu hagahani ku dhisan yahay.

category-for-helpers = Caawiyayaasha
    .summary = Waajibaadka iyo halisaha dadka wax caawiya, waxa aanay samayn karin, iyo waxa aanu hagahani garanayn.
