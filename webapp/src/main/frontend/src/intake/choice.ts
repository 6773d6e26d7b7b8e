import { part, show } from "../page/parts";
import { chooser } from "../upload/chooser";

const IS_TOUCH = matchMedia("(pointer: coarse)").matches;

/** Where pictures are chosen. Big while there are none; small and secondary afterwards. On a phone the camera comes first. */
export class Choice {
  readonly input: HTMLInputElement;
  readonly #zone: HTMLElement;
  readonly #icon: SVGElement;
  readonly #photos: HTMLElement;
  readonly #select: HTMLElement;
  readonly #types: HTMLElement;

  constructor(root: ParentNode) {
    this.input = part<HTMLInputElement>(root, "input");
    this.#zone = part(root, "zone");
    this.#icon = part<SVGElement>(root, "zoneIcon");
    this.#photos = part(root, "photos");
    this.#select = part(root, "select");
    this.#types = part(root, "types");
    show(this.#photos, IS_TOUCH);
    show(part(root, "hint"), !IS_TOUCH);
  }

  /** @param camera the input that the button for photographs stands for */
  connect(camera: HTMLInputElement, take: (files: File[]) => void): void {
    this.#photos.addEventListener("click", () => camera.click());
    chooser(this.#zone, [this.input, camera], take);
  }

  draw(isEmpty: boolean): void {
    this.#zone.classList.toggle("small", !isEmpty);
    this.#icon.classList.toggle("xl", isEmpty);
    this.#photos.classList.toggle("primary", isEmpty);
    this.#select.classList.toggle("primary", isEmpty && !IS_TOUCH);
    show(this.#types, isEmpty);
  }
}
