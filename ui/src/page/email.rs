//! The draft of an e-mail to UNHCR, with blanks. Nothing is typed here, and nothing is sent.

use maud::{Markup, html};
use waymark_content::{Letter, Office, Sheet, WayKind};
use waymark_locales::{Locale, Text};

use crate::component::breadcrumbs::breadcrumbs;
use crate::component::notice::caution;
use crate::component::print_kept::print_kept;
use crate::component::statement::{confidence, sign, statement};
use crate::component::website::help_website;
use crate::component::words;
use crate::component::write_down::write_down;
use crate::context::Page;
use crate::icon::icon;
use crate::page::layout::{Parts, layout};
use crate::page::{PageRoute, interview};
use crate::query::Query;

/// Returns the page of the draft: the first e-mail, or news for a reader whom UNHCR already knows.
pub(crate) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let reading = page.state.reading;
    let letter = reading.letter();
    let english = page.guide.locales().source();
    let main = html! {
        h1 { (page.show(&l.email_title())) }
        @if let Some(letter) = letter { p.lead { (page.show(&letter.lead(l))) } }
        (interview::dropped(page, None))
        @if let Some(other) = letter.and_then(|letter| other(page, letter)) { p { a href=(other) { (page.show(&l.email_known())) } } }
        (where_to_write(page))
        h2 { (page.show(&l.email_text())) }
        @if english.id() != l.id() { p { (page.show(&l.email_in_english())) } }
        p.small.print-kept { (page.show(&l.copy_kept())) }
        (print_kept(page))
        @if let Some(letter) = letter { (self::letter(page, &letter.sheet(reading, english))) }
        (made_of(page))
        (before(page))
        (ways_on(page))
        details.step-facts {
            summary { (page.show(&l.fact_sources_open())) }
            @for id in letter.iter().flat_map(|letter| &letter.facts) { (statement(page, page.content().facts().resolve(id))) }
        }
    };
    let way = [(PageRoute::Plan, page.show(&l.plan_title()))];
    let title = l.email_title().to_string();
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &way), main })
}

/// Returns the address to write to, and what is not known about it.
pub(super) fn where_to_write(page: &Page<'_>) -> Markup {
    html! {
        @for office in page.content().offices().iter() {
            (address(page, office))
            (help_website(page, office))
        }
    }
}

/// Returns what to do before the e-mail is sent.
pub(super) fn before(page: &Page<'_>) -> Markup {
    let l = page.locale;
    html! {
        h2 { (page.show(&l.email_before())) }
        ul {
            li { (page.show(&l.email_before_blanks())) }
            li { (page.show(&l.email_before_pictures())) }
            li { (page.show(&l.email_before_true())) }
            li { (page.show(&l.email_before_once())) }
            li { (page.show(&l.email_before_trace())) }
        }
    }
}

/// Returns the letter in English, with each part also in the languages of the page. Only the English can be selected,
/// so that it is copied as one text.
fn letter(page: &Page<'_>, sheet: &Sheet<'_>) -> Markup {
    let english = sheet.title.locale();
    let others = [Some(page.locale), page.second].into_iter().flatten();
    let others: Vec<&Locale> = others.filter(|other| other.id() != english.id()).collect();
    html! {
        div.letter {
            @for block in &sheet.blocks {
                div.letter-part {
                    p lang=(english.id()) dir="ltr" { (lines(block.texts(), english)) }
                    @for other in &others {
                        p.letter-other lang=(other.id()) dir=(other.info().direction.as_str()) { (lines(block.texts(), other)) }
                    }
                }
                "\n"
            }
        }
    }
}

/// Returns the answers from which the text is made, each with a link to change it: the reader may have given one
/// unknowingly, by the button of a topic.
fn made_of(page: &Page<'_>) -> Markup {
    html! {
        @if page.is_live() && !page.answers().is_empty() {
            details.made-of {
                summary { (page.show(&page.locale.email_made_of())) }
                (interview::given(page))
            }
        }
    }
}

fn lines(texts: &[Text<'_>], language: &Locale) -> Markup {
    let said = texts.iter().map(|text| text.in_locale(language));
    html! { @for text in said.flatten() { (words::show(&text, language)) "\n" } }
}

/// Returns the link to the other letter, if the question that decides between the two has no answer.
fn other(page: &Page<'_>, letter: &Letter) -> Option<String> {
    let other = letter.other.as_ref()?;
    let (asked, choice) = (other.question.as_str(), other.choices.first()?);
    let mut answers = page.answers().clone();
    let silent = answers.iter().all(|(question, _)| question != asked);
    (silent && page.is_live()).then(|| {
        answers.give(asked, choice.as_str());
        page.action(PageRoute::Email)
            + &Query::keeping(&page.state.query.shown, answers).to_query_string()
    })
}

/// Returns the e-mail address with its confidence, or says that it is unknown.
fn address(page: &Page<'_>, office: &Office) -> Markup {
    let l = page.locale;
    let way = page.content().way(office, WayKind::Email);
    let (_, _, _, meaning) = confidence(way.confidence, l);
    html! {
        @for address in &way.values {
            h2 { (page.show(&way.kind.name(l))) }
            (write_down(&l.value(address)))
            p { (sign(page, way.confidence)) " " (page.show(&meaning)) }
        }
        @if !way.is_known() {
            (caution(&page.show(&l.email_address()), &page.show(&l.email_address_advice())))
        }
    }
}

fn ways_on(page: &Page<'_>) -> Markup {
    let l = page.locale;
    html! {
        ul.links role="list" {
            li { a href=(page.link(PageRoute::Plan)) { (icon("list-checks")) (page.show(&l.email_back())) } }
            li { a href=(page.link(PageRoute::PaperEmail)) { (icon("pencil")) (page.show(&l.paper_email_link())) } }
            li { a href=(page.link(PageRoute::Documents)) { (icon("file-text")) (page.show(&l.documents_title())) } }
            li { a href=(page.link(PageRoute::Contact)) { (icon("mail")) (page.show(&l.contact_title())) } }
        }
    }
}

#[cfg(test)]
mod tests {
    /// A topic of a summons gives the answer with its button, so that nobody has pressed it here.
    #[test]
    fn an_answer_that_a_topic_gave_is_named_beside_the_text_and_can_be_changed() {
        let guide = waymark_embedded::guide();
        let now = "2026-12-04T09:00:00+08:00".parse().unwrap();
        let visit = |query| {
            let request =
                crate::Request { path: "/en/plan/email", query, now, links: crate::Links::Live };
            String::from_utf8(crate::respond(&guide, &request).body.into_owned()).unwrap()
        };
        let page = visit("police=summoned");
        let (_, list) = page.split_once("class=\"made-of\"").unwrap();
        let (list, _) = list.split_once("</details>").unwrap();
        assert!(list.contains("interview/police?police=summoned"), "{list}");
        assert_eq!(list.matches("<dt>").count(), 1, "only what was answered");
        assert!(!visit("").contains("made-of"));
    }
}
