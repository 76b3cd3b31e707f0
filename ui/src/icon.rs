//! Icons of the Lucide set, inlined as SVG so that they take the colour of the text.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use maud::PreEscaped;
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "assets/icons"]
#[include = "*.svg"]
struct Icons;

static ICONS: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    Icons::iter()
        .filter_map(|path| {
            let name = path.strip_suffix(".svg")?.to_owned();
            let svg = String::from_utf8(Icons::get(&path)?.data.into_owned()).ok()?;
            Some((name, svg.trim_end().to_owned()))
        })
        .collect()
});

/// Returns an icon that screen readers ignore, because there are words beside it. Empty if there is no such icon.
pub(crate) fn icon(name: &str) -> PreEscaped<&'static str> {
    PreEscaped(trusted_svg(name).unwrap_or_default())
}

/// Returns the SVG of an icon from `assets/icons`. It is the only text that becomes HTML without being escaped: the
/// files are part of the program, and no name can leave the folder.
fn trusted_svg(name: &str) -> Option<&'static str> {
    ICONS.get(name).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use waymark_content::Thing;

    use super::*;

    #[test]
    fn every_icon_that_the_content_names_is_there() {
        let guide = waymark_embedded::guide();
        let content = guide.content();
        let names = content
            .categories()
            .iter()
            .map(|category| category.icon.as_str())
            .chain(content.tiles().iter().map(|tile| tile.icon.as_str()))
            .chain(content.topics().iter().map(|topic| Thing::Topic(topic).icon()))
            .chain(content.cards().iter().map(|card| Thing::Card(card).icon()))
            .chain(content.documents().iter().map(|document| Thing::Document(document).icon()))
            .chain(content.lines().iter().map(|line| Thing::Line(line).icon()))
            .chain(content.offices().iter().map(|office| Thing::Office(office).icon()))
            .chain(content.glossary().iter().map(|term| Thing::Term(term).icon()))
            .chain(content.facts().iter().map(|fact| Thing::Fact(fact).icon()));
        let missing: Vec<&str> = names.filter(|name| trusted_svg(name).is_none()).collect();
        assert!(
            missing.is_empty(),
            "copy these from the Lucide set into ui/assets/icons: {missing:?}"
        );
    }

    #[test]
    fn an_icon_holds_nothing_but_shapes() {
        for (name, svg) in ICONS.iter() {
            assert!(svg.starts_with("<svg ") && svg.contains("aria-hidden=\"true\""), "{name}");
            for word in ["<script", "<image", "<use", "href", "http", " on", "style"] {
                assert!(
                    !svg.contains(word)
                        || svg.contains("http://www.w3.org/2000/svg") && word == "http",
                    "{name} holds {word}"
                );
            }
        }
    }

    #[test]
    fn no_name_leads_out_of_the_folder() {
        assert!(trusted_svg("../mark").is_none());
    }
}
