// What the translators' workbench knows without a page: how drafts are kept, what is to be done with
// one that is found again, where words go in a field. Read before the other two.
"use strict";

(() => {
  const PREFIX = "trame-traduction:";
  const KEPT = 90 * 24 * 3600 * 1000; // ms that a draft is kept, touched by nobody

  /** Where the draft of a text is kept: it is of one text of one catalog in one language. */
  const keyOf = ({ catalog, language, id }) => `${PREFIX}${catalog}/${language}/${id}`;

  /** A draft that was kept; null when there is none, or when it cannot be read. */
  function draftOf(store, key) {
    try {
      const draft = JSON.parse(store.getItem(key));
      const whole = draft && typeof draft.text === "string" && typeof draft.base === "string";
      return whole ? draft : null;
    } catch {
      return null;
    }
  }

  /** Keeps what is typed, or nothing when it is what is saved already. False when it cannot be kept. */
  function keep(store, key, { text, base, saved, now }) {
    try {
      if (text === saved) store.removeItem(key);
      else store.setItem(key, JSON.stringify({ text, base, at: now }));
      return true;
    } catch {
      return false;
    }
  }

  function discard(store, key) {
    try { store.removeItem(key); } catch { /* there is nothing to keep it in */ }
  }

  /**
   * What to do with a draft, when a text is opened: `none`; `restore` it into the field, since the
   * text is the one it was begun on; or show it `beside` what somebody has saved since.
   */
  function opened(draft, { base, saved }) {
    if (!draft || draft.text === saved) return "none";
    return draft.base === base ? "restore" : "beside";
  }

  /** Forgets drafts that nobody has touched for a long time. */
  function tidy(store, now) {
    let keys = [];
    try { keys = Object.keys(store).filter((key) => key.startsWith(PREFIX)); } catch { return; }
    for (const key of keys) {
      const draft = draftOf(store, key);
      if (!draft || !(now - draft.at < KEPT)) discard(store, key);
    }
  }

  /** A field's text with words put in place of what is selected, and where the caret then stands. */
  function placed({ text, start, end }, words) {
    // A word does not stick to a chip, nor a chip to a word.
    const before = text.slice(0, start);
    const after = text.slice(end);
    const chip = words.startsWith("{");
    const left = chip && /[\p{L}\p{M}\p{N}}]$/u.test(before) ? " " : "";
    const right = chip && /^[\p{L}\p{M}\p{N}{]/u.test(after) ? " " : "";
    const put = left + words + right;
    return { put, text: before + put + after, caret: start + left.length + words.length };
  }

  /** The digit of a key that was pressed with Alt, whatever the keyboard writes then; else 0. */
  function digitOf({ code }) {
    const found = /^(?:Digit|Numpad)([1-9])$/.exec(code || "");
    return found ? Number(found[1]) : 0;
  }

  /** What a key does on the workbench; null when it is for the page or the field. */
  function actOf(event) {
    const plain = !event.metaKey && !(event.getModifierState && event.getModifierState("AltGraph"));
    if (event.isComposing || !plain) return null;
    if (event.key === "Enter" && event.ctrlKey && !event.altKey) return event.shiftKey ? "mark" : "save";
    if (!event.altKey || event.ctrlKey) return null;
    if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      return event.shiftKey ? null : event.key === "ArrowUp" ? "before" : "after";
    }
    const digit = digitOf(event);
    if (!digit) return null;
    return { act: event.shiftKey ? "memory" : "chip", digit };
  }

  globalThis.trameTraduction = { PREFIX, actOf, digitOf, discard, draftOf, keep, keyOf, opened, placed, tidy };
})();
