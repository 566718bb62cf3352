// Makes src/humlebi/desk/static/vendor from the npm packages locked beside this file.
// Developers only:  cd tools/vendor && npm ci && npm run build
// The result is committed, so that nobody who installs Humlebi needs Node.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as sass from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const dkfds = join(here, "node_modules/dkfds");
const htmx = join(here, "node_modules/htmx.org");
const target = join(here, "../../src/humlebi/desk/static/vendor");

// What the components use. A face that is missing here is drawn slanted or thickened by the browser.
const faces = ["Regular", "Italic", "Medium", "SemiBold", "Bold"];

const withoutSourceMap = (text) => text.replace(/^\s*(\/\/|\/\*)# sourceMappingURL=.*$/gm, "").trimEnd() + "\n";

function copy(from, to) {
  mkdirSync(dirname(join(target, to)), { recursive: true });
  cpSync(from, join(target, to));
}

function write(to, text) {
  mkdirSync(dirname(join(target, to)), { recursive: true });
  writeFileSync(join(target, to), text);
}

// The package lists four formats, one of them under a misspelt name; every browser in use reads woff2.
function onlyWoff2(css) {
  return css.replace(/@font-face\{[^}]*\}/g, (rule) => {
    const font = rule.match(/IBMPlexSans-(\w+)\.woff2/)?.[1];
    if (!faces.includes(font)) return "";
    const source = `url("../fonts/IBMPlexSans-${font}.woff2") format("woff2")`;
    return rule.replace(/src:[^;}]*/, `src:${source}`);
  });
}

function styles() {
  const compiled = sass.compile(join(here, "theme.scss"), {
    loadPaths: [join(dkfds, "src/stylesheets")],
    style: "compressed",
    quietDeps: true,
  });
  return onlyWoff2(compiled.css).trimEnd() + "\n";
}

const css = styles();
rmSync(target, { recursive: true, force: true });
write("dkfds/css/dkfds.min.css", css);
write("dkfds/js/dkfds.min.js", withoutSourceMap(readFileSync(join(dkfds, "dist/js/dkfds.min.js"), "utf8")));
copy(join(dkfds, "LICENSE.md"), "dkfds/LICENSE.md");

for (const face of faces) {
  const file = `IBMPlexSans-${face}.woff2`;
  copy(join(dkfds, "dist/fonts/IBMPlexSans/complete/woff2", file), `dkfds/fonts/${file}`);
}
copy(join(dkfds, "dist/fonts/IBMPlexSans/complete/woff2/license.txt"), "dkfds/fonts/license.txt");

copy(join(dkfds, "dist/img/all-svg-icons.svg"), "dkfds/img/all-svg-icons.svg");
for (const [, icon] of css.matchAll(/url\("?\.\.\/img\/(svg-icons\/[\w-]+\.svg)"?\)/g)) {
  copy(join(dkfds, "dist/img", icon), `dkfds/img/${icon}`);
}

write("htmx/htmx.min.js", withoutSourceMap(readFileSync(join(htmx, "dist/htmx.min.js"), "utf8")));
copy(join(htmx, "LICENSE"), "htmx/LICENSE");
