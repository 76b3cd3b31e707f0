//! The interview a second time, slow and obvious: one line for each question and one `if` for each step, in the order
//! and in the words of the tables that specify it. It shares nothing with the engine of the guide, so that a difference
//! between the two shows a fault in one of them.
//!
//! It takes no rules from files: whoever changes a row of the tables changes the same row here.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};

static BEIJING: TimeZone = jiff::tz::get!("Asia/Shanghai");

/// Answers as given: ids of questions with their values, in any order. A question may stand twice.
pub type Said<'a> = [(&'a str, Vec<&'a str>)];

/// What the interview makes of some answers at some moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference<'a> {
    /// The answers that count, in the order of the table. The values of a *many* question stand in the order in which
    /// they are offered, each once; a date or a moment stands as it was given.
    pub kept: Vec<(&'static str, Vec<&'a str>)>,
    /// The questions of which the answer, or a part of it, was dropped: in the order of the table, then what is no
    /// question in the order given; each once.
    pub dropped: Vec<String>,
    /// The questions that are asked, seen from the kept answers, in the order of the table.
    pub asked: Vec<&'static str>,
    /// The steps, in the order of the plan.
    pub steps: Vec<Step>,
}

/// A step of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The id of the step.
    pub id: &'static str,
    /// `now`, `today`, `soon` or `keep`.
    pub urgency: &'static str,
    /// The deadline, when the step has one.
    pub due: Option<Due>,
    /// Whether the deadline has passed.
    pub overdue: bool,
}

/// A deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// A whole day in Beijing, where the rule counts days.
    Day(Date),
    /// A moment, where the rule counts hours.
    Moment(Timestamp),
}

/// Reads the answers and makes the plan for the moment `now`.
#[must_use]
pub fn reference<'a>(said: &Said<'a>, now: Timestamp) -> Reference<'a> {
    let today = now.to_zoned_datetime(BEIJING.clone()).date();
    let mut read = Reading::new(said, now, today);
    let answers = answers(&mut read);
    let steps = steps(&answers);

    // have: asked on the plan page when `email-unhcr` is in the plan, and changes nothing else.
    read.many(
        "have",
        steps.iter().any(|step| step.id == "email-unhcr"),
        &[
            "police-form",
            "identity-page",
            "visa-page",
            "entry-stamp",
            "address-in-chinese",
            "phone",
            "reasons-written",
            "none",
        ],
    );

    read.unknown();
    Reference { kept: read.kept, dropped: read.dropped, asked: read.asked, steps }
}

// ---------------------------------------------------------------------------------------------------------------------
// Questions

/// The kept answers to all questions but `have`. What is not said is `None`, or empty.
struct Answers {
    now: Timestamp,
    today: Date,
    danger: Option<&'static str>,
    where_said: Option<&'static str>,
    police: Option<&'static str>,
    leave_by: Option<Date>,
    from: Option<&'static str>,
    age: Option<&'static str>,
    alone: Option<&'static str>,
    unhcr: Option<&'static str>,
    refused_on: Option<Date>,
    paper_until: Option<Date>,
    stay: Option<&'static str>,
    entry: Option<&'static str>,
    stay_until: Option<Date>,
    shelter: Option<&'static str>,
    registered_here: Option<&'static str>,
    arrived_here: Option<Timestamp>,
    passport: Option<&'static str>,
    family: Vec<&'static str>,
    baby_born: Option<Date>,
    needs: Vec<&'static str>,
}

/// The table of questions: each line has the id, the condition under which it is asked, and what can be answered.
fn answers(read: &mut Reading<'_, '_>) -> Answers {
    let danger = read.one("danger", true, &["no", "danger", "medical"]);

    let where_said =
        read.one("where", true, &["mainland", "border", "hong-kong", "macao", "outside"]);
    // `where` not said counts as `mainland`.
    let mainland = matches!(where_said, Some("mainland") | None);
    let mainland_or_border = matches!(where_said, Some("mainland" | "border") | None);

    let police =
        read.one("police", mainland, &["no", "questioned", "summoned", "detained", "leave-order"]);

    let leave_by = read.date_near("leave-by", police == Some("leave-order"));

    let from = read.one("from", mainland_or_border, &["north-korea", "myanmar-border", "other"]);

    let age = read.one("age", mainland_or_border, &["adult", "16-17", "under-16"]);

    let alone =
        read.one("alone", matches!(age, Some("16-17" | "under-16")), &["with-family", "alone"]);

    let unhcr = read.one(
        "unhcr",
        mainland,
        &["not-yet", "emailed", "registered", "refused", "recognised", "closed"],
    );

    let refused_on = read.date_until_now("refused-on", unhcr == Some("refused"));

    let paper_until =
        read.date_near("paper-until", matches!(unhcr, Some("registered" | "recognised")));

    let stay = read.one(
        "stay",
        mainland && police != Some("leave-order"),
        &["visa", "permit", "pending", "expired", "none"],
    );

    let entry = read.one(
        "entry",
        mainland && police != Some("leave-order") && matches!(stay, Some("none") | None),
        &["visa", "without"],
    );

    let stay_until =
        read.date_near("stay-until", matches!(stay, Some("visa" | "permit" | "pending")));

    let shelter =
        read.one("shelter", mainland && police != Some("detained"), &["hotel", "home", "nowhere"]);

    let registered_here = read.one(
        "registered-here",
        matches!(shelter, Some("hotel" | "home")),
        if shelter == Some("hotel") {
            &["yes", "hotel-did", "no", "unsure"]
        } else {
            &["yes", "no", "unsure"]
        },
    );

    let arrived_here =
        read.moment_until_now("arrived-here", matches!(registered_here, Some("no" | "unsure")));

    let passport =
        read.one("passport", mainland, &["have", "expired", "lost", "never-had", "police-hold"]);

    let family = read.many(
        "family",
        mainland,
        &[
            "baby",
            "school-age",
            "pregnant",
            "ill",
            "violence",
            "forced",
            "child-expired",
            "separated",
            "stateless",
            "none",
        ],
    );

    let baby_born = read.date_until_now("baby-born", family.contains(&"baby"));

    let needs = read.many(
        "needs",
        mainland,
        &[
            "work",
            "unpaid",
            "money",
            "asked-to-pay",
            "school",
            "health",
            "lawyer",
            "other-country",
            "go-home",
            "leave-china",
            "fear-embassy",
            "none",
        ],
    );

    Answers {
        now: read.now,
        today: read.today,
        danger,
        where_said,
        police,
        leave_by,
        from,
        age,
        alone,
        unhcr,
        refused_on,
        paper_until,
        stay,
        entry,
        stay_until,
        shelter,
        registered_here,
        arrived_here,
        passport,
        family,
        baby_born,
        needs,
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// Words

impl Answers {
    /// `where`, of which not said counts as `mainland`.
    fn place(&self) -> &'static str {
        self.where_said.unwrap_or("mainland")
    }

    fn warned(&self) -> bool {
        matches!(self.from, Some("north-korea" | "myanmar-border"))
    }

    fn ended(&self) -> bool {
        matches!(self.stay, Some("expired" | "none"))
            || self.entry == Some("without")
            || (matches!(self.stay, Some("visa" | "permit"))
                && self.is_before_today(self.stay_until))
            || (self.police == Some("leave-order") && self.is_before_today(self.leave_by))
    }

    fn valid(&self) -> bool {
        !self.ended()
            && (matches!(self.stay, Some("visa" | "permit"))
                || (self.stay == Some("pending") && !self.is_before_today(self.stay_until))
                || (self.police == Some("leave-order") && self.leave_by.is_some()))
    }

    fn unclear(&self) -> bool {
        !self.ended() && !self.valid()
    }

    fn unregistered(&self) -> bool {
        matches!(self.shelter, Some("hotel" | "home"))
            && matches!(self.registered_here, Some("no" | "unsure") | None)
    }

    fn police_step(&self) -> bool {
        matches!(self.police, Some("questioned" | "summoned" | "detained" | "leave-order"))
    }

    /// False when the date is not said: "is not before today" is then true.
    fn is_before_today(&self, date: Option<Date>) -> bool {
        match date {
            Some(date) => date < self.today,
            None => false,
        }
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// Steps

/// The table of steps, then the order of the plan.
fn steps(a: &Answers) -> Vec<Step> {
    let mut plan = Plan::new(a.now, a.today);

    if a.danger == Some("danger") && matches!(a.place(), "mainland" | "border") {
        plan.lead("call-110", "now");
    }

    if a.danger == Some("medical") && matches!(a.place(), "mainland" | "border") {
        plan.lead("call-120", "now");
    }

    if matches!(a.danger, Some("danger" | "medical"))
        && matches!(a.place(), "hong-kong" | "macao" | "outside")
    {
        plan.lead("call-local", "now");
    }

    if a.place() == "border" {
        plan.lead("border-say", "now");
    }

    if a.police == Some("questioned") {
        plan.lead("questioned-rights", "now");
    }

    if a.police == Some("detained") {
        plan.lead("detained-rights", "now");
    }

    if a.from == Some("north-korea") {
        plan.lead("north-korea-warning", "now");
    }

    if a.from == Some("myanmar-border") {
        plan.lead("myanmar-border-warning", "now");
    }

    if a.alone == Some("alone") {
        plan.step("child-alone", "now");
    }

    if a.police_step()
        || matches!(a.passport, Some("lost" | "expired" | "never-had"))
        || a.needs.contains(&"fear-embassy")
        || a.needs.contains(&"go-home")
    {
        plan.step(
            "embassy-choice",
            if a.police == Some("detained") {
                "now"
            } else if matches!(a.passport, Some("lost" | "expired" | "never-had")) {
                "soon"
            } else {
                "keep"
            },
        );
    }

    if matches!(a.police, Some("detained" | "leave-order")) {
        plan.step("say-return-danger", "now");
    }

    if matches!(a.police, Some("detained" | "leave-order")) {
        plan.step("detained-tell-unhcr", "now");
    }

    if matches!(a.police, Some("detained" | "leave-order")) {
        plan.step("ask-review", "now");
    }

    if a.police == Some("leave-order") {
        plan.step_by_day("leave-order", "now", a.leave_by);
    }

    if a.family.contains(&"violence") {
        plan.step("stop-violence", "now");
    }

    if a.family.contains(&"forced") {
        plan.step("stop-force", "now");
    }

    let unhcr_before_police = !a.warned()
        && matches!(a.police, Some("no" | "summoned" | "leave-order") | None)
        && (a.ended() || (a.unclear() && a.unregistered()));
    if unhcr_before_police {
        plan.lead("unhcr-before-police", "today");
    }

    if a.police == Some("summoned") {
        plan.step("summoned-rights", "today");
    }

    if a.ended() && a.entry != Some("without") {
        plan.step("overstay", "today");
    }

    if a.entry == Some("without") {
        plan.step("entered-without", "today");
    }

    if a.family.contains(&"child-expired") {
        plan.step("child-overstay", "today");
    }

    if a.unregistered() && a.shelter == Some("hotel") && a.valid() && !a.warned() {
        plan.step_by_moment("hotel-check", "today", hours_after(a.arrived_here, 24));
    }

    if a.unregistered() && a.shelter == Some("home") && a.valid() && !a.warned() {
        plan.step_by_moment("register-address", "today", hours_after(a.arrived_here, 24));
    }

    if a.registered_here == Some("hotel-did")
        && matches!(a.unhcr, Some("not-yet" | "emailed") | None)
        && !a.warned()
    {
        plan.step("get-form-copy", "soon");
    }

    if a.shelter == Some("nowhere") {
        plan.step("find-shelter", "today");
    }

    if a.place() == "mainland" && matches!(a.unhcr, Some("not-yet") | None) {
        plan.step(
            "email-unhcr",
            if a.warned() || a.police_step() || a.alone == Some("alone") || unhcr_before_police {
                "today"
            } else {
                "soon"
            },
        );
    }

    if a.unhcr == Some("emailed") {
        plan.step("wait-reachable", "keep");
    }

    if matches!(a.unhcr, Some("not-yet" | "emailed")) {
        plan.step("registration-interview", "keep");
    }

    if a.unhcr == Some("registered") {
        plan.step("status-interview", "keep");
    }

    if matches!(a.unhcr, Some("registered" | "recognised")) {
        plan.step_soon_to_today("renew-paper", a.paper_until);
    }

    if a.unhcr == Some("refused") {
        plan.step_by_day("appeal", "today", days_after(a.refused_on, 30));
    }

    if a.unhcr == Some("closed") {
        plan.step("after-final-no", "soon");
    }

    if a.stay == Some("visa") && !a.ended() {
        plan.step_soon_to_today("extend-stay", days_after(a.stay_until, -7));
    }

    if a.stay == Some("permit") && !a.ended() {
        plan.step_soon_to_today("extend-permit", days_after(a.stay_until, -30));
    }

    if a.stay == Some("pending") || a.passport == Some("police-hold") {
        let due = if a.stay == Some("pending") { a.stay_until } else { None };
        plan.step_by_day(
            "keep-receipt",
            if a.is_before_today(due) { "today" } else { "keep" },
            due,
        );
    }

    if matches!(a.passport, Some("lost" | "expired" | "never-had")) && !a.warned() {
        plan.step("replace-passport", "soon");
    }

    if a.place() == "mainland" && a.age != Some("under-16") && a.police != Some("detained") {
        plan.step("carry-papers", "keep");
    }

    if matches!(a.unhcr, Some("emailed" | "registered" | "refused" | "recognised")) {
        plan.step(
            "tell-changes",
            if matches!(a.police, Some("questioned" | "summoned")) {
                "today"
            } else if a.unregistered() {
                "soon"
            } else {
                "keep"
            },
        );
    }

    if a.family.contains(&"baby") {
        plan.step_soon_to_today("register-birth", days_after(a.baby_born, 60));
    }

    if a.family.contains(&"separated") {
        plan.step("trace-family", "keep");
    }

    if a.family.contains(&"stateless") {
        plan.step("stateless", "keep");
    }

    if a.family.contains(&"ill") || a.family.contains(&"pregnant") || a.needs.contains(&"health") {
        plan.step("health", "soon");
    }

    if a.family.contains(&"school-age") || a.needs.contains(&"school") {
        plan.step("school", "keep");
    }

    if a.needs.contains(&"work") || a.needs.contains(&"unpaid") {
        plan.step("no-work", "keep");
    }

    if a.needs.contains(&"unpaid") {
        plan.step("unpaid-work", "soon");
    }

    if a.needs.contains(&"money") {
        plan.step("money", "keep");
    }

    if a.police_step() || a.needs.contains(&"lawyer") {
        plan.step(
            "legal-help",
            if matches!(a.police, Some("detained" | "leave-order")) { "today" } else { "soon" },
        );
    }

    if a.needs.contains(&"other-country") {
        plan.step("other-country", "keep");
    }

    if a.needs.contains(&"go-home") {
        plan.step("go-home", "keep");
    }

    if a.needs.contains(&"leave-china") {
        plan.step("leave-china", "keep");
    }

    if matches!(a.place(), "mainland" | "border") {
        plan.step("beware-fraud", if a.needs.contains(&"asked-to-pay") { "today" } else { "keep" });
    }

    if a.place() == "hong-kong" {
        plan.step("hong-kong-claim", "today");
    }

    if a.place() == "macao" {
        plan.step("macao-claim", "today");
    }

    if a.place() == "outside" {
        plan.step("outside-china", "soon");
    }

    plan.in_order()
}

/// No deadline without the date.
fn days_after(date: Option<Date>, days: i64) -> Option<Date> {
    date.map(|date| date.saturating_add(SignedDuration::from_hours(24 * days)))
}

/// No deadline without the moment.
fn hours_after(moment: Option<Timestamp>, hours: i64) -> Option<Timestamp> {
    moment.and_then(|moment| moment.checked_add(SignedDuration::from_hours(hours)).ok())
}

/// The steps so far, in the order of the table.
struct Plan {
    now: Timestamp,
    today: Date,
    steps: Vec<(Position, Step)>,
}

/// Where a step stands: smaller is earlier. Ties keep the order of the table.
type Position = (u8, Part, i64);

/// The parts that the steps of one urgency are in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Lead,
    Ahead,
    Passed,
    NoDeadline,
}

impl Plan {
    fn new(now: Timestamp, today: Date) -> Self {
        Self { now, today, steps: Vec::with_capacity(16) }
    }

    /// A lead step (L). None of them has a deadline.
    fn lead(&mut self, id: &'static str, urgency: &'static str) {
        let position = (rank(urgency), Part::Lead, 0);
        self.steps.push((position, Step { id, urgency, due: None, overdue: false }));
    }

    /// A step for which the table has no deadline.
    fn step(&mut self, id: &'static str, urgency: &'static str) {
        let position = (rank(urgency), Part::NoDeadline, 0);
        self.steps.push((position, Step { id, urgency, due: None, overdue: false }));
    }

    /// A day counts whole: it has passed when today is later. In the order it counts as its end.
    fn step_by_day(&mut self, id: &'static str, urgency: &'static str, day: Option<Date>) {
        match day {
            Some(day) => {
                let passed = self.today > day;
                self.push_due(id, urgency, Due::Day(day), passed, end_of(day));
            }
            None => self.step(id, urgency),
        }
    }

    /// A moment has passed when it is earlier than now.
    fn step_by_moment(&mut self, id: &'static str, urgency: &'static str, due: Option<Timestamp>) {
        match due {
            Some(moment) => {
                let passed = moment < self.now;
                self.push_due(id, urgency, Due::Moment(moment), passed, moment);
            }
            None => self.step(id, urgency),
        }
    }

    /// "soon → today": `soon`; `today` when 14 days or fewer are left or it has passed.
    fn step_soon_to_today(&mut self, id: &'static str, day: Option<Date>) {
        let urgency = match day {
            Some(day) if days_left(self.today, day) <= 14 => "today",
            Some(_) | None => "soon",
        };
        self.step_by_day(id, urgency, day);
    }

    fn push_due(
        &mut self,
        id: &'static str,
        urgency: &'static str,
        due: Due,
        overdue: bool,
        end: Timestamp,
    ) {
        let position = if overdue {
            // The latest first.
            (rank(urgency), Part::Passed, -end.as_second())
        } else {
            // The soonest first.
            (rank(urgency), Part::Ahead, end.as_second())
        };
        self.steps.push((position, Step { id, urgency, due: Some(due), overdue }));
    }

    /// By urgency; inside it first the lead steps, then deadlines ahead, passed ones, and steps without one.
    fn in_order(mut self) -> Vec<Step> {
        // This sort leaves equal positions as they are, in the order of the table.
        self.steps.sort_by_key(|(position, _)| *position);
        self.steps.into_iter().map(|(_, step)| step).collect()
    }
}

fn rank(urgency: &str) -> u8 {
    match urgency {
        "now" => 0,
        "today" => 1,
        "soon" => 2,
        _ => 3,
    }
}

/// Negative when the day has passed.
fn days_left(today: Date, day: Date) -> i64 {
    today.duration_until(day).as_hours() / 24
}

/// 24:00 in Beijing.
fn end_of(day: Date) -> Timestamp {
    day.tomorrow().ok().and_then(|next| start_of(next, Time::midnight())).unwrap_or(Timestamp::MAX)
}

fn start_of(day: Date, time: Time) -> Option<Timestamp> {
    BEIJING.to_timestamp(day.to_datetime(time)).ok()
}

// ---------------------------------------------------------------------------------------------------------------------
// Answers

/// Reads the answers in the order of the table, and notes what is asked, kept and dropped.
struct Reading<'s, 'a> {
    said: &'s Said<'a>,
    now: Timestamp,
    today: Date,
    kept: Vec<(&'static str, Vec<&'a str>)>,
    dropped: Vec<String>,
    asked: Vec<&'static str>,
}

impl<'s, 'a> Reading<'s, 'a> {
    fn new(said: &'s Said<'a>, now: Timestamp, today: Date) -> Self {
        Self {
            said,
            now,
            today,
            kept: Vec::with_capacity(said.len()),
            dropped: Vec::new(),
            asked: Vec::with_capacity(21),
        }
    }

    /// All values given for a question, in all places where it stands, without those that say nothing.
    fn given(&self, question: &str) -> Vec<&'a str> {
        let mut given = Vec::new();
        for (id, values) in self.said {
            if *id == question {
                given.extend(values.iter().copied().filter(|value| says_something(value)));
            }
        }
        given
    }

    /// The only value given for a question that takes one. It is dropped when the question is not asked, or when other
    /// values are given too.
    fn only(&mut self, question: &'static str, asked: bool) -> Option<&'a str> {
        if asked {
            self.asked.push(question);
        }
        let given = self.given(question);
        let (value, others) = given.split_first()?;
        if asked && others.iter().all(|other| other == value) {
            Some(value)
        } else {
            self.drop_answer(question);
            None
        }
    }

    /// One of some options.
    fn one(
        &mut self,
        question: &'static str,
        asked: bool,
        offered: &[&'static str],
    ) -> Option<&'static str> {
        let value = self.only(question, asked)?;
        let option = offered.iter().copied().find(|option| *option == value);
        match option {
            Some(_) => self.keep(question, vec![value]),
            None => self.drop_answer(question),
        }
        option
    }

    /// Some of some options. One that is not offered is dropped alone; `none` beside others is ignored.
    fn many(
        &mut self,
        question: &'static str,
        asked: bool,
        offered: &[&'static str],
    ) -> Vec<&'static str> {
        if asked {
            self.asked.push(question);
        }
        let given = self.given(question);
        if given.is_empty() {
            return Vec::new();
        }
        if !asked {
            self.drop_answer(question);
            return Vec::new();
        }
        if given.iter().any(|value| !offered.contains(value)) {
            self.drop_answer(question);
        }
        let mut options: Vec<&'static str> = Vec::with_capacity(given.len());
        for option in offered {
            if given.contains(option) {
                options.push(option);
            }
        }
        if options.len() > 1 {
            options.retain(|option| *option != "none");
        }
        if !options.is_empty() {
            self.keep(question, options.clone());
        }
        options
    }

    /// A date from 1 January 2000 until today.
    fn date_until_now(&mut self, question: &'static str, asked: bool) -> Option<Date> {
        let value = self.only(question, asked)?;
        let date = day(value).filter(|date| *date >= FIRST_DAY && *date <= self.today);
        match date {
            Some(_) => self.keep(question, vec![value]),
            None => self.drop_answer(question),
        }
        date
    }

    /// A date from ten years ago to ten years ahead.
    fn date_near(&mut self, question: &'static str, asked: bool) -> Option<Date> {
        let value = self.only(question, asked)?;
        let first = self.today.saturating_sub(10.years());
        let last = self.today.saturating_add(10.years());
        let date = day(value).filter(|date| *date >= first && *date <= last);
        match date {
            Some(_) => self.keep(question, vec![value]),
            None => self.drop_answer(question),
        }
        date
    }

    /// A moment from the start of 1 January 2000 until now. A day alone counts from 00:00.
    fn moment_until_now(&mut self, question: &'static str, asked: bool) -> Option<Timestamp> {
        let value = self.only(question, asked)?;
        let moment = moment(value).filter(|moment| *moment <= self.now);
        match moment {
            Some(_) => self.keep(question, vec![value]),
            None => self.drop_answer(question),
        }
        moment
    }

    /// What is no question is dropped too.
    fn unknown(&mut self) {
        for (id, values) in self.said {
            if !is_question(id)
                && values.iter().any(|value| says_something(value))
                && !self.dropped.iter().any(|dropped| dropped == id)
            {
                self.dropped.push((*id).to_owned());
            }
        }
    }

    fn keep(&mut self, question: &'static str, values: Vec<&'a str>) {
        self.kept.push((question, values));
    }

    fn drop_answer(&mut self, question: &'static str) {
        self.dropped.push(question.to_owned());
    }
}

const FIRST_DAY: Date = Date::constant(2000, 1, 1);

/// "I do not know" and "I do not want to say" are the same as saying nothing.
fn says_something(value: &str) -> bool {
    !matches!(value, "" | "not-said" | "not-known")
}

fn is_question(id: &str) -> bool {
    matches!(
        id,
        "danger"
            | "where"
            | "police"
            | "leave-by"
            | "from"
            | "age"
            | "alone"
            | "unhcr"
            | "refused-on"
            | "paper-until"
            | "stay"
            | "entry"
            | "stay-until"
            | "shelter"
            | "registered-here"
            | "arrived-here"
            | "passport"
            | "family"
            | "baby-born"
            | "needs"
            | "have"
    )
}

/// A day that exists, as `2026-12-20`.
fn day(text: &str) -> Option<Date> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
    let year = i16::from(two(*y1, *y2)?) * 100 + i16::from(two(*y3, *y4)?);
    Date::new(year, two(*m1, *m2)?, two(*d1, *d2)?).ok()
}

/// A moment as `2026-12-01T09:00`, or the start of a day as `2026-12-01`; not before 1 January 2000.
fn moment(text: &str) -> Option<Timestamp> {
    let (date, time) = match text.split_once('T') {
        Some((date, time)) => (day(date)?, hour_and_minute(time)?),
        None => (day(text)?, Time::midnight()),
    };
    if date < FIRST_DAY { None } else { start_of(date, time) }
}

fn hour_and_minute(text: &str) -> Option<Time> {
    let [h1, h2, b':', m1, m2] = text.as_bytes() else { return None };
    Time::new(two(*h1, *h2)?, two(*m1, *m2)?, 0, 0).ok()
}

/// A number of two digits.
fn two(tens: u8, ones: u8) -> Option<i8> {
    if !tens.is_ascii_digit() || !ones.is_ascii_digit() {
        return None;
    }
    i8::try_from((tens - b'0') * 10 + (ones - b'0')).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: &str = "2026-12-01T10:00:00+08:00";

    /// Several values for one question stand with spaces between them.
    fn at<'a>(now: &str, said: &[(&'a str, &'a str)]) -> Reference<'a> {
        let said: Vec<(&str, Vec<&str>)> =
            said.iter().map(|(id, values)| (*id, values.split(' ').collect())).collect();
        reference(&said, now.parse().unwrap())
    }

    /// Each step as "urgency id", with its deadline in Beijing time, and "passed".
    fn plan(now: &str, said: &[(&str, &str)]) -> Vec<String> {
        let show = |step: Step| {
            let due = match step.due {
                Some(Due::Day(day)) => format!(" {day}"),
                Some(Due::Moment(moment)) => {
                    format!(" {}", moment.to_zoned_datetime(BEIJING.clone()).datetime())
                }
                None => String::new(),
            };
            let passed = if step.overdue { " passed" } else { "" };
            format!("{} {}{due}{passed}", step.urgency, step.id)
        };
        at(now, said).steps.into_iter().map(show).collect()
    }

    #[test]
    fn nothing_said() {
        let nothing = at(NOW, &[]);
        assert_eq!(nothing.kept, []);
        assert!(nothing.dropped.is_empty());
        assert_eq!(
            nothing.asked,
            [
                "danger", "where", "police", "from", "age", "unhcr", "stay", "entry", "shelter",
                "passport", "family", "needs", "have"
            ]
        );
        assert_eq!(plan(NOW, &[]), ["soon email-unhcr", "keep carry-papers", "keep beware-fraud"]);
    }

    #[test]
    fn not_said_is_said_in_many_ways() {
        let said = [
            ("danger", "not-known"),
            ("where", "not-said"),
            ("police", ""),
            ("family", "not-said"),
            ("needs", ""),
            ("leave-by", "not-known"),
        ];
        assert_eq!(at(NOW, &said), at(NOW, &[]));
    }

    #[test]
    fn hong_kong_has_its_place_step_and_the_local_call() {
        let said = [("unhcr", "refused"), ("where", "hong-kong"), ("danger", "medical")];
        let hong_kong = at(NOW, &said);
        assert_eq!(hong_kong.kept, [("danger", vec!["medical"]), ("where", vec!["hong-kong"])]);
        assert_eq!(hong_kong.dropped, ["unhcr"]);
        assert_eq!(hong_kong.asked, ["danger", "where"]);
        assert_eq!(plan(NOW, &said), ["now call-local", "today hong-kong-claim"]);
        assert_eq!(plan(NOW, &[("where", "macao")]), ["today macao-claim"]);
        assert_eq!(plan(NOW, &[("where", "outside")]), ["soon outside-china"]);
    }

    #[test]
    fn a_child_from_north_korea_at_the_border() {
        assert_eq!(
            plan(
                NOW,
                &[
                    ("danger", "danger"),
                    ("where", "border"),
                    ("from", "north-korea"),
                    ("age", "16-17"),
                    ("alone", "alone"),
                    ("stay", "visa"),
                ]
            ),
            [
                "now call-110",
                "now border-say",
                "now north-korea-warning",
                "now child-alone",
                "keep beware-fraud"
            ]
        );
    }

    #[test]
    fn a_new_arrival_with_a_visa_who_is_late_to_register() {
        let said = [
            ("stay", "visa"),
            ("stay-until", "2026-12-20"),
            ("shelter", "home"),
            ("registered-here", "no"),
            ("arrived-here", "2026-11-30T09:00"),
        ];
        assert_eq!(
            plan(NOW, &said),
            [
                "today extend-stay 2026-12-13",
                "today register-address 2026-12-01T09:00:00 passed",
                "soon email-unhcr",
                "keep carry-papers",
                "keep beware-fraud"
            ]
        );
        // A moment has passed when it is earlier than now, so not yet when it is now.
        assert_eq!(
            plan("2026-12-01T09:00:00+08:00", &said)[..2],
            ["today register-address 2026-12-01T09:00:00", "today extend-stay 2026-12-13"]
        );
    }

    #[test]
    fn a_hotel_guest_whose_day_of_arrival_is_known() {
        assert_eq!(
            plan(
                NOW,
                &[
                    ("unhcr", "emailed"),
                    ("stay", "permit"),
                    ("stay-until", "2027-06-30"),
                    ("shelter", "hotel"),
                    ("registered-here", "unsure"),
                    ("arrived-here", "2026-12-01"),
                ]
            ),
            [
                "today hotel-check 2026-12-02T00:00:00",
                "soon extend-permit 2027-05-31",
                "soon tell-changes",
                "keep wait-reachable",
                "keep registration-interview",
                "keep carry-papers",
                "keep beware-fraud"
            ]
        );
    }

    #[test]
    fn the_last_day_of_a_visa_is_valid_and_the_next_is_not() {
        let said = [("unhcr", "closed"), ("stay", "visa"), ("stay-until", "2026-12-01")];
        assert_eq!(
            plan("2026-12-01T23:59:59+08:00", &said),
            [
                "today extend-stay 2026-11-24 passed",
                "soon after-final-no",
                "keep carry-papers",
                "keep beware-fraud"
            ]
        );
        assert_eq!(
            plan("2026-12-02T00:00:00+08:00", &said),
            [
                "today unhcr-before-police",
                "today overstay",
                "soon after-final-no",
                "keep carry-papers",
                "keep beware-fraud"
            ]
        );
    }

    #[test]
    fn an_unclear_stay_is_sent_to_unhcr_first() {
        let home = [("shelter", "home")];
        assert_eq!(
            plan(NOW, &home),
            [
                "today unhcr-before-police",
                "today email-unhcr",
                "keep carry-papers",
                "keep beware-fraud"
            ]
        );
        // A receipt that has run out is unclear; one without a date counts as running.
        let receipt = [("unhcr", "recognised"), ("stay", "pending"), ("shelter", "home")];
        let passed = [receipt[0], receipt[1], receipt[2], ("stay-until", "2026-11-30")];
        assert_eq!(
            plan(NOW, &passed),
            [
                "today unhcr-before-police",
                "today keep-receipt 2026-11-30 passed",
                "soon renew-paper",
                "soon tell-changes",
                "keep carry-papers",
                "keep beware-fraud"
            ]
        );
        assert_eq!(
            plan(NOW, &receipt),
            [
                "today register-address",
                "soon renew-paper",
                "soon tell-changes",
                "keep keep-receipt",
                "keep carry-papers",
                "keep beware-fraud"
            ]
        );
    }

    #[test]
    fn an_order_to_leave() {
        let said = [("police", "leave-order"), ("leave-by", "2026-12-05"), ("stay", "expired")];
        let order = at(NOW, &said);
        assert_eq!(order.dropped, ["stay"]);
        assert!(!order.asked.contains(&"stay") && !order.asked.contains(&"entry"));
        assert_eq!(
            plan(NOW, &said),
            [
                "now leave-order 2026-12-05",
                "now say-return-danger",
                "now detained-tell-unhcr",
                "now ask-review",
                "today email-unhcr",
                "today legal-help",
                "keep embassy-choice",
                "keep carry-papers",
                "keep beware-fraud"
            ]
        );
        let passed = plan("2026-12-06T00:00:00+08:00", &said);
        assert_eq!(passed[0], "now leave-order 2026-12-05 passed");
        assert_eq!(passed[4..6], ["today unhcr-before-police", "today overstay"]);
    }

    #[test]
    fn held_by_the_police_with_a_unhcr_paper() {
        assert_eq!(
            plan(
                NOW,
                &[
                    ("police", "detained"),
                    ("age", "under-16"),
                    ("alone", "alone"),
                    ("unhcr", "registered"),
                    ("paper-until", "2026-12-16"),
                    ("stay", "none"),
                    ("entry", "without"),
                    ("shelter", "home"),
                    ("passport", "lost"),
                ]
            ),
            [
                "now detained-rights",
                "now child-alone",
                "now embassy-choice",
                "now say-return-danger",
                "now detained-tell-unhcr",
                "now ask-review",
                "today entered-without",
                "today legal-help",
                "soon renew-paper 2026-12-16",
                "soon replace-passport",
                "keep status-interview",
                "keep tell-changes",
                "keep beware-fraud"
            ]
        );
    }

    #[test]
    fn a_warned_reader_is_never_sent_to_register() {
        assert_eq!(
            plan(
                NOW,
                &[
                    ("police", "summoned"),
                    ("from", "myanmar-border"),
                    ("stay", "expired"),
                    ("shelter", "hotel"),
                    ("registered-here", "hotel-did"),
                    ("passport", "never-had"),
                ]
            ),
            [
                "now myanmar-border-warning",
                "today summoned-rights",
                "today overstay",
                "today email-unhcr",
                "soon embassy-choice",
                "soon legal-help",
                "keep carry-papers",
                "keep beware-fraud"
            ]
        );
    }

    #[test]
    fn a_letter_of_refusal() {
        // 30 days after 1 November is 1 December.
        let said = [("unhcr", "refused"), ("refused-on", "2026-11-01"), ("police", "questioned")];
        assert_eq!(
            plan(NOW, &said),
            [
                "now questioned-rights",
                "today appeal 2026-12-01",
                "today tell-changes",
                "soon legal-help",
                "keep embassy-choice",
                "keep carry-papers",
                "keep beware-fraud"
            ]
        );
        // A deadline that has passed stands before the steps without one.
        assert_eq!(
            plan("2026-12-02T00:00:00+08:00", &said)[1..3],
            ["today appeal 2026-12-01 passed", "today tell-changes"]
        );
    }

    #[test]
    fn a_birth_is_urgent_from_fourteen_days_before_its_deadline() {
        // 60 days after 17 October are 16 December.
        let said = [("unhcr", "registered"), ("family", "baby"), ("baby-born", "2026-10-17")];
        let birth = |now| plan(now, &said).into_iter().find(|step| step.contains("birth")).unwrap();
        assert_eq!(birth("2026-12-01T23:59:00+08:00"), "soon register-birth 2026-12-16");
        assert_eq!(birth("2026-12-02T00:00:00+08:00"), "today register-birth 2026-12-16");
        assert_eq!(birth("2026-12-16T23:59:00+08:00"), "today register-birth 2026-12-16");
        assert_eq!(birth("2026-12-17T00:00:00+08:00"), "today register-birth 2026-12-16 passed");
    }

    #[test]
    fn needs_and_family_act_alone() {
        assert_eq!(
            plan(
                NOW,
                &[
                    ("unhcr", "closed"),
                    ("family", "none stateless separated ill school-age violence forced"),
                    ("family", "child-expired"),
                    (
                        "needs",
                        "fear-embassy leave-china go-home other-country lawyer asked-to-pay money \
                         unpaid"
                    ),
                ]
            ),
            [
                "now stop-violence",
                "now stop-force",
                "today child-overstay",
                "today beware-fraud",
                "soon after-final-no",
                "soon health",
                "soon unpaid-work",
                "soon legal-help",
                "keep embassy-choice",
                "keep carry-papers",
                "keep trace-family",
                "keep stateless",
                "keep school",
                "keep no-work",
                "keep money",
                "keep other-country",
                "keep go-home",
                "keep leave-china"
            ]
        );
    }

    #[test]
    fn what_does_not_fit_is_dropped() {
        let reference = at(
            NOW,
            &[
                ("name", "x"),
                ("have", "phone none passport police-form"),
                ("needs", "work fly work none"),
                ("registered-here", "hotel-did"),
                ("shelter", "home"),
                ("danger", "no"),
                ("danger", "medical"),
                ("police", "no no"),
                ("age", "adult 16-17"),
                ("alone", "alone"),
                ("name", "y"),
                ("", "z"),
            ],
        );
        assert_eq!(
            reference.kept,
            [
                ("police", vec!["no"]),
                ("shelter", vec!["home"]),
                ("needs", vec!["work"]),
                ("have", vec!["police-form", "phone"]),
            ]
        );
        assert_eq!(
            reference.dropped,
            ["danger", "age", "alone", "registered-here", "needs", "have", "name", ""]
        );
    }

    #[test]
    fn possible_dates() {
        let refused = |date| at(NOW, &[("unhcr", "refused"), ("refused-on", date)]).kept.len() == 2;
        assert!(refused("2000-01-01") && refused("2026-12-01"));
        assert!(!refused("1999-12-31") && !refused("2026-12-02"));
        assert!(!refused("2026-02-29") && !refused("2026-2-01") && !refused("2026-11-01T09:00"));
        assert!(!refused("+026-11-01") && !refused("2026/11/01") && !refused("２０２６-11-01"));

        let paper =
            |date| at(NOW, &[("unhcr", "registered"), ("paper-until", date)]).kept.len() == 2;
        assert!(paper("2016-12-01") && paper("2036-12-01"));
        assert!(!paper("2016-11-30") && !paper("2036-12-02"));

        let arrived = |moment| {
            let said = [("shelter", "home"), ("registered-here", "no"), ("arrived-here", moment)];
            at(NOW, &said).kept.len() == 3
        };
        assert!(arrived("2000-01-01") && arrived("2026-12-01") && arrived("2026-12-01T10:00"));
        assert!(!arrived("1999-12-31T23:59") && !arrived("2026-12-01T10:01"));
        assert!(!arrived("2026-11-30T24:00") && !arrived("2026-11-30T09:00:00"));
        assert!(!arrived("2026-11-30 09:00") && !arrived("2026-11-30T9:00") && !arrived("9:00"));
    }
}
