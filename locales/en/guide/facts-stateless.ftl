### Facts: Nationality and people without one.
### One message for each fact of content/data/facts/stateless.json.

fact-stateless-counts-as-foreigner = In the exit-entry law a foreigner is anyone without Chinese nationality. That includes stateless people.
fact-stateless-child-born = A child born in China is Chinese if the parents are stateless or of unknown nationality and have settled in China.
fact-stateless-no-numbers = China has not reported any stateless people to UNHCR. UNHCR says that there is information on stateless people in China, but no reliable numbers.
fact-stateless-nk-mothers = A study warns that children of North Korean mothers without papers may stay unregistered, although the father is Chinese. It speaks of up to { FACT("stateless-nk-mothers", "children-max") } children.
fact-naturalise = A foreigner or stateless person may ask for Chinese nationality as a close relative of a Chinese person, after settling in China, or for another good reason. The Ministry of Public Security decides.
fact-naturalise-one-nationality = China does not accept two nationalities. A person who becomes Chinese must give up the other one.
fact-permanent-residence = Permanent residence is for people who did outstanding things for China or who meet other conditions. The Ministry of Public Security decides.
