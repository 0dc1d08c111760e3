// Sentences: how they are pronounced, for who speaks a language and does not read its script.
"use strict";

(() => {
  const { $, $$ } = trame;
  const HIDDEN = "trame-sans-prononciation";

  // Shows the lines or hides them, and says so on their button.
  function pronounce() {
    const hidden = trame.recall(HIDDEN) === "1";
    document.documentElement.classList.toggle("sans-prononciation", hidden);
    $$("[data-pronunciation]").forEach((button) => button.setAttribute("aria-pressed", String(!hidden)));
  }

  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-pronunciation]")) return;
    trame.remember(HIDDEN, trame.recall(HIDDEN) === "1" ? "" : "1");
    pronounce();
  });

  // What is the same on every screen of a call, whatever has just come.
  trame.dress = pronounce;
})();
