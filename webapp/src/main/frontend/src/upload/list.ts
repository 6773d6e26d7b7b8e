import { oncePerFrame } from "../page/parts";
import type { Texts } from "../page/texts";
import type { Basket } from "./basket";
import { groupOf, type Piece } from "./piece";
import { Row } from "./row";
import { Thumbnails } from "./thumbnails";

/** The files of a basket as rows of a list, each with what can be done about it. */
export class UploadList {
  readonly #rows = new Map<string, Row>();
  readonly #thumbnails = new Thumbnails();

  /**
   * @param heir takes the focus when the last row goes
   * @param addBack asks for another photograph of a piece
   */
  constructor(
    private readonly list: HTMLElement,
    private readonly basket: Basket,
    private readonly texts: Texts,
    private readonly heir: HTMLElement,
    private readonly addBack: (id: string) => void = () => undefined,
  ) {
    list.addEventListener("click", (event) => this.#act(event.target as Element));
    basket.onChange(oncePerFrame(() => this.draw()));
  }

  draw(): void {
    const focused = document.activeElement?.closest<HTMLElement>("[data-id]");
    const next = focused && this.list.contains(focused) ? focused.nextElementSibling : undefined;
    this.#drawAll(this.basket.pieces());
    if (next !== undefined && isGone(document.activeElement)) {
      (firstButton(focused) ?? firstButton(next) ?? this.heir).focus();
    }
  }

  /** Brings the first piece of a kind into view and gives it the focus. */
  reveal(wanted: (piece: Piece) => boolean): void {
    const piece = this.basket.pieces().find(wanted);
    const row = piece && this.#rows.get(piece.id)?.element;
    row?.scrollIntoView({ block: "center" });
    firstButton(row)?.focus({ preventScroll: true });
  }

  #drawAll(pieces: readonly Piece[]): void {
    const ids = new Set(pieces.map((piece) => piece.id));
    [...this.#rows.keys()].filter((id) => !ids.has(id)).forEach((id) => this.#drop(id));
    const fresh = document.createDocumentFragment();
    const fronts = new Map<string, Row>();
    for (const piece of pieces) {
      const front = fronts.get(groupOf(piece));
      const row = this.#rows.get(piece.id) ?? this.#add(piece, fresh, front);
      fronts.set(groupOf(piece), row);
      row.draw(piece, front !== undefined);
    }
    this.list.append(fresh);
  }

  /** Further pages stand below their front. */
  #add(piece: Piece, fresh: DocumentFragment, before: Row | undefined): Row {
    const row = new Row(this.texts, piece);
    this.#rows.set(piece.id, row);
    if (before === undefined) {
      fresh.append(row.element);
    } else {
      before.element.after(row.element);
    }
    if (piece.type.startsWith("image/")) {
      this.#thumbnails.replace(row.placeholder, piece.data as Blob);
    }
    return row;
  }

  #drop(id: string): void {
    const row = this.#rows.get(id) as Row;
    this.#rows.delete(id);
    this.#thumbnails.forget(row.placeholder);
    row.element.remove();
  }

  #act(target: Element): void {
    const button = target.closest<HTMLButtonElement>("button[data-act]");
    const id = button?.closest<HTMLElement>("[data-id]")?.dataset.id;
    if (button === null || id === undefined) {
      return;
    }
    switch (button.dataset.act) {
      case "retry":
        return this.basket.retry(id);
      case "back":
        return this.addBack(id);
      case "accept":
        return this.basket.note(id, { flaw: undefined });
      case "again":
        this.basket.remove([id]);
        return this.addBack(id);
      case "keep":
        return this.basket.keep([id]);
      default:
        return this.basket.remove([id]);
    }
  }
}

function isGone(element: Element | null): boolean {
  return element === null || element === document.body || element.closest("[hidden]") !== null;
}

function firstButton(row: Element | null | undefined): HTMLElement | undefined {
  const buttons = [...(row?.isConnected ? row.querySelectorAll<HTMLElement>("button") : [])];
  return buttons.find((button) => button.closest("[hidden]") === null);
}
