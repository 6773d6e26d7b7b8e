export const AHEAD = 5;

/**
 * The addresses to fetch ahead: those after the current piece if there is one per piece of the strip, else the first ones.
 *
 * @param current place of the current piece in the strip, or -1
 */
export function ahead(previews: readonly string[], pieces: number, current: number): string[] {
  const from = previews.length === pieces && current >= 0 ? current + 1 : 0;
  return previews.slice(from, from + AHEAD);
}

/** Fetches pictures and holds on to them, so that the browser shows them without asking again. */
export class Prefetch {
  readonly #pictures = new Map<string, HTMLImageElement>();

  hold(addresses: readonly string[]): void {
    const wanted = new Set(addresses);
    [...this.#pictures.keys()].filter((kept) => !wanted.has(kept)).forEach((kept) => this.#pictures.delete(kept));
    addresses.filter((address) => !this.#pictures.has(address)).forEach((address) => this.#fetch(address));
  }

  #fetch(address: string): void {
    const picture = new Image();
    picture.decoding = "async";
    picture.src = address;
    this.#pictures.set(address, picture);
  }
}
