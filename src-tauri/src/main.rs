//! The launcher: opens the guide, or says why not.

fn main() -> std::process::ExitCode {
    waymark::launch::run(std::env::args_os().skip(1))
}
