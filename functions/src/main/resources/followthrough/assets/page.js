"use strict";
(() => {
  const form = document.querySelector("form[data-draft]");
  const key = "followthrough.report";
  const lasts = 30 * 60 * 1000;

  /* The time zone of this device, unless one was chosen. */
  const select = document.querySelector("select[data-detect]");
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (select && zone) {
    if (![...select.options].some(option => option.value === zone)) {
      select.add(new Option(zone.replaceAll("_", " "), zone));
    }
    select.value = zone;
  }

  /* What was typed outlives a send that failed on the way: kept in this tab from the press until it is recorded. */
  const fields = () => [...form.elements].filter(field => field.name);
  const state = field => /radio|checkbox/.test(field.type) ? [field.name, field.value, field.checked] : [field.name, "", field.value];
  try {
    if (!form) {
      if (document.querySelector("[data-recorded]")) sessionStorage.removeItem(key);
    } else {
      const kept = JSON.parse(sessionStorage.getItem(key));
      if (form.dataset.draft === "fresh" && kept && Date.now() - kept.at < lasts) {
        for (const field of fields()) {
          const [name, value] = state(field);
          const was = kept.all.find(entry => entry[0] === name && entry[1] === value);
          if (!was) continue;
          if (typeof was[2] === "boolean") field.checked = was[2];
          else field.value = was[2];
        }
      }
      form.addEventListener("submit", () =>
        sessionStorage.setItem(key, JSON.stringify({ at: Date.now(), all: fields().map(state) })));
    }
  } catch { /* Storage is refused or broken: the form works without. */ }

  /* A press is seen, and never blocked. */
  addEventListener("submit", event => event.submitter?.setAttribute("aria-busy", "true"));
  addEventListener("pageshow", () =>
    document.querySelectorAll("[aria-busy]").forEach(button => button.removeAttribute("aria-busy")));

  document.querySelector("[data-focus]")?.focus();
})();
