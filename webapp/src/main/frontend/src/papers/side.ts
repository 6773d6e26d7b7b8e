import { part, show } from "../page/parts";

/** A side of a document: dropped, chosen or photographed, and shown before it is sent. */
export class Side {
  #file: File | undefined;

  constructor(readonly zone: HTMLElement) {
    this.inputs().forEach((input) =>
      input.addEventListener("change", () => {
        this.take(input.files?.[0]);
        input.value = "";
      }),
    );
    part(zone, "photo").addEventListener("click", () => part<HTMLInputElement>(zone, "camera").click());
    show(part(zone, "photo"), matchMedia("(pointer: coarse)").matches);
  }

  get file(): File | undefined {
    return this.zone.hidden ? undefined : this.#file;
  }

  inputs(): HTMLInputElement[] {
    return [part<HTMLInputElement>(this.zone, "file"), part<HTMLInputElement>(this.zone, "camera")];
  }

  take(file: File | undefined): void {
    this.#file = file ?? this.#file;
    this.#draw();
  }

  forget(): void {
    this.#file = undefined;
    this.#draw();
  }

  #draw(): void {
    const picture = part<HTMLImageElement>(this.zone, "picture");
    URL.revokeObjectURL(picture.src);
    picture.hidden = !this.#file?.type.startsWith("image/");
    picture.src = picture.hidden || this.#file === undefined ? "" : URL.createObjectURL(this.#file);
    const name = part(this.zone, "name");
    name.textContent = this.#file?.name ?? name.dataset.empty ?? "";
  }
}
