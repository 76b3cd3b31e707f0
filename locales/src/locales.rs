//! All languages together.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use crate::files::Files;
use crate::finding::Finding;
use crate::format::{self, MakeFormats};
use crate::info::{LocaleInfo, LocaleState};
use crate::locale::{Locale, SOURCE, Shared};
use crate::pseudo::Pseudo;
use crate::script::Terms;
use crate::value::Values;

/// The messages of each language whose English has changed since they were translated, by the id of the language.
pub type Stale = BTreeMap<String, BTreeSet<String>>;

/// All languages of the guide. The texts of each are read when the first is asked for.
pub struct Locales {
    by_id: BTreeMap<String, Arc<Locale>>,
    source: Arc<Locale>,
    /// Those that readers can choose, in their order: to sort them is slow, and every page lists them.
    offered: OnceLock<Vec<Arc<Locale>>>,
}

impl Locales {
    /// Reads what every locale folder of `files` is. `terms` tells how the terms among the values are written, so that texts in
    /// another script can mark them; `stale` tells which messages of each language are out of date; `pseudo` are the languages
    /// that are made of English besides.
    ///
    /// The texts are not checked: what cannot be read of a translation is shown in English, and a text that English does not
    /// have either is its id.
    ///
    /// # Errors
    ///
    /// Returns what is wrong with the `locale.json` of English.
    pub fn load(
        files: impl Into<Arc<Files>>,
        values: Values,
        terms: Option<Terms>,
        stale: &Stale,
        pseudo: &[Pseudo],
    ) -> Result<Self, Vec<Finding>> {
        Self::read(files.into(), values, terms, stale, pseudo, format::of_cldr)
    }

    /// Reads locale folders for a program that says some of their texts, and shows neither values nor dates. It needs none of the
    /// data for them.
    ///
    /// # Errors
    ///
    /// As [`Locales::load`].
    pub fn without_values(files: Files) -> Result<Self, Vec<Finding>> {
        Self::read(Arc::new(files), Values::new(), None, &Stale::new(), &[], format::plain)
    }

    fn read(
        files: Arc<Files>,
        values: Values,
        terms: Option<Terms>,
        stale: &Stale,
        pseudo: &[Pseudo],
        formats: MakeFormats,
    ) -> Result<Self, Vec<Finding>> {
        let mut infos = infos(&files);
        let terms = terms.map(|terms| match infos.get(&terms.language) {
            Some(Ok(info)) => Terms { direction: info.direction, ..terms },
            Some(Err(_)) | None => terms,
        });
        let info = take_info(&mut infos, SOURCE).map_err(|fault| vec![*fault])?;
        let shared = Arc::new(Shared { files, values: Arc::new(values), terms, formats });
        let source = Arc::new(Locale::new(SOURCE, info, Vec::new(), BTreeSet::new(), &shared));
        let mut by_id = BTreeMap::from([(SOURCE.to_owned(), Arc::clone(&source))]);
        for pseudo in pseudo {
            by_id.insert(pseudo.id.to_owned(), Arc::new(Locale::pseudo(&source, *pseudo)));
        }
        let readable =
            infos.into_iter().filter_map(|(id, info)| Some((id.clone(), info.ok()?.showable(&id))));
        // A chain is listed whole, so that those without one come first and no chain can be a circle.
        let (first, second): (Vec<_>, Vec<_>) =
            readable.partition(|(_, info)| info.fallback.is_empty());
        for (id, info) in first.into_iter().chain(second) {
            let mut fallback: Vec<_> =
                info.fallback.iter().filter_map(|id| by_id.get(id).map(Arc::clone)).collect();
            fallback.push(Arc::clone(&source));
            let stale = stale.get(&id).cloned().unwrap_or_default();
            let locale = Locale::new(&id, info, fallback, stale, &shared);
            by_id.insert(id, Arc::new(locale));
        }
        Ok(Self { by_id, source, offered: OnceLock::new() })
    }

    /// Returns the locale with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Locale> {
        self.by_id.get(id).map(Arc::as_ref)
    }

    /// Returns English, from which the others are translated.
    #[must_use]
    pub fn source(&self) -> &Locale {
        &self.source
    }

    /// Returns every locale that has a folder, by id.
    pub fn all(&self) -> impl Iterator<Item = &Locale> {
        self.by_id.values().map(Arc::as_ref).filter(|locale| !locale.is_pseudo())
    }

    /// Returns the locales that readers can choose, in the order of their own names: by script, then as a dictionary would.
    #[must_use]
    pub fn offered(&self) -> Vec<&Locale> {
        let offered = self.offered.get_or_init(|| {
            let all = self.by_id.values().filter(|locale| !locale.is_pseudo());
            let mut offered: Vec<Arc<Locale>> =
                all.filter(|locale| locale.info().offered).map(Arc::clone).collect();
            self.source.sort_by_name(&mut offered, |locale| locale.info().name.clone());
            offered
        });
        offered.iter().map(Arc::as_ref).collect()
    }
}

/// What each `locale.json` says, or what is wrong with it, by the id of the locale.
pub type Infos = BTreeMap<String, Result<LocaleInfo, Box<Finding>>>;

/// Reads each `locale.json`.
#[must_use]
pub fn infos(files: &Files) -> Infos {
    let read = |(path, bytes): (&String, &std::borrow::Cow<'static, [u8]>)| {
        let (id, "locale.json") = path.split_once('/')? else { return None };
        let info = LocaleInfo::read(id, bytes).map_err(|problem| {
            Box::new(Finding::error(path, "", problem, "compare it with locales/en/locale.json"))
        });
        Some((id.to_owned(), info))
    };
    files.iter().filter_map(read).collect()
}

/// Returns how far the texts of each language are, by its id, as its `locale.json` says. One that cannot be read is left out.
#[must_use]
pub fn languages(files: &Files) -> BTreeMap<String, LocaleState> {
    infos(files).into_iter().filter_map(|(id, info)| Some((id, info.ok()?.state))).collect()
}

/// Takes out what the `locale.json` of the locale `id` says, so that those of the others stay.
///
/// # Errors
///
/// Says that it is missing, or what is wrong with it.
pub fn take_info(infos: &mut Infos, id: &str) -> Result<LocaleInfo, Box<Finding>> {
    infos.remove(id).unwrap_or_else(|| {
        let advice = if id == SOURCE {
            "put back the folder locales/en"
        } else {
            "copy locales/en/locale.json and change it"
        };
        Err(Box::new(Finding::error(format!("{id}/locale.json"), "", "is missing", advice)))
    })
}
