import { copyOf, part, show, write } from "../page/parts";
import type { Texts } from "../page/texts";
import { debounced, type Timers } from "../page/timers";
import type { Service, Suggestion } from "./service";

const CALM = 120;

/** The mailbox a parcel is for: what was typed, and which suggestion was taken. */
export class MailboxBox {
  #hits: Suggestion[] = [];
  #marked = 0;
  #chosen: Suggestion | undefined;
  #asked = 0;
  #takeFirst = false;
  #told: (chosen: Suggestion | undefined) => void = () => undefined;
  readonly #ask: () => void;

  /**
   * @param input with the role of a combobox
   * @param list its list box
   * @param taken a mailbox was chosen
   */
  constructor(
    readonly input: HTMLInputElement,
    private readonly list: HTMLElement,
    private readonly service: Pick<Service, "suggest">,
    private readonly texts: Texts,
    timers: Timers,
    private readonly taken: () => void,
  ) {
    this.#ask = debounced(() => void this.#suggest(), CALM, timers);
    input.addEventListener("input", () => this.#typed());
    input.addEventListener("keydown", (event) => this.#pressed(event));
    input.addEventListener("blur", () => this.#close());
  }

  /** Tells which mailbox is chosen now, or that none is any more. */
  onChosen(react: (chosen: Suggestion | undefined) => void): void {
    this.#told = react;
  }

  chosen(): Suggestion | undefined {
    return this.#chosen;
  }

  /** Whether what is typed is no mailbox yet. */
  isOpenQuestion(): boolean {
    return this.#chosen === undefined && this.input.value.trim() !== "";
  }

  choose(suggestion: Suggestion): void {
    this.#set(suggestion);
    this.#takeFirst = false;
    this.input.value = `${suggestion.mailbox} · ${suggestion.name}`;
    this.#close();
  }

  clear(): void {
    this.#set(undefined);
    this.#takeFirst = false;
    this.input.value = "";
    this.#close();
  }

  #set(chosen: Suggestion | undefined): void {
    this.#chosen = chosen;
    this.#told(chosen);
  }

  #typed(): void {
    this.#set(undefined);
    this.#takeFirst = false;
    this.#asked++;
    if (this.input.value.trim() === "") {
      this.#close();
    } else {
      this.#ask();
    }
  }

  async #suggest(): Promise<void> {
    const question = this.#asked;
    const answer = await this.service.suggest(this.input.value);
    if (question === this.#asked && answer.ok && this.#chosen === undefined) {
      this.#hits = answer.value.mailboxes;
      this.#marked = 0;
      this.#draw();
      if (this.#takeFirst) {
        this.#takeMarked();
      }
    }
  }

  /** Enter before the answer is there waits for it, and takes the only suggestion. */
  #pressed(event: KeyboardEvent): void {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.#mark(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && this.isOpenQuestion()) {
      event.preventDefault();
      event.stopPropagation();
      this.#takeFirst = this.list.hidden !== false;
      this.#takeMarked();
    } else if (event.key === "Escape" && !this.list.hidden) {
      event.stopPropagation();
      this.#close();
    }
  }

  #mark(step: number): void {
    const count = this.#hits.length;
    this.#marked = count === 0 ? 0 : (this.#marked + step + count) % count;
    this.#draw();
  }

  #takeMarked(): void {
    const hit = this.#hits[this.#marked];
    if (!this.list.hidden && hit !== undefined && (!this.#takeFirst || this.#hits.length === 1)) {
      this.#take(hit);
    }
  }

  #take(hit: Suggestion): void {
    this.choose(hit);
    this.taken();
  }

  #close(): void {
    this.#hits = [];
    show(this.list, false);
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  #draw(): void {
    const rows = this.#hits.map((hit, place) => this.#row(hit, place));
    this.list.replaceChildren(...(rows.length === 0 ? [this.#nobody()] : rows));
    show(this.list, true);
    this.input.setAttribute("aria-expanded", "true");
    if (rows.length > 0) {
      this.input.setAttribute("aria-activedescendant", `hit-${this.#marked}`);
    }
  }

  #nobody(): HTMLElement {
    const row = copyOf("packageNobody");
    row.setAttribute("aria-disabled", "true");
    return row;
  }

  #row(hit: Suggestion, place: number): HTMLElement {
    const row = copyOf("packageHit");
    row.id = `hit-${place}`;
    row.setAttribute("aria-selected", String(place === this.#marked));
    write(part(row, "name"), `${hit.mailbox} · ${hit.name}`);
    write(part(row, "renter"), hit.renter === hit.name ? "" : hit.renter);
    write(part(row, "standing"), this.texts.say(`standing.${hit.standing}`));
    part(row, "standing").classList.add(hit.standing === "approved" ? "ok" : "warn");
    row.addEventListener("pointerdown", (event) => event.preventDefault());
    row.addEventListener("click", () => this.#take(hit));
    return row;
  }
}
