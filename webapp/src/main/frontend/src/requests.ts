// Lists of requests: choose rows, with Shift whole ranges; the bar of what can be done with them follows.
import { Choice } from "./mailboxes/choice";
import { show, write } from "./page/parts";
import { afterAjax } from "./page/primefaces";

const choice = new Choice(boxes);
let acted = false;
let kept = new Set<string>();

function boxes(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>("#desk input[name=row]")];
}

function found<T extends HTMLElement>(name: string): T | null {
  return document.querySelector<T>(`#desk [data-part=${name}]`);
}

/** Shows how many are chosen and what can be done with them. */
function look(): void {
  const chosen = choice.count();
  const [bar, count, all] = [found("bar"), found("count"), found<HTMLInputElement>("all")];
  if (bar && count) {
    show(bar, chosen > 0, all ?? undefined);
    write(count, ((chosen === 1 ? count.dataset.one : count.dataset.other) ?? "").replace("{0}", String(chosen)));
  }
  if (all) {
    all.checked = chosen > 0 && chosen === boxes().length;
    all.indeterminate = chosen > 0 && !all.checked;
  }
}

/** What was pressed is drawn anew or gone: a row takes the focus, so that it is never lost. */
function drawn(): void {
  look();
  if (acted && document.activeElement === document.body) {
    const all = boxes();
    (all.find((box) => box.checked) ?? all[0] ?? document.getElementById("main"))?.focus({ preventScroll: true });
  }
}

function clicked(event: MouseEvent): void {
  const target = event.target as HTMLElement;
  acted = target.closest("#desk button, .ui-confirmdialog") !== null;
  if (target.closest("[data-part=clear]")) {
    choice.all(false);
  } else if (target instanceof HTMLInputElement && target.dataset.part === "all") {
    choice.all(target.checked);
  } else if (target instanceof HTMLInputElement && target.name === "row") {
    ticked(target, event.shiftKey);
  } else {
    return;
  }
  look();
}

function ticked(box: HTMLInputElement, isRange: boolean): void {
  const place = boxes().indexOf(box);
  if (isRange) {
    choice.extend(place, box.checked);
  } else {
    choice.ticked(place);
  }
}

/** Rows that are drawn anew stay ticked as they are in that moment: somebody may have gone on while they were asked for. */
const waypostTicks = {
  keep: () => {
    kept = new Set(boxes().filter((box) => box.checked).map((box) => box.id));
  },
  giveBack: () => {
    boxes().forEach((box) => (box.checked = kept.has(box.id)));
    look();
  },
};

Object.assign(window, {
  waypostTicks,
  waypostStepped: (answer: { validationFailed?: boolean }) => {
    if (!answer.validationFailed) {
      document.querySelectorAll<HTMLDialogElement>("#desk dialog[open]").forEach((dialog) => dialog.close());
    }
  },
});
document.addEventListener("click", clicked);
afterAjax(drawn);
look();
