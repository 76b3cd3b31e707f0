//! Paper forms: everything that is asked stands on them, and nothing asks who somebody is.

use waymark_content::{AnswerKind, HelpLine};
use waymark_tests::{
    Document, NOW, Node, Page, guide, in_one_line, moment, none, on_every_page, visit,
};
use waymark_ui::{Links, PageRoute, Route};

fn read(address: &str) -> Page {
    visit(guide(), address, moment(NOW), Links::Live)
}

/// Returns the pages of this kind in every language, live and as files.
fn on_pages_of(route: &PageRoute, mut look: impl FnMut(&'static Page) -> Vec<String>) {
    let mut seen = 0;
    on_every_page(|page| match &page.route {
        Some(Route::Page(_, other)) if other == route && page.status == 200 => {
            seen += 1;
            look(page)
        }
        _ => Vec::new(),
    });
    assert_eq!(seen, 2 * guide().locales().offered().len());
}

#[test]
fn every_question_and_every_answer_stands_on_the_questionnaire() {
    on_pages_of(&PageRoute::Questionnaire, |page| {
        let l = guide().locales().get(page.locale()).unwrap();
        let interview = guide().content().interview();
        let mut faults = Vec::new();
        for question in interview.questions().iter() {
            let asked = page.document.find(&format!("asked-{}", question.id));
            let Some(asked) = asked else {
                faults.push(format!("does not ask {}", question.id));
                continue;
            };
            let name = in_one_line(guide().name(question, l).as_str());
            if !in_one_line(&asked.text()).contains(&name) {
                faults.push(format!("does not ask \"{name}\""));
            }
            let ticks = asked.below().filter(|node| node.has_class("tick-words"));
            let ticks: Vec<String> = ticks.map(|node| in_one_line(&node.text())).collect();
            let choices = interview.choices(question).iter();
            let choices = choices.map(|choice| guide().choice(question, choice, l));
            let choices: Vec<String> = choices.map(|text| in_one_line(text.as_str())).collect();
            if ticks != choices {
                faults.push(format!("{} has the boxes {ticks:?}", question.id));
            }
            let fields = asked.below().filter(|node| node.has_class("hand-rule")).count();
            let expected = match question.answer {
                AnswerKind::Day(_) if question.counted_from.is_some() => 7,
                AnswerKind::Day(_) => 3,
                AnswerKind::Moment(_) => 4,
                AnswerKind::One(_) | AnswerKind::Many(_) | AnswerKind::Documents => 0,
            };
            if fields != expected {
                faults.push(format!("{} has {fields} fields, not {expected}", question.id));
            }
        }
        faults
    });
}

#[test]
fn an_arrow_leads_only_to_a_question_that_waits_for_it() {
    let number = |node: Node<'_>| node.text().trim().to_owned();
    let page = read("/en/paper/questionnaire");
    let has_arrow = |node: &Node<'_>| node.below().any(|node| node.name() == "svg");
    let numbers = page.document.classed("asked-number");
    let waiting: Vec<String> = numbers.filter(has_arrow).map(number).collect();
    let arrows = page.document.classed("tick-leads").flat_map(Node::below);
    let arrows = arrows.filter(|node| node.attribute("aria-hidden") == Some("true"));
    let mut led: Vec<String> = arrows.filter(|node| node.name() == "span").map(number).collect();
    led.sort_by_key(|number| number.parse::<u32>().unwrap());
    led.dedup();
    assert_eq!(led, waiting);
    assert!(led.len() > 5, "{led:?}");
}

#[test]
fn the_keys_on_the_questionnaire_choose_the_same_answers_at_the_desk() {
    let paper = read("/ar/paper/questionnaire");
    let interview = guide().content().interview();
    let mut compared = 0;
    for answers in ["shelter=hotel", "shelter=home", "age=16-17", "stay=none&unhcr=not-yet"] {
        let desk = read(&format!("/ar/interview?view=desk&where=mainland&{answers}"));
        for question in interview.questions().iter() {
            let asked = paper.document.find(&format!("asked-{}", question.id)).unwrap();
            let boxes = asked.below().filter(|node| node.has_class("tick-box"));
            for (choice, tick) in interview.choices(question).iter().zip(boxes) {
                let id = format!("{}-{}", question.id, choice.id);
                let mut labels = desk.document.named("label");
                let label = labels.find(|label| label.attribute("for") == Some(&id));
                let key = label.and_then(|label| label.first("desk-key")).map(Node::text);
                if let (Some(key), false) = (key, tick.text().is_empty()) {
                    assert_eq!(tick.text(), key, "{id} with {answers}");
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 150, "only {compared} keys were compared");
}

/// The words for what says who somebody is, as the letter asks for them.
const WHO: [&str; 5] = [
    "email-full-name",
    "email-passport-number",
    "email-phone",
    "email-address-in-china",
    "email-name-and-date",
];

#[test]
fn neither_the_questions_nor_the_counts_have_a_place_for_who_somebody_is() {
    // A tally has one line to write on, for its days.
    for (form, lines) in [(PageRoute::Questionnaire, 0), (PageRoute::Tally, 1)] {
        on_pages_of(&form, |page| {
            let l = guide().locales().get(page.locale()).unwrap();
            let form = page.document.classed("form").next().unwrap();
            let said = in_one_line(&form.text());
            let asks = WHO.iter().filter(|id| {
                let text = l.text(id).expect("the letter has it").to_string();
                said.contains(&in_one_line(text.split('{').next().unwrap_or_default()))
            });
            let mut faults: Vec<String> = asks.map(|id| format!("asks {id}")).collect();
            let of_question = |node: &Node<'_>| node.outward().any(|node| node.has_class("asked"));
            let rules = form.below().filter(|node| node.has_class("hand-rule"));
            let free = rules.filter(|node| !of_question(node)).count();
            if free != lines {
                faults.push(format!("has {free} lines to write on, not {lines}"));
            }
            let typed = ["input", "textarea", "select"];
            let typed = form.below().filter(|node| typed.contains(&node.name()));
            faults.extend(typed.map(|node| format!("{} can be typed in", node.label())));
            faults
        });
    }
}

#[test]
fn the_questions_begin_with_danger_and_the_numbers_to_call() {
    on_pages_of(&PageRoute::Questionnaire, |page| {
        let form = page.document.classed("form").next().unwrap();
        let blocks = ["step-caution", "numbers-in-line", "asked"];
        let order =
            form.below().filter_map(|node| blocks.iter().find(|block| node.has_class(block)));
        let order: Vec<&&str> = order.take(3).collect();
        let first = form.first("numbers-in-line").unwrap().text();
        let lines = guide().content().lines().iter().filter(|line| line.emergency);
        let l = guide().locales().get(page.locale()).unwrap();
        let number = |line: &HelpLine| {
            l.value(&guide().content().facts().resolve(&line.fact).values[&line.value])
        };
        let lacks = lines.map(number).filter(|number| !first.contains(number));
        let lacks = lacks.map(|number| format!("does not name {number} first"));
        let is_late = order != [&"step-caution", &"numbers-in-line", &"asked"];
        lacks.chain(is_late.then(|| format!("begins with {order:?}"))).collect()
    });
}

#[test]
fn the_form_of_the_letter_has_the_words_of_the_letter_in_english() {
    for answers in ["", "where=macao", "where=mainland&police=summoned&unhcr=refused"] {
        let page = read(&format!("/fr/paper/email?{answers}"));
        let draft = read(&format!("/en/plan/email?{answers}"));
        let words = |document: &Document, class: &str| {
            let nodes: Vec<_> = document.classed(class).collect();
            assert!(nodes.len() > 5, "{answers}: {} {class}", nodes.len());
            let own = |node: &Node<'_>| node.outward().any(|node| node.has_class("hand-own"));
            let texts = document
                .texts()
                .filter(|(node, _)| node.outward().any(|node| node.has_class(class)) && !own(node));
            let texts: String = texts.map(|(_, text)| text.to_owned() + " ").collect();
            let words = texts.split_whitespace().map(|word| word.trim_matches('_').to_owned());
            words.filter(|word| !word.is_empty() && word != "-").collect::<Vec<_>>()
        };
        let by_hand = words(&page.document, "hand-line");
        let typed = words(&draft.document, "letter-part");
        let without_heading = |words: Vec<String>| {
            let heading = [
                "[take", "out", "what", "you", "do", "not", "have]:", "the", "papers", "that",
                "are", "ticked:",
            ];
            words.into_iter().filter(|word| !heading.contains(&word.as_str())).collect::<Vec<_>>()
        };
        assert_eq!(without_heading(by_hand), without_heading(typed), "{answers}");
    }
}

#[test]
fn every_language_and_every_topic_can_be_counted() {
    on_pages_of(&PageRoute::Tally, |page| {
        let (rows, columns) =
            (page.document.named("tr").count(), page.document.classed("counts-language").count());
        let content = guide().content();
        // A head, others, and two that have no name.
        let right = (content.categories().iter().len() + 4, content.languages().iter().len() + 1);
        let l = guide().locales().get(page.locale()).unwrap();
        let heads = page.document.named("th").map(|head| in_one_line(&head.text()));
        let heads: Vec<String> = heads.collect();
        let topics = content.categories().iter().map(|category| guide().name(category, l));
        let languages = content.languages().iter().map(|language| guide().name(language, l));
        let names = topics.chain(languages).map(|name| in_one_line(name.as_str()));
        let lacks = names.filter(|name| !heads.iter().any(|head| head.starts_with(name)));
        let is_cell = |node: &Node<'_>| ["th", "td"].contains(&node.name());
        let is_short = |row: &Node<'_>| row.below().filter(is_cell).count() != columns + 1;
        let short = page.document.named("tr").filter(is_short).count();
        let counted = (rows, columns) != right || short > 0;
        let counted =
            counted.then(|| format!("has {rows} rows, {short} too short, {columns} columns"));
        lacks.map(|name| format!("does not count {name}")).chain(counted).collect()
    });
}

#[test]
fn every_form_is_one_press_away_from_the_list() {
    let page = read("/en/paper");
    // Some of them are linked from the frame of every page too.
    let links = page.document.one("main").below().filter_map(|node| node.attribute("href"));
    let links: Vec<&str> = links.collect();
    none(
        ["questionnaire", "paper/email", "paper/tally", "deadlines", "cards/sheet", "emergency"]
            .into_iter()
            .filter(|form| !links.iter().any(|link| link.ends_with(form)))
            .map(|form| format!("no link to {form}")),
    );
}
