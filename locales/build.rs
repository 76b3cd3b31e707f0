//! Writes one function of `Locale` for each English message of the interface, so that a missing message or argument
//! does not compile.
//!
//! The function of `contact-hours-closed` is `contact_hours_closed`, that of its attribute `.hint` is
//! `contact_hours_closed_hint`; its arguments are the variables in the order in which
//! the English text names them first; its doc comment is the English text.

#![expect(
    clippy::disallowed_methods,
    clippy::panic,
    reason = "a build script reads files, and a fault stops the build"
)]

#[path = "src/plain.rs"]
mod plain;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
};
use fluent_syntax::{parser, serializer};

/// The names of sources are asked for by the id of a source: a guide for another country has others.
const SOURCES: &str = "sources.ftl";

fn main() {
    // The texts of the guide are no functions: none of them makes this crate anew.
    println!("cargo::rerun-if-changed=src/plain.rs");
    for file in interface() {
        println!("cargo::rerun-if-changed={}", file.display());
    }
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let out = Path::new(&out);
    fs::write(out.join("messages.rs"), functions()).expect("OUT_DIR can be written");
}

/// Returns the English files whose messages become functions, in order.
fn interface() -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir("en")
        .expect("locales/en holds the English texts")
        .map(|entry| entry.expect("locales/en can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .filter(|path| !path.ends_with(SOURCES))
        .collect();
    files.sort();
    files
}

/// Reads a file as the program does, whatever system it was checked out on.
fn read(file: &Path) -> String {
    let text = fs::read_to_string(file).expect("an English file can be read");
    plain::plain(&text).into_owned()
}

fn functions() -> String {
    let mut code = String::from("impl crate::Locale {\n");
    let mut list = String::new();
    for file in interface() {
        let name = file.to_string_lossy().replace('\\', "/");
        let text = read(&file);
        let resource = parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                if let Some(value) = &message.value {
                    write_function(&mut code, message.id.name, None, value);
                    writeln!(list, "    ({name:?}, {:?}, None),", message.id.name)
                        .expect("a string takes text");
                }
                for attribute in &message.attributes {
                    write_function(
                        &mut code,
                        message.id.name,
                        Some(attribute.id.name),
                        &attribute.value,
                    );
                    writeln!(
                        list,
                        "    ({name:?}, {:?}, Some({:?})),",
                        message.id.name, attribute.id.name
                    )
                    .expect("a string takes text");
                }
            }
        }
    }
    code.push_str("}\n\n");
    code.push_str("/// Every text of the interface, which the program shows by a function: English file, message and attribute.\n");
    writeln!(code, "pub const INTERFACE: &[(&str, &str, Option<&str>)] = &[\n{list}];")
        .expect("a string takes text");
    code
}

fn write_function(code: &mut String, id: &str, attribute: Option<&str>, pattern: &Pattern<&str>) {
    let mut variables = Vec::new();
    collect_variables(pattern, &mut variables);
    let name = attribute
        .map_or_else(|| id.to_owned(), |attribute| format!("{id}-{attribute}"))
        .replace('-', "_");
    // An indented line would be an example to rustdoc.
    for line in english(pattern).lines() {
        writeln!(code, "    /// {}", line.trim().replace('[', "\\[").replace('<', "\\<"))
            .expect("a string takes text");
    }
    let (mut parameters, mut arguments) = (String::new(), String::new());
    for variable in &variables {
        let parameter = variable.replace('-', "_");
        write!(parameters, ", {parameter}: impl Into<crate::Argument>")
            .expect("a string takes text");
        write!(arguments, "({variable:?}, {parameter}.into()), ").expect("a string takes text");
    }
    writeln!(
        code,
        "    #[must_use]\n    pub fn {name}(&self{parameters}) -> crate::Text<'_> {{\n        self.interface({id:?}, {attribute:?}, [{arguments}])\n    }}",
    )
    .expect("a string takes text");
}

/// Returns the English text as it stands in the file.
fn english(pattern: &Pattern<&str>) -> String {
    let message = fluent_syntax::ast::Message {
        id: fluent_syntax::ast::Identifier { name: "m" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let text = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    text.trim_start_matches("m =").trim().to_owned()
}

fn collect_variables<'s>(pattern: &Pattern<&'s str>, found: &mut Vec<&'s str>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_in_expression(expression, found);
        }
    }
}

fn collect_in_expression<'s>(expression: &Expression<&'s str>, found: &mut Vec<&'s str>) {
    match expression {
        Expression::Inline(inline) => collect_in_inline(inline, found),
        Expression::Select { selector, variants } => {
            collect_in_inline(selector, found);
            for variant in variants {
                collect_variables(&variant.value, found);
            }
        }
    }
}

fn collect_in_inline<'s>(inline: &InlineExpression<&'s str>, found: &mut Vec<&'s str>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            if !found.contains(&id.name) {
                found.push(id.name);
            }
        }
        InlineExpression::Placeable { expression } => collect_in_expression(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => collect_in_call(arguments, found),
        InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            collect_in_call(arguments, found);
        }
        InlineExpression::TermReference { arguments: None, .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn collect_in_call<'s>(arguments: &CallArguments<&'s str>, found: &mut Vec<&'s str>) {
    for positional in &arguments.positional {
        collect_in_inline(positional, found);
    }
    for named in &arguments.named {
        collect_in_inline(&named.value, found);
    }
}
