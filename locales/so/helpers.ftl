helpers-title = Caawiyayaasha
helpers-heading = Qof ku caawi hagahan
helpers-lead = Qofka ag fariiso, una daa inuu jawaab kasta doorto ama ka boodo. Adiga iyo hagahan midkiinna ma go’aamiyo qofka qaxootiga ah.
helpers-law = Intaadan wax qorin ama qof meel uu joogo siin, akhri waxa sharcigu ka doonayo caawiyayaasha.

helpers-desk = Su’aalaha oo dhan hal bog
helpers-again = Dib u bilow, qofka xiga

helpers-topics = Akhri intaadan bilaabin

helpers-practice = Ku tababaro
helpers-practice-lead = Dadkani waa dad la mala-awaalay. Foomka dhakhsaha ah ku dooro jawaabaha midkood, ama eeg qorshaha. Dabadeed qorshaha la barbardhig tallaabooyinka halkan lagu sheegay. Qorshe kasta waxaa loo sameeyey waqtiga ay sheekadu dhacayso.
helpers-practice-open = Fur foomka dhakhsaha ah si aad ugu tababarato
helpers-see-plan = Eeg qorshaha
helpers-expected = Tallaabooyin la barbardhigo
helpers-must = Qorshaha ku jira
helpers-must-not = Qorshaha aan ku jirin

languages-point = Farta ku fiiq luqaddaada
