import { afterAjax } from "../page/primefaces";

/**
 * Switches the buttons marked data-when-pages: they work only when there are pages and all of them are saved. PrimeFaces
 * draws buttons anew after its requests, so they are switched again then.
 */
export class Completion {
  #allowed = false;

  constructor(private readonly root: ParentNode) {
    afterAjax(() => this.#apply());
  }

  allow(allowed: boolean): void {
    this.#allowed = allowed;
    this.#apply();
  }

  #apply(): void {
    this.root.querySelectorAll<HTMLButtonElement>("button[data-when-pages]").forEach((button) => {
      button.disabled = !this.#allowed;
      button.classList.toggle("ui-state-disabled", !this.#allowed);
    });
  }
}
