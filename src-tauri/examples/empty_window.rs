//! An empty Tauri window. Waymark cannot start faster than this, so measurements compare with it.
//!
//! It prints the same words as the real window when its first page is requested, so that both can be measured in one
//! run.

use tauri::http::Response;
use tauri::{Url, WebviewUrl, WebviewWindowBuilder};
use waymark::environment::FIRST_REQUEST;
use waymark::notice;
use waymark::settings::WindowSize;

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .register_uri_scheme_protocol("empty", |_, _| {
            notice::to_terminal(FIRST_REQUEST);
            Response::new(b"<!doctype html><title>Empty</title>".as_slice())
        })
        .setup(|app| {
            let url = Url::parse("empty://localhost/").expect("this is an address");
            let WindowSize { width, height } = WindowSize::FIRST;
            WebviewWindowBuilder::new(app, "empty", WebviewUrl::CustomProtocol(url))
                .inner_size(width.into(), height.into())
                .incognito(true)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
