// Rows by time: a bar for each year, or each month where there are few years.
{
  const date = /^-?\d{4}(-\d\d(-\d\d)?)?(\/|T|$)/;
  const dated = (answer) =>
    answer.columns.find((each) => {
      const values = answer.rows.map((row) => row[each]).filter(Boolean);
      return (
        values.length > 0 &&
        values.every((value) => value.type !== "uri" && (value.value === "" || date.test(value.value)))
      );
    });

  const draw = (answer) => {
    const column = dated(answer);
    const days = answer.rows.map((row) => row[column]?.value).filter(Boolean).sort();
    const years = Number(days.at(-1).slice(0, 4)) - Number(days[0].slice(0, 4)) + 1;
    const letters = years <= 2 ? 7 : 4;
    const counts = new Map();
    if (letters === 4) {
      for (let year = Number(days[0].slice(0, 4)); year <= Number(days.at(-1).slice(0, 4)); year++) {
        counts.set(String(year), 0);
      }
    }
    days.forEach((day) => counts.set(day.slice(0, letters), (counts.get(day.slice(0, letters)) ?? 0) + 1));
    const most = Math.max(...counts.values());
    const figure = document.createElement("figure");
    // As wide as its box, so that letters keep their size.
    const width = Math.min(1000, Math.max(300, document.getElementById("results").clientWidth));
    const step = width / counts.size;
    const svg = parleySvg("svg", {
      viewBox: `0 0 ${width} 220`,
      role: "img",
      class: "bars",
      "aria-label": `${days.length} rows from ${days[0]} to ${days.at(-1)} by ?${column}; the table tells the same`,
    });
    const every = Math.ceil(70 / step);
    [...counts].forEach(([name, count], i) => {
      const height = (180 * count) / most;
      const bar = parleySvg("rect", {
        class: "lane-1",
        x: (i * step + step * 0.15).toFixed(2),
        y: (185 - height).toFixed(2),
        width: (step * 0.7).toFixed(2),
        height: height.toFixed(2),
      });
      bar.append(parleySvg("title", {}, `${name}: ${count}`));
      svg.append(bar);
      if (i % every === 0) {
        svg.append(parleySvg("text", { x: (i * step + step / 2).toFixed(2), y: 208, "text-anchor": "middle" }, name));
      }
    });
    figure.append(svg, parleyElement("figcaption", `By ?${column}; the most in one ${letters === 4 ? "year" : "month"}: ${most}.`));
    return figure;
  };

  parleyViews.push({ name: "Timeline", fits: (answer) => Boolean(dated(answer)), draw });
}
