### Where a fact comes from: laws, publishers, places in a source, and which text was read.

## Provisions of a law. $article, $paragraph, $item, $chapter and $number are numbers, or two numbers with a dash, from $from to $to. A paragraph of an article is what Chinese law calls 款, an item 项.

provision-number = { $number }

# Several numbers or years that follow each other, from the first to the last.
provision-span = { $from }–{ $to }
provision-article = Art. { $article }
provision-article-paragraph = Art. { $article }, paragraph { $paragraph }
provision-article-item = Art. { $article }, item { $item }
provision-article-paragraph-item = Art. { $article }, paragraph { $paragraph }, item { $item }
provision-article-chapter = Art. { $article } (chapter { $chapter })

# A paragraph of a report, whose paragraphs are numbered through.
provision-paragraph = paragraph { $paragraph }

# $provisions is a list: "Art. 2 and Art. 4, paragraph 1".
provision-list = { $provisions }

# $law is the name of a law or report, $provisions a list of its articles or paragraphs.
provision-in-law = { $law }, { $provisions }

## The names of laws, and of reports that are cited like laws. In Chinese the name as the law has it, in the marks of a title.

law-eel = Exit and Entry Administration Law
law-eel-draft-note = Explanation of the draft Exit and Entry Administration Law
law-reg-entry-exit = Regulations on the Entry and Exit of Foreigners
law-mps-procedure = Police Procedures in Administrative Cases
law-consular-treaties = Consular treaties of China
law-continued-questioning = Rules on Longer Questioning by the Police
law-police-law = People’s Police Law
law-psapl-2025 = Public Security Administration Punishments Law
law-housing-rental-reg = Housing Rental Regulations
law-hotel-rules = Public Security Measures for Hotels
law-constitution = Constitution of China
law-nationality-law = Nationality Law
law-legal-aid-law = Legal Aid Law
law-reconsideration-law = Administrative Reconsideration Law
law-penalty-law = Administrative Penalty Law
law-extradition-law = Extradition Law
law-counter-terror-law = Counter-Terrorism Law
law-minors-law = Law on the Protection of Minors
law-compulsory-education-law = Compulsory Education Law
law-dv-law = Law against Family Violence
law-marriage-reg = Marriage Registration Regulations
law-mch-law = Law on Maternal and Infant Health Care
law-health-law = Basic Healthcare and Health Promotion Law
law-land-borders-law = Land Borders Law
law-criminal-law = Criminal Law
law-detention-house-reg = Detention House Regulations
law-law-collection-2026 = National laws and regulations of the State Council
law-employment-rules = Rules on the Employment of Foreigners
law-npcsc-1982 = Decision on joining the Refugee Convention and its Protocol
law-convention-parties = Refugee Convention: the states that joined
law-convention-1951 = Refugee Convention
law-admin-litigation-law = Administrative Litigation Law
law-spc-litigation-2018 = Interpretation of the Administrative Litigation Law
law-review-regulations-2026 = Regulations on the Administrative Reconsideration Law
law-border-inspection-reg-1995 = Border Inspection Regulations
law-physicians-law = Physicians Law
law-medical-institutions-reg = Regulations on Medical Institutions
law-spc-labour-1 = Interpretation on Labour Disputes (first)
law-spc-labour-2 = Interpretation on Labour Disputes (second)
law-kr-defectors-act = Act of the Republic of Korea on people who left North Korea
law-cat-co-2016 = UN Committee against Torture: observations on China
law-crc-co-2013 = UN Committee on the Rights of the Child: observations on China

## Who published a source. The ids are the English names. Names that are not here, such as those of newspapers, stay as they are.

# Between two names: the first published a source, it was read at the second.
publisher-via = via
publisher-standing-committee-of-the-national-peoples-congress = Standing Committee of the National People's Congress
publisher-national-peoples-congress = National People's Congress
publisher-state-council = State Council
publisher-state-council-ministry-of-public-security = State Council / Ministry of Public Security
publisher-supreme-peoples-court = Supreme People's Court
publisher-ministry-of-public-security = Ministry of Public Security
publisher-ministry-of-foreign-affairs-copies-on-law-sites = Ministry of Foreign Affairs (copies on law sites)
publisher-ministry-of-justice = Ministry of Justice
publisher-ministry-of-civil-affairs = Ministry of Civil Affairs
publisher-national-immigration-administration = National Immigration Administration
publisher-national-immigration-administration-text-in-several-copies = National Immigration Administration (text in several copies)
publisher-immigration-service-center-of-the-national-immigration-administration-via-newsgd = Immigration Service Center of the National Immigration Administration (via NewsGD)
publisher-national-health-and-family-planning-commission = National Health and Family Planning Commission
publisher-xinhua-national-health-commission-notice = Xinhua / National Health Commission notice
publisher-labour-ministry-and-others-copy-on-a-reference-site = Labour ministry and others (copy on a reference site)
publisher-press-on-notices-of-the-national-immigration-administration-and-the-foreign-ministry = Press on notices of the National Immigration Administration and the Foreign Ministry
publisher-seven-ministries-digest-by-chinajob = Seven ministries; digest by Chinajob
publisher-nine-departments-described-by-study-times = Nine departments, described by Study Times
publisher-shanghai-civil-affairs-bureau = Shanghai Civil Affairs Bureau
publisher-guangdong-civil-affairs-department-copy = Guangdong civil affairs department (copy)
publisher-yunnan-womens-federation-copy = Yunnan Women's Federation (copy)
publisher-jinan-police-online-service = Jinan police online service
publisher-shaoxing-police-online-service = Shaoxing police online service
publisher-local-government-service-page = Local government service page
publisher-hengyang-city-government-from-hunan-gov-cn = Hengyang city government (from hunan.gov.cn)
publisher-tianjin-government-site = Tianjin government site
publisher-immigration-department-hong-kong-sar = Immigration Department, Hong Kong SAR
publisher-gov-cn = gov.cn
publisher-china-daily-government-services = China Daily government services
publisher-china-daily-xiamen = China Daily (Xiamen)
publisher-china-daily-fujian = China Daily (Fujian)
publisher-china-daily = China Daily
publisher-china-news = China News
publisher-xinhua = Xinhua
publisher-peoples-daily-online = People's Daily Online
publisher-global-times = Global Times
publisher-china-com-cn-report-copy-and-peoples-daily-french = China.com.cn report (copy) and People's Daily (French)
publisher-hebei-news-copy = Hebei News (copy)
publisher-copy-of-the-forms-notes = Copy of the form's notes
publisher-mao-chenyu-and-wang-shuo-peoples-public-security-university-of-china = Mao Chenyu and Wang Shuo, People's Public Security University of China
publisher-china-peoples-police-university-copy-on-an-article-site = China People's Police University, copy on an article site
publisher-shewailvshi-com-law-firm-site = shewailvshi.com (law firm site)
publisher-x-storage-laws-collection = X-STORAGE/Laws collection
publisher-unhcr = UNHCR
publisher-unhcr-china = UNHCR China
publisher-unhcr-help-china = UNHCR Help China
publisher-unhcr-help-slovenia = UNHCR Help Slovenia
publisher-unhcr-help-sweden = UNHCR Help Sweden
publisher-unhcr-help-thailand = UNHCR Help Thailand
publisher-unhcr-help-yemen = UNHCR Help Yemen
publisher-unhcr-hong-kong-site = UNHCR Hong Kong site
publisher-unhcrs-spokesperson-un-news = UNHCR's spokesperson, UN News
publisher-afp-on-unhcrs-projected-global-resettlement-needs = AFP on UNHCR's Projected Global Resettlement Needs
publisher-un-news = UN News
publisher-un-news-chinese = UN News (Chinese)
publisher-un-mirror-copy = UN (mirror copy)
publisher-united-nations-text-copies = United Nations (text copies)
publisher-un-committee-against-torture = UN Committee against Torture
publisher-un-committee-on-the-rights-of-the-child = UN Committee on the Rights of the Child
publisher-un-women-database = UN Women database
publisher-law-library-of-congress-usa = Law Library of Congress (USA)
publisher-us-department-of-state = US Department of State
publisher-u-s-committee-for-refugees = U.S. Committee for Refugees
publisher-u-s-committee-for-refugees-and-immigrants = U.S. Committee for Refugees and Immigrants
publisher-immigration-and-refugee-board-of-canada = Immigration and Refugee Board of Canada
publisher-call-centre-for-north-korean-defectors-english-text = Call centre for North Korean defectors (English text)
publisher-amnesty-international-uk = Amnesty International UK
publisher-reuters = Reuters
publisher-alinks-org-the-seed-article = alinks.org (the seed article)

## Places in a source that are no articles of a law. The ids are the English phrases; $number and $number-2 are numbers of a section or point, $numbers two with a dash; $day, $day-2, $month and $year are dates; $term is a Chinese term.

# Before the heading of a page, which stays in English.
place-heading = Under the heading:
place-first-line = First line
place-first-paragraph = First paragraph
place-second-paragraph = Second paragraph
place-third-and-fourth-paragraphs = Third and fourth paragraphs
place-last-paragraph = Last paragraph
place-point-number = Point { $number }
place-points-numbers = Points { $numbers }
place-points-number-and-appointment-note = Point { $number } and the note on appointments
place-part-number-point-number = Part { $number }, point { $number-2 }
place-section-number = Section { $number }
place-section-number-of-the-year-standards = Section { $number } of the standards of { $year }
place-section-on-us-immigration-law = Section on US immigration law
place-note = Note
place-note-number-copy = Note { $number } (copy)
place-note-on-the-law = Note on the law
place-appointment-note = Note on appointments
place-attention-note = Note that begins with “attention”
place-reply-number = Reply, point { $number }
place-list = List
place-list-of-duties = List of duties
place-contact-block = The part with the contact data
place-igo-block = The part on the Inspector General’s Office
place-hiv-paragraph = Paragraph on HIV
place-policy-interpretation = Interpretation of the policy
place-the-five-musts = The “five musts”
place-site-address = Address of the site
place-city-pages = Pages of cities
place-help-page-on-answers = Help page on answers
place-help-page-on-travel = Help page on travel
place-treaties = Treaties
place-report = Report
place-report-of-day = Report of { $day }
place-notice = Notice
place-notice-of-day = Notice of { $day }
place-notice-of-month = Notice of { $month }
place-notices-of-year = Notices of { $year }
place-notice-in-the-federal-register-as-reported = Notice in the official journal of the USA, as reported
place-announcement-of-day = Announcement of { $day }
place-announcements-of-day-and-day = Announcements of { $day } and { $day-2 }
place-guideline-of-year = Guideline of { $year }
place-speech-of-day = Speech of { $day }
place-statement-of-day = Statement of { $day }
place-spokeswoman = What the spokeswoman said
place-year-summary = Summary of { $year }
place-hrw-opening = Human Rights Watch, opening
place-hrw-opening-and-digests = Human Rights Watch, opening, and digests in the press
place-reuters-opening = Reuters, opening
place-xinhua-report = Report of Xinhua
place-not-covered-in-the-sources = Not in the sources
place-not-covered-in-the-stored-copy = Not in the copy that we read
place-text-search-for-term = Search of the text for { $term }
place-art-number-of-each = Art. { $number } of each
place-cat-art-number = Convention against Torture, Art. { $number }
place-protocol-art-i = Protocol to the Refugee Convention, Art. I
place-constitution-art-number-as-quoted-by-the-irb = Constitution of the Republic of Korea, Art. { $number } (as quoted by the Immigration and Refugee Board of Canada)

# Tables of UNHCR's figures. CHN stands for China, HKG for Hong Kong.
place-population-by-origin = Population by country of origin
place-population-asylum-country-chn = Population, asylum country China
place-population-asylum-seekers = Population, asylum-seekers
place-population-refugees = Population, refugees
place-refugees-plus-asylum-seekers = Refugees and asylum-seekers together
place-asylum-applications-new-unhcr-procedure = Asylum applications, new, procedure of UNHCR
place-asylum-country-hkg = Asylum country Hong Kong
place-asylum-decisions-chn-administrative-review = Asylum decisions, China, administrative review
place-asylum-decisions-chn-first-instance = Asylum decisions, China, first instance
place-chn-origin-viet-nam = China, country of origin Viet Nam

## Which text was read. The ids are the English phrases. $day and $day-2, $month and $month-2, $year and $year-2 are dates, $years are two years with a dash, and $number is an article.

as-of-in-force = In force
as-of-in-force-day = In force since { $day }
as-of-in-force-year = In force since { $year }
as-of-in-use-since-day = In use since { $day }
as-of-law-texts-in-force-year = Texts of laws in force in { $year }
as-of-no-amendment-found-in-a-law-collection-updated-month = No amendment found in a collection of laws updated in { $month }
as-of-law-collection-of-month = Collection of laws of { $month }
as-of-month-collection-text = Text in a collection of { $month }
as-of-current-stored-text = The newest stored text
as-of-day = { $day }
as-of-month = { $month }
as-of-year = { $year }
as-of-years = { $years }
as-of-month-to-month = { $month } to { $month-2 }
as-of-month-and-month = { $month } and { $month-2 }
as-of-month-and-later = { $month } and later
as-of-day-and-day = { $day } and { $day-2 }
as-of-month-reported-year = { $month }, reported in { $year }
as-of-end-of-year = End of { $year }
as-of-mid-year = Middle of { $year }
as-of-about-year = About { $year }
as-of-about-years = About { $years }
as-of-year-text = Text of { $year }
as-of-year-texts = Texts of { $year }
as-of-year-text-amended-year = Text of { $year }, amended in { $year-2 }
as-of-amended-again-on-day = Amended again on { $day }
as-of-amended-in-part-on-day = Amended in part on { $day }
as-of-year-rule-and-year-text-both-amended-on-day = Rule of { $year } and text of { $year-2 }, both amended on { $day }
as-of-constitution-as-amended-month = Constitution as amended in { $month }
as-of-text-filed-as-year = Text filed as that of { $year }
as-of-text-filed-as-year-version = Text filed as the version of { $year }
as-of-art-number-still-cited-so-in-year = Art. { $number } still cited so in { $year }
as-of-year-copy = Copy of { $year }
as-of-years-copies = Copies of { $years }
as-of-year-standards = Standards of { $year }
as-of-year-study = Study of { $year }
as-of-years-treaties = Treaties of { $years }
as-of-article-of-year = Article of { $year }
as-of-notice-of-day = Notice of { $day }
as-of-archived-day = Archived on { $day }
as-of-modified-day = Changed on { $day }
as-of-updated-day = Updated on { $day }
as-of-ratified-day = Ratified on { $day }
as-of-binding-on-china-since-year = Binding on China since { $year }
as-of-years-against-undated-page = { $years } against an undated page
as-of-years-against-undated-help-pages = { $years } against undated help pages
as-of-unhcr-help-page-undated-copy = Help page of UNHCR, undated copy
as-of-unhcr-help-pages-undated-copies = Help pages of UNHCR, undated copies
as-of-undated = Undated
as-of-undated-copy = Undated copy
as-of-undated-copies = Undated copies
as-of-undated-report = Undated report
as-of-two-undated-versions = Two undated versions
