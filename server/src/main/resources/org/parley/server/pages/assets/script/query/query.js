// The editor, and asking without leaving the page. Without scripts the form asks by itself.
const parleyAsk = async (query) => {
  const construct = /^\s*(construct|describe)\b/im.test(query.replace(/#.*$/gm, "").replace(/^\s*(prefix|base)[^>]*>/gim, ""));
  const reply = await fetch("/sparql", {
    method: "POST",
    headers: { Accept: construct ? "application/n-triples" : "application/sparql-results+json" },
    body: new URLSearchParams({ query }),
  });
  const text = await reply.text();
  if (!reply.ok) {
    throw new Error(text.trim() || `The server answered ${reply.status}.`);
  }
  return construct ? parleyTriples(text) : parleyRows(JSON.parse(text));
};

const parleyRows = (json) =>
  "boolean" in json
    ? { columns: ["answer"], rows: [{ answer: { type: "literal", value: json.boolean ? "yes" : "no" } }] }
    : { columns: json.head.vars, rows: json.results.bindings };

const parleyTriples = (text) => {
  const term = String.raw`(<[^>]*>|_:\S+|"(?:[^"\\]|\\.)*"(?:\^\^<[^>]*>|@\S+)?)`;
  const line = new RegExp(`^${term} ${term} ${term} \\.$`);
  const value = (written) => {
    if (written.startsWith("<")) {
      return { type: "uri", value: written.slice(1, -1) };
    }
    if (written.startsWith("_:")) {
      return { type: "bnode", value: written };
    }
    return { type: "literal", value: JSON.parse(written.replace(/"(\^\^<[^>]*>|@\S+)?$/, '"').replace(/\\U([0-9A-F]{8})/g, (_, hex) => String.fromCodePoint(parseInt(hex, 16)))) };
  };
  const rows = text
    .split("\n")
    .map((each) => line.exec(each))
    .filter(Boolean)
    .map(([, subject, predicate, object]) => ({
      subject: value(subject),
      predicate: value(predicate),
      object: value(object),
    }));
  return { columns: ["subject", "predicate", "object"], rows, triples: true };
};

{
  const form = document.querySelector("form.query");
  const area = form.elements.query;
  const editor = document.getElementById("editor");
  const results = document.getElementById("results");
  const terms = parleyData.terms;

  // Names come from our own ontology and prefix table; nothing is asked of other sites.
  const prefixed = Object.entries(parleyData.prefixes).map(([name, iri]) => `${name}: <${iri}>`);
  const matching = (sorts) => (yasqe, token) => {
    const typed = (token?.autocompletionString ?? token?.string ?? "").toLowerCase();
    const last = typed.replace(/^.*[#:/]/, "");
    return terms
      .filter((term) => sorts.includes(term.sort))
      .map((term) => term.iri)
      .filter((iri) => iri.toLowerCase().startsWith(typed) || iri.replace(/^.*#/, "").toLowerCase().startsWith(last));
  };
  const own = (from, name, sorts) =>
    Yasqe.forkAutocompleter(from, { name, bulk: false, persistenceId: null, autoShow: true, get: matching(sorts) }, false);
  Yasqe.forkAutocompleter("prefixes", { name: "our-prefixes", persistenceId: null, get: () => prefixed }, false);
  own("property", "our-properties", ["property"]);
  own("class", "our-classes", ["class"]);
  Yasqe.forkAutocompleter(
    "property",
    {
      name: "our-concepts",
      bulk: false,
      persistenceId: null,
      autoShow: true,
      get: matching(["concept", "class"]),
      isValidCompletionPosition: (yasqe) => /^parley:\p{Lu}/u.test(yasqe.getCompleteToken().string),
    },
    false,
  );

  const yasqe = new Yasqe(editor, {
    value: area.value,
    autocompleters: ["our-prefixes", "our-properties", "our-classes", "our-concepts", "variables"],
    persistenceId: null,
    consumeShareLink: null,
    createShareableLink: null,
    showQueryButton: false,
    resizeable: false,
    editorHeight: "22rem",
    prefixCcApi: "",
    requestConfig: { endpoint: "/sparql" },
    extraKeys: {
      ...Yasqe.defaults.extraKeys,
      Tab: false,
      "Shift-Tab": false,
      "Ctrl-Enter": () => ask(),
      "Cmd-Enter": () => ask(),
    },
  });
  yasqe.getInputField().setAttribute("aria-label", "Query");
  // A long query scrolls in its box: by keyboard too, and with a name.
  const box = yasqe.getWrapperElement().querySelector(".CodeMirror-scroll");
  box.tabIndex = 0;
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", "The query as it is");
  document.getElementById("plain").hidden = true;
  editor.hidden = false;
  yasqe.refresh();

  const share = (query) => `/query?query=${encodeURIComponent(query)}`;

  const show = (answer) => {
    const views = parleyViews.filter((view) => view.fits(answer));
    const bar = parleyElement("div", "", { class: "views", role: "group", "aria-label": "Show as" });
    const box = document.createElement("div");
    const choose = async (view) => {
      [...bar.children].forEach((button) => button.setAttribute("aria-pressed", String(button.textContent === view.name)));
      box.replaceChildren(await view.draw(answer));
    };
    for (const view of views) {
      const button = parleyElement("button", view.name, { type: "button", class: "plain", "aria-pressed": "false" });
      button.addEventListener("click", () => choose(view));
      bar.append(button);
    }
    const query = encodeURIComponent(yasqe.getValue());
    const formats = answer.triples
      ? [["Turtle", "turtle"], ["N-Triples", "nt"]]
      : [["CSV", "csv"], ["JSON", "json"], ["XML", "xml"]];
    const links = parleyElement("ul", "", { class: "also", "aria-label": "The same as data" });
    for (const [name, format] of formats) {
      const item = document.createElement("li");
      item.append(parleyElement("a", name, { href: `/sparql?query=${query}&format=${format}` }));
      links.append(item);
    }
    results.replaceChildren(bar, box, links);
    return choose(views[0]);
  };

  const status = document.getElementById("status");
  const ask = async () => {
    const query = yasqe.getValue();
    area.value = query;
    history.replaceState(null, "", share(query));
    status.textContent = "Asking …";
    const begun = performance.now();
    try {
      const answer = await parleyAsk(query);
      status.textContent = `${answer.rows.length.toLocaleString("en")} row${answer.rows.length === 1 ? "" : "s"} in ${((performance.now() - begun) / 1000).toFixed(1)} seconds.`;
      await show(answer);
    } catch (problem) {
      results.replaceChildren(parleyElement("pre", problem.message, { class: "problem", role: "alert", tabindex: "0" }));
      status.textContent = "";
    }
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask();
  });
  const copy = document.getElementById("share");
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    const link = share(yasqe.getValue());
    history.replaceState(null, "", link);
    try {
      await navigator.clipboard.writeText(location.origin + link);
      status.textContent = "The link to this query is copied.";
    } catch {
      // Browsers let pages copy over https and on this machine only.
      status.textContent = "The address of this page is the link to this query.";
    }
  });
}
