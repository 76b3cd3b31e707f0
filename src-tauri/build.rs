//! Hands the window's configuration and icons to Tauri.

fn main() {
    tauri_build::build();
}
