import { part, show, write } from "../../page/parts";
import type { Texts } from "../../page/texts";
import type { Basket } from "../../upload/basket";
import { stageOf, type Piece, type PieceMeta } from "../../upload/piece";
import type { Noted, Terms } from "../../upload/terms";
import { drawStanding, MailboxBox } from "../mailbox-box";
import type { Destinations, Suggestion } from "../destinations";
import { Errands, type Ask, type Errand } from "./errands";
import type { Metadata } from "./metadata";
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
  readonly #errands: Errands;
  readonly #box: MailboxBox;
  readonly #stage: Stage;
  readonly #strip: Strip;
  readonly #sent = new Set<string>();
  #current: string | undefined;
  #last: { pieces: readonly Piece[]; mailbox: Suggestion } | undefined;

  constructor(
    private readonly root: HTMLElement,
    private readonly around: Around,
    gate: ConstructorParameters<typeof Errands>[1],
  ) {
    this.#errands = new Errands(around.ask, gate, (errand, refusal) => this.#ended(errand, refusal));
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
    return this.#errands.open() + this.around.basket.pieces().filter(({ meta }) => meta.wish && !meta.outcome).length;
  }

  draw(): void {
    const pieces = this.around.basket.pieces().filter(({ meta }) => meta.held !== undefined);
    pieces.forEach((piece) => this.#carryOut(piece));
    const open = pieces.filter(isOpen);
    if (!open.some(({ id }) => id === this.#current)) {
      this.#goTo(open[0]);
    }
    show(this.root, pieces.length > 0);
    show(part(this.root, "deskWork"), open.length > 0);
    this.#strip.draw(pieces, this.#current);
    this.#stage.draw(this.#piece(), open);
    this.#drawButtons();
  }

  show(id: string): void {
    this.#goTo(this.around.basket.pieces().find((piece) => piece.id === id));
    this.draw();
  }

  #piece(): Piece | undefined {
    return this.around.basket.pieces().find(({ id }) => id === this.#current);
  }

  #goTo(piece: Piece | undefined): void {
    if (piece?.id !== this.#current) {
      this.#current = piece?.id;
      this.#box.clear();
      show(part(this.root, "deskWarning"), false);
      if (piece !== undefined && matchMedia("(pointer: fine)").matches && !document.querySelector("dialog[open]")) {
        queueMicrotask(() => this.#box.input.focus({ preventScroll: true }));
      }
    }
  }

  /** The chosen pieces, or the one that is shown. */
  #subjects(): Piece[] {
    const chosen = this.#strip.chosen();
    const open = this.around.basket.pieces().filter((piece) => piece.meta.held !== undefined && isOpen(piece));
    const several = open.filter(({ id }) => chosen.has(id));
    return several.length > 0 ? several : open.filter(({ id }) => id === this.#current);
  }

  #assign(mailbox: Suggestion): void {
    const pieces = this.#subjects();
    const recipient = mailbox.name === mailbox.renter ? {} : { recipient: mailbox.name };
    const wish: Terms = { mailbox: mailbox.mailbox, ...recipient };
    const next = this.#after(pieces);
    pieces.forEach(({ id }) => this.#change(id, { wish, why: undefined }));
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

  /** The first open piece behind these, else the first of all. */
  #after(pieces: readonly Piece[]): Piece | undefined {
    const done = new Set(pieces.map(({ id }) => id));
    const open = this.around.basket.pieces().filter((piece) => piece.meta.held !== undefined && isOpen(piece));
    const rest = open.slice(open.findIndex(({ id }) => id === this.#current)).concat(open);
    return rest.find(({ id }) => !done.has(id));
  }

  #later(): void {
    const pieces = this.#subjects();
    const next = this.#after(pieces);
    pieces.forEach(({ id }) => this.#change(id, { wish: {} }));
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
      pieces.forEach(({ id, meta }) => this.#change(id, { noted: { ...meta.noted, ...noted } as Noted }));
      this.#box.input.focus();
      this.draw();
    });
  }

  /** What is decided about a piece happens as soon as it is safe, once. */
  #carryOut(piece: Piece): void {
    const { outcome, wish, noted } = piece.meta;
    if (outcome?.kind === "stored" && wish !== undefined && !this.#sent.has(piece.id)) {
      this.#sent.add(piece.id);
      const assigns = wish.mailbox === undefined ? undefined : wish;
      this.#errands.send({ id: piece.id, itemId: outcome.itemId, noted, wish: assigns });
    }
  }

  #ended({ id, wish }: Errand, refusal: string | undefined): void {
    this.#sent.delete(id);
    if (refusal === undefined) {
      this.around.basket.note(id, { held: false, wish: undefined, assigned: wish?.mailbox });
      this.around.release(id);
    } else {
      this.#change(id, { wish: undefined, why: refusal });
      this.around.say(refusal);
    }
    this.draw();
  }

  async #undo(): Promise<void> {
    const last = this.#last;
    this.#last = undefined;
    show(part(this.root, "last"), false, this.#box.input);
    for (const { id } of last?.pieces ?? []) {
      await this.#takeBack(id);
    }
    this.#goTo(last?.pieces[0]);
    this.draw();
  }

  async #takeBack(id: string): Promise<void> {
    const meta = this.around.basket.pieces().find((piece) => piece.id === id)?.meta;
    const item = meta?.outcome?.kind === "stored" ? meta.outcome.itemId : undefined;
    if (meta?.assigned === undefined || item === undefined) {
      this.#change(id, { wish: undefined });
      return;
    }
    const answer = await this.around.ask("DELETE", `/ui/v1/items/${encodeURIComponent(item)}/assignment`, undefined, `undo-${item}`);
    if (answer.status === 200) {
      this.#change(id, { assigned: undefined, held: true });
    }
  }

  #change(id: string, meta: PieceMeta): void {
    this.around.basket.note(id, meta);
    const piece = this.around.basket.pieces().find((one) => one.id === id);
    if (piece !== undefined) {
      this.around.remember(piece);
    }
  }

  #warn(mailbox: Suggestion | undefined): void {
    const warning = part(this.root, "deskWarning");
    const isPlain = mailbox === undefined || mailbox.standing === "approved";
    show(warning, !isPlain);
    if (!isPlain) {
      drawStanding(part(warning, "standing"), mailbox.standing, this.around.texts);
      write(part(warning, "warningText"), this.around.texts.say(`desk.warning.${mailbox.standing}`));
    }
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
    on("chooseAll", () => this.#strip.chooseAll(this.around.basket.pieces().filter(isOpen)));
    this.root.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (event.altKey && step !== undefined) {
        event.preventDefault();
        const open = this.around.basket.pieces().filter((piece) => piece.meta.held !== undefined && isOpen(piece));
        const next = open[open.findIndex(({ id }) => id === this.#current) + step];
        if (next !== undefined) {
          this.show(next.id);
        }
      }
    });
  }
}

function isOpen(piece: Piece): boolean {
  const stage = stageOf(piece);
  return piece.meta.held === true && piece.meta.wish === undefined && stage !== "duplicate" && stage !== "refused";
}

function notedLine(noted: Noted | undefined): string {
  return [noted?.sender, noted?.carrier, noted?.trackingNumber, noted?.shelf].filter(Boolean).join(" · ");
}
