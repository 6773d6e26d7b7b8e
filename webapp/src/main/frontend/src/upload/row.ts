import { copyOf, part, write } from "../page/parts";
import type { Texts } from "../page/texts";
import { bytesOf, sentBytes, stageOf, type Piece, type Stage } from "./piece";

const LOOK: Partial<Record<Stage, string>> = {
  ready: "waiting",
  waiting: "waiting",
  stored: "done",
  duplicate: "failed",
  refused: "failed",
  failed: "failed",
};

const IS_TOUCH = matchMedia("(pointer: coarse)").matches;
const MOVING: ReadonlySet<Stage> = new Set<Stage>(["waiting", "sending", "checking"]);

/** One file in the list. The markup is the page's template "uploadRow"; this fills it in. */
export class Row {
  readonly element = copyOf("uploadRow");
  /** Where a small picture of the file may come. */
  readonly placeholder = part<SVGElement>(this.element, "thumb");
  readonly #note = part(this.element, "note");
  readonly #bar = part<HTMLProgressElement>(this.element, "bar");
  readonly #parts = [...this.element.querySelectorAll<HTMLElement>("[data-when]")];
  readonly #flaw = part(this.element, "flaw");
  readonly #flawText = part(this.element, "flawText");
  readonly #back = part(this.element, "back");
  #drawn: Piece | undefined;
  #stage: Stage | undefined;

  constructor(
    private readonly texts: Texts,
    piece: Piece,
  ) {
    this.element.dataset.id = piece.id;
    this.element.style.contentVisibility = "auto";
    this.element.style.containIntrinsicSize = "auto 62px";
    const name = part(this.element, "name");
    name.textContent = piece.name;
    name.title = piece.name;
    this.#bar.setAttribute("aria-label", piece.name);
    this.element.querySelectorAll("button").forEach((button) => this.#prepare(button, piece.name));
    if (piece.type === "application/pdf") {
      part(this.element, "icon").setAttribute("href", "/resources/waypost/icons.svg#i-pdf");
    }
  }

  /** @param isPage whether it belongs to the piece above */
  draw(piece: Piece, isPage: boolean): void {
    if (piece === this.#drawn) {
      return;
    }
    this.#drawn = piece;
    const stage = stageOf(piece);
    if (stage !== this.#stage) {
      this.#enter(stage);
    }
    this.element.classList.toggle("page", isPage);
    this.#drawFlaw(piece, stage);
    this.#bar.value = Math.min(99, share(piece) * 100);
    write(this.#note, this.#words(piece, stage));
  }

  #enter(stage: Stage): void {
    this.#stage = stage;
    this.element.className = `upload ${LOOK[stage] ?? ""}`.trim();
    this.#parts.forEach((element) => (element.hidden = !element.dataset.when?.split(" ").includes(stage)));
    this.#note.className = stage === "duplicate" ? "warn" : "";
    this.#placeBar(stage);
  }

  /** The bar keeps its place before and after it is needed, so that nothing jumps; a trouble needs the room for its words. */
  #placeBar(stage: Stage): void {
    this.#bar.style.visibility = MOVING.has(stage) ? "" : "hidden";
    if (LOOK[stage] === "failed") {
      this.#bar.remove();
    } else if (this.#bar.parentElement === null) {
      part(this.element, "body").append(this.#bar);
    }
  }

  #words(piece: Piece, stage: Stage): string {
    const { outcome } = piece.meta;
    const size = this.texts.size(bytesOf(piece));
    switch (stage) {
      case "ready":
        return size;
      case "sending":
        return `${size} · ${this.texts.percent(share(piece))}`;
      case "waiting":
      case "checking":
        return `${size} · ${this.texts.say(`upload.${stage}`)}`;
      case "stored":
        return this.#whereabouts(piece) || size;
      case "duplicate":
        return this.texts.say("upload.duplicate", outcome?.kind === "duplicate" ? outcome.label : "");
      default:
        return this.#trouble(piece);
    }
  }

  /** A photograph that is hard to read says so until somebody decides; a front may get a back. */
  #drawFlaw({ meta, type }: Piece, stage: Stage): void {
    const { flaw } = meta;
    const isOpen = stage === "ready" || stage === "waiting";
    this.#flaw.hidden = flaw === undefined || !isOpen;
    write(this.#flawText, flaw === undefined ? "" : this.texts.say(`flaw.${flaw}`));
    this.#back.hidden = !IS_TOUCH || stage !== "ready" || flaw !== undefined || !type.startsWith("image/");
  }

  #whereabouts({ meta }: Piece): string {
    const { outcome } = meta;
    if (outcome?.kind !== "stored") {
      return "";
    }
    const mailbox = outcome.mailbox ?? meta.assigned;
    const wanted = outcome.waits && `${meta.terms?.mailbox ?? ""}: ${outcome.waits}`;
    const where = mailbox ? this.texts.say("upload.assigned", mailbox) : (wanted ?? meta.why ?? "");
    return [outcome.label, where].filter((text) => text !== "").join(" · ");
  }

  #trouble(piece: Piece): string {
    const { outcome } = piece.meta;
    if (outcome?.kind !== "refused" && outcome?.kind !== "failed") {
      return "";
    }
    return outcome.message || this.texts.say(`upload.${outcome.kind}.${outcome.reason}`);
  }

  #prepare(button: HTMLButtonElement, piece: string): void {
    button.className = (IS_TOUCH && button.dataset.look) || button.className;
    button.setAttribute("aria-label", `${button.title || button.textContent?.trim() || ""}: ${piece}`);
  }
}

function share(piece: Piece): number {
  return bytesOf(piece) === 0 ? 0 : sentBytes(piece) / bytesOf(piece);
}
