import { part, show, write } from "../page/parts";
import type { Texts } from "../page/texts";
import type { Row } from "./many";

/** Tells how far the work on many pieces is, and what became of them. */
export class Report {
  constructor(
    private readonly root: HTMLElement,
    private readonly texts: Texts,
  ) {}

  progress(done: number, all: number): void {
    const bar = part<HTMLProgressElement>(this.root, "progress");
    show(part(this.root, "report"), true);
    show(part(this.root, "undo"), false);
    bar.hidden = false;
    bar.max = all;
    bar.value = done;
    write(part(this.root, "report-done"), this.texts.say("script.progress", done, all));
    write(part(this.root, "report-refused"), "");
  }

  /** @param words key of the sentence that counts what was done */
  end(rows: readonly Row[], words: string, canUndo: boolean): void {
    const refused = rows.filter((row) => row.status === "refused").length;
    part(this.root, "progress").hidden = true;
    write(part(this.root, "report-done"), this.texts.count(words, rows.length - refused));
    write(part(this.root, "report-refused"), refused ? this.texts.count("script.refused", refused) : "");
    part(this.root, "report").className = `banner ${refused ? "warn" : "ok"}`;
    show(part(this.root, "undo"), canUndo);
  }
}
