//! The action of a topic, as a button.

use maud::{Markup, html};
use waymark_content::{Action, Answer, Topic};
use waymark_locales::Text;

use crate::context::Page;
use crate::icon::icon;
use crate::page::PageRoute;
use crate::query::Query;

/// Returns the button of an action, labelled with what it does.
pub(crate) fn action(page: &Page<'_>, action: &Action) -> Markup {
    let (name, words, route) = parts(page, action);
    button(page, action, name, &words, &page.link(route))
}

/// Returns the button of a topic. Its link carries the answer that the reader gives by pressing it, if the topic has
/// one.
pub(crate) fn action_of(page: &Page<'_>, topic: &Topic) -> Markup {
    let (name, words, route) = parts(page, &topic.action);
    let href = saying(page, topic, &route).unwrap_or_else(|| page.link(route));
    button(page, &topic.action, name, &words, &href)
}

/// Returns the link with the answer that the topic implies, if the reader is asked that question and has not answered
/// it.
fn saying(page: &Page<'_>, topic: &Topic, route: &PageRoute) -> Option<Markup> {
    let said = topic.says.as_ref().filter(|_| page.is_live())?;
    let reading = page.state.reading;
    let question = reading.asked().find(|question| question.id == said.question)?;
    let mut answers = page.answers().clone();
    (reading.answer(question) == Answer::Unanswered).then(|| {
        answers.give(said.question.as_str(), said.choice.as_str());
        let query = Query::keeping(&page.state.query.shown, answers);
        html! { (page.action(route.clone())) (query.to_query_string()) }
    })
}

fn parts<'p>(page: &Page<'p>, action: &Action) -> (&'static str, Text<'p>, PageRoute) {
    let l = page.locale;
    match action {
        Action::Email => ("mail-plus", l.topic_action_email(), PageRoute::Email),
        Action::Card(id) => {
            ("message-square-text", l.topic_action_card(), PageRoute::Card(id.clone()))
        }
        Action::Interview => ("compass", l.home_interview(), PageRoute::Interview),
        Action::Emergency => ("siren", l.topic_action_emergency(), PageRoute::Emergency),
        Action::Contact => ("mail", l.topic_action_contact(), PageRoute::Contact),
        Action::Documents => ("file-text", l.topic_action_documents(), PageRoute::Documents),
    }
}

fn button(page: &Page<'_>, action: &Action, name: &str, words: &Text<'_>, href: &Markup) -> Markup {
    let title = match action {
        Action::Card(id) => {
            Some(page.guide.part(page.content().cards().resolve(id), "title", page.locale))
        }
        _ => None,
    };
    html! {
        p.action {
            a.button href=(href) {
                (icon(name))
                span {
                    @match &title {
                        Some(title) => (page.together([words, title], |[words, title]| html! { (words) " " (title) })),
                        None => (page.show(words)),
                    }
                }
            }
        }
    }
}
