import { Barcodes } from "../../packages/barcodes";
import { exchange } from "../../upload/http";

/** What a carrier's label says. */
export interface Tracking {
  readonly carrier: string;
  readonly number: string;
}

/** Reads carrier and tracking number from the barcode on a photograph. Letters carry codes too; those of no carrier count for nothing. */
export class Label {
  readonly #barcodes: Barcodes;

  /** @param script address of the reader for browsers without one */
  constructor(script: string) {
    this.#barcodes = new Barcodes(script);
  }

  async read(picture: Blob): Promise<Tracking | undefined> {
    const code = await this.#barcodes.readFile(picture).catch(() => undefined);
    if (code === undefined) {
      return undefined;
    }
    const answer = await exchange("GET", `/ui/v1/tracking-numbers?code=${encodeURIComponent(code)}`);
    const found = answer.status === 200 ? (JSON.parse(answer.text) as Tracking) : undefined;
    return found?.carrier ? found : undefined;
  }
}
