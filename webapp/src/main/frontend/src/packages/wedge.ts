import { Burst } from "./burst";

/**
 * Hears a scanner wherever the focus is. What its keys have written into another field is taken out again, and the Enter that
 * ends the code does nothing else.
 */
export class Wedge {
  readonly #burst = new Burst();
  #field: HTMLInputElement | HTMLTextAreaElement | undefined;
  #before = "";

  /** @param own the box into which codes may be typed by hand; it sees its own keys */
  constructor(
    private readonly own: HTMLInputElement,
    private readonly scanned: (code: string) => void,
  ) {
    document.addEventListener("keydown", (event) => this.#pressed(event), true);
  }

  #pressed(event: KeyboardEvent): void {
    const code = this.#burst.takes(event);
    if (code !== undefined) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#restore();
      this.scanned(code);
    } else if (this.#burst.begins()) {
      this.#remember(event.target);
    }
  }

  #remember(target: EventTarget | null): void {
    const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    this.#field = isText && target !== this.own ? target : undefined;
    this.#before = this.#field?.value ?? "";
  }

  #restore(): void {
    if (this.#field !== undefined && this.#field.value !== this.#before) {
      this.#field.value = this.#before;
      this.#field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
}
