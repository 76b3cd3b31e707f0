"use strict";

// Improves pages that already work without it. Nothing here is stored or sent.

(() => {
  const LEAVE_PRESSES = 3;
  const LEAVE_WITHIN_MS = 5000;

  // Leave now: Shift pressed three times within five seconds, alone, not held down and not part of a combination, be it with
  // another key, a pointer or a wheel. The window of the guide counts by itself (`shift.rs`), by the same rule, and sees more
  // than a page does: there the page only says how often.
  // A card shown large has the keys alone, and says nothing of them: an official looks at it.
  const leave = document.querySelector("[data-leave]");
  const leaveByKey = document.querySelector("[data-leave-by-key]");
  const count = document.querySelector("[data-leave-count]");
  const isInWindow = window.location.protocol === "guide:";
  let presses = [];
  // Whether nothing else was pressed since Shift went down.
  let alone = true;

  function isHeld(event) {
    return event.ctrlKey || event.altKey || event.metaKey;
  }

  function show() {
    if (!count) return;
    const words = { 1: count.dataset.pressedOnce, 2: count.dataset.pressedTwice };
    count.textContent = words[presses.length] ?? "";
  }

  function forget() {
    presses = [];
    show();
  }

  function leaveNow() {
    document.documentElement.replaceChildren();
    window.location.replace(leave?.href ?? leaveByKey.dataset.leaveByKey);
  }

  leave?.addEventListener("click", (event) => {
    event.preventDefault();
    leaveNow();
  });
  if (leave || leaveByKey) {
    document.addEventListener("keydown", (event) => {
      if (event.repeat) return;
      // While an input method holds a letter back, WebKit does not say that Shift goes down, only that it was let go.
      alone = event.key === "Shift" ? !isHeld(event) : !event.shiftKey;
      if (event.key !== "Shift" || !alone) forget();
    });
    document.addEventListener("pointerdown", (event) => {
      alone = !event.shiftKey;
      forget();
    }, { capture: true });
    // These may go on after something that came before, so they spoil a press of Shift and none before it.
    for (const name of ["pointerup", "wheel"]) {
      document.addEventListener(name, (event) => {
        if (event.shiftKey) alone = false;
      }, { capture: true, passive: true });
    }
    // Somebody else takes the keyboard, such as who manages the windows: what is done there is not seen here.
    window.addEventListener("blur", () => {
      alone = false;
    });
    document.addEventListener("keyup", (event) => {
      if (event.key !== "Shift") return;
      const counts = alone && !isHeld(event);
      alone = true;
      if (!counts) return;
      // When the key was let go: a slow computer may come to it later.
      const now = event.timeStamp;
      presses = presses.filter((time) => now - time < LEAVE_WITHIN_MS);
      presses.push(now);
      show();
      if (presses.length >= LEAVE_PRESSES && !isInWindow) {
        leaveNow();
        return;
      }
      setTimeout(() => {
        if (presses.at(-1) === now) forget();
      }, LEAVE_WITHIN_MS);
    });
  }

  // Back: to the page before, where there is one. Of the first one the history keeps that it is.
  const back = document.querySelector("[data-back]");
  if (window.history.length === 1) window.history.replaceState("first", "");
  if (back && window.history.length > 1 && window.history.state !== "first") {
    back.hidden = false;
    back.addEventListener("click", () => window.history.back());
  }

  // A card shown large: Escape closes it as its link does. Where its own page stands before it, that is gone back to, so
  // that the two do not pile up.
  const FROM_CARD = "#from-card";
  const close = document.querySelector("[data-close]");
  for (const link of document.querySelectorAll("[data-card-large]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      window.location.assign(link.href + FROM_CARD);
    });
  }
  // The style sheet does not know where lines break, so its letters are a little smaller than they could be.
  function fill() {
    const words = document.querySelector(".large [data-length]");
    const place = words.parentElement;
    words.style.fontSize = "";
    let size = Math.floor(parseFloat(getComputedStyle(words).fontSize));
    const fits = () => words.offsetHeight <= place.clientHeight && words.scrollWidth <= place.clientWidth;
    do {
      size += 1;
      words.style.fontSize = `${size}px`;
    } while (fits() && size < window.innerHeight); // without the style sheet the place grows with the words
    words.style.fontSize = `${size - 1}px`;
  }

  if (close) {
    close.addEventListener("click", (event) => {
      if (window.location.hash !== FROM_CARD || window.history.length === 1) return;
      event.preventDefault();
      window.history.back();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") close.click();
    });
    for (const event of ["load", "resize", "afterprint"]) window.addEventListener(event, fill);
    // A font that has come is laid out with the next frame.
    const withFonts = () => requestAnimationFrame(fill);
    document.fonts.addEventListener("loadingdone", withFonts);
    document.fonts.ready.then(withFonts);
    // Paper has another size.
    window.addEventListener("beforeprint", () => document.querySelector(".large [data-length]").removeAttribute("style"));
  }

  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
  // A print service keeps the names of what it printed, and a browser names a file so: they do not say what somebody reads.
  let title = document.title;
  window.addEventListener("beforeprint", () => {
    title = document.title;
    document.title = "page";
  });
  window.addEventListener("afterprint", () => {
    document.title = title;
  });

  // Nothing is dragged: an address holds the answers, and who gets it keeps it.
  document.addEventListener("dragstart", (event) => event.preventDefault());

  // A link can lead to the paper of a page. It does so once: neither the way back nor loading again prints anew.
  if (window.location.hash === "#print") {
    window.history.replaceState(window.history.state, "", window.location.pathname + window.location.search);
    window.addEventListener("load", () => document.fonts.ready.then(() => window.print()), { once: true });
  }

  // Returns a page of the guide, or a part of one. Everything that the script shows in a page comes through here, so that a
  // copy of the guide that cannot ask anybody has one function to put in its place.
  async function getPage(address, signal) {
    const answer = await fetch(address, { signal });
    if (!answer.ok) throw new Error(`the status is ${answer.status}`);
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  }

  // Lists in the header: F2 opens that of the languages, Escape closes any. Another language shows the same place of the page.
  const languages = document.querySelector("[data-languages]");

  // The pages of two languages have the same parts in the same order, but not the same height.
  function parts() {
    return Array.from(document.querySelectorAll("main :is(h1, h2, h3, p, li, dt, legend, label, summary)"));
  }

  function placeOfReader() {
    const top = document.querySelector(".header")?.getBoundingClientRect().bottom ?? 0;
    const seen = parts().findIndex((part) => part.checkVisibility() && part.getBoundingClientRect().bottom > top);
    return window.scrollY > 0 ? seen : -1;
  }

  const menus = Array.from(document.querySelectorAll("[data-menu]"));
  const listOf = (menu) => menu.querySelector("details");

  if (languages) languages.querySelector("[data-key]").hidden = false;
  document.addEventListener("keydown", (event) => {
    const open = menus.map(listOf).find((list) => list.open);
    if (event.key === "F2" && languages) {
      event.preventDefault();
      const opens = !languages.open;
      for (const menu of menus) listOf(menu).open = false;
      languages.open = opens;
      const summary = languages.querySelector("summary");
      (opens ? (languages.querySelector("[aria-current]") ?? summary) : summary).focus();
    } else if (event.key === "Escape" && open) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  });
  document.addEventListener("click", (event) => {
    for (const menu of menus) {
      if (!menu.contains(event.target)) listOf(menu).open = false;
    }
  });

  for (const link of document.querySelectorAll("a[data-language]")) {
    link.addEventListener("click", (event) => {
      const place = placeOfReader();
      if (place < 0) return;
      event.preventDefault();
      window.location.assign(`${link.href}#part-${place}`);
    });
  }

  const part = /^#part-(\d+)$/.exec(window.location.hash);
  if (part) {
    window.history.replaceState(null, "", window.location.pathname + window.location.search);
    const header = document.querySelector(".header");
    const target = parts()[Number(part[1])];
    const show = () => {
      const covered = getComputedStyle(header).position === "sticky" ? header.offsetHeight : 0;
      target.style.scrollMarginBlockStart = `${covered}px`;
      target.scrollIntoView({ behavior: "instant" });
    };
    if (header && target) {
      show();
      // Style sheets and fonts may come later and move everything, until the reader moves the page.
      const arriving = new AbortController();
      window.addEventListener("load", show, { signal: arriving.signal });
      document.fonts.addEventListener("loadingdone", show, { signal: arriving.signal });
      for (const act of ["wheel", "keydown", "pointerdown"]) {
        document.addEventListener(act, () => arriving.abort(), { once: true });
      }
    }
  }

  // Steps of a plan are folded: a link to one of them opens it.
  function openTarget() {
    const target = document.getElementById(window.location.hash.slice(1));
    if (target?.matches("details")) target.open = true;
  }

  openTarget();
  window.addEventListener("hashchange", openTarget);

  // The field or box that needs attention. Of a question the answer that is chosen, else its first field.
  const wanted = document.querySelector("[data-focus]");
  if (wanted) {
    const field = wanted.querySelector(":checked") ?? wanted.querySelector("[aria-invalid]") ?? wanted.querySelector("input");
    (field ?? wanted).focus({ preventScroll: field !== null });
  }

  // Search: Ctrl+K leads to the box. No key without a modifier does: somebody who speaks to the computer, or types beside a
  // field, would come upon it (WCAG 2.1.4). While somebody types, suggestions stand below it.
  const search = document.querySelector("[data-search]");
  const searchLink = document.querySelector("[data-search-link]");
  const SUGGEST_AFTER_MS = 120;

  function isTyping(element) {
    return element?.matches("input:not([type=radio], [type=checkbox]), textarea, select") || element?.isContentEditable;
  }

  document.addEventListener("keydown", (event) => {
    // By its place: on the keyboards of other scripts there is no letter k.
    const letter = event.code === "KeyK" && event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
    const box = search?.querySelector("[type=search]");
    // What somebody types into a form would be lost on the way to another page.
    const loses = !box && isTyping(event.target);
    if (!letter || loses || event.isComposing) return;
    event.preventDefault();
    if (box) {
      box.focus();
      box.select();
    } else if (searchLink) {
      window.location.assign(searchLink.href);
    }
  });

  function serveSearch(search) {
    const box = search.querySelector("[type=search]");
    const place = search.querySelector("[data-search-suggestions]");
    const status = search.querySelector("[data-search-status]");
    const suggestions = new URL(search.dataset.suggestions, document.baseURI);
    let waiting = null;
    let asked = new AbortController();
    let chosen = -1;

    box.setAttribute("role", "combobox");
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-expanded", "false");

    function options() {
      return Array.from(place.querySelectorAll("[role=option]"));
    }

    function close() {
      clearTimeout(waiting);
      asked.abort();
      place.replaceChildren();
      status.textContent = "";
      chosen = -1;
      box.setAttribute("aria-expanded", "false");
      box.removeAttribute("aria-controls");
      box.removeAttribute("aria-activedescendant");
    }

    function choose(number) {
      const all = options();
      // Before the first and after the last one stands the box itself.
      const count = all.length + 1;
      chosen = ((number + 1 + count) % count) - 1;
      all.forEach((option, index) => option.setAttribute("aria-selected", String(index === chosen)));
      const option = all[chosen];
      if (option) {
        box.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest", behavior: "instant" });
      } else {
        box.removeAttribute("aria-activedescendant");
      }
    }

    function open(option) {
      window.location.assign(new URL(option.dataset.href, suggestions));
    }

    async function suggest() {
      const words = box.value.trim();
      close();
      if (words === "") return;
      asked = new AbortController();
      const { signal } = asked;
      suggestions.searchParams.set("q", words);
      try {
        const list = (await getPage(suggestions, signal)).getElementById("search-suggestions");
        if (signal.aborted || document.activeElement !== box) return;
        if (!list) return;
        place.replaceChildren(list);
        status.textContent = list.dataset.status;
        if (options().length > 0) {
          box.setAttribute("aria-expanded", "true");
          box.setAttribute("aria-controls", list.id);
        }
      } catch {
        // Without suggestions the search works too.
      }
    }

    box.addEventListener("input", () => {
      choose(-1); // what was chosen belongs to other words
      clearTimeout(waiting);
      waiting = setTimeout(suggest, SUGGEST_AFTER_MS);
    });
    box.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      const shown = options().length > 0;
      if (event.key === "Escape") close();
      else if (event.key === "ArrowDown" && shown) choose(chosen + 1);
      else if (event.key === "ArrowUp" && shown) choose(chosen - 1);
      else if (event.key === "Enter" && chosen >= 0) open(options()[chosen]);
      else return;
      if (!shown) return; // an Escape that closes nothing empties the box, as usual
      event.preventDefault();
    });
    box.addEventListener("blur", close);
    // The box keeps the focus until the click has arrived.
    place.addEventListener("pointerdown", (event) => event.preventDefault());
    place.addEventListener("mousedown", (event) => event.preventDefault());
    place.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) open(option);
    });
  }

  if (search) serveSearch(search);

  // Dates: what is typed, in words, as soon as it is a day that there is.
  const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

  function asciiDigits(typed) {
    const digit = (character) => {
      const zero = ZEROS.find((zero) => character.codePointAt(0) >= zero && character.codePointAt(0) < zero + 10);
      return zero === undefined ? character : String(character.codePointAt(0) - zero);
    };
    return Array.from(typed.trim(), digit).join("");
  }

  // In the usual calendar, and beside it in that of the language where it has one of its own.
  function inWords(tag) {
    const options = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
    const usual = new Intl.DateTimeFormat(tag, { ...options, weekday: "long", calendar: "gregory" });
    const own = new Intl.DateTimeFormat(tag, options);
    const differs = own.resolvedOptions().calendar !== "gregory";
    return (date) => (differs ? `${usual.format(date)} (${own.format(date)})` : usual.format(date));
  }

  function dayTyped(fields) {
    const typed = (part) => asciiDigits(fields.querySelector(`[data-part="${part}"]`).value);
    const [day, month, year] = ["day", "month", "year"].map(typed);
    if (!/^\d{4}$/.test(year) || ![day, month].every((part) => /^\d{1,2}$/.test(part))) return null;
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCFullYear() === Number(year) ? date : null;
  }

  function serveDate(fields) {
    const words = fields.parentElement.querySelector("[data-date-words]");
    const tellDate = inWords(words.dataset.formats);
    const tell = () => {
      const date = dayTyped(fields);
      words.textContent = date ? tellDate(date) : "";
    };
    fields.addEventListener("input", tell);
    tell();
  }

  document.querySelectorAll("[data-date]").forEach(serveDate);

  // "None of these" and the like stand alone. This comes before anything else that looks at what is chosen.
  function leaveAlone(event) {
    const changed = event.target;
    if (changed.type !== "checkbox" || !changed.checked) return;
    for (const other of changed.form?.elements[changed.name] ?? []) {
      const contradicts = "alone" in changed.dataset || "alone" in other.dataset;
      if (other !== changed && contradicts) other.checked = false;
    }
  }

  document.addEventListener("change", leaveAlone, { capture: true });

  // The page of helpers. An answer changes which questions come next, so the page with that answer is asked for, and what is
  // different in it is put in: what somebody looks at, types into or has chosen stays where it is.
  const desk = document.querySelector("[data-desk]");
  const WAIT_MS = 250; // arrow keys pass over answers on their way
  const ADDRESS_AGAIN_MS = 1000; // browsers write only so many addresses in a while
  const ASK_AGAIN_MS = 3000; // an answer that has not come by then may never come, and keys wait for it

  function questionOf(element) {
    return element?.closest("[data-question]");
  }

  function isComplete(date) {
    const fields = Array.from(date.querySelectorAll('[data-part]:not([data-part="time"])'));
    const filled = fields.filter((field) => field.value.trim() !== "");
    const whole = filled.some((field) => (field.value.match(/\p{Nd}/gu) ?? []).length > 4); // a date in one field
    return filled.length === 0 || filled.length === fields.length || whole;
  }

  // The letter or digit of a key. On the keyboards of other scripts it is known by its place.
  function keyOf(event) {
    const key = asciiDigits(event.key).toLowerCase();
    const place = /^(?:Key([A-Z])|Digit([1-9]))$/.exec(event.code);
    if (key.length > 1 || /^[a-z1-9]$/.test(key) || !place) return key;
    return event.shiftKey && place[2] ? key : (place[1] ?? place[2]).toLowerCase();
  }

  function serveDesk(desk) {
    const list = desk.querySelector(".desk-questions");
    const count = document.querySelector("[data-desk-count]");
    const failure = desk.querySelector("[data-desk-failed]");
    const print = document.querySelector("[data-desk-print]");
    // Each question as the guide wrote it when it was last put in.
    const written = new WeakMap(questions().map((question) => [question, markup(question)]));
    let asked = null; // the request that is under way
    let waiting = null; // the pause before it
    let patience = null; // until it is asked for again
    let typed = null; // the date in which somebody types
    let behind = false; // whether something was typed since the last request
    let late = null; // the address that could not be written yet
    // Keys that came while a move waits for the next questions, in order.
    const keys = [];

    function questions() {
      return Array.from(list.querySelectorAll(":scope > [data-question]"));
    }

    // What stands in a question apart from what somebody has chosen or typed.
    function markup(question) {
      return question.outerHTML.replace(/ (?:checked|data-focus)=""/g, "").replace(/(type="text"[^>]*?) value="[^"]*"/g, "$1");
    }

    function given() {
      const given = Array.from(new FormData(desk)).filter(([, value]) => value !== "");
      return new URLSearchParams(given).toString();
    }

    // Asks for the page with the answers that are given now. An older request has nothing to say any more.
    async function update() {
      clearTimeout(waiting);
      waiting = null;
      typed = null;
      asked?.abort();
      const request = new AbortController();
      asked = request;
      clearTimeout(patience);
      patience = setTimeout(update, ASK_AGAIN_MS);
      const answers = given();
      const marked = questionOf(document.activeElement)?.dataset.question;
      const address = `${desk.action}?${answers}${marked ? `&asked=${marked}` : ""}`;
      try {
        const page = await getPage(address, request.signal);
        if (asked !== request) return;
        // In a date somebody may be typing: what has come since is asked for when the date is left.
        behind = given() !== answers;
        if (!behind) {
          put(page);
          write(address);
        }
        failure.hidden = true;
      } catch {
        if (asked !== request) return;
        failure.hidden = false;
        // They were meant for a question that did not come.
        keys.length = 0;
      }
      asked = null;
      clearTimeout(patience);
      replay();
    }

    function updateSoon() {
      clearTimeout(waiting);
      waiting = setTimeout(update, WAIT_MS);
    }

    function write(address) {
      clearTimeout(late);
      try {
        window.history.replaceState(window.history.state, "", address);
      } catch {
        late = setTimeout(() => write(address), ADDRESS_AGAIN_MS);
      }
    }

    function put(page) {
      const focus = document.activeElement;
      const place = questions().indexOf(questionOf(focus));
      putQuestions(Array.from(page.querySelectorAll("[data-desk] [data-question]")));
      for (const part of document.querySelectorAll("[data-desk-part]")) {
        part.replaceChildren(...page.querySelector(`[data-desk-part="${part.dataset.deskPart}"]`).childNodes);
      }
      const counted = page.querySelector("[data-desk-count]");
      if (count.textContent !== counted.textContent) count.replaceChildren(...counted.childNodes);
      const links = linksOf(page);
      linksOf(document).forEach((link, at) => link.setAttribute("href", links[at].getAttribute("href")));
      if (focus.isConnected) return;
      // What had the focus was written anew, or is gone with its question.
      (document.getElementById(focus.id) ?? inputOf(questions()[Math.min(place, questions().length - 1)]))?.focus({ preventScroll: true });
    }

    function putQuestions(fresh) {
      const ids = new Set(fresh.map((question) => question.dataset.question));
      for (const question of questions()) {
        if (!ids.has(question.dataset.question)) question.remove();
      }
      let next = list.firstElementChild;
      for (const question of fresh) {
        const is_here = next?.dataset.question === question.dataset.question;
        const words = markup(question);
        if (is_here && written.get(next) === words) {
          next = next.nextElementSibling;
          continue;
        }
        const old = next;
        if (is_here) next = next.nextElementSibling;
        list.insertBefore(question, next);
        if (is_here) old.remove();
        written.set(question, words);
        question.querySelectorAll("[data-date]").forEach(serveDate);
      }
    }

    // The links that lead on from here with the answers. The others are put in with what they stand in.
    function linksOf(page) {
      const links = Array.from(page.querySelectorAll(":is(.skip, .header, .frame) a[href]"));
      return links.filter((link) => !link.closest("[data-question], [data-desk-part]"));
    }

    function inputOf(question) {
      return question?.querySelector(":checked") ?? question?.querySelector("input");
    }

    // The whole of a question is brought into view with its first answer.
    function focusOn(element) {
      element?.focus();
      questionOf(element)?.scrollIntoView({ block: "nearest", behavior: "instant" });
      if (element?.matches("[data-part]")) element.select();
    }

    function moveBy(steps) {
      const all = questions();
      focusOn(inputOf(all[all.indexOf(questionOf(document.activeElement)) + steps]));
    }

    // What Tab would come to, for a Tab that had to wait.
    function tabStop(back) {
      const active = document.activeElement;
      const stops = Array.from(document.querySelectorAll("a[href], button, summary, input:not([type=hidden])")).filter((stop) => {
        if (stop === active) return true;
        if (stop.disabled || !stop.checkVisibility()) return false;
        if (stop.type !== "radio") return true;
        const group = Array.from(desk.elements[stop.name]);
        return !group.includes(active) && stop === (group.find((radio) => radio.checked) ?? group.at(back ? -1 : 0));
      });
      return stops[stops.indexOf(active) + (back ? -1 : 1)];
    }

    function choose(question, key) {
      const answer = question.querySelector(`[data-key="${key}"]`);
      answer?.focus();
      answer?.click();
      return answer !== null;
    }

    // Whether a key that is held down means nothing more: else a slow finger would take an answer out again, or pass over a question.
    function isHeldTooLong(event) {
      const means = event.target.matches("[data-part]") ? /^page(?:up|down)$/ : /^(?:[a-z1-9]|page(?:up|down))$/;
      return event.repeat && means.test(keyOf(event));
    }

    // Whether a key leads away from the question that is marked. Another answer can bring another next question, so such a
    // key waits for it.
    function leaves({ key, back }) {
      const active = document.activeElement;
      if (key === "tab") return questionOf(tabStop(back)) !== questionOf(active);
      const by_letter = !active.matches("[data-part]") && ["j", "k", "p"].includes(key);
      return by_letter || ["pagedown", "pageup"].includes(key);
    }

    function mustWait(press) {
      if (!leaves(press)) return false;
      if (behind || waiting !== null || (typed && isComplete(typed))) update();
      return asked !== null;
    }

    // Does what a key does on this page, and returns whether it does anything.
    function act({ key }) {
      const active = document.activeElement;
      if (key === "pagedown") moveBy(1);
      else if (key === "pageup") moveBy(-1);
      else if (active.matches("[data-part]")) return false;
      else if (key === "j") moveBy(1);
      else if (key === "k") moveBy(-1);
      else if (key === "p") window.location.assign(print.href);
      else return /^[a-z1-9]$/.test(key) && choose(questionOf(active), key);
      return true;
    }

    // Does what a key does by itself in a browser, for a key that had to wait.
    function actAsBrowser({ key, text, back }) {
      const active = document.activeElement;
      const is_field = active.matches("[data-part]");
      const arrow = { arrowdown: 1, arrowright: 1, arrowup: -1, arrowleft: -1 }[key];
      if (key === "tab") focusOn(tabStop(back));
      else if (key === "enter" && active.matches("input")) desk.requestSubmit();
      else if (is_field && key === "backspace") insert(active, "", active.selectionStart === active.selectionEnd ? 1 : 0);
      else if (is_field && text.length === 1) insert(active, text, 0);
      else if (!is_field && (text === " " || key === "enter")) active.click();
      else if (arrow && active.type === "radio") {
        const group = Array.from(desk.elements[active.name]);
        const next = group.at((group.indexOf(active) + arrow) % group.length);
        next.focus();
        next.click();
      }
    }

    function insert(field, text, before) {
      const { selectionStart: start, selectionEnd: end } = field;
      field.setRangeText(text, Math.max(start - before, 0), end, "end");
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }

    function replay() {
      while (keys.length > 0 && !mustWait(keys[0])) {
        const press = keys.shift();
        if (questionOf(document.activeElement) && act(press)) continue;
        actAsBrowser(press);
      }
      desk.toggleAttribute("data-waits", keys.length > 0);
    }

    desk.addEventListener("submit", (event) => {
      // Where pages cannot be got by the script, the form works as without it.
      if (!failure.hidden) return;
      event.preventDefault();
      update();
    });
    let passes = false;
    desk.addEventListener("change", (event) => {
      if (event.target.matches("[data-part]")) return;
      if (passes) updateSoon();
      else update();
    });
    desk.addEventListener("input", (event) => {
      if (event.target.matches("[data-part]")) typed = event.target.closest("[data-date]");
    });
    desk.addEventListener("focusout", (event) => {
      if (!typed || typed.contains(event.relatedTarget)) return;
      if (behind || isComplete(typed)) update();
      typed = null;
    });
    desk.addEventListener("keydown", (event) => {
      passes = event.key.startsWith("Arrow");
      const is_alone = ["Shift", "Escape"].includes(event.key) || /^F\d/.test(event.key);
      if (!questionOf(event.target) || is_alone || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      const press = { key: keyOf(event), text: event.key, back: event.shiftKey };
      if (isHeldTooLong(event)) {
        event.preventDefault();
        return;
      }
      if (keys.length > 0 || mustWait(press)) {
        keys.push(press);
        desk.toggleAttribute("data-waits", true);
      } else if (!act(press)) {
        return;
      }
      event.preventDefault();
    });
    desk.addEventListener("keyup", () => (passes = false));
    desk.addEventListener("pointerdown", () => (passes = false));

    for (const hidden of [document.querySelector("[data-desk-keys]"), print]) hidden.hidden = false;
  }

  if (desk) serveDesk(desk);
})();
