// Makes the pages better: keys, no reloads, and a queue for when the server is away.
// Everything here can be missing; the forms work without it.
"use strict";

(() => {
  const QUEUE = "trame-file";
  const KEYS_OFF = "trame-sans-touches";
  const PAIR = 600; // ms that the second digit of a number may take
  const PATIENCE = 15000; // ms before an answer of the server is given up
  const STEPS = [1000, 2000, 4000, 8000, 15000]; // ms between tries

  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const bar = $("#attente");
  document.documentElement.classList.add("js");

  // The queue: what was sent and is not yet known to be noted. It outlives the page.

  let memory = [];
  const read = () => {
    try { return JSON.parse(localStorage.getItem(QUEUE)) || []; } catch { return memory; }
  };
  const write = (items) => {
    memory = items;
    try { localStorage.setItem(QUEUE, JSON.stringify(items)); } catch { /* kept in memory */ }
  };
  const number = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  };

  let away = false; // the last try failed
  let outside = false; // nobody is signed in
  let renewals = 0;
  let tries = 0;
  let timer = 0;
  let sending = false;

  // What a waiting request is called on screen: in the words of the page, the agente's first.
  function label(form, submitter, data) {
    const words = (element) => {
      const place = element?.querySelector("strong") || element?.querySelector(".source") || element?.querySelector(".dit") || element;
      const copy = place?.cloneNode(true);
      $$("kbd, em, .invisible", copy || document.createElement("i")).forEach((sign) => sign.remove());
      return copy?.textContent.trim();
    };
    if (form.hasAttribute("data-quiet")) return words($("summary .libelle", form.closest("details"))) || "";
    const chosen = $$("input:checked", form).map((box) => words($(".libelle", box.closest("label"))));
    return data.get("texte") || (submitter?.name && words(submitter)) || chosen.filter(Boolean).join(", ")
      || data.getAll("reponse").join(", ") || words(submitter || $("button", form)) || "";
  }

  function enqueue(form, submitter) {
    const data = new URLSearchParams(new FormData(form, submitter));
    const item = {
      id: data.get("request_id"), url: form.action, body: data.toString(),
      answer: form.hasAttribute("data-answer"), quiet: form.hasAttribute("data-quiet"), label: label(form, submitter, data).slice(0, 200),
    };
    const items = read().filter((other) => other.id !== item.id);
    write([...items, item]);
    // The next thing sent by this form is another request.
    const own = $("[name=request_id]", form);
    if (own) own.value = number();
    flush();
  }

  async function post(url, body) {
    const stop = new AbortController();
    const clock = setTimeout(() => stop.abort(), PATIENCE);
    try {
      return await fetch(url, {
        method: "POST", body, signal: stop.signal, credentials: "same-origin",
        headers: { "Content-Type": "application/x-www-form-urlencoded", "X-Trame-Fragment": "1", Accept: "text/html" },
      });
    } finally {
      clearTimeout(clock);
    }
  }

  // Gives what waits, and the forms of the page, the secret of the session that there is now; false
  // when there is none.
  async function renew() {
    const response = await fetch(location.pathname, { credentials: "same-origin", headers: { Accept: "text/html" } });
    if (!response.ok || new URL(response.url).pathname !== location.pathname) return false;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const secret = $("[name=csrf]", page)?.value;
    if (!secret) return false;
    $$("[name=csrf]").forEach((field) => { field.value = secret; });
    write(read().map((item) => {
      const body = new URLSearchParams(item.body);
      body.set("csrf", secret);
      return { ...item, body: body.toString() };
    }));
    return true;
  }

  // What another tab has sent meanwhile: the call as it stands.
  async function elsewhere() {
    if (!$("#appel")) return null;
    try {
      const response = await fetch(location.pathname, { credentials: "same-origin", headers: { "X-Trame-Fragment": "1", Accept: "text/html" } });
      return response.ok ? { html: await response.text(), item: { url: location.href, answer: true } } : null;
    } catch {
      return null;
    }
  }

  // Sends what waits, in order, one at a time. Sent twice, a request is noted once.
  async function flush() {
    if (sending) return;
    sending = true;
    clearTimeout(timer);
    let last = null;
    for (let item = read()[0]; item; item = read()[0]) {
      let response;
      try {
        response = await post(item.url, item.body);
        if (response.status >= 500) throw new Error(String(response.status));
        const fault = response.headers.get("X-Trame-Fault");
        if (fault === "sign-in-first" || fault === "form-token") {
          // Her session ended, or another began in another tab: what waits stays, with the new secret.
          outside = !(await renew());
          if (outside || renewals > 3) throw new Error(fault);
          renewals += 1;
          continue;
        }
        outside = false;
        last = { html: await response.text(), status: response.status, item };
      } catch {
        away = true;
        timer = setTimeout(flush, STEPS[Math.min(tries, STEPS.length - 1)]);
        tries += 1;
        sending = false;
        if (last) swap(last);
        show();
        return;
      }
      write(read().filter((other) => other.id !== item.id));
      // The page says why the last one was refused; of those before it, this line does.
      if (response.status >= 400 && (read().length > 0 || ![409, 422].includes(response.status))) refused(item);
    }
    const back = away;
    if (back && !last) last = await elsewhere();
    away = false;
    outside = false;
    tries = 0;
    renewals = 0;
    sending = false;
    show();
    if (last) swap(last);
    if (back) say(bar.dataset.sent);
  }

  function refused(item) {
    const line = document.createElement("li");
    line.className = "refusee";
    line.textContent = `${bar.dataset.refused} ${item.label}`;
    $("#attente-liste").append(line);
  }

  // Shows what waits, and that it is not noted.
  function show() {
    const items = away ? read() : [];
    const list = $("#attente-liste");
    $$("li:not(.refusee)", list).forEach((line) => line.remove());
    for (const item of items) {
      const line = document.createElement("li");
      line.textContent = item.label;
      list.append(line);
    }
    bar.hidden = !list.children.length;
    $("#attente-titre").hidden = outside || !away;
    $("#attente-sortie").hidden = !outside;
    const call = $("#appel");
    if (call) {
      const waits = items.some((item) => item.answer && new URL(item.url).pathname.startsWith(location.pathname));
      call.classList.toggle("en-attente", waits);
      $$("form[data-answer] button, button[form]", call).forEach((button) => { button.disabled = waits; });
      if (!waits || away) call.classList.remove("envoi");
    }
    if (items.length) say($(outside ? "#attente-sortie" : "#attente-titre").textContent);
  }

  const waiting = () => read().length > 0;
  const say = (text) => { $("#annonce").textContent = text || ""; };

  // Puts the new part in place of the old, and the focus where the eyes go next.
  function swap({ html, item }) {
    const old = $("#appel");
    if (!old || !html || item.quiet) return;
    if (!new URL(item.url).pathname.startsWith(location.pathname)) return;
    const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("#appel");
    if (!fresh) return;
    const active = document.activeElement;
    const kept = !item.answer && active && active.id && old.contains(active) && active.matches("input, textarea, select") ? active.id : null;
    // What is being written elsewhere on the page stays.
    const drafts = $$("textarea[id], #reponse .champ", old)
      .filter((field) => field.id && field.value && !(item.url.endsWith("/note") && field.id === "note"))
      .filter((field) => field.id !== "champ" || !item.answer)
      .map((field) => [field.id, field.value, field.selectionStart, field.selectionEnd]);
    const samePlace = $("[name=question]", old)?.value === $("[name=question]", fresh)?.value;
    old.replaceWith(fresh);
    for (const [id, value] of drafts) {
      const field = document.getElementById(id);
      if (field && !field.value && (id !== "champ" || samePlace)) field.value = value;
    }
    arrive(fresh, kept, item.url.endsWith("/note") || item.url.endsWith("/alerte"));
    show();
  }

  // Where an answer that was refused is put right.
  function refusedPlace(call) {
    if (!$(".question #avis", call)) return null;
    const row = emptyRow();
    return (row && $("input", row)) || $("#reponse input[type=checkbox]", call) || $("#question", call);
  }

  function arrive(call, kept, besides) {
    const notice = $("#avis", call);
    if (notice) say(notice.textContent.trim());
    const field = (kept && document.getElementById(kept)) || $("#champ", call) || refusedPlace(call) || $("[data-first]", $("#conclusion", call) || document.createElement("i"));
    const heading = $("#a-dire", call)?.firstElementChild ? $("#a-dire", call) : $("#question", call);
    (field || heading || $("#contenu"))?.focus({ preventScroll: true });
    if (!besides) window.scrollTo({ top: 0 });
    tick();
  }

  // Forms.

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.matches("[data-act], [data-quiet]")) {
      event.preventDefault();
      const call = $("#appel");
      if (form.hasAttribute("data-answer")) {
        if (call.classList.contains("envoi") || call.classList.contains("en-attente")) return;
        call.classList.add("envoi");
      }
      if (form.hasAttribute("data-note") && !$("textarea", form).value.trim()) return;
      const panel = form.closest("details.panneau");
      if (panel) close(panel);
      enqueue(form, event.submitter);
      if (form.hasAttribute("data-note")) $("textarea", form).value = "";
    } else if (form.hasAttribute("data-next")) {
      event.preventDefault();
      next(form);
    }
  });

  async function next(form) {
    try {
      const response = await post(form.action, new URLSearchParams(new FormData(form)).toString());
      const path = new URL(response.url).pathname;
      const html = await response.text();
      const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("#appel");
      if (!response.ok || !fresh || !path.startsWith("/appels/")) { location.assign(response.url); return; }
      history.pushState(null, "", path);
      $("#appel").replaceWith(fresh);
      document.title = $(".personne bdi", fresh)?.textContent || document.title;
      arrive(fresh, null, false);
    } catch {
      say($("#attente-titre").textContent);
      form.submit();
    }
  }

  window.addEventListener("popstate", () => location.reload());
  window.addEventListener("online", flush);
  $("#attente-renvoyer").addEventListener("click", () => { tries = 0; flush(); });
  window.addEventListener("beforeunload", (event) => {
    const note = $("#note");
    if (waiting() || (note && note.value.trim())) { event.preventDefault(); event.returnValue = bar.dataset.leave; }
  });

  // A note is noted when its field is left.
  document.addEventListener("focusout", (event) => {
    if (event.target.id === "note" && event.target.value.trim() && document.hasFocus()) event.target.form.requestSubmit();
  });

  // An objection that is opened is recorded, once.
  document.addEventListener("toggle", (event) => {
    const details = event.target;
    if (details.matches?.(".objection") && details.open && !details.dataset.noted) {
      details.dataset.noted = "1";
      enqueue($("form", details));
    }
    if (details.matches?.("details.panneau") && details.open) {
      $$("details.panneau[open]").forEach((other) => { if (other !== details) other.open = false; });
    }
  }, true);

  document.addEventListener("click", (event) => {
    const panel = $("details.panneau[open]");
    if (panel && !panel.contains(event.target)) panel.open = false;
  });

  // Answers that exclude the others.
  document.addEventListener("change", (event) => {
    const box = event.target;
    if (box.matches("input[type=checkbox][name=reponse]") && box.checked) {
      const alone = box.hasAttribute("data-exclusive");
      $$("input[type=checkbox][name=reponse]", box.form).forEach((other) => {
        if (other !== box && (alone || other.hasAttribute("data-exclusive"))) other.checked = false;
      });
      const detail = box.closest("li")?.querySelector(".precision-champ input");
      if (detail) detail.focus();
    }
    if (box.id === "touches-simples") {
      try { localStorage.setItem(KEYS_OFF, box.checked ? "" : "1"); } catch { /* for this page only */ }
      document.documentElement.classList.toggle("sans-touches", !box.checked);
    }
  });

  // Keys.

  let digits = "";
  let pair = 0;

  const writes = (element) => element?.matches?.("textarea, select, input:not([type=checkbox], [type=radio])");
  const lettersOff = () => document.documentElement.classList.contains("sans-touches");
  try {
    if (localStorage.getItem(KEYS_OFF)) document.documentElement.classList.add("sans-touches");
  } catch { /* letters stay on */ }

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
      else if (document.activeElement?.closest?.("details.objection[open]")) {
        document.activeElement.closest("details.objection").open = false;
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
      n: () => { const note = $("#note"); note?.focus(); return note; },
    };
    const button = letter.length === 1 && /[a-z]/.test(letter) && $(`button[data-key="${letter}"], button[data-also="${letter}"]`);
    if (button) { event.preventDefault(); button.click(); return; }
    if (acts[letter]) { if (acts[letter]()) event.preventDefault(); return; }
    if (/^[a-z?]$/.test(letter) && panel(letter)) event.preventDefault();
  });

  // The length of the call, by the server's clock.

  let origin = 0;
  function tick() {
    const call = $("#appel");
    const place = $("#chronometre");
    if (!call || !place) return;
    origin = performance.now() - (Number(call.dataset.now) - Number(call.dataset.started));
    draw();
  }
  function draw() {
    const place = $("#chronometre");
    if (!place) return;
    const seconds = Math.max(0, Math.floor((performance.now() - origin) / 1000));
    const two = (value) => String(value).padStart(2, "0");
    const hours = Math.floor(seconds / 3600);
    place.textContent = `${hours ? `${hours}:` : ""}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  }
  setInterval(draw, 1000);

  const toggle = $("#touches-simples");
  if (toggle) toggle.checked = !lettersOff();
  if ($("#appel")) arrive($("#appel"), null, true);
  window.addEventListener("storage", (event) => { if (event.key === QUEUE && away && !waiting()) flush(); });
  if (waiting()) flush();
})();
