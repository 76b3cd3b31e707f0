//! Topics as guidance: what to do stands first, what is folded is nothing that a reader must know before doing it.

use waymark_content::Topic;
use waymark_tests::{Node, Page, asset, guide, moment, none, visit};
use waymark_ui::Links;

/// Answers of somebody whose permission to stay has ended.
const ENDED: &str = "where=mainland&stay=expired";

fn page(language: &str, topic: &Topic, query: &str) -> Page {
    let address = format!("/{language}/topics/{}?{query}", topic.id);
    visit(guide(), &address, moment("2026-12-04T18:00+08:00"), Links::Live)
}

fn topics() -> impl Iterator<Item = &'static Topic> {
    guide().content().topics().iter()
}

/// Returns the ids of the statements below a node, by their permanent addresses.
fn statements(node: Node<'_>) -> Vec<String> {
    let hrefs = node.below().filter_map(|node| node.attribute("href"));
    let ids = hrefs.filter_map(|href| href.split_once("/facts/"));
    ids.map(|(_, id)| id.split('?').next().unwrap().to_owned()).collect()
}

/// Returns whether a node is in sight before anything is unfolded.
fn is_in_sight(node: Node<'_>) -> bool {
    node.outward().all(|outer| outer.name() != "details")
}

#[test]
fn a_topic_says_its_lead_its_action_what_to_do_and_then_the_rest() {
    let mut faults = Vec::new();
    for topic in topics() {
        let page = page("en", topic, "");
        let rank = |node: &Node<'_>| {
            let is = |class| node.has_class(class).then_some(());
            is("lead")
                .map(|()| 0)
                .or_else(|| is("action").map(|()| 1))
                .or_else(|| is("to-do").map(|()| 2))
                .or_else(|| is("claim").filter(|()| node.name() == "article").map(|()| 3))
                .or_else(|| is("group").map(|()| 4))
        };
        let order: Vec<u8> =
            page.document.one("main").below().filter_map(|node| rank(&node)).collect();
        if !order.is_sorted() || !order.starts_with(&[0, 1]) {
            faults.push(format!("{}: {order:?}", topic.id));
        }
        let to_do = page.document.classed("to-do").next().map(statements).unwrap_or_default();
        let expected: Vec<&str> = topic.r#do.iter().map(|id| id.as_str()).collect();
        if to_do != expected {
            faults.push(format!("{}: {to_do:?} instead of {expected:?}", topic.id));
        }
    }
    none(faults);
}

#[test]
fn what_must_be_known_before_doing_anything_is_never_folded() {
    let mut faults = Vec::new();
    for topic in topics() {
        let page = page("en", topic, "");
        let shown: Vec<String> = page
            .document
            .classed("fact")
            .filter(|node| node.outward().skip(1).all(|outer| outer.name() != "details"))
            .flat_map(statements)
            .collect();
        for id in topic.before.iter().chain(&topic.r#do) {
            if !shown.iter().any(|shown| shown == id.as_str()) {
                faults.push(format!("{}: {id} is folded", topic.id));
            }
        }
        let truths = page.document.classed("claim-truth");
        faults.extend(truths.filter(|truth| !is_in_sight(*truth)).map(|truth| truth.text()));
    }
    none(faults);
}

#[test]
fn a_box_stands_only_around_what_the_answers_make_true_and_there_is_one_at_most() {
    let content = guide().content();
    let mut faults = Vec::new();
    let mut boxes = 0;
    for topic in topics() {
        if page("en", topic, "").document.classed("yours").next().is_some() {
            faults.push(format!("{}: a box without answers", topic.id));
        }
        let page = page("en", topic, ENDED);
        let found: Vec<_> = page.document.classed("yours").collect();
        boxes += found.len();
        if found.len() > 1 {
            faults.push(format!("{}: {} boxes", topic.id, found.len()));
        }
        for id in found.into_iter().flat_map(statements) {
            let fact = content.facts().get(&id).unwrap();
            if fact.concerns.is_none() {
                faults.push(format!("{}: a box around {id}, which is about nobody", topic.id));
            }
        }
        let irregular = topic.before.iter().chain(&topic.facts);
        let has = irregular.into_iter().any(|id| id.as_str() == "preg-risk-irregular");
        if has && page.document.classed("yours").next().is_none() {
            faults.push(format!("{}: no box for somebody whose stay has ended", topic.id));
        }
    }
    none(faults);
    assert!(boxes > 40, "only {boxes} boxes were looked at");
}

#[test]
fn a_warning_of_many_pages_is_whole_in_its_home_alone() {
    let content = guide().content();
    let english = guide().locales().source();
    let mut faults = Vec::new();
    for fact in content.facts().iter().filter(|fact| fact.home.is_some()) {
        let whole = guide().statement(fact, english).to_string();
        for topic in content.topics_with(fact) {
            let page = page("en", topic, "");
            let texts = page.document.classed("fact-text");
            let folded =
                |text: Node<'_>| text.outward().any(|outer| outer.has_class("fact-sources"));
            let text =
                texts.into_iter().find(|text| text.text() == waymark_tests::in_one_line(&whole));
            let Some(text) = text else {
                faults.push(format!("{}: {} cannot be unfolded", topic.id, fact.id));
                continue;
            };
            if folded(text) == (fact.home.as_ref() == Some(&topic.id)) {
                faults.push(format!("{}: {}", topic.id, fact.id));
            }
        }
    }
    none(faults);
}

/// The warnings that stood in a box on every second page.
#[test]
fn the_warning_of_most_pages_has_a_home() {
    let content = guide().content();
    let most = content.facts().iter().max_by_key(|fact| content.topics_with(fact).count()).unwrap();
    assert!(most.home.is_some(), "{}", most.id);
}

#[test]
fn on_paper_all_that_is_folded_is_open() {
    let style = String::from_utf8(asset("style.css")).unwrap();
    let print = style.split("@media print").nth(1).unwrap();
    let rule = print.split("details::details-content {").nth(1).unwrap();
    let rule = rule.split('}').next().unwrap();
    assert!(rule.contains("content-visibility: visible"), "{rule}");
}
