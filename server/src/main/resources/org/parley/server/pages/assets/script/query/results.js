// What came back, as a table; map, timeline and graph beside it draw what its columns allow.
const parleyData = JSON.parse(document.getElementById("terms").textContent);

const parleyShort = (iri) => {
  if (iri.startsWith(parleyData.base)) {
    return decodeURIComponent(iri.slice(parleyData.base.length));
  }
  for (const [prefix, namespace] of Object.entries(parleyData.prefixes)) {
    if (iri.startsWith(namespace)) {
      return `${prefix}:${iri.slice(namespace.length)}`;
    }
  }
  return iri;
};

const parleyHref = (iri) => {
  if (iri.startsWith(parleyData.base)) {
    return `/${iri.slice(parleyData.base.length)}`;
  }
  const own = parleyData.prefixes.parley;
  return iri.startsWith(own) ? `/ontology#${iri.slice(own.length)}` : iri;
};

const parleyElement = (name, text, attributes = {}) => {
  const element = document.createElement(name);
  element.textContent = text;
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  return element;
};

const parleySvg = (name, attributes = {}, text) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  if (text !== undefined) {
    element.textContent = text;
  }
  return element;
};

const parleyLink = (iri, text) => {
  const href = parleyHref(iri);
  return /^(\/|https?:)/.test(href)
    ? parleyElement("a", text ?? parleyShort(iri), { href })
    : parleyElement("span", text ?? iri);
};

// What things of the data are called, as far as it was asked; their addresses say little.
const parleyNames = new Map();

const parleyNamed = (iri) => {
  const name = parleyNames.get(iri) ?? parleyShort(iri).replace(/^document\/(.*)#char=(\d+),(\d+)$/, "$1, $2–$3");
  return name.length > 120 ? `${name.slice(0, 119)}…` : name;
};

const parleyName = async (values) => {
  const unknown = (value) =>
    value?.type === "uri" && value.value.startsWith(parleyData.base) && !/[\s<>"{}|\\^`#]/.test(value.value) && !parleyNames.has(value.value);
  const things = [...new Set(values.filter(unknown).map((value) => value.value))];
  if (things.length === 0) {
    return;
  }
  const query = `PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
    PREFIX dcterms: <http://purl.org/dc/terms/>
    SELECT ?thing ?first ?second ?third {
      VALUES ?thing { ${things.map((iri) => `<${iri}>`).join(" ")} }
      OPTIONAL { ?thing skos:prefLabel ?first } OPTIONAL { ?thing dcterms:title ?second } OPTIONAL { ?thing rdfs:label ?third }
    }`;
  const reply = await fetch("/sparql", {
    method: "POST",
    headers: { Accept: "application/sparql-results+json" },
    body: new URLSearchParams({ query }),
  });
  if (!reply.ok) {
    return; // Addresses do without.
  }
  for (const row of (await reply.json()).results.bindings) {
    const name = (row.first ?? row.second ?? row.third)?.value;
    if (name && name.length > (parleyNames.get(row.thing.value) ?? "").length) {
      parleyNames.set(row.thing.value, name);
    }
  }
};

const parleyCell = (value) => {
  const cell = document.createElement("td");
  if (!value) {
    return cell;
  }
  if (value.type === "uri") {
    cell.append(parleyLink(value.value, parleyNamed(value.value)));
  } else {
    if (/^-?\d{4}(-\d\d)*(\/\d{4}(-\d\d)*)?$/.test(value.value)) {
      cell.className = "date";
    }
    cell.append(parleyElement("bdi", value.value));
    if (value["xml:lang"]) {
      cell.lang = value["xml:lang"];
    }
  }
  return cell;
};

const PARLEY_ROWS = 200;

// Answers of ASK and CONSTRUCT become rows too, so that every view has the same to work with.
const parleyTable = async (answer) => {
  const table = document.createElement("table");
  const head = document.createElement("tr");
  answer.columns.forEach((column) => head.append(parleyElement("th", column, { scope: "col" })));
  const thead = document.createElement("thead");
  thead.append(head);
  const body = document.createElement("tbody");
  table.append(thead, body);
  const box = parleyElement("div", "", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Rows" });
  box.append(table);
  const whole = document.createElement("div");
  whole.append(box);
  let shown = 0;
  const more = parleyElement("button", "", { type: "button", class: "plain" });
  const show = async () => {
    const next = answer.rows.slice(shown, shown + PARLEY_ROWS);
    await parleyName(next.flatMap((row) => Object.values(row)));
    for (const row of next) {
      const line = document.createElement("tr");
      answer.columns.forEach((column) => line.append(parleyCell(row[column])));
      body.append(line);
    }
    shown = Math.min(answer.rows.length, shown + PARLEY_ROWS);
    more.textContent = `Show more (${shown} of ${answer.rows.length})`;
    more.hidden = shown === answer.rows.length;
  };
  more.addEventListener("click", show);
  await show();
  whole.append(more);
  return whole;
};

const parleyViews = [{ name: "Table", fits: () => true, draw: parleyTable }];
