import { part, show, write } from "../page/parts";
import { Texts } from "../page/texts";
import { asideDialog } from "./aside";
import { byMailbox, inChunks, target, type Row } from "./many";
import { ManyDialog } from "./many-dialog";
import { Report } from "./report";
import { postMany, setAside, unassign } from "./routes";
import { Selection } from "./selection";
import { Tile } from "./tile";
import { TileKeys } from "./tile-keys";

const ASSIGNMENTS = "/ui/v1/assignments";
const METADATA = "/ui/v1/items/metadata";
const UNKNOWN = "unknown_person";

/** Many pieces at once: selected, filtered, accepted, assigned, described, set aside; each piece shows what became of it. */
export class Grid {
  readonly #texts = Texts.ofPage("gridTexts");
  readonly #tiles: Tile[];
  readonly #byId: Map<string, Tile>;
  readonly #selection: Selection;
  readonly #dialog: ManyDialog;
  readonly #report: Report;
  readonly #aside = asideDialog();
  #undoable: string[] = [];

  constructor(private readonly root: HTMLElement) {
    this.#tiles = Tile.all(part(root, "tiles"));
    this.#byId = new Map(this.#tiles.map((tile) => [tile.id, tile]));
    this.#selection = new Selection(() => this.#free().map((tile) => tile.id));
    this.#dialog = new ManyDialog(root);
    this.#report = new Report(root, this.#texts);
  }

  start(): void {
    new TileKeys(() => this.#free(), this.#selection, () => this.#draw()).listen(part(this.root, "tiles"));
    this.#filters().forEach((button) => button.addEventListener("click", () => this.#filter(button)));
    this.#on("clear", () => this.#clear());
    this.#on("exact", () => this.#askExact());
    this.#on("exact-yes", () => void this.#acceptExact());
    this.#on("assign", () => this.#dialog.ask(true));
    this.#on("metadata", () => this.#dialog.ask(false));
    this.#on("aside", () => window.waypostAside.ask());
    this.#on("undo", () => void this.#undo());
    this.#aside
      .querySelectorAll<HTMLElement>("[data-reason]")
      .forEach((reason) => reason.addEventListener("click", () => void this.#setAside(reason)));
    this.#dialog.whenAssigned((to, noted) => void this.#assign(to, noted));
    this.#dialog.whenUpdated((noted) => void this.#describe(noted));
    this.#draw();
  }

  #free(): Tile[] {
    return this.#tiles.filter((tile) => tile.isFree());
  }

  /** Those that still wait, all or with one confidence. */
  #waiting(confidence: string): Tile[] {
    return this.#tiles.filter((tile) => tile.waits() && (confidence === "" || tile.confidence === confidence));
  }

  #exact(): Tile[] {
    return this.#waiting("EXACT");
  }

  #filters(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>("[data-filter]")];
  }

  #filter(chosen: HTMLElement): void {
    const wanted = chosen.dataset.filter ?? "";
    this.#filters().forEach((button) => button.setAttribute("aria-pressed", String(button === chosen)));
    this.#tiles.forEach((tile) => (tile.element.hidden = wanted !== "" && tile.confidence !== wanted));
    this.#clear();
  }

  #clear(): void {
    this.#selection.clear();
    this.#draw();
  }

  /** Shows what is selected, and keeps one tile in the order of the Tab key. */
  #draw(): void {
    const chosen = this.#selection.ids().length;
    this.#tiles.forEach((tile) => tile.show(this.#selection.has(tile.id)));
    show(part(this.root, "bar"), chosen > 0);
    write(part(this.root, "chosen"), this.#texts.count("script.chosen", chosen));
    this.#filters().forEach((button) =>
      write(part(button, "waiting"), String(this.#waiting(button.dataset.filter ?? "").length)),
    );
    const exact = this.root.querySelector<HTMLButtonElement>("[data-part=exact]");
    if (exact) {
      exact.disabled = this.#exact().length === 0;
      write(part(exact, "exact-count"), String(this.#exact().length));
    }
  }

  #askExact(): void {
    const places = byMailbox(this.#exact().map((tile) => tile.best));
    write(part(this.root, "exact-words"), this.#texts.count("script.exact", this.#exact().length, places.length));
    part(this.root, "exact-list").replaceChildren(
      ...places.map(([place, count]) => line(this.#texts.say("script.exact.line", place, count))),
    );
    document.querySelector<HTMLDialogElement>("#exactDialog")?.showModal();
  }

  async #acceptExact(): Promise<void> {
    document.querySelector<HTMLDialogElement>("#exactDialog")?.close();
    const exact = this.#exact().map((tile) => tile.id);
    this.#finish(
      await this.#work(
        exact,
        (items) => postMany(ASSIGNMENTS, { accept: "exact", items }, this.#broken()),
        (row) => this.#gone(row, this.#whereItWent(row)),
      ),
    );
  }

  async #assign(to: { mailbox: string; recipient: string }, metadata: object): Promise<void> {
    const assignments = (items: readonly string[]) => items.map((item) => ({ item, ...to }));
    this.#finish(
      await this.#work(
        this.#selection.ids(),
        (items) => postMany(ASSIGNMENTS, { assignments: assignments(items), metadata }, this.#broken()),
        (row) => this.#gone(row, this.#whereItWent(row)),
      ),
    );
  }

  async #describe(noted: object): Promise<void> {
    const rows = await this.#work(
      this.#selection.ids(),
      (items) => postMany(METADATA, { items, metadata: noted }, this.#broken()),
      (row) => this.#byId.get(row.item)?.tell(row, this.#texts.say("script.noted")),
    );
    this.#finish(rows, "script.result", false);
  }

  /** Each goes with the mailbox that was read on it; for an unknown person that would be nobody's. */
  async #setAside(reason: HTMLElement): Promise<void> {
    this.#aside.close();
    const { reason: name = "", words = "" } = reason.dataset;
    const mailbox = (item: string) => (name === UNKNOWN ? "" : target(this.#byId.get(item)?.best ?? "").mailbox);
    this.#finish(
      await this.#work(
        this.#selection.ids(),
        ([item = ""]) => setAside(item, { reason: name, mailbox: mailbox(item) }, this.#broken()).then((row) => [row]),
        (row) => this.#gone(row, this.#texts.say("script.aside", words)),
        1,
      ),
    );
  }

  async #undo(): Promise<void> {
    const rows = await this.#work(
      this.#undoable,
      ([item = ""]) => unassign(item, this.#broken()).then((row) => [row]),
      (row) => this.#byId.get(row.item)?.comeBack(row, this.#texts.say("script.undone")),
      1,
    );
    this.#finish(rows, "script.back", false);
  }

  /** One request after the other, with progress; what is selected meanwhile is for the next time. */
  async #work(
    items: readonly string[],
    send: (some: readonly string[]) => Promise<readonly Row[]>,
    tell: (row: Row) => void,
    size?: number,
  ): Promise<Row[]> {
    let done = 0;
    this.#clear();
    this.#report.progress(0, items.length);
    return inChunks(
      items,
      send,
      (some) => {
        some.forEach(tell);
        done += some.length;
        this.#report.progress(done, items.length);
      },
      size,
    );
  }

  /** The failed pieces stay selected, with the reason. */
  #finish(rows: readonly Row[], words = "script.result", leaves = true): void {
    this.#undoable = leaves ? rows.filter((row) => row.status === "done").map((row) => row.item) : [];
    rows
      .filter((row) => row.status === "refused" && this.#byId.get(row.item)?.waits())
      .forEach((row) => this.#selection.set(row.item, true));
    this.#report.end(rows, words, this.#undoable.length > 0);
    window.refreshPage?.();
    this.#focus();
    this.#draw();
  }

  #gone(row: Row, words: string): void {
    this.#byId.get(row.item)?.leave(row, words);
  }

  /** Mail for somebody who is no customer any more may have gone to quarantine instead. */
  #whereItWent(row: Row): string {
    return row.state === "quarantined"
      ? this.#texts.say("script.quarantined")
      : this.#texts.say("script.done", `${row.mailbox ?? ""} · ${row.recipient ?? ""}`);
  }

  /** To the first piece that still waits. */
  #focus(): void {
    (this.#free()[0]?.tick ?? document.querySelector<HTMLElement>("[data-remember] a"))?.focus({ preventScroll: true });
  }

  #broken(): string {
    return this.#texts.say("script.broken");
  }

  #on(name: string, act: () => void): void {
    this.root.querySelector(`[data-part="${name}"]`)?.addEventListener("click", act);
  }
}

function line(text: string): HTMLElement {
  const item = document.createElement("li");
  item.textContent = text;
  return item;
}
