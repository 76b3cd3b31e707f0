//! The page of the plan and the draft of the e-mail, and the same plan through every door.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use jiff::{Timestamp, ToSpan};
use serde_json::{Value, json};
use waymark_content::{Answers, Case, Caution, Confidence, Due, Plan, PlannedStep, Urgency, plan};
use waymark_locales::Locale;
use waymark_tests::{
    Draft, NOW, Node, Page, Program, Reader, country, guide, in_one_line, moment, none, visit,
};
use waymark_ui::Links;

use crate::people::{
    cases, ids, interview, is_open, links_to, moment_of, open, plan_of, read, target, values,
};

/// A plan and the page that shows it.
struct Shown {
    name: String,
    plan: Plan<'static>,
    page: Page,
}

impl Shown {
    fn new(name: &str, answers: &Answers, now: Timestamp) -> Self {
        let plan = plan(interview(), answers, now);
        Self { name: name.to_owned(), plan, page: open("/en/plan", answers, now) }
    }

    /// Returns the steps with the articles that show them.
    fn steps(&self) -> impl Iterator<Item = (&PlannedStep<'static>, Node<'_>)> {
        self.plan.steps.iter().zip(self.page.document.classed("step"))
    }
}

/// Returns whether a person who has opened a step sees this part of it without opening anything else.
fn is_open_in(step: Node<'_>, part: Node<'_>) -> bool {
    let ways: Vec<Node<'_>> =
        part.outward().take_while(|outer| outer.attribute("id") != step.attribute("id")).collect();
    ways.windows(2).all(|pair| {
        let [inner, outer] = pair else { return true };
        outer.name() != "details" || outer.attribute("open").is_some() || inner.name() == "summary"
    })
}

/// Returns the plans of all made-up people.
fn plans() -> &'static [Shown] {
    static PLANS: LazyLock<Vec<Shown>> = LazyLock::new(|| {
        let shown = |case: &Case| Shown::new(case.id.as_str(), &case.answers, moment_of(case));
        cases().map(shown).collect()
    });
    &PLANS
}

/// Looks at every step of every plan and ends the test with all faults that `look` returns.
#[track_caller]
fn on_every_step<F: IntoIterator<Item = String>>(
    mut look: impl FnMut(&Shown, &PlannedStep<'static>, Node<'_>) -> F,
) {
    let mut faults = Vec::new();
    for shown in plans() {
        for (planned, article) in shown.steps() {
            let found = look(shown, planned, article).into_iter();
            faults
                .extend(found.map(|fault| format!("{}, {}: {fault}", shown.name, planned.step.id)));
        }
    }
    none(faults);
}

fn missing<'w>(text: &str, words: impl IntoIterator<Item = &'w str>) -> Vec<String> {
    let words = words.into_iter().filter(|words| !text.contains(*words));
    words.map(|words| format!("does not say {words:?}")).collect()
}

#[test]
fn the_page_shows_exactly_the_steps_of_the_plan_in_its_order() {
    none(plans().iter().flat_map(|shown| {
        let articles = shown.page.document.classed("step");
        let articles: Vec<&str> = articles.filter_map(|node| node.attribute("id")).collect();
        let expected: Vec<String> =
            ids(&shown.plan).into_iter().map(|id| format!("step-{id}")).collect();
        let mut faults = Vec::new();
        if shown.page.status != 200 || articles != expected {
            faults.push(format!("{}: shows {articles:?}", shown.name));
        }
        let numbers = shown.page.document.classed("step-number").map(Node::text);
        let counted: Vec<String> = (1..=expected.len()).map(|number| number.to_string()).collect();
        if numbers.collect::<Vec<_>>() != counted {
            faults.push(format!("{}: the numbers are others", shown.name));
        }
        faults
    }));
}

#[test]
fn every_step_has_its_title_and_all_its_paragraphs() {
    let l = guide().locales().source();
    on_every_step(|_, planned, article| {
        let title = article.below().find(|node| node.name() == "h3").map(Node::text);
        let mut faults = missing(&title.unwrap_or_default(), [guide().title(planned, l).as_str()]);
        let parts = planned.parts.iter();
        let office = guide().content().offices().iter().find(|office| {
            let facts = [&office.email.fact, &office.website.address.fact];
            planned.facts.iter().any(|id| facts.contains(id))
        });
        let office = office.map(|office| guide().email(office, l));
        for text in parts.map(|part| guide().paragraph(planned.step, part, l)).chain(office) {
            let shown =
                article.below().filter(|node| node.name() == "p" && is_open_in(article, *node));
            if !shown.into_iter().any(|node| node.text() == text.as_str()) {
                faults.push(format!("does not show {:?}", text.as_str()));
            }
        }
        faults
    });
}

#[test]
fn every_step_stands_under_its_urgency() {
    let l = guide().locales().source();
    let word = |urgency| match urgency {
        Urgency::Now => l.urgency_now().to_string(),
        Urgency::Today => l.urgency_today().to_string(),
        Urgency::Soon => l.urgency_soon().to_string(),
        Urgency::Keep => l.urgency_keep().to_string(),
    };
    on_every_step(|_, planned, article| {
        let of = |node: &Node<'_>| node.has_class("plan-group") || node.has_class("plan-first");
        let heading = article.outward().find(of).and_then(|group| group.first("urgency"));
        let heading = heading.map(Node::text).unwrap_or_default();
        (heading != word(planned.timing.urgency)).then(|| format!("stands under {heading:?}"))
    });
}

#[test]
fn every_deadline_is_shown_with_its_day_and_what_is_left_or_that_it_has_passed() {
    let l = guide().locales().source();
    let mut seen = BTreeSet::new();
    on_every_step(|_, planned, article| {
        let deadline = article.first("deadline");
        let Some(due) = planned.timing.due else {
            return deadline
                .map(|node| format!("has no deadline: {}", node.text()))
                .into_iter()
                .collect();
        };
        let Some(deadline) = deadline else { return vec!["the deadline is missing".to_owned()] };
        let (day, time) = match due {
            Due::Day(day) => (day, None),
            Due::Moment(moment) => {
                (country().day(moment), Some(l.time(country().local(moment).time())))
            }
        };
        let words = [Some(l.weekday(day)), Some(l.date(day)), time];
        let mut faults = missing(&deadline.text(), words.iter().flatten().map(String::as_str));
        let overdue = planned.timing.is_overdue();
        let passed = deadline.text().contains("has passed");
        let ago = deadline.first("deadline-left").is_some_and(|node| node.text().ends_with(" ago"));
        if (passed, deadline.has_class("deadline-passed"), ago) != (overdue, overdue, overdue) {
            faults.push(format!("has passed: {overdue}, shown: {}", deadline.text()));
        }
        if deadline.first("deadline-left").is_none_or(|node| node.text().is_empty())
            || !is_open(deadline)
        {
            faults.push("does not say what is left".to_owned());
        }
        seen.insert((passed, matches!(due, Due::Day(_))));
        faults
    });
    assert_eq!(seen.len(), 4, "days and moments, ahead and passed: {seen:?}");
}

#[test]
fn every_step_names_the_answers_that_bring_it_and_no_others() {
    let l = guide().locales().source();
    on_every_step(|shown, planned, article| {
        let because = article.first("step-because");
        let text = because.map(Node::text).unwrap_or_default();
        let expected =
            planned.because.iter().map(|because| guide().part(because.question, "name", l));
        let expected: Vec<String> = expected.map(|name| format!("{name}: ")).collect();
        let mut faults = missing(&text, expected.iter().map(String::as_str));
        if text.matches("; ").count() + usize::from(because.is_some()) < expected.len() {
            faults.push(format!("names fewer answers: {text}"));
        }
        if because.is_some() == expected.is_empty() {
            faults.push(format!("because of {expected:?}: {text}"));
        }
        for because in &planned.because {
            let question = because.question;
            let words = |choice| guide().choice(question, choice, l).to_string();
            let chosen = because.choices.iter().map(|choice| words(*choice));
            let chosen: Vec<String> = chosen.collect();
            faults.extend(missing(&text, chosen.iter().map(String::as_str)));
            let others = shown.plan.reading.chosen(question).map(words);
            let others = others.filter(|word| !chosen.contains(word));
            faults.extend(
                others
                    .filter(|word| text.contains(word.as_str()))
                    .map(|word| format!("names {word:?}, which does not bring it")),
            );
        }
        faults
    });
}

fn fact_ids(article: Node<'_>) -> Vec<String> {
    let hrefs = article.below().filter(|node| node.outward().any(|outer| outer.has_class("fact")));
    let hrefs = hrefs.filter_map(|node| node.attribute("href")?.split_once("/facts/"));
    hrefs.map(|(_, id)| id.split(['?', '#']).next().unwrap_or_default().to_owned()).collect()
}

fn word_of(confidence: Confidence) -> String {
    let l = guide().locales().source();
    match confidence {
        Confidence::Primary => l.confidence_primary().to_string(),
        Confidence::Secondary => l.confidence_secondary().to_string(),
        Confidence::Conflicting => l.confidence_conflicting().to_string(),
        Confidence::Unconfirmed => l.confidence_unconfirmed().to_string(),
    }
}

/// Returns how sure the facts are that a step shows, and those of the cautions that it shows.
fn confidences(shown: &Shown, planned: &PlannedStep<'_>) -> BTreeSet<Confidence> {
    let facts = guide().content().facts();
    let first = leads_there_first(shown, planned);
    let cautions = planned.cautions.iter().filter(|caution| first || !caution.once);
    let said = cautions.flat_map(|caution| &caution.facts).map(|id| id.as_str());
    let all = facts_shown(shown, planned).into_iter().chain(said);
    all.map(|id| facts.get(id).unwrap().confidence).collect()
}

/// Returns whether this is the first step of its plan that leads to the police.
fn leads_there_first(shown: &Shown, planned: &PlannedStep<'_>) -> bool {
    let first = shown.plan.steps.iter().find(|planned| planned.step.leads_to_police);
    first.is_some_and(|first| first.step.id == planned.step.id)
}

/// Returns the facts that a step shows: those of a caution stand once in the plan, with the first step that has one.
fn facts_shown<'p>(shown: &Shown, planned: &'p PlannedStep<'_>) -> Vec<&'p str> {
    let own = |id: &str| {
        let parts = planned.parts.iter().flat_map(|part| &part.facts);
        planned.step.facts.iter().chain(parts).any(|fact| fact.as_str() == id)
    };
    let facts = planned.facts.iter().map(|id| id.as_str());
    facts.filter(|id| leads_there_first(shown, planned) || own(id)).collect()
}

#[test]
fn every_step_shows_its_facts_each_with_how_sure_it_is() {
    on_every_step(|shown, planned, article| {
        let mut faults = Vec::new();
        let expected: Vec<&str> = facts_shown(shown, planned);
        if expected.is_empty() || fact_ids(article) != expected {
            faults.push(format!("shows {:?}", fact_ids(article)));
        }
        let facts = article.below().filter(|node| node.has_class("fact"));
        for (id, fact) in expected.iter().zip(facts) {
            let confidence = guide().content().facts().get(id).unwrap().confidence;
            let shown = fact.first("confidence").map(Node::text).unwrap_or_default();
            if shown != word_of(confidence) {
                faults.push(format!("{id} is shown as {shown:?}"));
            }
        }
        faults
    });
}

#[test]
fn what_is_not_confirmed_or_disputed_is_seen_without_opening_anything() {
    let mut seen = BTreeSet::new();
    on_every_step(|shown, planned, article| {
        let weakest = confidences(shown, planned).into_iter().max().expect("it names a fact");
        let signs = article
            .below()
            .filter(|node| node.has_class("confidence") && is_open_in(article, *node));
        let shown: Vec<String> = signs.map(Node::text).collect();
        seen.insert(weakest);
        (shown != [word_of(weakest)]).then(|| format!("{weakest:?} is shown as {shown:?}"))
    });
    assert!(seen.contains(&Confidence::Conflicting) && seen.contains(&Confidence::Unconfirmed));
}

#[test]
fn every_step_leads_to_its_topic_and_its_card() {
    let mut cards = 0;
    on_every_step(|shown, planned, article| {
        let own = article
            .below()
            .filter(|node| node.outward().any(|outer| outer.has_class("step-links")));
        let own = own.filter_map(|node| node.attribute("href"));
        let own: Vec<String> = own
            .map(|link| target(&shown.page, link).split('?').next().unwrap_or_default().to_owned())
            .collect();
        let card = planned.step.card.as_ref().map(|card| format!("/en/cards/{card}"));
        cards += usize::from(card.is_some());
        let topic = Some(format!("/en/topics/{}", planned.step.topic));
        let expected: Vec<String> = [card, topic].into_iter().flatten().collect();
        (own != expected).then(|| format!("leads to {own:?}"))
    });
    assert!(cards > 20, "only {cards}");
}

#[test]
fn the_first_step_is_open_and_all_others_are_a_line_with_title_and_deadline() {
    let l = guide().locales().source();
    none(plans().iter().flat_map(|shown| {
        let mut faults = Vec::new();
        for (place, (planned, step)) in shown.steps().enumerate() {
            let mut fault = |words: String| {
                faults.push(format!("{}, {}: {words}", shown.name, planned.step.id));
            };
            // Somebody who has just ticked papers looks at that list.
            let ticked = step.below().any(|node| node.attribute("checked").is_some());
            let is_open = step.attribute("open").is_some();
            if step.name() != "details" || is_open != (place == 0 || ticked) {
                fault(format!("is open: {is_open}"));
            }
            let line = step.below().find(|node| node.name() == "summary").expect("it has a line");
            let mut words = vec![(place + 1).to_string(), guide().title(planned, l).to_string()];
            let deadline = guide().deadline(&planned.timing, shown.plan.reading.now(), l);
            if let Some(deadline) = &deadline {
                words.push(deadline.date.to_string());
                words.extend(deadline.left.as_ref().map(ToString::to_string));
            }
            for missing in missing(&line.text(), words.iter().map(String::as_str)) {
                fault(missing);
            }
            let above = step.outward().any(|node| node.has_class("plan-first"));
            if above != (place == 0) {
                fault("stands in the wrong place".to_owned());
            }
        }
        faults
    }));
}

/// Returns how many words of a page somebody sees who has unfolded nothing.
fn words_in_sight(page: &Page) -> usize {
    let main = page.document.one("main");
    let on_paper = |node: &Node<'_>| node.has_class("plan-sources");
    let seen = |node: Node<'_>| {
        let mut outward = node.outward();
        is_open(node) && !outward.any(|node| node.attribute("hidden").is_some() || on_paper(&node))
    };
    let inside = |node: Node<'_>| node.outward().any(|outer| outer.label() == main.label());
    let texts = page.document.texts().filter(|(node, _)| inside(*node) && seen(*node));
    texts.map(|(_, text)| text.split_whitespace().count()).sum()
}

#[test]
fn the_longest_plan_shows_at_most_400_words_before_anything_is_unfolded() {
    let longest = plans().iter().max_by_key(|shown| shown.plan.steps.len()).unwrap();
    assert_eq!(longest.plan.steps.len(), 23, "{}", longest.name);
    let words = words_in_sight(&longest.page);
    assert!((200..=400).contains(&words), "{words} words");
}

#[test]
fn no_id_of_a_fact_stands_on_a_plan_or_its_print() {
    none(plans().iter().flat_map(|shown| {
        let text = shown.page.document.one("main").text();
        let words: BTreeSet<&str> =
            text.split(|c: char| c.is_whitespace() || ",.;:()".contains(c)).collect();
        let facts = guide().content().facts().iter().map(|fact| fact.id.as_str());
        let named = facts.filter(|id| id.contains('-') && words.contains(id));
        named.map(|id| format!("{}: {id}", shown.name)).collect::<Vec<_>>()
    }));
}

#[test]
fn a_plan_without_any_answer_says_so() {
    let l = guide().locales().source();
    let says = |answers: &str| {
        let page = open("/en/plan", &read(answers), moment(NOW));
        page.document.one("main").text().contains(l.plan_empty().as_str())
    };
    assert!(says("") && !says("danger=no"));
}

/// Every text of a plan and of a letter in two languages stands in both, in cells side by side, and no cell is a mark alone.
#[test]
fn in_two_languages_every_row_has_two_cells_with_words_in_them() {
    let mut rows = 0;
    let pages = cases().step_by(4).chain(cases().last()).flat_map(|case| {
        ["/en/plan", "/ar/plan", "/en/plan/email", "/zh-Hans/plan"].map(|path| {
            let with = if path.starts_with("/ar") { "fr" } else { "ar" };
            let pairs = case.answers.iter().chain([("with", with)]);
            open(path, &pairs.collect(), moment_of(case))
        })
    });
    none(pages.flat_map(|page| {
        let main = page.document.one("main");
        let of = |class| main.below().filter(move |node| node.has_class(class));
        let mut faults = Vec::new();
        for row in of("pair").chain(of("letter-part")) {
            rows += 1;
            let cells: Vec<String> = row
                .below()
                .filter(|node| {
                    node.outward().nth(1).is_some_and(|outer| outer.label() == row.label())
                        && ["span", "p"].contains(&node.name())
                })
                .map(Node::text)
                .collect();
            let said = |cell: &String| cell.chars().any(char::is_alphanumeric);
            if cells.len() != 2 || !cells.iter().all(said) {
                faults.push(format!("{}: {cells:?}", page.name()));
            }
        }
        for step in of("step") {
            let because = step.first("step-because");
            let single = because.filter(|because| because.first("pair").is_none());
            faults.extend(single.map(|node| format!("{}: {}", page.name(), node.text())));
        }
        faults
    }));
    assert!(rows > 1_000, "only {rows}");
}

#[test]
fn the_emergency_numbers_stand_on_every_plan_as_numbers_of_mainland_china() {
    let silent = Shown::new("silent", &Answers::default(), moment(NOW));
    let places = ["hong-kong", "macao", "outside"];
    let places =
        places.map(|place| Shown::new(place, &read(&format!("where={place}")), moment(NOW)));
    let (mut seen, mut with_danger) = (0, 0);
    none(plans().iter().chain(&places).chain([&silent]).filter_map(|shown| {
        seen += 1;
        let numbers = shown.page.document.classed("plan-numbers").next().expect("it is there");
        let heading =
            numbers.below().find(|node| node.name() == "h2").map(Node::text).unwrap_or_default();
        let large: BTreeSet<String> = numbers
            .below()
            .filter(|node| node.has_class("numbers-number"))
            .map(Node::text)
            .collect();
        let whole = ["110", "119", "120", "122"].iter().all(|number| large.contains(*number));
        let said = values(
            &shown.plan.reading.to_answers(),
            interview().questions().get("danger").unwrap(),
        )
        .iter()
        .any(|value| ["danger", "medical"].contains(value));
        // What each is for stands there where it may be needed now.
        let told = numbers.first("numbers-words").is_some();
        with_danger += usize::from(told);
        let right = whole && told == said && heading.contains("mainland China") && is_open(numbers);
        (!right).then(|| format!("{}: {heading:?}, {large:?}", shown.name))
    }));
    assert!(seen > 40 && with_danger > 3);
}

fn caution(id: &str) -> &'static Caution {
    interview().cautions().get(id).unwrap()
}

#[test]
fn every_step_that_leads_to_the_police_says_so_before_it_or_after_the_instruction_where_a_life_counts()
 {
    let l = guide().locales().source();
    let police = guide().name(caution("police"), l);
    assert_eq!(
        police.as_str(),
        "The police may question, hold or send out a person who entered without permission or whose stay has ended."
    );
    let if_you = guide().name(caution("police-if-you"), l);
    assert_eq!(
        if_you.as_str(),
        "The police may question, hold or send out a person who entered without permission or whose stay has ended: \
         if that is you, write to UNHCR first."
    );
    assert!(guide().name(caution("warned"), l).as_str().starts_with("Write to UNHCR first"));
    let mut seen = BTreeSet::new();
    on_every_step(|shown, planned, article| {
        let found = article.first("step-caution");
        let line = article.below().find(|node| node.name() == "summary").expect("it has a line");
        if line.first("step-police").is_some() != planned.step.leads_to_police {
            return vec!["its line does not say whether it leads to the police".to_owned()];
        }
        if !planned.step.leads_to_police {
            return found
                .map(|node| format!("needs no caution: {}", node.text()))
                .into_iter()
                .collect();
        }
        let Some(found) = found else { return vec!["has no caution".to_owned()] };
        seen.insert(planned.step.id.as_str());
        let from =
            values(&shown.plan.reading.to_answers(), interview().questions().get("from").unwrap())
                .first()
                .map(|value| (*value).to_owned())
                .unwrap_or_default();
        let now = planned.timing.urgency == Urgency::Now;
        let warned = ["north-korea", "myanmar-border"].contains(&from.as_str());
        let mut words = Vec::new();
        match (now, warned) {
            (true, _) => words.push(police.to_string()),
            (false, true) => {
                words.push(police.to_string());
                words.push(guide().name(caution("warned"), l).to_string());
            }
            // One sentence, which says all of it.
            (false, false) => words.push(if_you.to_string()),
        }
        let first = leads_there_first(shown, planned);
        if warned && first {
            words.push(guide().name(caution(&from), l).to_string());
        }
        let mut faults = missing(&found.text(), words.iter().map(String::as_str));
        if !now && warned && found.text().contains("if that is you") {
            faults.push("says \"if\" to a reader who is warned".to_owned());
        }
        if !is_open_in(article, found) {
            faults.push("the caution is folded".to_owned());
        }
        let paragraphs: Vec<Node<'_>> = article.below().collect();
        let of = |node: &Node<'_>| node.has_class("step-caution");
        let place = paragraphs.iter().position(of).expect("it was found");
        let words = guide().paragraph(planned.step, planned.parts[0], l).to_string();
        let instruction =
            paragraphs.iter().position(|node| node.name() == "p" && node.text() == words);
        // Only readers whose stay is valid get these two, and the instruction comes first there too.
        let after = now || ["hotel-check", "register-address"].contains(&planned.step.id.as_str());
        if instruction.is_none_or(|instruction| (place > instruction) != after) {
            faults.push("the caution stands in the wrong place".to_owned());
        }
        for fact in ["preg-risk-irregular", "check-questioning-grounds"] {
            if first && !fact_ids(article).iter().any(|id| id == fact) {
                faults.push(format!("does not name {fact}"));
            }
        }
        faults
    });
    let all = interview().steps().iter().filter(|step| step.leads_to_police);
    assert_eq!(seen, all.map(|step| step.id.as_str()).collect(), "seen in some plan");
}

#[test]
fn with_a_clock_before_the_edition_no_time_left_is_shown_and_the_reader_is_told() {
    let l = guide().locales().source();
    let edition = guide().content().edition().date;
    let start = country().beginning(edition).unwrap();
    let answers = read(
        "where=mainland&unhcr=registered&paper-until=2026-12-20&stay=visa&stay-until=2026-12-10",
    );
    for (now, wrong) in [(start - 1.second(), true), (start - 2000.hours(), true), (start, false)] {
        let page = open("/en/plan", &answers, now);
        assert_eq!(page.document.classed("deadline-left").next().is_none(), wrong, "{now}");
        assert!(page.document.classed("deadline").next().is_some(), "{now}");
        let text = page.document.one("main").text();
        assert_eq!(text.contains(l.plan_clock().as_str()), wrong, "{now}");
        let words = l.clock_wrong(l.date(country().day(now))).to_string();
        let notice = page.document.classed("notice-first").any(|node| node.text() == words);
        assert_eq!(notice, wrong, "{now}");
        assert!(!(text.contains("days left") && wrong), "{now}");
    }
}

#[test]
fn the_plan_of_a_practice_page_is_that_of_its_story_at_its_moment() {
    let l = guide().locales().source();
    none(cases().flat_map(|case| {
        let page = visit(guide(), &format!("/en/cases/{}", case.id), moment(NOW), Links::Live);
        let shown = page
            .document
            .classed("step")
            .filter_map(|node| node.attribute("id")?.strip_prefix("step-"));
        let mut faults = Vec::new();
        if shown.collect::<Vec<_>>() != ids(&plan_of(case)) {
            faults.push("another plan".to_owned());
        }
        let text = page.document.one("main").text();
        let words = [
            l.plan_practice().to_string(),
            guide().name(case, l).to_string(),
            l.date(case.now.date()),
            l.time(case.now.time()),
        ];
        faults.extend(missing(&text, words.iter().map(String::as_str)));
        faults.into_iter().map(|fault| format!("{}: {fault}", case.id)).collect::<Vec<_>>()
    }));
}

// The draft of the e-mail.

/// Returns every line that the draft may have: the texts for it, with blanks.
fn lines_of_drafts() -> BTreeSet<String> {
    let l = guide().locales().source();
    let draft = Draft::new();
    let files = ["guide/letters", "plan"].map(|name| draft.read(&format!("locales/en/{name}.ftl")));
    let lines = files.iter().flat_map(|file| file.lines());
    let ids = lines.filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
    let ids: Vec<&str> = ids.filter(|id| id.starts_with("email-")).collect();
    assert!(ids.len() > 50, "only {}", ids.len());
    let texts = ids.iter().map(|id| l.text(id).unwrap().to_string());
    let blank = |text: String| text.replace("{$blank}", "____________");
    let names = ["police-form", "identity-page", "visa-page", "entry-stamp"];
    let names = names.map(|id| l.text(&format!("email-{id}")).unwrap().to_string());
    texts
        .map(blank)
        .flat_map(|text| {
            let with_name: Vec<String> =
                names.iter().map(|name| text.replace("{$paper}", name)).collect();
            with_name.into_iter().chain([text])
        })
        .collect()
}

fn letter(page: &Page) -> String {
    let letter = page.document.classed("letter").next().expect("the draft is there");
    // Lines count here.
    let texts = page
        .document
        .texts()
        .filter(|(node, _)| node.outward().any(|outer| outer.has_class("letter")));
    let text: String = texts.map(|(_, text)| text).collect();
    assert_eq!(text.split_whitespace().collect::<Vec<_>>().join(" "), letter.text());
    text
}

#[test]
fn the_draft_holds_only_fixed_words_and_blanks() {
    let known = lines_of_drafts();
    none(cases().flat_map(|case| {
        let now = moment_of(case);
        let page = open("/en/plan/email", &case.answers, now);
        let text = letter(&page);
        let own = text.lines().filter(|line| !line.is_empty() && !known.contains(*line));
        let mut faults: Vec<String> =
            own.map(|line| format!("a line of its own: {line:?}")).collect();
        // No date, no number of anything.
        if text.chars().any(|c| c.is_ascii_digit()) {
            faults.push("holds a digit".to_owned());
        }
        faults.into_iter().map(|fault| format!("{}: {fault}", case.id)).collect::<Vec<_>>()
    }));
}

/// Returns a line of a letter, with its blank.
fn line(l: &Locale, id: &str) -> String {
    l.text_with(id, vec![("blank", "____________".into())]).unwrap().to_string()
}

#[test]
fn the_draft_claims_only_what_was_said() {
    let l = guide().locales().source();
    let lines = [
        ("police", "questioned", "email-questioned"),
        ("police", "summoned", "email-summoned"),
        ("police", "detained", "email-detained"),
        ("police", "leave-order", "email-leave-order"),
        ("alone", "alone", "email-child-alone"),
        ("unhcr", "refused", "email-review"),
    ];
    let lines = lines.map(|(question, value, id)| (question, value, line(l, id)));
    let (ended, asks) = (line(l, "email-stay-ended"), line(l, "email-ask"));
    none(cases().flat_map(|case| {
        let page = open("/en/plan/email", &case.answers, moment_of(case));
        let (text, plan) = (letter(&page), plan_of(case));
        let said =
            |question: &str, value: &str| case.answers.iter().any(|pair| pair == (question, value));
        let known = ["emailed", "registered", "refused", "recognised", "closed"]
            .iter()
            .any(|answer| said("unhcr", answer));
        let mut faults = Vec::new();
        for (question, value, line) in &lines {
            // The first e-mail does not ask for a review, and only the first says who is a child.
            let fits = said(question, value) && (*question != "alone" || !known);
            if text.contains(line) != fits {
                faults.push(format!("{question} = {value}: {fits}, but the draft says the other"));
            }
        }
        if text.contains(&asks) == known {
            faults.push("asks for asylum a second time, or not at all".to_owned());
        }
        let has = |id: &str| ids(&plan).contains(&id);
        if text.contains(&ended) && !(has("overstay") || has("entered-without")) {
            faults.push("says that the stay has ended".to_owned());
        }
        faults.into_iter().map(|fault| format!("{}: {fault}", case.id)).collect::<Vec<_>>()
    }));
}

#[test]
fn the_draft_has_no_address_and_says_that_nothing_is_sent() {
    let l = guide().locales().source();
    let leads = ["email-lead", "email-news-lead"].map(|id| line(l, id));
    assert!(leads.iter().all(|lead| lead.contains("never sends anything")));
    none(cases().flat_map(|case| {
        let page = open("/en/plan/email", &case.answers, moment_of(case));
        let text = page.document.one("main").text();
        let mut faults = Vec::new();
        let lead = leads.iter().any(|lead| text.contains(lead));
        if !lead || !text.contains(l.email_address().as_str()) {
            faults.push(
                "does not say that nothing is sent, or that the address is not known".to_owned(),
            );
        }
        let attributes = page.document.all().flat_map(|node| node.attributes().values());
        if text.contains('@')
            || attributes.into_iter().any(|value| value.contains("mailto") || value.contains('@'))
        {
            faults.push("has an address".to_owned());
        }
        let fields = page
            .document
            .all()
            .filter(|node| ["form", "input", "textarea", "button"].contains(&node.name()));
        let typed = fields.filter(|node| node.outward().any(|outer| outer.name() == "main"));
        faults
            .extend(typed.map(|node| format!("something can be typed or sent: {}", node.label())));
        faults.into_iter().map(|fault| format!("{}: {fault}", case.id)).collect::<Vec<_>>()
    }));
}

#[test]
fn whom_unhcr_knows_already_finds_the_text_for_news_from_the_empty_draft() {
    let english = guide().locales().source();
    for locale in guide().locales().offered() {
        let first = Reader::new(locale.id()).visit("/plan/email");
        let page = first.page();
        let (news_subject, asks) =
            (line(english, "email-news-subject"), line(english, "email-ask"));
        assert!(!letter(&page).contains(&news_subject));
        let known = in_one_line(locale.email_known().as_str());
        let link = page.document.named("a").find(|link| link.text() == known);
        let address = link.and_then(|link| link.attribute("href")).expect("the link is there");
        let (path, query) = address.split_once('?').expect("it carries the answer");
        assert!(path.ends_with("plan/email"), "{address}");
        let news = letter(&first.visit(&format!("/plan/email?{query}")).page());
        assert!(news.contains(&news_subject), "{news}");
        assert!(!news.contains(&asks), "{news}");
    }
}

#[test]
fn only_a_plan_for_mainland_china_leads_to_the_draft() {
    let mut seen = BTreeSet::new();
    none(plans().iter().filter_map(|shown| {
        let links = links_to(&shown.page, "/en/plan/email");
        let buttons = shown.page.document.all().filter_map(|node| node.attribute("formaction"));
        let offered = !links.is_empty() || buttons.count() > 0;
        let place =
            values(&shown.plan.reading.to_answers(), interview().questions().get("where").unwrap())
                [0]
            .to_owned();
        let fits = ["mainland", "not-said"].contains(&place.as_str());
        seen.insert(place);
        (offered != fits).then(|| format!("{}: the draft is offered: {offered}", shown.name))
    }));
    assert_eq!(seen.len(), 6, "{seen:?}");
}

// The same plan through every door.

/// Returns answers as the command line reads them.
fn as_json(answers: &Answers) -> Value {
    let mut object = serde_json::Map::new();
    for (question, value) in answers.iter() {
        let list = object.entry(question.to_owned()).or_insert_with(|| json!([]));
        list.as_array_mut().unwrap().push(json!(value));
    }
    Value::Object(object)
}

#[test]
fn page_and_program_and_engine_give_the_same_plan() {
    none(plans().iter().zip(cases()).filter_map(|(shown, case)| {
        let now = case.now.to_string();
        let report = Program::new(&["plan", "--answers", "-", "--format", "json", "--now", &now])
            .reads(as_json(&case.answers).to_string())
            .exits(0)
            .json();
        let printed: Vec<Value> = report["steps"]
            .as_array()
            .unwrap()
            .iter()
            .map(|step| {
                json!([
                    step["id"],
                    step["urgency"],
                    step["overdue"],
                    step["due"],
                    step["facts"],
                    step["because"]
                ])
            })
            .collect();
        let planned: Vec<Value> = shown
            .plan
            .steps
            .iter()
            .map(|planned| {
                let timing = planned.timing;
                let due = timing.due.map(|due| match due {
                    Due::Day(day) => day.to_string(),
                    Due::Moment(moment) => format!("{}+08:00", country().local(moment)),
                });
                let because: Vec<_> =
                    planned.because.iter().map(|because| because.question.id.as_str()).collect();
                let facts: Vec<_> = planned.facts.iter().map(|id| id.as_str()).collect();
                json!([
                    planned.step.id.as_str(),
                    timing.urgency.as_str(),
                    timing.is_overdue(),
                    due,
                    facts,
                    because
                ])
            })
            .collect();
        let articles = shown
            .page
            .document
            .classed("step")
            .filter_map(|node| node.attribute("id")?.strip_prefix("step-"));
        let same = printed == planned && articles.collect::<Vec<_>>() == ids(&shown.plan);
        (!same).then(|| format!("{}: {printed:?} instead of {planned:?}", shown.name))
    }));
}
