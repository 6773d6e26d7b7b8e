import { part, show, write } from "../../page/parts";
import type { Texts } from "../../page/texts";
import type { Piece } from "../../upload/piece";

const AHEAD = 5;

/** The piece that is worked on, large, from the local file: it is there before it is uploaded. */
export class Stage {
  readonly #image: HTMLImageElement;
  readonly #paper: HTMLElement;
  readonly #addresses = new Map<string, string>();
  readonly #ahead = new Map<string, HTMLImageElement>();

  constructor(
    private readonly root: HTMLElement,
    private readonly texts: Texts,
  ) {
    this.#image = part<HTMLImageElement>(root, "large");
    this.#paper = part(root, "paper");
  }

  /** @param open the pieces still to come, in order */
  draw(piece: Piece | undefined, open: readonly Piece[]): void {
    const place = open.findIndex((one) => one.id === piece?.id);
    this.#hold(open.slice(Math.max(0, place), place + 1 + AHEAD));
    if (piece === undefined) {
      return;
    }
    const address = this.#addresses.get(piece.id) ?? preview(piece);
    show(this.#image, address !== undefined);
    show(this.#paper, address === undefined);
    if (address !== undefined && this.#image.src !== new URL(address, location.href).href) {
      this.#image.src = address;
    }
    this.#image.alt = this.texts.say("desk.front", piece.name);
    write(part(this.root, "place"), this.texts.say("desk.place", place + 1, open.length));
    write(part(this.root, "stageName"), piece.name);
  }

  /** The present picture and the next five are decoded; others give their memory back. */
  #hold(pieces: readonly Piece[]): void {
    const wanted = new Set(pieces.map(({ id }) => id));
    [...this.#addresses].filter(([id]) => !wanted.has(id)).forEach(([id, address]) => {
      URL.revokeObjectURL(address);
      this.#addresses.delete(id);
      this.#ahead.delete(id);
    });
    pieces.filter((piece) => isShowable(piece) && !this.#addresses.has(piece.id)).forEach((piece) => {
      const address = URL.createObjectURL(piece.data as Blob);
      const image = new Image();
      image.src = address;
      this.#addresses.set(piece.id, address);
      this.#ahead.set(piece.id, image);
    });
  }
}

/** What browsers cannot show is shown as the server draws it, once it is there. */
function preview({ meta }: Piece): string | undefined {
  return meta.outcome?.kind === "stored"
    ? `/ui/v1/items/${encodeURIComponent(meta.outcome.itemId)}/picture?size=preview`
    : undefined;
}

function isShowable({ type }: Piece): boolean {
  return type === "image/jpeg" || type === "image/png";
}
