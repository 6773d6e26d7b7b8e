import { part, show, showSome, write } from "../page/parts";
import type { Texts } from "../page/texts";
import type { Gate } from "../upload/gate";
import type { Tally } from "../upload/tally";
import type { Ways } from "./ways";

/** The card beside the list: what is going on in total, and the buttons for it. */
export class Controls {
  readonly start: HTMLButtonElement;
  readonly #pause: HTMLElement;
  readonly #resume: HTMLElement;
  readonly #assign: HTMLElement;
  readonly #more: HTMLElement;
  readonly #done: HTMLElement;
  readonly #bar: HTMLProgressElement;
  readonly #line: HTMLElement;
  readonly #hint: HTMLElement;

  constructor(
    root: ParentNode,
    private readonly gate: Gate,
    private readonly ways: Ways,
    private readonly texts: Texts,
    private readonly begin: () => void,
  ) {
    this.start = part<HTMLButtonElement>(root, "start");
    this.#pause = part(root, "pause");
    this.#resume = part(root, "resume");
    this.#assign = part(root, "assign");
    this.#more = part(root, "more");
    this.#done = part(root, "done");
    this.#bar = part<HTMLProgressElement>(root, "bar");
    this.#line = part(root, "line");
    this.#hint = part(root, "wayHint");
    this.#listen();
  }

  draw(tally: Tally): void {
    const running = tally.underway > 0;
    const done = tally.unsafe === 0 && tally.at.stored > 0 && tally.held === 0;
    this.#drawButtons(running, done);
    this.start.disabled = tally.unsafe === 0;
    show(this.#done, done);
    show(this.#hint, !done);
    this.#drawTotal(tally);
  }

  #drawButtons(running: boolean, done: boolean): void {
    const paused = this.gate.hold()?.reason === "paused";
    const now = this.ways.way() === "bulk";
    this.#assign.classList.toggle("primary", now);
    this.#more.classList.toggle("primary", !now);
    const next = now ? [this.#assign, this.#more] : [this.#more, this.#assign];
    showSome(
      new Map([
        ...next.map((button) => [button, done] as const),
        [this.start, !running && !done],
        [this.#pause, running && !paused],
        [this.#resume, running && paused],
      ]),
    );
  }

  #drawTotal(tally: Tally): void {
    this.#bar.value = tally.percent;
    write(this.#line, this.#total(tally));
    write(this.#done.lastElementChild as Element, this.#doneLine(tally));
  }

  #doneLine({ safe, assigned }: Tally): string {
    if (assigned === 0) {
      return this.texts.count("done", safe);
    }
    return assigned === safe
      ? this.texts.count("done.assigned", safe)
      : this.texts.count("done.some", safe - assigned, assigned);
  }

  #total(tally: Tally): string {
    if (tally.total === 0) {
      return this.texts.say("total.none");
    }
    const fresh = tally.at.ready === tally.total;
    return fresh
      ? this.texts.count("total.ready", tally.total, this.texts.size(tally.bytes))
      : this.texts.say("total.safe", tally.at.stored, tally.total);
  }

  #listen(): void {
    this.start.addEventListener("click", () => this.begin());
    this.#pause.addEventListener("click", () => this.gate.pause());
    this.#resume.addEventListener("click", () => this.gate.resume());
  }
}
