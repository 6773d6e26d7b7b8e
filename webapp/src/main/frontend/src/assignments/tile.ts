import { part } from "../page/parts";
import type { Row } from "./many";

/** One piece in the grid. */
export class Tile {
  readonly id: string;
  readonly confidence: string;
  /** Who may be meant, as it would stand in the box. */
  readonly best: string;
  readonly tick: HTMLInputElement;
  readonly #note: HTMLElement;
  #isDone = false;

  constructor(readonly element: HTMLElement) {
    this.id = element.dataset.item ?? "";
    this.confidence = element.dataset.confidence ?? "";
    this.best = element.dataset.best ?? "";
    this.tick = element.querySelector("input") as HTMLInputElement;
    this.#note = part(element, "note");
  }

  static all(list: HTMLElement): Tile[] {
    return [...list.querySelectorAll<HTMLElement>("[data-item]")].map((element) => new Tile(element));
  }

  /** Whether it can be selected: it is shown and still waits. */
  isFree(): boolean {
    return !this.#isDone && !this.element.hidden;
  }

  waits(): boolean {
    return !this.#isDone;
  }

  show(isChosen: boolean): void {
    this.tick.checked = isChosen;
    this.element.classList.toggle("on", isChosen);
  }

  /** Writes what became of it. */
  tell(row: Row, words: string): void {
    this.#note.hidden = false;
    this.#note.textContent = row.status === "done" ? words : (row.message ?? "");
    this.element.classList.toggle("failed", row.status === "refused");
  }

  /** It waits no more, unless it was refused. */
  leave(row: Row, words: string): void {
    this.tell(row, words);
    this.#end(row.status === "done");
  }

  /** It waits again, unless that was refused. */
  comeBack(row: Row, words: string): void {
    this.tell(row, words);
    this.#end(row.status !== "done");
  }

  #end(isDone: boolean): void {
    this.#isDone = isDone;
    this.tick.disabled = isDone;
    this.element.classList.toggle("done", isDone);
  }
}
