// The screen of a call: what is sent from it, and what comes in its place.
"use strict";

(() => {
  const { $, $$, say } = trame;

  // Puts the new part in place of the old, and the focus where the eyes go next.
  function swap({ html, item }) {
    const old = $("#appel");
    if (!old || !html) return;
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
    trame.show();
  }

  // Where an answer that was refused is put right.
  function refusedPlace(call) {
    if (!$(".question #avis", call)) return null;
    const row = trame.emptyRow();
    return (row && $("input", row)) || $("#reponse input[type=checkbox]", call) || $("#question", call);
  }

  function arrive(call, kept, besides) {
    const notice = $("#avis", call);
    if (notice) say(notice.textContent.trim());
    const field = (kept && document.getElementById(kept)) || $("#champ", call) || refusedPlace(call) || $("[data-first]", $("#conclusion", call) || document.createElement("i"));
    const heading = $("#a-dire", call)?.firstElementChild ? $("#a-dire", call) : $("#question", call);
    (field || heading || $("#contenu"))?.focus({ preventScroll: true });
    if (!besides) window.scrollTo({ top: 0 });
    trame.dress();
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
      if (panel) trame.close(panel);
      trame.enqueue(form, event.submitter);
      if (form.hasAttribute("data-note")) $("textarea", form).value = "";
    } else if (form.hasAttribute("data-next")) {
      event.preventDefault();
      next(form);
    }
  });

  async function next(form) {
    try {
      const response = await trame.post(form.action, new URLSearchParams(new FormData(form)).toString());
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

  // A note is noted when its field is left.
  document.addEventListener("focusout", (event) => {
    if (event.target.id === "note" && event.target.value.trim() && document.hasFocus()) event.target.form.requestSubmit();
  });

  // An objection that is opened is recorded, once.
  document.addEventListener("toggle", (event) => {
    const details = event.target;
    if (details.matches?.(".objection") && details.open && !details.dataset.noted) {
      details.dataset.noted = "1";
      trame.enqueue($("form", details));
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

  Object.assign(trame, { swap });
  document.addEventListener("DOMContentLoaded", () => { if ($("#appel")) arrive($("#appel"), null, true); });
})();
