import type { Basket } from "../../upload/basket";
import { stageOf, type Piece, type PieceMeta } from "../../upload/piece";

/** The pieces on the desk in their order, and which of them is shown. */
export class Pile {
  #shown: string | undefined;

  constructor(
    private readonly basket: Pick<Basket, "pieces" | "note">,
    private readonly changed: (piece: Piece) => void,
  ) {}

  /** All that came to the desk, also those that are decided. */
  all(): Piece[] {
    return this.basket.pieces().filter(({ meta }) => meta.held !== undefined);
  }

  /** Those that nothing is decided about. */
  open(): Piece[] {
    return this.all().filter(isOpen);
  }

  /** How many wishes wait for their piece to be safe, whichever way it came. */
  wishes(): number {
    return this.basket.pieces().filter(({ meta }) => meta.wish && !meta.outcome).length;
  }

  find(id: string | undefined): Piece | undefined {
    return this.basket.pieces().find((piece) => piece.id === id);
  }

  shown(): Piece | undefined {
    return this.find(this.#shown);
  }

  /** Shows a piece, or none; gives whether it is another than before. */
  show(piece: Piece | undefined): boolean {
    const another = piece?.id !== this.#shown;
    this.#shown = piece?.id;
    return another;
  }

  /** The chosen ones, or the one that is shown. */
  subjects(chosen: ReadonlySet<string>): Piece[] {
    const open = this.open();
    const several = open.filter(({ id }) => chosen.has(id));
    return several.length > 0 ? several : open.filter(({ id }) => id === this.#shown);
  }

  /** The first open piece behind these, else the first of all. */
  after(pieces: readonly Piece[]): Piece | undefined {
    const done = new Set(pieces.map(({ id }) => id));
    const open = this.open();
    const rest = open.slice(this.#place(open)).concat(open);
    return rest.find(({ id }) => !done.has(id));
  }

  /** The open piece so many places from the one that is shown. */
  beside(step: number): Piece | undefined {
    const open = this.open();
    return open[this.#place(open) + step];
  }

  change(id: string, meta: PieceMeta): void {
    this.basket.note(id, meta);
    const piece = this.find(id);
    if (piece !== undefined) {
      this.changed(piece);
    }
  }

  #place(open: readonly Piece[]): number {
    return open.findIndex(({ id }) => id === this.#shown);
  }
}

function isOpen(piece: Piece): boolean {
  const stage = stageOf(piece);
  return piece.meta.held === true && piece.meta.wish === undefined && stage !== "duplicate" && stage !== "refused";
}
