//! Cards as others see them: alone on the screen, and on paper.

use std::collections::BTreeSet;

use waymark_tests::{NOW, Page, asset, guide, in_one_line, moment, none, on_every_page, visit};
use waymark_ui::{Links, PageRoute, Route};

use crate::links::resolve;

fn read(address: &str) -> Page {
    visit(guide(), address, moment(NOW), Links::Live)
}

#[test]
fn a_card_shown_large_says_what_the_card_says_and_nothing_else() {
    let chinese = guide().locales().get("zh-Hans").unwrap();
    let mut seen = 0;
    on_every_page(|page| {
        let Some(Route::Page(_, PageRoute::CardLarge(id))) = &page.route else { return Vec::new() };
        seen += 1;
        let card = guide().content().cards().resolve(id);
        let l = guide().locales().get(page.locale()).unwrap();
        let mut faults = Vec::new();
        let heading = page.document.one("h1");
        if heading.text() != guide().name(card, chinese).to_string()
            || heading.language() != "zh-Hans"
        {
            faults.push(format!("the heading is {}", heading.text()));
        }
        let title = page.document.one("title");
        if title.text() != guide().part(card, "title", chinese).to_string() {
            faults.push(format!("the title is {}", title.text()));
        }
        let own: Vec<_> = page.document.classed("alone-own").collect();
        let line = in_one_line(guide().name(card, l).as_str());
        let expected = if l.id() == chinese.id() { vec![] } else { vec![line] };
        let said: Vec<_> = own.iter().map(|node| in_one_line(&node.text())).collect();
        if said != expected || own.iter().any(|node| node.language() != l.id()) {
            faults.push("the line of the reader is another one".to_owned());
        }
        // What else can be seen are lines to fill in and languages to point at.
        let known = ["alone-words", "alone-own", "card-blanks", "card-languages"];
        let others = page.document.texts().filter(|(node, text)| {
            let stands =
                |node: waymark_tests::Node<'_>| known.iter().any(|class| node.has_class(class));
            !text.trim().is_empty() && node.name() != "title" && !node.outward().any(stands)
        });
        faults.extend(others.map(|(_, text)| format!("it also says \"{}\"", text.trim())));
        faults.extend(
            ["header", "footer", "nav", "aside", "img", "form", "button"]
                .into_iter()
                .filter(|name| page.document.named(name).next().is_some())
                .map(|name| format!("it has a {name}")),
        );
        faults
    });
    assert_eq!(
        seen,
        2 * guide().content().cards().iter().len() * guide().locales().offered().len()
    );
}

#[test]
fn a_card_shown_large_is_closed_by_one_link_and_left_by_the_keys() {
    on_every_page(|page| {
        let Some(Route::Page(locale, PageRoute::CardLarge(id))) = &page.route else {
            return Vec::new();
        };
        let end = if page.links == Links::Live { "" } else { ".html" };
        let led = |name: &str| -> Vec<Option<String>> {
            let values = page.document.all().filter_map(|node| node.attribute(name));
            values.map(|value| resolve(&page.path, value)).collect()
        };
        let links: Vec<_> = page
            .document
            .named("a")
            .map(|node| resolve(&page.path, node.attribute("href").unwrap_or_default()))
            .collect();
        let mut faults = Vec::new();
        if links != [Some(format!("/{locale}/cards/{id}{end}"))] {
            faults.push(format!("links: {links:?}"));
        }
        if led("data-leave-by-key") != [Some(format!("/exit{end}"))] {
            faults.push("Shift leads elsewhere".to_owned());
        }
        faults
    });
}

#[test]
fn a_card_shown_large_keeps_the_answers_and_shows_a_second_language() {
    let page = read("/en/cards/lost/large?where=mainland&size=large&with=ar");
    let close = page.document.one("a").attribute("href").unwrap();
    assert_eq!(
        resolve(&page.path, close).as_deref(),
        Some("/en/cards/lost?where=mainland&size=large&with=ar")
    );
    let languages: Vec<_> =
        page.document.classed("alone-own").map(waymark_tests::Node::language).collect();
    assert_eq!(languages, ["en", "ar"]);
}

/// Returns the sentences in Chinese on each sheet.
fn sheets(page: &Page) -> Vec<Vec<String>> {
    let sheet = |node: waymark_tests::Node<'_>| {
        node.below().filter(|node| node.has_class("alone-words")).map(|node| node.text()).collect()
    };
    page.document.classed("sheet").map(sheet).collect()
}

#[test]
fn chosen_cards_stand_on_sheets_of_four_or_eight() {
    let all = guide().content().cards().iter().len();
    let counts =
        |address: &str| -> Vec<usize> { sheets(&read(address)).iter().map(Vec::len).collect() };
    assert_eq!(counts("/en/cards/sheet?card=stopped&card=lost"), [2]);
    assert_eq!(counts("/en/cards/sheet?card=stopped&card=stopped"), [1], "once is enough");
    assert_eq!(counts("/en/cards/sheet").iter().sum::<usize>(), all);
    assert!(counts("/en/cards/sheet").iter().all(|count| *count <= 4));
    let eight = counts("/en/cards/sheet?per=8");
    assert!(eight[0] == 8 && eight.iter().sum::<usize>() == all);
    assert_eq!(counts("/en/cards/sheet?per=5"), counts("/en/cards/sheet"));
    for refused in ["card=nobody", "card="] {
        assert_eq!(read(&format!("/en/cards/sheet?{refused}")).status, 400, "{refused}");
    }
}

#[test]
fn nothing_on_a_card_of_paper_is_smaller_than_nine_points() {
    let style = String::from_utf8(asset("style.css")).unwrap();
    let (_, paper) = style.split_once("@media print").unwrap();
    let of_cards = paper.split('}').filter_map(|rule| rule.rsplit_once('{'));
    let of_cards = of_cards.filter(|(selector, _)| selector.contains(".sheet"));
    let declared = of_cards.flat_map(|(_, body)| body.split(';'));
    let sizes: Vec<f32> = declared
        .filter_map(|line| line.trim().split_once(": "))
        .filter(|(name, _)| ["font-size", "--least"].contains(name))
        .map(|(_, size)| size.trim_end_matches("pt").parse().unwrap())
        .collect();
    assert!(sizes.len() > 2 && sizes.iter().all(|size| *size >= 9.0), "{sizes:?}");
}

#[test]
fn with_a_second_language_no_more_than_four_cards_share_a_sheet() {
    let page = read("/fr/cards/sheet?per=8&with=so");
    assert!(sheets(&page).iter().all(|cards| cards.len() <= 4));
    // Nothing else can be chosen.
    let ways = page.document.classed("sheet-ways").next().unwrap();
    assert_eq!(ways.below().filter(|node| node.name() == "a").count(), 0);
}

#[test]
fn the_choice_of_cards_stays_in_another_language_and_another_size() {
    let page = read("/en/cards/sheet?where=mainland&card=stopped&card=lost");
    let kept = page.document.named("a").filter(|node| {
        let link = node.attribute("href").unwrap_or_default();
        link.contains("cards/sheet?") || link.starts_with("./sheet?")
    });
    let kept: Vec<_> = kept.map(|node| node.attribute("href").unwrap()).collect();
    assert!(kept.len() > guide().locales().offered().len(), "{kept:?}");
    none(
        kept.into_iter()
            .filter(|link| {
                !link.contains("card=stopped&card=lost") || !link.contains("where=mainland")
            })
            .map(str::to_owned),
    );
    // Another page does not take it along.
    assert_eq!(
        page.document
            .all()
            .filter(|node| {
                let link = node.attribute("href").unwrap_or_default();
                link.contains("card=") && !link.contains("sheet?")
            })
            .count(),
        0
    );
}

#[test]
fn every_card_of_the_list_can_be_chosen() {
    let list = read("/en/cards?where=mainland&size=large");
    let form = list.document.named("form").find(|form| {
        resolve(&list.path, form.attribute("action").unwrap_or_default()).as_deref()
            == Some("/en/cards/sheet")
    });
    let fields: BTreeSet<(&str, &str)> = form
        .expect("a form leads to the sheets")
        .below()
        .filter(|node| node.name() == "input")
        .filter_map(|node| Some((node.attribute("name")?, node.attribute("value")?)))
        .collect();
    let cards = guide().content().cards().iter().map(|card| ("card", card.id.as_str()));
    let expected: BTreeSet<_> = cards.chain([("where", "mainland"), ("size", "large")]).collect();
    assert_eq!(fields, expected);
}

#[test]
fn a_plan_leads_to_the_sheets_of_its_cards() {
    let plan = read("/en/plan?danger=danger&where=mainland&police=detained");
    let of_plan: BTreeSet<String> = plan
        .document
        .named("a")
        .filter_map(|node| resolve(&plan.path, node.attribute("href")?))
        .filter_map(|link| link.strip_prefix("/en/cards/")?.split('?').next().map(str::to_owned))
        .filter(|id| id != "sheet")
        .collect();
    let sheet = plan
        .document
        .named("a")
        .filter_map(|node| resolve(&plan.path, node.attribute("href")?))
        .find(|link| link.starts_with("/en/cards/sheet?"))
        .expect("it leads to the sheets");
    let query = sheet.split_once('?').unwrap().1;
    let named: BTreeSet<String> = form_urlencoded::parse(query.as_bytes())
        .filter(|(name, _)| name == "card")
        .map(|(_, id)| id.into_owned())
        .collect();
    assert!(of_plan.len() > 2 && named == of_plan, "{named:?} instead of {of_plan:?}");
    assert!(query.contains("police=detained"), "the answers stay");
    let none = read("/en/plan?danger=no&where=outside");
    assert!(
        !none
            .document
            .all()
            .any(|node| node.attribute("href").is_some_and(|link| link.contains("cards/sheet")))
    );
}

#[test]
fn what_is_printed_of_cards_names_no_program() {
    let name = guide().locales().source().guide_name().to_string();
    for address in ["/en/cards/stopped", "/fr/cards/sheet", "/ar/cards/sheet?card=lost&per=8"] {
        let page = read(address);
        // A browser prints the title at the edge of the paper.
        assert!(!page.document.one("title").text().contains(&name), "{address}");
        assert!(page.document.html().has_class("prints-alone"), "{address}");
        let printed =
            page.document.all().filter(|node| node.has_class("card") || node.has_class("sheet"));
        let printed: Vec<String> = printed.map(|node| in_one_line(&node.text())).collect();
        assert!(
            !printed.is_empty() && !printed.iter().any(|text| text.contains(&name)),
            "{address}"
        );
    }
}
