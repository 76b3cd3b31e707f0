//! Made-up people who use the interview as a browser does: what the tests of its pages share.

use std::sync::LazyLock;

use jiff::Timestamp;
use waymark_content::{AnswerKind, Answers, Case, Interview, Plan, Question, plan};
use waymark_tests::{Document, Node, Page, country, guide, visit};
use waymark_ui::Links;

use crate::links::resolve;

pub(crate) fn interview() -> &'static Interview {
    guide().content().interview()
}

pub(crate) fn cases() -> impl Iterator<Item = &'static Case> {
    interview().cases().iter()
}

/// Returns the moment of the story of a case.
pub(crate) fn moment_of(case: &Case) -> Timestamp {
    country().moment(case.now).unwrap()
}

/// Returns the plan of a case at the moment of its story.
pub(crate) fn plan_of(case: &Case) -> Plan<'static> {
    plan(interview(), &case.answers, moment_of(case))
}

/// Returns the ids of the steps of a plan, in its order.
pub(crate) fn ids<'p>(plan: &Plan<'p>) -> Vec<&'p str> {
    plan.steps.iter().map(|planned| planned.step.id.as_str()).collect()
}

/// Reads the answers in an address.
pub(crate) fn read_link(link: &str) -> Answers {
    let link = link.split('#').next().unwrap_or_default();
    read(link.split_once('?').map_or("", |(_, query)| query))
}

/// Reads answers as they stand in a query, apart from how pages are shown.
pub(crate) fn read(query: &str) -> Answers {
    let pairs = form_urlencoded::parse(query.as_bytes());
    pairs
        .filter(|(name, _)| {
            !["size", "view", "with", "practice", "about", "asked", "card"].contains(&name.as_ref())
        })
        .collect()
}

/// Returns answers in one order, so that they can be compared.
pub(crate) fn sorted(answers: &Answers) -> Vec<(String, String)> {
    let mut pairs: Vec<_> =
        answers.iter().map(|(question, value)| (question.to_owned(), value.to_owned())).collect();
    pairs.sort();
    pairs
}

/// Returns a path with answers.
pub(crate) fn address(path: &str, answers: &Answers) -> String {
    with_pairs(path, answers.iter())
}

fn with_pairs<'p>(path: &str, pairs: impl Iterator<Item = (&'p str, &'p str)>) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(pairs);
    format!("{path}?{}", query.finish())
}

/// Opens a page of the program with answers.
pub(crate) fn open(path: &str, answers: &Answers, now: Timestamp) -> Page {
    visit(guide(), &address(path, answers), now, Links::Live)
}

/// Returns where a link on a page leads.
pub(crate) fn target(page: &Page, link: &str) -> String {
    resolve(&page.path, link).unwrap_or_else(|| panic!("{}: {link:?}", page.name()))
}

/// Returns where the links on a page lead that lead to this path, with their queries and without fragments.
pub(crate) fn links_to(page: &Page, path: &str) -> Vec<String> {
    let links = page.document.named("a").filter_map(|node| node.attribute("href"));
    let links = links.map(|link| target(page, link.split('#').next().unwrap_or_default()));
    links.filter(|link| link.split('?').next() == Some(path)).collect()
}

/// Returns the answers that a page takes along: those in its link to the plan.
pub(crate) fn taken_along(page: &Page) -> Answers {
    let links = links_to(page, "/en/plan");
    let link = links.first().unwrap_or_else(|| panic!("{} has no link to the plan", page.name()));
    read_link(link)
}

/// Returns the question that a page asks; `None` if it asks none.
pub(crate) fn asked_on(page: &Page) -> Option<String> {
    let form = page.document.classed("question").find(|node| node.name() == "form")?;
    let asked = form.below().find(|node| node.attribute("name") == Some("asked"))?;
    asked.attribute("value").map(str::to_owned)
}

/// Returns the controls of a form that a person can see.
pub(crate) fn controls(form: Node<'_>) -> impl Iterator<Item = Node<'_>> {
    form.below().filter(|node| {
        node.name() == "input" && !matches!(node.attribute("type"), Some("hidden" | "submit"))
    })
}

/// A form, as a browser sends it.
pub(crate) struct Form<'p> {
    page: &'p Page,
    node: Node<'p>,
}

impl<'p> Form<'p> {
    /// Takes the form of this class on a page.
    pub(crate) fn new(page: &'p Page, class: &'p str) -> Self {
        let node = page.document.classed(class).find(|node| node.name() == "form");
        let node = node.unwrap_or_else(|| panic!("{} has no form {class}", page.name()));
        Self { page, node }
    }

    /// Returns the fields that it sends as it stands.
    pub(crate) fn fields(&self) -> Vec<(&'p str, &'p str)> {
        let inputs = self.node.below().filter(|node| node.name() == "input");
        let sent = inputs.filter(|node| {
            let chosen = !matches!(node.attribute("type"), Some("radio" | "checkbox"))
                || node.attribute("checked").is_some();
            chosen && node.attribute("disabled").is_none()
        });
        sent.filter_map(|node| {
            Some((node.attribute("name")?, node.attribute("value").unwrap_or_default()))
        })
        .collect()
    }

    /// Returns the address to which it leads when a person answers this instead of what stands in its controls.
    pub(crate) fn send(&self, answer: &[(String, String)]) -> String {
        let names: Vec<&str> =
            controls(self.node).filter_map(|node| node.attribute("name")).collect();
        for (name, value) in answer {
            let takes = |node: Node<'_>| {
                let typed = node.attribute("type") == Some("text");
                node.attribute("name") == Some(name.as_str())
                    && (typed || node.attribute("value") == Some(value.as_str()))
            };
            assert!(controls(self.node).any(takes), "{}: no {name}={value}", self.page.name());
        }
        let others = self.fields().into_iter().filter(|(name, _)| !names.contains(name));
        let answer = answer.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        with_pairs(&self.action(), others.chain(answer))
    }

    /// Returns the address to which it leads as it stands.
    pub(crate) fn send_as_it_stands(&self) -> String {
        with_pairs(&self.action(), self.fields().into_iter())
    }

    fn action(&self) -> String {
        let action = self.node.attribute("action").expect("a form says where it leads");
        let action = target(self.page, action);
        action.split('#').next().unwrap_or_default().to_owned()
    }
}

/// Returns what a person types or chooses to give these values to a question.
pub(crate) fn filled(question: &Question, values: &[&str]) -> Vec<(String, String)> {
    let id = question.id.as_str();
    match question.answer {
        AnswerKind::Day(_) | AnswerKind::Moment(_) => values
            .iter()
            .flat_map(|value| {
                let (date, time) = value.split_once('T').unwrap_or((value, ""));
                let mut parts = date.splitn(3, '-').map(str::to_owned);
                let mut field =
                    |name: &str| (format!("{id}-{name}"), parts.next().unwrap_or_default());
                let date = ["year", "month", "day"].map(&mut field);
                let time = (!time.is_empty()).then(|| (format!("{id}-time"), time.to_owned()));
                date.into_iter().chain(time).collect::<Vec<_>>()
            })
            .collect(),
        AnswerKind::One(_) | AnswerKind::Many(_) | AnswerKind::Documents => {
            values.iter().map(|value| (id.to_owned(), (*value).to_owned())).collect()
        }
    }
}

/// Returns whether a question is answered with a date.
pub(crate) fn is_dated(question: &Question) -> bool {
    matches!(question.answer, AnswerKind::Day(_) | AnswerKind::Moment(_))
}

/// Returns the link by which a question is skipped.
pub(crate) fn skip_link(page: &Page, skip: &str) -> String {
    let asked = asked_on(page).expect("a question is asked");
    let links = page.document.classed("answer").flat_map(Node::below);
    let links = links.filter_map(|node| node.attribute("href")).map(|link| target(page, link));
    let skips = |link: &String| read_link(link).iter().any(|pair| pair == (asked.as_str(), skip));
    let mut links = links.filter(skips);
    links.next().unwrap_or_else(|| panic!("{} cannot be skipped with {skip}", page.name()))
}

/// A page of the interview on the way of a made-up person.
pub(crate) struct Stop {
    pub(crate) case: &'static Case,
    /// What was said so far, skips included.
    pub(crate) answers: Answers,
    /// The question that comes now.
    pub(crate) question: &'static Question,
    pub(crate) page: Page,
}

impl Stop {
    pub(crate) fn now(&self) -> Timestamp {
        moment_of(self.case)
    }

    pub(crate) fn name(&self) -> String {
        format!("{}, {}", self.case.id, self.question.id)
    }

    /// Returns the page after this one when the person gives these values.
    pub(crate) fn say(&self, values: &[&str]) -> Page {
        let skips = values.iter().all(|value| ["not-said", "not-known"].contains(value));
        let address = if skips {
            skip_link(&self.page, values[0])
        } else {
            Form::new(&self.page, "question").send(&filled(self.question, values))
        };
        visit(guide(), &address, self.now(), Links::Live)
    }

    /// Returns the answers with these values to its question.
    pub(crate) fn with(&self, values: &[&str]) -> Answers {
        let others = self.answers.without(self.question.id.as_str());
        let said = values.iter().map(|value| (self.question.id.as_str(), *value));
        others.iter().chain(said).collect()
    }
}

/// Returns the ways of all made-up people through the interview, page by page: they give the answers of their story and
/// skip all other questions.
pub(crate) fn stops() -> &'static [Stop] {
    static STOPS: LazyLock<Vec<Stop>> = LazyLock::new(|| cases().flat_map(walk).collect());
    &STOPS
}

/// Walks until all is asked, or to the first page that asks something else; that each way comes to its end is a test.
fn walk(case: &'static Case) -> Vec<Stop> {
    let now = moment_of(case);
    let mut stops: Vec<Stop> = Vec::new();
    let mut page = visit(guide(), "/en/interview", now, Links::Live);
    let mut answers = Answers::default();
    while let Some(question) = interview().read(&answers, now).ahead().next() {
        let expected = asked_on(&page).as_deref() == Some(question.id.as_str());
        if !expected || stops.iter().any(|stop| stop.question.id == question.id) {
            break;
        }
        let stop = Stop { case, answers, question, page };
        let said = values(&case.answers, question);
        answers = stop.with(&said);
        page = stop.say(&said);
        stops.push(stop);
    }
    stops
}

/// Returns what a person says to a question: the answer of the story, or nothing.
pub(crate) fn values<'a>(answers: &'a Answers, question: &Question) -> Vec<&'a str> {
    let given = answers.iter().filter(|(id, _)| *id == question.id.as_str());
    let given: Vec<&str> = given.map(|(_, value)| value).collect();
    if given.is_empty() { vec!["not-said"] } else { given }
}

/// Returns whether a person sees an element without opening anything.
pub(crate) fn is_open(node: Node<'_>) -> bool {
    let ways: Vec<Node<'_>> = node.outward().collect();
    ways.windows(2).all(|pair| {
        let [inner, outer] = pair else { return true };
        outer.name() != "details" || outer.attribute("open").is_some() || inner.name() == "summary"
    })
}

/// Returns the place of the first element that fits, in the order of the page.
pub(crate) fn place(document: &Document, fits: impl Fn(Node<'_>) -> bool) -> Option<usize> {
    document.all().position(fits)
}
