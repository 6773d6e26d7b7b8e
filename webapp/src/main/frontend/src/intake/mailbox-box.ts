import { copyOf, part, show, write } from "../page/parts";
import type { Texts } from "../page/texts";
import type { Destinations, Suggestion } from "./destinations";

const TAGS: Readonly<Record<string, string>> = { approved: "ok", pending: "warn", expired: "warn", closed: "late" };

/** What a box tells. */
export interface BoxWatcher {
  /** Another mailbox was chosen, or none any more. */
  chosen(mailbox: Suggestion | undefined): void;
  /** Enter was pressed and the mailbox is beyond doubt. */
  entered(mailbox: Suggestion): void;
}

/**
 * A box that takes a mailbox number or three letters of a name. Enter takes the only suggestion, or the number that was typed,
 * and goes on at once; among several it chooses the marked one, and the next Enter goes on.
 */
export class MailboxBox {
  readonly input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #nobody: HTMLElement;
  #suggestions: readonly Suggestion[] = [];
  #marked = 0;
  #chosen: Suggestion | undefined;

  constructor(
    root: ParentNode,
    private readonly destinations: Destinations,
    private readonly texts: Texts,
    private readonly watcher: BoxWatcher,
  ) {
    this.input = part<HTMLInputElement>(root, "mailbox");
    this.#list = part(root, "hits");
    this.#nobody = part(root, "nobody");
    this.#listen();
  }

  chosen(): Suggestion | undefined {
    return this.#chosen;
  }

  clear(): void {
    this.input.value = "";
    this.#choose(undefined);
    this.#close();
    this.#nobody.hidden = true;
  }

  /** As if Enter had been pressed: for a button beside the box. */
  enter(): void {
    const found = this.#chosen ?? this.#suggestions[this.#marked] ?? this.destinations.like(this.input.value)[0];
    this.#nobody.hidden = found !== undefined || this.input.value.trim() === "";
    if (found === undefined) {
      this.input.focus();
      return;
    }
    const isSure = this.#chosen !== undefined || found.exact || this.destinations.like(this.input.value).length === 1;
    this.#take(found);
    if (isSure) {
      this.watcher.entered(found);
    }
  }

  #listen(): void {
    this.input.addEventListener("input", () => this.#ask());
    this.input.addEventListener("keydown", (event) => this.#pressed(event));
    this.input.addEventListener("blur", () => this.#close());
    this.#list.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      const index = [...this.#list.children].findIndex((hit) => hit.contains(event.target as Node));
      const hit = this.#suggestions[index];
      if (hit !== undefined) {
        this.#take(hit);
      }
    });
  }

  #ask(): void {
    this.#choose(undefined);
    this.#suggestions = this.destinations.like(this.input.value);
    this.#marked = 0;
    this.#nobody.hidden = this.#suggestions.length > 0 || this.input.value.trim().length < 3;
    this.#draw();
  }

  #pressed(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && this.#suggestions.length > 0 && !event.altKey) {
      event.preventDefault();
      this.#marked = (this.#marked + step + this.#suggestions.length) % this.#suggestions.length;
      this.#draw();
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.enter();
    } else if (event.key === "Escape" && this.#suggestions.length > 0) {
      event.preventDefault();
      this.#close();
    }
  }

  #take(suggestion: Suggestion): void {
    this.input.value = `${suggestion.mailbox} · ${suggestion.name || suggestion.renter}`;
    this.#choose(suggestion);
    this.#close();
  }

  #choose(suggestion: Suggestion | undefined): void {
    if (suggestion !== this.#chosen) {
      this.#chosen = suggestion;
      this.watcher.chosen(suggestion);
    }
  }

  #close(): void {
    this.#suggestions = [];
    this.#draw();
  }

  #draw(): void {
    this.#list.replaceChildren(...this.#suggestions.map((suggestion, index) => this.#hit(suggestion, index)));
    const isOpen = this.#suggestions.length > 0;
    this.#list.hidden = !isOpen;
    this.input.setAttribute("aria-expanded", String(isOpen));
    this.input.setAttribute("aria-activedescendant", isOpen ? `${this.#list.id}-${this.#marked}` : "");
  }

  #hit(suggestion: Suggestion, index: number): HTMLElement {
    const hit = copyOf("mailboxHit");
    hit.id = `${this.#list.id}-${index}`;
    hit.setAttribute("aria-selected", String(index === this.#marked));
    part(hit, "who").textContent = `${suggestion.mailbox} · ${suggestion.name}`;
    part(hit, "renter").textContent = suggestion.name === suggestion.renter ? "" : suggestion.renter;
    drawStanding(part(hit, "standing"), suggestion.standing, this.texts);
    return hit;
  }
}

/** Says plainly when mail for the mailbox may be recorded and nothing more; silent while everything is in order. */
export function drawWarning(warning: HTMLElement, mailbox: Suggestion | undefined, texts: Texts): void {
  const isPlain = mailbox === undefined || mailbox.standing === "approved";
  show(warning, !isPlain);
  if (!isPlain) {
    drawStanding(part(warning, "standing"), mailbox.standing, texts);
    const { served } = mailbox;
    const words = served === undefined ? texts.say(`desk.warning.${mailbox.standing}`) : texts.say("desk.served", texts.day(served.day), served.grantedBy);
    write(part(warning, "warningText"), words);
  }
}

/** Whether mail may be released, by colour and word. */
export function drawStanding(tag: HTMLElement, standing: string, texts: Texts): void {
  tag.className = `tag ${TAGS[standing] ?? ""}`;
  tag.textContent = texts.say(`standing.${standing}`);
}
