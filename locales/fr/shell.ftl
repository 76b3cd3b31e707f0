shell-fault-title = Waymark

shell-no-display =
    Waymark ne trouve aucun écran pour y ouvrir sa fenêtre.
    Lancez-le depuis le bureau de cet ordinateur.
shell-no-window-program =
    Une partie de Waymark manque : le programme « waymark-window » doit être dans le même dossier que « waymark ».
    Copiez ou installez à nouveau Waymark en entier.
shell-no-web-view =
    Il manque à cet ordinateur la partie qui affiche les pages (WebKitGTK), ou une partie dont elle a besoin.
    Une personne qui a le droit d’installer des programmes peut l’ajouter :
    { $packages }
shell-no-private-folder =
    Waymark travaille dans un dossier temporaire que personne d’autre que vous ne peut lire, mais cet ordinateur ne le laisse pas en créer un. Sans ce dossier, Waymark pourrait laisser des traces ; il ne s’ouvre donc pas.
    Redémarrez l’ordinateur. Si cela arrive à chaque fois, utilisez un autre ordinateur.
shell-no-room =
    Waymark travaille dans un dossier temporaire que personne d’autre que vous ne peut lire, mais il n’y a plus de place pour en créer un sur cet ordinateur. Sans ce dossier, Waymark pourrait laisser des traces ; il ne s’ouvre donc pas.
    Libérez de la place sur cet ordinateur, puis ouvrez Waymark à nouveau.
shell-no-window =
    Waymark n’a pas pu créer sa fenêtre.
    Fermez d’autres programmes, ou redémarrez l’ordinateur.
shell-silent-web-view =
    La partie de cet ordinateur qui affiche les pages (WebKitGTK) ne répond pas, donc Waymark s’est fermé.
    Fermez d’autres programmes et ouvrez Waymark à nouveau. Si cela arrive à chaque fois, mettez cet ordinateur à jour.
shell-broken-web-view =
    La partie de cet ordinateur qui affiche les pages (WebKitGTK) est tombée en panne deux fois, donc Waymark s’est fermé.
    Ouvrez Waymark à nouveau. Si cela arrive à chaque fois, mettez cet ordinateur à jour.
shell-crash =
    Waymark s’est fermé à cause d’un défaut. Rien de ce que vous y avez fait n’a été gardé.
    Ouvrez Waymark à nouveau. Si cela arrive à chaque fois, mettez cet ordinateur à jour, ou copiez-y Waymark à nouveau.

shell-no-answer =
    Waymark est déjà ouvert, mais ne répond pas.
    Si vous ne voyez pas sa fenêtre, redémarrez cet ordinateur, puis ouvrez Waymark.

shell-open-elsewhere =
    Waymark est déjà ouvert, mais sur un autre écran de cet ordinateur. Sa fenêtre reste là.
    Quittez d’abord Waymark sur cet autre écran. Si personne ne peut le faire, redémarrez cet ordinateur, puis ouvrez Waymark.

shell-settings-set-aside =
    Le fichier avec votre langue et la taille de la fenêtre était endommagé. Waymark s’ouvre sans lui.
    Le fichier endommagé est maintenant { $file }.
shell-settings-unusable =
    Le fichier avec votre langue et la taille de la fenêtre ne peut pas être lu. Waymark s’ouvre sans lui.
    Le fichier est { $file }.

shell-already-open = Waymark est déjà ouvert. Sa fenêtre passe au premier plan.

shell-unknown-argument =
    Waymark ne connaît pas « { $argument } ».
    « { $help } » affiche la liste de ce qu’il connaît.
shell-no-folder =
    Il n’y a pas de dossier « { $path } ».
    Indiquez le chemin d’un dossier qui existe.
shell-help =
    Waymark : un guide hors ligne pour les personnes qui demandent l’asile

    { $open }
        ouvre le guide
    { $locales }
        l’ouvre avec un dossier de textes que quelqu’un traduit, et suit chaque changement
    { $content }
        l’ouvre avec un dossier de faits que quelqu’un corrige ; les deux dossiers peuvent être donnés ensemble
    { $forget }
        supprime la langue choisie, la taille de la fenêtre et tout ce qu’une exécution arrêtée de force a laissé
    { $version }
        dit quelle est cette version
    { $help }
        affiche ceci
shell-version = Waymark { $version }

shell-forget-removed = Supprimé : { $path }
shell-forget-failed = Non supprimé : { $path } ({ $cause })
shell-forget-open = Non supprimé : { $path }, parce que Waymark est ouvert. Quittez-le, puis lancez « { $command } » à nouveau.
shell-forget-nothing = Il n’y avait rien à supprimer.
