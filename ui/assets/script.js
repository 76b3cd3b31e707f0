"use strict";

// Improves pages that already work without it. Nothing here is stored or sent.

(() => {
  const LEAVE_PRESSES = 3;
  const LEAVE_WITHIN_MS = 5000;

  // Leave now: Shift pressed three times within five seconds, alone, not held down and not part of a combination.
  const leave = document.querySelector("[data-leave]");
  const count = document.querySelector("[data-leave-count]");
  let presses = [];
  let alone = false;

  function show() {
    const words = { 1: count.dataset.pressedOnce, 2: count.dataset.pressedTwice };
    count.textContent = words[presses.length] ?? "";
  }

  function forget() {
    presses = [];
    show();
  }

  function leaveNow() {
    document.documentElement.replaceChildren();
    window.location.replace(leave.href);
  }

  if (leave && count) {
    leave.addEventListener("click", (event) => {
      event.preventDefault();
      leaveNow();
    });
    document.addEventListener("keydown", (event) => {
      if (event.repeat) return;
      alone = event.key === "Shift" && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing;
      if (!alone) forget();
    });
    document.addEventListener("keyup", (event) => {
      if (event.key !== "Shift" || !alone) return;
      const now = performance.now();
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

  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
})();
