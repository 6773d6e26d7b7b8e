"use strict";

const list = document.getElementById("list");
const mail = document.getElementById("mail");
let shown = "";

async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address + " answered " + answer.status);
  return answer.text();
}

async function refresh() {
  try {
    const rows = await fetched("list");
    if (rows !== shown) {
      shown = rows;
      const focused = document.activeElement?.dataset?.number;
      list.innerHTML = rows;
      mark();
      if (focused) list.querySelector(`a[data-number="${focused}"]`)?.focus();
    }
  } catch {
    shown = "";
    list.innerHTML = '<p class="empty">The platform is not running.</p>';
  }
}

function chosen() {
  return list.querySelector(`a[data-number="${location.hash.slice(1)}"]`);
}

function mark() {
  list.querySelectorAll("a[aria-current]").forEach((row) => row.removeAttribute("aria-current"));
  chosen()?.setAttribute("aria-current", "true");
}

async function show() {
  mark();
  const row = chosen();
  if (!row) return;
  const number = row.dataset.number;
  const head = document.createElement("div");
  head.className = "head";
  head.innerHTML = await fetched(`mail/${number}/head`);
  const frame = document.createElement("iframe");
  frame.title = "The mail itself";
  frame.setAttribute("sandbox", "allow-popups allow-popups-to-escape-sandbox");
  const tabs = document.createElement("div");
  tabs.className = "tabs";
  for (const [kind, label] of [["html", "HTML"], ["text", "Text"]]) {
    const button = document.createElement("button");
    button.textContent = label;
    button.addEventListener("click", () => {
      frame.src = `mail/${number}/${kind}`;
      tabs.querySelectorAll("button").forEach((each) => each.setAttribute("aria-pressed", String(each === button)));
    });
    tabs.append(button);
  }
  head.append(tabs);
  mail.replaceChildren(head, frame);
  tabs.children[row.dataset.html === "true" ? 0 : 1].click();
}

window.addEventListener("hashchange", show);
refresh().then(show);
setInterval(refresh, 2000);
