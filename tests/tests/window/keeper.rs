//! A keeper of the clipboard, as desktops have them: whatever is copied it takes at once and keeps, unless it has the mark by which
//! password managers ask it not to. What it has kept it puts back when the one who copied goes.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xfixes::{ConnectionExt as _, SelectionEventMask, SelectionNotifyEvent};
use x11rb::protocol::xproto::{Atom, AtomEnum, ConnectionExt, CreateWindowAux, WindowClass};
use x11rb::rust_connection::RustConnection;
use x11rb::{COPY_FROM_PARENT, NONE};

/// What a keeper has seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Seen {
    /// Somebody copied a text, and it was kept.
    Kept(String),
    /// Somebody copied something that asks to be left alone. The text is what another program is given that asks for it; none
    /// where there is no text in it.
    LeftAlone(Option<String>),
    /// What was copied is taken back.
    TakenBack,
}

/// The keeper. It keeps until the test ends.
pub(crate) struct Keeper(Arc<Mutex<Vec<Seen>>>);

impl Keeper {
    /// Watches the clipboard of a display from now on.
    pub(crate) fn watch(display: &str) -> Result<Self, String> {
        let mut ear = Ear::open(display).map_err(|error| format!("the display: {error}"))?;
        let seen = Arc::new(Mutex::new(Vec::new()));
        let noted = Arc::clone(&seen);
        thread::spawn(move || {
            // Ends with the display.
            while let Ok(what) = ear.next() {
                noted.lock().unwrap_or_else(PoisonError::into_inner).push(what);
            }
        });
        Ok(Self(seen))
    }

    /// Returns what it has seen, oldest first.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

struct Ear {
    display: RustConnection,
    window: u32,
    clipboard: Atom,
    targets: Atom,
    text: Atom,
    mark: Atom,
    answer: Atom,
    /// What changed while something was asked.
    changes: VecDeque<SelectionNotifyEvent>,
}

type Fault = Box<dyn std::error::Error>;

impl Ear {
    fn open(display: &str) -> Result<Self, Fault> {
        let (display, screen) = x11rb::connect(Some(display))?;
        let root = display.setup().roots.get(screen).ok_or("no screen")?.root;
        let window = display.generate_id()?;
        let class = WindowClass::INPUT_ONLY;
        let no_more = CreateWindowAux::new();
        display
            .create_window(0, window, root, 0, 0, 1, 1, 0, class, COPY_FROM_PARENT, &no_more)?
            .check()?;
        let atom = |name: &str| -> Result<Atom, Fault> {
            Ok(display.intern_atom(false, name.as_bytes())?.reply()?.atom)
        };
        let (clipboard, targets, text) =
            (atom("CLIPBOARD")?, atom("TARGETS")?, atom("UTF8_STRING")?);
        let (mark, answer) = (atom("x-kde-passwordManagerHint")?, atom("ANSWER")?);
        display.xfixes_query_version(5, 0)?.reply()?;
        let all = SelectionEventMask::SET_SELECTION_OWNER
            | SelectionEventMask::SELECTION_WINDOW_DESTROY
            | SelectionEventMask::SELECTION_CLIENT_CLOSE;
        display.xfixes_select_selection_input(window, clipboard, all)?.check()?;
        Ok(Self {
            display,
            window,
            clipboard,
            targets,
            text,
            mark,
            answer,
            changes: VecDeque::new(),
        })
    }

    /// Waits until something is copied or taken back.
    fn next(&mut self) -> Result<Seen, Fault> {
        loop {
            let change = match self.changes.pop_front() {
                Some(change) => change,
                None => match self.display.wait_for_event()? {
                    Event::XfixesSelectionNotify(change) => change,
                    _ => continue,
                },
            };
            if change.owner == NONE {
                return Ok(Seen::TakenBack);
            }
            let forms = self.ask(self.targets)?.unwrap_or_default();
            let forms: Vec<Atom> = forms
                .chunks_exact(4)
                .filter_map(|bytes| Some(Atom::from_ne_bytes(bytes.try_into().ok()?)))
                .collect();
            let is_secret =
                forms.contains(&self.mark) && self.ask(self.mark)?.as_deref() == Some(b"secret");
            let text = if forms.contains(&self.text) { self.ask(self.text)? } else { None };
            let text = text.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
            return Ok(match text {
                _ if is_secret => Seen::LeftAlone(text),
                Some(text) => Seen::Kept(text),
                // A picture, or somebody who has gone meanwhile.
                None => continue,
            });
        }
    }

    /// Asks whoever has copied for one form of it.
    fn ask(&mut self, form: Atom) -> Result<Option<Vec<u8>>, Fault> {
        let (window, answer) = (self.window, self.answer);
        self.display.convert_selection(window, self.clipboard, form, answer, 0_u32)?;
        self.display.flush()?;
        loop {
            let given = match self.display.wait_for_event()? {
                Event::SelectionNotify(given) => given,
                Event::XfixesSelectionNotify(change) => {
                    self.changes.push_back(change);
                    // Who was asked has gone, and may never answer.
                    if change.owner == NONE {
                        return Ok(None);
                    }
                    continue;
                }
                _ => continue,
            };
            if given.property == NONE {
                return Ok(None);
            }
            let value = self
                .display
                .get_property(true, window, answer, AtomEnum::ANY, 0, u32::MAX / 4)?
                .reply()?;
            return Ok(Some(value.value));
        }
    }
}
