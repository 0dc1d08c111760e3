// The translators' workbench, while one types: what the agente will see, what is wrong, and what was
// said elsewhere. An answer that is not of the last words typed is not shown.
"use strict";

(() => {
  const REST = 300; // ms without a key before the server is asked
  const PATIENCE = 10000; // ms before it is given up
  const LONGEST = 100000; // letters: beyond, nobody is asked

  const page = document.querySelector("main.traduction");
  const form = document.getElementById("traduction");
  if (!page || !form || !form.querySelector("textarea")) return;

  let timer = 0;
  let asked = 0; // the last question
  let stop = null;

  const sectionOf = (id) => document.getElementById(`texte-${id}`);
  const fields = () => [...form.querySelectorAll("textarea[data-id]:not([data-prononciation])")];
  // What was in each field when it was last looked at: the page came with that of its first words.
  const looked = new Map(fields().map((field) => [field.name, field.defaultValue]));

  /** Asks again, once no key was pressed for a moment. */
  function ask() {
    clearTimeout(timer);
    timer = setTimeout(send, REST);
  }

  async function send() {
    // A text that is written in several fields is looked at as a whole.
    const changed = new Set(fields().filter((field) => looked.get(field.name) !== field.value).map((field) => field.dataset.id));
    const typed = fields().filter((field) => changed.has(field.dataset.id)).map((field) => [field.name, field.value]);
    const body = new URLSearchParams([["csrf", form.querySelector("[name=csrf]").value], ...typed]);
    if (!typed.length || body.toString().length > LONGEST) return;
    asked += 1;
    const own = asked;
    stop?.abort();
    stop = new AbortController();
    const clock = setTimeout(() => stop.abort(), PATIENCE);
    try {
      const response = await fetch(`${form.action}/essai`, {
        method: "POST", body, signal: stop.signal, credentials: "same-origin",
        headers: { "Content-Type": "application/x-www-form-urlencoded", "X-Trame-Fragment": "1", Accept: "text/html" },
      });
      if (!response.ok || own !== asked) return;
      const answer = new DOMParser().parseFromString(await response.text(), "text/html");
      if (own !== asked) return;
      typed.forEach(([name, text]) => looked.set(name, text));
      show(answer);
    } catch { /* The next key asks again; saving says when the network is away. */ } finally {
      clearTimeout(clock);
    }
  }

  /** Puts each part in the place of the old, but for those that say the same: nothing is read out twice. */
  function show(answer) {
    for (const fresh of answer.querySelectorAll("[data-texte]")) {
      const section = sectionOf(fresh.dataset.texte);
      for (const name of [".apercu", ".constats"]) {
        const old = section?.querySelector(name);
        const part = fresh.querySelector(name);
        if (!old || !part || old.innerHTML === part.innerHTML) continue;
        const open = old.querySelector("details")?.open;
        old.replaceChildren(...part.childNodes);
        if (open && old.querySelector("details")) old.querySelector("details").open = true;
      }
      const field = section?.querySelector("textarea");
      const wrong = section?.querySelector(".constats .erreur");
      if (field) {
        if (wrong) field.setAttribute("aria-invalid", "true"); else field.removeAttribute("aria-invalid");
      }
    }
    page.dataset.essai = String(asked);
  }

  form.addEventListener("input", ask);
  // What stood there before a draft was found again is not what is in the field.
  document.addEventListener("trame:brouillon", ask);
  document.querySelectorAll(".texte .constats").forEach((list) => list.setAttribute("aria-live", "polite"));
  document.querySelectorAll(".texte .apercu").forEach((part) => part.setAttribute("aria-live", "polite"));
})();
