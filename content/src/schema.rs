//! JSON Schemas of the content files, of `locale.json` and of `keywords.json`, generated from the types.

use schemars::generate::SchemaSettings;
use serde_json::{Value, json};
use waymark_locales::{Keywords, LocaleInfo};

use crate::card::Card;
use crate::category::Category;
use crate::claim::Claim;
use crate::contact::{HelpLine, Office};
use crate::country;
use crate::document::{Detail, Document};
use crate::edition::Edition;
use crate::fact::Fact;
use crate::glossary::GlossaryEntry;
use crate::interview::{Case, Caution, Law, Letter, Question, Step, Word};
use crate::language::Language;
use crate::pack::PackFile;
use crate::record::{Record, schema_name};
use crate::source::Source;
use crate::tile::Tile;
use crate::time_limit::TimeLimit;
use crate::topic::Topic;

/// Returns every schema with its file name in `content/schema`.
#[must_use]
pub fn schemas() -> Vec<(String, Value)> {
    vec![
        of_list::<Fact>(),
        of_list::<Source>(),
        of_list::<Tile>(),
        of_list::<Category>(),
        of_list::<Topic>(),
        of_list::<Claim>(),
        of_list::<Card>(),
        of_list::<Language>(),
        of_list::<GlossaryEntry>(),
        of_list::<Document>(),
        of_list::<Detail>(),
        of_list::<Office>(),
        of_list::<HelpLine>(),
        of_list::<Question>(),
        of_list::<Word>(),
        of_list::<Step>(),
        of_list::<Caution>(),
        of_list::<Law>(),
        of_list::<Case>(),
        of_list::<Letter>(),
        of_list::<TimeLimit>(),
        (file_name("editions"), generator().into_root_schema_for::<Edition>().to_value()),
        (file_name("keywords"), generator().into_root_schema_for::<Keywords>().to_value()),
        (
            file_name("country"),
            generator().into_root_schema_for::<country::CountryFile>().to_value(),
        ),
        (file_name("pack"), generator().into_root_schema_for::<PackFile>().to_value()),
        (file_name("locale"), generator().into_root_schema_for::<LocaleInfo>().to_value()),
    ]
}

/// Returns the schema of a file that holds a list of `T`.
fn of_list<T: Record>() -> (String, Value) {
    let mut generator = generator();
    let item = generator.subschema_for::<T>();
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": T::LIST,
        "type": "object",
        "properties": {
            "$schema": { "type": "string" },
            T::LIST: { "type": "array", "items": item },
        },
        "required": [T::LIST],
        "additionalProperties": false,
        "$defs": generator.take_definitions(true),
    });
    (file_name(schema_name::<T>()), schema)
}

fn file_name(name: &str) -> String {
    format!("{name}.schema.json")
}

fn generator() -> schemars::SchemaGenerator {
    SchemaSettings::draft2020_12().into_generator()
}
