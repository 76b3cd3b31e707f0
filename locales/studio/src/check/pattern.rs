//! Walking through the parts of a text.

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use waymark_locales::FACT;

/// A part of a pattern that can be at fault.
pub(super) enum Part<'p, 's> {
    Text(&'s str),
    Inline(&'p InlineExpression<&'s str>),
    /// A choice between texts, such as the plural forms for a number.
    Choice(&'p InlineExpression<&'s str>, &'p [Variant<&'s str>]),
}

/// Calls `found` for each text and each expression in the pattern, however deep.
pub(super) fn visit<'p, 's>(pattern: &'p Pattern<&'s str>, found: &mut dyn FnMut(Part<'p, 's>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found(Part::Text(value)),
            PatternElement::Placeable { expression } => visit_expression(expression, found),
        }
    }
}

fn visit_expression<'p, 's>(
    expression: &'p Expression<&'s str>,
    found: &mut dyn FnMut(Part<'p, 's>),
) {
    match expression {
        Expression::Inline(inline) => visit_inline(inline, found),
        Expression::Select { selector, variants } => {
            visit_inline(selector, found);
            found(Part::Choice(selector, variants));
            for variant in variants {
                visit(&variant.value, found);
            }
        }
    }
}

fn visit_inline<'p, 's>(
    inline: &'p InlineExpression<&'s str>,
    found: &mut dyn FnMut(Part<'p, 's>),
) {
    found(Part::Inline(inline));
    if let InlineExpression::Placeable { expression } = inline {
        visit_expression(expression, found);
    }
}

/// Returns every choice in a pattern, however deep, with what chooses.
pub(super) fn choices<'p, 's>(
    pattern: &'p Pattern<&'s str>,
) -> impl Iterator<Item = (&'p InlineExpression<&'s str>, &'p [Variant<&'s str>])> {
    let mut found = Vec::new();
    visit(pattern, &mut |part| {
        if let Part::Choice(selector, variants) = part {
            found.push((selector, variants));
        }
    });
    found.into_iter()
}

/// Returns the name or the number of a form of a choice.
pub(super) fn key<'s>(variant: &Variant<&'s str>) -> &'s str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// Returns whether `c` is a Chinese character (the Unicode block of unified ideographs and its first extension).
pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
}

/// Returns the fact and the name of a value, where an expression is a whole call of `FACT`.
pub(super) fn fact<'p>(expression: &'p InlineExpression<&str>) -> Option<(&'p str, &'p str)> {
    let InlineExpression::FunctionReference { id, arguments } = expression else { return None };
    let [
        InlineExpression::StringLiteral { value: fact },
        InlineExpression::StringLiteral { value: name },
    ] = arguments.positional.as_slice()
    else {
        return None;
    };
    (id.name == FACT).then_some((*fact, *name))
}

/// Returns an expression as it stands in a file.
pub(super) fn written(expression: &InlineExpression<&str>) -> String {
    match expression {
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::MessageReference { id, attribute: None } => id.name.to_owned(),
        InlineExpression::MessageReference { id, attribute: Some(attribute) } => {
            format!("{}.{}", id.name, attribute.name)
        }
        InlineExpression::FunctionReference { id, .. } => match fact(expression) {
            Some((fact, name)) => format!("{}(\"{fact}\", \"{name}\")", id.name),
            None => format!("{}(…)", id.name),
        },
        InlineExpression::TermReference { id, .. } => format!("-{}", id.name),
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            (*value).to_owned()
        }
        InlineExpression::Placeable { .. } => "…".to_owned(),
    }
}
