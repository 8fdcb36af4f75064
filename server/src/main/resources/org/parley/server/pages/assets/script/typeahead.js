// Suggests names while one types. Without it the box is a plain form.
{
  const input = document.getElementById("q");
  const list = document.getElementById("suggestions");
  let options = [];
  let active = -1;
  let asked = null;

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const choose = (index) => {
    active = index;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === index)));
    if (index < 0) {
      input.removeAttribute("aria-activedescendant");
    } else {
      input.setAttribute("aria-activedescendant", `suggestion-${index}`);
    }
  };

  const go = (index) => {
    location.href = options[index].path;
  };

  const show = (found) => {
    options = found.filter((option) => option.path.startsWith("/"));
    list.replaceChildren(
      ...options.map((option, index) => {
        const item = document.createElement("li");
        item.id = `suggestion-${index}`;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", "false");
        const label = document.createElement("bdi");
        label.textContent = option.label;
        const note = document.createElement("span");
        note.textContent = option.note || option.kind;
        item.append(label, note);
        item.addEventListener("pointerdown", (event) => {
          event.preventDefault();
          go(index);
        });
        return item;
      }),
    );
    list.hidden = options.length === 0;
    input.setAttribute("aria-expanded", String(options.length > 0));
    choose(-1);
  };

  const ask = async () => {
    asked?.abort();
    const words = input.value.trim();
    if (words.length < 2) {
      close();
      return;
    }
    asked = new AbortController();
    try {
      const reply = await fetch(`/api/suggest?limit=8&q=${encodeURIComponent(words)}`, {
        headers: { Accept: "application/json" },
        signal: asked.signal,
      });
      if (reply.ok) {
        show(await reply.json());
      } else {
        close();
      }
    } catch (problem) {
      if (problem.name !== "AbortError") {
        close(); // The form still searches.
      }
    }
  };

  let waiting;
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 120);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (list.hidden) {
      // They were put away, and are asked for again.
      if (event.key !== "ArrowDown" || options.length === 0 || input.value.trim().length < 2) {
        return;
      }
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const count = options.length + 1;
      const step = event.key === "ArrowDown" ? 1 : -1;
      choose(((active + 1 + step + count) % count) - 1);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      go(active);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  });
}
