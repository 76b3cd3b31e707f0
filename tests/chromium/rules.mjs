// The rules of axe: which of them apply, and what becomes of a page that breaks one or that axe cannot judge.

import axe from "axe-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
// It reports everything that is folded, for somebody to unfold it. Here it is unfolded.
const LEFT_OUT = ["hidden-content"];

const known = axe.getRules();
const has = (tag) => (rule) => rule.tags.includes(tag);
const wanted = known.filter((rule) => TAGS.some((tag) => has(tag)(rule)) && !has("deprecated")(rule));

/**
 * The contrast of WCAG AAA, for the rule of AA. That of AAA itself would take as long once more: it reads the same colours, finds
 * only what that of AA lets pass, and does not say what it cannot judge.
 */
const CONTRAST = { "color-contrast": { options: { contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } } } } };

/** The rules for colours. They depend on the look, and on what lies over words. */
export const COLOURS = wanted.filter(has("cat.color")).map((rule) => rule.ruleId);
/** The rules that depend on the look and on the room that there is. */
export const LOOK = [...COLOURS, "target-size"];
export const ALL = wanted.map((rule) => rule.ruleId).filter((id) => !LEFT_OUT.includes(id));
/** The rules that depend on words: names and languages of things, and the room that these take. */
export const WORDS = wanted
  .filter((rule) => ["cat.language", "cat.name-role-value", "cat.text-alternatives", "cat.semantics", "cat.forms"].some((category) => has(category)(rule)))
  .map((rule) => rule.ruleId)
  .filter((id) => !LEFT_OUT.includes(id))
  .concat("target-size");

/** What axe leaves to people: the rule with why it cannot tell, where (a selector that fits), and why it is no fault. */
const LOOKED_AT = [
  {
    what: "label-content-name-mismatch: label-content-name-mismatch",
    where: ".size",
    why: "the letter A shows a size of text; it is no word that somebody could say to the computer, and the name tells the size",
  },
  {
    what: "color-contrast: elmPartiallyObscuring",
    where: "a > .pair *",
    why: "a link in two languages is a grid in a line of text, which reaches out of the line; what is behind it is the ground of the page",
  },
  {
    what: "color-contrast: elmPartiallyObscuring",
    where: "#search-suggestions *",
    why: "the list lies over the page and has a ground of its own",
  },
  {
    what: "color-contrast: elmPartiallyObscured",
    where: ".plan-steps .step-caution *",
    why: "on paper a step can go on in the next column; the tests of the style sheet compare its colours too",
  },
];

/** Makes the rules known to a page. Its content security policy does not let a script element do it. */
export async function prepare(page) {
  await page.evaluate(axe.source);
}

/**
 * Tries rules on a page, or on the part of it that fits a selector, and returns `{ faults, left, tried }`: what is broken, how
 * often axe left something to people, and the names of the rules that were tried.
 */
export async function tryRules(page, rules, within) {
  const found = await page.evaluate(
    ([within, values, checks]) =>
      axe.run(within ?? document, { runOnly: { type: "rule", values }, checks, resultTypes: ["violations", "incomplete"] }),
    [within, rules, CONTRAST],
  );
  const faults = found.violations.flatMap((rule) => rule.nodes.map((node) => fault(rule, node)));
  const left = [];
  for (const rule of found.incomplete) {
    for (const node of rule.nodes) {
      const what = reason(rule, node);
      const known = LOOKED_AT.filter((one) => one.what === what);
      const fits = await page.evaluate(
        ([target, places]) => places.findIndex((place) => document.querySelector(target)?.matches(place)),
        [node.target.at(-1), known.map((one) => one.where)],
      );
      if (fits < 0) faults.push({ ...fault(rule, node), kind: `axe cannot judge ${what}` });
      else left.push(`${what} at ${known[fits].where}`);
    }
  }
  const tried = [found.violations, found.incomplete, found.passes, found.inapplicable].flat().map((rule) => rule.id);
  return { faults, left, tried };
}

/** Returns what is kept of `LOOKED_AT` though nothing needs it any more. */
export function needless(left) {
  return LOOKED_AT.map((one) => `${one.what} at ${one.where}`).filter((one) => !left.has(one));
}

function fault(rule, node) {
  const more = node.failureSummary?.split("\n").slice(1).join("; ").trim() ?? "";
  return { kind: `axe ${rule.id}`, element: node.target.flat().join(" "), more: `${more || rule.help} in ${node.html.slice(0, 160)}` };
}

function reason(rule, node) {
  const checks = [...node.any, ...node.all, ...node.none];
  return `${rule.id}: ${checks.map((check) => check.data?.messageKey ?? check.id).join(", ")}`;
}

/**
 * Returns the words that are hard to read, by the contrast of WCAG AAA for all sizes. It is much faster than axe, and holds
 * where the reader's system chooses the colours too: there axe reads colours that the browser does not use.
 */
export function paleWords(page) {
  return page.evaluate(() => {
    const LEAST = 7;
    // A page has few colours and few grounds.
    const once = (of, known = new Map()) => (key) => known.get(key) ?? known.set(key, of(key)).get(key);
    const channels = once((colour) => colour.match(/[\d.]+/g).map(Number));
    const part = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    const luminance = ([red, green, blue]) => 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
    const behind = once((element) => {
      const own = element ? channels(getComputedStyle(element).backgroundColor) : channels(getComputedStyle(document.body).backgroundColor);
      return !element || own.length < 4 || own[3] === 1 ? own : behind(element.parentElement);
    });
    const faults = [];
    for (const element of document.body.querySelectorAll("*")) {
      const words = Array.from(element.childNodes).some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
      if (!words || !element.checkVisibility()) continue;
      const [one, other] = [luminance(channels(getComputedStyle(element).color)), luminance(behind(element))];
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      const name = `${element.tagName.toLowerCase()}.${element.classList[0] ?? ""}`;
      if (contrast < LEAST) faults.push({ kind: "pale words", element: name, more: `${contrast.toFixed(2)}:1 in ${element.textContent.slice(0, 60)}` });
    }
    return faults;
  });
}
