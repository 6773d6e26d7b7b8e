import { part, show } from "../../page/parts";
import type { Texts } from "../../page/texts";
import { exchange } from "../../upload/http";
import type { Noted } from "../../upload/terms";
import { Label } from "./label";

const MILLIMETRES: Readonly<Record<string, number>> = { IMPERIAL: 25.4, METRIC: 10 };
const GRAMS: Readonly<Record<string, number>> = { IMPERIAL: 28.349523125, METRIC: 1 };
const WORDS = ["sender", "mailType", "carrier", "trackingNumber", "details", "shelf"] as const;
const LENGTHS = ["lengthMm", "widthMm", "heightMm"] as const;

/** What metadata is about. */
export interface Subject {
  /** How many pieces; of several only what is filled in is written. */
  readonly pieces: number;
  readonly known: Noted;
  /** The mailbox whose earlier senders are proposed. */
  readonly mailbox: string | undefined;
  /** The photograph of a single piece, whose barcode is read. */
  readonly picture: Blob | undefined;
}

/** The pop-up for what is known of one piece or of several: Set Metadata, then Update. */
export class Metadata {
  readonly #dialog: HTMLDialogElement;
  readonly #form: HTMLFormElement;
  readonly #units: string;
  readonly #label: Label;
  #opened = 0;
  #updated = false;
  #update: (noted: Noted) => void = () => undefined;

  constructor(
    root: ParentNode,
    private readonly texts: Texts,
  ) {
    this.#dialog = part<HTMLDialogElement>(root, "metadata");
    this.#form = part<HTMLFormElement>(root, "metadataForm");
    this.#label = new Label(this.#form.dataset.reader ?? "");
    this.#units = this.#form.dataset.units ?? "METRIC";
    part(root, "metadataCancel").addEventListener("click", () => this.#dialog.close());
    this.#form.addEventListener("submit", () => (this.#updated = true));
    this.#dialog.addEventListener("close", () => this.#updated && this.#update(this.#read()));
  }

  open({ pieces, known, mailbox, picture }: Subject, update: (noted: Noted) => void): void {
    this.#opened++;
    this.#update = update;
    this.#updated = false;
    part(this.#dialog, "metadataFor").textContent = this.texts.count("metadata.for", pieces);
    this.#fill(known);
    void this.#proposeSenders(mailbox);
    void this.#readLabel(picture);
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

  /** Fills in what the barcode says, unless something is there already or the pop-up is about another piece by now. */
  async #readLabel(picture: Blob | undefined): Promise<void> {
    const opened = this.#opened;
    const note = part(this.#dialog, "fromBarcode");
    show(note, false);
    const found = picture && (await this.#label.read(picture));
    const [carrier, number] = [this.#field("carrier"), this.#field("trackingNumber")];
    if (found !== undefined && opened === this.#opened && carrier.value === "" && number.value === "") {
      carrier.value = found.carrier;
      number.value = found.number;
      show(note, true);
    }
  }

  #field(name: string): HTMLInputElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement;
  }
}

function shown(value: number | undefined, unit = 1): string {
  return value === undefined ? "" : String(Math.round((value / unit) * 100) / 100);
}
