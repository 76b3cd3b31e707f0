// What stands on paper: which pages are printed, how each thing on a sheet is known again, and what is a fault there.

import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

import { day } from "./pages.mjs";

/** The answers of the practice case "many-worries", whose plan is the longest, as if it were told today. */
const MANY_WORRIES =
  `plan?danger=no&where=mainland&police=no&from=other&age=adult&unhcr=emailed&stay=visa&stay-until=${day(40)}&shelter=hotel` +
  `&registered-here=hotel-did&passport=lost&family=baby&family=school-age&family=ill&family=child-expired&family=separated` +
  `&family=stateless&baby-born=${day(-46)}&needs=work&needs=unpaid&needs=money&needs=asked-to-pay&needs=lawyer` +
  "&needs=other-country&needs=go-home&needs=leave-china&needs=fear-embassy";

/**
 * A row for each page that people print: its `path` below the language, the `locales` in which it is printed, the `most` sheets
 * of A4 that it may take, and the smallest type that it may have, in points. `alone` is what has the paper for itself; `open`
 * is what is folded on the screen, and must stand unfolded on paper.
 */
export const PAPER = [
  { path: MANY_WORRIES, locales: ["en", "ar", "zh-Hans"], most: 4, least: 10, open: ".step" },
  { path: `${MANY_WORRIES}&with=ar`, locales: ["en"], most: 10, least: 10, open: ".step" },
  { path: `${MANY_WORRIES}&with=zh-Hans`, locales: ["ar"], most: 9, least: 10, open: ".step" },
  { path: "emergency", locales: ["en", "ar"], most: 1, least: 9 },
  { path: "deadlines", locales: ["en", "ar"], most: 1, least: 8 },
  { path: "contact", locales: ["en"], most: 4, least: 8.5, open: ".group:has(h2)" },
  { path: "topics/just-arrived", locales: ["en", "ar"], most: 3, least: 8.5, open: ".group" },
  { path: "plan/email", locales: ["en", "ar"], most: 3, least: 10 },
  { path: "paper/questionnaire?with=ar", locales: ["en"], most: 2, least: 9, alone: ".form" },
  { path: "paper/questionnaire?with=zh-Hans", locales: ["ar"], most: 2, least: 9 },
  { path: "paper/questionnaire?with=so", locales: ["fr"], most: 3, least: 9 },
  { path: "paper/email?with=ar", locales: ["en"], most: 2, least: 9, alone: ".form" },
  { path: "paper/email?with=so", locales: ["fr"], most: 2, least: 9 },
  { path: "paper/tally?with=zh-Hans", locales: ["ar"], most: 1, least: 9 },
  { path: "cards/stopped", locales: ["ar"], most: 1, least: 10, alone: ".card" },
  { path: "cards/stopped/large", locales: ["en"], most: 1, least: 10, alone: ".alone" },
  { path: "cards/sheet?card=stopped&card=lost&card=interpreter&per=8", locales: ["en"], most: 1, least: 9, alone: ".sheet" },
];

/**
 * Gives each element a colour of its own, its number, by which its words are known again on paper in every language, and
 * returns what each number stands for. Runs in a page.
 */
export function marks({ alone, open }) {
  const TITLES = "h1, h2, h3, h4, summary:not(.step-facts > *, .fact-sources > *)"; // those are lines on paper
  const rows = Array.from(document.querySelectorAll(".pair"));
  const folded = open ? Array.from(document.querySelectorAll(open)) : [];
  return Array.from(document.body.querySelectorAll("*"), (element, index) => {
    element.style.setProperty("color", `#${(index + 1).toString(16).padStart(6, "0")}`, "important");
    const named = element.closest(TITLES) ?? element.closest(".pair, p, li") ?? element;
    return {
      name: `${named.tagName.toLowerCase()} "${named.textContent.replace(/\s+/g, " ").trim().slice(0, 60)}"`,
      title: element.closest(TITLES) !== null,
      only_read_out: getComputedStyle(element).clipPath === "inset(50%)",
      row: rows.indexOf(element.closest(".pair")),
      fold: folded.findIndex((fold) => fold.contains(element)),
      beside: Boolean(alone) && element.closest(alone) === null,
    };
  });
}

/**
 * Prints pages with the web view of the window too, and reads what stands on all sheets. A job has the `row` and the `pdf`; where
 * it has a `url`, it is printed there first.
 */
export async function printed(jobs) {
  const program = fileURLToPath(new URL("window-print", import.meta.url));
  const printing = spawn("xvfb-run", ["-a", program], { stdio: ["pipe", "pipe", "inherit"] });
  printing.stdin.end(JSON.stringify({ marks: marks.toString(), jobs }));
  const parts = [];
  for await (const part of printing.stdout) parts.push(part);
  return JSON.parse(Buffer.concat(parts));
}

/** Returns what is wrong on the sheets of a row. */
export function onPaper({ most, least }, { things, sheets }) {
  const SLACK = 0.05; // what rounding gives
  const faults = [];
  const say = (kind, element, more) => faults.push({ kind, element, more });
  const seen = seenOn(sheets, things);

  if (sheets.length > most) say("too many sheets", "html", `${sheets.length}, not ${most}`);
  if (seen.length === 0) say("nothing on paper", "html", "");
  for (const small of once(seen.filter((text) => text.size + SLACK < least))) say("small type", small.name, `${small.size} pt, not ${least}`);
  for (const text of once(seen.filter((text) => text.beside))) say("not alone on paper", text.name, `on sheet ${text.sheet}`);
  for (const title of once(seen.filter((text) => text.title))) {
    const below = seen.some((text) => text.sheet === title.sheet && !text.title && text.bottom > title.bottom);
    if (!below) say("title at the foot", title.name, `of sheet ${title.sheet}`);
  }
  for (const text of new Map(seen.map((text) => [text.row, text])).values()) {
    const on = new Set(seen.filter(({ row }) => row === text.row).map(({ sheet }) => sheet));
    if (text.row >= 0 && on.size > 1) say("row on two sheets", text.name, `on sheets ${Array.from(on).join(" and ")}`);
  }
  const unfolded = new Set(seen.filter((text) => !text.title).map((text) => text.fold));
  const folded = new Map(things.map((thing) => [thing.fold, thing]));
  for (const [fold, thing] of folded) if (fold >= 0 && !unfolded.has(fold)) say("folded on paper", thing.name, "nothing stands under its title");
  return faults;
}

/** Returns the texts that can be seen on sheets, with the thing that each is a part of. */
function seenOn(sheets, things) {
  const texts = sheets.flatMap((texts, index) =>
    texts.map(([number, size, top, bottom]) => ({ ...things[number - 1], number, sheet: index + 1, size, top, bottom })));
  // Where a letter rises above the first line of a sheet, both web views write its line on the sheet before too, and cut it off.
  // Words that go on there would leave two lines behind.
  const isTrace = (text) => {
    const same = texts.filter((other) => (text.row < 0 ? other.number === text.number : other.row === text.row));
    const here = same.filter((other) => other.sheet === text.sheet);
    const height = Math.max(...here.map(({ bottom }) => bottom)) - Math.min(...here.map(({ top }) => top));
    return height < 2 * text.size && same.some((other) => other.sheet === text.sheet + 1);
  };
  return texts.filter((text) => !text.only_read_out && !isTrace(text));
}

function once(texts) {
  return Array.from(new Map(texts.map((text) => [`${text.name} ${text.sheet}`, text])).values());
}
