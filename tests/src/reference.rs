//! A second implementation of the interview, slow and obvious: one line for each question and one `if` for each step,
//! in the order and the words of the tables in the specification. It shares no code with the engine of the guide, so
//! a difference between the two reveals a fault in one of them.
//!
//! It reads no rules from files: whoever changes a row of the tables changes the same row here. So the lengths of
//! deadlines are written out too, each beside the fact that states it.

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
    /// The deadline, when the step has one. Where only the day of a moment is known it is the earliest possible.
    pub due: Option<Due>,
    /// When the deadline has passed at whatever hour it was; only where only the day of the moment is known.
    pub latest: Option<Timestamp>,
    /// Whether the deadline has passed for sure.
    pub overdue: bool,
    /// Whether the deadline has passed if the moment was early on its day. Never true beside `overdue`.
    pub may_have_passed: bool,
    /// The questions whose answers are the reason for the step, in the order of the table.
    pub because: Vec<&'static str>,
    /// For each *many* question in `because` the options that are the reason, in the order of the table.
    pub because_options: Vec<(&'static str, Vec<&'static str>)>,
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
    arrived_here: Option<Arrival>,
    passport: Option<&'static str>,
    family: Vec<&'static str>,
    baby_born: Option<Date>,
    needs: Vec<&'static str>,
}

/// A moment that has been: with its hour, or its day only.
#[derive(Clone, Copy)]
enum Arrival {
    Moment(Timestamp),
    DayOnly(Date),
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
// Reasons

/// Questions whose said answers make a condition true; of a *many* question with the options that count.
type Because = Vec<(&'static str, Vec<&'static str>)>;

/// The answer to a question with one answer or a date, where it makes the condition true.
fn said(question: &'static str, makes_true: bool) -> Because {
    if makes_true { vec![(question, Vec::new())] } else { Vec::new() }
}

/// The said options of a *many* question that a row names.
fn said_of(question: &'static str, said: &[&'static str], named: &[&'static str]) -> Because {
    // `violence` and `forced` are never named as a reason: somebody else may read it.
    let counts = |option: &&'static str| {
        named.contains(option) && *option != "violence" && *option != "forced"
    };
    let options: Vec<&'static str> = said.iter().copied().filter(counts).collect();
    if options.is_empty() { Vec::new() } else { vec![(question, options)] }
}

/// No reason to name.
fn nothing() -> Because {
    Vec::new()
}

/// The reasons through a word, one line for each answer that can make the word true. `no` of `police`, `visa` of `entry`
/// and the like are only information, and what is true by silence or because something is *not* is no reason.
impl Answers {
    /// `border` is the only place beside `mainland` for which the rows "`mainland` or `border`" stand, and `mainland` is
    /// only information.
    fn because_border(&self) -> Because {
        said("where", self.where_said == Some("border"))
    }

    fn because_police_step(&self) -> Because {
        said("police", self.police_step())
    }

    fn because_ended(&self) -> Because {
        let stay_is_over =
            matches!(self.stay, Some("visa" | "permit")) && self.is_before_today(self.stay_until);
        let order_is_over =
            self.police == Some("leave-order") && self.is_before_today(self.leave_by);
        [
            said("police", order_is_over),
            said("leave-by", order_is_over),
            said("stay", matches!(self.stay, Some("expired" | "none")) || stay_is_over),
            said("entry", self.entry == Some("without")),
            said("stay-until", stay_is_over),
        ]
        .concat()
    }

    /// For what is *valid*.
    fn because_valid(&self) -> Because {
        let order_runs = self.police == Some("leave-order") && self.leave_by.is_some();
        [
            said("police", order_runs),
            said("leave-by", order_runs),
            // "`stay-until` is not before today" is a *not*.
            said("stay", matches!(self.stay, Some("visa" | "permit" | "pending"))),
        ]
        .concat()
    }

    /// For what is *unregistered*.
    fn because_unregistered(&self) -> Because {
        [
            said("shelter", matches!(self.shelter, Some("hotel" | "home"))),
            said("registered-here", matches!(self.registered_here, Some("no" | "unsure"))),
        ]
        .concat()
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// Steps

/// The table of steps, then the order of the plan.
fn steps(a: &Answers) -> Vec<Step> {
    let mut plan = Plan::new(a.now, a.today);

    if a.danger == Some("danger") && matches!(a.place(), "mainland" | "border") {
        plan.lead("call-110", "now", [said("danger", true), a.because_border()].concat());
    }

    if a.danger == Some("medical") && matches!(a.place(), "mainland" | "border") {
        plan.lead("call-120", "now", [said("danger", true), a.because_border()].concat());
    }

    if matches!(a.danger, Some("danger" | "medical"))
        && matches!(a.place(), "hong-kong" | "macao" | "outside")
    {
        plan.lead("call-local", "now", [said("danger", true), said("where", true)].concat());
    }

    if a.place() == "border" {
        plan.lead("border-say", "now", said("where", true));
    }

    if a.police == Some("questioned") {
        plan.lead("questioned-rights", "now", said("police", true));
    }

    if a.police == Some("detained") {
        plan.lead("detained-rights", "now", said("police", true));
    }

    if a.from == Some("north-korea") {
        plan.lead("north-korea-warning", "now", said("from", true));
    }

    if a.from == Some("myanmar-border") {
        plan.lead("myanmar-border-warning", "now", said("from", true));
    }

    if a.alone == Some("alone") {
        plan.step("child-alone", "now", said("alone", true));
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
            [
                a.because_police_step(),
                said("passport", matches!(a.passport, Some("lost" | "expired" | "never-had"))),
                said_of("needs", &a.needs, &["fear-embassy", "go-home"]),
            ]
            .concat(),
        );
    }

    if matches!(a.police, Some("detained" | "leave-order")) {
        plan.step("say-return-danger", "now", said("police", true));
    }

    if matches!(a.police, Some("detained" | "leave-order")) {
        plan.step("detained-tell-unhcr", "now", said("police", true));
    }

    if matches!(a.police, Some("detained" | "leave-order")) {
        plan.step("ask-review", "now", said("police", true));
    }

    if a.police == Some("leave-order") {
        plan.dated("leave-order", "now", Deadline::day(a.leave_by), said("police", true));
    }

    if a.family.contains(&"violence") {
        plan.step("stop-violence", "now", said_of("family", &a.family, &["violence"]));
    }

    if a.family.contains(&"forced") {
        plan.step("stop-force", "now", said_of("family", &a.family, &["forced"]));
    }

    let unhcr_before_police = !a.warned()
        && matches!(a.police, Some("no" | "summoned" | "leave-order") | None)
        && (a.ended() || (a.unclear() && a.unregistered()));
    if unhcr_before_police {
        plan.lead(
            "unhcr-before-police",
            "today",
            [
                said("police", matches!(a.police, Some("summoned" | "leave-order"))),
                if a.ended() { a.because_ended() } else { a.because_unregistered() },
            ]
            .concat(),
        );
    }

    if a.police == Some("summoned") {
        plan.lead("summoned-rights", "today", said("police", true));
    }

    if a.ended() && a.entry != Some("without") {
        plan.step("overstay", "today", a.because_ended());
    }

    if a.entry == Some("without") {
        plan.step("entered-without", "today", said("entry", true));
    }

    if a.family.contains(&"child-expired") {
        plan.step("child-overstay", "today", said_of("family", &a.family, &["child-expired"]));
    }

    if a.unregistered() && a.shelter == Some("hotel") && a.valid() && !a.warned() {
        plan.dated(
            "hotel-check",
            "today",
            // preg-hotel-24h
            Deadline::hours_after(a.arrived_here, 24),
            [a.because_unregistered(), a.because_valid()].concat(),
        );
    }

    if a.unregistered() && a.shelter == Some("home") && a.valid() && !a.warned() {
        plan.dated(
            "register-address",
            "today",
            // preg-home-24h
            Deadline::hours_after(a.arrived_here, 24),
            [a.because_unregistered(), a.because_valid()].concat(),
        );
    }

    if a.registered_here == Some("hotel-did")
        && matches!(a.unhcr, Some("not-yet" | "emailed") | None)
        && !a.warned()
    {
        plan.step(
            "get-form-copy",
            "soon",
            [said("registered-here", true), said("unhcr", a.unhcr.is_some())].concat(),
        );
    }

    if a.shelter == Some("nowhere") {
        plan.lead("find-shelter", "today", said("shelter", true));
    }

    if a.place() == "mainland" && matches!(a.unhcr, Some("not-yet") | None) {
        plan.step(
            "email-unhcr",
            if a.warned() || a.police_step() || a.alone == Some("alone") || unhcr_before_police {
                "today"
            } else {
                "soon"
            },
            said("unhcr", a.unhcr == Some("not-yet")),
        );
    }

    if a.unhcr == Some("emailed") {
        plan.step("wait-reachable", "keep", said("unhcr", true));
    }

    if matches!(a.unhcr, Some("not-yet" | "emailed")) {
        plan.step("registration-interview", "keep", said("unhcr", true));
    }

    if a.unhcr == Some("registered") {
        plan.step("status-interview", "keep", said("unhcr", true));
    }

    if matches!(a.unhcr, Some("registered" | "recognised"))
        && !matches!(a.police, Some("detained" | "leave-order"))
    {
        plan.raised("renew-paper", "soon", Deadline::day(a.paper_until), said("unhcr", true));
    }

    if a.unhcr == Some("refused") {
        // appeal-deadline
        plan.appeal("today", Deadline::days_after(a.refused_on, 30), said("unhcr", true));
    }

    if a.unhcr == Some("closed") {
        plan.step("after-final-no", "soon", said("unhcr", true));
    }

    if a.stay == Some("visa") && !a.ended() {
        plan.offer(
            "extend-stay",
            "soon",
            // visa-extend-7-days
            Deadline::days_after(a.stay_until, -7),
            said("stay", true),
        );
    }

    if a.stay == Some("permit") && !a.ended() {
        plan.offer(
            "extend-permit",
            "soon",
            // visa-residence-extend
            Deadline::days_after(a.stay_until, -30),
            said("stay", true),
        );
    }

    if a.stay == Some("pending") || a.passport == Some("police-hold") {
        plan.raised(
            "keep-receipt",
            "keep",
            Deadline::day(if a.stay == Some("pending") { a.stay_until } else { None }),
            [
                said("stay", a.stay == Some("pending")),
                said("passport", a.passport == Some("police-hold")),
            ]
            .concat(),
        );
    }

    if matches!(a.passport, Some("lost" | "expired" | "never-had")) && !a.warned() {
        plan.step("replace-passport", "soon", said("passport", true));
    }

    if a.place() == "mainland"
        && a.age != Some("under-16")
        && a.police != Some("detained")
        && a.from != Some("north-korea")
    {
        plan.step("carry-papers", "keep", nothing());
    }

    if a.place() == "mainland" && a.police != Some("detained") {
        plan.step("leave-copies", "keep", nothing());
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
            said("unhcr", true),
        );
    }

    if a.family.contains(&"baby") {
        plan.raised(
            "register-birth",
            "soon",
            // birth-60-days
            Deadline::days_after(a.baby_born, 60),
            said_of("family", &a.family, &["baby"]),
        );
    }

    if a.family.contains(&"separated") {
        plan.step("trace-family", "keep", said_of("family", &a.family, &["separated"]));
    }

    if a.family.contains(&"stateless") {
        plan.step("stateless", "keep", said_of("family", &a.family, &["stateless"]));
    }

    if a.family.contains(&"ill") || a.family.contains(&"pregnant") || a.needs.contains(&"health") {
        plan.step(
            "health",
            "soon",
            [
                said_of("family", &a.family, &["ill", "pregnant"]),
                said_of("needs", &a.needs, &["health"]),
            ]
            .concat(),
        );
    }

    if a.family.contains(&"school-age") || a.needs.contains(&"school") {
        plan.step(
            "school",
            "keep",
            [
                said_of("family", &a.family, &["school-age"]),
                said_of("needs", &a.needs, &["school"]),
            ]
            .concat(),
        );
    }

    if a.needs.contains(&"work") || a.needs.contains(&"unpaid") {
        plan.step("no-work", "keep", said_of("needs", &a.needs, &["work", "unpaid"]));
    }

    if a.needs.contains(&"unpaid") {
        plan.step("unpaid-work", "soon", said_of("needs", &a.needs, &["unpaid"]));
    }

    if a.needs.contains(&"money") {
        plan.step("money", "keep", said_of("needs", &a.needs, &["money"]));
    }

    if a.police_step() || a.needs.contains(&"lawyer") {
        plan.step(
            "legal-help",
            if matches!(a.police, Some("detained" | "leave-order")) { "today" } else { "soon" },
            [a.because_police_step(), said_of("needs", &a.needs, &["lawyer"])].concat(),
        );
    }

    if a.needs.contains(&"other-country") {
        plan.step("other-country", "keep", said_of("needs", &a.needs, &["other-country"]));
    }

    if a.needs.contains(&"go-home") {
        plan.step("go-home", "keep", said_of("needs", &a.needs, &["go-home"]));
    }

    if a.needs.contains(&"leave-china") {
        plan.step("leave-china", "keep", said_of("needs", &a.needs, &["leave-china"]));
    }

    if matches!(a.place(), "mainland" | "border") {
        plan.step(
            "beware-fraud",
            if a.needs.contains(&"asked-to-pay") { "today" } else { "keep" },
            a.because_border(),
        );
    }

    if a.place() == "hong-kong" {
        plan.step("hong-kong-claim", "today", said("where", true));
    }

    if a.place() == "macao" {
        plan.step("macao-claim", "today", said("where", true));
    }

    if a.place() == "outside" {
        plan.step("outside-china", "soon", said("where", true));
    }

    plan.in_order()
}

// ---------------------------------------------------------------------------------------------------------------------
// Deadlines and order

/// A deadline as the plan tells it.
#[derive(Clone, Copy)]
struct Deadline {
    due: Due,
    latest: Option<Timestamp>,
}

/// What a deadline is at some moment.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Overdue,
    MayHavePassed,
    Near,
    Ahead,
}

impl Deadline {
    /// No deadline without the date.
    fn day(day: Option<Date>) -> Option<Self> {
        Some(Self { due: Due::Day(day?), latest: None })
    }

    fn days_after(date: Option<Date>, days: i64) -> Option<Self> {
        Self::day(date.map(|date| later(date, days)))
    }

    /// Of a moment that is known as a day only, the earliest possible; the latest possible stands beside it.
    fn hours_after(arrival: Option<Arrival>, hours: i64) -> Option<Self> {
        let length = SignedDuration::from_hours(hours);
        match arrival? {
            Arrival::Moment(moment) => {
                Some(Self { due: Due::Moment(moment.checked_add(length).ok()?), latest: None })
            }
            Arrival::DayOnly(day) => {
                let due = start_of(day, Time::midnight())?.checked_add(length).ok()?;
                let latest = end_of(day).checked_add(length).unwrap_or(Timestamp::MAX);
                Some(Self { due: Due::Moment(due), latest: Some(latest) })
            }
        }
    }

    /// A deadline ends at its moment; a day counts whole and ends at 24:00.
    fn end(self) -> Timestamp {
        match self.due {
            Due::Day(day) => end_of(day),
            Due::Moment(moment) => moment,
        }
    }

    /// The day in Beijing on which the deadline is.
    fn beijing_day(self) -> Date {
        match self.due {
            Due::Day(day) => day,
            Due::Moment(moment) => moment.to_zoned_datetime(BEIJING.clone()).date(),
        }
    }

    fn state(self, now: Timestamp, today: Date) -> State {
        if self.latest.unwrap_or(self.end()) <= now {
            State::Overdue
        } else if self.end() <= now {
            // Its `latest` is later than now.
            State::MayHavePassed
        } else if self.beijing_day() <= later(today, 1) {
            State::Near
        } else {
            State::Ahead
        }
    }
}

/// The steps so far, in the order of the table.
struct Plan {
    now: Timestamp,
    today: Date,
    steps: Vec<(Position, Step)>,
}

/// Where a step stands: smaller is earlier. Ties keep the order of the table.
type Position = (u8, Part, SignedDuration);

/// The parts that the steps of one urgency are in, in their order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Lead,
    NearOrMayHavePassed,
    Overdue,
    OfferNear,
    OfferOverdue,
    Ahead,
    NoDeadline,
    FurtherAhead,
}

impl Plan {
    fn new(now: Timestamp, today: Date) -> Self {
        Self { now, today, steps: Vec::with_capacity(16) }
    }

    /// A lead step (L). None of them has a deadline.
    fn lead(&mut self, id: &'static str, urgency: &'static str, because: Because) {
        self.push(Part::Lead, SignedDuration::ZERO, id, urgency, None, because);
    }

    /// A step for which the table has no deadline.
    fn step(&mut self, id: &'static str, urgency: &'static str, because: Because) {
        self.push(Part::NoDeadline, SignedDuration::ZERO, id, urgency, None, because);
    }

    /// A step with a deadline that keeps its urgency, with any date or none.
    fn dated(
        &mut self,
        id: &'static str,
        urgency: &'static str,
        deadline: Option<Deadline>,
        because: Because,
    ) {
        self.place(Part::NearOrMayHavePassed, Part::Overdue, id, urgency, deadline, because);
    }

    /// "soon → today" and "keep → today".
    fn raised(
        &mut self,
        id: &'static str,
        first: &'static str,
        deadline: Option<Deadline>,
        because: Because,
    ) {
        self.dated(id, self.today_when_near_or_overdue(first, deadline), deadline, because);
    }

    /// An offer (O): "soon → today", and after the deadlines that somebody has to keep.
    fn offer(
        &mut self,
        id: &'static str,
        first: &'static str,
        deadline: Option<Deadline>,
        because: Because,
    ) {
        let urgency = self.today_when_near_or_overdue(first, deadline);
        self.place(Part::OfferNear, Part::OfferOverdue, id, urgency, deadline, because);
    }

    /// An appeal that is overdue by more than six weeks (appeal-late) stands with the steps that have no deadline; what it
    /// shows and its urgency stay.
    fn appeal(&mut self, urgency: &'static str, deadline: Option<Deadline>, because: Because) {
        match deadline {
            Some(late) if self.today > later(late.beijing_day(), 6 * 7) => {
                let place = SignedDuration::ZERO;
                self.push(Part::NoDeadline, place, "appeal", urgency, deadline, because);
            }
            Some(_) | None => self.dated("appeal", urgency, deadline, because),
        }
    }

    /// Places a step by the state of its deadline: what is near or overdue differs between deadlines and offers.
    fn place(
        &mut self,
        near: Part,
        overdue: Part,
        id: &'static str,
        urgency: &'static str,
        deadline: Option<Deadline>,
        because: Because,
    ) {
        let Some(deadline) = deadline else {
            self.step(id, urgency, because);
            return;
        };
        let end = deadline.end().as_duration();
        let (part, place) = match deadline.state(self.now, self.today) {
            // The soonest first.
            State::Near | State::MayHavePassed => (near, end),
            // The latest first.
            State::Overdue => (overdue, -end),
            State::Ahead if deadline.beijing_day() <= later(self.today, 30) => (Part::Ahead, end),
            State::Ahead => (Part::FurtherAhead, end),
        };
        self.push(part, place, id, urgency, Some(deadline), because);
    }

    fn today_when_near_or_overdue(
        &self,
        first: &'static str,
        deadline: Option<Deadline>,
    ) -> &'static str {
        match deadline.map(|deadline| deadline.state(self.now, self.today)) {
            Some(State::Near | State::Overdue) => "today",
            Some(State::MayHavePassed | State::Ahead) | None => first,
        }
    }

    fn push(
        &mut self,
        part: Part,
        place: SignedDuration,
        id: &'static str,
        urgency: &'static str,
        deadline: Option<Deadline>,
        because: Because,
    ) {
        let state = deadline.map(|deadline| deadline.state(self.now, self.today));
        let because = in_table_order(because);
        let step = Step {
            id,
            urgency,
            due: deadline.map(|deadline| deadline.due),
            latest: deadline.and_then(|deadline| deadline.latest),
            overdue: state == Some(State::Overdue),
            may_have_passed: state == Some(State::MayHavePassed),
            because: because.iter().map(|(question, _)| *question).collect(),
            because_options: because
                .into_iter()
                .filter(|(_, options)| !options.is_empty())
                .collect(),
        };
        self.steps.push(((rank(urgency), part, place), step));
    }

    /// By urgency, and inside it part by part.
    fn in_order(mut self) -> Vec<Step> {
        // This sort leaves equal positions as they are, in the order of the table.
        self.steps.sort_by_key(|(position, _)| *position);
        self.steps.into_iter().map(|(_, step)| step).collect()
    }
}

/// Each question once, also when two conditions name it.
fn in_table_order(because: Because) -> Because {
    let mut ordered = Vec::with_capacity(because.len());
    for question in QUESTIONS {
        ordered.extend(because.iter().find(|(named, _)| *named == question).cloned());
    }
    ordered
}

fn rank(urgency: &str) -> u8 {
    match urgency {
        "now" => 0,
        "today" => 1,
        "soon" => 2,
        _ => 3,
    }
}

fn later(day: Date, days: i64) -> Date {
    day.saturating_add(SignedDuration::from_hours(24 * days))
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

    /// A moment from the start of 1 January 2000 until now, or a day until today.
    fn moment_until_now(&mut self, question: &'static str, asked: bool) -> Option<Arrival> {
        let value = self.only(question, asked)?;
        let arrival = arrival(value).filter(|arrival| match arrival {
            Arrival::Moment(moment) => *moment <= self.now,
            Arrival::DayOnly(day) => *day <= self.today,
        });
        match arrival {
            Some(_) => self.keep(question, vec![value]),
            None => self.drop_answer(question),
        }
        arrival
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
    QUESTIONS.contains(&id)
}

/// The questions, in the order of the table.
const QUESTIONS: [&str; 21] = [
    "danger",
    "where",
    "police",
    "leave-by",
    "from",
    "age",
    "alone",
    "unhcr",
    "refused-on",
    "paper-until",
    "stay",
    "entry",
    "stay-until",
    "shelter",
    "registered-here",
    "arrived-here",
    "passport",
    "family",
    "baby-born",
    "needs",
    "have",
];

/// A day that exists, as `2026-12-20`.
fn day(text: &str) -> Option<Date> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
    let year = i16::from(two(*y1, *y2)?) * 100 + i16::from(two(*y3, *y4)?);
    Date::new(year, two(*m1, *m2)?, two(*d1, *d2)?).ok()
}

/// A moment as `2026-12-01T09:00`, or its day only as `2026-12-01`; not before 1 January 2000.
fn arrival(text: &str) -> Option<Arrival> {
    match text.split_once('T') {
        Some((date, time)) => {
            let date = day(date).filter(|date| *date >= FIRST_DAY)?;
            Some(Arrival::Moment(start_of(date, hour_and_minute(time)?)?))
        }
        None => Some(Arrival::DayOnly(day(text).filter(|date| *date >= FIRST_DAY)?)),
    }
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

    /// Each step as "urgency id", with its deadline in Beijing time, `latest`, "passed" and "may have passed".
    fn plan(now: &str, said: &[(&str, &str)]) -> Vec<String> {
        let beijing = |moment: Timestamp| moment.to_zoned_datetime(BEIJING.clone()).datetime();
        let show = |step: Step| {
            let due = match step.due {
                Some(Due::Day(day)) => format!(" {day}"),
                Some(Due::Moment(moment)) => format!(" {}", beijing(moment)),
                None => String::new(),
            };
            let latest = match step.latest {
                Some(latest) => format!(" latest {}", beijing(latest)),
                None => String::new(),
            };
            let passed = match (step.overdue, step.may_have_passed) {
                (true, true) => panic!("{} has passed and may have passed", step.id),
                (true, false) => " passed",
                (false, true) => " may have passed",
                (false, false) => "",
            };
            format!("{} {}{due}{latest}{passed}", step.urgency, step.id)
        };
        at(now, said).steps.into_iter().map(show).collect()
    }

    /// The steps of one urgency.
    fn part(urgency: &str, now: &str, said: &[(&str, &str)]) -> Vec<String> {
        let plan = plan(now, said).into_iter();
        plan.filter_map(|step| Some(step.strip_prefix(urgency)?.trim_start().to_owned())).collect()
    }

    /// The reasons of a step, each as "question" or "question=options"; `None` if the step is not in the plan.
    fn because(step: &str, said: &[(&str, &str)]) -> Option<String> {
        let plan = at(NOW, said);
        let step = plan.steps.iter().find(|found| found.id == step)?;
        let many = |question| step.because_options.iter().find(|(named, _)| *named == question);
        let reason = |question: &&'static str| match many(*question) {
            Some((_, options)) => format!("{question}={}", options.join("+")),
            None => (*question).to_owned(),
        };
        assert!(step.because_options.iter().all(|(named, _)| step.because.contains(named)));
        Some(step.because.iter().map(reason).collect::<Vec<_>>().join(" "))
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
        assert_eq!(
            plan(NOW, &[]),
            ["soon email-unhcr", "keep carry-papers", "keep leave-copies", "keep beware-fraud"]
        );
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
                "today register-address 2026-12-01T09:00:00 passed",
                "soon extend-stay 2026-12-13",
                "soon email-unhcr",
                "keep carry-papers",
                "keep leave-copies",
                "keep beware-fraud"
            ]
        );
        // A deadline has passed when its end is now.
        assert_eq!(
            plan("2026-12-01T08:59:59+08:00", &said)[0],
            "today register-address 2026-12-01T09:00:00"
        );
        assert_eq!(
            plan("2026-12-01T09:00:00+08:00", &said)[0],
            "today register-address 2026-12-01T09:00:00 passed"
        );
    }

    #[test]
    fn a_flat_since_yesterday_of_which_the_hour_is_not_said() {
        let said = [
            ("stay", "visa"),
            ("stay-until", "2026-12-20"),
            ("shelter", "home"),
            ("registered-here", "no"),
            ("arrived-here", "2026-11-28"),
        ];
        assert_eq!(
            plan("2026-11-29T00:20:00+08:00", &said),
            [
                "today register-address 2026-11-29T00:00:00 latest 2026-11-30T00:00:00 may have passed",
                "soon extend-stay 2026-12-13",
                "soon email-unhcr",
                "keep carry-papers",
                "keep leave-copies",
                "keep beware-fraud"
            ]
        );
        let first = |now| {
            let plan = plan(now, &said);
            let first = plan[0].strip_prefix(
                "today register-address 2026-11-29T00:00:00 latest 2026-11-30T00:00:00",
            );
            first.unwrap().trim_start().to_owned()
        };
        assert_eq!(first("2026-11-28T00:00:00+08:00"), "");
        assert_eq!(first("2026-11-28T23:59:59+08:00"), "");
        assert_eq!(first("2026-11-29T00:00:00+08:00"), "may have passed");
        assert_eq!(first("2026-11-29T23:59:59+08:00"), "may have passed");
        assert_eq!(first("2026-11-30T00:00:00+08:00"), "passed");
    }

    #[test]
    fn who_is_late_to_register_reads_that_before_the_offer_of_a_longer_stay() {
        let said = [
            ("stay", "visa"),
            ("stay-until", "2026-12-09"),
            ("shelter", "home"),
            ("registered-here", "no"),
            ("arrived-here", "2026-11-20"),
        ];
        assert_eq!(
            part("today", NOW, &said),
            [
                "register-address 2026-11-21T00:00:00 latest 2026-11-22T00:00:00 passed",
                "extend-stay 2026-12-02"
            ]
        );
    }

    #[test]
    fn every_kind_of_step_has_its_place_inside_an_urgency() {
        let said = [
            ("police", "summoned"),
            ("unhcr", "registered"),
            ("paper-until", "2026-11-29"),
            ("stay", "visa"),
            ("stay-until", "2026-12-09"),
            ("shelter", "home"),
            ("registered-here", "no"),
            ("arrived-here", "2026-11-30"),
            ("family", "baby child-expired"),
            // 60 days after 2 October are 1 December.
            ("baby-born", "2026-10-02"),
        ];
        assert_eq!(
            part("today", NOW, &said),
            [
                "summoned-rights",
                "register-address 2026-12-01T00:00:00 latest 2026-12-02T00:00:00 may have passed",
                "register-birth 2026-12-01",
                "renew-paper 2026-11-29 passed",
                "extend-stay 2026-12-02",
                "child-overstay",
                "tell-changes"
            ]
        );
    }

    #[test]
    fn an_offer_that_is_near_stands_before_a_deadline_that_is_ahead() {
        let said = |until| {
            [
                ("unhcr", "refused"),
                // 30 days after 5 November are 5 December.
                ("refused-on", "2026-11-05"),
                ("stay", "visa"),
                ("stay-until", until),
                ("shelter", "nowhere"),
                ("family", "child-expired"),
            ]
        };
        assert_eq!(
            part("today", NOW, &said("2026-12-09")),
            ["find-shelter", "extend-stay 2026-12-02", "appeal 2026-12-05", "child-overstay"]
        );
        assert_eq!(
            part("today", NOW, &said("2026-12-07")),
            [
                "find-shelter",
                "extend-stay 2026-11-30 passed",
                "appeal 2026-12-05",
                "child-overstay"
            ]
        );
    }

    #[test]
    fn what_has_passed_stands_with_the_latest_first() {
        let said = |paper_until| {
            [
                ("unhcr", "registered"),
                ("paper-until", paper_until),
                ("stay", "permit"),
                ("shelter", "home"),
                ("registered-here", "no"),
                ("arrived-here", "2026-11-29"),
            ]
        };
        let registration = "register-address 2026-11-30T00:00:00 latest 2026-12-01T00:00:00 passed";
        // A day ends at 24:00; `latest` decides whether a deadline has passed, not where it stands.
        assert_eq!(
            part("today", NOW, &said("2026-11-30")),
            ["renew-paper 2026-11-30 passed", registration]
        );
        assert_eq!(
            part("today", NOW, &said("2026-11-29")),
            [registration, "renew-paper 2026-11-29 passed"]
        );
        assert_eq!(
            part("today", NOW, &said("2026-11-28")),
            [registration, "renew-paper 2026-11-28 passed"]
        );
    }

    #[test]
    fn a_deadline_after_the_thirtieth_day_stands_last() {
        let said = |until| [("stay", "visa"), ("stay-until", until)];
        assert_eq!(
            part("soon", NOW, &said("2027-01-07")),
            ["extend-stay 2026-12-31", "email-unhcr"]
        );
        assert_eq!(
            part("soon", NOW, &said("2027-01-08")),
            ["email-unhcr", "extend-stay 2027-01-01"]
        );
        // Tomorrow and today it is for today.
        assert_eq!(
            part("soon", NOW, &said("2026-12-10")),
            ["extend-stay 2026-12-03", "email-unhcr"]
        );
        assert_eq!(part("today", NOW, &said("2026-12-09")), ["extend-stay 2026-12-02"]);
        assert_eq!(
            part("now", NOW, &[("police", "leave-order"), ("leave-by", "2027-01-01")]),
            ["say-return-danger", "detained-tell-unhcr", "ask-review", "leave-order 2027-01-01"]
        );
    }

    #[test]
    fn midnight_said_as_the_hour_is_a_moment() {
        let said = [
            ("stay", "permit"),
            ("shelter", "hotel"),
            ("registered-here", "no"),
            ("arrived-here", "2026-11-30T00:00"),
        ];
        assert_eq!(part("today", NOW, &said), ["hotel-check 2026-12-01T00:00:00 passed"]);
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
                "today hotel-check 2026-12-02T00:00:00 latest 2026-12-03T00:00:00",
                "soon tell-changes",
                "soon extend-permit 2027-05-31",
                "keep wait-reachable",
                "keep registration-interview",
                "keep carry-papers",
                "keep leave-copies",
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
                "keep leave-copies",
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
                "keep leave-copies",
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
                "keep leave-copies",
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
                "keep leave-copies",
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
                "keep leave-copies",
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
                "keep leave-copies",
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
                "keep leave-copies",
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
                "keep leave-copies",
                "keep beware-fraud"
            ]
        );
        // It ends at 24:00; what has passed stands before the steps without a deadline.
        assert_eq!(
            plan("2026-12-02T00:00:00+08:00", &said)[1..3],
            ["today appeal 2026-12-01 passed", "today tell-changes"]
        );
    }

    #[test]
    fn an_appeal_after_its_six_weeks_stands_with_what_has_no_deadline() {
        let said =
            [("unhcr", "refused"), ("refused-on", "2026-11-01"), ("family", "child-expired")];
        // Six weeks after 1 December are 12 January.
        assert_eq!(
            part("today", "2027-01-12T23:59:59+08:00", &said),
            ["appeal 2026-12-01 passed", "child-overstay"]
        );
        assert_eq!(
            part("today", "2027-01-13T00:00:00+08:00", &said),
            ["child-overstay", "appeal 2026-12-01 passed"]
        );
    }

    #[test]
    fn a_birth_is_for_today_from_the_day_before_its_deadline() {
        // 60 days after 17 October are 16 December.
        let said = [("unhcr", "registered"), ("family", "baby"), ("baby-born", "2026-10-17")];
        let birth = |now| plan(now, &said).into_iter().find(|step| step.contains("birth")).unwrap();
        assert_eq!(birth("2026-12-14T23:59:59+08:00"), "soon register-birth 2026-12-16");
        assert_eq!(birth("2026-12-15T00:00:00+08:00"), "today register-birth 2026-12-16");
        assert_eq!(birth("2026-12-16T23:59:59+08:00"), "today register-birth 2026-12-16");
        assert_eq!(birth("2026-12-17T00:00:00+08:00"), "today register-birth 2026-12-16 passed");
    }

    #[test]
    fn a_receipt_is_kept_and_urgent_at_its_end() {
        let receipt = |until| {
            let said = [("stay", "pending"), ("stay-until", until)];
            plan(NOW, &said).into_iter().find(|step| step.contains("receipt")).unwrap()
        };
        assert_eq!(receipt("2026-12-03"), "keep keep-receipt 2026-12-03");
        assert_eq!(receipt("2026-12-02"), "today keep-receipt 2026-12-02");
        assert_eq!(receipt("2026-11-30"), "today keep-receipt 2026-11-30 passed");
        // The day of a visa is not the day of the receipt for a passport.
        let visa = [("stay", "visa"), ("stay-until", "2026-12-02"), ("passport", "police-hold")];
        assert!(plan(NOW, &visa).contains(&"keep keep-receipt".to_owned()));
    }

    #[test]
    fn a_reader_from_north_korea_does_not_carry_papers_but_leaves_copies() {
        assert_eq!(
            plan(NOW, &[("from", "north-korea"), ("shelter", "nowhere"), ("stay", "permit")]),
            [
                "now north-korea-warning",
                "today find-shelter",
                "today email-unhcr",
                "soon extend-permit",
                "keep leave-copies",
                "keep beware-fraud"
            ]
        );
    }

    #[test]
    fn a_step_names_the_answers_that_bring_it() {
        let said = [
            ("danger", "danger"),
            ("police", "summoned"),
            ("from", "other"),
            ("age", "16-17"),
            ("alone", "alone"),
            ("unhcr", "not-yet"),
            ("stay", "none"),
            ("entry", "without"),
            ("shelter", "home"),
            ("registered-here", "no"),
            ("passport", "lost"),
            ("family", "pregnant ill baby violence"),
            ("needs", "fear-embassy go-home unpaid work lawyer asked-to-pay"),
        ];
        let because = |step| because(step, &said).unwrap();
        assert_eq!(because("call-110"), "danger");
        assert_eq!(because("child-alone"), "alone");
        assert_eq!(because("embassy-choice"), "police passport needs=go-home+fear-embassy");
        assert_eq!(because("unhcr-before-police"), "police stay entry");
        assert_eq!(because("summoned-rights"), "police");
        assert_eq!(because("entered-without"), "entry");
        // Not what only raises the urgency.
        assert_eq!(because("email-unhcr"), "unhcr");
        assert_eq!(because("beware-fraud"), "");
        assert_eq!(because("health"), "family=pregnant+ill");
        assert_eq!(because("register-birth"), "family=baby");
        assert_eq!(because("no-work"), "needs=work+unpaid");
        assert_eq!(because("unpaid-work"), "needs=unpaid");
        assert_eq!(because("legal-help"), "police needs=lawyer");
        // What is for everybody has no reason.
        assert_eq!(because("carry-papers"), "");
        assert_eq!(because("leave-copies"), "");
        // Somebody else may read it.
        assert_eq!(because("stop-violence"), "");
    }

    #[test]
    fn violence_and_force_are_never_a_reason() {
        let plan = at(NOW, &[("family", "violence forced none"), ("needs", "health")]);
        assert!(plan.steps.iter().any(|step| step.id == "stop-force"));
        for step in plan.steps {
            assert!(!step.because.contains(&"family"), "{}", step.id);
            assert!(step.because_options.iter().all(|(many, _)| *many != "family"), "{}", step.id);
        }
    }

    #[test]
    fn a_word_names_the_answers_that_make_it_true() {
        let ended = [("stay", "visa"), ("stay-until", "2026-11-30"), ("shelter", "home")];
        assert_eq!(because("overstay", &ended).unwrap(), "stay stay-until");
        // Ended is enough: the address is no reason.
        assert_eq!(because("unhcr-before-police", &ended).unwrap(), "stay stay-until");
        let order = [("police", "leave-order"), ("leave-by", "2026-11-30")];
        assert_eq!(because("overstay", &order).unwrap(), "police leave-by");
        assert_eq!(because("leave-order", &order).unwrap(), "police");
        assert_eq!(because("overstay", &[("stay", "none"), ("entry", "visa")]).unwrap(), "stay");

        // What is true by silence is no reason.
        let unclear = [("shelter", "home")];
        assert_eq!(because("unhcr-before-police", &unclear).unwrap(), "shelter");
        let unsure = [("police", "no"), ("shelter", "home"), ("registered-here", "unsure")];
        assert_eq!(because("unhcr-before-police", &unsure).unwrap(), "shelter registered-here");
        assert_eq!(because("email-unhcr", &unclear).unwrap(), "");

        // A date that is not before today is a *not*; that a date is said is not.
        let receipt = [("stay", "pending"), ("stay-until", "2026-12-05"), ("shelter", "hotel")];
        assert_eq!(because("hotel-check", &receipt).unwrap(), "stay shelter");
        assert_eq!(because("keep-receipt", &receipt).unwrap(), "stay");
        let order = [("police", "leave-order"), ("leave-by", "2026-12-05"), ("shelter", "home")];
        assert_eq!(because("register-address", &order).unwrap(), "police leave-by shelter");
        assert_eq!(because("unhcr-before-police", &order), None);
    }

    #[test]
    fn a_place_is_a_reason_where_it_is_not_the_mainland() {
        let danger = |place| [("danger", "medical"), ("where", place)];
        assert_eq!(because("call-120", &danger("mainland")).unwrap(), "danger");
        assert_eq!(because("call-120", &danger("border")).unwrap(), "danger where");
        assert_eq!(because("border-say", &danger("border")).unwrap(), "where");
        assert_eq!(because("call-local", &danger("macao")).unwrap(), "danger where");
        assert_eq!(because("macao-claim", &danger("macao")).unwrap(), "where");
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
                "keep leave-copies",
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
