//! What the programs are made of: how many packages of others, which of them can open a socket, and that all of them and every
//! font and icon are on the page of licences.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use waymark_tests::{NOW, Page, guide, in_one_line, moment, none, visit};
use waymark_ui::Links;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// The programs that people get. Built on Linux, as the window is.
const PROGRAMS: [&str; 2] = ["waymark", "waymark-cli"];
const SYSTEM: &str = "x86_64-unknown-linux-gnu";

/// What stands in the source of whatever opens a socket: by the standard library, by system calls, by GLib, by libsoup, by the
/// web view, by the X library.
const SOCKETS: [&str; 20] = [
    "TcpStream",
    "TcpListener",
    "UdpSocket",
    "UnixStream",
    "UnixListener",
    "UnixDatagram",
    "ToSocketAddrs",
    "socketpair",
    " socket(",
    "::socket(",
    "SYS_socket",
    "io_uring",
    "g_socket_",
    "SocketClient",
    "SocketService",
    "soup_session_",
    "soup_server_",
    "load_uri",
    "XOpenDisplay",
    "g_bus_get",
];

/// A package: its name and its version.
type Package = (String, String);

/// Runs a program in the folder of the project and returns what it says; `None` if it fails or is not there.
fn said(program: &str, words: &[&str]) -> Option<String> {
    let output = Command::new(program).args(words).current_dir(ROOT).output().ok()?;
    output.status.success().then(|| String::from_utf8(output.stdout).expect("it is UTF-8"))
}

fn cargo(words: &[&str]) -> String {
    said(env!("CARGO"), words).unwrap_or_else(|| panic!("cargo {words:?} failed"))
}

/// Returns the packages of others that are linked into programs, with their features. Macros run while a program is built, and
/// are not in it.
fn with_features(programs: &[&str]) -> BTreeMap<Package, Vec<String>> {
    let mut words = vec!["tree", "--locked", "--edges", "normal,no-proc-macro"];
    words.extend(["--target", SYSTEM, "--prefix", "none", "--format", "{p}|{f}"]);
    words.extend(programs.iter().flat_map(|program| ["--package", program]));
    let said = cargo(&words);
    // Our own have a path behind the version.
    let others = said.lines().filter(|line| !line.is_empty() && !line.contains("(/"));
    others
        .map(|line| {
            let (package, features) = line.split_once('|').expect("the format has a bar");
            let (name, version) = package.split_once(" v").expect("a name and a version");
            // What was named before is marked.
            let features = features.trim_end_matches(" (*)").split(',').map(str::to_owned);
            ((name.to_owned(), version.trim().to_owned()), features.collect())
        })
        .collect()
}

fn linked(programs: &[&str]) -> BTreeSet<Package> {
    with_features(programs).into_keys().collect()
}

/// Returns the packages of others in a lock file.
fn locked(text: &str) -> BTreeSet<Package> {
    let value = |block: &str, key: &str| {
        let line = block.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = \""));
        line.map(|rest| rest.trim_end_matches('"').to_owned())
    };
    let blocks = text.split("[[package]]").filter(|block| block.contains("\nsource = "));
    blocks.map(|block| (value(block, "name").unwrap(), value(block, "version").unwrap())).collect()
}

fn json(path: &str) -> Value {
    let text = fs::read_to_string(Path::new(ROOT).join(path)).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn rules() -> Value {
    json("tests/data/packages.json")
}

fn names<'p>(packages: impl IntoIterator<Item = &'p Package>) -> Vec<String> {
    packages.into_iter().map(|(name, version)| format!("{name} {version}")).collect()
}

/// Returns the packages that came in since the numbers were last changed on purpose, where git can tell.
fn came_in(now: &BTreeSet<Package>) -> Vec<String> {
    let last = said("git", &["log", "-1", "--format=%H", "--", "tests/data/packages.json"]);
    let commit = last.filter(|commit| !commit.is_empty());
    let before =
        commit.and_then(|commit| said("git", &["show", &format!("{}:Cargo.lock", commit.trim())]));
    let Some(before) = before else { return vec!["unknown: git cannot tell".to_owned()] };
    let new = names(now.difference(&locked(&before)));
    if new.is_empty() { vec!["nothing since".to_owned()] } else { new }
}

#[test]
fn packages_stay_few() {
    let lock = fs::read_to_string(Path::new(ROOT).join("Cargo.lock")).unwrap();
    let rules = rules();
    for (what, key, packages) in [
        ("linked into the window", "window_at_most", linked(&["waymark"])),
        ("in Cargo.lock", "lock_at_most", locked(&lock)),
    ] {
        let (count, most) = (packages.len(), rules[key].as_u64().unwrap());
        // Said also where the test passes, so that it is seen how near the number is.
        writeln!(std::io::stderr(), "packages {what}: {count}, at most {most}").unwrap();
        assert!(
            count as u64 <= most,
            "{count} packages of others are {what}, {most} are allowed. Came in: {}. Is there a way without them? \
             If not, raise \"{key}\" in tests/data/packages.json and say why in docs/dependencies.md",
            came_in(&packages).join(", ")
        );
    }
}

/// Returns where the sources of each package are.
fn sources() -> BTreeMap<Package, PathBuf> {
    let words = ["metadata", "--format-version", "1", "--locked", "--filter-platform", SYSTEM];
    let metadata: Value = serde_json::from_str(&cargo(&words)).unwrap();
    let packages = metadata["packages"].as_array().unwrap().iter();
    packages
        .filter_map(|package| {
            let text = |value: &Value| value.as_str().unwrap().to_owned();
            let library = package["targets"].as_array().unwrap().iter().find(|target| {
                let kinds = target["kind"].as_array().unwrap();
                kinds.iter().any(|kind| kind.as_str().unwrap().contains("lib"))
            })?;
            let folder = Path::new(library["src_path"].as_str().unwrap()).parent().unwrap();
            Some(((text(&package["name"]), text(&package["version"])), folder.to_owned()))
        })
        .collect()
}

/// Returns whether a file below a folder speaks of sockets.
fn speaks_of_sockets(folder: &Path) -> bool {
    fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        if path.is_dir() {
            // These are not linked.
            return !["tests", "benches", "examples"].iter().any(|name| path.ends_with(name))
                && speaks_of_sockets(&path);
        }
        path.extension().is_some_and(|end| end == "rs")
            && fs::read_to_string(&path)
                .is_ok_and(|text| SOCKETS.iter().any(|word| text.contains(word)))
    })
}

#[test]
fn every_package_that_can_open_a_socket_is_known_with_a_reason() {
    let sources = sources();
    let found: BTreeSet<String> = linked(&PROGRAMS)
        .into_iter()
        .filter(|package| speaks_of_sockets(&sources[package]))
        .map(|(name, _)| name)
        .collect();
    let rules = rules();
    let known = rules["speaks_of_sockets"].as_object().unwrap();
    none(
        known
            .iter()
            .filter(|(_, reason)| reason.as_str().unwrap().len() < 20)
            .map(|(name, _)| format!("{name} has no reason")),
    );
    let known: BTreeSet<String> = known.keys().cloned().collect();
    none(found.difference(&known).map(|name| {
        format!("{name} speaks of sockets: look what it does with them, and do without it or add it to tests/data/packages.json")
    }));
    none(known.difference(&found).map(|name| {
        format!("{name} no longer speaks of sockets: take it out of tests/data/packages.json")
    }));
}

#[test]
fn no_feature_brings_sockets() {
    // Each program by itself, as `scripts/release` builds it.
    for program in PROGRAMS {
        let linked = with_features(&[program]);
        for (name, off) in rules()["features_that_stay_off"][program].as_object().unwrap() {
            let mut features = linked.iter().filter(|(package, _)| package.0 == *name).peekable();
            assert!(
                features.peek().is_some(),
                "{name} is no longer linked: take it out of the list"
            );
            for (_, on) in features {
                let off = off.as_array().unwrap().iter().map(|feature| feature.as_str().unwrap());
                none(off.filter(|off| on.iter().any(|on| on == off)).map(|off| {
                    format!("{program}: {name} has its feature \"{off}\": find out who asks for it")
                }));
            }
        }
    }
}

#[test]
fn the_list_of_licences_names_every_crate_that_is_linked() {
    let list = json("ui/assets/licences/crates.json");
    let text = |work: &Value, key: &str| work[key].as_str().unwrap().to_owned();
    let listed: BTreeSet<Package> = list
        .as_array()
        .unwrap()
        .iter()
        .map(|work| (text(work, "name"), text(work, "version")))
        .collect();
    let linked = linked(&PROGRAMS);
    let missing =
        names(linked.difference(&listed)).into_iter().map(|name| format!("{name} is not listed"));
    let gone =
        names(listed.difference(&linked)).into_iter().map(|name| format!("{name} is not linked"));
    none(missing.chain(gone).map(|fault| format!("{fault}: run scripts/licences")));
}

#[test]
fn every_file_of_others_belongs_to_a_work() {
    let works = json("ui/assets/licences/others.json");
    let prefixes: Vec<&str> = works
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|work| work["files"].as_array().unwrap())
        .map(|prefix| prefix.as_str().unwrap())
        .collect();
    // Ours.
    const OWN: [&str; 4] = ["fonts.css", "mark.svg", "script.js", "style.css"];
    let assets = Path::new(ROOT).join("ui/assets");
    let mut files = Vec::new();
    collect(&assets, &assets, &mut files);
    let of_others = |name: &&String| {
        !OWN.contains(&name.as_str())
            && !name.starts_with("licences/")
            && !["fonts/OFL.txt", "icons/LICENSE"].contains(&name.as_str())
    };
    let files: Vec<&String> = files.iter().filter(of_others).collect();
    assert!(files.len() > 50, "icons and fonts are looked at: {files:?}");
    let unknown =
        files.iter().filter(|name| !prefixes.iter().any(|prefix| name.starts_with(prefix)));
    let unused =
        prefixes.iter().filter(|prefix| !files.iter().any(|name| name.starts_with(**prefix)));
    none(
        unknown
            .map(|name| format!("ui/assets/{name} belongs to no work of licences/others.json"))
            .chain(unused.map(|prefix| format!("no file begins with ui/assets/{prefix}"))),
    );
}

fn collect(folder: &Path, root: &Path, files: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, root, files);
        } else {
            files.push(path.strip_prefix(root).unwrap().to_str().unwrap().to_owned());
        }
    }
}

#[test]
fn readers_find_every_work_and_the_full_text_of_its_licence() {
    let now = moment(NOW);
    for links in [Links::Live, Links::Files] {
        let page = |path: &str| visit(guide(), path, now, links);
        let (list, texts) = (page("/en/licences"), page("/en/licences/texts"));
        let leads = |page: &Page, to: &str| {
            page.document
                .named("a")
                .any(|link| link.attribute("href").is_some_and(|href| href.contains(to)))
        };
        assert!(leads(&page("/en/about"), "licences"), "About leads to it");
        let words = |page: &Page| page.document.one("main").text();
        let (listed, full) = (words(&list), in_one_line(&words(&texts)));
        for file in ["crates", "others"] {
            for work in json(&format!("ui/assets/licences/{file}.json")).as_array().unwrap() {
                let text = |key: &str| work[key].as_str().unwrap();
                let named = format!("{} {}", text("name"), text("version"));
                assert!(listed.contains(named.trim()), "{named} is not on the page");
                assert!(listed.contains(text("licence")), "{named}: no licence");
                for name in work["texts"].as_array().unwrap() {
                    let path = Path::new(ROOT).join("ui/assets").join(name.as_str().unwrap());
                    let words = fs::read_to_string(path).unwrap();
                    assert!(full.contains(&in_one_line(&words)), "{named}: no text");
                }
            }
        }
    }
}
