import { part, show, write } from "../page/parts";
import type { Texts } from "../page/texts";
import type { Basket } from "../upload/basket";
import type { UploadList } from "../upload/list";
import { stageOf } from "../upload/piece";
import type { Tally } from "../upload/tally";

const KINDS = ["failed", "duplicate", "refused"] as const;

/** What needs a person, by kind, and what can be done about all of a kind at once. */
export class Troubles {
  readonly #rows;

  constructor(
    root: ParentNode,
    private readonly texts: Texts,
    private readonly heir: HTMLElement,
    list: UploadList,
    basket: Basket,
  ) {
    const on = (name: string, act: () => void): void => part(root, name).addEventListener("click", act);
    on("retryAll", () => basket.retryAll());
    on("keepAll", () => basket.keepAll());
    on("leaveAll", () => basket.removeAll("duplicate"));
    on("removeAll", () => basket.removeAll("refused"));
    KINDS.forEach((kind) => on(`${kind}Show`, () => list.reveal((piece) => stageOf(piece) === kind)));
    this.#rows = KINDS.map((kind) => ({ kind, row: part(root, kind), line: part(root, `${kind}Line`) }));
  }

  draw(tally: Tally): void {
    this.#rows.forEach(({ kind, row, line }) => {
      show(row, tally.at[kind] > 0, this.heir);
      write(line, this.texts.count(`trouble.${kind}`, tally.at[kind]));
    });
  }
}
