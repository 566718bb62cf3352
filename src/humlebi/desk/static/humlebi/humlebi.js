// After htmx has changed a part of the page: move the focus to it, say what was found, and keep the title true.
"use strict";

document.addEventListener("htmx:after:swap", (event) => {
  // Where the answer itself chose the place (an error goes back into its form), the target is a selector.
  const target = event.detail?.ctx?.target ?? event.target;
  const region = typeof target === "string" ? document.querySelector(target) : target;
  if (!(region instanceof Element)) return;
  const titled = region.querySelector("[data-title]");
  if (titled) document.title = titled.dataset.title;
  const said = region.querySelector("[data-live]");
  if (said) document.getElementById("live").textContent = said.dataset.live;
  const heading = region.querySelector(".hb-errors") ?? region.querySelector("[data-focus]");
  if (heading) heading.focus({ preventScroll: false });
  showToday(region);
});

// A long timeline opens where today is; without a script it opens at its beginning and can be scrolled.
function showToday(root) {
  for (const frame of root.querySelectorAll(".hb-scroll")) {
    const line = frame.querySelector(".hb-today");
    if (line) frame.scrollLeft = line.getBBox().x - frame.clientWidth * 0.75;
  }
}

showToday(document);

const problem = document.querySelector(".hb-errors");
if (problem) problem.focus();

// On paper nothing can be opened: each "why" is printed, and closed again afterwards. Older browsers need it.
let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll(".hb-why-details:not([open])")];
  for (const one of opened) one.open = true;
});
addEventListener("afterprint", () => {
  for (const one of opened) one.open = false;
});
