//! What helpers look for: the table of deadlines, languages to point at, practice, and notes about what is wrong.

use waymark_content::{Length, LimitOf, Step, ValueOf};
use waymark_locales::{Text, Value};
use waymark_tests::{Draft, NOW, Page, guide, moment, none, on_every_page, visit};
use waymark_ui::{Links, PageRoute, Route};

use crate::people::{cases, interview, target};

fn live(address: &str) -> Page {
    let page = visit(guide(), address, moment(NOW), Links::Live);
    assert_eq!(page.status, 200, "{address}");
    page
}

/// Returns where the links in the main part of a page lead, without fragments.
fn leads(page: &Page) -> Vec<String> {
    let links = page.document.one("main").below().filter_map(|node| node.attribute("href"));
    let links = links.map(|link| link.split('#').next().unwrap_or_default());
    links.filter(|link| !link.is_empty()).map(|link| target(page, link)).collect()
}

#[test]
fn the_tiles_for_helpers_are_there_in_every_language_and_lead_somewhere() {
    let paths =
        ["interview?view=desk", "languages", "cards", "deadlines", "paper", "cases", "note"];
    none(guide().locales().offered().into_iter().filter_map(|locale| {
        let page = live(&format!("/{}/helpers", locale.id()));
        let tiles: Vec<String> = page
            .document
            .classed("tile")
            .map(|tile| target(&page, tile.attribute("href").unwrap()))
            .collect();
        let wanted: Vec<String> =
            paths.iter().map(|path| format!("/{}/{path}", locale.id())).collect();
        (tiles != wanted).then(|| format!("{}: {tiles:?}", page.name()))
    }));
}

#[test]
fn every_step_with_a_deadline_stands_in_the_table_and_every_row_is_as_long_as_its_fact_says() {
    let page = live("/en/deadlines");
    let limits = guide().content().time_limits();
    let with_deadline = || interview().steps().iter().filter(|step| step.deadline.is_some());
    assert!(with_deadline().count() > 5);
    let has_row = |step: &Step| {
        limits.iter().any(|limit| matches!(&limit.of, LimitOf::Step(id) if *id == step.id))
    };
    let rowless = with_deadline().filter(|step| !has_row(step));
    let rowless = rowless.map(|step| format!("{} is in no row", step.id));
    let wrong = limits.iter().filter_map(|limit| {
        let row = page.document.find(&format!("time-limit-{}", limit.id));
        let said = row.and_then(|row| row.first("deadlines-length")).map(|cell| cell.text());
        let length = length(&limit.of).to_string();
        (said.as_ref() != Some(&length)).then(|| format!("{}: {said:?}, not {length}", limit.id))
    });
    none(rowless.chain(wrong));
}

/// Returns how long a time limit is in words.
fn length(of: &LimitOf) -> Text<'static> {
    let l = guide().locales().source();
    let number = |of: &ValueOf| match guide().content().value(of) {
        Value::Number(number) => *number,
        other => panic!("{other:?} is no number"),
    };
    match of {
        LimitOf::Paper(_) => l.deadlines_written(),
        LimitOf::Step(id) => {
            let deadline = interview().steps().resolve(id).deadline.as_ref().unwrap();
            match &deadline.length {
                Some(Length::HoursAfter(of)) => l.deadlines_hours(number(of)),
                Some(Length::DaysAfter(of)) => l.deadlines_days(number(of)),
                Some(Length::DaysBefore(of)) => l.deadlines_days_before(number(of)),
                None => l.deadlines_written(),
            }
        }
        LimitOf::Value(of) => match of.value.split('-').next() {
            Some("hours") => l.deadlines_hours(number(of)),
            Some("days") => l.deadlines_days(number(of)),
            Some("months") => l.deadlines_months(number(of)),
            _ => panic!("{} is no time", of.value),
        },
    }
}

#[test]
fn a_step_whose_deadline_is_in_no_row_is_reported() {
    let draft = Draft::new().rows("content/data/time-limits.json", |rows| {
        rows.retain(|row| row["id"] != "receipt");
    });
    let found = draft.check();
    let missing = found.iter().any(|finding| {
        finding.subject == "step \"keep-receipt\""
            && finding.problem == "its deadline is not in the table of deadlines"
    });
    assert!(missing, "{found:?}");
}

#[test]
fn every_row_says_how_sure_it_is_and_leads_to_its_fact() {
    for locale in guide().locales().offered() {
        let page = live(&format!("/{}/deadlines", locale.id()));
        let rows = guide().time_limits(locale);
        assert_eq!(rows.len(), guide().content().time_limits().iter().len());
        none(rows.iter().filter_map(|row| {
            let id = format!("time-limit-{}", row.limit.id);
            let shown = page.document.find(&id);
            let shown = shown.unwrap_or_else(|| panic!("{}: no {id}", page.name()));
            let links: Vec<String> = shown
                .below()
                .filter_map(|node| Some(target(&page, node.attribute("href")?)))
                .collect();
            let facts = [row.fact].into_iter().chain(row.follows.iter().copied());
            let wanted: Vec<String> =
                facts.map(|fact| format!("/{}/facts/{}", locale.id(), fact.id)).collect();
            let marks = shown.below().filter(|node| node.has_class("confidence")).count();
            (links != wanted || marks != wanted.len())
                .then(|| format!("{}: {id}: {links:?}, {marks} marks", page.name()))
        }));
    }
}

#[test]
fn the_languages_to_point_at_lead_to_the_form_in_two_languages_where_the_guide_has_them() {
    let page = live("/fr/languages?practice=yes&size=large");
    let all = guide().content().languages();
    let shown: Vec<String> = page.document.classed("point-own").map(|own| own.text()).collect();
    assert_eq!(shown, all.iter().map(|language| language.own.clone()).collect::<Vec<_>>());
    let offered: Vec<&str> = guide().locales().offered().iter().map(|it| it.id()).collect();
    let wanted: Vec<String> = all
        .iter()
        .map(|language| language.id.as_str())
        .filter(|id| offered.contains(id))
        .map(|id| match id {
            "fr" => "/fr/interview?size=large&view=desk".to_owned(),
            id => format!("/fr/interview?size=large&view=desk&with={id}"),
        })
        .collect();
    assert_eq!(leads(&page), wanted);
    let text = page.document.one("main").text();
    none(guide().locales().offered().into_iter().filter_map(|locale| {
        let asked = locale.languages_point();
        (!text.contains(asked.as_str())).then(|| format!("is not asked in {}", locale.id()))
    }));
}

#[test]
fn whatever_a_plan_of_practice_leads_to_says_that_it_is_practice() {
    let says = |page: &Page| {
        let marks = ["practice-mark", "practice-edge"];
        let marks = marks.map(|class| page.document.classed(class).count());
        let is_case = page.path.contains("/cases/");
        marks == [usize::from(!is_case), 1]
    };
    let mut seen = 0;
    none(cases().step_by(8).flat_map(|case| {
        let plan = live(&format!("/en/cases/{}", case.id));
        let mut faults: Vec<String> = Vec::new();
        faults.extend((!says(&plan)).then(|| plan.name()));
        for address in leads(&plan) {
            let path = address.split(['?', '#']).next().unwrap_or_default();
            let route = Route::parse(guide(), path);
            // The card goes from hand to hand, and the other two are about nobody.
            if let Some(Route::Page(
                _,
                PageRoute::Card(_) | PageRoute::CardSheet | PageRoute::Again | PageRoute::Note,
            )) = route
            {
                continue;
            }
            seen += 1;
            faults.extend((!says(&live(&address))).then(|| address.clone()));
        }
        faults
    }));
    assert!(seen > 50, "only {seen} links were followed");
    // Paper says it too, so that nobody sends what was made for practice.
    none(["email", "questionnaire", "tally"].into_iter().filter_map(|form| {
        let [real, practice] =
            ["", "?practice=yes"].map(|query| live(&format!("/ar/paper/{form}{query}")));
        (!says(&practice) || says(&real)).then(|| form.to_owned())
    }));
    // Another language keeps it, and the next person does not.
    let plan = live("/en/plan?stay=visa&practice=yes");
    assert!(says(&plan) && !says(&live("/en/plan?stay=visa")));
    let all: Vec<String> = plan
        .document
        .all()
        .filter_map(|node| Some(target(&plan, node.attribute("href")?)))
        .collect();
    assert!(all.iter().any(|link| link.starts_with("/fr/plan?") && link.contains("practice=yes")));
    let is_again = |link: &&String| link.starts_with("/en/again");
    assert!(all.iter().filter(is_again).all(|link| !link.contains("practice")));
    let next = live("/en/again?practice=yes");
    let next: Vec<String> = leads(&next);
    assert!(next.iter().all(|link| !link.contains("practice")), "{next:?}");
}

/// What a note is about, and words that stand on it.
const NOTES: [(&str, &str); 4] = [
    ("facts/preg-fine", "If nobody registers a stay outside a hotel"),
    ("topics/overstay", "My visa or permit has ended"),
    ("steps/register-address", "/en/plan#step-register-address"),
    ("emergency", "/en/emergency"),
];

#[test]
fn a_note_names_the_address_the_edition_and_the_sentence_with_its_sources() {
    let version = guide().content().edition().version.as_str();
    for (about, words) in NOTES {
        let page = live(&format!("/en/note?about={}", about.replace('/', "%2F")));
        let notes =
            ["note", "note-text"].map(|class| page.document.classed(class).next().unwrap().text());
        for note in notes {
            let address = format!("/en/{}", about.replace("steps/", "plan#step-"));
            for said in [address.as_str(), version, words] {
                assert!(note.contains(said), "{about}: {said}: {note}");
            }
            assert_eq!(note.contains("Its sources"), about.starts_with("facts/"), "{about}");
        }
    }
    let nothing = visit(guide(), "/en/note?about=facts%2Fnone", moment(NOW), Links::Live);
    assert_eq!(nothing.status, 400);
}

#[test]
fn a_note_never_holds_an_answer() {
    let answers =
        "size=large&stay=expired&stay-until=2026-11-20&family=violence&unhcr=not-yet&practice=yes";
    let mut seen = 0;
    for path in ["plan", "plan/email", "interview", "topics/overstay", "facts/preg-fine", "none"] {
        let page = visit(guide(), &format!("/en/{path}?{answers}"), moment(NOW), Links::Live);
        let links = page.document.all().filter_map(|node| node.attribute("href"));
        for link in links.map(|link| target(&page, link)) {
            if !link.starts_with("/en/note") {
                continue;
            }
            seen += 1;
            let query = link.split_once('?').map_or("", |(_, query)| query);
            let mut names = form_urlencoded::parse(query.as_bytes()).map(|(name, _)| name);
            assert!(names.all(|name| name == "about" || name == "size"), "{link}");
        }
    }
    assert!(seen > 10, "only {seen} links to notes were seen");
    let about = "about=topics%2Foverstay";
    let (with, without) =
        (live(&format!("/en/note?{about}&{answers}")), live(&format!("/en/note?{about}")));
    let note = |page: &Page| page.document.classed("note").next().unwrap().text();
    assert_eq!(note(&with), note(&without));
    assert_eq!(live("/en/note?about=facts%2Fpreg-fine").document.named("input").count(), 0);
}

#[test]
fn every_page_of_an_exported_copy_leads_to_the_empty_note() {
    on_every_page(|page| {
        let Some(Route::Page(language, route)) = &page.route else { return None };
        // A card shown large is for an official.
        if page.links != Links::Files || matches!(route, PageRoute::CardLarge(_)) {
            return None;
        }
        let note = format!("/{language}/note.html");
        let mut links = page.document.all().filter_map(|node| node.attribute("href"));
        (!links.any(|link| link.ends_with("note.html") && target(page, link) == note))
            .then(|| "does not lead to the note".to_owned())
    });
    let l = guide().locales().source();
    let note = visit(guide(), "/en/note.html", moment(NOW), Links::Files);
    assert!(note.document.one("main").text().contains(l.note_place().as_str()));
}
