import type { Piece } from "../../upload/piece";
import { Errands, type Ask, type Errand } from "./errands";
import type { Pile } from "./pile";

/** What is told of an errand that ended. */
export interface Heard {
  /** The piece is done and may leave the device. */
  done(errand: Errand): void;
  /** It lies on the desk again, with the server's words. */
  refused(words: string): void;
}

/** Carries out what is decided about pieces, as soon as they are safe on the server and once; and takes it back. */
export class Decisions {
  readonly #errands: Errands;
  readonly #sent = new Set<string>();

  constructor(
    private readonly pile: Pile,
    private readonly ask: Ask,
    gate: ConstructorParameters<typeof Errands>[1],
    private readonly heard: Heard,
  ) {
    this.#errands = new Errands(ask, gate, (errand, refusal) => this.#ended(errand, refusal));
  }

  /** Decisions that the server does not know yet. */
  open(): number {
    return this.#errands.open() + this.pile.wishes();
  }

  carryOut(piece: Piece): void {
    const { outcome, wish, noted } = piece.meta;
    if (outcome?.kind === "stored" && wish !== undefined && !this.#sent.has(piece.id)) {
      this.#sent.add(piece.id);
      const assigns = wish.mailbox === undefined ? undefined : wish;
      this.#errands.send({ id: piece.id, itemId: outcome.itemId, noted, wish: assigns });
    }
  }

  async takeBack(id: string): Promise<void> {
    const meta = this.pile.find(id)?.meta;
    const item = meta?.outcome?.kind === "stored" ? meta.outcome.itemId : undefined;
    if (meta?.assigned === undefined || item === undefined) {
      this.pile.change(id, { wish: undefined });
      return;
    }
    const answer = await this.ask("DELETE", `/ui/v1/items/${encodeURIComponent(item)}/assignment`, undefined, `undo-${item}`);
    if (answer.status === 200) {
      this.pile.change(id, { assigned: undefined, held: true });
    }
  }

  #ended(errand: Errand, refusal: string | undefined): void {
    this.#sent.delete(errand.id);
    if (refusal === undefined) {
      this.heard.done(errand);
    } else {
      this.pile.change(errand.id, { wish: undefined, why: refusal });
      this.heard.refused(refusal);
    }
  }
}
