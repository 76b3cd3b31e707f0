### Facts: Work.
### One message for each fact of content/data/facts/work.json.

fact-work-permit = To work in China a foreigner needs a work permit and a work-type residence permit. No one is allowed to hire a foreigner without both.
fact-work-labour-relation = Courts do not confirm a labour relation of a foreigner or stateless person who worked without work papers. Since { FACT("work-labour-relation", "since") } they confirm it for foreigners with permanent residence, with a work permit and lawful stay, or with other papers that the rules ask for.
fact-work-refugees-no-right = UNHCR wrote in { FACT("work-refugees-no-right", "year-unhcr") } that refugees other than those from Indochina have no right to work in China. The US Law Library said the same in { FACT("work-refugees-no-right", "year-library") }.
fact-work-still-no-2021 = A { FACT("work-still-no-2021", "year") } article says refugees in China are not allowed to work and live on limited help from UNHCR.
fact-work-what-is-illegal = Work is illegal without a permit, outside what the permit allows, or for students outside the rules on student jobs.
fact-work-penalty = A foreigner who works illegally pays a fine of { FACT("work-penalty", "fine-min") } to { FACT("work-penalty", "fine-max") } yuan. In serious cases there are also { FACT("work-penalty", "serious-days-min") } to { FACT("work-penalty", "serious-days-max") } days in detention.
fact-work-agent-penalty = A person who finds illegal work for a foreigner pays a fine of { FACT("work-agent-penalty", "fine-per-worker") } yuan for each worker. The whole fine is at most { FACT("work-agent-penalty", "fine-max-person") } yuan for a person and { FACT("work-agent-penalty", "fine-max-organisation") } yuan for an organisation.
fact-work-employer-penalty = An employer pays a fine of { FACT("work-employer-penalty", "fine-per-worker") } yuan for each foreigner hired illegally, up to { FACT("work-employer-penalty", "fine-max") } yuan.
fact-work-z-visa = The labour rules on foreigners are for people who come with a { FACT("work-z-visa", "visa") } work visa and then get a work paper and a residence permit. They do not open a way to work for asylum-seekers.
fact-work-students = Students may do a job or training off campus only if the school agrees and the police write it into the residence permit.
fact-work-wages = If you worked without a permit and were not paid, the labour law way is as a rule closed. In an old case a court treated such work as an ordinary civil contract; we do not know how sure this is. You can ask for free legal help, but for foreigners it depends on a law, a treaty or on help for Chinese people in your country. Ask a lawyer before you complain to anyone: working without a permit is punished, and offices that learn of it must report it.
