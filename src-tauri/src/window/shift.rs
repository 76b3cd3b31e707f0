//! Leaving by the key: Shift pressed three times within five seconds, with nothing else in between.
//!
//! The script of the pages (`ui/assets/script.js`) has the same rule for browsers, and announces the presses.

/// The number of presses.
const PRESSES: usize = 3;

/// How long a press counts, in milliseconds.
const REMEMBERED: u32 = 5_000;

/// What a person does with keyboard and mouse, as far as it matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
    /// Shift is pressed or released. Meanwhile, a key that makes it part of a combination, such as Ctrl, may be held.
    Shift {
        /// Whether it is pressed.
        down: bool,
        /// Whether another such key is held.
        held: bool,
    },
    /// Another key, a mouse button or a finger is pressed.
    Other,
    /// Something that only spoils the current press: a mouse button is released or the wheel turns, both possibly
    /// left over from an earlier action; or another program, such as a window manager, takes the keyboard.
    Goes,
}

/// The presses so far.
#[derive(Debug, Default)]
pub(crate) struct Presses {
    /// When Shift was released.
    times: Vec<u32>,
    /// Whether Shift is down and nothing else has happened since.
    alone: bool,
    latest: Option<u32>,
}

impl Presses {
    /// Processes what somebody did at `time`, in milliseconds of the display server, which wrap around after 49 days.
    /// Returns whether to leave now.
    pub(crate) fn record(&mut self, act: Act, time: u32) -> bool {
        // `Act::Goes` may come without a timestamp.
        if act != Act::Goes {
            // An input method may deliver an event again that it first kept for itself; such late events are ignored.
            // From a timestamp that is far away from the latest nothing follows, so that event counts.
            let late = self.latest.map_or(0, |latest| latest.wrapping_sub(time));
            if (1..REMEMBERED).contains(&late) {
                return false;
            }
            self.latest = Some(time);
        }
        match act {
            Act::Shift { down: true, held: false } => self.alone = true,
            Act::Shift { down: false, held: false } if self.alone => {
                self.alone = false;
                self.times.retain(|before| time.wrapping_sub(*before) < REMEMBERED);
                self.times.push(time);
            }
            Act::Shift { down: false, .. } | Act::Goes => self.alone = false,
            Act::Shift { down: true, held: true } | Act::Other => {
                self.alone = false;
                self.times.clear();
            }
        }
        self.times.len() >= PRESSES
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOWN: Act = Act::Shift { down: true, held: false };
    const UP: Act = Act::Shift { down: false, held: false };
    const DOWN_HELD: Act = Act::Shift { down: true, held: true };
    const UP_HELD: Act = Act::Shift { down: false, held: true };

    /// Does these things, one each 100 milliseconds from `start`, and returns after how many of them this leaves.
    fn left_from(start: u32, acts: &[Act]) -> Option<usize> {
        let mut presses = Presses::default();
        let times = (0..).map(|number| start.wrapping_add(number * 100));
        acts.iter().zip(times).position(|(act, time)| presses.record(*act, time))
    }

    fn left(acts: &[Act]) -> Option<usize> {
        left_from(1_000, acts)
    }

    #[test]
    fn the_third_press_leaves_when_it_is_let_go() {
        assert_eq!(left(&[DOWN, UP].repeat(3)), Some(5));
        assert_eq!(left(&[DOWN, UP, DOWN, UP, DOWN]), None);
    }

    #[test]
    fn the_clock_of_the_display_may_begin_again_meanwhile() {
        for start in [u32::MAX - 250, u32::MAX / 2 - 250, 1] {
            assert_eq!(left_from(start, &[DOWN, UP].repeat(3)), Some(5), "{start}");
        }
    }

    #[test]
    fn a_shift_that_is_held_down_is_one_press() {
        assert_eq!(left(&[DOWN; 20]), None);
        assert_eq!(left(&[DOWN, DOWN, DOWN, UP, UP, UP]), None);
    }

    #[test]
    fn a_press_is_forgotten_after_five_seconds() {
        let mut presses = Presses::default();
        for (time, leaves) in [(0, false), (4_000, false), (8_000, false), (8_900, true)] {
            presses.record(DOWN, time + 50);
            assert_eq!(presses.record(UP, time + 100), leaves, "{time}");
        }
    }

    #[test]
    fn a_press_with_anything_else_is_none() {
        for press in [
            // A letter, a click, a wheel; also if it began before.
            &[DOWN, Act::Other, UP][..],
            &[DOWN, Act::Other, Act::Goes, UP],
            &[Act::Other, DOWN, Act::Goes, UP],
            &[DOWN, Act::Goes, UP],
            // Two languages of a keyboard are changed by such keys.
            &[DOWN_HELD, UP_HELD],
            &[DOWN, Act::Other, UP_HELD],
            &[DOWN_HELD, UP],
            &[Act::Other, DOWN_HELD, UP],
        ] {
            assert_eq!(left(&press.repeat(5)), None, "{press:?}");
        }
    }

    #[test]
    fn what_comes_between_begins_the_count_anew() {
        let twice = [DOWN, UP].repeat(2);
        assert_eq!(left(&[&twice[..], &[Act::Other], &twice].concat()), None);
        assert_eq!(left(&[&twice[..], &[Act::Other], &twice, &[DOWN, UP]].concat()), Some(10));
    }

    #[test]
    fn a_wheel_that_runs_on_spoils_one_press_alone() {
        assert_eq!(left(&[&[Act::Goes; 3][..], &[DOWN, UP].repeat(3)].concat()), Some(8));
        let spoiled = [DOWN, Act::Goes, UP];
        assert_eq!(left(&[&[DOWN, UP][..], &spoiled, &[DOWN, UP].repeat(2)].concat()), Some(8));
    }

    #[test]
    fn a_press_that_an_input_method_hands_on_again_counts_once() {
        let mut presses = Presses::default();
        for (act, time) in [(DOWN, 100), (UP, 150), (DOWN, 300), (DOWN, 100), (UP, 150), (UP, 350)]
        {
            assert!(!presses.record(act, time));
        }
        assert!(!presses.record(UP, 350));
        presses.record(DOWN, 500);
        assert!(presses.record(UP, 550));
    }

    #[test]
    fn what_spoils_a_press_needs_no_time() {
        for nonsense in [0, 1_020, 3_000_000_000, u32::MAX] {
            let mut presses = Presses::default();
            for press in 0..5 {
                let time = 1_000 + press * 100;
                assert!(!presses.record(DOWN, time));
                assert!(!presses.record(Act::Goes, nonsense), "{nonsense}");
                assert!(!presses.record(UP, time + 50), "{nonsense}");
            }
            // An input method hands on what was before: that is still known.
            assert!(!presses.record(DOWN, 1_400));
            let leaves = [DOWN, UP].repeat(3).into_iter().zip(0..);
            let left = leaves.map(|(act, number)| presses.record(act, 2_000 + number * 50));
            assert_eq!(left.collect::<Vec<_>>(), [false, false, false, false, false, true]);
        }
    }

    #[test]
    fn a_time_that_makes_no_sense_keeps_nobody_in() {
        for nonsense in [0, 3_000_000_000, u32::MAX] {
            let mut presses = Presses::default();
            presses.record(Act::Other, nonsense);
            let times = [(DOWN, 10_000), (UP, 10_050)].into_iter().cycle().take(6);
            let left = times
                .zip(0..)
                .any(|((act, time), number)| presses.record(act, time + number * 100));
            assert!(left, "{nonsense}");
        }
    }
}
