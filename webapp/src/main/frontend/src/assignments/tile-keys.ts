import type { Selection } from "./selection";
import type { Tile } from "./tile";

/** Keys and mouse in the grid: arrows go from tile to tile, Shift selects up to there, Ctrl+A selects all. */
export class TileKeys {
  constructor(
    private readonly free: () => Tile[],
    private readonly selection: Selection,
    private readonly draw: () => void,
  ) {}

  listen(list: HTMLElement): void {
    list.addEventListener("click", (event) => this.#clicked(event));
    list.addEventListener("keydown", (event) => this.#pressed(event));
    document.addEventListener("keydown", (event) => this.#selectAll(event));
  }

  #clicked(event: MouseEvent): void {
    const tile = this.#of(event);
    if (!tile || event.target !== tile.tick) {
      return;
    }
    if (event.shiftKey) {
      this.selection.extend(tile.id);
    } else {
      this.selection.set(tile.id, tile.tick.checked);
    }
    this.draw();
  }

  #pressed(event: KeyboardEvent): void {
    const tile = this.#of(event);
    const free = this.free();
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns(free), ArrowUp: -columns(free) }[event.key];
    if (!tile || step === undefined || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const next = free[free.indexOf(tile) + step];
    event.preventDefault();
    if (next) {
      if (event.shiftKey) {
        this.#select(tile, next);
      }
      next.tick.focus();
    }
  }

  #select(from: Tile, to: Tile): void {
    if (!this.selection.has(from.id)) {
      this.selection.set(from.id, true);
    }
    this.selection.extend(to.id);
    this.draw();
  }

  #selectAll(event: KeyboardEvent): void {
    const isTyping = (event.target as Element).matches("input:not([type=checkbox]), textarea, select");
    const isInDialog = document.querySelector("dialog[open]") !== null;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "a" && !isTyping && !isInDialog) {
      event.preventDefault();
      this.selection.all();
      this.draw();
    }
  }

  #of(event: Event): Tile | undefined {
    const element = (event.target as Element).closest("[data-item]");
    return this.free().find((tile) => tile.element === element);
  }
}

/** How many tiles stand in the first row. */
function columns(tiles: readonly Tile[]): number {
  const top = tiles[0]?.element.offsetTop;
  const next = tiles.findIndex((tile) => tile.element.offsetTop !== top);
  return next < 0 ? tiles.length : next;
}
