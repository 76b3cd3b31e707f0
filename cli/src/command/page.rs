//! `page`: one page as HTML.

use std::io::Write;

use waymark_content::Guide;
use waymark_ui::{Links, Request, respond};

use crate::fault::Fault;
use crate::moment::moment;

pub(crate) fn run(
    guide: &Guide,
    address: &str,
    now: Option<&str>,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let response = respond(
        guide,
        &Request { path, query, now: moment(now, guide.content().country())?, links: Links::Live },
    );
    out.write_all(&response.body)?;
    out.flush()?;
    if response.status >= 400 {
        Err(Fault::NoPage { path: address.to_owned(), status: response.status })
    } else {
        Ok(())
    }
}
