//! The page of emergency numbers.

use waymark_tests::{Draft, NOW, Node, Page, Reader, guide, none};

#[test]
fn each_number_says_on_paper_how_sure_it_is_and_when_that_was_checked() {
    for locale in guide().locales().offered() {
        let page = Reader::new(locale.id()).visit("/emergency").page();
        let lines = guide().content().lines();
        assert!(lines.iter().count() > 10);
        none(lines.iter().filter_map(|line| {
            let fact = guide().content().facts().resolve(&line.fact);
            let shown = page.document.find(&format!("line-{}", line.id)).expect("it is there");
            let sure = shown.first("numbers-sure");
            // What is folded around the sources is not printed.
            let printed =
                sure.is_some_and(|sure| !sure.outward().any(|node| node.has_class("fact")));
            let text = sure.map(Node::text).unwrap_or_default();
            let word = fact.confidence.word(locale).to_string();
            let right =
                printed && text.starts_with(&word) && text.ends_with(&locale.month(fact.checked));
            (!right).then(|| format!("{} {}: {text:?}", locale.id(), line.id))
        }));
    }
    let page = Reader::new("en").visit("/emergency").page();
    let text = page.document.find("line-police-text").unwrap().first("numbers-sure").unwrap();
    assert_eq!(text.text(), "Reported · Checked in: November 2026");
}

#[test]
fn numbers_writing_and_cards_come_before_what_is_folded() {
    let page = Reader::new("en").visit("/emergency").page();
    let classes = ["numbers-large", "action", "group", "line"];
    let order: Vec<&str> = page
        .document
        .one("main")
        .below()
        .filter_map(|node| classes.into_iter().find(|class| node.has_class(class)))
        .collect();
    let first = ["numbers-large", "numbers-large", "action", "action", "group"];
    assert_eq!(order[..5], first);
    assert!(order.len() > 10 && order[5..].iter().all(|class| *class == "line"), "{order:?}");
    let numbers: Vec<String> = page.document.classed("numbers-number").map(Node::text).collect();
    assert_eq!(numbers, ["110", "120", "119", "122", "12110"]);
    let cards: Vec<&str> = page
        .document
        .classed("action")
        .flat_map(Node::below)
        .filter_map(|node| node.attribute("href"))
        .collect();
    assert_eq!(cards, ["../en/cards/danger", "../en/cards/ambulance"]);
}

#[test]
fn a_line_names_a_card_that_there_is() {
    let draft = Draft::new().rows("content/data/lines.json", |lines| {
        lines[0]["card"] = "dangre".into();
    });
    let Err(findings) = draft.load() else { panic!("there is no such card") };
    let found = findings.iter().any(|finding| finding.to_string().contains("danger\"?"));
    assert!(found, "{findings:?}");
}

/// What is not folded away.
fn in_sight(page: &Page) -> String {
    let seen = |node: &Node<'_>| node.outward().all(|outer| outer.name() != "details");
    page.document.texts().filter(|(node, _)| seen(node)).map(|(_, text)| text).collect()
}

#[test]
fn what_should_be_checked_again_says_so_before_anything_is_unfolded() {
    let due = guide().locales().source().fact_due().to_string();
    for path in ["/emergency", "/contact"] {
        let at = |now| in_sight(&Reader::new("en").visit(path).at(now).page());
        assert!(!at(NOW).contains(&due), "{path}");
        assert!(at("2028-06-01T09:00+08:00").contains(&due), "{path}");
    }
}
