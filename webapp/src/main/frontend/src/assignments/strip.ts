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
    return ahead(this.#previews(), this.#links.length, this.#place);
  }

  /** Address of the picture of one of the pieces. */
  previewOf(link: HTMLElement): string | undefined {
    return this.#previews()[this.#links.indexOf(link)];
  }

  /** Address of the current piece's picture. */
  previewNow(): string | undefined {
    return this.#previews()[this.#place];
  }

  /** Address of the picture that follows when the current piece is done. */
  previewAfter(): string | undefined {
    const previews = this.#previews();
    return previews[this.#place + 1] ?? (this.#place > 0 ? previews[0] : undefined);
  }

  #previews(): string[] {
    return JSON.parse(this.#list?.dataset.previews ?? "[]") as string[];
  }

  /** Goes to the piece so many places further. */
  go(step: number): void {
    this.#links[this.#place + step]?.click();
  }

  showCurrent(): void {
    this.#links[this.#place]?.scrollIntoView({ block: "nearest", inline: "center" });
  }
}
