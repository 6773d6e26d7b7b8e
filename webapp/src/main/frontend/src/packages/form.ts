import { part } from "../page/parts";
import { grams, millimetres, type Units } from "./measure";

/** What is typed of a parcel besides number and mailbox. */
export interface Typed {
  carrier: string;
  sender: string;
  lengthMm: number;
  widthMm: number;
  heightMm: number;
  weightGrams: number;
  shelf: string;
}

/** The fields of the form that are typed. */
export class Fields {
  readonly weight: HTMLInputElement;
  readonly #carrier: HTMLInputElement;
  readonly #sender: HTMLInputElement;
  readonly #shelf: HTMLInputElement;
  readonly #sizes: HTMLInputElement[];
  #lastSizes: string[] = [];

  constructor(
    root: ParentNode,
    private readonly units: Units,
  ) {
    this.weight = part<HTMLInputElement>(root, "weight");
    this.#carrier = part<HTMLInputElement>(root, "carrier");
    this.#sender = part<HTMLInputElement>(root, "sender");
    this.#shelf = part<HTMLInputElement>(root, "shelf");
    this.#sizes = ["length", "width", "height"].map((name) => part<HTMLInputElement>(root, name));
    this.#sizes.forEach((field, place) => field.addEventListener("keydown", (event) => this.#leap(event, place)));
  }

  setCarrier(name: string): void {
    this.#carrier.value = name;
  }

  setSender(name: string): void {
    this.#sender.value = name;
  }

  /** What is typed; the first field that is wrong is marked and gets the focus instead. */
  typed(): Typed | undefined {
    const weight = grams(this.weight.value, this.units);
    const sizes = this.#sizes.map((field) => millimetres(field.value, this.units));
    this.#mark(this.weight, weight === undefined);
    this.#sizes.forEach((field, place) => this.#mark(field, sizes[place] === undefined));
    const wrong = [this.weight, ...this.#sizes].find((field) => field.getAttribute("aria-invalid") === "true");
    wrong?.focus();
    const [lengthMm = 0, widthMm = 0, heightMm = 0] = sizes;
    return wrong === undefined
      ? { carrier: this.#carrier.value, sender: this.#sender.value, lengthMm, widthMm, heightMm, weightGrams: weight ?? 0, shelf: this.#shelf.value }
      : undefined;
  }

  /** Empty for the next parcel. The shelf stays: parcels of one sitting lie together. */
  clear(): void {
    this.#rememberSizes();
    [this.weight, this.#carrier, this.#sender, ...this.#sizes].forEach((field) => {
      field.value = "";
      this.#mark(field, false);
    });
  }

  hasLastSizes(): boolean {
    return this.#lastSizes.length > 0;
  }

  /** The dimensions of the parcel before. */
  repeatSizes(): void {
    this.#sizes.forEach((field, place) => (field.value = this.#lastSizes[place] ?? field.value));
  }

  #rememberSizes(): void {
    if (this.#sizes.some((field) => field.value !== "")) {
      this.#lastSizes = this.#sizes.map((field) => field.value);
    }
  }

  /** "12x9x4" typed in one go fills all three. */
  #leap(event: KeyboardEvent, place: number): void {
    if (["x", "X", "*", " "].includes(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      const next = this.#sizes[place + 1];
      next?.focus();
      next?.select();
    }
  }

  #mark(field: HTMLInputElement, isWrong: boolean): void {
    if (isWrong) {
      field.setAttribute("aria-invalid", "true");
    } else {
      field.removeAttribute("aria-invalid");
    }
  }
}
