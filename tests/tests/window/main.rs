//! The real window, driven through WebDriver on a display of its own, in a network name space that has no interface
//! but loopback (which WebDriver itself needs).
//!
//! What cannot run is skipped by name. With `WAYMARK_WINDOW_TEST=required` a skip is a failure.

#![expect(clippy::print_stdout, reason = "this test reports by itself, since it can be skipped")]

mod failures;
mod interview;
mod journey;
mod keyboard;
mod languages;
mod leaving;
mod own;
mod planted;
mod quiet;
mod search;
mod stage;
mod webdriver;

use std::process::ExitCode;

use stage::Stage;

/// What a person does in a window of its own; the error says what was not as promised.
type Journey = fn(&Stage) -> Result<(), String>;

/// The journeys, by what they show.
const JOURNEYS: [(&str, Journey); 17] = [
    ("a_reader_finds_sources_contact_and_card_and_leaves", journey::from_home_to_leaving),
    (
        "an_interview_by_keyboard_alone_leaves_nothing_for_the_next_person",
        interview::by_keyboard_and_again,
    ),
    ("shift_three_times_leaves", journey::leaving_by_key),
    ("shift_three_times_leaves_on_every_keyboard", leaving::by_key_on_every_keyboard),
    ("nobody_leaves_by_chance", leaving::not_by_chance),
    ("no_page_leads_out_of_the_guide", journey::nothing_leads_out),
    ("another_language_is_found_by_one_key_and_keeps_the_place", languages::found_by_one_key),
    ("words_with_an_error_find_their_page_by_keyboard_alone", search::by_keyboard),
    ("a_translators_folder_is_followed", languages::a_folder_is_followed),
    ("no_word_and_no_answer_is_left_behind_however_somebody_leaves", quiet::nothing_is_left_behind),
    ("no_process_opens_a_socket_of_the_internet", quiet::nobody_is_asked),
    ("the_kernel_refuses_the_internet_to_every_process", quiet::the_kernel_refuses),
    ("the_window_remembers_size_and_language_alone", journey::what_is_remembered),
    (
        "it_opens_with_a_full_disk_a_home_that_is_read_only_and_a_language_of_nobody",
        failures::it_opens_all_the_same,
    ),
    ("a_wrong_clock_is_named", failures::a_wrong_clock_is_named),
    ("it_says_in_each_language_why_it_does_not_open", failures::it_says_why_not),
    ("nothing_planted_in_a_page_leaves_it", planted::nothing_planted_leaves),
];

fn main() -> ExitCode {
    let required = std::env::var("WAYMARK_WINDOW_TEST").is_ok_and(|value| value == "required");
    let stage = match stage::enter() {
        Ok(stage::Entry::Ready(stage)) => stage,
        Ok(stage::Entry::Done(code)) => return code,
        Err(reason) => {
            println!("window: skipped: {reason}");
            println!("0 passed, 0 failed, {} skipped", JOURNEYS.len());
            return if required { ExitCode::FAILURE } else { ExitCode::SUCCESS };
        }
    };
    println!("network: {}", stage.network());
    // As with every other test, a word chooses those whose names have it.
    let chosen = std::env::args().skip(1).find(|word| !word.starts_with('-')).unwrap_or_default();
    let journeys: Vec<_> =
        JOURNEYS.into_iter().filter(|(name, _)| name.contains(&chosen)).collect();
    let mut failed = 0;
    for (name, journey) in &journeys {
        match journey(&stage) {
            Ok(()) => println!("test {name} ... ok"),
            Err(reason) => {
                failed += 1;
                println!("test {name} ... FAILED\n{reason}");
            }
        }
    }
    println!(
        "{} passed, {failed} failed, 0 skipped, {} not asked for",
        journeys.len() - failed,
        JOURNEYS.len() - journeys.len()
    );
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
