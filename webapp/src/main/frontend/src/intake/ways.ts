import { part, write } from "../page/parts";
import type { Texts } from "../page/texts";

const KEY = "waypost.intake.way";

/** The two ways to work: upload and assign at once, or upload and assign later. The device remembers the last choice. */
export class Ways {
  readonly #buttons = [...document.querySelectorAll<HTMLElement>("[data-way]")];
  readonly #hint: HTMLElement;
  #way = localStorage.getItem(KEY) ?? "only";

  constructor(
    root: ParentNode,
    private readonly texts: Texts,
    private readonly onChange: () => void,
  ) {
    this.#hint = part(root, "wayHint");
    this.#buttons.forEach((button) => button.addEventListener("click", () => this.#choose(button.dataset.way ?? "only")));
    this.#draw();
  }

  /** Whether the pieces are to be assigned right after the upload. */
  assignsNow(): boolean {
    return this.#way === "bulk";
  }

  #choose(way: string): void {
    this.#way = way;
    localStorage.setItem(KEY, way);
    this.#draw();
    this.onChange();
  }

  #draw(): void {
    this.#buttons.forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.way === this.#way)));
    write(this.#hint, this.texts.say(this.assignsNow() ? "way.bulk.hint" : "way.only.hint"));
  }
}
