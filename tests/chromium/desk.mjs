// The desk by keys, typed at a pace that does not wait for the page: which answers are given then.
//
//   node desk.mjs ADDRESS RUNS
//
// ADDRESS is where `waymark-cli serve` answers. Types at every pace, with one language and two, slowed and not, RUNS times each,
// and prints a line for each of these.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

/** Milliseconds between two keys; `random` is something between 5 and 400. */
const PACES = [20, 50, 100, 200, 250, 270, 300, 400, "random"];
/** How many times slower than it is the processor seems to be. */
const SLOWED = 6;
const PATIENCE_MS = 20_000;

const { keys, answers, marked } = JSON.parse(readFileSync(new URL("desk-keys.json", import.meta.url)));

/** Returns a key as the protocol of Chromium describes it. */
function keyEvent(key) {
  const named = { Tab: 9, PageUp: 33, PageDown: 34 };
  if (key in named) return { key, code: key, windowsVirtualKeyCode: named[key] };
  const capital = key.toUpperCase();
  return { key, text: key, code: `${/\d/.test(key) ? "Digit" : "Key"}${capital}`, windowsVirtualKeyCode: capital.charCodeAt(0) };
}

/** Types at the desk of a new person at this address, and returns what is wrong then, or nothing. */
export async function typedWrong(page, url, { pace, slowed = false, before, planted = false }) {
  await page.goto(url);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowed ? SLOWED : 1 });
  await page.waitForFunction(() => document.activeElement.matches("[data-question] input"));
  await page.evaluate(() => (window.isSame = true));
  if (before) await page.evaluate(before);
  const pressed = [];
  for (const key of keys) {
    // Not waited for: a person does not look either. Each key comes up before the next one goes down.
    const event = keyEvent(key);
    pressed.push(session.send("Input.dispatchKeyEvent", { type: event.text ? "keyDown" : "rawKeyDown", ...event }));
    pressed.push(session.send("Input.dispatchKeyEvent", { type: "keyUp", ...event }));
    await new Promise((later) => setTimeout(later, pace === "random" ? 5 + Math.random() * 395 : pace));
  }
  await Promise.all(pressed);
  const wrong = await page
    .waitForFunction(isRight, { answers, marked }, { timeout: planted ? 3000 : PATIENCE_MS })
    .then(() => null, () => page.evaluate(said));
  await session.detach();
  return wrong;
}

/** Runs in a page: whether these are the answers in the form and in the address, in a page that was not loaded anew. */
function isRight({ answers, marked }) {
  const of = (given) => JSON.stringify(Array.from(given).filter(([name, value]) => value !== "" && !["view", "with", "asked"].includes(name)).sort());
  const wanted = of(new URLSearchParams(answers));
  const form = of(new FormData(document.querySelector("[data-desk]")));
  const address = of(new URLSearchParams(window.location.search));
  return window.isSame === true && form === wanted && address === wanted && document.activeElement.closest("[data-question]")?.dataset.question === marked;
}

/** Runs in a page: what is there, for whoever has to find out why it is wrong. */
function said() {
  const form = new URLSearchParams(new FormData(document.querySelector("[data-desk]")));
  const at = document.activeElement.closest("[data-question]")?.dataset.question ?? "no question";
  return `${window.isSame ? "" : "loaded anew; "}at ${at}; ${form}`;
}

/** Answers where pages cannot be got: the page has to say so, keep the answer and no key, and work as a form. Returns what is wrong. */
export async function refusedWrong(page, url) {
  await page.goto(url);
  // Only after a while, so that the other keys have to wait.
  await page.route("**/interview?*", (route) => setTimeout(() => route.abort(), 500));
  for (const key of ["1", "j", "2"]) await page.keyboard.press(key);
  const said = await page.locator("[data-desk-failed]").waitFor({ timeout: 3000 }).then(() => true, () => false);
  const chosen = await page.locator("[data-desk] :checked").evaluateAll((all) => all.map((one) => `${one.name}=${one.value}`).join());
  await page.unroute("**/interview?*");
  await page.locator("[data-desk] [type=submit]").click();
  await page.waitForURL(/danger=no/, { timeout: 3000 }).catch(() => {});
  return said && chosen === "danger=no" && page.url().includes("danger=no") ? null : `said: ${said}, chosen: ${chosen}, sent: ${page.url()}`;
}

/** Runs in a page: faults that a test of keys has to find. */
export const PLANTED = {
  "an answer loads the page anew": () => {
    document.querySelector("[data-desk]").addEventListener("change", () => setTimeout(() => window.location.reload(), 250));
  },
  "a key that has to wait is lost": () => {
    let since = -Infinity;
    const { fetch } = window;
    window.fetch = (...request) => {
      since = performance.now();
      return fetch(...request);
    };
    window.addEventListener("keydown", (event) => {
      if (performance.now() - since < 60) event.stopImmediatePropagation();
    }, { capture: true });
  },
};

/** Runs in a page: the first answer never comes, as from a web view that has lost it. */
export function loseAnswer() {
  const { fetch } = window;
  window.fetch = () => {
    window.fetch = fetch;
    return new Promise(() => {});
  };
}

async function matrix(address, runs) {
  const executablePath = process.env.CHROMIUM;
  const browser = await chromium.launch({ executablePath });
  let faults = 0;
  for (const slowed of [false, true]) {
    for (const beside of ["", "&with=ar"]) {
      for (const pace of PACES) {
        let right = 0;
        for (let run = 0; run < runs; run += 1) {
          const page = await (await browser.newContext()).newPage();
          const wrong = await typedWrong(page, `${address}en/interview?view=desk${beside}`, { pace, slowed });
          await page.context().close();
          if (wrong === null) right += 1;
          else console.error(`Chromium, ${pace} ms: ${wrong}`);
        }
        faults += runs - right;
        console.log(["Chromium", slowed ? `${SLOWED} times slower` : "as it is", beside ? "two" : "one", pace, `${right} of ${runs}`].join("\t"));
      }
    }
  }
  await browser.close();
  return faults;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [address, runs] = process.argv.slice(2);
  process.exitCode = (await matrix(address.replace(/\/*$/, "/"), Number(runs))) > 0 ? 1 : 0;
}
