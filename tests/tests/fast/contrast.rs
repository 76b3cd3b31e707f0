//! Contrast, computed from the colours of the style sheet: words by WCAG 1.4.6 (7:1), and what is drawn by 1.4.11 (3:1).

use std::collections::{BTreeMap, BTreeSet};

use waymark_tests::{asset, none};

const WORDS: f64 = 7.0;
const DRAWN: f64 = 3.0;

/// What pages are written on. A rule that sets a colour and no ground can stand on any of them.
const PAPERS: [&str; 3] = ["paper", "paper-raised", "caution-paper"];

/// Rules that set a colour or a border and stand on another ground.
const ON: [(&str, &str); 2] =
    [(".tool:hover, .size:hover, .header-name:hover", "brand"), (".leave", "brand")];

/// Rules whose ground another rule sets. Their words stand on it. As where a rule sets both, either the border or the ground
/// must be seen on paper.
const FILLED: [(&str, &str); 1] = [(".button:hover", "brand")];

/// Lines between parts of a page, which stand apart without them too.
const DECORATION: [&str; 1] = ["line"];

/// The ring around what has the focus. It has two colours, so that one of them is seen on any ground.
const RING: &str = ":focus-visible";

/// What readers and their systems can ask for, in the words of the conditions of the style sheet.
const WISHES: [&str; 3] = ["prefers-color-scheme: dark", "prefers-contrast: more", "print"];

/// The looks, with what is asked for in each.
const LOOKS: [(&str, &[&str]); 5] = [
    ("light", &[]),
    ("dark", &["prefers-color-scheme: dark"]),
    ("light, more contrast", &["prefers-contrast: more"]),
    ("dark, more contrast", &["prefers-color-scheme: dark", "prefers-contrast: more"]),
    ("print", &["print"]),
];

type Colour = [u8; 3];

/// A rule with the condition under which it holds.
struct Rule {
    condition: String,
    selector: String,
    declarations: Vec<(String, String)>,
}

impl Rule {
    fn values(&self, names: impl Fn(&str) -> bool) -> impl Iterator<Item = &str> {
        self.declarations.iter().filter(move |(name, _)| names(name)).map(|(_, value)| &**value)
    }

    fn is_root(&self) -> bool {
        self.selector == ":root"
    }
}

/// The style sheet as one look has it.
struct Look {
    name: &'static str,
    rules: Vec<Rule>,
    /// The values of the names that are given at the root.
    root: BTreeMap<String, String>,
    /// All values of the names that other rules give.
    local: BTreeMap<String, BTreeSet<String>>,
}

impl Look {
    fn all() -> Vec<Self> {
        LOOKS.into_iter().map(|(name, asked)| Self::new(name, asked)).collect()
    }

    fn new(name: &'static str, asked: &[&str]) -> Self {
        let on_paper = name == "print";
        let holds = |rule: &Rule| {
            let is_given = |wish: &&str| !rule.condition.contains(wish) || asked.contains(wish);
            let screen_only = rule.condition.contains("screen") && on_paper;
            !screen_only && WISHES.iter().all(is_given)
        };
        let rules: Vec<Rule> = rules(&style_sheet()).into_iter().filter(holds).collect();
        let mut root = BTreeMap::new();
        let mut local: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for rule in &rules {
            for (name, value) in &rule.declarations {
                let Some(name) = name.strip_prefix("--") else { continue };
                if rule.is_root() {
                    root.insert(name.to_owned(), value.clone());
                } else {
                    local.entry(name.to_owned()).or_default().insert(value.clone());
                }
            }
        }
        Self { name, rules, root, local }
    }

    /// Returns the colours that a value can have, each with the name at the root that it comes from. None for what takes the
    /// colour of something else, and for what has no colour.
    fn colours(&self, value: &str) -> Vec<(String, Colour)> {
        if let Some(name) = value.split_once("var(--").map(|(_, rest)| rest) {
            let name = name.split([')', ',']).next().unwrap();
            if let Some(value) = self.root.get(name) {
                let found = self.colours(value);
                return found.into_iter().map(|(_, colour)| (name.to_owned(), colour)).collect();
            }
            let values = self.local.get(name).into_iter().flatten();
            return values.flat_map(|value| self.colours(value)).collect();
        }
        let written = value.split(' ').find_map(|word| word.strip_prefix('#'));
        written.map(|digits| (value.to_owned(), hexadecimal(digits))).into_iter().collect()
    }

    fn named(&self, name: &str) -> (String, Colour) {
        let found = self.colours(&format!("var(--{name})"));
        assert_eq!(found.len(), 1, "{name} is one colour");
        found[0].clone()
    }

    /// Returns every pair of a colour and the ground on which it can stand.
    fn pairs(&self) -> Vec<Pair> {
        let mut pairs = Vec::new();
        for rule in self.rules.iter().filter(|rule| !rule.is_root() && rule.selector != RING) {
            let of = |names: fn(&str) -> bool| -> Vec<(String, Colour)> {
                rule.values(names).flat_map(|value| self.colours(value)).collect()
            };
            let own = of(|name| matches!(name, "background" | "background-color"));
            let elsewhere = |table: &[(&str, &str)]| {
                let found = table.iter().find(|(selector, _)| *selector == rule.selector);
                found.map(|(_, ground)| self.named(ground))
            };
            let papers = || PAPERS.iter().map(|name| self.named(name)).collect::<Vec<_>>();
            let around = elsewhere(&ON).map_or_else(papers, |ground| vec![ground]);
            let filled = elsewhere(&FILLED);
            let behind = match &filled {
                Some(ground) => vec![ground.clone()],
                None if own.is_empty() => around.clone(),
                None => own.clone(),
            };

            let words = of(|name| name == "color");
            // Words that a rule does not colour are those of the page, which papers are for.
            if words.is_empty() {
                let strange = own.iter().filter(|(name, _)| !PAPERS.contains(&name.as_str()));
                pairs.extend(strange.map(|ground| {
                    Pair::new(rule, WORDS, &self.named("ink"), std::slice::from_ref(ground))
                }));
            }
            for ground in &behind {
                for colour in &words {
                    pairs.push(Pair::new(rule, WORDS, colour, std::slice::from_ref(ground)));
                }
            }
            let drawn = of(|name| {
                ["border", "outline", "box-shadow", "text-decoration-color"]
                    .iter()
                    .any(|start| name.starts_with(start))
                    && !name.ends_with("radius")
            });
            for colour in drawn.iter().filter(|(name, _)| !DECORATION.contains(&name.as_str())) {
                for ground in &around {
                    let seen: Vec<_> =
                        [colour].into_iter().chain(&filled).chain(&own).map(Clone::clone).collect();
                    pairs.push(Pair::new(rule, DRAWN, ground, &seen));
                }
            }
        }
        pairs
    }
}

/// A colour with others, one of which must differ from it so much.
struct Pair {
    selector: String,
    least: f64,
    colour: (String, Colour),
    others: Vec<(String, Colour)>,
}

impl Pair {
    fn new(
        rule: &Rule,
        least: f64,
        colour: &(String, Colour),
        others: &[(String, Colour)],
    ) -> Self {
        let (selector, colour, others) = (rule.selector.clone(), colour.clone(), others.to_vec());
        Self { selector, least, colour, others }
    }

    /// Says what is wrong with it.
    fn fault(&self, look: &str) -> Option<String> {
        let contrasts = self.others.iter().map(|(_, other)| contrast(self.colour.1, *other));
        let best = contrasts.fold(0.0, f64::max);
        let others: Vec<&str> = self.others.iter().map(|(name, _)| name.as_str()).collect();
        let pair = format!("{} and {}", self.colour.0, others.join(" or "));
        (best < self.least).then(|| {
            let Self { selector, least, .. } = self;
            format!("{look}: {selector}: {pair} differ by {best:.2}, not {least}")
        })
    }
}

/// Returns the contrast of two colours, by the definitions "relative luminance" and "contrast ratio" of WCAG 2.2.
fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: Colour) -> f64 {
    let [red, green, blue] = colour.map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn hexadecimal(digits: &str) -> Colour {
    assert_eq!(digits.len(), 6, "#{digits}");
    let value = u32::from_str_radix(digits, 16).expect("digits of a colour");
    let [_, red, green, blue] = value.to_be_bytes();
    [red, green, blue]
}

fn style_sheet() -> String {
    String::from_utf8(asset("style.css")).expect("a style sheet is UTF-8")
}

/// Reads a style sheet in which rules stand in conditions, at most one deep, and in nothing else.
fn rules(sheet: &str) -> Vec<Rule> {
    let parts = sheet.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, rest)| rest));
    let sheet: String = parts.collect();
    let mut rules = Vec::new();
    let mut conditions: Vec<String> = Vec::new();
    let mut rest = sheet.as_str();
    while let Some(end) = rest.find(['{', '}']) {
        let (before, after) = rest.split_at(end);
        let head = before.split_whitespace().collect::<Vec<_>>().join(" ");
        let closed = after.strip_prefix('}');
        rest = closed.or_else(|| after.strip_prefix('{')).expect("it is one of the two");
        if closed.is_some() {
            assert_eq!(head, "", "a declaration outside of a rule");
            conditions.pop().expect("a condition ends");
        } else if head.starts_with("@media") || head.starts_with("@container") {
            conditions.push(head);
        } else {
            let (body, after) = rest.split_once('}').expect("a rule ends");
            rest = after;
            let declarations = body.split(';').filter_map(|one| one.split_once(':'));
            let declarations = declarations
                .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
                .collect();
            rules.push(Rule { condition: conditions.join(" "), selector: head, declarations });
        }
    }
    rules
}

#[test]
fn contrast_is_that_of_wcag() {
    // The ends of the scale, and the greys just under and just over 4.5:1 on white.
    for (colour, expected) in
        [("000000", 21.0), ("ffffff", 1.0), ("777777", 4.48), ("767676", 4.54), ("595959", 7.0)]
    {
        let found = contrast(hexadecimal(colour), [255; 3]);
        assert!((found - expected).abs() < 0.005, "#{colour}: {found}");
    }
}

#[test]
fn all_words_and_all_that_is_drawn_stand_out_in_every_look() {
    let looks = Look::all();
    for look in &looks {
        assert!(look.pairs().len() > 200, "{}: only {} pairs", look.name, look.pairs().len());
    }
    none(looks.iter().flat_map(|look| {
        look.pairs().into_iter().filter_map(|pair| pair.fault(look.name)).collect::<Vec<_>>()
    }));
}

#[test]
fn the_ring_around_what_has_the_focus_is_seen_on_any_ground() {
    for look in Look::all() {
        let ring = look.rules.iter().find(|rule| rule.selector == RING).expect("it is there");
        let colours: Vec<_> = ring
            .values(|name| matches!(name, "outline" | "box-shadow"))
            .flat_map(|value| look.colours(value))
            .collect();
        assert_eq!(colours.len(), 2, "{}", look.name);
        // Two colours that differ by 9:1 cannot both be nearer than 3:1 to a third one.
        let found = contrast(colours[0].1, colours[1].1);
        assert!(found >= DRAWN * DRAWN, "{}: {found:.2}", look.name);
    }
}

#[test]
fn every_colour_of_the_style_sheet_is_compared() {
    for look in Look::all() {
        let pairs = look.pairs();
        let compared: BTreeSet<&str> = pairs
            .iter()
            .flat_map(|pair| pair.others.iter().chain([&pair.colour]))
            .map(|(name, _)| name.as_str())
            .chain(DECORATION)
            .collect();
        let named =
            look.root.keys().filter(|name| !look.colours(&format!("var(--{name})")).is_empty());
        none(
            named
                .filter(|name| !compared.contains(name.as_str()))
                .map(|name| format!("{}: {name}", look.name)),
        );
    }
}

#[test]
fn every_value_with_a_colour_is_read() {
    /// What is no colour of its own: that of something else, that of the reader's system, none, or a shadow that nobody has to see.
    const OTHERS: [&str; 9] = [
        "none",
        "inherit",
        "currentcolor",
        "transparent",
        "Mark",
        "MarkText",
        "ButtonBorder",
        "var(--",
        "0 0.4rem 1.2rem rgb(0 0 0 / 30%)",
    ];
    const NAMES: [&str; 5] = ["color", "background", "border", "outline", "box-shadow"];
    let has_one = |name: &str| {
        NAMES.iter().any(|start| name.starts_with(start))
            && !["radius", "width", "style", "collapse", "offset"]
                .iter()
                .any(|end| name.ends_with(end))
            && name != "color-scheme"
    };
    // Lengths and the ways of a line are no colours.
    let is_plain = |word: &str| {
        ["solid", "dashed", "double"].contains(&word)
            || word.starts_with(|c: char| c.is_ascii_digit() || c == '-')
    };
    let is_read = |value: &str| {
        value.contains('#')
            || OTHERS.iter().any(|other| value.contains(other))
            || value.split(' ').all(is_plain)
    };
    none(rules(&style_sheet()).iter().flat_map(|rule| {
        let unread = |(name, value): &&(String, String)| has_one(name) && !is_read(value);
        let unread: Vec<_> = rule.declarations.iter().filter(unread).collect();
        unread
            .into_iter()
            .map(|(name, value)| format!("{}: {name}: {value}", rule.selector))
            .collect::<Vec<_>>()
    }));
}

#[test]
fn every_exception_is_needed() {
    let sheet = rules(&style_sheet());
    let known: BTreeSet<&str> = sheet.iter().map(|rule| rule.selector.as_str()).collect();
    none(
        ON.iter()
            .chain(&FILLED)
            .map(|(selector, _)| *selector)
            .filter(|it| !known.contains(it))
            .map(str::to_owned),
    );
}
