import { copyOf, part, write } from "../page/parts";
import type { Texts } from "../page/texts";
import { picture } from "./picture";
import type { Order } from "./order";
import type { ScannedFile } from "./pages";

/** The scanned files as a list whose order can be changed by buttons and by dragging. */
export class PagesView {
  readonly #rows = new Map<string, HTMLElement>();

  constructor(
    private readonly list: HTMLElement,
    private readonly order: Order,
    private readonly texts: Texts,
    private readonly say: (text: string) => void,
    private readonly confirmRemoval: (file: ScannedFile) => Promise<boolean>,
    private readonly heir: HTMLElement,
  ) {
    list.addEventListener("click", (event) => this.#act(event.target as Element));
  }

  draw(): void {
    const files = this.order.files();
    const focused = document.activeElement;
    this.#dropGone(new Set(files.map((file) => file.id)));
    files.forEach((file, index) => this.#place(file, index, files.length, focused));
    if (focused instanceof HTMLElement && this.list.contains(focused)) {
      focused.focus();
    }
  }

  #place(file: ScannedFile, index: number, count: number, focused: Element | null): void {
    const row = this.#rows.get(file.id) ?? this.#make(file);
    if (this.list.children[index] !== row) {
      this.list.insertBefore(row, this.list.children[index] ?? null);
    }
    write(part(row, "no"), String(index + 1));
    allow(part(row, "up"), index > 0, focused);
    allow(part(row, "down"), index < count - 1, focused);
  }

  #make(file: ScannedFile): HTMLElement {
    const row = copyOf("pageRow");
    row.dataset.id = file.id;
    part(row, "name").textContent = file.name;
    part(row, "name").title = file.name;
    part(row, "pages").textContent = this.#about(file);
    row.querySelectorAll("button").forEach((button) => button.setAttribute("aria-label", `${button.title}: ${file.name}`));
    picture(part(row, "thumb"), file.thumbnail ? `/ui/v1/${file.thumbnail}` : "");
    this.#rows.set(file.id, row);
    return row;
  }

  #about(file: ScannedFile): string {
    const pages = this.texts.count("pages.of", file.pages);
    return file.bytes === undefined ? pages : `${pages} · ${this.texts.size(file.bytes)}`;
  }

  #dropGone(ids: ReadonlySet<string>): void {
    for (const [id, row] of [...this.#rows].filter(([known]) => !ids.has(known))) {
      const neighbour = row.nextElementSibling ?? row.previousElementSibling;
      const hadFocus = row.contains(document.activeElement);
      row.remove();
      this.#rows.delete(id);
      if (hadFocus) {
        (neighbour ? part(neighbour, "remove") : this.heir).focus();
      }
    }
  }

  #act(target: Element): void {
    const button = target.closest<HTMLElement>("button[data-act]:not([aria-disabled=true])");
    const id = button?.closest<HTMLElement>("[data-id]")?.dataset.id;
    const index = this.order.files().findIndex((file) => file.id === id);
    const file = this.order.files()[index];
    if (button === null || file === undefined) {
      return;
    }
    if (button.dataset.act === "remove") {
      void this.#remove(file);
    } else {
      this.#move(file, button.dataset.act === "up" ? index - 1 : index + 1);
    }
  }

  #move(file: ScannedFile, to: number): void {
    this.order.move(file.id, to);
    this.say(this.texts.say("pages.moved", file.name, to + 1, this.order.files().length));
  }

  async #remove(file: ScannedFile): Promise<void> {
    if (await this.confirmRemoval(file)) {
      this.order.remove(file.id);
      this.say(this.texts.say("pages.removed", file.name));
    }
  }
}

/** A button that cannot go further disappears, but not from under the finger that has just pressed it. */
function allow(button: HTMLElement, allowed: boolean, focused: Element | null): void {
  button.setAttribute("aria-disabled", String(!allowed));
  button.style.visibility = allowed || button === focused ? "" : "hidden";
}
