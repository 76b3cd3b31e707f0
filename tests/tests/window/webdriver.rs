//! The few commands of W3C WebDriver that the journeys need.

use std::path::Path;
use std::time::{Duration, Instant};

use oxhttp::Client;
use oxhttp::model::{Body, Method, Request, Uri, header};
use serde_json::{Value, json};

/// The name under which WebDriver speaks of an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
/// How long a condition may take to come true.
const PATIENCE: Duration = Duration::from_secs(60);
/// The pause between two looks.
const PAUSE: Duration = Duration::from_millis(50);
/// Control in WebDriver.
const CONTROL: &str = "\u{e009}";

/// A window that is driven.
pub(crate) struct Session {
    client: Client,
    base: String,
}

impl Session {
    /// Opens the program with these words through the web driver at `port`, waiting until the driver answers.
    pub(crate) fn open(port: u16, program: &Path, words: &[&str]) -> Result<Self, String> {
        Self::begin(port, &json!({ "binary": program, "args": words }))
    }

    /// Opens the browser that comes with the web view, which has no policy of its own.
    pub(crate) fn open_browser(port: u16) -> Result<Self, String> {
        Self::begin(port, &json!({}))
    }

    fn begin(port: u16, options: &Value) -> Result<Self, String> {
        let client = Client::new().with_global_timeout(Duration::from_secs(60));
        let mut session = Self { client, base: format!("http://127.0.0.1:{port}") };
        wait("the web driver answers", || session.send(Method::GET, "/status", None).ok())?;
        let wanted =
            json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": options } } });
        let opened = session.send(Method::POST, "/session", Some(&wanted))?;
        let id = opened
            .get("sessionId")
            .and_then(Value::as_str)
            .ok_or_else(|| format!("no session in {opened}"))?;
        session.base = format!("{}/session/{id}", session.base);
        Ok(session)
    }

    /// Returns the address of the page.
    pub(crate) fn address(&self) -> Result<String, String> {
        let address = self.send(Method::GET, "/url", None)?;
        address.as_str().map(str::to_owned).ok_or_else(|| format!("no address in {address}"))
    }

    /// Goes to an address, as if somebody typed it into a browser.
    pub(crate) fn visit(&self, address: &str) -> Result<(), String> {
        self.send(Method::POST, "/url", Some(&json!({ "url": address }))).map(drop)
    }

    /// Waits until the address ends like this.
    pub(crate) fn arrives_at(&self, end: &str) -> Result<(), String> {
        wait(&format!("the page ends in {end}"), || {
            self.address().ok().filter(|address| address.ends_with(end))
        })
        .map(drop)
    }

    /// Returns the visible words of the first element that fits the selector, once there is one.
    pub(crate) fn words(&self, selector: &str) -> Result<String, String> {
        let element = self.find(selector)?;
        let words = self.send(Method::GET, &format!("/element/{element}/text"), None)?;
        words.as_str().map(str::to_owned).ok_or_else(|| format!("no words in {words}"))
    }

    /// Fails unless the first element that fits the selector shows these words.
    pub(crate) fn shows(&self, selector: &str, words: &str) -> Result<(), String> {
        let shown = self.words(selector)?;
        if shown.contains(words) {
            Ok(())
        } else {
            Err(format!("{selector} shows \"{shown}\", not \"{words}\""))
        }
    }

    /// Clicks the first element that fits the selector.
    pub(crate) fn click(&self, selector: &str) -> Result<(), String> {
        let element = self.find(selector)?;
        self.send(Method::POST, &format!("/element/{element}/click"), Some(&json!({}))).map(drop)
    }

    /// Returns how the element with the focus is called to somebody who hears the page: its role and its name.
    pub(crate) fn heard(&self) -> Result<String, String> {
        let found = self.send(Method::GET, "/element/active", None)?;
        let element = found.get(ELEMENT).and_then(Value::as_str).ok_or("nothing has the focus")?;
        let of = |what: &str| {
            let value = self.send(Method::GET, &format!("/element/{element}/{what}"), None)?;
            value.as_str().map(str::to_owned).ok_or_else(|| format!("no {what} in {value}"))
        };
        let (mut role, name) = (of("computedrole")?, of("computedlabel")?);
        if role.is_empty() {
            // WebKit has none for some elements, such as `summary`.
            role = format!("{} without a role", of("name")?.to_lowercase());
        }
        Ok(format!("{role} \"{name}\""))
    }

    /// Gives a script as long as anything else may take. Without this, half a minute is all.
    pub(crate) fn be_patient(&self) -> Result<(), String> {
        let patience = json!({ "script": PATIENCE.as_millis() });
        self.send(Method::POST, "/timeouts", Some(&patience)).map(drop)
    }

    /// Runs a script in the page and returns what it returns.
    pub(crate) fn script(&self, script: &str) -> Result<Value, String> {
        self.script_with(script, &[])
    }

    /// Runs a script in the page with values as its `arguments`, and returns what it returns.
    pub(crate) fn script_with(&self, script: &str, values: &[Value]) -> Result<Value, String> {
        self.send(Method::POST, "/execute/sync", Some(&json!({ "script": script, "args": values })))
    }

    /// Presses and releases one key after another: letters, or keys in the writing of WebDriver.
    pub(crate) fn press(&self, keys: &str) -> Result<(), String> {
        let press = |key: char| {
            let key = key.to_string();
            [json!({ "type": "keyDown", "value": key }), json!({ "type": "keyUp", "value": key })]
        };
        self.act(keys.chars().flat_map(press).collect())
    }

    /// Presses a key while Control is held.
    pub(crate) fn press_with_control(&self, key: &str) -> Result<(), String> {
        let all = [("keyDown", CONTROL), ("keyDown", key), ("keyUp", key), ("keyUp", CONTROL)];
        self.act(all.map(|(act, key)| json!({ "type": act, "value": key })).to_vec())
    }

    fn act(&self, actions: Vec<Value>) -> Result<(), String> {
        let keyboard =
            json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] });
        self.send(Method::POST, "/actions", Some(&keyboard)).map(drop)
    }

    fn find(&self, selector: &str) -> Result<String, String> {
        let using = json!({ "using": "css selector", "value": selector });
        wait(&format!("there is {selector}"), || {
            let element = self.send(Method::POST, "/element", Some(&using)).ok()?;
            element.get(ELEMENT)?.as_str().map(str::to_owned)
        })
    }

    fn send(&self, method: Method, path: &str, body: Option<&Value>) -> Result<Value, String> {
        let uri: Uri =
            format!("{}{path}", self.base).parse().map_err(|error| format!("{path}: {error}"))?;
        let content = body.map(Value::to_string).unwrap_or_default();
        let request = Request::builder()
            .method(method)
            .uri(uri)
            .header(header::CONTENT_TYPE, "application/json")
            .body(Body::from(content))
            .map_err(|error| error.to_string())?;
        let response = self.client.request(request).map_err(|error| format!("{path}: {error}"))?;
        let status = response.status();
        let text = response.into_body().to_string().map_err(|error| error.to_string())?;
        let answer: Value =
            serde_json::from_str(&text).map_err(|error| format!("{path}: {error} in {text}"))?;
        let value = answer.get("value").cloned().unwrap_or_default();
        if status.is_success() { Ok(value) } else { Err(format!("{path}: {value}")) }
    }
}

impl Drop for Session {
    /// Ends the session, and the window with it if it is still there.
    fn drop(&mut self) {
        let _ = self.send(Method::DELETE, "", None);
    }
}

/// Looks until `look` finds something.
pub(crate) fn wait<T>(what: &str, look: impl Fn() -> Option<T>) -> Result<T, String> {
    let start = Instant::now();
    loop {
        if let Some(found) = look() {
            return Ok(found);
        }
        if start.elapsed() > PATIENCE {
            return Err(format!("waited {} s in vain: {what}", PATIENCE.as_secs()));
        }
        std::thread::sleep(PAUSE);
    }
}
