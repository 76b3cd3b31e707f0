//! `export`: the whole guide as files.

use std::fs;
use std::io::Write;
use std::path::Path;

use waymark_content::Guide;
use waymark_ui::{Links, Request, Route, respond};

use crate::fault::Fault;
use crate::folder;
use crate::moment::moment;

pub(crate) fn run(
    guide: &Guide,
    folder: &Path,
    now: Option<&str>,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    if fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(Fault::Word {
            word: folder.to_string_lossy().into_owned(),
            advice: "the folder holds files already; give a new or an empty one",
        });
    }
    let now = moment(now, guide.content().country())?;
    let routes = Route::all(guide);
    for route in &routes {
        let response =
            respond(guide, &Request { path: &route.path(), query: "", now, links: Links::Files });
        folder::write_one_of_many(&folder.join(route.file()), &response.body)?;
    }
    writeln!(out, "{} files; open {}", routes.len(), folder::shown(&folder.join("index.html")))?;
    Ok(())
}
