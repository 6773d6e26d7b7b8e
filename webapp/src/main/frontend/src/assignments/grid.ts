import { part, show, write } from "../page/parts";
import { Texts } from "../page/texts";
import { ManyDialog } from "./many-dialog";
import { byMailbox, inChunks, type Row } from "./many";
import { postMany, unassign } from "./routes";
import { Selection } from "./selection";
import { Tile } from "./tile";
import { TileKeys } from "./tile-keys";

const ASSIGNMENTS = "/ui/v1/assignments";
const METADATA = "/ui/v1/items/metadata";

/** Many pieces at once: selected, filtered, accepted, assigned, described; each piece shows what became of it. */
export class Grid {
  readonly #texts = Texts.ofPage("gridTexts");
  readonly #tiles: Tile[];
  readonly #byId: Map<string, Tile>;
  readonly #selection: Selection;
  readonly #dialog: ManyDialog;
  #undoable: string[] = [];

  constructor(private readonly root: HTMLElement) {
    this.#tiles = Tile.all(part(root, "tiles"));
    this.#byId = new Map(this.#tiles.map((tile) => [tile.id, tile]));
    this.#selection = new Selection(() => this.#free().map((tile) => tile.id));
    this.#dialog = new ManyDialog(root);
  }

  start(): void {
    new TileKeys(() => this.#free(), this.#selection, () => this.#draw()).listen(part(this.root, "tiles"));
    this.#filters().forEach((button) => button.addEventListener("click", () => this.#filter(button)));
    this.#on("clear", () => this.#clear());
    this.#on("exact", () => this.#askExact());
    this.#on("exact-yes", () => void this.#acceptExact());
    this.#on("assign", () => this.#dialog.ask(true));
    this.#on("metadata", () => this.#dialog.ask(false));
    this.#on("undo", () => void this.#undo());
    this.#dialog.whenAssigned((to, noted) => void this.#assign(to, noted));
    this.#dialog.whenUpdated((noted) => void this.#describe(noted));
    this.#draw();
  }

  #free(): Tile[] {
    return this.#tiles.filter((tile) => tile.isFree());
  }

  #exact(): Tile[] {
    return this.#tiles.filter((tile) => tile.waits() && tile.confidence === "EXACT");
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
    await this.#work(
      this.#exact().map((tile) => tile.id),
      (items) => postMany(ASSIGNMENTS, { accept: "exact", items }, this.#broken()),
      true,
    );
  }

  async #assign(to: { mailbox: string; recipient: string }, noted: object): Promise<void> {
    await this.#work(
      this.#selection.ids(),
      (items) =>
        postMany(
          ASSIGNMENTS,
          { assignments: items.map((item) => ({ item, ...to })), metadata: noted },
          this.#broken(),
        ),
      true,
    );
  }

  async #describe(noted: object): Promise<void> {
    await this.#work(this.#selection.ids(), (items) => postMany(METADATA, { items, metadata: noted }, this.#broken()), false);
  }

  /** One request after the other; the failed pieces stay selected, with the reason. */
  async #work(
    items: string[],
    send: (some: readonly string[]) => Promise<readonly Row[]>,
    leaves: boolean,
  ): Promise<void> {
    let done = 0;
    this.#progress(0, items.length);
    const rows = await inChunks(items, send, (some) => {
      some.forEach((row) => this.#tell(row, leaves));
      done += some.length;
      this.#progress(done, items.length);
    });
    this.#undoable = leaves ? rows.filter((row) => row.state === "in_storage").map((row) => row.item) : [];
    this.#selection.clear();
    rows.filter((row) => row.status === "refused").forEach((row) => this.#selection.set(row.item, true));
    this.#report(rows);
    this.#draw();
  }

  #tell(row: Row, leaves: boolean): void {
    this.#byId.get(row.item)?.tell(row, leaves ? this.#whereItWent(row) : this.#texts.say("script.noted"), leaves);
  }

  /** Mail for somebody who is no customer any more may have gone to quarantine instead. */
  #whereItWent(row: Row): string {
    return row.state === "quarantined"
      ? this.#texts.say("script.quarantined")
      : this.#texts.say("script.done", `${row.mailbox ?? ""} · ${row.recipient ?? ""}`);
  }

  #progress(done: number, all: number): void {
    const bar = part<HTMLProgressElement>(this.root, "progress");
    show(part(this.root, "report"), true);
    show(part(this.root, "undo"), false);
    bar.hidden = false;
    bar.max = all;
    bar.value = done;
    write(part(this.root, "report-done"), this.#texts.say("script.progress", done, all));
    write(part(this.root, "report-refused"), "");
  }

  #report(rows: readonly Row[], words = "script.result"): void {
    const refused = rows.filter((row) => row.status === "refused").length;
    part(this.root, "progress").hidden = true;
    write(part(this.root, "report-done"), this.#texts.count(words, rows.length - refused));
    write(part(this.root, "report-refused"), refused ? this.#texts.count("script.refused", refused) : "");
    part(this.root, "report").className = `banner ${refused ? "warn" : "ok"}`;
    show(part(this.root, "undo"), this.#undoable.length > 0);
    window.refreshPage?.();
    this.#focus();
  }

  /** To the first piece that still waits. */
  #focus(): void {
    (this.#free()[0]?.tick ?? document.querySelector<HTMLElement>("[data-remember] a"))?.focus({ preventScroll: true });
  }

  async #undo(): Promise<void> {
    const items = this.#undoable;
    this.#undoable = [];
    let done = 0;
    const rows: Row[] = [];
    for (const item of items) {
      const row = await unassign(item, this.#broken());
      rows.push(row);
      if (row.status === "done") {
        this.#byId.get(item)?.comeBack(this.#texts.say("script.undone"));
      } else {
        this.#byId.get(item)?.tell(row, "", false);
      }
      this.#progress(++done, items.length);
    }
    this.#report(rows, "script.back");
    this.#draw();
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
