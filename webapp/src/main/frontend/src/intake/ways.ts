import { part, write } from "../page/parts";
import type { Texts } from "../page/texts";

const KEY = "waypost.intake.way";
const WAYS = ["bulk", "only", "grouped"] as const;

/** A way to work. */
export type Way = (typeof WAYS)[number];

/** The ways to work: assign at once, upload only, or by mailbox tiles. The device remembers; a narrow screen has one. */
export class Ways {
  readonly #buttons = [...document.querySelectorAll<HTMLElement>("[data-way]")];
  readonly #parts: HTMLElement[];
  readonly #hint: HTMLElement;
  #way = WAYS.find((way) => way === localStorage.getItem(KEY)) ?? "only";

  constructor(
    root: ParentNode,
    private readonly texts: Texts,
    private readonly narrow: MediaQueryList,
    private readonly onChange: () => void,
  ) {
    this.#hint = part(root, "wayHint");
    this.#parts = [...root.querySelectorAll<HTMLElement>("[data-for]")];
    this.#buttons.forEach((button) => button.addEventListener("click", () => this.#choose(button.dataset.way as Way)));
    narrow.addEventListener("change", () => this.#draw());
    this.#draw();
  }

  way(): Way | "phone" {
    return this.narrow.matches ? "phone" : this.#way;
  }

  #choose(way: Way): void {
    this.#way = way;
    localStorage.setItem(KEY, way);
    this.#draw();
    this.onChange();
  }

  #draw(): void {
    const way = this.way();
    this.#buttons.forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.way === way)));
    this.#parts.forEach((element) => (element.hidden = !element.dataset.for?.split(" ").includes(way)));
    write(this.#hint, this.texts.say(`way.${way}.hint`));
  }
}
