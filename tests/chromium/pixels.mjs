// What is seen: pictures of the page before and after, compared dot by dot.

/** WCAG 1.4.11 and 2.4.13: what must be seen differs so much from what was there. */
const RATIO = 3;

/** Each kind of control once: what readers can reach by keyboard. */
const CONTROLS = ":is(a[href], button, input:not([type=hidden]), summary)";

/**
 * Returns controls of which the focus cannot be seen: fewer dots change than a line of two pixels around the control has
 * (WCAG 2.4.13).
 */
export async function unseenFocus(page, judge, first) {
  // From now on the browser shows the focus, since somebody uses the keyboard.
  await page.keyboard.press("Tab");
  return compare(page, judge, {
    kind: "focus not seen",
    elements: await oneOfEachKind(page, CONTROLS, first),
    margin: 8,
    before: () => document.activeElement?.blur(),
    after: (element) => element.focus({ preventScroll: true }),
    least: ({ width, height }) => 2 * 2 * (width + height),
  });
}

/** Returns the radio buttons and boxes of which nobody sees whether they are chosen. */
export async function unseenChoice(page, judge, first) {
  return compare(page, judge, {
    kind: "choice not seen",
    elements: await oneOfEachKind(page, "input:is([type=radio], [type=checkbox])", first),
    margin: 0,
    before: (element) => {
      document.activeElement?.blur();
      element.checked = false;
    },
    after: (element) => (element.checked = true),
    least: ({ width, height }) => (width * height) / 20,
  });
}

/** Returns the icons that cannot be seen. */
export async function unseenIcons(page, judge, first) {
  return compare(page, judge, {
    kind: "icon not seen",
    elements: await oneOfEachKind(page, ".icon", first),
    margin: 0,
    before: (element) => (element.style.visibility = "hidden"),
    after: (element) => (element.style.visibility = ""),
    least: ({ width, height }) => (width * height) / 25,
  });
}

/** Returns the fields and boxes of which the outline cannot be seen. */
export async function unseenFields(page, judge, first) {
  return compare(page, judge, {
    kind: "field not seen",
    elements: await oneOfEachKind(page, "main input:not([type=hidden])", first),
    margin: 0,
    before: (element) => {
      document.activeElement?.blur();
      element.style.visibility = "hidden";
    },
    after: (element) => (element.style.visibility = ""),
    least: ({ width, height }) => 2 * (width + height),
  });
}

async function compare(page, judge, { kind, elements, margin, before, after, least }) {
  const faults = [];
  for (const { element, name } of elements) {
    await element.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
    const box = await element.boundingBox();
    const window = page.viewportSize();
    const x = Math.max(0, box.x - margin);
    const y = Math.max(0, box.y - margin);
    const clip = {
      x,
      y,
      width: Math.min(window.width - x, box.width + 2 * margin),
      height: Math.min(window.height - y, box.height + 2 * margin),
    };
    const picture = async (act) => {
      await element.evaluate(act);
      return (await page.screenshot({ clip })).toString("base64");
    };
    const changed = await judge.evaluate(differing, [await picture(before), await picture(after), RATIO]);
    await element.evaluate((element) => element.blur());
    const wanted = least(box);
    if (changed < wanted) {
      faults.push({ kind, element: name, more: `${changed} dots of at least ${Math.round(wanted)} in ${Math.round(box.width)} × ${Math.round(box.height)}` });
    }
  }
  return { faults, count: elements.length };
}

/** Returns one element of each kind that is `first`: of this tag, these classes, in such a part of a page. */
async function oneOfEachKind(page, selector, first) {
  const list = await page.evaluateHandle((selector) => {
    const kinds = new Map();
    for (const element of document.querySelectorAll(selector)) {
      const classes = Array.from(element.classList, (name) => `.${name}`).join("");
      const within = element.parentElement.closest("[class]")?.classList[0] ?? "";
      const name = `.${within} ${element.tagName.toLowerCase()}${classes}${element.type ? `[${element.type}]` : ""}`;
      // Of "skip to the text" nothing is seen before it has the focus.
      const apart = element.matches(".skip") || element.closest("details:not([open]) > :not(summary)");
      const seen = element.getClientRects().length === 1 && !apart && element.checkVisibility();
      if (seen && !kinds.has(name)) kinds.set(name, element);
    }
    return Array.from(kinds, ([name, element]) => ({ name, element }));
  }, selector);
  const chosen = [];
  for (const one of (await list.getProperties()).values()) {
    const parts = await one.getProperties();
    const name = await parts.get("name").jsonValue();
    if (first(`${selector} ${name}`)) chosen.push({ name, element: parts.get("element").asElement() });
  }
  return chosen;
}

/** Counts the dots that differ between two pictures by at least this contrast (WCAG, relative luminance). Runs in a page. */
async function differing([before, after, ratio]) {
  const dots = async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
    canvas.drawImage(image, 0, 0);
    return canvas.getImageData(0, 0, image.width, image.height).data;
  };
  const part = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = (data, at) => 0.2126 * part(data[at]) + 0.7152 * part(data[at + 1]) + 0.0722 * part(data[at + 2]);
  const [a, b] = [await dots(before), await dots(after)];
  let count = 0;
  for (let at = 0; at < a.length; at += 4) {
    const [one, other] = [luminance(a, at), luminance(b, at)];
    if ((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) >= ratio) count += 1;
  }
  return count;
}
