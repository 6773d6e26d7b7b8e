import { copyOf, part, show, write } from "../page/parts";
import type { Texts } from "../page/texts";
import type { Moments } from "./moments";
import type { Piece, Service } from "./service";

/** What was received in this sitting, the newest first, each with a way back. */
export class Sitting {
  #count = 0;
  readonly #list: HTMLElement;
  readonly #empty: HTMLElement;
  readonly #total: HTMLElement;

  constructor(
    root: ParentNode,
    private readonly service: Pick<Service, "undo">,
    private readonly texts: Texts,
    private readonly moments: Moments,
    private readonly say: (words: string) => void,
  ) {
    this.#list = part(root, "sitting");
    this.#empty = part(root, "sittingNone");
    this.#total = part(root, "sittingTotal");
  }

  add(piece: Piece): void {
    const row = copyOf("packageRow");
    const link = part<HTMLAnchorElement>(row, "link");
    link.href = `/mailroom/item.xhtml?id=${piece.id}`;
    write(link, `${piece.mailbox} · ${piece.recipient}`);
    const number = [piece.carrier, piece.trackingNumber].filter((word) => word !== "").join(" ");
    write(part(row, "number"), number === "" ? piece.label : number);
    write(part(row, "when"), this.moments.write(piece.receivedAt));
    const undo = part<HTMLButtonElement>(row, "undo");
    undo.setAttribute("aria-label", this.texts.say("undo.of", `${piece.mailbox} ${piece.recipient}`));
    undo.addEventListener("click", () => void this.#undo(piece, row, undo));
    this.#list.prepend(row);
    this.#counted(1);
  }

  async #undo(piece: Piece, row: HTMLElement, button: HTMLButtonElement): Promise<void> {
    button.disabled = true;
    const answer = await this.service.undo(piece.id);
    const why = answer.ok ? this.texts.say("undone", piece.mailbox) : (answer.reason ?? this.texts.say("offline"));
    this.say(why);
    show(part(row, "undone"), true);
    write(part(row, "undone"), why);
    if (answer.ok) {
      row.classList.add("paused");
      show(button, false);
      this.#counted(-1);
    } else {
      button.disabled = false;
    }
  }

  #counted(change: number): void {
    this.#count += change;
    write(this.#total, this.texts.count("sitting.total", this.#count));
    show(this.#empty, this.#list.childElementCount === 0);
  }
}
