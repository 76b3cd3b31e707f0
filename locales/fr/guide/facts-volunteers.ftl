fact-desk-not-lawyer = Une personne qui aide à un bureau d’accueil ne peut pas décider si quelqu’un est réfugié. Seul le HCR le fait en Chine continentale.
fact-desk-privacy = Écrivez le moins possible. La police peut inspecter un lieu qui a un rapport avec une infraction à la loi, et les personnes qui découvrent un séjour illégal doivent le signaler.
fact-desk-first-hour = Au premier contact, vérifiez quatre choses : un danger maintenant, la santé, un enfant seul, et où la personne dort cette nuit, à cause de la règle des { FACT("preg-home-24h", "hours") } heures pour faire enregistrer un séjour à la police.
fact-desk-lawyer-gap = Nous n’avons trouvé aucune liste d’avocats ou de groupes qui aident les personnes qui demandent l’asile en Chine continentale.
