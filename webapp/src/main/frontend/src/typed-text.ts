// Keeps what somebody typed when the sign-in or the page had expired: stored in this tab before the page is left, put back
// when the same page opens again. Passwords, files and hidden fields are never stored.

const KEY = "waypost.typed:";
const REOPEN = "X-Waypost-Reopen";

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Typed = { name: string; value: string; checked?: boolean };

const SKIPPED = new Set(["password", "hidden", "file", "submit", "button", "reset", "image"]);

function place(): string {
  return KEY + location.pathname + location.search;
}

function fields(): Field[] {
  const all = document.querySelectorAll<Field>("input[name], textarea[name], select[name]");
  return [...all].filter((field) => !SKIPPED.has(field.type) && field.autocomplete !== "one-time-code");
}

function isChoice(field: Field): field is HTMLInputElement {
  return field.type === "checkbox" || field.type === "radio";
}

function snapshot(field: Field): Typed {
  return isChoice(field)
    ? { name: field.name, value: field.value, checked: field.checked }
    : { name: field.name, value: field.value };
}

function keep(): void {
  sessionStorage.setItem(place(), JSON.stringify(fields().map(snapshot)));
}

function restore(): void {
  const kept = sessionStorage.getItem(place());
  if (kept === null) {
    return;
  }
  sessionStorage.removeItem(place());
  for (const typed of JSON.parse(kept) as Typed[]) {
    fields().filter((field) => field.name === typed.name).forEach((field) => fill(field, typed));
  }
}

function fill(field: Field, typed: Typed): void {
  if (isChoice(field)) {
    field.checked = field.value === typed.value ? (typed.checked ?? false) : field.checked;
    return;
  }
  if (field.value !== typed.value) {
    field.value = typed.value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** Opens the page again, by way of the sign-in, if an answer says that the sign-in expired; for scripts that use fetch. */
export function reopenIfExpired(answer: Response): void {
  if (answer.headers.has(REOPEN)) {
    keep();
    location.reload();
  }
}

type PrimeFacesAnswer = { getResponseHeader(name: string): string | null };
type JQueryEvents = { on(event: string, react: (event: unknown, answer: PrimeFacesAnswer) => void): void };

declare global {
  interface Window {
    jQuery?: (root: Document) => JQueryEvents;
    waypost?: Record<string, unknown>;
  }
}

window.waypost = { ...window.waypost, reopenIfExpired };

document.addEventListener("DOMContentLoaded", () => {
  restore();
  window.jQuery?.(document).on("pfAjaxSuccess", (_event, answer) => {
    if (answer.getResponseHeader(REOPEN) !== null) {
      keep();
    }
  });
});
