"use strict";
(() => {
  const key = "followthrough.presses";
  const lasts = 24 * 60 * 60 * 1000;
  const patience = 20 * 1000;

  /* Presses that wait for reception, oldest first. They outlive this page, and the closing of the browser. */
  const waiting = () => {
    try {
      return JSON.parse(localStorage.getItem(key) ?? "[]").filter(press => Date.now() - press.at < lasts);
    } catch { return []; }
  };
  const keep = presses => {
    try {
      localStorage.setItem(key, JSON.stringify(presses));
      return true;
    } catch { return false; }
  };

  const say = (text, tone, link) => {
    const main = document.querySelector("main");
    let notice = document.getElementById("presses");
    if (!notice) {
      notice = document.createElement("div");
      notice.id = "presses";
      notice.setAttribute("role", "status");
      main.prepend(notice);
    }
    notice.className = "notice " + tone;
    notice.replaceChildren(text);
    if (link) {
      const open = document.createElement("a");
      open.href = location.href;
      open.className = "more";
      open.textContent = link;
      notice.append(" ", open);
    }
  };
  const words = () => document.querySelector("main").dataset;

  const send = press => fetch(press.to, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: press.body,
    signal: AbortSignal.timeout(patience)
  }).then(answer => answer.status >= 500 || answer.status === 429 ? Promise.reject(answer) : answer);

  const show = async answer => {
    if (answer.redirected) return location.assign(answer.url);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.documentElement.replaceWith(page.documentElement);
    scrollTo(0, 0);
    document.querySelector("[data-focus]")?.focus();
  };

  /* A press goes out at once; without reception it waits here, with the time at which it was pressed. */
  addEventListener("submit", async event => {
    const form = event.target.closest("form[data-press]");
    if (!form) return;
    event.preventDefault();
    const fields = new URLSearchParams(new FormData(form, event.submitter));
    fields.set("pressedAt", new Date().toISOString());
    const to = event.submitter?.hasAttribute("formaction") ? event.submitter.formAction : form.action;
    const press = { at: Date.now(), to, body: fields.toString() };
    if (waiting().length > 0) await drain();
    if (waiting().length === 0) {
      try {
        return await show(await send(press));
      } catch { /* It waits. */ }
    }
    event.submitter?.removeAttribute("aria-busy");
    if (keep([...waiting(), press])) say(words().waits, "care");
    else say(words().lost, "trouble");
  });

  /* What waits is sent in its order, by one page at a time. An answer of any kind is an answer. */
  const drain = () => {
    const work = async () => {
      let sent = 0;
      let refused = 0;
      for (let next = waiting()[0]; next; next = waiting()[0]) {
        try {
          const answer = await send(next);
          if (!answer.ok) refused++;
          sent++;
          keep(waiting().slice(1));
        } catch { break; }
      }
      if (sent > 0) say(refused ? words().refused : words().sent, refused ? "care" : "good", words().show);
      if (waiting().length > 0) say(words().waits, "care");
    };
    return navigator.locks ? navigator.locks.request(key, { ifAvailable: true }, lock => lock && work()) : work();
  };
  addEventListener("online", drain);
  setInterval(() => waiting().length > 0 && drain(), patience);
  if (waiting().length > 0) drain();

  /* A page that is kept up to date is fetched again, unless somebody is about to type or press. */
  const busy = () => document.hidden || document.querySelector("main details[open] form, main :focus:not([tabindex])");
  setInterval(async () => {
    const main = document.querySelector("main[data-live]");
    if (!main || busy()) return;
    try {
      const answer = await fetch(location.href, { signal: AbortSignal.timeout(patience) });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (!busy()) main.replaceWith(page.querySelector("main"));
    } catch { /* The next time. */ }
  }, patience);
})();
