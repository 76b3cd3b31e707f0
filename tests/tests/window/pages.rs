//! Pages that several journeys look at.

/// The answers of somebody who is registered with UNHCR, up to the question about papers.
pub(crate) const ANSWERS: &str =
    "danger=no&where=mainland&police=no&from=other&age=adult&unhcr=registered";

/// The question about the date of a paper, with a date that cannot be, below the language.
pub(crate) const REFUSED: &str = "interview?danger=no&where=mainland&police=no&from=other&age=adult&unhcr=registered\
    &asked=paper-until&paper-until-day=31&paper-until-month=2&paper-until-year=2027";

/// A short plan, below the language.
pub(crate) const SHORT_PLAN: &str = "plan?where=border&danger=no&from=other&age=adult";
