/** How large a picture is seen and how far it is pushed aside, in pixels of the screen from its middle. */
export class Zoom {
  static readonly MOST = 8;
  #scale = 1;
  #x = 0;
  #y = 0;

  get scale(): number {
    return this.#scale;
  }

  get x(): number {
    return this.#x;
  }

  get y(): number {
    return this.#y;
  }

  get isWhole(): boolean {
    return this.#scale === 1;
  }

  /** Larger or smaller by a factor; what is at this point of the stage, seen from its middle, stays there. */
  by(factor: number, atX = 0, atY = 0): void {
    const next = Math.min(Zoom.MOST, Math.max(1, this.#scale * factor));
    const real = next / this.#scale;
    this.#x = atX - (atX - this.#x) * real;
    this.#y = atY - (atY - this.#y) * real;
    this.#scale = next;
    if (next === 1) {
      this.whole();
    }
  }

  /** Pushes the picture, at most until its edge is in the middle. A picture that is seen whole stays where it is. */
  push(x: number, y: number, width: number, height: number): void {
    if (!this.isWhole) {
      this.#x = within(this.#x + x, (width * this.#scale) / 2);
      this.#y = within(this.#y + y, (height * this.#scale) / 2);
    }
  }

  whole(): void {
    this.#scale = 1;
    this.#x = 0;
    this.#y = 0;
  }
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value));
}
