// What the scripts of the pages share. Each is a script of its own, in the order of the page, and
// gives the others what they need of it through `trame`. Everything here can be missing; the forms
// work without it.
"use strict";

window.trame = (() => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

  // What this browser remembers. Where it may not, the page does for as long as it is open.
  const memory = new Map();
  const recall = (key) => {
    try { return localStorage.getItem(key) ?? memory.get(key) ?? ""; } catch { return memory.get(key) ?? ""; }
  };
  const remember = (key, value) => {
    memory.set(key, value);
    try { localStorage.setItem(key, value); } catch { /* for this page only */ }
  };

  // A number for a request, that no other has.
  const number = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  };

  // Tells who cannot see the page what has happened on it.
  const say = (text) => { $("#annonce").textContent = text || ""; };

  document.documentElement.classList.add("js");
  return { $, $$, recall, remember, number, say };
})();
