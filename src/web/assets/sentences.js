// Sentences: how they are pronounced, for who speaks a language and does not read its script, and
// telling translators of one that does not work.
"use strict";

(() => {
  const { $, $$ } = trame;
  const HIDDEN = "trame-sans-prononciation";
  const told = new Set(); // what was said of the sentences of this page's calls

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

  const panel = () => $("#panneau-signalement");
  const place = (url, text) => `${new URL(url, location.href).pathname} ${panel()?.dataset.language} ${text}`;

  // Tells of the sentence that the focus is on, of the only one there is, or asks which.
  function flag() {
    const list = panel();
    if (!list) return false;
    const active = document.activeElement?.closest?.("button, label, .objection[open]");
    const near = active && !list.contains(active) && $(active.matches(".objection") ? ".parole [data-text]" : "[data-text]", active);
    const wanted = near?.dataset.text || list.dataset.alone;
    const button = $$("button[name=phrase]", list).find((one) => one.value === wanted);
    if (!button || list.open) return trame.panel("t");
    button.form.requestSubmit(button);
    return true;
  }

  // Says beside the sentence that it was told of.
  function mark(text) {
    for (const said of $$(`main [data-text="${text}"], aside [data-text="${text}"]`)) {
      if ($(".signalee", said.parentElement)) continue;
      const sign = document.createElement("span");
      sign.className = "mention signalee";
      sign.textContent = `✓ ${panel().dataset.done}`;
      said.parentElement.append(sign);
    }
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("[data-flag]")) return;
    event.preventDefault();
    if (panel().open) trame.close(panel());
    trame.enqueue(form, event.submitter);
  });

  // It has reached the site.
  function flagged({ url, flag: text }) {
    told.add(place(url, text));
    if (!panel() || new URL(url).pathname !== new URL($("form", panel()).action).pathname) return;
    mark(text);
    trame.say(panel().dataset.done);
  }

  // What is the same on every screen of a call, whatever has just come.
  function dress() {
    pronounce();
    if (!panel()) return;
    const { action } = $("form", panel());
    $$("button[name=phrase]", panel()).filter((one) => told.has(place(action, one.value))).forEach((one) => mark(one.value));
  }

  Object.assign(trame, { dress, flag, flagged });
})();
