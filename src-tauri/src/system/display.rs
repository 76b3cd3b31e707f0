//! The display: whether there is one, and which.

/// Returns whether the environment names a display on which a window can open.
pub(crate) fn is_there() -> bool {
    ["WAYLAND_DISPLAY", "DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Returns the names of the available screens. Two programs with a common screen can be seen by the same person.
pub(crate) fn screens() -> Vec<String> {
    let name = |variable| std::env::var(variable).ok().filter(|name| !name.is_empty());
    // `:0.1` is screen 1 of the display `:0`.
    let of_x = |name: String| match name.rsplit_once('.') {
        Some((display, part)) if part.bytes().all(|byte| byte.is_ascii_digit()) => {
            display.to_owned()
        }
        _ => name,
    };
    name("WAYLAND_DISPLAY").into_iter().chain(name("DISPLAY").map(of_x)).collect()
}
