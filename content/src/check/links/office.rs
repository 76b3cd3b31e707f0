//! The references of offices, and their web addresses.

use waymark_locales::Value;

use super::{Linked, Links};
use crate::contact::{Office, ValueOf, WayKind, Website};

impl Linked for Office {
    fn links<'c>(&'c self, links: &mut Links<'_, 'c, Self>) {
        links.value(&self.address, "verbatim");
        links.value(&self.phone, "phone");
        links.value(&self.fax, "phone");
        for hours in &self.hours {
            links.value(hours, "opening");
        }
        links.email(&self.email);
        for address in self.addresses() {
            links.value(address, "verbatim");
        }
        links.website(&self.website);
        let values = WayKind::ALL.into_iter().flat_map(|way| self.values(way));
        for of in values.chain(self.addresses()) {
            links.uses(&of.fact);
        }
        links.facts(&self.facts);
    }
}

impl Links<'_, '_, Office> {
    /// Reports an e-mail address that is not text. The value may be missing: then the address is unknown.
    fn email(&mut self, of: &ValueOf) {
        let fact = self.content.facts.get(of.fact.as_str());
        match fact {
            Some(fact) if !fact.values.contains_key(&of.value) => {}
            Some(_) | None => self.value(of, "verbatim"),
        }
    }

    /// Reports addresses that do not begin with the prefix that readers are told to look for. That prefix must end
    /// with a slash: without it, `https://help.unhcr.org.example` would begin with it as well.
    fn website(&mut self, website: &Website) {
        let content = self.content;
        let text =
            |of: &ValueOf| match content.facts.get(of.fact.as_str())?.values.get(&of.value)? {
                Value::Verbatim(text) => Some(text.as_str()),
                _ => None,
            };
        let Website { address, registering, begins } = website;
        let Some(begins) = text(begins) else { return };
        if begins.find('/') != begins.len().checked_sub(1) {
            let problem = format!("\"{begins}\" is not the beginning of a web address");
            self.report(problem, "write it up to its first slash, and with it");
        }
        for address in [address, registering].into_iter().filter_map(text) {
            if !address.starts_with(begins) {
                let problem = format!("\"{address}\" does not begin with \"{begins}\"");
                let advice = "readers are told that every address of this website begins so";
                self.report(problem, advice);
            }
        }
    }
}
