/** Turns the shown piece over: its front, its back, its further pages, and its front again. */
export class Sides {
  readonly #picture = document.getElementById("large") as HTMLImageElement | null;
  readonly #tools = document.querySelector<HTMLElement>("[data-sides]");
  readonly #button = this.#tools?.querySelector<HTMLButtonElement>("button");

  turn(): void {
    if (!this.#picture || !this.#button) {
      return;
    }
    const address = new URL(this.#picture.src);
    const page = after(Number(address.searchParams.get("page") ?? 1), Number(this.#tools?.dataset.sides));
    address.searchParams.set("page", String(page));
    this.#picture.src = address.href;
    this.#picture.alt = `${this.#picture.alt.split(" · ")[0]} · ${this.#name(page)}`;
    this.#say(this.#name(after(page, Number(this.#tools?.dataset.sides))));
  }

  /** The button names what it shows next. */
  #say(next: string): void {
    const words = this.#button?.querySelector("span");
    if (words) {
      words.textContent = next;
    }
  }

  #name(page: number): string {
    const { front = "", back = "", page: more = "" } = this.#button?.dataset ?? {};
    return page === 1 ? front : page === 2 ? back : more.replace("{0}", String(page));
  }
}

/** The page that follows; the first one follows the last. */
export function after(page: number, pages: number): number {
  return page >= pages ? 1 : page + 1;
}
