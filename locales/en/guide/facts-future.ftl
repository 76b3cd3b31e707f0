### Facts: Resettlement, return and leaving China.
### One message for each fact of content/data/facts/future.json.

fact-res-what = Resettlement means that another country agrees to take a refugee from China and to let the person live there for good.
fact-res-not-a-right = Nobody has a right to resettlement. Places are few, and not everyone who wants one gets one.
fact-res-no-application = You cannot apply for resettlement. UNHCR finds the refugees with the greatest needs.
fact-res-country-decides = In resettlement, the other country decides who comes, not UNHCR.
fact-res-no-difference = UNHCR says it chooses people for resettlement without regard to race, sex, marriage, schooling, social position, nationality or religion. Each country's conditions still count.
fact-res-dont-plan = Do not make plans because you hope to be resettled.
fact-res-often-solution = Older texts from UNHCR and the US Law Library say resettlement was the usual way out for refugees in China. UNHCR's current page is much more careful.
fact-return-free-choice = Going home must be your own free choice, with good information, and only when it is safe.
fact-leave-close-case = UNHCR says that to leave China you first need to take back your case there. Then you ask the local immigration office for an exit paper.
fact-leave-no-protection = When your case at UNHCR is closed, UNHCR no longer protects you.
fact-leave-not-allowed = The law stops some people from leaving, for example suspects in a criminal case or people with a court ban.
fact-integration-not-open = Refugees from Indochina were settled in the south of China long ago. The sources describe no such path for other refugees.
