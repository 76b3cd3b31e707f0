//! Values in the wrong position: doubled, joined, swapped, before a word that multiplies them, or before another unit
//! of time.

use fastrand::Rng;
use fluent_syntax::ast::PatternElement as Element;
use waymark_locales::Value;

use super::Kind;
use super::changes::{Change, Place};
use super::pattern::{Pattern, Told, each, each_mut, element, placeable, tells, told};
use super::reader::reader;
use super::values::{common, replace, value};

pub(super) const KINDS: &[Kind] = &[
    Kind::error("value-told-twice", value_told_twice),
    Kind::error("values-glued", values_glued),
    reader(
        "values-exchanged",
        "languages have another order of words; found where a range is turned round, or a day stands before the word for hours",
        values_exchanged,
    ),
    Kind::error("magnitude-behind-value", magnitude_behind_value),
    reader(
        "unit-exchanged",
        "a unit is a word like others; found where the other texts of the language show which number it belongs to",
        unit_exchanged,
    ),
    Kind::error("phone-in-chinese-letters", phone_in_chinese_letters),
    Kind::error("phone-in-chinese-letters-added", phone_in_chinese_letters_added),
];

/// Changes one position at which a text contains a wanted element. `change` gets the elements and the position.
fn at_one(
    pattern: &mut Pattern,
    rng: &mut Rng,
    wanted: impl Fn(&Told) -> bool,
    mut change: impl FnMut(&mut Vec<Element<String>>, usize),
) -> Option<()> {
    let fits = |element: &Element<String>| tells(element).is_some_and(|told| wanted(&told));
    let mut count = 0;
    each(pattern, &mut |pattern| count += pattern.elements.iter().filter(|one| fits(one)).count());
    let mut left = if count == 0 { return None } else { rng.usize(..count) + 1 };
    each_mut(pattern, &mut |pattern| {
        let places: Vec<usize> =
            (0..pattern.elements.len()).filter(|at| fits(&pattern.elements[*at])).collect();
        for at in places {
            left = left.wrapping_sub(1);
            if left == 0 {
                change(&mut pattern.elements, at);
                // Done; the elements just inserted must not be counted.
                left = usize::MAX;
                return;
            }
        }
    });
    Some(())
}

/// `{ $days }{ $days }`, or with a space between.
fn value_told_twice(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let space = rng.bool();
    place.in_part(rng, |pattern, _, rng| {
        at_one(
            pattern,
            rng,
            |_| true,
            |elements, at| {
                let again = elements[at].clone();
                let space = space.then(|| element(" "));
                elements.splice(at + 1..at + 1, space.into_iter().chain([again]));
            },
        )
    })
}

/// Returns whether a value is written with figures.
fn has_figures(value: &Value) -> bool {
    !matches!(value, Value::Term(_) | Value::Verbatim(_) | Value::Opening(_))
}

/// Two values of facts without a word in between: 24 and 30 are read as 2430.
fn values_glued(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let figures = |element: &Element<String>| {
        value(place.translation, &tells(element)?).filter(|value| has_figures(value))
    };
    place.in_part(rng, |pattern, _, rng| {
        let places: Vec<usize> = (0..pattern.elements.len())
            .filter(|at| figures(&pattern.elements[*at]).is_some())
            .collect();
        let (first, second) = (*rng.choice(&places)?, *rng.choice(&places)?);
        if first + 1 >= second
            || tells(&pattern.elements[first]) == tells(&pattern.elements[second])
        {
            return None;
        }
        let moved = pattern.elements.remove(second);
        pattern.elements.insert(first + 1, moved);
        Some(())
    })
}

/// Swaps two values.
fn values_exchanged(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, _, rng| {
        let (a, b) = (rng.choice(told(pattern))?, rng.choice(told(pattern))?);
        // If two facts have the same value, nobody sees a fault.
        let alike = value(place.translation, &a)
            .is_some_and(|own| value(place.translation, &b) == Some(own));
        // A weekday in the place of another date is still one; only the order is odd then.
        let of_moment = |told: &Told| {
            let Told::Variable(name) = told else { return false };
            matches!(name.as_str(), "weekday" | "date" | "time")
        };
        if a == b || alike || (of_moment(&a) && of_moment(&b)) {
            return None;
        }
        each_mut(pattern, &mut |pattern| {
            for element in &mut pattern.elements {
                match tells(element) {
                    Some(told) if told == a => *element = placeable(b.inline()),
                    Some(told) if told == b => *element = placeable(a.inline()),
                    _ => {}
                }
            }
        });
        Some(())
    })
}

/// Words that make the number before them larger, by language.
fn magnitudes(language: &str) -> &'static [&'static str] {
    match language {
        "fr" => &["mille", "cents", "millions de", "milliers de"],
        "so" => &["kun", "boqol", "malyan"],
        "ar" => &["ألف", "آلاف", "مئة", "مليون"],
        _ => &["万", "千", "百", "亿"],
    }
}

/// 24 mille heures.
fn magnitude_behind_value(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let language = place.translation.id.as_str();
    let word = *rng.choice(magnitudes(language))?;
    let counts = |told: &Told| {
        matches!(value(place.translation, told), Some(Value::Number(_) | Value::Money(_)))
    };
    let word = if language == "zh-Hans" { word.to_owned() } else { format!(" {word}") };
    place.in_part(rng, |pattern, _, rng| {
        at_one(pattern, rng, counts, |elements, at| elements.insert(at + 1, element(&word)))
    })
}

/// Units of time that people confuse, by language.
fn units(language: &str) -> &'static [(&'static str, &'static str)] {
    match language {
        "fr" => &[
            ("heures", "jours"),
            ("jours", "mois"),
            ("jours", "heures"),
            ("mois", "ans"),
            ("semaines", "mois"),
            ("heure", "jour"),
            ("jour", "mois"),
        ],
        "so" => &[
            ("saacadood", "maalmood"),
            ("maalmood", "bilood"),
            ("maalmood", "saacadood"),
            ("bilood", "sano"),
            ("maalin", "bil"),
        ],
        "ar" => &[
            ("ساعة", "يومًا"),
            ("ساعات", "أيام"),
            ("أيام", "أشهر"),
            ("يومًا", "شهرًا"),
            ("يوم", "شهر"),
        ],
        _ => &[("小时", "天"), ("天", "个月"), ("日", "月"), ("个月", "年"), ("周", "个月")],
    }
}

/// Puts another unit behind a value, wherever the text has this unit behind a value.
fn unit_exchanged(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let language = place.translation.id.as_str();
    let (old, new) = *rng.choice(units(language))?;
    place.in_part(rng, |pattern, _, _| {
        each_mut(pattern, &mut |pattern| {
            let mut behind_value = false;
            for part in &mut pattern.elements {
                if let Element::TextElement { value } = part
                    && behind_value
                {
                    let from = value.len() - value.trim_start().len();
                    let rest = value[from..].strip_prefix(old);
                    // Another word can begin so. Chinese has no spaces between words.
                    let whole = |rest: &&str| {
                        language == "zh-Hans" || !rest.starts_with(char::is_alphabetic)
                    };
                    if let Some(rest) = rest.filter(whole) {
                        *value = format!("{}{new}{rest}", &value[..from]);
                    }
                }
                behind_value = tells(part).is_some();
            }
        });
        Some(())
    })
}

/// The figures of a phone number in Chinese letters, as they are said: 一一〇.
fn chinese_letters(number: &str, rng: &mut Rng) -> String {
    // People say 幺 for 1, so that nobody hears 7.
    let (zero, one) = (if rng.bool() { '〇' } else { '零' }, if rng.bool() { '一' } else { '幺' });
    let letters = [zero, one, '二', '三', '四', '五', '六', '七', '八', '九'];
    let letter = |c: char| {
        c.to_digit(10).and_then(|digit| letters.get(digit as usize)).copied().unwrap_or(c)
    };
    number.chars().map(letter).collect()
}

fn phone(
    place: &Place<'_>,
    pattern: &Pattern,
    english: &Pattern,
    rng: &mut Rng,
) -> Option<(Told, String)> {
    if place.translation.id != "zh-Hans" {
        return None;
    }
    let told = rng.choice(common(pattern, english))?;
    let Value::Phone(number) = value(place.translation, &told)? else { return None };
    Some((told, chinese_letters(number, rng)))
}

/// Writes a phone number in Chinese letters.
fn phone_in_chinese_letters(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, english, rng| {
        let (told, letters) = phone(place, pattern, english, rng)?;
        replace(pattern, &told, &element(letters));
        Some(())
    })
}

/// Writes a phone number in Chinese letters beside the value: when the value changes, they do not.
fn phone_in_chinese_letters_added(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, english, rng| {
        let (told, letters) = phone(place, pattern, english, rng)?;
        at_one(
            pattern,
            rng,
            |other| *other == told,
            |elements, at| {
                elements.insert(at + 1, element(format!("（{letters}）")));
            },
        )
    })
}
