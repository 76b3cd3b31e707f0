// Which pages are looked at: every kind of page of an exported copy, and what only a running guide shows.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The moment for which pages are served: that of the other tests, a working day in office hours, so that every day sees the same. */
const NOW = Date.parse("2026-12-04T09:00+08:00");

/**
 * Returns the languages of an exported copy, English first: its `tag`; whether it is the first of its script (by the likely
 * subtags of CLDR), the first of its direction (as its pages have it), and the longest of all; the tag of the language `beside`
 * it; and a `title` to search for.
 */
export function languages(site) {
  const tags = readdirSync(site).filter((name) => existsSync(join(site, name, TOPIC)));
  const known = ["en", ...tags.filter((tag) => tag !== "en").sort()].map((tag) => {
    const topic = readFileSync(join(site, tag, TOPIC), "utf8");
    return {
      tag,
      script: new Intl.Locale(tag).maximize().script,
      direction: topic.match(/<html[^>]* dir="([a-z]+)"/)[1],
      length: wordsOf(site, tag).length,
      title: said(topic.match(/<h1.*?<\/h1>/s)[0]),
    };
  });
  const isFirst = (one, of) => known.find((other) => of(other) === of(one)) === one;
  const longest = known.reduce((one, other) => (other.length > one.length ? other : one));
  // Both directions and all scripts stand beside each other; and two languages of one script, with their long names.
  const firsts = known.filter((one) => isFirst(one, ({ script }) => script));
  const others = known.filter((one) => !firsts.includes(one));
  const beside = (one) => {
    const ring = firsts.includes(one) || others.length === 1 ? firsts : others;
    return ring[(ring.indexOf(one) + 1) % ring.length].tag;
  };
  return known.map((one) => ({
    tag: one.tag,
    title: one.title,
    beside: beside(one),
    first_of_script: firsts.includes(one),
    first_of_direction: isFirst(one, ({ direction }) => direction),
    longest: one === longest,
  }));
}

/** A page of every language. */
const TOPIC = "topics/overstay.html";

/** Returns what is said on the pages that stand alone: home, contact, emergency and others. */
function wordsOf(site, tag) {
  const pages = readdirSync(join(site, tag)).filter((name) => name.endsWith(".html"));
  return pages.map((name) => said(readFileSync(join(site, tag, name), "utf8"))).join("");
}

function said(html) {
  return html.replace(/<[^>]*>/g, "").trim();
}

/** Returns the paths of all pages of an exported copy, such as `en/facts/hot-110.html`. */
export function exported(site) {
  return readdirSync(site, { recursive: true })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".html"))
    .sort();
}

/**
 * Returns pages of an exported copy that show every kind: each page that is there once, and of each collection (facts,
 * topics, cards …) so many that every class of the style sheet that occurs in the collection occurs in one of them.
 */
export function kindsOf(site) {
  const pages = exported(site).filter((path) => path.startsWith("en/")).map((path) => path.slice("en/".length));
  const collections = new Map();
  for (const page of pages.filter((page) => page.includes("/"))) {
    const name = page.split("/")[0];
    collections.set(name, [...(collections.get(name) ?? []), page]);
  }
  const single = pages.filter((page) => !page.includes("/"));
  const kinds = [...single, ...Array.from(collections.values()).flatMap((members) => cover(site, members))];
  // In an exported copy several pages say the same: that this part needs the program.
  const main = (page) => readFileSync(join(site, "en", page), "utf8").match(/<main.*<\/main>/s)[0].replace(/ href="[^"]*"/g, "");
  return Array.from(new Map(kinds.map((page) => [main(page), page])).values());
}

function cover(site, pages) {
  const classes = new Map(pages.map((page) => [page, classesOf(readFileSync(join(site, "en", page), "utf8"))]));
  const missing = new Set(Array.from(classes.values()).flatMap((of) => [...of]));
  const chosen = [];
  while (missing.size > 0) {
    const gain = (page) => Array.from(classes.get(page)).filter((name) => missing.has(name)).length;
    const best = pages.reduce((best, page) => (gain(page) > gain(best) ? page : best));
    chosen.push(best);
    classes.get(best).forEach((name) => missing.delete(name));
  }
  return chosen;
}

function classesOf(html) {
  return new Set(Array.from(html.matchAll(/ class="([^"]*)"/g)).flatMap(([, names]) => names.split(/\s+/)));
}

/**
 * Returns the pages that only a running guide shows, as `{ name, path, looks, act, within, print }`: the looks in which it is
 * seen where these are not all, what to do on the page before looking at it, the part of it to look at, and whether it is
 * looked at as it is printed.
 */
export function live({ tag, beside, title }) {
  const so_far =
    "danger=no&where=mainland&police=no&from=other&age=adult&unhcr=not-yet&stay=visa" +
    `&stay-until=${day(30)}&shelter=home&registered-here=no`;
  const long =
    `where=mainland&police=summoned&stay=expired&stay-until=${day(-3)}&from=myanmar-border&age=adult&unhcr=registered` +
    `&paper-until=${day(5)}&shelter=home&registered-here=no&arrived-here=${day(-1)}T21:00&passport=lost&family=baby` +
    "&family=ill&family=pregnant&family=violence&family=separated&needs=work&needs=money&needs=school&needs=health&danger=danger";
  const twelve =
    `danger=no&where=mainland&police=no&from=other&age=adult&unhcr=registered&paper-until=${day(6)}&stay=visa` +
    `&stay-until=${day(16)}&shelter=home&registered-here=no&arrived-here=${day(-1)}T21:00&passport=lost` +
    "&family=baby&family=ill&needs=health";
  const to_register = `where=mainland&stay=visa&stay-until=${day(30)}&shelter=home&registered-here=no&arrived-here=${day(-1)}T21:00`;
  const words = encodeURIComponent(title);
  const pages = {
    home: "",
    contact: "contact",
    "question with radios": "interview",
    "question with checkboxes": "interview/family?where=mainland",
    "question for a day": "interview/stay-until?where=mainland&stay=visa",
    "question for a moment": `interview?${so_far}`,
    "question below what comes first": "interview?danger=danger&where=mainland&police=detained&asked=police",
    "question with an error": "interview?danger=no&asked=where",
    "day with an error": `interview?${so_far}&asked=arrived-here&arrived-here-day=31&arrived-here-month=2&arrived-here-year=2026`,
    "question that is not asked": "interview/stay?where=macao",
    "answers that do not count": "interview?danger=no&where=macao&police=summoned&colour=red",
    "all answers": `interview?${so_far}&arrived-here=${day(-1)}T21:00&passport=not-known&family=ill&family=pregnant&needs=none`,
    "started again": "again",
    "plan without answers": "plan",
    "short plan": "plan?danger=no&where=outside",
    "plan with a deadline": `plan?${to_register}`,
    "plan of twelve steps": `plan?${twelve}`,
    "long plan": `plan?${long}`,
    "e-mail": "plan/email?where=mainland&unhcr=not-yet&family=baby",
    "tiles for helpers": "helpers",
    cases: "cases",
    "plan of a case for practice": "cases/flat-with-visa",
    "plan with answers of practice": "plan?danger=no&where=outside&practice=yes",
    "languages to point at": "languages",
    "note about a fact": "note?about=facts%2Fpreg-fine",
    "deadlines in two languages": `deadlines?with=${beside}`,
    "page of helpers": `interview?view=desk&${so_far}`,
    "page of helpers with an error": "interview?view=desk&where=mainland&police=leave-order&leave-by=2026-13-01",
    "paper forms": "paper",
    "e-mail form": "paper/email?where=mainland&unhcr=not-yet",
    "questions on paper": "paper/questionnaire",
    "tally sheet": "paper/tally",
    "search without words": "search",
    "results of a search": `search?q=${words}`,
    "nothing found": "search?q=qqqqzzzz",
    "no such page": "no-such-page",
    "no such query": "topics?colour=red",
    "some cards on paper": "cards/sheet?card=stopped&card=interpreter&card=lost&per=8",
    "card shown large in two languages": `cards/hotel-desk/large?with=${beside}`,
    "topic in two languages": `topics/just-arrived?with=${beside}`,
    "home in two languages": `?with=${beside}`,
    "question in two languages": `interview?danger=danger&with=${beside}`,
    "plan in two languages": `plan?${to_register}&with=${beside}`,
    "questions on paper in two languages": `paper/questionnaire?with=${beside}`,
  };
  // The colours are those of the same pages in the usual size.
  const large = {
    "home in large text": "?size=large",
    "home in larger text": "?size=larger",
    "topic in larger text": "topics/just-arrived?size=larger",
    "question in larger text": `interview?${so_far}&size=larger`,
    "plan in larger text": `plan?${to_register}&size=larger`,
    "results in larger text": `search?q=${words}&size=larger`,
  };
  const status = { "no such page": 404, "no such query": 400 };
  const plain = Object.entries(pages).map(([name, path]) => ({ name, path, status: status[name] }));
  return [
    ...plain,
    ...Object.entries(large).map(([name, path]) => ({ name, path, looks: ["light"] })),
    { name: "languages to choose", path: `contact?with=${beside}`, within: ".languages-menu", act: openLanguages },
    { name: "more tools", path: `contact?with=${beside}`, within: ".more", act: openMore },
    { name: "suggestions", path: "search", within: ".search-box", act: (page) => typeWords(page, title.slice(0, 4)) },
    { name: "printed plan", path: `plan?${long}`, print: true },
    { name: "printed plan of a case for practice", path: "cases/flat-with-visa", print: true },
    { name: "printed deadlines", path: "deadlines", print: true },
    { name: "printed card", path: "cards/stopped", print: true },
    { name: "printed sheets of cards", path: "cards/sheet?per=8", print: true },
    { name: "printed topic", path: "topics/just-arrived", print: true },
  ].map((page) => ({ ...page, path: `${tag}/${page.path}` }));
}

/** Answers with which each question is asked, at the latest with the last of them. */
const ASKED = ["", "stay=visa", "unhcr=registered", "unhcr=refused", "age=16-17", "shelter=home", "shelter=home&registered-here=no",
  "family=baby", "police=leave-order"].map((answers) => `where=mainland&${answers}`);

/** Answers that bring what cannot wait, as the address has them when the next question is asked. */
const BROUGHT = [
  "where?danger=danger&asked=danger", "where?danger=medical&asked=danger", "police?danger=danger&where=mainland&asked=where",
  "from?where=border&asked=where", "from?danger=danger&where=border&asked=where", "from?where=mainland&police=questioned&asked=police",
  "from?where=mainland&police=detained&asked=police", "from?danger=danger&where=mainland&police=detained&asked=police",
  "leave-by?where=mainland&police=leave-order&asked=police", "age?where=mainland&from=north-korea&asked=from",
  "age?where=mainland&from=myanmar-border&asked=from", "unhcr?where=mainland&age=under-16&alone=alone&asked=alone",
  "needs?where=mainland&family=violence&asked=family", "needs?where=mainland&family=forced&asked=family",
];

/**
 * Returns the addresses at which a question may be asked, by its id as the exported copy has it: of whoever is safe, of whoever
 * is in danger, and after an answer that brings what cannot wait.
 */
export function questions(site) {
  const ids = readdirSync(join(site, "en", "interview")).map((name) => name.replace(/\.html$/, ""));
  const said = ["", "danger=danger&"];
  const any = ids.flatMap((id) => said.map((said) => ({ id, paths: ASKED.map((answers) => `interview/${id}?${said}${answers}`) })));
  return [...any, ...BROUGHT.map((path) => ({ id: path.split("?")[0], paths: [`interview/${path}`] }))];
}

/** Returns the day so many days from then where the guide is used, as it stands in addresses. */
export function day(after) {
  return new Date(NOW + after * 86_400_000).toLocaleDateString("en-CA", { timeZone: "Asia/Shanghai" });
}

async function openLanguages(page) {
  await page.locator("[data-languages] > summary").click();
}

async function openMore(page) {
  await page.setViewportSize({ width: 320, height: 640 }); // in a wide window they stand in the row
  await page.locator(".more summary").click();
}

async function typeWords(page, words) {
  await page.locator("[type=search]").pressSequentially(words);
  await page.locator("[role=option]").first().waitFor();
  await page.keyboard.press("ArrowDown");
}
