import { part, show, write } from "../../page/parts";
import type { Texts } from "../../page/texts";
import type { Basket } from "../../upload/basket";
import type { Piece } from "../../upload/piece";
import type { Noted, Terms } from "../../upload/terms";
import { drawWarning, MailboxBox } from "../mailbox-box";
import type { Destinations, Suggestion } from "../destinations";
import { Decisions } from "./decisions";
import type { Ask, Errands } from "./errands";
import type { Metadata } from "./metadata";
import { Pile } from "./pile";
import { Stage } from "./stage";
import { Strip } from "./strip";

/** What the desk needs of the page around it. */
export interface Around {
  readonly basket: Basket;
  readonly destinations: Destinations;
  readonly texts: Texts;
  readonly metadata: Metadata;
  readonly ask: Ask;
  say(words: string): void;
  /** A piece's wish or fate changed. */
  remember(piece: Piece): void;
  release(id: string): void;
}

/**
 * Bulk Mail Upload: the pieces one after another, large, with the box that takes mailbox or name. What is decided is done as
 * soon as the piece is safe on the server; the clerk is at the next one long before.
 */
export class Desk {
  readonly #pile: Pile;
  readonly #decisions: Decisions;
  readonly #box: MailboxBox;
  readonly #stage: Stage;
  readonly #strip: Strip;
  #last: { pieces: readonly Piece[]; mailbox: Suggestion } | undefined;

  constructor(
    private readonly root: HTMLElement,
    private readonly around: Around,
    gate: ConstructorParameters<typeof Errands>[1],
  ) {
    this.#pile = new Pile(around.basket, (piece) => around.remember(piece));
    this.#decisions = new Decisions(this.#pile, around.ask, gate, {
      done: ({ id, wish }) => this.#done(id, wish?.mailbox),
      refused: (words) => this.#refused(words),
    });
    this.#box = new MailboxBox(part(root, "deskBox"), around.destinations, around.texts, {
      chosen: (mailbox) => this.#warn(mailbox),
      entered: (mailbox) => this.#assign(mailbox),
    });
    this.#stage = new Stage(part(root, "stage"), around.texts);
    this.#strip = new Strip(part(root, "strip"), around.texts, (id) => this.show(id));
    this.#strip.onChoice(() => this.#drawButtons());
    this.#listen();
  }

  /** Decisions that the server does not know yet. */
  open(): number {
    return this.#decisions.open();
  }

  draw(): void {
    const pieces = this.#pile.all();
    pieces.forEach((piece) => this.#decisions.carryOut(piece));
    const open = this.#pile.open();
    if (!open.some(({ id }) => id === this.#pile.shown()?.id)) {
      this.#goTo(open[0]);
    }
    show(this.root, pieces.length > 0);
    show(part(this.root, "deskWork"), open.length > 0);
    this.#strip.draw(pieces, this.#pile.shown()?.id);
    this.#stage.draw(this.#pile.shown(), open);
    this.#drawButtons();
  }

  show(id: string): void {
    this.#goTo(this.#pile.find(id));
    this.draw();
  }

  #goTo(piece: Piece | undefined): void {
    if (this.#pile.show(piece)) {
      this.#box.clear();
      show(part(this.root, "deskWarning"), false);
      if (piece !== undefined && matchMedia("(pointer: fine)").matches && !document.querySelector("dialog[open]")) {
        queueMicrotask(() => this.#box.input.focus({ preventScroll: true }));
      }
    }
  }

  /** The chosen pieces, or the one that is shown. */
  #subjects(): Piece[] {
    return this.#pile.subjects(this.#strip.chosen());
  }

  #assign(mailbox: Suggestion): void {
    const pieces = this.#subjects();
    const recipient = mailbox.name === mailbox.renter ? {} : { recipient: mailbox.name };
    const wish: Terms = { mailbox: mailbox.mailbox, ...recipient };
    const next = this.#pile.after(pieces);
    pieces.forEach(({ id }) => this.#pile.change(id, { wish, why: undefined }));
    this.#strip.clear();
    this.#last = { pieces, mailbox };
    const words = this.around.texts.count("desk.assigned", pieces.length, mailbox.mailbox, mailbox.name);
    this.around.say(words);
    write(part(this.root, "lastLine"), words);
    show(part(this.root, "last"), true);
    this.#box.clear();
    this.#goTo(next);
    this.draw();
  }

  #later(): void {
    const pieces = this.#subjects();
    const next = this.#pile.after(pieces);
    pieces.forEach(({ id }) => this.#pile.change(id, { wish: {} }));
    this.#strip.clear();
    this.#goTo(next);
    this.draw();
  }

  #setMetadata(): void {
    const pieces = this.#subjects();
    const known = pieces.length === 1 ? (pieces[0]?.meta.noted ?? {}) : {};
    const picture = pieces.length === 1 ? (pieces[0]?.data as Blob) : undefined;
    const subject = { pieces: pieces.length, known, mailbox: this.#box.chosen()?.mailbox, picture };
    this.around.metadata.open(subject, (noted) => {
      pieces.forEach(({ id, meta }) => this.#pile.change(id, { noted: { ...meta.noted, ...noted } as Noted }));
      this.#box.input.focus();
      this.draw();
    });
  }

  #done(id: string, mailbox: string | undefined): void {
    this.around.basket.note(id, { held: false, wish: undefined, assigned: mailbox });
    this.around.release(id);
    this.draw();
  }

  #refused(words: string): void {
    this.around.say(words);
    this.draw();
  }

  async #undo(): Promise<void> {
    const last = this.#last;
    this.#last = undefined;
    show(part(this.root, "last"), false, this.#box.input);
    for (const { id } of last?.pieces ?? []) {
      await this.#decisions.takeBack(id);
    }
    this.#goTo(last?.pieces[0]);
    this.draw();
  }

  #warn(mailbox: Suggestion | undefined): void {
    drawWarning(part(this.root, "deskWarning"), mailbox, this.around.texts);
  }

  #drawButtons(): void {
    const subjects = this.#subjects();
    const many = subjects.length > 1;
    const { texts } = this.around;
    write(part(this.root, "setMetadataLabel"), many ? texts.count("desk.metadata", subjects.length) : texts.say("desk.metadata"));
    write(part(this.root, "assignLabel"), many ? texts.count("desk.assign", subjects.length) : texts.say("desk.assign"));
    const why = subjects[0]?.meta.why;
    show(part(this.root, "why"), why !== undefined);
    write(part(this.root, "whyText"), why ?? "");
    show(part(this.root, "noted"), !many && subjects[0]?.meta.noted !== undefined);
    write(part(this.root, "noted"), notedLine(subjects[0]?.meta.noted));
  }

  #listen(): void {
    const on = (name: string, act: () => void): void => part(this.root, name).addEventListener("click", act);
    on("assignNow", () => this.#box.enter());
    on("setMetadata", () => this.#setMetadata());
    on("later", () => this.#later());
    on("undo", () => void this.#undo());
    on("chooseAll", () => this.#strip.chooseAll(this.#pile.open()));
    this.root.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (event.altKey && step !== undefined) {
        event.preventDefault();
        const next = this.#pile.beside(step);
        if (next !== undefined) {
          this.show(next.id);
        }
      }
    });
  }
}

function notedLine(noted: Noted | undefined): string {
  return [noted?.sender, noted?.carrier, noted?.trackingNumber, noted?.shelf].filter(Boolean).join(" · ");
}
