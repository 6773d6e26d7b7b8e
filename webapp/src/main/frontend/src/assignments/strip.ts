import { ahead } from "./prefetch";

/** The strip of pieces as it stands in the page now; PrimeFaces may have drawn it anew. */
export class Strip {
  readonly #list = document.querySelector<HTMLElement>("ol.strip[data-previews]");
  readonly #links = [...(this.#list?.querySelectorAll<HTMLElement>("a, button") ?? [])];
  readonly #place = this.#links.findIndex((link) => link.matches(".on, [aria-current=true]"));

  /** What tells the current piece from another: its picture. */
  current(): string {
    return this.#links[this.#place]?.querySelector("img")?.getAttribute("src") ?? "";
  }

  /** Addresses of the pictures to come. */
  previewsAhead(): string[] {
    const previews = JSON.parse(this.#list?.dataset.previews ?? "[]") as string[];
    return ahead(previews, this.#links.length, this.#place);
  }

  /** Goes to the piece so many places further. */
  go(step: number): void {
    this.#links[this.#place + step]?.click();
  }

  showCurrent(): void {
    this.#links[this.#place]?.scrollIntoView({ block: "nearest", inline: "center" });
  }
}
