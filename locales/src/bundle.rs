//! Fluent bundles, and the function `FACT("fact-id", "value-name")` in them.

use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::types::FluentNumber;
use fluent::{FluentArgs, FluentResource, FluentValue};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale as IcuLocale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::format::{Formats, grouped};
use crate::info::Direction;
use crate::value::{Value, Values};

/// The name of the Fluent function that writes the value of a fact.
pub const FACT: &str = "FACT";

/// Makes a bundle of parsed resources. Numbers are written by `formats`, values of facts come from `values`.
///
/// In a right-to-left locale placeables are isolated (Unicode TR 9), so that numbers and phones keep their order.
pub(crate) fn bundle(
    language: LanguageIdentifier,
    direction: Direction,
    resources: Vec<FluentResource>,
    formats: &Arc<dyn Formats>,
    values: &Arc<Values>,
) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(direction == Direction::Rtl);
    bundle.set_formatter(Some(write_number));
    for resource in resources {
        bundle.add_resource_overriding(resource);
    }
    let (formats, values) = (Arc::clone(formats), Arc::clone(values));
    bundle
        .add_function(FACT, move |positional, _: &FluentArgs<'_>| {
            fact(positional, &*formats, &values)
        })
        .expect("the bundle is new and has no other function");
    bundle
}

fn fact(
    positional: &[FluentValue<'_>],
    formats: &dyn Formats,
    values: &Values,
) -> FluentValue<'static> {
    let [FluentValue::String(id), FluentValue::String(name)] = positional else {
        return FluentValue::Error;
    };
    match values.get(id.as_ref()).and_then(|of_fact| of_fact.get(name.as_ref())) {
        // A number stays a number, so that a text can choose a plural by it.
        Some(Value::Number(number) | Value::Money(number)) => FluentValue::from(*number),
        Some(value) => FluentValue::from(formats.value(value)),
        None => FluentValue::Error,
    }
}

fn write_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, .. }) = value else {
        return None;
    };
    #[expect(
        clippy::cast_possible_truncation,
        reason = "values of facts and counts are whole and small"
    )]
    let number = *value as i64;
    memoizer
        .with_try_get::<Numbers, _, _>((), |numbers| {
            numbers.0.format(&Decimal::from(number)).to_string()
        })
        .ok()
}

/// The number formatter in the form that the cache of a bundle expects: Fluent's hook for formatting is a plain
/// function and cannot hold a formatter of its own.
struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        let locale = language.to_string().parse().unwrap_or(IcuLocale::UNKNOWN);
        grouped(&locale).or_else(|| grouped(&IcuLocale::UNKNOWN)).map(Self).ok_or(())
    }
}
