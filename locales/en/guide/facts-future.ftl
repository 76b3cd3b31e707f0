### Facts: Resettlement, return and leaving China.
### One message for each fact of content/data/facts/future.json.

fact-res-what = Resettlement means that another country agrees to take a refugee from China and to let the person live there for good.
fact-res-not-a-right = Nobody has a right to resettlement. Places are few, and not everyone who wants one gets one.
fact-res-fewer-places = There are far fewer places for resettlement than before. UNHCR said that the places for { FACT("res-fewer-places", "year") } would be the fewest in { FACT("res-fewer-places", "years") } years. In { FACT("res-fewer-places", "month") } its head said that resettlement had come to a stop for lack of money. We found nothing on places for people in China.
fact-res-us-stop = The United States stopped its refugee programme in { FACT("res-us-stop", "since") }. For the year that began in { FACT("res-us-stop", "month") } it set a maximum of { FACT("res-us-stop", "people") } people, mostly white South Africans. We found nothing for the year that begins in { FACT("res-us-stop", "month-next") }.
fact-res-no-application = You cannot apply for resettlement. UNHCR finds the refugees with the greatest needs.
fact-res-country-decides = In resettlement, the other country decides who comes, not UNHCR.
fact-res-no-difference = UNHCR says it chooses people for resettlement without regard to race, sex, marriage, schooling, social position, nationality or religion. Each country's conditions still count.
fact-res-dont-plan = Do not count on resettlement when you make plans.
fact-return-free-choice = Going home must be your own free choice, with good information, and only when it is safe.
fact-leave-close-case = UNHCR says that to leave China you first need to withdraw your request at UNHCR. Then you ask the local immigration office for an exit paper.
fact-leave-no-protection = When your case at UNHCR is closed, UNHCR no longer protects you.
fact-leave-not-allowed = The law stops some people from leaving, for example suspects in a criminal case or people with a court ban.
fact-integration-not-open = Refugees from Indochina were settled in the south of China long ago. The sources describe no such path for other refugees.
