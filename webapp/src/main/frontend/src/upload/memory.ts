import { debounced, type Timers } from "../page/timers";
import type { Basket } from "./basket";
import type { Keeper, Kept } from "./keeper";
import type { Chosen, Piece, PieceMeta } from "./piece";

/** What happens in the same breath is written together. */
const CALM = 0;

/** Pages that are open now; each has a name of its own. */
export interface Sittings {
  readonly own: string;
  isOpen(sitting: string): Promise<boolean>;
}

/**
 * Holds on to the files of a basket until they are safe, so that they outlive the page: a closed tab, a reload, a flat battery.
 * Where the device keeps nothing, the basket works as without it.
 */
export class Memory {
  readonly #gone = new Set<string>();
  readonly #noted = new Map<string, PieceMeta>();
  readonly #writeSoon: () => void;
  #last: Promise<unknown> = Promise.resolve();

  /** @param failed called once when the device cannot keep files */
  constructor(
    private readonly keeper: Keeper,
    private readonly sittings: Sittings,
    private readonly basket: Basket,
    timers: Timers,
    private readonly failed: () => void,
  ) {
    this.#writeSoon = debounced(() => this.#write(), CALM, timers);
    basket.onAdd((pieces) => this.#keep(pieces));
    basket.onLeave((pieces) => this.#noteLeaving(pieces));
    basket.onEnd((piece) => this.#let(piece));
  }

  /** Files of pages that are no longer open. */
  async left(): Promise<Kept[]> {
    const kept = await this.keeper.all().catch(() => []);
    const open = new Map<string, boolean>();
    for (const sitting of new Set(kept.map((file) => file.sitting))) {
      open.set(sitting, await this.sittings.isOpen(sitting));
    }
    return kept.filter(({ sitting }) => open.get(sitting) === false);
  }

  /** Files that were left become this page's own. What had begun to leave may be on the server already. */
  async adopt(kept: readonly Kept[]): Promise<void> {
    this.basket.take(kept.map(chosen));
    await this.#last;
    await this.drop(kept);
  }

  async drop(kept: readonly Kept[]): Promise<void> {
    for (const sitting of new Set(kept.map((file) => file.sitting))) {
      await this.keeper.forget(sitting, kept.filter((file) => file.sitting === sitting).map(({ id }) => id));
    }
  }

  /** Remembers what is noted about a file from now on. */
  note(piece: Piece): void {
    this.#noted.set(piece.id, piece.meta);
    this.#writeSoon();
  }

  /** Kept before they leave: a page that closes right after must not take what arrived for somebody else's. */
  #noteLeaving(pieces: readonly Piece[]): Promise<void> {
    pieces.forEach((piece) => this.note(piece));
    return this.saved();
  }

  /** Everything noted so far is written when this ends. */
  async saved(): Promise<void> {
    this.#write();
    await this.#last;
  }

  /** A file whose work is done is let go at the next write. */
  #let(piece: Piece): void {
    const kind = piece.meta.outcome?.kind;
    if (kind !== "duplicate" && !(kind === "stored" && piece.meta.held)) {
      this.release(piece.id);
    }
  }

  release(id: string): void {
    this.#gone.add(id);
    this.#noted.delete(id);
    this.#writeSoon();
  }

  #keep(pieces: readonly Piece[]): void {
    const kept = pieces.map((piece) => ({
      id: piece.id,
      sitting: this.sittings.own,
      file: piece.data as File,
      meta: piece.meta,
    }));
    this.#then(() => this.keeper.keep(kept));
  }

  #write(): void {
    const gone = [...this.#gone];
    const noted = new Map(this.#noted);
    this.#gone.clear();
    this.#noted.clear();
    this.#then(async () => {
      await this.keeper.note(this.sittings.own, noted);
      await this.keeper.forget(this.sittings.own, gone);
    });
  }

  #then(write: () => Promise<void>): void {
    this.#last = this.#last.then(write).catch(() => this.failed());
  }
}

function chosen({ file, meta }: Kept): Chosen {
  const { outcome: _outcome, leaving: _leaving, ...rest } = meta;
  return { file, meta: { ...rest, risked: rest.risked === true || meta.leaving === true } };
}
