import { part, show, write } from "../page/parts";
import type { Texts } from "../page/texts";
import type { Moments } from "./moments";
import type { Scanned } from "./service";

/** What a scan has shown: carrier and check digit, who expects the parcel, whether it is here already. */
export class Findings {
  readonly #reading: HTMLElement;
  readonly #carrier: HTMLElement;
  readonly #check: HTMLElement;
  readonly #expected: HTMLElement;
  readonly #duplicate: HTMLElement;
  readonly #problem: HTMLElement;

  constructor(
    root: ParentNode,
    private readonly texts: Texts,
    private readonly moments: Moments,
  ) {
    this.#reading = part(root, "reading");
    this.#carrier = part(root, "readCarrier");
    this.#check = part(root, "readCheck");
    this.#expected = part(root, "expected");
    this.#duplicate = part(root, "duplicate");
    this.#problem = part(root, "problem");
  }

  /** Shows them; says in one sentence what is there to be heard. */
  show(scanned: Scanned): string {
    this.clear();
    const check = scanned.checkDigit ?? "unknown";
    const carrier = scanned.carrier === "" ? this.texts.say("unknown") : scanned.carrier;
    write(this.#carrier, carrier);
    write(this.#check, this.texts.say(`check.${check}`));
    this.#check.className = `tag ${check === "right" ? "ok" : check === "wrong" ? "late" : ""}`;
    show(this.#reading, true);
    const words = [carrier, check === "wrong" ? this.texts.say("check.wrong") : "", this.#showExpected(scanned), this.#showDuplicate(scanned)];
    return words.filter((word) => word !== "").join(". ");
  }

  clear(): void {
    [this.#reading, this.#expected, this.#duplicate, this.#problem].forEach((element) => show(element, false));
  }

  problem(text: string): void {
    write(part(this.#problem, "problemText"), text);
    show(this.#problem, true);
  }

  noProblem(): void {
    show(this.#problem, false);
  }

  #showExpected(scanned: Scanned): string {
    const [only] = scanned.expected;
    if (only === undefined) {
      return "";
    }
    const several = scanned.expected.length > 1;
    const boxes = scanned.expected.map((one) => `${one.mailbox} ${one.recipient}`).join(", ");
    const title = several ? this.texts.say("expected.several", boxes) : this.texts.say("expected.for", only.mailbox, only.recipient);
    const from = several || only.sender === "" ? "" : this.texts.say("expected.from", only.sender);
    write(part(this.#expected, "expectedTitle"), title);
    write(part(this.#expected, "expectedNote"), [from, several ? "" : only.note, this.texts.say("expected.check")].filter((word) => word !== "").join(" · "));
    show(this.#expected, true);
    return title;
  }

  #showDuplicate(scanned: Scanned): string {
    const [earlier] = scanned.received;
    if (earlier === undefined) {
      return "";
    }
    const whose = earlier.mailbox === "" ? earlier.label : `${earlier.mailbox} ${earlier.recipient}`;
    const words = this.texts.say("duplicate", this.moments.write(earlier.receivedAt), whose);
    write(part(this.#duplicate, "duplicateText"), words);
    part<HTMLAnchorElement>(this.#duplicate, "duplicateOpen").href = `/mailroom/item.xhtml?id=${earlier.id}`;
    show(this.#duplicate, true);
    return words;
  }
}
