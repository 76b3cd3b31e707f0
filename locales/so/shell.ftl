shell-fault-title = Waymark

shell-no-display =
    Waymark ma hesho shaashad ay daaqaddeeda ku furto.
    Ka bilow miiska (desktop) kombiyuutarkan.
shell-no-window-program =
    Qayb Waymark ka mid ah ayaa maqan: barnaamijka “waymark-window” waa inuu ku jiraa isla galka uu ku jiro “waymark”.
    Dib u koobiyee ama dib u rakib Waymark oo dhan.
shell-no-web-view =
    Kombiyuutarkan waxaa ka maqan qaybta bogagga muujisa (WebKitGTK), ama qayb ay u baahan tahay.
    Qof loo oggol yahay inuu barnaamijyo rakibo ayaa ku dari kara:
    { $packages }
shell-no-private-folder =
    Waymark waxay ku shaqaysaa gal ku-meelgaar ah oo adiga oo keliya aad akhrin karto, laakiin kombiyuutarkani uma oggola inay mid samayso. La’aantiis Waymark waxay reebi kartaa raad, sidaas darteed ma furmayso.
    Dib u bilow kombiyuutarka. Haddii tani mar kasta dhacdo, isticmaal kombiyuutar kale.
shell-no-room =
    Waymark waxay ku shaqaysaa gal ku-meelgaar ah oo adiga oo keliya aad akhrin karto, laakiin kombiyuutarkani meel bannaan oo lagu sameeyo ma laha. La’aantiis Waymark waxay reebi kartaa raad, sidaas darteed ma furmayso.
    Kombiyuutarkan meel ka bannee, dabadeed Waymark mar kale fur.
shell-no-window =
    Waymark way samayn kari wayday daaqaddeeda.
    Xir barnaamijyada kale, ama dib u bilow kombiyuutarka.
shell-silent-web-view =
    Qaybta kombiyuutarkan ee bogagga muujisa (WebKitGTK) ma jawaabto, sidaas darteed Waymark way xirantay.
    Xir barnaamijyada kale oo mar kale fur Waymark. Haddii tani mar kasta dhacdo, cusboonaysii kombiyuutarkan.
shell-broken-web-view =
    Qaybta kombiyuutarkan ee bogagga muujisa (WebKitGTK) laba jeer ayay jabtay, sidaas darteed Waymark way xirantay.
    Mar kale fur Waymark. Haddii tani mar kasta dhacdo, cusboonaysii kombiyuutarkan.
shell-crash =
    Waymark cillad darteed ayay u xirantay. Wixii aad dhexdeeda ku samaysay waxba lagama kaydin.
    Mar kale fur Waymark. Haddii tani mar kasta dhacdo, cusboonaysii kombiyuutarkan, ama mar kale Waymark ku koobiyee.

shell-no-answer =
    Waymark horay ayay u furan tahay, laakiin ma jawaabto.
    Haddii aadan arkayn daaqaddeeda, dib u bilow kombiyuutarkan, dabadeed fur Waymark.

shell-open-elsewhere =
    Waymark horay ayay u furan tahay, laakiin waxay ku furan tahay shaashad kale oo uu kombiyuutarkani leeyahay. Daaqaddeedu halkaas ayay ku sii jirtaa.
    Marka hore Waymark shaashaddaas kaga bax. Haddii aan cidna sidaas samayn karin, dib u bilow kombiyuutarkan, dabadeed fur Waymark.

shell-settings-set-aside =
    Faylka ay ku jiraan luqaddaada iyo cabbirka daaqaddu wuu xumaaday. Waymark la’aantiis ayay ku furmaysaa.
    Faylkii xumaaday hadda waa { $file }.
shell-settings-unusable =
    Faylka ay ku jiraan luqaddaada iyo cabbirka daaqadda lama akhrin karo. Waymark la’aantiis ayay ku furmaysaa.
    Faylku waa { $file }.

shell-already-open = Waymark horay ayay u furan tahay. Daaqaddeeda ayaa hore u soo baxaysa.

shell-unknown-argument =
    Waymark ma taqaan “{ $argument }”.
    “{ $help }” ayaa liis garaynaysa waxa ay taqaan.
shell-no-folder =
    Ma jiro gal “{ $path }” la yiraahdo.
    Qor jidka gal jira.
shell-help =
    Waymark: hage aan internet u baahnayn oo loogu talagalay dadka magangalyo doonaya

    { $open }
        waxay furtaa hagaha
    { $locales }
        waxay ku furtaa gal qoraallo ah oo qof turjumayo, waxayna raacdaa isbeddel kasta
    { $content }
        waxay ku furtaa gal xog ah oo qof saxayo; labada gal mar keliya ayaa la bixin karaa
    { $forget }
        waxay tirtirtaa luqaddii la doortay, cabbirka daaqadda, iyo wixii uu reebay mar hore oo si kadis ah loo xiray
    { $version }
        waxay sheegtaa nooca ay kani tahay
    { $help }
        waxay sheegtaa qoraalkan
shell-version = Waymark { $version }

shell-forget-removed = Waa la tirtiray: { $path }
shell-forget-failed = Lama tirtirin: { $path } ({ $cause })
shell-forget-open = Lama tirtirin: { $path }, sababtoo ah Waymark way furan tahay. Ka bax, dabadeed mar kale orodsii “{ $command }”.
shell-forget-nothing = Wax la tirtiro ma jirin.
