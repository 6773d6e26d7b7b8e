import type SignaturePad from "signature_pad";

/** What a signature needs of the library that draws it. */
export type Pad = Pick<SignaturePad, "isEmpty" | "toDataURL" | "toData" | "fromData" | "clear">;

/** Keeps a hidden field in step with what is drawn; an empty pad is an empty field. */
export class Signing {
  readonly #pad: Pad;
  readonly #field: HTMLInputElement;

  constructor(pad: Pad, field: HTMLInputElement) {
    this.#pad = pad;
    this.#field = field;
  }

  keep(): void {
    this.#field.value = this.#pad.isEmpty() ? "" : this.#pad.toDataURL("image/png");
  }

  clear(): void {
    this.#pad.clear();
    this.keep();
  }

  /** A canvas of another size is empty: what was signed is drawn again. */
  redraw(): void {
    const strokes = this.#pad.toData();
    this.#pad.clear();
    this.#pad.fromData(strokes);
    this.keep();
  }
}
