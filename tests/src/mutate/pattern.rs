//! What a text is made of.

use fluent_syntax::ast::{self, Expression, InlineExpression as Inline, PatternElement as Element};

use super::translation::Message;

pub(super) type Pattern = ast::Pattern<String>;
pub(super) type Variant = ast::Variant<String>;

/// What a text takes in from outside.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Told {
    Fact(String, String),
    Variable(String),
}

impl Told {
    pub(super) fn from_inline(inline: &Inline<String>) -> Option<Self> {
        match inline {
            Inline::FunctionReference { id, arguments } if id.name == "FACT" => {
                match arguments.positional.as_slice() {
                    [
                        Inline::StringLiteral { value: fact },
                        Inline::StringLiteral { value: name },
                    ] => Some(Self::Fact(fact.clone(), name.clone())),
                    _ => None,
                }
            }
            Inline::VariableReference { id } => Some(Self::Variable(id.name.clone())),
            _ => None,
        }
    }

    pub(super) fn inline(&self) -> Inline<String> {
        let word = |name: &String| ast::Identifier { name: name.clone() };
        match self {
            Self::Fact(fact, name) => Inline::FunctionReference {
                id: ast::Identifier { name: "FACT".to_owned() },
                arguments: ast::CallArguments {
                    positional: vec![
                        Inline::StringLiteral { value: fact.clone() },
                        Inline::StringLiteral { value: name.clone() },
                    ],
                    named: Vec::new(),
                },
            },
            Self::Variable(name) => Inline::VariableReference { id: word(name) },
        }
    }
}

/// Returns the parts of a message: the text itself, which has no name, and its attributes.
pub(super) fn parts(message: &Message) -> Vec<(Option<&str>, &Pattern)> {
    let own = message.value.iter().map(|pattern| (None, pattern));
    let attributes = message
        .attributes
        .iter()
        .map(|attribute| (Some(attribute.id.name.as_str()), &attribute.value));
    own.chain(attributes).collect()
}

pub(super) fn parts_mut(message: &mut Message) -> Vec<(Option<String>, &mut Pattern)> {
    let own = message.value.iter_mut().map(|pattern| (None, pattern));
    let attributes = message
        .attributes
        .iter_mut()
        .map(|attribute| (Some(attribute.id.name.clone()), &mut attribute.value));
    own.chain(attributes).collect()
}

pub(super) fn part<'m>(message: &'m Message, name: Option<&str>) -> Option<&'m Pattern> {
    parts(message).into_iter().find(|(other, _)| *other == name).map(|(_, pattern)| pattern)
}

/// Returns a text that is only words.
pub(super) fn words(words: impl Into<String>) -> Pattern {
    Pattern { elements: vec![Element::TextElement { value: words.into() }] }
}

pub(super) fn element(words: impl Into<String>) -> Element<String> {
    Element::TextElement { value: words.into() }
}

pub(super) fn placeable(inline: Inline<String>) -> Element<String> {
    Element::Placeable { expression: Expression::Inline(inline) }
}

/// Returns the inline expression of an element, where it is one.
pub(super) fn inline(element: &Element<String>) -> Option<&Inline<String>> {
    match element {
        Element::Placeable { expression: Expression::Inline(inline) } => Some(inline),
        _ => None,
    }
}

/// Returns what an element tells.
pub(super) fn tells(element: &Element<String>) -> Option<Told> {
    inline(element).and_then(Told::from_inline)
}

/// Gives each pattern in a pattern to `look`, itself and those of variants.
pub(super) fn each<'p>(pattern: &'p Pattern, look: &mut dyn FnMut(&'p Pattern)) {
    look(pattern);
    for variant in selects(pattern).into_iter().flat_map(|(_, variants)| variants) {
        each(&variant.value, look);
    }
}

pub(super) fn each_mut(pattern: &mut Pattern, change: &mut dyn FnMut(&mut Pattern)) {
    change(pattern);
    for element in &mut pattern.elements {
        if let Element::Placeable { expression: Expression::Select { variants, .. } } = element {
            for variant in variants {
                each_mut(&mut variant.value, change);
            }
        }
    }
}

/// Returns the choices in a text, not those within choices.
pub(super) fn selects(pattern: &Pattern) -> Vec<(&Inline<String>, &Vec<Variant>)> {
    let select = |element| match element {
        &Element::Placeable { expression: Expression::Select { ref selector, ref variants } } => {
            Some((selector, variants))
        }
        _ => None,
    };
    pattern.elements.iter().filter_map(select).collect()
}

pub(super) fn selects_mut(pattern: &mut Pattern) -> Vec<(&mut Inline<String>, &mut Vec<Variant>)> {
    let select = |element| match element {
        &mut Element::Placeable {
            expression: Expression::Select { ref mut selector, ref mut variants },
        } => Some((selector, variants)),
        _ => None,
    };
    pattern.elements.iter_mut().filter_map(select).collect()
}

/// Returns everything that a text tells, as often as it tells it. What only chooses a variant is not told.
pub(super) fn told(pattern: &Pattern) -> Vec<Told> {
    let mut all = Vec::new();
    each(pattern, &mut |pattern| all.extend(pattern.elements.iter().filter_map(tells)));
    all
}

/// Returns what a text looks like: its words, with `\u{fffc}` for each value, and of choices the last variant.
pub(super) fn looks(pattern: &Pattern) -> String {
    let look = |element: &Element<String>| match element {
        Element::TextElement { value } => value.clone(),
        Element::Placeable { expression: Expression::Inline(Inline::StringLiteral { value }) } => {
            value.clone()
        }
        Element::Placeable { expression: Expression::Inline(_) } => "\u{fffc}".to_owned(),
        Element::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.last().map(|variant| looks(&variant.value)).unwrap_or_default()
        }
    };
    pattern.elements.iter().map(look).collect()
}

pub(super) fn key(variant: &Variant) -> &str {
    match &variant.key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}

/// Returns the words of a text, each of them once for each place, and of Chinese each two characters.
pub(super) fn length(pattern: &Pattern) -> usize {
    let looks = looks(pattern);
    let chinese = looks.chars().filter(|c| is_chinese(*c)).count();
    looks.split_whitespace().count() + chinese / 2
}

pub(super) fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}')
}
