import { copyOf, part } from "../../page/parts";
import type { Texts } from "../../page/texts";
import { stageOf, type Piece } from "../../upload/piece";
import { Thumbnails } from "../../upload/thumbnails";

/** The pieces below the large one: shown by a press, chosen by their check boxes, several at once with the shift key. */
export class Strip {
  readonly #items = new Map<string, HTMLElement>();
  readonly #thumbnails = new Thumbnails();
  #choice: () => void = () => undefined;
  #anchor: string | undefined;
  #current: string | undefined;

  constructor(
    private readonly list: HTMLElement,
    private readonly texts: Texts,
    showPiece: (id: string) => void,
  ) {
    list.addEventListener("click", (event) => {
      const id = (event.target as Element).closest<HTMLElement>("[data-id]")?.dataset.id;
      if (id !== undefined && (event.target as Element).closest("button") !== null) {
        showPiece(id);
      } else if (id !== undefined && event.target instanceof HTMLInputElement) {
        this.#ticked(id, event.target.checked, event.shiftKey);
      }
    });
  }

  onChoice(react: () => void): void {
    this.#choice = react;
  }

  /** The ids of the ticked pieces. */
  chosen(): Set<string> {
    return new Set([...this.#items].filter(([, item]) => box(item).checked).map(([id]) => id));
  }

  chooseAll(pieces: readonly Piece[]): void {
    const all = pieces.every(({ id }) => this.chosen().has(id));
    pieces.forEach(({ id }) => this.#tick(id, !all));
    this.#choice();
  }

  clear(): void {
    this.#items.forEach((item) => (box(item).checked = false));
  }

  draw(pieces: readonly Piece[], current: string | undefined): void {
    const ids = new Set(pieces.map(({ id }) => id));
    [...this.#items].filter(([id]) => !ids.has(id)).forEach(([id, item]) => {
      this.#items.delete(id);
      item.remove();
    });
    pieces.forEach((piece) => this.#drawOne(piece, piece.id === current));
    if (current !== this.#current) {
      this.#current = current;
      this.#items.get(current ?? "")?.scrollIntoView({ block: "nearest", inline: "center" });
    }
  }

  #drawOne(piece: Piece, isCurrent: boolean): void {
    const item = this.#items.get(piece.id) ?? this.#add(piece);
    const isDone = piece.meta.held === false || piece.meta.wish !== undefined;
    item.className = isDone ? "done" : isTrouble(piece) ? "warn" : "";
    part(item, "show").setAttribute("aria-current", String(isCurrent));
    box(item).disabled = isDone;
    box(item).checked &&= !isDone;
  }

  #add(piece: Piece): HTMLElement {
    const item = copyOf("stripPiece");
    item.dataset.id = piece.id;
    part(item, "show").setAttribute("aria-label", this.texts.say("desk.show", piece.name));
    box(item).setAttribute("aria-label", this.texts.say("desk.choose", piece.name));
    this.#items.set(piece.id, item);
    this.list.append(item);
    if (piece.type.startsWith("image/")) {
      this.#thumbnails.replace(part(item, "thumb"), piece.data as Blob);
    }
    return item;
  }

  /** With the shift key everything from the last one ticked to this. */
  #ticked(id: string, on: boolean, isRange: boolean): void {
    const ids = [...this.#items.keys()];
    const [from, to] = [ids.indexOf(this.#anchor ?? id), ids.indexOf(id)].sort((one, other) => one - other) as [number, number];
    if (isRange && from >= 0) {
      ids.slice(from, to + 1).forEach((one) => this.#tick(one, on));
    }
    this.#anchor = id;
    this.#choice();
  }

  #tick(id: string, on: boolean): void {
    const item = this.#items.get(id);
    if (item !== undefined && !box(item).disabled) {
      box(item).checked = on;
    }
  }
}

function box(item: HTMLElement): HTMLInputElement {
  return part<HTMLInputElement>(item, "choose");
}

function isTrouble(piece: Piece): boolean {
  return piece.meta.why !== undefined || ["duplicate", "refused", "failed"].includes(stageOf(piece));
}
