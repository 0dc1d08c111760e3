// The translators' workbench: keys, words that insert themselves, drafts that outlive the page, and
// saving that waits for the network. Everything here can be missing; the form works without it.
"use strict";

(() => {
  const MINUTE = 60000;
  const PATIENCE = 15000; // ms before an answer of the server is given up
  const STEPS = [2000, 4000, 8000, 15000, 30000]; // ms between tries
  const { actOf, discard, draftOf, keep, keyOf, opened, placed, tidy } = globalThis.trameTraduction;

  const { $, $$, say } = trame;
  const page = $("main.traduction");
  const form = $("#traduction");
  if (!page || !form) return;
  const words = $("#atelier").dataset;
  const store = globalThis.localStorage;
  const fields = () => $$("textarea[data-id]", form);
  const nameOf = (field) => keyOf({ catalog: page.dataset.catalogue, language: page.dataset.langue, id: field.name.replace(/^[a-z]+\./, "") });

  // Drafts: what is typed is kept at each key, until it is saved.

  function notice(field, text, draft, acts) {
    const box = document.createElement("div");
    box.className = "avis info brouillon-garde";
    const line = document.createElement("p");
    line.textContent = text;
    box.append(line);
    if (draft !== null) {
      const words = document.createElement("p");
      words.className = "texte-langue";
      words.lang = field.lang;
      words.dir = field.dir;
      words.textContent = draft;
      box.append(words);
    }
    const row = document.createElement("p");
    row.className = "ligne";
    for (const [label, act] of acts) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", () => { box.remove(); act(); field.focus(); });
      row.append(button);
    }
    box.append(row);
    field.before(box);
  }

  function put(field, text) {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function remember(field) {
    const kept = keep(store, nameOf(field), {
      text: field.value, base: field.dataset.base, saved: field.defaultValue, now: Date.now(),
    });
    field.closest(".texte")?.classList.toggle("modifie", field.value !== field.defaultValue);
    if (!kept) say(words.unkept);
  }

  function restore(field) {
    const key = nameOf(field);
    const draft = draftOf(store, key);
    const saved = field.defaultValue;
    const back = [words.discard, () => { discard(store, key); put(field, saved); }];
    switch (opened(draft, { base: field.dataset.base, saved })) {
      case "restore":
        field.value = draft.text;
        field.closest(".texte")?.classList.add("modifie");
        notice(field, words.restored, null, [back]);
        return true;
      case "beside":
        notice(field, words.beside, draft.text, [[words.take, () => put(field, draft.text)], back]);
        return true;
      default:
        if (draft) discard(store, key);
        return false;
    }
  }

  // Chips, and what was said elsewhere.

  let last = null; // the field that had the focus

  function target() {
    const active = document.activeElement;
    return active?.matches?.("textarea[data-id]") ? active : last || fields()[0];
  }

  /** Writes as a person would: what was there can be undone. */
  function write(field, text, from, to) {
    field.focus();
    field.setSelectionRange(from, to);
    if (!document.execCommand("insertText", false, text)) {
      field.setRangeText(text, from, to, "end");
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  function insert(chip) {
    const field = target();
    if (!chip || !field) return;
    const { selectionStart: start, selectionEnd: end, value: text } = field;
    const { put: words, caret } = placed({ text, start, end }, chip.dataset.insere);
    write(field, words, start, end);
    field.setSelectionRange(caret, caret);
  }

  /** Puts a translation of elsewhere in the place of what its text says. */
  function use(button) {
    const section = button?.closest(".texte");
    if (!section) return;
    const variants = JSON.parse(button.dataset.variantes || "{}");
    const own = $$("textarea[data-id]:not([data-prononciation])", section);
    let first = null;
    for (const field of own) {
      const text = own.length > 1 ? variants[field.dataset.variante] : button.dataset.texte;
      if (text === undefined) continue;
      write(field, text, 0, field.value.length);
      first ??= field;
    }
    (first || own[0])?.focus();
    say(words.used);
  }

  const chips = () => $$("[data-insere]");
  for (const [at, code] of chips().entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "jeton";
    button.dataset.insere = code.dataset.insere;
    const name = document.createElement("code");
    name.dir = "ltr";
    name.textContent = code.textContent;
    button.append(name);
    if (at < 9) {
      const key = document.createElement("kbd");
      key.textContent = `${words.alt}+${at + 1}`;
      button.append(" ", key);
      button.setAttribute("aria-keyshortcuts", `Alt+${at + 1}`);
    }
    // The caret stays where it is in the field.
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => insert(button));
    code.replaceWith(button);
  }

  page.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-texte]");
    if (button) use(button);
  });

  // Saving.

  const bar = $("#attente-traduction");
  let sending = false;
  let tries = 0;
  let timer = 0;
  let waiting = null; // what is sent again when the network is back

  function away(text) {
    bar.hidden = false;
    $("p", bar).textContent = text;
    say(text);
  }

  /** Gives the forms of the page the secret of the session that there is now; false when there is none. */
  async function renew() {
    const response = await fetch(location.pathname, { credentials: "same-origin", headers: { Accept: "text/html" } });
    if (!response.ok || new URL(response.url).pathname !== location.pathname) return false;
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
    const secret = $("[name=csrf]", fresh)?.value;
    if (!secret) return false;
    $$("[name=csrf]").forEach((field) => { field.value = secret; });
    return true;
  }

  async function save(submitter) {
    if (sending) return;
    clearTimeout(timer);
    sending = true;
    waiting = submitter;
    form.classList.add("envoi");
    const sent = new Map(fields().map((field) => [nameOf(field), field.value]));
    const body = new URLSearchParams(new FormData(form, submitter));
    const stop = new AbortController();
    const clock = setTimeout(() => stop.abort(), PATIENCE);
    try {
      const response = await fetch(form.action, {
        method: "POST", body, signal: stop.signal, credentials: "same-origin",
        headers: { "Content-Type": "application/x-www-form-urlencoded", Accept: "text/html" },
      });
      const fault = response.headers.get("X-Trame-Fault");
      if (response.status >= 500 || (fault === "form-token" && tries === 0 && await renew())) throw new Error(String(response.status));
      if (fault === "sign-in-first" || fault === "form-token" || new URL(response.url).pathname === "/connexion") {
        $("a", bar).hidden = false;
        throw new Error(fault || "outside");
      }
      await answered(response, sent);
    } catch (error) {
      const outside = !$("a", bar).hidden;
      away(outside ? words.outside : words.away);
      timer = setTimeout(() => { if (outside) renew().then((there) => { if (there) { $("a", bar).hidden = true; save(waiting); } }, () => {}); else save(waiting); },
        STEPS[Math.min(tries, STEPS.length - 1)]);
      tries += 1;
    } finally {
      clearTimeout(clock);
      sending = false;
      form.classList.remove("envoi");
    }
  }

  async function answered(response, sent) {
    tries = 0;
    bar.hidden = true;
    if (response.ok) {
      // What was typed while it was sent is not what is saved.
      for (const [key, text] of sent) if (draftOf(store, key)?.text === text) discard(store, key);
      leaving = true;
      channel?.postMessage({ saved: location.pathname });
      location.assign(response.url);
      return;
    }
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
    const refused = $("main.traduction", fresh);
    if (!refused) { away($("h1", fresh)?.textContent.trim() || words.away); return; }
    refuse(refused);
  }

  /** Shows why nothing was saved, beside what was typed, which stays. */
  function refuse(refused) {
    $$(".avis.erreur", page).forEach((old) => { if (!old.closest(".apercu")) old.remove(); });
    const why = $(":scope > .avis.erreur", refused);
    if (why) form.before(why);
    let first = null;
    for (const section of $$(".texte", refused)) {
      const own = document.getElementById(section.id);
      const faults = $(".constats", section);
      if (!own || !faults?.childElementCount) continue;
      $(".constats", own)?.replaceChildren(...faults.childNodes);
      const theirs = $(".conflit", section);
      const field = $("textarea[data-id]", own);
      if (theirs) {
        field.before(theirs);
        // From now on hers is a change of what stands there.
        for (const name of ["base", "vu"]) {
          const fresh = $(`input[name^="${name}."]`, section);
          const old = $(`input[name^="${name}."]`, own);
          if (fresh && old) old.value = fresh.value;
        }
      }
      first ??= field;
    }
    // What is warned of only can be saved once it has been read.
    const ask = $("#accepter", page);
    if (ask) ask.hidden = $("#accepter", refused)?.hidden ?? true;
    say(why?.textContent);
    (first || why)?.focus?.();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    save(event.submitter);
  });
  window.addEventListener("online", () => { if (!bar.hidden && waiting) save(waiting); });
  $("button", bar).addEventListener("click", () => { tries = 0; save(waiting); });

  function act(value) {
    const button = $(`button[name=acte][value="${value}"]`, form);
    if (!button) return;
    const then = $("#puis", form);
    if (then) then.checked = true;
    button.click();
  }

  // Keys.

  function move(step) {
    const all = fields().filter((field) => field.offsetParent !== null);
    const at = all.indexOf(target());
    const next = all[at + step];
    if (!next) return;
    next.focus();
    next.closest(".texte").scrollIntoView({ block: "nearest" });
  }

  // Out of a field, letters are keys again.
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !event.target.matches("textarea") || event.isComposing) return;
    event.stopPropagation();
    const section = event.target.closest(".texte");
    section.tabIndex = -1;
    section.focus({ preventScroll: true });
  });

  // Before the keys of other pages, which send a form by Ctrl+Enter without saying how.
  document.addEventListener("keydown", (event) => {
    const wanted = actOf(event);
    if (!wanted) return;
    const inside = target()?.closest(".texte");
    const acts = {
      save: () => act("enregistrer"),
      mark: () => act("traduit"),
      before: () => move(-1),
      after: () => move(1),
      chip: () => insert(chips()[wanted.digit - 1]),
      memory: () => use($$("button[data-texte]", inside || page)[wanted.digit - 1]),
    };
    event.preventDefault();
    event.stopPropagation();
    acts[wanted.act || wanted]();
  }, true);

  form.addEventListener("focusin", (event) => {
    if (event.target.matches("textarea[data-id]")) last = event.target;
    $$(".texte.ici").forEach((section) => section.classList.remove("ici"));
    event.target.closest?.(".texte")?.classList.add("ici");
  });
  form.addEventListener("input", (event) => {
    if (event.target.matches("textarea[data-id]")) { remember(event.target); grow(event.target); }
  });

  function grow(field) {
    field.style.blockSize = "auto";
    field.style.blockSize = `${field.scrollHeight + 2}px`;
  }

  // Who else is there, and this message in another tab.

  async function presence() {
    const place = $("#presence");
    if (!place?.dataset.adresse || document.hidden) return;
    try {
      const body = new URLSearchParams({ csrf: $("[name=csrf]", form)?.value || "" });
      const response = await fetch(place.dataset.adresse, {
        method: "POST", body, credentials: "same-origin",
        headers: { "Content-Type": "application/x-www-form-urlencoded", "X-Trame-Fragment": "1", Accept: "text/html" },
      });
      if (!response.ok) return;
      const text = (await response.text()).trim();
      if (text !== place.dataset.last) { place.dataset.last = text; place.innerHTML = text; }
    } catch { /* asked again in a minute */ }
  }
  if (fields().length) setInterval(presence, MINUTE);

  const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("trame-traduction") : null;
  function elsewhere(text) {
    const line = $("#autre-onglet");
    line.textContent = text;
    line.hidden = !text;
  }
  channel?.addEventListener("message", ({ data }) => {
    if (data.opened === location.pathname) { channel.postMessage({ there: location.pathname }); elsewhere(words.twice); }
    if (data.there === location.pathname) elsewhere(words.twice);
    if (data.saved === location.pathname) elsewhere(words.savedElsewhere);
  });
  channel?.postMessage({ opened: location.pathname });

  let leaving = false;
  window.addEventListener("beforeunload", (event) => {
    const unkept = fields().some((field) => field.value !== field.defaultValue && draftOf(store, nameOf(field))?.text !== field.value);
    if (unkept && !leaving) { event.preventDefault(); event.returnValue = words.leave; }
  });

  // The page opens on what is to be done first.
  tidy(store, Date.now());
  const found = fields().map(restore).some(Boolean);
  fields().forEach(grow);
  if (found) { say(words.restored); document.dispatchEvent(new Event("trame:brouillon")); }
  const first = $$(".texte", form).find((section) => section.matches(":has(.etat-missing, .etat-stale, .etat-context-changed, .etat-draft)"));
  if (!location.hash) ($("textarea[data-id]", first || form))?.focus({ preventScroll: !first });
})();
