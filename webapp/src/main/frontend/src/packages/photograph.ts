import { part, show } from "../page/parts";

/** The photograph of the parcel on the desk, if somebody took one. */
export class Photograph {
  #file: File | undefined;
  #address = "";
  readonly #input: HTMLInputElement;
  readonly #picture: HTMLImageElement;
  readonly #box: HTMLElement;
  readonly #button: HTMLElement;

  /** @param taken told of each new one */
  constructor(root: ParentNode, taken: (file: File) => void) {
    this.#input = part<HTMLInputElement>(root, "photo");
    this.#picture = part<HTMLImageElement>(root, "photoShown");
    this.#box = part(root, "photoBox");
    this.#button = part(root, "photoTake");
    this.#button.addEventListener("click", () => this.#input.click());
    part(root, "photoRemove").addEventListener("click", () => this.clear());
    this.#input.addEventListener("change", () => {
      const [file] = this.#input.files ?? [];
      this.#input.value = "";
      if (file !== undefined) {
        this.#show(file);
        taken(file);
      }
    });
  }

  file(): File | undefined {
    return this.#file;
  }

  clear(): void {
    this.#file = undefined;
    this.#forget();
    show(this.#box, false, this.#button);
  }

  #show(file: File): void {
    this.#forget();
    this.#file = file;
    this.#address = URL.createObjectURL(file);
    this.#picture.src = this.#address;
    show(this.#box, true);
  }

  #forget(): void {
    if (this.#address !== "") {
      URL.revokeObjectURL(this.#address);
      this.#address = "";
    }
  }
}
