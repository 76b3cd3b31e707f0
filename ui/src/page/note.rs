//! A note that something is wrong or missing, to copy or to print. It contains nothing about a person: no answer and
//! no name.

use std::fmt;

use maud::{Markup, html};
use waymark_content::{Block, Guide, Id, Noted, Sheet, Step};

use crate::component::block::block;
use crate::component::breadcrumbs::breadcrumbs;
use crate::component::print_kept::print_kept;
use crate::component::words;
use crate::context::Page;
use crate::icon::icon;
use crate::page::PageRoute;
use crate::page::layout::{Parts, layout};
use crate::route::Route;

/// The prefix in the address for a step, which has no page of its own.
const STEPS: &str = "steps/";

/// What a note is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum About {
    Page(PageRoute),
    Step(Id<Step>),
}

impl About {
    /// Reads the subject of a note: the path of a page below its language, such as `facts/hot-110`, or `steps/<id>`.
    pub(crate) fn parse(guide: &Guide, about: &str) -> Option<Self> {
        match about.strip_prefix(STEPS) {
            Some(id) => {
                let step = guide.content().interview().steps().get(id)?;
                Some(Self::Step(step.id.clone()))
            }
            None => PageRoute::parse(guide, about).map(Self::Page),
        }
    }

    /// Returns the address by which an editor finds the subject.
    fn address(&self, page: &Page<'_>) -> String {
        let path =
            |route: &PageRoute| Route::Page(page.locale.id().to_owned(), route.clone()).path();
        match self {
            Self::Page(route) => path(route),
            Self::Step(id) => format!("{}#step-{id}", path(&PageRoute::Plan)),
        }
    }

    /// Returns the subject, if it is a text of the content.
    fn noted<'g>(&self, guide: &'g Guide) -> Option<Noted<'g>> {
        let content = guide.content();
        match self {
            Self::Page(PageRoute::Fact(id)) => Some(Noted::Fact(content.facts().resolve(id))),
            Self::Page(PageRoute::Topic(id)) => Some(Noted::Topic(content.topics().resolve(id))),
            Self::Page(PageRoute::Card(id)) => Some(Noted::Card(content.cards().resolve(id))),
            Self::Page(_) => None,
            Self::Step(id) => Some(Noted::Step(content.interview().steps().resolve(id))),
        }
    }
}

impl fmt::Display for About {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Page(route) => f.write_str(&route.path()),
            Self::Step(id) => write!(f, "{STEPS}{id}"),
        }
    }
}

/// Returns the page of a note.
pub(crate) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let about = page.state.query.about.as_deref();
    let about = about.and_then(|about| About::parse(page.guide, about));
    let address = about.as_ref().map(|about| about.address(page));
    let noted = about.as_ref().and_then(|about| about.noted(page.guide));
    let sheet = page.guide.note(address.as_deref(), noted.as_ref(), l);
    let main = html! {
        h1 { (page.show(&sheet.title)) }
        p.lead { (page.show(&l.note_lead())) }
        (on_paper(page, &sheet))
        h2 { (page.show(&l.note_where())) }
        p { (page.show(&l.note_give())) }
        p { (page.show(&l.note_editors())) }
        p.paper-ways { button.link-button type="button" data-print hidden { (icon("printer")) (page.show(&l.print_page())) } }
        (print_kept(page))
        section.note-copy {
            h2 { (page.show(&l.note_copy())) }
            p { (page.show(&l.note_copy_advice())) }
            p.small.print-kept { (page.show(&l.copy_kept())) }
            (to_copy(page, &sheet))
        }
    };
    let way = [(PageRoute::Helpers, page.show(&l.helpers_title()))];
    let title = l.note_title().to_string();
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &way), main })
}

/// Returns the note as a paper form.
fn on_paper(page: &Page<'_>, sheet: &Sheet<'_>) -> Markup {
    html! {
        section.note {
            @for part in &sheet.blocks {
                @match part {
                    Block::Blanks(blanks) => {
                        @for blank in blanks { div.note-blank { p { (page.show(blank)) } div.note-line aria-hidden="true" {} div.note-line aria-hidden="true" {} } }
                    },
                    other => (block(page, other)),
                }
            }
        }
    }
}

/// Returns the note as one text to copy, with room after each blank.
fn to_copy(page: &Page<'_>, sheet: &Sheet<'_>) -> Markup {
    html! {
        pre.note-text {
            @for text in sheet.blocks.iter().flat_map(Block::texts) { (words::show(text, page.locale)) "\n" }
        }
    }
}
