//! The real window, driven through WebDriver on a display of its own, in a network name space that has no interface
//! but loopback (which WebDriver itself needs).
//!
//! What cannot run is skipped by name. With `WAYMARK_WINDOW_TEST=required` a skip is a failure, unless it is one that
//! whoever starts the test knows of: a journey that `WAYMARK_WINDOW_SKIP` names.

#![expect(clippy::print_stdout, reason = "this test reports by itself, since it can be skipped")]

mod accessible;
mod axe;
mod back;
mod card;
mod desk;
mod display;
mod failures;
mod focus;
mod handed;
mod ink;
mod interview;
mod journey;
mod keeper;
mod keyboard;
mod lanes;
mod languages;
mod leaving;
mod obstacles;
mod own;
mod pages;
mod planted;
mod quiet;
mod search;
mod snapshot;
mod stage;
mod traces;
mod webdriver;

use std::collections::BTreeMap;
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;
use std::time::Instant;

use lanes::{End, tell};
use stage::Stage;

/// What a person does in a window of its own; the error says what was not as promised.
type Journey = fn(&Stage) -> Result<(), String>;

/// Says why something that a journey needs is not on this computer.
type Needs = fn() -> Result<(), String>;

/// The journeys: what they show, what they need beyond the stage, and what is done. The longest come first, so that no lane waits
/// for one at the end.
const JOURNEYS: [(&str, Needs, Journey); 41] = [
    ("nothing_stands_in_the_way_of_leaving", stage::compiles, obstacles::leaving),
    (
        "no_word_and_no_answer_is_left_behind_however_somebody_leaves",
        nothing,
        quiet::nothing_is_left_behind,
    ),
    ("a_crash_hands_its_memory_to_nobody", nothing, handed::a_crash),
    ("nothing_is_dragged_out_and_no_emoji_is_remembered", handed::has_browser, handed::by_hand),
    ("axe_finds_nothing_in_the_window", axe::has_rules, axe::finds_nothing),
    ("a_reader_finds_sources_contact_and_card_and_leaves", nothing, journey::from_home_to_leaving),
    (
        "an_interview_by_keyboard_alone_leaves_nothing_for_the_next_person",
        nothing,
        interview::by_keyboard_and_again,
    ),
    ("no_key_at_the_desk_reaches_another_question", nothing, desk::by_keys),
    ("a_plan_is_on_paper_within_25_keys", nothing, desk::to_paper),
    (
        "the_next_person_at_the_desk_finds_nothing_of_the_one_before",
        nothing,
        desk::to_the_next_person,
    ),
    ("back_leads_to_the_page_before_and_to_no_other_person", nothing, back::to_the_page_before),
    ("an_official_sees_a_card_and_nothing_else", nothing, card::alone),
    ("shift_three_times_leaves", nothing, journey::leaving_by_key),
    ("shift_three_times_leaves_on_every_keyboard", nothing, leaving::by_key_on_every_keyboard),
    ("shift_three_times_leaves_with_an_input_method", nothing, leaving::by_key_with_input_methods),
    ("nobody_leaves_by_chance", nothing, leaving::by_chance),
    ("a_window_that_does_not_hear_is_found", stage::compiles, obstacles::deaf),
    ("the_launcher_ends_what_waits_for_a_folder", stage::compiles, obstacles::waiting_for_a_folder),
    ("no_page_leads_out_of_the_guide", nothing, journey::nothing_leads_out),
    (
        "another_language_is_found_by_one_key_and_keeps_the_place",
        nothing,
        languages::found_by_one_key,
    ),
    ("arabic_words_stand_on_one_line_and_keep_their_dots", nothing, ink::arabic_is_straight),
    ("words_with_an_error_find_their_page_by_keyboard_alone", nothing, search::by_keyboard),
    ("a_translators_folder_is_followed", nothing, languages::a_folder_is_followed),
    ("both_folders_are_followed", nothing, languages::both_folders_are_followed),
    ("no_process_opens_a_socket_of_the_internet", lanes::is_alone, quiet::nobody_is_asked),
    ("the_kernel_refuses_the_internet_to_every_process", nothing, quiet::the_kernel_refuses),
    ("no_process_reaches_into_another", handed::has_python, handed::calls_are_refused),
    ("no_name_is_looked_up_through_the_computer", handed::has_mounts, handed::no_name_is_asked),
    (
        "the_box_for_printing_asks_nobody_in_the_network",
        handed::has_bus,
        handed::no_printer_is_asked,
    ),
    ("a_keeper_of_the_clipboard_leaves_alone_what_is_copied", handed::has_browser, handed::a_copy),
    (
        "a_print_to_a_file_is_for_one_person_and_has_no_word_of_the_search",
        handed::has_paper,
        handed::a_print,
    ),
    ("the_window_remembers_size_and_language_alone", nothing, journey::what_is_remembered),
    (
        "it_opens_with_a_full_disk_a_home_that_is_read_only_and_a_language_of_nobody",
        stage::mounts,
        failures::it_opens_all_the_same,
    ),
    ("a_wrong_clock_is_named", stage::has_clock, failures::a_wrong_clock_is_named),
    ("it_says_in_each_language_why_it_does_not_open", stage::mounts, failures::it_says_why_not),
    ("a_second_start_on_another_screen_says_so_there", nothing, failures::on_another_screen),
    ("a_message_ends_with_the_program_that_shows_it", nothing, failures::a_message_ends),
    ("no_path_changes_what_the_terminal_shows", nothing, failures::paths_are_written_out),
    ("nothing_planted_in_a_page_leaves_it", nothing, planted::nothing_planted_leaves),
    ("tab_leads_through_every_page_in_order", stage::has_clock, focus::order),
    ("a_screen_reader_is_told_what_somebody_has_read", accessible::has_readers, accessible::trees),
];

/// What most journeys need.
fn nothing() -> Result<(), String> {
    Ok(())
}

/// One of these says which program of the computer takes what crashes leave, and the other looks at what a crash leaves: they are
/// made in one lane. In the list of journeys they follow each other.
const OF_CRASHES: [&str; 2] = [
    "no_word_and_no_answer_is_left_behind_however_somebody_leaves",
    "a_crash_hands_its_memory_to_nobody",
];

/// Returns the journeys with this word in their names, in the groups that must not be made beside each other.
fn groups(chosen: &str) -> Vec<Vec<&'static (&'static str, Needs, Journey)>> {
    let wanted: Vec<_> = JOURNEYS.iter().filter(|(name, ..)| name.contains(chosen)).collect();
    let is_of_crashes = |name: &str| OF_CRASHES.contains(&name);
    wanted
        .chunk_by(|(one, ..), (next, ..)| is_of_crashes(one) && is_of_crashes(next))
        .map(<[_]>::to_vec)
        .collect()
}

fn main() -> ExitCode {
    let required = std::env::var("WAYMARK_WINDOW_TEST").is_ok_and(|value| value == "required");
    // As with every other test, a word on the command line chooses those whose names have it.
    let chosen = std::env::args().skip(1).find(|word| !word.starts_with('-')).unwrap_or_default();
    let groups = groups(&chosen);
    if groups.is_empty() {
        println!("no journey has \"{chosen}\" in its name");
        return ExitCode::FAILURE;
    }
    if let Some(network) = lanes::network() {
        return match go_through(&groups, &network) {
            Ok(()) => ExitCode::SUCCESS,
            Err(reason) => {
                println!("{reason}");
                ExitCode::FAILURE
            }
        };
    }
    match stage::is_complete().and_then(|()| lanes::run(groups.len())) {
        Ok(ends) => report(groups.iter().flatten().map(|(name, ..)| *name), &ends, required),
        Err(reason) => {
            println!("window: skipped: {reason}");
            println!("0 passed, 0 failed, {} skipped", groups.iter().flatten().count());
            if required { ExitCode::FAILURE } else { ExitCode::SUCCESS }
        }
    }
}

/// Makes the journeys that come to this lane.
fn go_through(
    groups: &[Vec<&'static (&'static str, Needs, Journey)>],
    network: &str,
) -> Result<(), String> {
    let stage = Stage::set()?;
    println!("network: {network}");
    let known = std::env::var("WAYMARK_WINDOW_SKIP").unwrap_or_default();
    for (name, needs, journey) in
        lanes::handed_out()?.filter_map(|number| groups.get(number)).flatten()
    {
        if *name == known {
            tell(name, End::Left, ": WAYMARK_WINDOW_SKIP names it");
            continue;
        }
        if let Err(reason) = needs() {
            tell(name, End::Skipped, &format!(": {reason}"));
            continue;
        }
        stage.forgets();
        let began = Instant::now();
        let gone = |_| Err("it has panicked".to_owned());
        let result = panic::catch_unwind(AssertUnwindSafe(|| journey(&stage))).unwrap_or_else(gone);
        let lasted = format!(", {} s", began.elapsed().as_secs());
        match result {
            Ok(()) => tell(name, End::Passed, &lasted),
            Err(reason) => tell(name, End::Failed, &format!("{lasted}\n{reason}")),
        }
    }
    Ok(())
}

/// Says how all journeys ended. One that took its lane with it has no end.
fn report(
    wanted: impl Iterator<Item = &'static str>,
    ends: &BTreeMap<String, End>,
    required: bool,
) -> ExitCode {
    let (mut passed, mut skipped, mut missed) = (0, 0, 0);
    let mut failed = Vec::new();
    for name in wanted {
        match ends.get(name) {
            Some(End::Passed) => passed += 1,
            Some(End::Left) => skipped += 1,
            Some(End::Skipped) => {
                skipped += 1;
                missed += 1;
            }
            Some(End::Failed) | None => failed.push(name),
        }
    }
    // As other tests say it: `scripts/test` reads the names.
    if !failed.is_empty() {
        println!("\nfailures:\n    {}\n", failed.join("\n    "));
    }
    let (count, others) = (failed.len(), JOURNEYS.len() - passed - failed.len() - skipped);
    println!("{passed} passed, {count} failed, {skipped} skipped, {others} not asked for");
    if failed.is_empty() && !(required && missed > 0) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
