### Facts: Groups in special danger.
### One message for each fact of content/data/facts/limits.json.

fact-limit-nk-policy = China calls North Koreans who cross the border “illegal economic migrants” and sends them back. Human rights groups and UN experts say this breaks the treaties.
fact-limit-nk-numbers = Human Rights Watch says China sent back more than { FACT("limit-nk-numbers", "people") } North Koreans after early { FACT("limit-nk-numbers", "year") }, more than { FACT("limit-nk-numbers", "people-on-date") } of them on { FACT("limit-nk-numbers", "date") }. It also reported about { FACT("limit-nk-numbers", "people-later") } on { FACT("limit-nk-numbers", "date-later") }.
fact-limit-nk-unhcr = The UN Committee against Torture asked whether North Koreans can reach UNHCR in China and got no clear answer. It also noted that China returns them all.
fact-limit-nk-guide = This guide cannot tell a person from North Korea that going to the Chinese police is safe.
fact-limit-kachin-2012 = In { FACT("limit-kachin-2012", "year") } UNHCR was seriously worried: about { FACT("limit-kachin-2012", "people") } Kachin people were sent back from Yunnan to Myanmar. China did not let UNHCR reach them.
fact-limit-kachin-not-recognised = UNHCR said it understood that China does not see the Kachin who fled to China as refugees.
fact-limit-kokang = In { FACT("limit-kokang", "year") } fighting in Kokang drove about { FACT("limit-kokang", "arrived") } people into Yunnan, by UN count. UNHCR had no access, and a year later estimates of those still there went from { FACT("limit-kokang", "remaining-min") } to { FACT("limit-kokang", "remaining-max") }.
fact-limit-border-groups = People who fled over the land border in groups were handled by the Chinese authorities, not by UNHCR.
