// The Assignments page: the next pictures are there before they are wanted, and the hands stay on the keyboard.
// A form marked data-one-enter assigns by the Enter that chooses the only suggestion.
import { Enter } from "./assignments/enter";
import { mailboxBox } from "./assignments/mailbox-box";
import { Prefetch } from "./assignments/prefetch";
import { Strip } from "./assignments/strip";
import { afterAjax } from "./page/primefaces";
import { browserTimers } from "./page/timers";

const prefetch = new Prefetch();
const enter = new Enter(mailboxBox, browserTimers);
let shown: string | undefined;

/** Looks at the page after it was drawn; a new piece brings the focus back to the box. */
function look(): void {
  const strip = new Strip();
  prefetch.hold(strip.previewsAhead());
  document.getElementById("assign:later")?.setAttribute("data-key", "l");
  if (strip.current() !== shown) {
    const isFirst = shown === undefined;
    shown = strip.current();
    strip.showCurrent();
    focusBox(isFirst);
  }
}

/** At first not on a touch screen, where the keyboard would cover the picture. When no piece is left, what to do next. */
function focusBox(isFirst: boolean): void {
  if (!isFirst || matchMedia("(pointer: fine)").matches) {
    const next = mailboxBox.input() ?? document.querySelector<HTMLElement>(".empty a.btn");
    next?.focus({ preventScroll: true });
    mailboxBox.input()?.select();
  }
}

function pressed(event: KeyboardEvent): void {
  if (event.target === mailboxBox.input() && enter.takes(event.key)) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  const isArrow = event.key === "ArrowRight" || event.key === "ArrowLeft";
  if (isArrow && event.altKey && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    new Strip().go(event.key === "ArrowRight" ? 1 : -1);
  }
}

document.addEventListener("keydown", pressed, true);
afterAjax(look);
look();
