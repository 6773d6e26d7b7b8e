/* Loaded blocking in <head>: applies the chosen theme before the first paint, then serves the shell's small moves
   (menu on the phone, drop-downs, native dialogs, keyboard). No framework; every handler is delegated, so parts
   re-rendered by Ajax keep working. Public marks: data-theme-choice, data-lang, data-menu-toggle, data-dialog, data-close, data-dismiss, data-copy, data-print, data-key. */
(function () {
  "use strict";
  const root = document.documentElement;
  const year = 60 * 60 * 24 * 365;

  const cookie = (name) => (document.cookie.match(new RegExp("(?:^|; )" + name + "=([^;]*)")) || [])[1];
  const keep = (name, value) => {
    document.cookie = name + "=" + value + "; path=/; max-age=" + year + "; SameSite=Lax" + (location.protocol === "https:" ? "; Secure" : "");
  };
  const all = (selector) => Array.from(document.querySelectorAll(selector));

  function applyTheme(theme) {
    root.dataset.theme = theme === "light" || theme === "dark" ? theme : "auto";
    all("[data-theme-choice]").forEach((b) => b.setAttribute("aria-pressed", String(b.dataset.themeChoice === root.dataset.theme)));
  }
  applyTheme(cookie("theme") || root.dataset.theme);

  /* phone menu: the side menu slides in, everything else is inert until it is closed */
  let opener = null;
  function menu(open) {
    const side = document.getElementById("side");
    if (!side || (root.dataset.menu === "open") === open) return;
    root.dataset.menu = open ? "open" : "closed";
    all(".page, .phone-bar").forEach((part) => (part.inert = open));
    all("[data-menu-toggle]").forEach((b) => b.setAttribute("aria-expanded", String(open)));
    const target = open ? side.querySelector("nav a[aria-current=page]") || side.querySelector("a") : opener;
    if (target) target.focus({ preventScroll: !open });
  }
  matchMedia("(width > 820px)").addEventListener("change", (e) => e.matches && menu(false));

  /* the same page again; a ?lang= left over from a visit without scripts would win over the cookie */
  function comeBack() {
    const here = new URL(location.href);
    if (!here.searchParams.has("lang")) return location.reload();
    here.searchParams.delete("lang");
    location.replace(here);
  }
  function closeDrops(except) {
    all("details.drop-menu[open]").forEach((d) => {
      if (d !== except) d.open = false;
    });
  }
  function openDialog(id) {
    const dialog = document.getElementById(id);
    closeDrops();
    if (dialog && !dialog.open) dialog.showModal();
  }
  function copy(button) {
    const source = document.querySelector(button.dataset.copy);
    if (!source || !navigator.clipboard) return;
    navigator.clipboard.writeText(source.innerText.trim()).then(() => {
      const before = button.textContent;
      button.textContent = button.dataset.copied || "✓";
      setTimeout(() => (button.textContent = before), 1600);
    });
  }

  const clicks = [
    ["[data-theme-choice]", (b) => { keep("theme", b.dataset.themeChoice); applyTheme(b.dataset.themeChoice); }],
    ["[data-lang]", (b) => { keep("lang", b.dataset.lang); comeBack(); }],
    ["[data-menu-toggle]", (b) => { opener = b; menu(root.dataset.menu !== "open"); }],
    ["[data-menu-close]", () => menu(false)],
    ["[data-dialog]", (b) => openDialog(b.dataset.dialog)],
    ["[data-close]", (b) => b.closest("dialog") && b.closest("dialog").close()],
    ["[data-dismiss]", (b) => b.closest(".banner") && b.closest(".banner").remove()],
    ["[data-copy]", copy],
    ["[data-print]", () => window.print()],
  ];
  document.addEventListener("click", (e) => {
    closeDrops(e.target.closest("details.drop-menu"));
    if (e.target.matches("dialog[open]")) e.target.close(); /* the backdrop */
    for (const [selector, act] of clicks) {
      const hit = e.target.closest(selector);
      if (hit) {
        e.preventDefault();
        act(hit);
        return;
      }
    }
  });

  /* single keys; they can be switched off in the help dialog (WCAG 2.1.4) */
  const singleKeys = () => cookie("keys") !== "off";
  const typing = (el) => el.closest("input:not([type=checkbox],[type=radio],[type=button],[type=submit],[type=file]), textarea, select, [contenteditable=true]");
  const visible = (el) => el && !el.disabled && el.getClientRects().length > 0;

  function press(key) {
    if (key === "?") return openDialog("keys"), true;
    if (key === "/") {
      const search = document.querySelector(".search input");
      if (visible(search)) return search.focus(), search.select(), true;
      return false;
    }
    const button = all("[data-key]").find((b) => b.dataset.key.toLowerCase() === key.toLowerCase() && visible(b));
    if (button) button.click();
    return Boolean(button);
  }
  document.addEventListener("keydown", (e) => {
    if (e.key === "Escape") {
      const drop = document.querySelector("details.drop-menu[open]");
      if (drop) { drop.open = false; drop.querySelector("summary").focus(); }
      else menu(false);
      return;
    }
    if (e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented || e.isComposing || typing(e.target)) return;
    if (document.querySelector("dialog[open], .ui-dialog-mask") || !singleKeys()) return;
    if (press(e.key)) e.preventDefault();
  });
  document.addEventListener("focusin", (e) => closeDrops(e.target.closest("details.drop-menu")));
  document.addEventListener("change", (e) => e.target.matches("[data-keys-switch]") && keep("keys", e.target.checked ? "on" : "off"));
  /* the waiting line: PrimeFaces tells of its requests by jQuery events only, and p:ajaxStatus would write inline styles */
  function watchRequests(jq) {
    const show = (on) => () => { const line = document.getElementById("busy"); if (line) line.hidden = !on; };
    jq(document).on("pfAjaxStart", show(true)).on("pfAjaxComplete pfAjaxError", show(false));
  }
  document.addEventListener("DOMContentLoaded", () => {
    if (window.jQuery) watchRequests(window.jQuery);
    applyTheme(root.dataset.theme);
    all("[data-keys-switch]").forEach((box) => (box.checked = singleKeys()));
  });
})();
