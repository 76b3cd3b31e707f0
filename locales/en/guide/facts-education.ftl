### Facts: School.
### One message for each fact of content/data/facts/education.json.

fact-edu-2012-permission = UNHCR wrote in { FACT("edu-2012-permission", "year") } that China had announced in { FACT("edu-2012-permission", "announced") } that refugee children in { FACT("edu-2012-permission", "provinces") } provinces could go to public primary schools, on the same terms as local children.
fact-edu-local-talks = After China announced in { FACT("edu-2012-permission", "announced") } that some refugee children could go to public primary schools, UNHCR still had to talk with each school. Getting a place depended on the local school.
fact-edu-first-four = The first { FACT("edu-first-four", "children") } refugee children started in public schools in Hebei in { FACT("edu-first-four", "month") }.
fact-edu-law-citizens = China's law on { FACT("edu-law-citizens", "years") }-year schooling gives the right to children with Chinese nationality. It does not name refugee children.
fact-edu-not-found = We found no UNHCR China page on school, and nothing newer than { FACT("edu-not-found", "year") } about which provinces accept refugee children. Ask UNHCR and the local education office.
fact-edu-beyond-primary = The { FACT("edu-beyond-primary", "year") } permission for refugee children was for primary school. We found no rule for secondary school or university.
