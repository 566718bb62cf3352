// What is typed into a form is kept on the server while it is typed, and before the page is left.
"use strict";

const PAUSE = 900; // milliseconds without a key
const LONGEST_WAIT = 5000; // for whoever never pauses

const waiting = new WeakMap(); // form -> { since, timer, unsaved, saving, running }

function stateOf(form) {
  if (!waiting.has(form)) waiting.set(form, { since: 0, timer: 0, unsaved: false, saving: false, running: Promise.resolve() });
  return waiting.get(form);
}

function drafting(element) {
  return element.closest?.("form[data-draft]") ?? null;
}

document.addEventListener("input", (event) => {
  const form = drafting(event.target);
  if (!form) return;
  const state = stateOf(form);
  const now = Date.now();
  if (!state.unsaved) state.since = now;
  state.unsaved = true;
  clearTimeout(state.timer);
  state.timer = setTimeout(() => keep(form), Math.min(PAUSE, Math.max(0, state.since + LONGEST_WAIT - now)));
  count(event.target);
});

// One at a time, so that an older text never comes after a newer one.
function keep(form) {
  const state = stateOf(form);
  clearTimeout(state.timer);
  if (!state.unsaved) return state.running;
  state.unsaved = false;
  const body = new FormData(form);
  state.running = state.running.then(() => send(form, body));
  return state.running;
}

async function send(form, body) {
  const said = form.querySelector("[data-kept]");
  try {
    const answer = await fetch(form.dataset.draft, { method: "POST", body, credentials: "same-origin", redirect: "manual" });
    if (said && (answer.ok || answer.status === 401 || answer.status === 403)) said.innerHTML = await answer.text();
    else if (!answer.ok) stateOf(form).unsaved = true;
  } catch {
    stateOf(form).unsaved = true;
    offline();
  }
}

function unsavedForms() {
  return [...document.querySelectorAll("form[data-draft]")].filter((form) => stateOf(form).unsaved);
}

// Without a script the language is a button of the form, so that the words go along. Here the draft is kept first, and
// what the page shows may have changed since it was loaded: then one stays where one is.
for (const button of document.querySelectorAll("button[data-language]")) {
  for (const name of ["form", "formaction"]) button.removeAttribute(name);
  button.name = "language";
  button.value = button.dataset.language;
}
document.querySelector(".hb-language")?.addEventListener("submit", (event) => {
  event.target.elements.next.value = location.pathname + location.search;
});

// A link, or a form of another kind: first the draft, then where the user wanted to go.
document.addEventListener("click", async (event) => {
  const link = event.target.closest?.("a[href]");
  if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.target || link.getAttribute("href").startsWith("#") || !unsavedForms().length) return;
  event.preventDefault();
  event.stopPropagation();
  await Promise.all(unsavedForms().map(keep));
  link.click();
}, true);

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (drafting(form)) return once(event, form);
  if (!unsavedForms().length) return;
  event.preventDefault();
  event.stopPropagation();
  await Promise.all(unsavedForms().map(keep));
  form.requestSubmit(event.submitter);
}, true);

// What is being saved is not saved again; its buttons wait for the answer.
function once(event, form) {
  const state = stateOf(form);
  if (state.saving) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  state.saving = true;
  clearTimeout(state.timer);
  state.unsaved = false; // it goes along with what is sent
  setTimeout(() => waits(form, true)); // after the pressed button has been sent along
}

function waits(form, disabled) {
  stateOf(form).saving = disabled;
  for (const button of document.querySelectorAll("button[type=submit]")) if (button.form === form) button.disabled = disabled;
}

addEventListener("pageshow", () => document.querySelectorAll("form[data-draft]").forEach((form) => waits(form, false)));

// Closed, reloaded, or the browser's own buttons: the browser sends it while the page goes.
addEventListener("beforeunload", sendLast);
addEventListener("pagehide", sendLast);
document.addEventListener("visibilitychange", () => { if (document.hidden) unsavedForms().forEach(keep); });

function sendLast() {
  for (const form of unsavedForms()) {
    if (navigator.sendBeacon(form.dataset.draft, new FormData(form))) stateOf(form).unsaved = false;
  }
}

// A page that is loaded again may have been asked for before its own last words came in: look once more.
const [arrival] = performance.getEntriesByType("navigation");
if (["reload", "back_forward"].includes(arrival?.type) && document.querySelector("form[data-draft]")) {
  setTimeout(fetchLatest, 400);
}

async function fetchLatest() {
  const form = document.querySelector("form[data-draft]");
  const answer = await fetch(form.action, { headers: { "HX-Request": "true" }, redirect: "manual" });
  if (!answer.ok) return;
  const latest = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const area of form.querySelectorAll("textarea")) {
    const kept = latest.getElementById(area.id)?.value ?? "";
    if (kept && area.value === area.defaultValue) area.value = kept;
  }
}

// Whatever went wrong on the way, the text is on the screen still, and is tried again at the next key.
document.addEventListener("htmx:error", offline);
for (const name of ["htmx:finally:request", "htmx:error"]) {
  document.addEventListener(name, (event) => {
    const form = drafting(event.target) ?? drafting(event.detail?.ctx?.sourceElement ?? document.body);
    if (!form?.isConnected) return;
    waits(form, false);
    stateOf(form).unsaved = true;
  });
}

function offline() {
  const place = document.getElementById("problem");
  if (!place || place.textContent.trim()) return;
  const alert = document.createElement("div");
  alert.className = "alert alert-error";
  alert.setAttribute("role", "alert");
  alert.textContent = place.dataset.offline;
  place.append(alert);
}

function count(area) {
  const counter = document.querySelector(`[data-counter="${area.id}"]`);
  if (!counter) return;
  const left = Number(area.dataset.most) - area.value.length;
  const written = new Intl.NumberFormat(document.documentElement.lang).format(Math.abs(left));
  counter.textContent = left < 0
    ? counter.dataset.over.replace("{n}", written)
    : counter.dataset.left.replace("{n}", written);
  counter.classList.toggle("hb-too-long", left < 0);
}
