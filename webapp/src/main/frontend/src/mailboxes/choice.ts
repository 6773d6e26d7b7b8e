/** A box that can be ticked; a checkbox of the page is one. */
export interface Tickable {
  checked: boolean;
}

/** Which of many boxes are chosen: one by one, or all from one to another. */
export class Choice {
  #from = 0;

  constructor(private readonly boxes: () => readonly Tickable[]) {}

  count(): number {
    return this.boxes().filter((box) => box.checked).length;
  }

  /** Somebody ticked a box by itself: the next range begins there. */
  ticked(place: number): void {
    this.#from = place;
  }

  /** Everything from where the last one was ticked gets one state; the place reached begins the next range. */
  extend(place: number, checked: boolean): void {
    const [first, last] = place < this.#from ? [place, this.#from] : [this.#from, place];
    this.boxes()
      .slice(first, last + 1)
      .forEach((box) => (box.checked = checked));
    this.#from = place;
  }

  all(checked: boolean): void {
    this.boxes().forEach((box) => (box.checked = checked));
  }
}

/** Where an arrow leads in a wall of tiles; the same place when there is nothing. */
export function neighbour(key: string, place: number, count: number, columns: number): number {
  const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns };
  const ends: Record<string, number> = { Home: 0, End: count - 1 };
  const next = ends[key] ?? place + (steps[key] ?? 0);
  return next < 0 || next >= count ? place : next;
}
