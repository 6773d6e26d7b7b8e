import { Lane } from "../page/lane";
import type { Findings } from "./findings";
import type { Fields } from "./form";
import type { MailboxBox } from "./mailbox-box";
import type { Photograph } from "./photograph";
import type { Answer, Parcel, Piece, Receipt, Scanned, Service } from "./service";

/** What the desk needs besides: words, and whether the mailbox stays for the next parcel. */
export interface Surroundings {
  keepsMailbox(): boolean;
  say(words: string): void;
  text(key: string, ...values: string[]): string;
  /** A scan was understood, or a parcel is recorded: a short hum on a phone. */
  hum(): void;
  received(piece: Piece): void;
}

/** The parts of the page that the desk works with. */
export interface Parts {
  code: Pick<HTMLInputElement, "value" | "focus" | "select">;
  mailbox: Pick<MailboxBox, "choose" | "chosen" | "clear"> & { input: Pick<HTMLInputElement, "value" | "focus"> };
  fields: Pick<Fields, "typed" | "clear" | "setCarrier" | "setSender"> & { weight: Pick<HTMLInputElement, "focus"> };
  photograph: Pick<Photograph, "file" | "clear">;
  findings: Pick<Findings, "show" | "clear" | "problem">;
}

/**
 * One parcel after the other: a scan fills what is known of it, Enter records it, the next scan begins anew. A parcel that has
 * its mailbox is not lost by another scan: that is refused, or records the first when the mailbox is kept.
 */
export class Desk {
  readonly #lane = new Lane();
  #scanned: Scanned | undefined;
  #again = false;
  #key = crypto.randomUUID();

  constructor(
    private readonly parts: Parts,
    private readonly service: Pick<Service, "read" | "receive">,
    private readonly around: Surroundings,
  ) {}

  scan(code: string): Promise<void> {
    return this.#lane.run(() => this.#scan(code));
  }

  /** Records what lies on the desk. What is typed but was never looked up is looked up first. */
  record(): Promise<void> {
    return this.#lane.run(async () => {
      await this.#record();
    });
  }

  recordAgain(): Promise<void> {
    this.#again = true;
    return this.record();
  }

  /** Puts the parcel aside without recording it. */
  clear(): void {
    this.#empty();
    this.parts.mailbox.clear();
    this.parts.code.focus();
  }

  async #scan(code: string): Promise<void> {
    if (this.#scanned !== undefined && this.#scanned.number !== code && !(await this.#makeRoom(code))) {
      return;
    }
    this.parts.code.value = code;
    const answer = await this.service.read(code);
    if (!answer.ok) {
      this.#refused(answer);
      this.parts.code.select();
      return;
    }
    this.#take(answer.value);
  }

  /** Another parcel is scanned while one lies on the desk. */
  async #makeRoom(code: string): Promise<boolean> {
    const isReady = this.around.keepsMailbox() && this.parts.mailbox.chosen() !== undefined;
    if (isReady) {
      return this.#record();
    }
    if (this.parts.mailbox.chosen() === undefined && this.parts.mailbox.input.value === "") {
      this.#empty();
      return true;
    }
    this.parts.code.value = this.#scanned?.number ?? "";
    this.#trouble(this.around.text("record.first", code));
    return false;
  }

  #take(scanned: Scanned): void {
    this.#scanned = scanned;
    this.parts.code.value = scanned.number;
    this.parts.fields.setCarrier(scanned.carrier);
    this.around.say(this.parts.findings.show(scanned));
    this.around.hum();
    this.#takeMailbox(scanned);
    (this.parts.mailbox.chosen() === undefined ? this.parts.mailbox.input : this.parts.fields.weight).focus();
  }

  #takeMailbox(scanned: Scanned): void {
    const [only] = scanned.expected;
    if (only !== undefined && scanned.expected.length === 1) {
      this.parts.mailbox.choose({ mailbox: only.mailbox, name: only.recipient, renter: only.recipient, standing: "" });
      this.parts.fields.setSender(only.sender);
    }
  }

  async #record(): Promise<boolean> {
    const code = this.parts.code.value.trim();
    if (code !== "" && code !== this.#scanned?.number) {
      const answer = await this.service.read(code);
      if (!answer.ok) {
        this.#refused(answer);
        return false;
      }
      this.#take(answer.value);
      return false;
    }
    const parcel = this.#parcel();
    return parcel !== undefined && this.#send(parcel);
  }

  #parcel(): Parcel | undefined {
    const mailbox = this.parts.mailbox.chosen();
    if (mailbox === undefined) {
      this.#trouble(this.around.text("mailbox.needed"));
      this.parts.mailbox.input.focus();
      return undefined;
    }
    const typed = this.parts.fields.typed();
    if (typed === undefined) {
      this.#trouble(this.around.text("measure.wrong"));
      return undefined;
    }
    return { ...typed, trackingNumber: this.parts.code.value.trim(), mailbox: mailbox.mailbox, recipient: mailbox.name, keepDuplicate: this.#again };
  }

  async #send(parcel: Parcel): Promise<boolean> {
    const answer = await this.service.receive(parcel, this.parts.photograph.file(), this.#key);
    if (!answer.ok) {
      this.#refused(answer);
      return false;
    }
    this.#key = crypto.randomUUID();
    return answer.value.status === "duplicate" ? this.#duplicate(answer.value) : this.#done(answer.value);
  }

  #duplicate(receipt: Receipt): boolean {
    const scanned = this.#scanned ?? { number: receipt.item.trackingNumber, carrier: receipt.item.carrier, expected: [] };
    this.#scanned = { ...scanned, expected: [], received: [receipt.item] };
    this.around.say(this.parts.findings.show(this.#scanned));
    return false;
  }

  #done(receipt: Receipt): boolean {
    this.around.received(receipt.item);
    this.around.hum();
    this.around.say(this.around.text("recorded", receipt.item.mailbox, receipt.item.recipient));
    this.#empty();
    if (!this.around.keepsMailbox()) {
      this.parts.mailbox.clear();
    }
    this.parts.code.focus();
    return true;
  }

  /** Another parcel has another key. */
  #empty(): void {
    this.#key = crypto.randomUUID();
    this.#scanned = undefined;
    this.#again = false;
    this.parts.code.value = "";
    this.parts.fields.clear();
    this.parts.photograph.clear();
    this.parts.findings.clear();
  }

  #refused<T>(answer: Answer<T>): void {
    this.#trouble((answer.ok ? undefined : answer.reason) ?? this.around.text("offline"));
  }

  #trouble(words: string): void {
    this.parts.findings.problem(words);
    this.around.say(words);
  }
}
