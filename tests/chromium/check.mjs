// Looks at the guide in Chromium: the rules of axe, narrow windows, large text, colours and motion that the reader chooses; and at
// its paper, which the web view of the window prints too.
//
//   node check.mjs SITE ADDRESS [--only WORDS]
//
// SITE is the folder that `waymark-cli export` wrote, ADDRESS where `waymark-cli serve` answers. With `--only` just the
// pages are looked at whose path or name contains the words.

import { accessSync, constants, createReadStream, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { delimiter, extname, join } from "node:path";
import { chromium } from "playwright-core";

import { PLANTED, loseAnswer, refusedWrong, typedWrong } from "./desk.mjs";
import { hiddenFocus, moving, outOfView, withoutRoom } from "./layout.mjs";
import { ofOtherSites } from "./other-site.mjs";
import { exported, kindsOf, languages, live, questions } from "./pages.mjs";
import { PAPER, marks, onPaper, printed } from "./paper.mjs";
import { unseenChoice, unseenFields, unseenFocus, unseenIcons } from "./pixels.mjs";
import { ALL, COLOURS, LOOK, WORDS, needless, paleWords, prepare, tryRules } from "./rules.mjs";

const AT_ONCE = 2;
/** Other tests may need the processor at the same time. */
const PATIENCE_MS = 120_000;
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 1024 };
const PHONE = { width: 360, height: 740 };
/** The window of the program as it opens. */
const OWN = { width: 1000, height: 720 };
/** A window of 1280 × 1024 in which the reader has zoomed to 400 % (WCAG 1.4.10). */
const ZOOMED = { width: 320, height: 256 };

const usual = { media: "screen", colorScheme: "light", contrast: "no-preference", forcedColors: "none", reducedMotion: "reduce" };
const LOOKS = {
  light: usual,
  dark: { ...usual, colorScheme: "dark" },
  "more contrast": { ...usual, contrast: "more" },
  "dark, more contrast": { ...usual, colorScheme: "dark", contrast: "more" },
  "forced colours": { ...usual, forcedColors: "active" },
  "dark forced colours": { ...usual, forcedColors: "active", colorScheme: "dark" },
};

/**
 * In these axe judges the colours too, in English. What lies over words is the same in each of them, and is looked at in both
 * directions; pale words are read in every look and width.
 */
const BY_AXE = ["dark", "more contrast"];

const counts = new Map();
const faulty = new Map();
const left = new Map();
const [site, address, option, only = ""] = process.argv.slice(2);
if (!site || !address || (option && option !== "--only")) {
  console.error("usage: node check.mjs SITE ADDRESS [--only WORDS]");
  process.exit(2);
}
const live_base = address.replace(/\/*$/, "/");
const LANGUAGES = languages(site);
/** A language of each class: the first of each script, which is also the first of its direction, and the longest of all. */
const CLASSES = LANGUAGES.filter((language) => language.first_of_script || language.longest);

const executablePath = process.env.CHROMIUM || onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
if (!executablePath) {
  console.error("no Chromium on PATH or in CHROMIUM");
  process.exit(2);
}
const browser = await chromium.launch({ executablePath });
const started = performance.now();
await selfCheck();
await answered(live_base);
const files = await serveFiles();
try {
  await timed("every kind of page by the rules", everyKind);
  await timed("every question in the first view", everyQuestion);
  await timed("every page in every language, 320 px wide", everyPage);
  await timed("twice the usual size of text", largeText);
  await timed("what is seen", everythingSeen);
  await timed("what is printed, here and in the window", everythingPrinted);
  await timed("the desk by keys", deskByKeys);
  await timed("pages of other sites", otherSites);
} finally {
  await browser.close();
  files.server.close();
}
report();

/** Every kind of page in a language of each class. */
async function everyKind() {
  const tasks = everyKindOfPage(CLASSES);
  const [english] = LANGUAGES;
  tasks.push({ name: "/ (choice of a language)", url: live_base, language: english });
  tasks.push({ name: "index.html (choice of a language)", url: files.base + "index.html", language: english });
  count("kinds of pages in a language of each class", tasks.length / CLASSES.length);
  await inParallel(browser, tasks, lookAt);
}

/** Returns the kinds of pages in these languages: those of the exported copy, and those that only a running guide has. */
function everyKindOfPage(languages) {
  const of_export = kindsOf(site);
  return languages.flatMap((language) => [
    ...of_export.map((path) => ({ name: `${language.tag}/${path}`, url: files.base + `${language.tag}/${path}`, language })),
    ...live(language).map((page) => ({ ...page, name: `${page.path} (${page.name})`, url: live_base + page.path, language })),
  ]);
}

/**
 * Looks at a page. Pages of all translations have the same structure (`fast structure`) and the same style sheet; their texts differ,
 * and with them the room that these take.
 *
 * - In the first language of each script, and in the longest: whether everything has room, in a wide and in a narrow window, what
 *   is in the first view, and the rules of axe for names, for languages and for the size of controls, in a narrow window. Whether
 *   everything has room in the narrowest window is looked at in every language (`everyPage`).
 * - In the first language of each direction, which are English and the first translation: all rules of axe; pale words and what
 *   moves in every look.
 * - In these and in the longest language: what lies over the focus.
 */
async function lookAt(page, task) {
  const { tag, first_of_direction, longest } = task.language;
  await show(page, task, WIDE, LOOKS.light);
  await task.act?.(page);
  await prepare(page);
  if (task.print) {
    // As wide as the text on A4 paper with its margins.
    await resize(page, { width: 680, height: 1000 });
    await page.emulateMedia({ ...usual, media: "print" });
    if (first_of_direction) await rules(page, task, "print", COLOURS);
    await room(page, task, "print");
    return;
  }
  await room(page, task, "folded");
  if (first_of_direction) await rules(page, task, "light, folded", tag === "en" ? ALL : LOOK);
  if (!task.within) await firstView(page, task);
  await resize(page, NARROW);
  await room(page, task, "folded");
  if (!task.within) await unfold(page);
  for (const size of [NARROW, WIDE]) {
    await resize(page, size);
    await room(page, task, "unfolded");
    if (size === NARROW) await rules(page, task, "light", first_of_direction ? ALL : WORDS);
    if (!first_of_direction) continue;
    for (const look of task.looks ?? Object.keys(LOOKS)) {
      await page.emulateMedia(LOOKS[look]);
      note(task, page, look, await paleWords(page));
      count("pages read for pale words");
      if (size === WIDE && look === "light") await rules(page, task, look, LOOK);
      if (size === WIDE && BY_AXE.includes(look) && tag === "en") await rules(page, task, look, COLOURS);
    }
    await page.emulateMedia(usual);
    note(task, page, "reduced motion", await moving(page));
    count("pages looked at for motion");
  }
  if (!task.within && (first_of_direction || longest)) {
    for (const size of [NARROW, { ...WIDE, height: 640 }]) {
      await resize(page, size);
      note(task, page, "focus, unfolded", await hiddenFocus(page));
      count("pages gone through by focus");
    }
  }
  await page.evaluate(spacedOut);
  for (const size of [WIDE, NARROW]) {
    await resize(page, size);
    await room(page, task, "with the reader's spacing, unfolded");
  }
}

/** The distances that a reader may set (WCAG 1.4.12). Runs in a page. */
function spacedOut() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets.push(sheet);
}

async function rules(page, task, look, rules) {
  const tried = await tryRules(page, rules, task.within);
  for (const what of tried.left) left.set(what, (left.get(what) ?? 0) + 1);
  // Of a part of a page axe leaves out the rules for whole pages.
  if (!rules.filter((rule) => LOOK.includes(rule)).every((rule) => tried.tried.includes(rule))) throw new Error("axe did not try all rules");
  note(task, page, look, tried.faults);
  count("trials by the rules of axe");
}

async function room(page, task, look) {
  note(task, page, look, await withoutRoom(page));
  count("pages measured");
}

async function firstView(page, task) {
  for (const size of [PHONE, OWN]) {
    await resize(page, size);
    note(task, page, "first view", await outOfView(page));
    count("first views");
  }
}

/** Every question in every language. Which answers bring it is tried without showing the page. */
async function everyQuestion() {
  const tasks = LANGUAGES.flatMap(({ tag }) => questions(site).map(({ id, paths }) => ({ name: `${tag}/interview/${id}`, tag, paths })));
  await inParallel(browser, tasks, async (page, task) => {
    if (page.url() === "about:blank") await show(page, { url: live_base + "en/interview" }, OWN, LOOKS.light);
    for (const path of task.paths) {
      task.url = `${live_base}${task.tag}/${path}`;
      if (!(await page.evaluate(putInPlace, task.url))) throw new Error("there is no such page");
      if (await page.evaluate(() => document.querySelector(".question") !== null)) return firstView(page, task);
    }
    throw new Error("no answers bring it");
  });
}

/**
 * Every page of the exported copy in every language, and those that only a running guide has, unfolded, in a window of 320 px. The
 * first page of a worker is opened; the others are put in its place, which takes a fifth of the time: style sheets and fonts stay.
 */
async function everyPage() {
  const running = LANGUAGES.filter((language) => !CLASSES.includes(language)).flatMap(live);
  await narrow(exported(site).map((path) => ({ name: path, url: files.base + path })), files.base + "en/index.html");
  await narrow(
    running.filter((page) => !page.act && !page.print).map(({ path, name }) => ({ name: `${path} (${name})`, url: live_base + path })),
    live_base + "en/",
  );
}

async function narrow(tasks, first) {
  await inParallel(browser, tasks, async (page, task) => {
    if (page.url() === "about:blank") await show(page, { url: first }, ZOOMED, LOOKS.light);
    await page.evaluate(putInPlace, task.url);
    await unfold(page);
    await room(page, task, "unfolded");
    count("pages in every language, measured in a narrow window");
  });
}

/** Shows another page with the style sheets of this one. Runs in a page. */
async function putInPlace(url) {
  const response = await fetch(url);
  const text = await response.text();
  const page = new DOMParser().parseFromString(text, "text/html");
  for (const { name } of Array.from(document.documentElement.attributes)) document.documentElement.removeAttribute(name);
  for (const { name, value } of page.documentElement.attributes) document.documentElement.setAttribute(name, value);
  document.body.replaceWith(page.body);
  scrollTo(0, 0);
  await document.fonts.ready;
  return response.ok;
}

/** The usual size of text of the browser doubled (WCAG 1.4.4), in half a window, and in a whole one by script and in the longest language. */
async function largeText() {
  const large = await chromium.launch({ executablePath, args: ["--blink-settings=defaultFontSize=32"] });
  const tasks = everyKindOfPage(CLASSES).filter((page) => !page.act && !page.print);
  await inParallel(large, tasks, async (page, task) => {
    await show(page, task, WIDE, LOOKS.light);
    const size = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    if (size < 36) throw new Error(`text is not twice as large, but ${size} px`);
    await unfold(page);
    const { first_of_script, longest } = task.language;
    for (const width of first_of_script || longest ? [1280, 640] : [640]) {
      await resize(page, { ...WIDE, width });
      await room(page, task, "text of twice the usual size, unfolded");
      count("pages with text of twice the usual size");
    }
  });
  await large.close();
}

/** Focus, choices, fields and icons, by the dots on the screen: each kind of them once in every look and direction. */
async function everythingSeen() {
  const paths = ["", "contact", "emergency", "documents", "interview", "interview/stay-until?where=mainland&stay=visa", "interview/family?where=mainland",
    "interview?view=desk&where=mainland", "plan?where=mainland&stay=none&danger=danger", "search?q=visa", "facts/hot-110"];
  const directions = LANGUAGES.filter((language) => language.first_of_direction);
  const tasks = directions.flatMap(({ tag }) => paths.map((path) => ({ name: `${tag}/${path}`, url: `${live_base}${tag}/${path}`, tag })));
  const judge = await (await browser.newContext()).newPage();
  const known = new Set();
  await inParallel(browser, tasks, async (page, task) => {
    // The style sheet's own test compares what more contrast changes.
    for (const look of ["light", "dark", "forced colours", "dark forced colours"]) {
      const media = LOOKS[look];
      const first = (kind) => !known.has(`${task.tag} ${look} ${kind}`) && known.add(`${task.tag} ${look} ${kind}`);
      await show(page, task, WIDE, media);
      for (const [what, unseen] of Object.entries({ controls: unseenFocus, choices: unseenChoice, fields: unseenFields, icons: unseenIcons })) {
        const seen = await unseen(page, judge, first);
        note(task, page, look, seen.faults);
        count(`${what} seen in a picture`, seen.count);
      }
    }
  });
}

/** What people print, on the paper of both web views. A sheet on which everything is wrong must be found faulty in each. */
async function everythingPrinted() {
  const broken = { name: "broken-paper.html", url: new URL("broken-paper.html", import.meta.url).href };
  const planted = { most: 4, least: 9, alone: "main", open: ".step" };
  const tasks = PAPER.flatMap((row) => row.locales.map((locale) => ({ row, name: `${locale}/${row.path}`, url: `${live_base}${locale}/${row.path}` })));
  const wanted = [{ ...broken, row: planted }, ...tasks.filter((task) => task.name.includes(only))];
  const folder = mkdtempSync(join(tmpdir(), "paper-"));
  const jobs = (engine) => wanted.map((task, index) => ({ row: task.row, url: task.url, pdf: join(folder, `${engine}-${index}.pdf`) }));
  try {
    const in_window = printed(jobs("window"));
    const page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const here = jobs("chromium");
    for (const job of here) {
      await page.goto(job.url);
      await page.evaluate(() => document.fonts.ready.then(() => true));
      job.things = await page.evaluate(marks, job.row);
      await page.pdf({ path: job.pdf, format: "A4" });
    }
    await page.context().close();
    const read = await printed(here.map(({ row, pdf }) => ({ row, pdf })));
    const papers = { Chromium: read.map(({ sheets }, index) => ({ things: here[index].things, sheets })), "the window": await in_window };
    for (const [engine, [of_broken, ...others]] of Object.entries(papers)) {
      const found = new Set(onPaper(planted, of_broken).map((fault) => fault.kind));
      const kinds = ["too many sheets", "small type", "title at the foot", "row on two sheets", "not alone on paper", "folded on paper"];
      for (const kind of kinds.filter((kind) => !found.has(kind))) {
        note(broken, page, `on paper, ${engine}`, [{ kind: "planted fault not found", element: kind, more: "" }]);
      }
      others.forEach((paper, index) => {
        note(wanted[index + 1], page, `on paper, ${engine}`, onPaper(wanted[index + 1].row, paper));
        count("sheets of paper looked at", paper.sheets.length);
      });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Keys typed at several paces give the answers that were meant; and where a fault is planted in the page, they do not. */
async function deskByKeys() {
  const desk = (name, path, how) => ({ name: `en/interview?view=desk (typed, ${name})`, url: `${live_base}en/interview?view=desk${path}`, how });
  const tasks = [
    desk("20 ms", "&with=ar", { pace: 20 }),
    desk("250 ms", "", { pace: 250 }),
    desk("random", "", { pace: "random" }),
    ...Object.entries(PLANTED).map(([name, before]) => desk(name, "", { pace: 20, before, planted: true })),
    desk("an answer that never comes", "", { pace: 20, before: loseAnswer }),
    desk("pages that cannot be got", "", { refused: true }),
  ];
  await inParallel(browser, tasks, async (page, task) => {
    const wrong = task.how.refused ? await refusedWrong(page, task.url) : await typedWrong(page, task.url, task.how);
    if (task.how.planted && wrong === null) throw new Error("this planted fault is not found");
    if (!task.how.planted && wrong !== null) note(task, page, "", [{ kind: "wrong answer", element: "[data-desk]", more: wrong }]);
    count("times typed at the desk");
  });
}

/** A page of another site gets nothing of what is served. */
async function otherSites() {
  if (!"pages of other sites".includes(only)) return;
  const { faults, tried } = await ofOtherSites({ executablePath, guarded: live_base, open: files.base });
  count("ways of other sites to the guide", tried);
  for (const fault of faults) console.log(`\na page of another site\n  ${fault}\n`);
  if (faults.length > 0) faulty.set("a page of another site", faults.length);
}

/** A page with a fault of every kind must be found faulty by every check, before any page of the guide is looked at. */
async function selfCheck() {
  const page = await browser.newPage({ viewport: ZOOMED });
  await page.goto(new URL("broken.html", import.meta.url).href);
  await page.emulateMedia({ ...usual, forcedColors: "active" });
  const judge = await browser.newPage();
  const seen = [];
  seen.push(...(await paleWords(page)));
  for (const unseen of [unseenFocus, unseenChoice, unseenIcons]) seen.push(...(await unseen(page, judge, () => true)).faults);
  await page.emulateMedia(usual);
  for (const unseen of [unseenFields, unseenIcons]) seen.push(...(await unseen(page, judge, () => true)).faults);
  await prepare(page);
  const by_rules = await tryRules(page, ALL);
  for (const size of [PHONE, OWN]) {
    await resize(page, size);
    seen.push(...(await outOfView(page)));
  }
  await resize(page, ZOOMED);
  const all = [...seen, ...by_rules.faults, ...(await withoutRoom(page)), ...(await moving(page)), ...(await hiddenFocus(page))];
  const found = new Set(all.flatMap((fault) => [fault.kind, `${fault.kind} ${fault.element}`]));
  const wanted = [
    "axe label", "axe color-contrast .pale", "axe color-contrast .paler", "axe target-size",
    "sideways scrolling", "beyond the window", "cut off", "words leave their box", "one control on another",
    "moves", "focus not seen", "choice not seen", "field not seen", "icon not seen",
    "pale words", "focus behind something",
    "header too high", "answer out of view", "button out of view", "tile out of view", "step out of view",
  ];
  const missed = wanted.filter((kind) => !found.has(kind));
  await page.close();
  await judge.close();
  if (missed.length > 0) {
    console.error(`the checks do not find in broken.html: ${missed.join(", ")}`);
    process.exit(1);
  }
  count("kinds of planted faults found", wanted.length);
}

/** Waits until the guide is served. */
async function answered(url) {
  for (let tries = 100; ; tries -= 1) {
    try {
      return await fetch(url);
    } catch (error) {
      if (tries === 0) throw error;
      await new Promise((later) => setTimeout(later, 100));
    }
  }
}

/** Gives the page another size, and waits until a card shown large has fitted its words to it: it hears of it with a frame. */
async function resize(page, size) {
  await page.setViewportSize(size);
  await page.evaluate(() => document.querySelector(".large") && new Promise((done) => requestAnimationFrame(() => done())));
}

/** Shows a page, which has to be there. */
async function show(page, { url, status = 200 }, size, media) {
  await resize(page, size);
  await page.emulateMedia(media);
  const response = await page.goto(url);
  if (response.status() !== status) throw new Error(`the status is ${response.status()}`);
  await page.evaluate(() => document.fonts.ready.then(() => true));
}

async function unfold(page) {
  await page.evaluate(() => document.querySelectorAll("main details").forEach((details) => (details.open = true)));
}

async function inParallel(browser, tasks, act) {
  const wanted = tasks.filter((task) => task.name.includes(only));
  const worker = async () => {
    const page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    for (let task = wanted.shift(); task; task = wanted.shift()) {
      try {
        await act(page, task);
      } catch (error) {
        if (!browser.isConnected()) throw error;
        note(task, page, "", [{ kind: "could not be looked at", element: "", more: error.message }]);
      }
    }
    await page.context().close();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

function note(task, page, look, found) {
  const width = page.viewportSize()?.width;
  for (const { kind, element, more } of found) {
    console.log(`\n${kind}\n  page     ${task.name}\n  look     ${look}, ${width} px wide\n  element  ${element}\n           ${more}`);
    console.log(`  again    node tests/chromium/check.mjs SITE ADDRESS --only '${task.name}'\n  see      ${task.url}\n`);
    faulty.set(kind, (faulty.get(kind) ?? 0) + 1);
  }
}

function count(what, times = 1) {
  counts.set(what, (counts.get(what) ?? 0) + times);
}

async function timed(what, act) {
  const began = performance.now();
  await act();
  console.log(`${what}: ${Math.round((performance.now() - began) / 1000)} s`);
}

function report() {
  console.log();
  for (const [what, times] of counts) console.log(`${Math.round(times)} ${what}`);
  for (const [what, times] of left) console.log(`${times} times axe could not judge, and people have looked: ${what}`);
  for (const [kind, times] of faulty) console.log(`faulty: ${kind}: ${times} times`);
  const idle = only ? [] : needless(left);
  for (const why of idle) console.log(`nothing needs it any more in rules.mjs: ${why}`);
  const faults = Array.from(faulty.values()).reduce((sum, times) => sum + times, 0);
  console.log(`${faults} faults in ${Math.round((performance.now() - started) / 1000)} s`);
  process.exitCode = faults + idle.length > 0 ? 1 : 0;
}

/** Serves the exported copy from this computer, since a browser reads the fonts anew for every file that it opens itself. */
async function serveFiles() {
  const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".woff2": "font/woff2" };
  const server = createServer((request, response) => {
    const path = join(site, decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    response.setHeader("content-type", types[extname(path)] ?? "text/plain");
    response.setHeader("cache-control", "max-age=3600");
    createReadStream(path).on("error", () => response.writeHead(404).end()).pipe(response);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { server, base: `http://127.0.0.1:${server.address().port}/` };
}

function onPath(...names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
