import { Pointers } from "../photo/pointers";
import { Zoom } from "../photo/zoom";

const STEP = 1.4;
const NOTCH = 1.15;

/** The picture of a document on its stage, seen larger: by its buttons, the wheel, two fingers; pushed when it is larger. */
export class Magnifier {
  readonly #picture: HTMLImageElement;
  readonly #zoom = new Zoom();

  constructor(private readonly stage: HTMLElement) {
    this.#picture = stage.querySelector("img") as HTMLImageElement;
    new Pointers(stage, {
      begin: () => undefined,
      drag: (dx, dy) => this.#push(dx, dy),
      pinch: (factor, x, y) => this.#by(factor, x, y),
    });
    stage.addEventListener("click", (event) => this.#press(event));
    stage.addEventListener("wheel", (event) => this.#turn(event), { passive: false });
  }

  #press(event: MouseEvent): void {
    const act = (event.target as Element).closest<HTMLElement>("[data-act]")?.dataset.act;
    if (act === "fit") {
      this.#zoom.whole();
      this.#draw();
    } else if (act !== undefined) {
      this.#by(act === "larger" ? STEP : 1 / STEP);
    }
  }

  #turn(event: WheelEvent): void {
    if (event.ctrlKey || !this.#zoom.isWhole) {
      event.preventDefault();
      this.#by(event.deltaY < 0 ? NOTCH : 1 / NOTCH, event.clientX, event.clientY);
    }
  }

  #by(factor: number, x?: number, y?: number): void {
    const { left, top, width, height } = this.stage.getBoundingClientRect();
    const at = (where: number | undefined, middle: number): number => (where ?? middle) - middle;
    this.#zoom.by(factor, at(x, left + width / 2), at(y, top + height / 2));
    this.#draw();
  }

  #push(dx: number, dy: number): void {
    this.#zoom.push(dx, dy, this.#picture.clientWidth, this.#picture.clientHeight);
    this.#draw();
  }

  #draw(): void {
    const { scale, x, y } = this.#zoom;
    this.#picture.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    this.stage.classList.toggle("pushable", !this.#zoom.isWhole);
  }
}
