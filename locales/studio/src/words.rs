//! Counts the words of a message, to estimate the work of translating it.

use fluent_syntax::ast::{Expression, InlineExpression, Message, Pattern, PatternElement};

/// Returns the number of words in a message and its attributes. The words of every variant count.
pub(crate) fn words(message: &Message<&str>) -> usize {
    let attributes = message.attributes.iter().map(|attribute| &attribute.value);
    message.value.iter().chain(attributes).map(in_pattern).sum()
}

fn in_pattern(pattern: &Pattern<&str>) -> usize {
    let in_element = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => {
            value.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
        }
        PatternElement::Placeable { expression } => in_expression(expression),
    };
    pattern.elements.iter().map(in_element).sum()
}

fn in_expression(expression: &Expression<&str>) -> usize {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().map(|variant| in_pattern(&variant.value)).sum()
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => in_expression(expression),
        Expression::Inline(_) => 0,
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::Entry;

    use super::*;
    use crate::fluent_file::parse;

    #[track_caller]
    fn check(text: &str, expected: usize) {
        let resource = parse(text).0;
        let Some(Entry::Message(message)) = resource.body.first() else { panic!("{text}") };
        assert_eq!(words(message), expected, "{text}");
    }

    #[test]
    fn what_a_translator_writes_is_counted_and_nothing_else() {
        check("a = Leave now\n", 2);
        check("a = Call { FACT(\"police\", \"phone\") } – at once.\n", 3);
        check("a = One\n    line more\n    .hint = Two words\n", 5);
        check("a = { $n ->\n    [one] { $n } day\n   *[other] { $n } whole days\n}\n", 3);
        check("a = { { $n ->\n   *[other] b c\n    } } d\n", 3);
        check("a = { $n }\n", 0);
    }
}
