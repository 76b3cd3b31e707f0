//! Line numbers of texts in their files.

/// Returns the line, from 1, on which a message or its attribute begins; 1 if it is not found.
pub(super) fn line_of(text: &str, id: &str, attribute: Option<&str>) -> usize {
    let begins = |line: &str, name: &str| {
        line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    let mut lines = text.lines().enumerate();
    let Some((start, _)) = lines.find(|(_, line)| begins(line, id)) else { return 1 };
    let own = attribute.and_then(|attribute| {
        let name = format!(".{attribute}");
        lines
            .take_while(|(_, line)| line.starts_with(char::is_whitespace) || line.is_empty())
            .find(|(_, line)| begins(line.trim_start(), &name))
    });
    own.map_or(start, |(line, _)| line) + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(id: &str, attribute: Option<&str>, expected: usize) {
        let text = "# b = no\na = 1\n    .x = 2\n\nb-c = 3\nb = 4\n   .y = 5\n\n   .x = 6\nc = 7\n   .z = 8\n";
        assert_eq!(line_of(text, id, attribute), expected);
    }

    #[test]
    fn a_message_is_found_by_its_whole_name() {
        check("b", None, 6);
        check("b-c", None, 5);
    }

    #[test]
    fn an_attribute_is_found_in_its_own_message() {
        check("b", Some("x"), 9);
        check("b", Some("z"), 6);
    }

    #[test]
    fn what_is_not_there_is_on_the_first_line() {
        check("d", None, 1);
    }
}
