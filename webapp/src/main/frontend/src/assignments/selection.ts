/** Which of many pieces are selected: one by one, in ranges, all that are shown. */
export class Selection {
  readonly #chosen = new Set<string>();
  #anchor: string | undefined;

  /** @param shown the ids that can be selected now, in their order */
  constructor(private readonly shown: () => readonly string[]) {}

  has(id: string): boolean {
    return this.#chosen.has(id);
  }

  /** Those that are selected, in the order in which they are shown; also those that a filter hides. */
  ids(): string[] {
    const shown = this.shown();
    const place = new Map(shown.map((id, index) => [id, index]));
    return [...this.#chosen].sort((one, other) => (place.get(one) ?? shown.length) - (place.get(other) ?? shown.length));
  }

  set(id: string, isChosen: boolean): void {
    this.#anchor = id;
    this.#put(id, isChosen);
  }

  /** Everything from the piece that was set last up to this one becomes as that one is. */
  extend(id: string): void {
    const shown = this.shown();
    const from = shown.indexOf(this.#anchor ?? id);
    const to = shown.indexOf(id);
    const isChosen = this.#anchor === undefined || this.has(this.#anchor);
    shown.slice(Math.min(from, to), Math.max(from, to) + 1).forEach((each) => this.#put(each, isChosen));
  }

  all(): void {
    this.shown().forEach((id) => this.#chosen.add(id));
  }

  clear(): void {
    this.#chosen.clear();
    this.#anchor = undefined;
  }

  #put(id: string, isChosen: boolean): void {
    if (isChosen) {
      this.#chosen.add(id);
    } else {
      this.#chosen.delete(id);
    }
  }
}
