/** What fingers and mice do on a stage: drag with one, pinch with two. */
export interface Gestures {
  begin(x: number, y: number): void;
  drag(dx: number, dy: number, x: number, y: number): void;
  pinch(factor: number, x: number, y: number): void;
}

interface Point {
  x: number;
  y: number;
}

/** Follows the pointers that are down on an element. */
export class Pointers {
  readonly #down = new Map<number, Point>();

  constructor(
    stage: HTMLElement,
    private readonly gestures: Gestures,
  ) {
    stage.addEventListener("pointerdown", (event) => this.#begin(stage, event));
    stage.addEventListener("pointermove", (event) => this.#move(event));
    for (const end of ["pointerup", "pointercancel"] as const) {
      stage.addEventListener(end, (event) => this.#down.delete(event.pointerId));
    }
  }

  #begin(stage: HTMLElement, event: PointerEvent): void {
    if ((event.target as Element).closest(".stage-bar") || event.button > 0) {
      return;
    }
    event.preventDefault();
    stage.setPointerCapture(event.pointerId);
    this.#down.set(event.pointerId, pointOf(event));
    if (this.#down.size === 1) {
      this.gestures.begin(event.clientX, event.clientY);
    }
  }

  #move(event: PointerEvent): void {
    const before = this.#down.get(event.pointerId);
    if (before === undefined) {
      return;
    }
    const now = pointOf(event);
    const other = [...this.#down].find(([id]) => id !== event.pointerId)?.[1];
    this.#down.set(event.pointerId, now);
    if (other === undefined) {
      this.gestures.drag(now.x - before.x, now.y - before.y, now.x, now.y);
    } else {
      const factor = distance(now, other) / Math.max(1, distance(before, other));
      this.gestures.pinch(factor, (now.x + other.x) / 2, (now.y + other.y) / 2);
    }
  }
}

function pointOf(event: PointerEvent): Point {
  return { x: event.clientX, y: event.clientY };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
