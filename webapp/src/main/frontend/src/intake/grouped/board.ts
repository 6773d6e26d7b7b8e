import { copyOf, part, show, write } from "../../page/parts";
import type { Texts } from "../../page/texts";
import type { Chosen } from "../../upload/piece";
import { plain, type Destination, type Destinations } from "../destinations";
import { drawStanding } from "../mailbox-box";
import { entriesOf, filesIn, filesOf, type Found } from "./folders";
import { planned, type Grouping } from "./plan";

const KEY = "waypost.intake.grouping";

/** Grouped Mail Upload: a tile per mailbox takes files and folders, dropped or chosen. */
export class Board {
  readonly #tiles: HTMLElement;
  readonly #filter: HTMLInputElement;
  readonly #buttons: HTMLElement[];
  #grouping = (localStorage.getItem(KEY) ?? "each") as Grouping;
  #target: string | undefined;
  #drawn = -1;

  constructor(
    private readonly root: HTMLElement,
    private readonly destinations: Destinations,
    private readonly texts: Texts,
    private readonly take: (chosen: Chosen[]) => void,
    private readonly unreadable: (path: string) => void,
  ) {
    this.#tiles = part(root, "tiles");
    this.#filter = part<HTMLInputElement>(root, "filter");
    this.#buttons = [...root.querySelectorAll<HTMLElement>("[data-grouping]")];
    this.#listen();
    this.#group(this.#grouping);
  }

  draw(): void {
    const all = this.destinations.all();
    if (all.length !== this.#drawn) {
      this.#drawn = all.length;
      this.#tiles.replaceChildren(...all.map((destination) => this.#tile(destination)));
    }
    this.#narrow();
  }

  /** Takes what was dropped, on a tile or anywhere. */
  async drop(event: DragEvent): Promise<void> {
    const tile = (event.target as Element).closest<HTMLElement>("[data-mailbox]");
    const entries = event.dataTransfer === null ? [] : entriesOf(event.dataTransfer);
    const files = [...(event.dataTransfer?.files ?? [])];
    const found = entries.length > 0 ? await filesIn(entries, this.unreadable) : filesOf(files);
    this.#use(found, tile?.dataset.mailbox ?? this.#target);
  }

  #use(found: readonly Found[], mailbox: string | undefined): void {
    this.take(planned(found, this.#grouping, mailbox));
  }

  #tile({ mailbox, renter, names, standing }: Destination): HTMLElement {
    const tile = copyOf("mailboxTile");
    tile.dataset.mailbox = mailbox;
    tile.dataset.words = plain([mailbox, renter, ...names].join(" "));
    part(tile, "number").textContent = mailbox;
    part(tile, "renter").textContent = renter;
    part(tile, "renter").title = renter;
    drawStanding(part(tile, "standing"), standing, this.texts);
    show(part(tile, "standing"), standing !== "approved");
    return tile;
  }

  #narrow(): void {
    const sought = plain(this.#filter.value);
    const tiles = [...this.#tiles.children] as HTMLElement[];
    tiles.forEach((tile) => (tile.hidden = !` ${tile.dataset.words}`.includes(` ${sought}`)));
    const seen = tiles.filter((tile) => !tile.hidden).length;
    write(part(this.root, "tilesLine"), this.texts.say("grouped.shown", seen, tiles.length));
  }

  #choose(mailbox: string | undefined): void {
    this.#target = mailbox;
    for (const tile of this.#tiles.children as HTMLCollectionOf<HTMLElement>) {
      tile.setAttribute("aria-pressed", String(tile.dataset.mailbox === mailbox));
    }
    const renter = mailbox === undefined ? undefined : this.destinations.withNumber(mailbox)?.renter;
    const words = mailbox === undefined ? this.texts.say("grouped.nobody") : this.texts.say("grouped.for", mailbox, renter ?? "");
    write(part(this.root, "target"), words);
  }

  #group(grouping: Grouping): void {
    this.#grouping = grouping;
    localStorage.setItem(KEY, grouping);
    this.#buttons.forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.grouping === grouping)));
    write(part(this.root, "groupingHint"), this.texts.say(`grouping.${grouping}.hint`));
  }

  #listen(): void {
    this.#buttons.forEach((button) => button.addEventListener("click", () => this.#group(button.dataset.grouping as Grouping)));
    this.#filter.addEventListener("input", () => this.#narrow());
    this.#filter.addEventListener("keydown", (event) => event.key === "Enter" && this.#chooseFirst(event));
    this.#tiles.addEventListener("click", (event) => {
      const mailbox = (event.target as Element).closest<HTMLElement>("[data-mailbox]")?.dataset.mailbox;
      this.#choose(mailbox === this.#target ? undefined : mailbox);
    });
    (["files", "folder"] as const).forEach((name) => this.#connect(name));
    this.#light();
  }

  #chooseFirst(event: Event): void {
    event.preventDefault();
    const first = [...this.#tiles.children].find((tile) => !(tile as HTMLElement).hidden) as HTMLElement | undefined;
    if (first !== undefined) {
      this.#choose(first.dataset.mailbox);
      first.focus();
    }
  }

  #connect(name: "files" | "folder"): void {
    const input = part<HTMLInputElement>(this.root, `${name}Input`);
    part(this.root, name).addEventListener("click", () => input.click());
    input.addEventListener("change", () => {
      const found = filesOf(input.files ?? []);
      input.value = "";
      this.#use(found, this.#target);
    });
  }

  /** The tile under the dragged files lights up. */
  #light(): void {
    let lit: Element | null = null;
    const light = (tile: Element | null): void => {
      if (tile !== lit) {
        lit?.classList.remove("over");
        tile?.classList.add("over");
        lit = tile;
      }
    };
    this.root.addEventListener("dragover", (event) => light((event.target as Element).closest("[data-mailbox]")));
    window.addEventListener("drop", () => light(null));
    window.addEventListener("dragleave", (event) => event.relatedTarget === null && light(null));
  }
}
