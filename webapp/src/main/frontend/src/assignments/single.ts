import { afterAjax, afterAjaxFailed, search } from "../page/primefaces";
import { browserTimers } from "../page/timers";
import { asideDialog } from "./aside";
import { Enter } from "./enter";
import { mailboxBox } from "./mailbox-box";
import { Prefetch } from "./prefetch";
import { Sides } from "./sides";
import { Strip } from "./strip";
import { TypedAhead } from "./typed-ahead";

declare global {
  interface Window {
    /** Asked by the box when a suggestion is chosen: whether the server should hear of it before the piece is assigned. */
    waypostChoosing: () => boolean;
    /** Draws the piece anew with what was read of it. */
    readAgain?: () => void;
    /** Called when that is done or has failed. */
    waypostReadAgain: () => void;
  }
}

const prefetch = new Prefetch();
const enter = new Enter(mailboxBox, browserTimers);
const ahead = new TypedAhead();
let shown: string | undefined;
let drawn: HTMLElement | null = null;
let isTouched = false;
let isReadingAgain = false;

/**
 * One piece at a time: the next pictures are there before they are wanted, and the hands stay on the keyboard. A form marked
 * data-one-enter assigns by the Enter that chooses the only suggestion. The next picture is shown while the server still
 * assigns the last one; what is typed meanwhile goes into the box of the next piece.
 */
export function watchSingle(): void {
  window.waypostChoosing = () => !mailboxBox.isHurried();
  document.addEventListener("keydown", pressed, true);
  document.addEventListener("click", clicked, true);
  document.addEventListener("input", () => (isTouched = true), true);
  window.waypostReadAgain = readAgain;
  window.refreshPage = refresh;
  asideDialog();
  afterAjax(look);
  afterAjaxFailed(stay);
  look();
}

/**
 * A hint of the server: shows what was read of the piece meanwhile, unless somebody is at work on it. Who begins to type before
 * the answer is there finds it in the box that is drawn then.
 */
function refresh(): void {
  const isRead = document.querySelector("#desk [data-confidence]:not([data-confidence=UNREAD])") !== null;
  if (!isRead && !isTouched && !ahead.isWaiting() && window.readAgain) {
    isReadingAgain = true;
    ahead.begin();
    window.readAgain();
  }
}

function readAgain(): void {
  look();
  if (isReadingAgain) {
    stay();
  }
}

/** Looks at the page after it was drawn; a new piece brings the focus back to the box. */
function look(): void {
  const strip = new Strip();
  prefetch.hold(strip.previewsAhead());
  if (large() === drawn && shown !== undefined) {
    return;
  }
  drawn = large();
  isTouched = false;
  isReadingAgain = false;
  mailboxBox.calm();
  const typed = ahead.end();
  if (strip.current() !== shown) {
    const isFirst = shown === undefined;
    shown = strip.current();
    strip.showCurrent();
    focusBox(isFirst);
  } else {
    mailboxBox.input()?.focus({ preventScroll: true });
  }
  typeAgain(typed);
}

/** Nothing came back: the piece is still the one that was shown, and keys go into its box again. */
function stay(): void {
  const typed = ahead.end();
  mailboxBox.calm();
  if (isReadingAgain) {
    isReadingAgain = false;
    return typeAgain(typed);
  }
  foresee(new Strip().previewNow());
}

/** At first not on a touch screen, where the keyboard would cover the picture. When no piece is left, what to do next. */
function focusBox(isFirst: boolean): void {
  if (!isFirst || matchMedia("(pointer: fine)").matches) {
    const next = mailboxBox.input() ?? document.querySelector<HTMLElement>(".empty a.btn");
    next?.focus({ preventScroll: true });
    mailboxBox.input()?.select();
  }
}

/** Into the box of the new piece what was typed for it before it was there. */
function typeAgain(typed: { text: string; isEntered: boolean }): void {
  if (typed.text) {
    isTouched = true;
    mailboxBox.write(typed.text);
  }
  if (typed.text && !(typed.isEntered && mailboxBox.isNumber())) {
    search(mailboxBox.id, typed.text);
  }
  if (typed.isEntered && !enter.takes("Enter")) {
    mailboxBox.assign();
  }
}

function pressed(event: KeyboardEvent): void {
  const isInBox = event.target === mailboxBox.input();
  if (isInBox && ahead.takes(event)) {
    swallow(event);
  } else if (isInBox && enter.takes(event.key)) {
    swallow(event);
  } else if (event.altKey && !event.ctrlKey && !event.metaKey) {
    withAlt(event);
  } else if (isInBox && event.key === "Escape" && mailboxBox.suggestions() === 0) {
    mailboxBox.input()?.blur();
  }
}

/** With Alt the single keys work where one types as well. */
function withAlt(event: KeyboardEvent): void {
  if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
    event.preventDefault();
    new Strip().go(event.key === "ArrowRight" ? 1 : -1);
    return;
  }
  const key = /^(?:Digit|Key)(\w)$/.exec(event.code)?.[1]?.toLowerCase();
  const button = document.querySelector<HTMLElement>(`#desk [data-key="${key}"]`);
  if (key && button) {
    swallow(event);
    button.click();
  }
}

function clicked(event: MouseEvent): void {
  const target = event.target as Element;
  const candidate = target.closest<HTMLElement>("[data-candidate]");
  const link = target.closest<HTMLElement>("ol.strip a");
  if (candidate) {
    mailboxBox.fill(candidate.dataset.candidate ?? "");
  } else if (target.closest("[data-sides] button")) {
    new Sides().turn();
  } else if (link) {
    foresee(new Strip().previewOf(link));
  } else if (target.closest("[id='assign:assign']")) {
    ahead.begin();
    foresee(new Strip().previewAfter());
  }
}

/** Shows a picture before the server has answered; its answer draws the page as it really is. */
function foresee(preview: string | undefined): void {
  const picture = large();
  if (picture && preview) {
    picture.src = preview;
  }
}

function large(): HTMLImageElement | null {
  return document.getElementById("large") as HTMLImageElement | null;
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
