// Rows on the map: by columns of degrees, or by places of the graph, whose degrees are asked for.
{
  const MOST = 5000;
  const unit = 1000 / (2 * Math.PI);
  const radians = (degrees) => (degrees * Math.PI) / 180;
  // Miller's projection, as the drawing of the world has it.
  const x = (longitude) => unit * (radians(longitude) + Math.PI);
  const y = (latitude) => unit * (1.9 - 1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * radians(latitude))));

  const column = (answer, names) => answer.columns.find((each) => names.includes(each.toLowerCase()));
  const north = (answer) => column(answer, ["lat", "latitude"]);
  const east = (answer) => column(answer, ["long", "lng", "lon", "longitude"]);
  const places = `${parleyData.base}place/`;
  const ofPlaces = (answer) =>
    answer.columns.find((each) =>
      answer.rows.some((row) => row[each]?.type === "uri" && row[each].value.startsWith(places)),
    );

  const label = (answer, row, taken) => {
    const named = answer.columns.find((each) => !taken.includes(each) && row[each]);
    return named ? (row[named].type === "uri" ? parleyShort(row[named].value) : row[named].value) : "";
  };

  const located = async (answer) => {
    if (north(answer) && east(answer)) {
      return answer.rows
        .map((row) => ({
          label: label(answer, row, [north(answer), east(answer)]),
          latitude: Number(row[north(answer)]?.value),
          longitude: Number(row[east(answer)]?.value),
        }))
        .filter((spot) => Number.isFinite(spot.latitude) && Number.isFinite(spot.longitude));
    }
    const counts = new Map();
    for (const row of answer.rows) {
      const place = row[ofPlaces(answer)]?.value;
      if (place) {
        counts.set(place, (counts.get(place) ?? 0) + 1);
      }
    }
    const known = [...counts.keys()].filter((iri) => iri.startsWith(places) && !/[<>"{}|\\^`\s]/.test(iri));
    const query = `PREFIX geo: <${parleyData.prefixes.geo}>
PREFIX skos: <${parleyData.prefixes.skos}>
SELECT ?place (MIN(?lat) AS ?north) (MIN(?long) AS ?east) (MIN(?name) AS ?label) WHERE {
  VALUES ?place { ${known.slice(0, 500).map((iri) => `<${iri}>`).join(" ")} }
  ?place geo:lat ?lat ; geo:long ?long . OPTIONAL { ?place skos:prefLabel ?name }
} GROUP BY ?place`;
    const found = await parleyAsk(query);
    return found.rows.map((row) => ({
      label: `${row.label?.value ?? parleyShort(row.place.value)}: ${counts.get(row.place.value)}`,
      count: counts.get(row.place.value),
      href: parleyHref(row.place.value),
      latitude: Number(row.north.value),
      longitude: Number(row.east.value),
    }));
  };

  const draw = async (answer) => {
    const spots = (await located(answer)).slice(0, MOST);
    const figure = parleyElement("figure", "", { class: "map" });
    if (spots.length === 0) {
      figure.append(parleyElement("p", "The graph does not say where any of these lies."));
      return figure;
    }
    const most = Math.max(...spots.map((spot) => spot.count ?? 1));
    const svg = parleySvg("svg", {
      viewBox: "0 0 1000 500",
      role: "img",
      "aria-label": `Map of ${spots.length} places; the table tells the same`,
    });
    svg.append(
      parleySvg("image", { href: document.body.querySelector("[data-world]").dataset.world, width: 1000, height: 520 }),
    );
    for (const spot of spots) {
      const circle = parleySvg("circle", {
        cx: x(spot.longitude).toFixed(2),
        cy: y(spot.latitude).toFixed(2),
        r: (3 + 7 * Math.sqrt((spot.count ?? 1) / most)).toFixed(2),
      });
      circle.append(parleySvg("title", {}, spot.label));
      svg.append(circle);
    }
    figure.append(
      svg,
      parleyElement(
        "figcaption",
        `${spots.length} places. Borders after Natural Earth and Visionscarto, in the view of the United Nations; disputed lines are dashed.`,
      ),
    );
    return figure;
  };

  parleyViews.push({
    name: "Map",
    fits: (answer) => Boolean((north(answer) && east(answer)) || ofPlaces(answer)),
    draw,
  });
}
