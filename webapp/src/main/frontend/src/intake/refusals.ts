import { part } from "../page/parts";
import type { Texts } from "../page/texts";

const MOST_NAMES = 3;

/** The notice about files that were chosen but not taken: not a picture, empty, chosen already. Goes when told to. */
export class Refusals {
  readonly #names = new Map<string, string[]>();
  readonly #notice: HTMLElement;
  readonly #text: HTMLElement;

  constructor(
    root: ParentNode,
    private readonly texts: Texts,
  ) {
    this.#notice = part(root, "refusals");
    this.#text = part(root, "refusalsText");
    part(root, "refusalsClose").addEventListener("click", () => this.clear());
  }

  add(name: string, reason: string): void {
    this.#names.set(reason, [...(this.#names.get(reason) ?? []), name]);
    this.#text.replaceChildren(...[...this.#names].map(([why, names]) => this.#line(why, names)));
    this.#notice.hidden = false;
  }

  clear(): void {
    this.#names.clear();
    this.#notice.hidden = true;
  }

  #line(reason: string, names: readonly string[]): HTMLElement {
    const more = names.length - MOST_NAMES;
    const listed = names.slice(0, MOST_NAMES).join(", ");
    const line = document.createElement("div");
    const who = document.createElement("b");
    who.textContent = more > 0 ? this.texts.count("refusals.more", more, listed) : listed;
    line.append(who, `: ${reason}`);
    return line;
  }
}
