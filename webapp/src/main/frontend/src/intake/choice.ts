import { part, show } from "../page/parts";
import { chooser } from "../upload/chooser";

const IS_TOUCH = matchMedia("(pointer: coarse)").matches;

/** Where pictures are chosen. Big while there are none; small and secondary afterwards. */
export class Choice {
  readonly input: HTMLInputElement;
  readonly #zone: HTMLElement;
  readonly #icon: SVGElement;
  readonly #select: HTMLElement;
  readonly #types: HTMLElement;

  constructor(root: ParentNode) {
    this.input = part<HTMLInputElement>(root, "input");
    this.#zone = part(root, "zone");
    this.#icon = part<SVGElement>(root, "zoneIcon");
    this.#select = part(root, "select");
    this.#types = part(root, "types");
    show(part(root, "hint"), !IS_TOUCH);
  }

  /** @param dropped takes what is dropped anywhere on the page */
  connect(take: (files: File[]) => void, dropped: (event: DragEvent) => void): void {
    chooser(this.#zone, [this.input], take, dropped);
  }

  draw(isEmpty: boolean): void {
    this.#zone.classList.toggle("small", !isEmpty);
    this.#icon.classList.toggle("xl", isEmpty);
    this.#select.classList.toggle("primary", isEmpty && !IS_TOUCH);
    show(this.#types, isEmpty);
  }
}
