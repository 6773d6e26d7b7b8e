import { part, show, write } from "../page/parts";
import { Cut, type Edge } from "./cut";
import { Pointers } from "./pointers";
import { Zoom } from "./zoom";

const STEP = 1.4;

/** A photograph on its stage: seen larger, turned, and cut. Nothing is changed before it is saved as a new version. */
export class PhotoEditor {
  readonly #stage: HTMLElement;
  readonly #picture: HTMLImageElement;
  readonly #box: HTMLElement;
  readonly #zoom = new Zoom();
  readonly #cut = new Cut();
  #turns = 0;
  #isCutting = false;
  #drawnFrom = { x: 0, y: 0 };

  constructor(private readonly root: HTMLElement) {
    this.#stage = part(root, "stage");
    this.#picture = part<HTMLImageElement>(root, "picture");
    this.#box = part(root, "box");
    new Pointers(this.#stage, {
      begin: (x, y) => (this.#drawnFrom = { x, y }),
      drag: (dx, dy, x, y) => this.#drag(dx, dy, x, y),
      pinch: (factor, x, y) => this.#zoomBy(factor, x, y),
    });
    this.#stage.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
    root.addEventListener("click", (event) => this.#press(event));
    root.querySelectorAll<HTMLInputElement>("[data-edge]").forEach((edge) => {
      edge.addEventListener("input", () => this.#moveEdge(edge));
    });
    window.addEventListener("resize", () => this.#draw());
    this.#picture.addEventListener("load", () => this.#draw());
  }

  #press(event: MouseEvent): void {
    const act = (event.target as Element).closest<HTMLElement>("[data-act]")?.dataset.act;
    const acts: Record<string, () => void> = {
      larger: () => this.#zoomBy(STEP),
      smaller: () => this.#zoomBy(1 / STEP),
      fit: () => this.#zoom.whole(),
      turn: () => this.#turn(),
      cut: () => this.#setCutting(!this.#isCutting),
      discard: () => this.#discard(),
      save: () => void this.#save(),
    };
    if (act !== undefined) {
      acts[act]?.();
      this.#draw();
    }
  }

  #turn(): void {
    this.#turns = (this.#turns + 1) % 4;
    this.#cut.whole();
  }

  #setCutting(on: boolean): void {
    this.#isCutting = on;
    this.#cut.whole();
    this.#zoom.whole();
  }

  #discard(): void {
    this.#turns = 0;
    this.#setCutting(false);
    this.root.querySelector<HTMLElement>("[data-act=turn]")?.focus();
  }

  #wheel(event: WheelEvent): void {
    if (!this.#isCutting) {
      event.preventDefault();
      this.#zoomBy(event.deltaY < 0 ? 1.15 : 1 / 1.15, event.clientX, event.clientY);
    }
  }

  #zoomBy(factor: number, x?: number, y?: number): void {
    if (!this.#isCutting) {
      const stage = this.#stage.getBoundingClientRect();
      const middleX = stage.left + stage.width / 2;
      const middleY = stage.top + stage.height / 2;
      this.#zoom.by(factor, (x ?? middleX) - middleX, (y ?? middleY) - middleY);
      this.#draw();
    }
  }

  #drag(dx: number, dy: number, x: number, y: number): void {
    if (this.#isCutting) {
      const seen = this.#picture.getBoundingClientRect();
      const from = this.#drawnFrom;
      this.#cut.draw(
        (from.x - seen.left) / seen.width,
        (from.y - seen.top) / seen.height,
        (x - seen.left) / seen.width,
        (y - seen.top) / seen.height,
      );
    } else {
      this.#zoom.push(dx, dy, this.#picture.clientWidth, this.#picture.clientHeight);
    }
    this.#draw();
  }

  #moveEdge(edge: HTMLInputElement): void {
    this.#cut.move(edge.dataset.edge as Edge, edge.valueAsNumber / 100);
    this.#draw();
  }

  #draw(): void {
    const { scale, x, y } = this.#zoom;
    const lying = this.#turns % 2 === 1;
    const fit = lying ? this.#fitLying() : 1;
    this.#picture.style.transform = `translate(${x}px, ${y}px) scale(${scale * fit}) rotate(${this.#turns * 90}deg)`;
    this.#stage.classList.toggle("pushable", !this.#zoom.isWhole);
    this.#stage.classList.toggle("cutting", this.#isCutting);
    this.root.querySelector("[data-act=cut]")?.setAttribute("aria-pressed", String(this.#isCutting));
    show(part(this.root, "turnedNote"), this.#turns !== 0);
    show(part(this.root, "edges"), this.#isCutting);
    show(part(this.root, "edit"), this.#turns !== 0 || this.#isCutting);
    part<HTMLButtonElement>(this.root, "save").disabled = this.#turns === 0 && this.#cut.isWhole;
    this.#drawBox();
  }

  /** A picture turned on its side must fit the stage the other way round. */
  #fitLying(): number {
    const { clientWidth, clientHeight } = this.#picture;
    const style = getComputedStyle(this.#stage);
    const wide = this.#stage.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const high = this.#stage.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
    return Math.min(1, wide / clientHeight, high / clientWidth);
  }

  #drawBox(): void {
    this.#box.hidden = !this.#isCutting;
    const stage = this.#stage.getBoundingClientRect();
    const seen = this.#picture.getBoundingClientRect();
    const { left, top, width, height } = this.#cut.share;
    Object.assign(this.#box.style, {
      left: `${seen.left - stage.left + left * seen.width}px`,
      top: `${seen.top - stage.top + top * seen.height}px`,
      width: `${width * seen.width}px`,
      height: `${height * seen.height}px`,
    });
    this.root.querySelectorAll<HTMLInputElement>("[data-edge]").forEach((edge) => {
      edge.value = String(Math.round(this.#cut.at(edge.dataset.edge as Edge) * 100));
    });
  }

  async #save(): Promise<void> {
    const save = part<HTMLButtonElement>(this.root, "save");
    save.disabled = true;
    const body = { rotate: this.#turns * 90, crop: this.#cut.isWhole ? undefined : this.#cut.share };
    try {
      const answer = await fetch(this.root.dataset.photo ?? "", {
        method: "POST",
        headers: { Accept: "application/json", "Content-Type": "application/json" },
        body: JSON.stringify(body),
      });
      if (answer.ok) {
        location.reload();
        return;
      }
      const problem = (await answer.json()) as { detail?: string };
      this.#tell(problem.detail ?? this.root.dataset.broken ?? "");
    } catch {
      this.#tell(this.root.dataset.broken ?? "");
    }
    save.disabled = false;
  }

  #tell(text: string): void {
    write(part(this.root, "problemText"), text);
    part(this.root, "problem").hidden = false;
  }
}
