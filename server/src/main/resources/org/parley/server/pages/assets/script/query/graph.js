// Rows as a graph: the first two columns that hold things or names, a line for each row.
{
  const MOST = 80;
  // Things first, then names; a passage is the evidence of a row, not an end of it.
  const thing = (value) => value?.type === "uri" && !value.value.includes("#char=");
  const name = (value) =>
    value && value.type !== "uri" && value.value.length < 60 && /^[^-+\d.]/.test(value.value) && !/^(true|false)$/.test(value.value);
  const linked = (answer) => {
    if (answer.triples) {
      return ["subject", "object"];
    }
    const having = (fits) => answer.columns.filter((column) => answer.rows.some((row) => fits(row[column])));
    const things = having(thing);
    const names = having(name);
    return things.length >= 2 ? things.slice(0, 2) : names.length >= 2 ? names.slice(0, 2) : [...things, ...names].slice(0, 2);
  };

  // After Fruchterman and Reingold: things push each other away where they are close, lines pull
  // their ends together.
  const place = (nodes, lines) => {
    const wished = 0.75 * Math.sqrt((1000 * 605) / nodes.length);
    nodes.forEach((node, i) => {
      const angle = i * 2.399963;
      const reach = Math.sqrt((i + 1) / nodes.length);
      node.x = 500 + 420 * reach * Math.cos(angle);
      node.y = 300 + 250 * reach * Math.sin(angle);
    });
    for (let turn = 0; turn < 300; turn++) {
      const most = 60 * (1 - turn / 300);
      nodes.forEach((node) => {
        node.dx = (500 - node.x) * 0.06;
        node.dy = (300 - node.y) * 0.1;
      });
      for (const one of nodes) {
        for (const other of nodes) {
          const dx = one.x - other.x;
          const dy = (one.y - other.y) * 1.6;
          const square = dx * dx + dy * dy;
          if (square > (2.2 * wished) ** 2) {
            continue; // Parts that nothing joins would drive each other to the frame.
          }
          const away = Math.max(36, square);
          one.dx += (dx * wished * wished) / away;
          one.dy += (dy * wished * wished) / away;
        }
      }
      for (const { from, to } of lines) {
        const dx = to.x - from.x;
        const dy = to.y - from.y;
        const pull = Math.sqrt(dx * dx + dy * dy) / wished / 2;
        from.dx += dx * pull;
        from.dy += dy * pull;
        to.dx -= dx * pull;
        to.dy -= dy * pull;
      }
      for (const node of nodes) {
        const length = Math.sqrt(node.dx ** 2 + node.dy ** 2) || 1;
        const step = Math.min(length, most) / length;
        node.x = Math.min(880, Math.max(20, node.x + node.dx * step));
        node.y = Math.min(585, Math.max(20, node.y + node.dy * step));
      }
    }
  };

  const draw = async (answer) => {
    const [first, second] = linked(answer);
    const nodes = new Map();
    const degree = new Map();
    const pairs = answer.rows.filter((row) => row[first] && row[second]);
    pairs.forEach((row) =>
      [row[first].value, row[second].value].forEach((name) => degree.set(name, (degree.get(name) ?? 0) + 1)),
    );
    const kept = new Set([...degree].sort((a, b) => b[1] - a[1]).slice(0, MOST).map(([name]) => name));
    const node = (value) => {
      if (!nodes.has(value.value)) {
        nodes.set(value.value, { value, weight: degree.get(value.value) });
      }
      return nodes.get(value.value);
    };
    const lines = pairs
      .filter((row) => kept.has(row[first].value) && kept.has(row[second].value))
      .map((row) => ({ from: node(row[first]), to: node(row[second]) }));
    place([...nodes.values()], lines);
    await parleyName([...nodes.values()].map((each) => each.value));
    const svg = parleySvg("svg", {
      viewBox: "0 0 1000 605",
      role: "img",
      "aria-label": `Graph of ${nodes.size} things and ${lines.length} lines; the table tells the same`,
    });
    for (const { from, to } of lines) {
      svg.append(parleySvg("line", { x1: from.x.toFixed(1), y1: from.y.toFixed(1), x2: to.x.toFixed(1), y2: to.y.toFixed(1) }));
    }
    for (const { value, weight, x, y } of nodes.values()) {
      const text = value.type === "uri" ? parleyNamed(value.value) : value.value;
      const beside = x > 650 ? { x: (x - 8).toFixed(1), "text-anchor": "end" } : { x: (x + 8).toFixed(1) };
      const dot = parleySvg("circle", { cx: x.toFixed(1), cy: y.toFixed(1), r: Math.min(12, 3 + Math.sqrt(weight)).toFixed(1) });
      dot.append(parleySvg("title", {}, text));
      svg.append(dot, parleySvg("text", { ...beside, y: (y + 4).toFixed(1) }, text.length > 28 ? `${text.slice(0, 27)}…` : text));
    }
    const figure = parleyElement("figure", "", { class: "network results-graph" });
    const left = degree.size > MOST ? ` The ${MOST} with most lines of ${degree.size.toLocaleString("en")}.` : "";
    const box = parleyElement("div", "", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Graph" });
    box.append(svg);
    figure.append(box, parleyElement("figcaption", `From ?${first} to ?${second}.${left}`));
    return figure;
  };

  parleyViews.push({
    name: "Graph",
    fits: (answer) => answer.rows.length > 0 && linked(answer).length === 2,
    draw,
  });
}
