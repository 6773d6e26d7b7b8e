/** What our own reader answers to a picture; see barcode-reader.ts. */
export interface Reading {
  code?: string | undefined;
  trouble?: string;
}

/** The reader of browsers that have one. */
interface NativeDetector {
  detect(source: CanvasImageSource): Promise<{ rawValue: string }[]>;
}

interface Readers {
  BarcodeDetector?: { new (options: { formats: string[] }): NativeDetector; getSupportedFormats(): Promise<string[]> };
}

const FORMATS = ["code_128", "code_39", "itf", "codabar", "data_matrix", "qr_code", "pdf417"];
const WIDEST = 1600;

/** Reads the barcode of a picture: by the browser where it can, otherwise by a worker that is started when it is needed. */
export class Barcodes {
  #native: Promise<NativeDetector | undefined> | undefined;
  #worker: Worker | undefined;
  /** One picture at a time: answers come in the order of the questions. */
  #turn: Promise<unknown> = Promise.resolve();
  readonly #canvas = document.createElement("canvas");

  /** @param script address of the reader */
  constructor(private readonly script: string) {}

  /** The code in a picture, if there is one that can be read. */
  async read(source: CanvasImageSource, width: number, height: number): Promise<string | undefined> {
    const native = await (this.#native ??= nativeDetector());
    if (native !== undefined) {
      return (await native.detect(source))[0]?.rawValue;
    }
    const answer = this.#turn.then(() => this.#ask(this.#pixels(source, width, height)));
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  async readFile(file: Blob): Promise<string | undefined> {
    const picture = await createImageBitmap(file);
    try {
      return await this.read(picture, picture.width, picture.height);
    } finally {
      picture.close();
    }
  }

  #pixels(source: CanvasImageSource, width: number, height: number): ImageData {
    const scale = Math.min(1, WIDEST / Math.max(width, height));
    this.#canvas.width = Math.max(1, Math.round(width * scale));
    this.#canvas.height = Math.max(1, Math.round(height * scale));
    const context = this.#canvas.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
    context.drawImage(source, 0, 0, this.#canvas.width, this.#canvas.height);
    return context.getImageData(0, 0, this.#canvas.width, this.#canvas.height);
  }

  #ask(pixels: ImageData): Promise<string | undefined> {
    const worker = (this.#worker ??= new Worker(this.script));
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Reading>) =>
        data.trouble === undefined ? resolve(data.code) : reject(new Error(data.trouble));
      worker.onerror = () => {
        this.#worker = undefined;
        reject(new Error("the barcode reader could not be started"));
      };
      worker.postMessage(pixels, [pixels.data.buffer]);
    });
  }
}

async function nativeDetector(): Promise<NativeDetector | undefined> {
  const native = (window as Readers).BarcodeDetector;
  const known = (await native?.getSupportedFormats().catch(() => [])) ?? [];
  const formats = FORMATS.filter((format) => known.includes(format));
  return native !== undefined && formats.includes("code_128") ? new native({ formats }) : undefined;
}
