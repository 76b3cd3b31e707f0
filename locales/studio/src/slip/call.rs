//! Calls of `FACT`, which have only one form: `{ FACT("fact-id", "value-name") }`.

use waymark_locales::FACT;

use super::Slip;
use super::head::is_of_name;
use super::sign::{meant, unseen};

/// Returns the first mistake in a call of `FACT`. Look-alike characters and unclosed brackets are found elsewhere.
pub(super) fn slip(entry: &str) -> Option<Slip> {
    entry.match_indices('{').find_map(|(at, _)| {
        let inside = entry.get(at + 1..)?;
        let space = inside.len() - inside.trim_start_matches(' ').len();
        Some(of_call(inside.get(space..)?)?.shifted(at + 1 + space))
    })
}

fn of_call(call: &str) -> Option<Slip> {
    let end = call.find(['{', '}', '\n']).unwrap_or(call.len());
    let call = call.get(..end)?;
    let (name, behind) = call.split_at_checked(FACT.len())?;
    if !name.eq_ignore_ascii_case(FACT) || behind.starts_with(is_of_name) {
        return None;
    }
    if behind.chars().any(|c| unseen(c).is_some() || meant(c).is_some()) {
        return None;
    }
    let (at, problem) = fault(name, behind)?;
    let names: Vec<&str> = names(behind).map(|(_, name)| name).collect();
    let advice = match names.as_slice() {
        [fact, value] => format!("write {{ {FACT}(\"{fact}\", \"{value}\") }}"),
        _ => format!(
            "write {{ {FACT}(\"fact-id\", \"value-name\") }}, with the two names of the English text"
        ),
    };
    Some(Slip::new(at, problem, advice))
}

/// Returns what is wrong with a call, and its position in it.
fn fault(name: &str, behind: &str) -> Option<(usize, String)> {
    let place = |at: usize| name.len() + at;
    if name != FACT {
        return Some((0, format!("\"{name}\" is not in capital letters")));
    }
    if let Some(at) = behind.find('\'') {
        return Some((place(at), "' is the wrong quotation mark here".to_owned()));
    }
    let open = behind.find('(');
    if open.is_none() && behind.contains('"') {
        return Some((0, format!("no bracket ( stands behind {FACT}")));
    }
    if matches!(behind.matches('"').count(), 1..=3) {
        let bare = names(behind).find(|(at, name)| {
            let (before, after) = (behind.get(..*at), behind.get(at + name.len()..));
            !(before.is_some_and(|before| before.ends_with('"'))
                && after.is_some_and(|after| after.starts_with('"')))
        });
        return bare.map(|(at, name)| {
            (place(at), format!("a quotation mark is missing before or behind \"{name}\""))
        });
    }
    let mut quoted = behind.match_indices('"').map(|(at, _)| at).skip(1);
    let between = quoted.next()? + 1..quoted.next()?;
    let divides = behind.get(between.clone())?.trim();
    // Fluent's parser requires no comma.
    let is_fine = divides.is_empty() || divides == ",";
    (!is_fine).then(|| {
        (
            place(between.start),
            format!("\"{divides}\" stands between the two names, and not a comma"),
        )
    })
}

/// Returns the names in a call with their positions.
fn names(behind: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    behind.split_inclusive(|c| !is_of_name(c)).filter_map(move |part| {
        let begin = at;
        at += part.len();
        let name = part.trim_end_matches(|c| !is_of_name(c));
        (!name.is_empty()).then_some((begin, name))
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::{check, check_advice, check_first};

    const RIGHT: &str = "write { FACT(\"hot-110\", \"phone\") }";

    #[test]
    fn a_value_in_small_letters_is_shown() {
        for name in ["fact", "Fact", "fACT"] {
            let own = format!("call-police = Piga {{ {name}(\"hot-110\", \"phone\") }} sasa\n");
            check_first(&own, name, &format!("\"{name}\" is not in capital letters"));
            check_advice(&own, RIGHT);
        }
        for name in ["number", "facts", "leave-now"] {
            check_first(
                &format!("call-police = Piga {{ {name}(\"hot-110\", \"phone\") }}\n"),
                " }",
                "the name before the bracket ( is not one that the program knows",
            );
        }
    }

    #[test]
    fn a_missing_quotation_mark_is_shown_at_the_name_that_lacks_it() {
        for (call, name) in [
            ("(hot-110\", \"phone\")", "hot-110"),
            ("(\"hot-110, \"phone\")", "hot-110"),
            ("(\"hot-110\", phone\")", "phone"),
            ("(\"hot-110\", \"phone)", "phone"),
            ("( \"hot-110 , \"phone\" )", "hot-110"),
        ] {
            let own = format!("call-police = Piga {{ FACT{call} }} sasa\n");
            let problem = format!("a quotation mark is missing before or behind \"{name}\"");
            check_first(&own, name, &problem);
            check_advice(&own, RIGHT);
        }
    }

    #[test]
    fn a_value_written_in_another_way_is_shown_as_it_should_be() {
        for (call, from, problem) in [
            ("('hot-110', 'phone')", "'hot", "' is the wrong quotation mark here"),
            (
                "(\"hot-110\"; \"phone\")",
                "; ",
                "\";\" stands between the two names, and not a comma",
            ),
            (
                "(\"hot-110\" / \"phone\")",
                " / ",
                "\"/\" stands between the two names, and not a comma",
            ),
            (
                "(\"hot-110\". \"phone\")",
                ". ",
                "\".\" stands between the two names, and not a comma",
            ),
            (" \"hot-110\", \"phone\"", "FACT", "no bracket ( stands behind FACT"),
        ] {
            let own = format!("call-police = Piga {{ FACT{call} }} sasa\n");
            check_first(&own, from, problem);
            check_advice(&own, RIGHT);
        }
        check_advice(
            "call-police = Piga { fact() } sasa\n",
            "write { FACT(\"fact-id\", \"value-name\") }, with the two names of the English text",
        );
    }

    #[test]
    fn a_value_that_can_be_read_is_no_slip() {
        for call in [
            "{ FACT(\"hot-110\", \"phone\") }",
            "{FACT( \"hot-110\",\"phone\" )}",
            "{ FACT(\"hot-110\" \"phone\") }",
            "{ FACT (\"hot-110\", \"phone\") }",
        ] {
            check(&format!("call-police = Piga {call} sasa\n"), &[]);
        }
    }
}
