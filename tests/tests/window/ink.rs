//! Arabic letters as the window draws them, measured on the picture of the display.

use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt, ImageFormat};
use x11rb::rust_connection::RustConnection;

use crate::journey::is_gone;
use crate::languages::go;
use crate::stage::Stage;
use crate::webdriver::wait;

/// What stands on each line, which is written before, between and after the words: its last letter stands on the line.
const LINE: &str = "ولد";

/// Words that begin with a letter that stands on the line, and end in one with dots below or in a mark that has no place of its
/// own. The last three are Persian, Pashto and Urdu.
const WORDS: [&str; 6] = ["في", "كتابةً", "عليّ", "گپ", "ګڼې", "کاغذات"];

/// Sizes and weights: the usual ones, and 200 %.
const LOOKS: [(u32, u32); 4] = [(18, 400), (18, 700), (36, 400), (36, 700)];

/// How long a picture must stay to be the last one.
const STILL: Duration = Duration::from_millis(100);

/// Shows each word twice on a line of its own, on a yellow ground that covers the window, and says where each character is. A
/// little blue tells one ground from another.
const SHOW: &str = "const [line, words, size, weight, blue] = arguments;
    const ground = document.createElement('main');
    ground.style.cssText = `position: fixed; inset: 0; z-index: 9; padding: 0; color: #000;
        background: rgb(255, 255, ${blue}); font-size: ${size}px; font-weight: ${weight}`;
    ground.replaceChildren(...words.map((word) => {
        const shown = document.createElement('p');
        shown.textContent = `${line} ${word} ${line} ${word}.`;
        shown.style.cssText = 'margin: 0; padding: 0.5em 1em; max-inline-size: none';
        return shown;
    }));
    document.body.replaceChildren(ground);
    const place = (node, at) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, right } = range.getBoundingClientRect();
        return [Math.ceil(left), Math.floor(right)];
    };
    return document.fonts.ready.then(() => [...ground.children].map((shown) => {
        const { top, bottom } = shown.getBoundingClientRect();
        const letters = [...shown.textContent].map((_, at) => place(shown.firstChild, at));
        return { top: Math.round(top), bottom: Math.round(bottom), letters };
    }));";

/// Letters stand on one line, whatever a word ends in, and dots keep clear of their letter.
pub(crate) fn arabic_is_straight(stage: &Stage) -> Result<(), String> {
    let (display, _) =
        x11rb::connect(Some(stage.display())).map_err(|error| format!("the display: {error}"))?;
    let window = stage.open()?;
    go(&window, "/ar/")?;
    let mut faults = Vec::new();
    for (blue, (size, weight)) in (1..).zip(LOOKS) {
        let shown = [json!(LINE), json!(WORDS), json!(size), json!(weight), json!(blue)];
        let places = window.script_with(SHOW, &shown)?;
        let picture = wait("the words are painted", || Picture::at_rest(&display, blue))?;
        for (word, place) in WORDS.iter().zip(places.as_array().ok_or("no places")?) {
            let line = Line { picture: &picture, place };
            let found = line.faults(word).ok_or_else(|| format!("{word} is not in {place}"))?;
            faults
                .extend(found.iter().map(|fault| format!("{word}, {size} px, {weight}: {fault}")));
        }
    }
    // The words have taken the place of the page, and of its button.
    go(&window, "/ar/")?;
    let _ = window.click("a.leave");
    is_gone(stage, window)?;
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}

/// A line of words on a picture.
struct Line<'p> {
    picture: &'p Picture,
    place: &'p Value,
}

impl Line<'_> {
    /// Says what is not straight; `None` if the place is not known.
    fn faults(&self, word: &str) -> Option<Vec<String>> {
        let (first, length) = (LINE.chars().count() + 1, word.chars().count());
        let second = first + length + 1;
        let again = second + LINE.chars().count() + 1;
        let foot = self.foot(first - 2)?;
        let letters =
            [("the word", first), ("the next word", second + 2), ("the last word", again)];
        let mut faults = Vec::new();
        for (name, at) in letters {
            let found = self.foot(at)?;
            if found.abs_diff(foot) > 1 {
                faults.push(format!("{name} stands at {found}, the first one at {foot}"));
            }
        }
        if word.ends_with('ي') {
            for at in [first + length - 1, again + length - 1] {
                if !self.has_free_dots(at, foot)? {
                    faults.push("the dots touch their letter".to_owned());
                }
            }
        }
        Some(faults)
    }

    /// Returns the rows of the line that have ink where a character is.
    fn rows(&self, at: usize) -> Option<Vec<usize>> {
        let number = |value: &Value| value.as_u64().and_then(|number| usize::try_from(number).ok());
        let columns = self.place["letters"].get(at)?;
        let (left, right) = (number(&columns[0])?, number(&columns[1])?);
        let (top, bottom) = (number(&self.place["top"])?, number(&self.place["bottom"])?);
        let inked = |row: &usize| (left..right).any(|column| self.picture.has_ink(column, *row));
        Some((top..bottom).filter(inked).collect())
    }

    /// Returns the lowest row with ink of a character.
    fn foot(&self, at: usize) -> Option<usize> {
        self.rows(at)?.last().copied()
    }

    /// Returns whether a row without ink is above the last ink of a character, below the line on which words stand.
    fn has_free_dots(&self, at: usize, foot: usize) -> Option<bool> {
        let rows = self.rows(at)?;
        let below: Vec<usize> = rows.into_iter().filter(|row| *row > foot).collect();
        Some(below.windows(2).any(|pair| matches!(pair, [one, next] if *next > one + 1)))
    }
}

/// What stands on the yellow ground.
#[derive(PartialEq)]
struct Picture {
    /// The red of each pixel, row after row: the ground has all of it, ink none.
    red: Vec<Vec<u8>>,
}

impl Picture {
    /// Looks twice at the display; `None` if this ground is not there yet, or the two are not the same.
    fn at_rest(display: &RustConnection, blue: u8) -> Option<Self> {
        let before = Self::of(display, blue)?;
        thread::sleep(STILL);
        Self::of(display, blue).filter(|now| *now == before)
    }

    fn of(display: &RustConnection, blue: u8) -> Option<Self> {
        let screen = display.setup().roots.first()?;
        let (width, height) = (screen.width_in_pixels, screen.height_in_pixels);
        let image = display
            .get_image(ImageFormat::Z_PIXMAP, screen.root, 0, 0, width, height, u32::MAX)
            .ok()?;
        let image = image.reply().ok()?.data;
        let pixels = image.as_chunks::<4>().0;
        let rows = pixels.chunks(usize::from(width));
        // The ground begins where its colour is seen first.
        let is_ground = |pixel: &[u8; 4]| pixel.starts_with(&[blue, 255, 255]);
        let start = rows.clone().filter_map(|row| row.iter().position(is_ground)).min()?;
        let rows = rows.skip_while(|row| !row.iter().any(is_ground));
        Some(Self {
            red: rows.map(|row| row.iter().skip(start).map(|pixel| pixel[2]).collect()).collect(),
        })
    }

    /// Returns whether more than half of a pixel is ink.
    fn has_ink(&self, column: usize, row: usize) -> bool {
        self.red.get(row).and_then(|row| row.get(column)).is_some_and(|red| *red < 128)
    }
}
