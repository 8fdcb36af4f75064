// Names are suggested in fields that ask for one. Without it one types the name out.
for (const field of document.querySelectorAll("input[data-suggest]")) {
  const list = document.createElement("datalist");
  list.id = `${field.id}-names`;
  field.after(list);
  field.setAttribute("list", list.id);
  let waiting;
  let asked;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      asked?.abort();
      const words = field.value.trim();
      if (words.length < 2) {
        return;
      }
      asked = new AbortController();
      try {
        const reply = await fetch(
          `/api/suggest?limit=8&kind=${field.dataset.suggest}&q=${encodeURIComponent(words)}`,
          { headers: { Accept: "application/json" }, signal: asked.signal },
        );
        if (reply.ok) {
          const found = await reply.json();
          list.replaceChildren(
            ...found.map((each) => {
              const option = document.createElement("option");
              option.value = each.label;
              option.label = each.note || each.kind;
              return option;
            }),
          );
        }
      } catch (problem) {
        // Typing on asks again; the form works without.
      }
    }, 120);
  });
}
