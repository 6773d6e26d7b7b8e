import { Burst } from "./burst";

/**
 * Hears a scanner wherever the focus is. What its keys have written into another field is taken out again, and the Enter that
 * ends the code does nothing else.
 */
export class Wedge {
  readonly #burst = new Burst();
  #field: HTMLInputElement | HTMLTextAreaElement | undefined;
  #before = "";
  #wasEmpty = true;

  /** @param own the box into which codes may be typed by hand; it sees its own keys */
  constructor(
    private readonly own: HTMLInputElement,
    private readonly scanned: (code: string) => void,
  ) {
    document.addEventListener("keydown", (event) => this.#pressed(event), true);
    own.addEventListener("focus", () => (this.#wasEmpty = own.value === ""));
  }

  #pressed(event: KeyboardEvent): void {
    const code = this.#burst.takes(event);
    if (code !== undefined) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#restore();
      this.scanned(this.#whole(code, event.target));
    } else if (this.#burst.begins()) {
      this.#remember(event.target);
    }
  }

  /** In its own box the whole code is seen, also when the machine was busy in the middle of it. */
  #whole(code: string, target: EventTarget | null): string {
    return target === this.own && this.#wasEmpty && this.own.value.endsWith(code) ? this.own.value : code;
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
