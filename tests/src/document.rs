//! A page, parsed as a browser would parse it.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use scraper::{ElementRef, Html};

/// An HTML document as plain data, which threads can share.
pub struct Document {
    /// What the parser complained about.
    pub errors: Vec<String>,
    elements: Vec<Element>,
    texts: Vec<(usize, String)>,
    /// The first element with each id.
    ids: HashMap<String, usize>,
}

struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
    parent: Option<usize>,
    /// Itself and what is below it.
    range: Range<usize>,
    texts: Range<usize>,
}

/// An element in its document.
#[derive(Clone, Copy)]
pub struct Node<'d> {
    document: &'d Document,
    index: usize,
}

impl Document {
    /// Parses HTML. Total: what is wrong is listed in `errors`.
    #[must_use]
    pub fn parse(html: &str) -> Self {
        let parsed = Html::parse_document(html);
        let mut document = Self {
            errors: parsed.errors.iter().map(ToString::to_string).collect(),
            elements: Vec::new(),
            texts: Vec::new(),
            ids: HashMap::new(),
        };
        document.read(parsed.root_element(), None);
        document
    }

    fn read(&mut self, element: ElementRef<'_>, parent: Option<usize>) {
        let (index, text) = (self.elements.len(), self.texts.len());
        if let Some(id) = element.attr("id") {
            self.ids.entry(id.to_owned()).or_insert(index);
        }
        self.elements.push(Element {
            name: element.value().name().to_owned(),
            attributes: element
                .value()
                .attrs()
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
            parent,
            range: index..index,
            texts: text..text,
        });
        for child in element.children() {
            if let Some(child) = ElementRef::wrap(child) {
                self.read(child, Some(index));
            } else if let Some(text) = child.value().as_text() {
                self.texts.push((index, text.to_string()));
            }
        }
        self.elements[index].range.end = self.elements.len();
        self.elements[index].texts.end = self.texts.len();
    }

    /// Returns every element, in order.
    pub fn all(&self) -> impl Iterator<Item = Node<'_>> {
        (0..self.elements.len()).map(move |index| Node { document: self, index })
    }

    /// Returns the elements with this name, in order.
    pub fn named<'d>(&'d self, name: &'d str) -> impl Iterator<Item = Node<'d>> {
        self.all().filter(move |node| node.name() == name)
    }

    /// Returns the elements of this class, in order.
    pub fn classed<'d>(&'d self, class: &'d str) -> impl Iterator<Item = Node<'d>> {
        self.all().filter(move |node| node.has_class(class))
    }

    /// Returns the element with this id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<Node<'_>> {
        self.ids.get(id).map(|index| Node { document: self, index: *index })
    }

    /// Returns the root.
    #[must_use]
    pub fn html(&self) -> Node<'_> {
        Node { document: self, index: 0 }
    }

    /// Returns the first element with this name, which every page has.
    #[must_use]
    #[track_caller]
    pub fn one(&self, name: &str) -> Node<'_> {
        let found = self.all().find(|node| node.name() == name);
        found.unwrap_or_else(|| panic!("the page has no {name}"))
    }

    /// Returns every text with the element that it stands in.
    pub fn texts(&self) -> impl Iterator<Item = (Node<'_>, &str)> {
        self.texts
            .iter()
            .map(move |(index, text)| (Node { document: self, index: *index }, text.as_str()))
    }
}

impl<'d> Node<'d> {
    /// Returns its name: `h1`.
    #[must_use]
    pub fn name(self) -> &'d str {
        &self.document.elements[self.index].name
    }

    /// Returns its attributes by name.
    #[must_use]
    pub fn attributes(self) -> &'d BTreeMap<String, String> {
        &self.document.elements[self.index].attributes
    }

    /// Returns an attribute.
    #[must_use]
    pub fn attribute(self, name: &str) -> Option<&'d str> {
        self.attributes().get(name).map(String::as_str)
    }

    /// Returns whether it is of this class.
    #[must_use]
    pub fn has_class(self, class: &str) -> bool {
        self.attribute("class")
            .is_some_and(|classes| classes.split_whitespace().any(|own| own == class))
    }

    /// Returns all text in it, with single spaces.
    #[must_use]
    pub fn text(self) -> String {
        let texts = self.document.elements[self.index].texts.clone();
        let all: String =
            self.document.texts[texts].iter().map(|(_, text)| text.as_str()).collect();
        all.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Returns what is in it, without itself.
    pub fn below(self) -> impl Iterator<Item = Node<'d>> {
        let range = self.document.elements[self.index].range.clone();
        range.skip(1).map(move |index| Node { index, ..self })
    }

    /// Returns the first element of this class in it.
    #[must_use]
    pub fn first(self, class: &str) -> Option<Node<'d>> {
        self.below().find(|node| node.has_class(class))
    }

    /// Returns itself and what it stands in, from the inside to the outside.
    pub fn outward(self) -> impl Iterator<Item = Node<'d>> {
        let parent = move |node: &Node<'d>| {
            node.document.elements[node.index].parent.map(|index| Node { index, ..*node })
        };
        std::iter::successors(Some(self), parent)
    }

    /// Returns the language it is in: that of the nearest `lang`.
    #[must_use]
    pub fn language(self) -> &'d str {
        self.outward().find_map(|node| node.attribute("lang")).unwrap_or_default()
    }

    /// Returns how a fault names it: `a.tile "Contact UNHCR"`.
    #[must_use]
    pub fn label(self) -> String {
        let class = self.attribute("class").map(|class| format!(".{class}")).unwrap_or_default();
        let text: String = self.text().chars().take(60).collect();
        format!("{}{class} \"{text}\"", self.name())
    }
}
