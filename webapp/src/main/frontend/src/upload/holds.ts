import type { Announcer } from "../page/announcer";
import { part, write } from "../page/parts";
import type { Texts } from "../page/texts";
import type { Gate, Hold } from "./gate";

/** The banners that say why nothing is sent: signed out, no connection, the server has too much to do. */
export class Holds {
  readonly #signedOut: HTMLElement;
  readonly #away: HTMLElement;
  readonly #awayText: HTMLElement;
  #told: Hold["reason"] | undefined;
  #tick: number | undefined;

  constructor(
    root: ParentNode,
    private readonly gate: Gate,
    private readonly texts: Texts,
    private readonly announcer: Announcer,
  ) {
    this.#signedOut = part(root, "signedOut");
    this.#away = part(root, "away");
    this.#awayText = part(root, "awayText");
    part<HTMLAnchorElement>(root, "signIn").href = location.href;
    part(root, "now").addEventListener("click", () => gate.openNow());
    window.addEventListener("online", () => gate.openNow());
    gate.onChange(() => this.#draw());
  }

  #draw(): void {
    const hold = this.gate.hold();
    const isTimed = hold !== undefined && "until" in hold;
    this.#signedOut.hidden = hold?.reason !== "signedOut";
    this.#away.hidden = !isTimed;
    clearTimeout(this.#tick);
    if (isTimed) {
      this.#count(hold.reason, hold.until);
    }
    this.#tell(hold?.reason);
  }

  #count(reason: string, until: number): void {
    const seconds = Math.max(0, Math.ceil((until - Date.now()) / 1000));
    write(this.#awayText, this.texts.say(`hold.${reason}`, seconds));
    this.#tick = window.setTimeout(() => this.#count(reason, until), 1000);
  }

  /** Once a reason, not once a second nor once an attempt. */
  #tell(reason: Hold["reason"] | undefined): void {
    if (reason !== undefined && reason !== this.#told) {
      this.announcer.say(this.texts.say(`hold.${reason}.said`));
    }
    this.#told = reason ?? this.#told;
    if (reason === undefined) {
      this.#told = undefined;
    }
  }
}
