// The queue: what was sent and is not yet known to be noted waits here while the server is away.
"use strict";

(() => {
  const { $, $$, say } = trame;
  const QUEUE = "trame-file";
  const PATIENCE = 15000; // ms before an answer of the server is given up
  const STEPS = [1000, 2000, 4000, 8000, 15000]; // ms between tries
  const bar = $("#attente");

  // The queue: what was sent and is not yet known to be noted. It outlives the page.

  const read = () => {
    try { return JSON.parse(trame.recall(QUEUE)) || []; } catch { return []; }
  };
  const write = (items) => trame.remember(QUEUE, JSON.stringify(items));

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
      answer: form.hasAttribute("data-answer"), quiet: form.matches("[data-quiet], [data-flag]"),
      flag: form.hasAttribute("data-flag") ? data.get("phrase") : null, label: label(form, submitter, data).slice(0, 200),
    };
    const items = read().filter((other) => other.id !== item.id);
    write([...items, item]);
    // The next thing sent by this form is another request.
    const own = $("[name=request_id]", form);
    if (own) own.value = trame.number();
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
        const html = await response.text();
        // What was sent quietly shows nothing new; what was sent before it does.
        if (!item.quiet) last = { html, item };
        else if (item.flag && response.ok) trame.flagged(item);
      } catch {
        away = true;
        timer = setTimeout(flush, STEPS[Math.min(tries, STEPS.length - 1)]);
        tries += 1;
        sending = false;
        if (last) trame.swap(last);
        show();
        return;
      }
      write(read().filter((other) => other.id !== item.id));
      // The page says why the last one was refused; of those before it, this line does.
      const shown = [409, 422].includes(response.status) && read().length === 0 && !item.quiet;
      if (response.status >= 400 && !shown) refused(item);
    }
    const back = away;
    if (back && !last) last = await elsewhere();
    away = false;
    outside = false;
    tries = 0;
    renewals = 0;
    sending = false;
    show();
    if (last) trame.swap(last);
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

  window.addEventListener("online", flush);
  $("#attente-renvoyer").addEventListener("click", () => { tries = 0; flush(); });
  window.addEventListener("storage", (event) => { if (event.key === QUEUE && away && !waiting()) flush(); });
  window.addEventListener("beforeunload", (event) => {
    const note = $("#note");
    if (waiting() || (note && note.value.trim())) { event.preventDefault(); event.returnValue = bar.dataset.leave; }
  });

  Object.assign(trame, { enqueue, post, show });
  // Once every script of the page is there.
  document.addEventListener("DOMContentLoaded", () => { if (waiting()) flush(); });
})();
