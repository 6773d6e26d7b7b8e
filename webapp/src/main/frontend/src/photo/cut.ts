/** A part of a picture in shares of its width and height. */
export interface Share {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type Edge = "left" | "right" | "top" | "bottom";

const SMALLEST = 0.05;

/** The part that shall stay. Its edges never cross. */
export class Cut {
  readonly #edges: Record<Edge, number> = { left: 0, right: 1, top: 0, bottom: 1 };

  get share(): Share {
    const { left, right, top, bottom } = this.#edges;
    return { left, top, width: right - left, height: bottom - top };
  }

  get isWhole(): boolean {
    return this.share.width === 1 && this.share.height === 1;
  }

  at(edge: Edge): number {
    return this.#edges[edge];
  }

  move(edge: Edge, to: number): void {
    const edges = this.#edges;
    const value = Math.min(1, Math.max(0, to));
    switch (edge) {
      case "left":
        edges.left = Math.min(value, edges.right - SMALLEST);
        break;
      case "right":
        edges.right = Math.max(value, edges.left + SMALLEST);
        break;
      case "top":
        edges.top = Math.min(value, edges.bottom - SMALLEST);
        break;
      case "bottom":
        edges.bottom = Math.max(value, edges.top + SMALLEST);
        break;
    }
  }

  /** A box drawn from one corner to the other, whichever they are; what is too small is no box. */
  draw(fromX: number, fromY: number, toX: number, toY: number): void {
    const [left, right] = ordered(fromX, toX);
    const [top, bottom] = ordered(fromY, toY);
    if (right - left >= SMALLEST && bottom - top >= SMALLEST) {
      Object.assign(this.#edges, { left, right, top, bottom });
    }
  }

  whole(): void {
    Object.assign(this.#edges, { left: 0, right: 1, top: 0, bottom: 1 });
  }
}

function ordered(one: number, other: number): [number, number] {
  const inside = [one, other].map((value) => Math.min(1, Math.max(0, value)));
  return [Math.min(...inside), Math.max(...inside)];
}
