### Facts: Registering an address with the police.
### One message for each fact of content/data/facts/police-registration.json.

fact-preg-hotel = In a hotel, the hotel registers you and sends your details to the police.
fact-preg-hotel-24h = Hotels must check your identity paper, and must send the form about foreign guests to the police within { FACT("preg-hotel-24h", "hours") } hours.
fact-preg-home-24h = If you stay anywhere that is not a hotel, such as a rented flat or a friend's home, you must be registered with the local police within { FACT("preg-home-24h", "hours") } hours after you move in.
fact-preg-who = Outside hotels, the law puts the duty to register on you or on the person you stay with. One of you must do it, so agree who goes.
fact-preg-form-name = The paper you get when your address is registered is called { FACT("preg-form-name", "term") } (registration form of temporary residence). Keep it; UNHCR needs a copy.
fact-preg-every-move = You need a new police registration form each time you move to a new place, even for a short stay.
fact-preg-fine = If nobody registers a stay outside a hotel, there is a warning and there may be a fine of up to { FACT("preg-fine", "fine-max") } yuan.
fact-preg-72h-old = Some city pages still say that you have { FACT("preg-72h-old", "hours-old") } hours to register in the countryside. That comes from rules repealed in { FACT("preg-72h-old", "repealed") }; the law now says { FACT("preg-72h-old", "hours") } hours everywhere.
fact-preg-online-some-places = Since { FACT("preg-online-some-places", "since") } the registration of your address with the police can be done online in the whole country: on the website of the National Immigration Administration, in its app ({ FACT("preg-online-some-places", "app") }), or in its mini-programs in WeChat and Alipay. It counts the same as going to the police station. If it does not work for you, go to the police station or call { FACT("preg-online-some-places", "phone") }.
fact-preg-nia-2025 = In { FACT("preg-nia-2025", "month") } the National Immigration Administration said it had told local police to make registration simpler, with more ways to send the form and with translation help.
fact-preg-police-visit = After you register your address online, police may come to check. Jinan's page says within { FACT("preg-police-visit", "working-days") } working days.
fact-preg-shanghai-papers = To register your address, Shanghai asks for an identity document and proof of where you live. If you have no proof, you can make a written statement that the police then check.
fact-preg-landlord = Landlords must look at your identity document, write it down, and report who rents and who lives there. Renting to someone who will not show who they are, or not writing it down, can bring a landlord a fine of { FACT("preg-landlord", "fine-min") } to { FACT("preg-landlord", "fine-max") } yuan, or less in a light case.
fact-preg-hotel-fine = A hotel that does not register guests can be fined. A hotel that does not send foreign guests' details to the police gets a warning, and in serious cases a fine of { FACT("preg-hotel-fine", "fine-min") } to { FACT("preg-hotel-fine", "fine-max") } yuan.
fact-preg-hotel-no-refuse = In { FACT("preg-hotel-no-refuse", "year") } ministries told hotels not to turn foreigners away because they “have no licence for foreigners”. You can say this politely at the desk.
fact-preg-two-uses = Police registration matters twice: the law asks for it, and UNHCR gives an interview date only after it has confirmed that your police registration form is valid.
fact-preg-no-citizen-rule = The duty to register is for every foreigner, not only for people with a certain visa.
fact-preg-risk-irregular = The registration of your address goes to the police, also when it is done online. If you entered without permission or your stay has ended, the police may question you, hold you or send you out. We found no rule that protects a person who comes to register. In that case write to UNHCR first and ask what to do.
