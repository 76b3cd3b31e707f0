// What can be measured on a page: whether everything has room, and whether anything moves.

/**
 * Returns what has no room on a page: wider than the window, cut off, on top of another control. WCAG 1.4.10 lets tables and the
 * like scroll sideways by themselves; the guide has none.
 */
export function withoutRoom(page) {
  return page.evaluate(look);

  function look() {
    const SLACK = 1; // what rounding gives
    const over_the_page = ".languages-menu, .search-box, .search-box > div"; // what opens there is wider, and lies over the page
    const faults = [];
    const root = document.scrollingElement;
    const width = root.clientWidth;
    if (root.scrollWidth > width + SLACK) {
      faults.push({ kind: "sideways scrolling", element: "html", more: `${root.scrollWidth} px in a window of ${width}` });
    }
    const shown = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT, (element) => {
      const skipped = element.parentElement?.tagName === "svg" || !element.checkVisibility() || isOnlyReadOut(element);
      return skipped ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
    });
    while (shown.nextNode()) {
      const element = shown.currentNode;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (box.width === 0) continue;
      if (box.right > width + SLACK || box.left < -SLACK) {
        report("beyond the window", element, `from ${box.left} to ${box.right} of ${width}`);
      }
      const sideways = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + SLACK;
      const down = element.clientHeight > 0 && element.scrollHeight > element.clientHeight + SLACK;
      const hides = (overflow) => overflow === "hidden" || overflow === "clip";
      const scrolls = (overflow) => overflow === "auto" || overflow === "scroll";
      const holds_words = element.tagName !== "INPUT"; // a field moves the words in it by itself
      if (holds_words && ((sideways && hides(style.overflowX)) || (down && hides(style.overflowY)))) {
        report("cut off", element, `${element.scrollWidth} × ${element.scrollHeight} in ${element.clientWidth} × ${element.clientHeight}`);
      } else if (sideways && scrolls(style.overflowX)) {
        report("sideways scrolling", element, `${element.scrollWidth} px in ${element.clientWidth}`);
      } else if (sideways && holds_words && style.display !== "inline" && !element.matches(over_the_page)) {
        report("words leave their box", element, `${element.scrollWidth} px in ${element.clientWidth}`);
      }
    }
    const controls = Array.from(document.querySelectorAll(".header :is(a, button, summary), main :is(input, button, .button)"));
    const seen = controls.filter((control) => control.checkVisibility()).map((control) => [control, control.getBoundingClientRect()]);
    seen.forEach(([one, a], index) => {
      for (const [other, b] of seen.slice(index + 1)) {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        const inside = one.contains(other) || other.contains(one);
        // The list of languages lies over the page on purpose, with what is in it.
        const over = one.closest("details[open]") !== other.closest("details[open]");
        if (across > SLACK && down > SLACK && !inside && !over) report("one control on another", one, `with ${name(other)}`);
      }
    });
    return faults;

    function isOnlyReadOut(element) {
      return getComputedStyle(element).clipPath === "inset(50%)";
    }

    function report(kind, element, more) {
      faults.push({ kind, element: name(element), more });
    }

    function name(element) {
      const own = element.id ? `#${element.id}` : element.tagName.toLowerCase() + Array.from(element.classList, (c) => `.${c}`).join("");
      const parent = element.parentElement?.closest("[class], [id]");
      return parent && !element.id ? `${parent.tagName.toLowerCase()}${parent.id ? `#${parent.id}` : `.${parent.classList[0]}`} ${own}` : own;
    }
  }
}

/**
 * Returns what readers must see without scrolling and do not, in the window of a phone or in that of the program, where
 * "Back" is shown. Larger text and a second language need more room.
 */
export function outOfView(page) {
  return page.evaluate(() => {
    const HEADER = 64;
    const faults = [];
    const { size = "normal", with: second } = document.documentElement.dataset;
    const in_hand = window.innerWidth < 480;
    for (const back of document.querySelectorAll("[data-back]")) back.hidden = false;
    window.scrollTo(0, 0);
    const header = document.querySelector(".header")?.offsetHeight ?? 0;
    if (in_hand && size === "normal" && header > HEADER) faults.push({ kind: "header too high", element: ".header", more: `${header} px` });
    // A mistake, and an answer that does not count, come before the question.
    const faulty = document.querySelector("main :is(.error-summary, .notice)");
    // What cannot wait comes before it too, but leaves room for its first answer.
    const below = document.querySelector("main .first");
    const see = (kind, found) => {
      const last = Math.max(...found.map((element) => element.getBoundingClientRect().bottom));
      const more = `ends at ${Math.round(last)} px of ${window.innerHeight}`;
      if (size === "normal" && !second && last > window.innerHeight) faults.push({ kind, element: found[0].className, more });
    };
    const all = (selector) => Array.from(document.querySelectorAll(selector));
    const answers = all(".question fieldset :is(.option, .field)");
    const buttons = all(".question .answer button");
    if (!faulty && (in_hand || below)) see("answer out of view", answers.slice(0, 1));
    if (!faulty && !below && !in_hand && all(".question .option").length <= 6) see("button out of view", buttons);
    if (!in_hand) see("tile out of view", all(".tiles > li"));
    if (!faulty && !in_hand) see("step out of view", all(".plan-steps .step > summary").slice(0, 12));
    return faults;
  });
}

/** Returns the controls that lie wholly behind something else when the focus comes to them, from above or from below (WCAG 2.4.11). */
export function hiddenFocus(page) {
  return page.evaluate(() => {
    const controls = Array.from(document.querySelectorAll("a[href], button, input:not([type=hidden]), summary"));
    const seen = controls.filter((control) => control.checkVisibility() && control.tabIndex >= 0);
    const hidden = new Map();
    for (const [from, order] of [["above", seen], ["below", [...seen].reverse()]]) {
      // What has the focus already is not scrolled to again.
      document.activeElement?.blur();
      window.scrollTo(0, from === "above" ? 0 : document.documentElement.scrollHeight);
      for (const control of order) {
        control.focus();
        const reached = Array.from(control.getClientRects()).some((line) => {
          const across = [line.left + 2, line.left + line.width / 2, line.right - 2];
          const down = [line.top + 2, line.top + line.height / 2, line.bottom - 2];
          return across.some((x) => down.some((y) => control.contains(document.elementFromPoint(x, y))));
        });
        if (!reached) hidden.set(control, from);
      }
    }
    document.activeElement?.blur();
    window.scrollTo(0, 0);
    return Array.from(hidden, ([control, from]) => ({
      kind: "focus behind something",
      element: `${control.tagName.toLowerCase()}.${control.classList[0] ?? ""}`,
      more: `${control.textContent.trim().slice(0, 60)} ${control.id}, coming from ${from}`,
    }));
  });
}

/** Returns what moves on a page of a reader who asked their system for as little of that as possible. */
export function moving(page) {
  return page.evaluate(() => {
    const MOST_MS = 10;
    const faults = document.getAnimations().map((animation) => ({
      kind: "moves",
      element: animation.effect?.target?.tagName.toLowerCase() ?? "?",
      more: animation.animationName ?? animation.transitionProperty ?? "an animation",
    }));
    const ms = (times) => Math.max(...times.split(",").map((time) => parseFloat(time) * (time.trim().endsWith("ms") ? 1 : 1000)));
    const kinds = new Map(Array.from(document.querySelectorAll("*"), (element) => [`${element.tagName} ${element.className}`, element]));
    for (const element of kinds.values()) {
      for (const part of [null, "::before", "::after"]) {
        const style = getComputedStyle(element, part);
        const takes = Math.max(ms(style.transitionDuration), style.animationName === "none" ? 0 : ms(style.animationDuration));
        const where = `${element.tagName.toLowerCase()}.${element.classList[0] ?? ""}${part ?? ""}`;
        if (takes > MOST_MS) faults.push({ kind: "moves", element: where, more: `for ${takes} ms` });
        if (part === null && style.scrollBehavior === "smooth") faults.push({ kind: "moves", element: where, more: "scrolls smoothly" });
      }
    }
    return faults;
  });
}
