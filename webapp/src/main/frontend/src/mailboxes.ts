// The wall of mailboxes: choose by mouse and by keyboard, with Shift whole ranges; the bar of what can be done follows.
import { Choice, neighbour } from "./mailboxes/choice";
import { write } from "./page/parts";
import { afterAjax } from "./page/primefaces";

const choice = new Choice(boxes);
let acted = false;

function boxes(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>("#boxes input[name=box]")];
}

/** Shows what is chosen, and lets Tab stop at one tile only. */
function look(): void {
  const bar = document.querySelector<HTMLElement>("#boxes [data-part=bar]");
  const count = bar?.querySelector<HTMLElement>("[data-part=count]");
  if (!bar || !count) {
    return;
  }
  const chosen = choice.count();
  bar.hidden = chosen === 0;
  write(count, ((chosen === 1 ? count.dataset.one : count.dataset.other) ?? "").replace("{0}", String(chosen)));
  const all = boxes();
  const stop = all.includes(document.activeElement as HTMLInputElement) ? document.activeElement : all[0];
  all.forEach((box) => (box.tabIndex = box === stop ? 0 : -1));
  document.querySelectorAll<HTMLElement>("#boxes .tile a").forEach((link) => (link.tabIndex = -1));
}

/** What was pressed is drawn anew or gone: a tile takes the focus, so that it is never lost. */
function drawn(): void {
  look();
  if (acted && document.activeElement === document.body) {
    const all = boxes();
    (all.find((box) => box.checked) ?? all[0])?.focus({ preventScroll: true });
    look();
  }
}

function clicked(event: MouseEvent): void {
  const target = event.target as HTMLElement;
  acted = target.closest("#boxes button") !== null;
  if (target.closest("[data-part=clear]")) {
    choice.all(false);
    look();
    boxes()[0]?.focus();
    return;
  }
  const box = target.closest("#boxes .tile")?.querySelector<HTMLInputElement>("input[name=box]");
  if (!box || target.closest("a")) {
    return;
  }
  if (target !== box) {
    box.checked = !box.checked;
    box.focus({ preventScroll: true });
  }
  take(boxes().indexOf(box), box.checked, event.shiftKey);
}

function take(place: number, checked: boolean, isRange: boolean): void {
  if (isRange) {
    choice.extend(place, checked);
  } else {
    choice.ticked(place);
  }
  look();
}

function pressed(event: KeyboardEvent): void {
  const box = event.target as HTMLInputElement;
  const all = boxes();
  const place = all.indexOf(box);
  if (place < 0) {
    return;
  }
  if (event.key === "Enter") {
    event.preventDefault();
    box.closest(".tile")?.querySelector("a")?.click();
  } else if (event.key === "a" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    choice.all(true);
    look();
  } else if (event.key === "Escape") {
    choice.all(false);
    look();
  } else {
    walk(event, all, place);
  }
}

function walk(event: KeyboardEvent, all: HTMLInputElement[], place: number): void {
  const next = neighbour(event.key, place, all.length, columns(all));
  if (next === place) {
    return;
  }
  event.preventDefault();
  all[next]?.focus();
  if (event.shiftKey) {
    choice.ticked(place);
    choice.extend(next, true);
  }
  look();
}

/** How many tiles lie side by side. */
function columns(all: HTMLInputElement[]): number {
  const top = (box: HTMLElement) => box.getBoundingClientRect().top;
  const first = all[0];
  const below = first ? all.findIndex((box) => top(box) > top(first) + 1) : -1;
  return below < 0 ? all.length : below;
}

/** Shift and the mouse choose tiles, not text. */
function held(event: MouseEvent): void {
  if (event.shiftKey && (event.target as HTMLElement).closest("#boxes .tile")) {
    event.preventDefault();
  }
}

Object.assign(window, {
  waypostMailboxesMade: () => (document.getElementById("newMailboxes") as HTMLDialogElement | null)?.close(),
});
document.addEventListener("click", clicked);
document.addEventListener("mousedown", held);
document.addEventListener("keydown", pressed);
afterAjax(drawn);
look();
