import { part } from "../../page/parts";
import type { Texts } from "../../page/texts";
import { exchange } from "../../upload/http";
import type { Noted } from "../../upload/terms";

const MILLIMETRES: Readonly<Record<string, number>> = { IMPERIAL: 25.4, METRIC: 10 };
const GRAMS: Readonly<Record<string, number>> = { IMPERIAL: 28.349523125, METRIC: 1 };
const WORDS = ["sender", "mailType", "carrier", "trackingNumber", "details", "shelf"] as const;
const LENGTHS = ["lengthMm", "widthMm", "heightMm"] as const;

/** The pop-up for what is known of one piece or of several: Set Metadata, then Update. */
export class Metadata {
  readonly #dialog: HTMLDialogElement;
  readonly #form: HTMLFormElement;
  readonly #units: string;
  #updated = false;
  #update: (noted: Noted) => void = () => undefined;

  constructor(
    root: ParentNode,
    private readonly texts: Texts,
  ) {
    this.#dialog = part<HTMLDialogElement>(root, "metadata");
    this.#form = part<HTMLFormElement>(root, "metadataForm");
    this.#units = this.#form.dataset.units ?? "METRIC";
    part(root, "metadataCancel").addEventListener("click", () => this.#dialog.close());
    this.#form.addEventListener("submit", () => (this.#updated = true));
    this.#dialog.addEventListener("close", () => this.#updated && this.#update(this.#read()));
  }

  /**
   * @param pieces how many it is about; of several only what is filled in is written
   * @param mailbox whose earlier senders are proposed
   */
  open(pieces: number, known: Noted, mailbox: string | undefined, update: (noted: Noted) => void): void {
    this.#update = update;
    this.#updated = false;
    part(this.#dialog, "metadataFor").textContent = this.texts.count("metadata.for", pieces);
    this.#fill(known);
    void this.#proposeSenders(mailbox);
    this.#dialog.showModal();
    this.#field("sender").focus();
  }

  #fill(known: Noted): void {
    this.#form.reset();
    WORDS.forEach((name) => (this.#field(name).value = known[name] ?? ""));
    LENGTHS.forEach((name) => (this.#field(name).value = shown(known[name], MILLIMETRES[this.#units])));
    this.#field("weightGrams").value = shown(known.weightGrams, GRAMS[this.#units]);
  }

  #read(): Noted {
    const noted: Noted = {};
    for (const name of WORDS) {
      const value = this.#field(name).value.trim();
      if (value !== "") {
        noted[name] = value;
      }
    }
    LENGTHS.forEach((name) => this.#measure(noted, name, MILLIMETRES[this.#units]));
    this.#measure(noted, "weightGrams", GRAMS[this.#units]);
    return noted;
  }

  #measure(noted: Noted, name: (typeof LENGTHS)[number] | "weightGrams", unit = 1): void {
    const value = this.#field(name).valueAsNumber;
    if (!Number.isNaN(value)) {
      noted[name] = Math.round(value * unit);
    }
  }

  async #proposeSenders(mailbox: string | undefined): Promise<void> {
    const list = part(this.#dialog, "senders");
    list.replaceChildren();
    if (mailbox === undefined) {
      return;
    }
    const answer = await exchange("GET", `/ui/v1/intake/senders?mailbox=${encodeURIComponent(mailbox)}`);
    if (answer.status === 200) {
      const { senders } = JSON.parse(answer.text) as { senders: string[] };
      list.replaceChildren(...senders.map((sender) => new Option(sender, sender)));
    }
  }

  #field(name: string): HTMLInputElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement;
  }
}

function shown(value: number | undefined, unit = 1): string {
  return value === undefined ? "" : String(Math.round((value / unit) * 100) / 100);
}
