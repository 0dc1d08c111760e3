// Keys: everything that can be done in a call has one.
"use strict";

(() => {
  const { $, $$ } = trame;
  const KEYS_OFF = "trame-sans-touches";
  const PAIR = 600; // ms that the second digit of a number may take

  let digits = "";
  let pair = 0;

  const writes = (element) => element?.matches?.("textarea, select, input:not([type=checkbox], [type=radio])");
  const lettersOff = () => document.documentElement.classList.contains("sans-touches");
  document.documentElement.classList.toggle("sans-touches", trame.recall(KEYS_OFF) === "1");

  function scope() {
    const panel = $("details.panneau[open]");
    if (panel) return panel;
    return document.activeElement?.closest?.("[data-scope]") || $(".question") || document;
  }

  function choose(target) {
    if (!target || target.disabled) return;
    if (target.matches("[data-rank-code]")) { rank(target.dataset.rankCode); return; }
    const detail = target.matches("button") && target.closest("li")?.querySelector(".precision-champ input");
    if (detail && !detail.value) { detail.focus(); return; }
    target.click();
    // What it opens is read from there on, wherever on the page it is.
    if (target.matches("summary")) { target.focus(); target.scrollIntoView({ block: "nearest" }); }
    if (target.matches("input[type=radio]")) {
      target.focus();
      const row = target.closest("[data-row]");
      const following = row?.nextElementSibling && $("input", row.nextElementSibling);
      if (following) following.focus();
      if (target.hasAttribute("data-callback")) $("#fin-jour")?.focus();
    }
  }

  function emptyRow() {
    return $$("[data-row]").find((row) => !$("input:checked", row));
  }

  function rank(code) {
    const places = $$("select[data-rank]");
    const taken = places.find((place) => place.value === code);
    if (taken) { taken.value = ""; return; }
    const free = places.find((place) => !place.value);
    if (free) free.value = code;
  }

  function digit(key) {
    // In a grid, digits answer the row that has the focus, else the first that has no answer.
    const row = document.activeElement?.closest?.("[data-row]") || emptyRow() || $("[data-row]");
    const where = scope();
    const root = row && where.contains(row) ? row : where;
    const options = $$("[data-choice]", root);
    clearTimeout(pair);
    digits += key;
    const exact = () => options.find((option) => option.dataset.choice === digits);
    const longer = options.some((option) => option.dataset.choice.length > digits.length && option.dataset.choice.startsWith(digits));
    if (!longer) {
      const target = exact() || (digits.length > 1 && options.find((option) => option.dataset.choice === key));
      digits = "";
      choose(target);
    } else {
      pair = setTimeout(() => { const target = exact(); digits = ""; choose(target); }, PAIR);
    }
  }

  let before = null; // where the focus was when a key opened a panel

  function close(details) {
    details.open = false;
    if (before?.isConnected && before !== document.body) before.focus();
    else ($("#question") || $("#contenu"))?.focus();
    before = null;
  }

  function panel(key) {
    const details = $(`[data-panel="${key}"]`);
    if (!details) return false;
    if (details.open) { close(details); return true; }
    before = document.activeElement;
    details.open = true;
    const first = ($("[data-first]", details) || $("input[type=radio]", details) || $("button", details));
    (first || $("summary", details)).focus();
    return true;
  }

  function enter(event) {
    const active = document.activeElement;
    if (active?.matches?.("textarea")) {
      if (!event.ctrlKey && !event.metaKey) return false;
      active.form.requestSubmit();
      return true;
    }
    // In a precision's field, the answer beside it is the one that is meant.
    if (active?.closest?.(".precision-champ")) {
      const own = $("button[data-choice]", active.form);
      if (own) own.click(); else active.form.requestSubmit();
      return true;
    }
    if (active?.matches?.("button, summary, a[href], select")) return false;
    if (active?.matches?.("input") && active.form && active.form.id !== "reponse" && !active.closest(".question")) {
      active.form.requestSubmit();
      return true;
    }
    const main = $('[data-key="Enter"]');
    if (!main) return false;
    if (digits) return true;
    main.click();
    return true;
  }

  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.defaultPrevented) return;
    const key = event.key;
    if (key === "Escape") {
      const open = $("details.panneau[open]");
      if (open) close(open);
      else if (document.activeElement?.closest?.("#objections")) {
        for (const answered of document.querySelectorAll("#objections details[open]")) answered.open = false;
        $("#question")?.focus();
      } else if (writes(document.activeElement)) $("#question")?.focus();
      return;
    }
    if (key === "Enter") { if (!event.altKey && enter(event)) event.preventDefault(); return; }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // A field for a date or an hour takes digits only: letters keep their meaning there.
    const digitsOnly = document.activeElement?.matches?.("input[type=date], input[type=time]");
    if (writes(document.activeElement) && !(digitsOnly && /^[a-z?]$/i.test(key))) return;
    if (key >= "0" && key <= "9") { event.preventDefault(); digit(key); return; }
    if (key === "Backspace") {
      const back = $('[data-key="Backspace"]');
      if (back) { event.preventDefault(); back.click(); }
      return;
    }
    if (lettersOff()) return;
    const letter = key.toLowerCase();
    const acts = {
      o: () => { const first = $("#objections summary"); first?.focus(); first?.scrollIntoView({ block: "nearest" }); return first; },
      t: () => trame.flag(),
      n: () => { const note = $("#note"); note?.focus(); return note; },
    };
    const button = letter.length === 1 && /[a-z]/.test(letter) && $(`button[data-key="${letter}"], button[data-also="${letter}"]`);
    if (button) { event.preventDefault(); button.click(); return; }
    if (acts[letter]) { if (acts[letter]()) event.preventDefault(); return; }
    if (/^[a-z?]$/.test(letter) && panel(letter)) event.preventDefault();
  });

  document.addEventListener("change", (event) => {
    const box = event.target;
    if (box.id !== "touches-simples") return;
    trame.remember(KEYS_OFF, box.checked ? "" : "1");
    document.documentElement.classList.toggle("sans-touches", !box.checked);
  });

  const toggle = $("#touches-simples");
  if (toggle) toggle.checked = !lettersOff();
  Object.assign(trame, { close, emptyRow, panel });
})();
