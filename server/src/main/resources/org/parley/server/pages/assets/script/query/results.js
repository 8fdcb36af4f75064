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

const parleyCell = (value) => {
  const cell = document.createElement("td");
  if (!value) {
    return cell;
  }
  if (value.type === "uri") {
    cell.append(parleyLink(value.value));
  } else {
    cell.append(parleyElement("bdi", value.value));
    if (value["xml:lang"]) {
      cell.lang = value["xml:lang"];
    }
  }
  return cell;
};

const PARLEY_ROWS = 200;

// Answers of ASK and CONSTRUCT become rows too, so that every view has the same to work with.
const parleyTable = (answer) => {
  const table = document.createElement("table");
  table.append(
    parleyElement("caption", `${answer.rows.length.toLocaleString("en")} row${answer.rows.length === 1 ? "" : "s"}`),
  );
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
  const show = () => {
    for (const row of answer.rows.slice(shown, shown + PARLEY_ROWS)) {
      const line = document.createElement("tr");
      answer.columns.forEach((column) => line.append(parleyCell(row[column])));
      body.append(line);
    }
    shown = Math.min(answer.rows.length, shown + PARLEY_ROWS);
    more.textContent = `Show more (${shown} of ${answer.rows.length})`;
    more.hidden = shown === answer.rows.length;
  };
  more.addEventListener("click", show);
  show();
  whole.append(more);
  return whole;
};

const parleyViews = [{ name: "Table", fits: () => true, draw: parleyTable }];
