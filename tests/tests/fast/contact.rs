//! The contact page at the edges of the office hours: 08:30 to 12:30 and 13:30 to 17:30, Monday to Friday, in Beijing.

use waymark_tests::{Node, Page, Reader, guide};

/// Opens the contact page at this moment.
fn at(now: &str) -> Reader<'static> {
    Reader::new("en").visit("/contact").at(now)
}

/// Expects that the office is open until this time.
#[track_caller]
fn open(now: &str, until: &str) {
    at(now).sees(&format!("contact-open until={until}")).misses("contact-closed");
}

/// Expects that the office is closed, and what the page says of the next opening.
#[track_caller]
fn closed(now: &str, opens: &str) {
    at(now).sees("contact-closed").sees(opens).misses("contact-open");
}

#[test]
fn the_office_opens_with_the_first_minute() {
    closed("2026-12-04T08:29:59+08:00", "contact-opens-today time=08:30");
    open("2026-12-04T08:30:00+08:00", "12:30");
}

#[test]
fn the_office_is_closed_at_lunch() {
    open("2026-12-04T12:29:00+08:00", "12:30");
    open("2026-12-04T12:29:59+08:00", "12:30");
    closed("2026-12-04T12:30:00+08:00", "contact-opens-today time=13:30");
    closed("2026-12-04T13:29:59+08:00", "contact-opens-today time=13:30");
    open("2026-12-04T13:30:00+08:00", "17:30");
}

#[test]
fn an_evening_in_the_week_leads_to_tomorrow() {
    open("2026-12-03T17:29:59+08:00", "17:30");
    closed("2026-12-03T17:30:00+08:00", "contact-opens-tomorrow time=08:30");
    closed("2026-12-03T23:59:59+08:00", "contact-opens-tomorrow time=08:30");
    closed("2026-12-04T00:00:00+08:00", "contact-opens-today time=08:30");
}

#[test]
fn friday_evening_and_the_weekend_lead_to_monday() {
    const MONDAY: &str = "contact-opens weekday=Monday date=7 December 2026 time=08:30";
    open("2026-12-04T17:29:00+08:00", "17:30");
    closed("2026-12-04T17:30:00+08:00", MONDAY);
    closed("2026-12-05T10:00:00+08:00", MONDAY);
    closed("2026-12-06T10:00:00+08:00", "contact-opens-tomorrow time=08:30");
    closed("2026-12-07T08:00:00+08:00", "contact-opens-today time=08:30");
}

#[test]
fn the_zone_of_the_computer_does_not_matter() {
    // Friday 08:30 in Beijing, then Friday 17:30, in other zones.
    for now in [
        "2026-12-04T00:30Z",
        "2026-12-03T19:30-05:00",
        "2026-12-04T03:30+03:00",
        "2026-12-04T06:15+05:45",
    ] {
        open(now, "12:30");
        at(now).sees("contact-now weekday=Friday date=4 December 2026 time=08:30");
    }
    for now in [
        "2026-12-04T09:30Z",
        "2026-12-04T04:30-05:00",
        "2026-12-04T12:30+03:00",
        "2026-12-04T23:30+14:00",
    ] {
        closed(now, "contact-opens weekday=Monday date=7 December 2026 time=08:30");
        at(now).sees("contact-now weekday=Friday date=4 December 2026 time=17:30");
    }
}

#[test]
fn the_first_page_says_that_one_can_write_at_any_time_and_not_what_is_not_confirmed() {
    for now in ["2026-12-04T12:29:59+08:00", "2026-12-04T12:30:00+08:00"] {
        let home = Reader::new("en").visit("/").at(now).sees("home-any-time");
        home.misses("contact-open-word").misses("contact-closed-word");
    }
}

#[test]
fn the_draft_comes_before_everything_on_the_contact_page_and_the_hours_come_last() {
    let page = at("2026-12-05T10:00:00+08:00").page();
    let main = page.document.one("main");
    let place = |class: &str| {
        let place = main.below().position(|node| node.has_class(class));
        place.unwrap_or_else(|| panic!("nothing on the page is a {class}"))
    };
    assert!(place("action") < place("write-down"));
    let papers = |node: Node<'_>| node.attribute("href") == Some("../en/documents");
    let papers = main.below().position(papers).expect("the papers are linked");
    assert!(place("write-down") < papers && papers < place("contact"));
    assert!(place("contact") < place("hours-unsure"));
    assert!(place("hours-unsure") < place("status-unsure"), "what is not confirmed comes last");
    let folded = |fact: &str| {
        let links = |node: &Node<'_>| node.attribute("href").is_some_and(|to| to.ends_with(fact));
        let fact = main.below().find(links).expect("the fact is on the page");
        fact.outward().any(|node| node.has_class("group"))
    };
    assert!(folded("facts/contact-office-since") && folded("facts/contact-phone-seed"));
    assert!(!folded("facts/contact-be-patient"));
}

#[test]
fn a_wrong_clock_says_neither_open_nor_closed() {
    for now in ["2026-11-22T12:00+08:00", "2020-06-03T10:00+08:00", "1970-01-01T00:00Z"] {
        for path in ["/contact", "/"] {
            let reader = Reader::new("en").visit(path).at(now).sees("clock-wrong");
            let reader =
                reader.misses("contact-open").misses("contact-closed").misses("contact-now");
            reader.misses("contact-open-word").misses("contact-closed-word").misses("page-made");
        }
    }
}

#[test]
fn an_exported_copy_says_neither_open_nor_closed() {
    for path in ["/contact", "/"] {
        let reader = Reader::new("en")
            .visit(path)
            .in_files()
            .misses("contact-open")
            .misses("contact-closed");
        reader.misses("contact-now").misses("contact-open-word").misses("contact-closed-word");
    }
}

#[test]
fn the_details_are_said_to_be_not_confirmed_and_the_email_not_known() {
    at("2026-12-04T09:00+08:00")
        .sees("contact-how-sure sure=Not confirmed details=Phone, Fax, Address and Hours")
        .sees("contact-check")
        .sees("contact-email-unknown");
    let page = at("2026-12-04T09:00+08:00").page();
    let details = page.document.classed("contact").next().unwrap();
    let signs = details.below().filter(|node| node.has_class("confidence"));
    let signs: Vec<String> = signs.map(|sign| sign.text()).collect();
    assert_eq!(signs, ["Not confirmed"; 4], "phone, fax, address and hours");
    assert!(!page.document.one("main").text().contains('@'), "no e-mail address is guessed");
}

/// Returns the addresses on a page that are there to be written down.
fn written_down(page: &Page) -> Vec<String> {
    page.document.classed("write-down").map(|node| node.text()).collect()
}

#[test]
fn the_addresses_of_unhcr_are_there_to_write_down_in_every_language() {
    let help = ["help.unhcr.org/china", "help.unhcr.org/china/asylum/registering-with-unhcr"];
    for locale in guide().locales().offered() {
        let contact = Reader::new(locale.id()).visit("/contact");
        for page in [contact.page(), contact.in_files().page()] {
            assert_eq!(written_down(&page), [&help[..], &["www.unhcr.org/cn"]].concat());
        }
        let email = Reader::new(locale.id()).visit("/plan/email").page();
        assert_eq!(written_down(&email), help);
        for page in [email, Reader::new(locale.id()).visit("/contact").page()] {
            for address in page.document.classed("write-down") {
                let words = address.below().next().expect("the address has an element");
                assert_eq!(words.attribute("dir"), Some("ltr"));
                let opens = |node: &Node<'_>| node.attribute("href").is_some();
                assert!(!address.outward().chain(address.below()).any(|node| opens(&node)));
            }
        }
    }
}

#[test]
fn a_page_says_how_to_tell_the_website_from_a_copy_and_what_is_not_known() {
    for path in ["/contact", "/plan/email"] {
        let reader = Reader::new("en").visit(path).sees("contact-website-type");
        let reader = reader.sees("contact-website-begins begins=help.unhcr.org/");
        reader.sees("contact-website-slash").sees("contact-website-reach");
    }
}

#[test]
fn where_to_write_stands_above_the_draft() {
    let page = Reader::new("en").visit("/plan/email").page();
    let place = |class| page.document.all().position(|node| node.has_class(class)).unwrap();
    assert!(place("notice-caution") < place("write-down") && place("write-down") < place("letter"));
}
