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
    if (line) frame.scrollLeft = line.getBBox().x - frame.clientWidth * 0.6;
  }
  for (const line of root.querySelectorAll(".hb-said:empty")) line.textContent = line.dataset.empty;
}

showToday(document);

// What a sign of the timeline says stands under it, whether it is pointed at, touched or reached by keyboard.
function say(item) {
  const line = item.closest("section")?.querySelector(".hb-said");
  if (line) line.textContent = item.getAttribute("aria-label");
}
for (const kind of ["focusin", "pointerover", "click"]) {
  document.addEventListener(kind, (event) => {
    const item = event.target instanceof Element ? event.target.closest(".hb-item") : null;
    if (item) say(item);
  });
}

// The keyboard stops once in each lane; the arrows go from sign to sign, and from lane to lane.
document.addEventListener("keydown", (event) => {
  const item = event.target instanceof Element ? event.target.closest(".hb-item") : null;
  if (!item) return;
  const lane = item.closest(".hb-row");
  const items = [...lane.querySelectorAll(".hb-item")];
  const lanes = [...lane.parentNode.querySelectorAll(".hb-row")].filter((one) => one.querySelector(".hb-item"));
  const at = items.indexOf(item);
  const other = lanes[lanes.indexOf(lane) + (event.key === "ArrowDown" ? 1 : -1)];
  const to = {
    ArrowRight: items[at + 1],
    ArrowLeft: items[at - 1],
    Home: items[0],
    End: items.at(-1),
    ArrowDown: other?.querySelector('[tabindex="0"]'),
    ArrowUp: other?.querySelector('[tabindex="0"]'),
  }[event.key];
  if (!to) return;
  event.preventDefault();
  if (lane.contains(to)) {
    item.setAttribute("tabindex", "-1");
    to.setAttribute("tabindex", "0");
  }
  to.focus();
  to.scrollIntoView({ block: "nearest", inline: "nearest" });
});

// A filter has its error at the field and no summary.
const problem = document.querySelector(".hb-errors") ?? document.querySelector('main [aria-invalid="true"]');
if (problem) problem.focus();

// On a narrow screen the menu is one line that scrolls: the place where one is must be seen in it.
document.querySelector(".hb-nav [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });

// On paper nothing can be opened: each "why" is printed, and closed again afterwards. Older browsers need it.
let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll(".hb-why-details:not([open])")];
  for (const one of opened) one.open = true;
});
addEventListener("afterprint", () => {
  for (const one of opened) one.open = false;
});
