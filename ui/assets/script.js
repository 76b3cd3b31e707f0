"use strict";

// Improves pages that already work without it. Nothing here is stored or sent.

(() => {
  const LEAVE_PRESSES = 3;
  const LEAVE_WITHIN_MS = 5000;

  // Leave now: Shift pressed three times within five seconds, alone, not held down and not part of a combination.
  // A card shown large has the keys alone, and says nothing of them: an official looks at it.
  const leave = document.querySelector("[data-leave]");
  const leaveByKey = document.querySelector("[data-leave-by-key]");
  const count = document.querySelector("[data-leave-count]");
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
      if (presses.length >= LEAVE_PRESSES) {
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
        const answer = await fetch(suggestions, { signal });
        const text = await answer.text();
        if (signal.aborted || document.activeElement !== box) return;
        const list = new DOMParser().parseFromString(text, "text/html").getElementById("search-suggestions");
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

  for (const fields of document.querySelectorAll("[data-date]")) {
    const words = fields.parentElement.querySelector("[data-date-words]");
    const tellDate = inWords(words.dataset.formats);
    const tell = () => {
      const date = dayTyped(fields);
      words.textContent = date ? tellDate(date) : "";
    };
    fields.addEventListener("input", tell);
    tell();
  }

  // "None of these" and the like stand alone.
  document.addEventListener("change", (event) => {
    const changed = event.target;
    if (changed.type !== "checkbox" || !changed.checked) return;
    for (const other of changed.form?.elements[changed.name] ?? []) {
      const contradicts = "alone" in changed.dataset || "alone" in other.dataset;
      if (other !== changed && contradicts) other.checked = false;
    }
  });

  // The page of helpers: a change makes the page anew at the same place, with the focus where it was.
  const desk = document.querySelector("[data-desk]");
  const WAIT_MS = 250; // arrow keys pass over answers on their way

  function questionOf(element) {
    return element?.closest("[data-question]");
  }

  function isComplete(date) {
    const fields = Array.from(date.querySelectorAll('[data-part]:not([data-part="time"])'));
    const filled = fields.filter((field) => field.value.trim() !== "");
    const whole = filled.some((field) => (field.value.match(/\p{Nd}/gu) ?? []).length > 4); // a date in one field
    return filled.length === 0 || filled.length === fields.length || whole;
  }

  function serveDesk(desk) {
    let waiting = null;
    let typing = false;

    // `steps` is how many questions to go on from the one that has the focus, once the page is there.
    function update(steps) {
      const asked = desk.querySelector("[data-desk-asked]");
      asked.value = questionOf(document.activeElement)?.dataset.question ?? "";
      asked.disabled = asked.value === "";
      const given = Array.from(new FormData(desk)).filter(([, value]) => value !== "");
      // What is pressed from here on would be lost.
      desk.inert = true;
      window.location.replace(`${desk.action}?${new URLSearchParams(given)}#at-${Math.round(window.scrollY)},${steps}`);
    }

    function updateSoon() {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        waiting = null;
        if (!typing) update(0); // else when the date is left
      }, WAIT_MS);
    }

    // Another answer can bring another next question, so the page comes first.
    function move(question, steps) {
      if (waiting !== null) {
        clearTimeout(waiting);
        update(steps);
        return;
      }
      const questions = Array.from(desk.querySelectorAll("[data-question]"));
      const next = questions[questions.indexOf(question) + steps];
      (next?.querySelector(":checked") ?? next?.querySelector("input"))?.focus();
    }

    function choose(question, number) {
      const answer = question.querySelectorAll('input[type="radio"]')[number - 1];
      answer?.focus();
      answer?.click();
    }

    desk.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(waiting);
      update(0);
    });
    desk.addEventListener("change", (event) => {
      if (!event.target.matches("[data-part]")) updateSoon();
    });
    desk.addEventListener("input", (event) => {
      if (event.target.matches("[data-part]")) typing = true;
    });
    desk.addEventListener("focusout", (event) => {
      const date = event.target.closest("[data-date]");
      if (!typing || !date || date.contains(event.relatedTarget)) return;
      typing = false;
      if (isComplete(date)) updateSoon();
    });
    desk.addEventListener("keydown", (event) => {
      const question = questionOf(event.target);
      if (!question || event.ctrlKey || event.altKey || event.metaKey) return;
      const field = event.target.matches("[data-part]");
      const key = asciiDigits(event.key).toLowerCase();
      const leaves = key === "tab" && waiting !== null && event.target.type === "radio";
      if (key === "pagedown" || (key === "j" && !field)) move(question, 1);
      else if (key === "pageup" || (key === "k" && !field)) move(question, -1);
      else if (leaves) move(question, event.shiftKey ? -1 : 1);
      else if (/^[1-9]$/.test(key) && !field) choose(question, Number(key));
      else return;
      event.preventDefault();
    });

    document.querySelector("[data-desk-keys]").hidden = false;
    const place = /^#at-(\d+),(-?1|0)$/.exec(window.location.hash);
    if (place) {
      window.history.replaceState(null, "", window.location.pathname + window.location.search);
      window.scrollTo({ top: Number(place[1]), behavior: "instant" });
      const question = questionOf(document.activeElement);
      if (question && place[2] !== "0") move(question, Number(place[2]));
    }
  }

  if (desk) serveDesk(desk);
})();
