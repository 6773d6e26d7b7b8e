/** What the page's own reader offers once it is loaded; see barcode-reader.ts. */
export interface BarcodeReader {
  read(pixels: ImageData): string | undefined;
}

/** The reader of browsers that have one. */
interface NativeDetector {
  detect(source: CanvasImageSource): Promise<{ rawValue: string }[]>;
}

interface Readers {
  BarcodeDetector?: { new (options: { formats: string[] }): NativeDetector; getSupportedFormats(): Promise<string[]> };
  waypostBarcodes?: BarcodeReader;
}

const FORMATS = ["code_128", "code_39", "itf", "codabar", "data_matrix", "qr_code", "pdf417"];
const WIDEST = 1600;

/** Reads the barcode of a picture: by the browser where it can, otherwise by a script that is fetched when it is needed. */
export class Barcodes {
  #native: Promise<NativeDetector | undefined> | undefined;
  #own: Promise<BarcodeReader> | undefined;
  readonly #canvas = document.createElement("canvas");

  /** @param script address of the reader */
  constructor(private readonly script: string) {}

  /** The code in a picture, if there is one that can be read. */
  async read(source: CanvasImageSource, width: number, height: number): Promise<string | undefined> {
    const native = await (this.#native ??= nativeDetector());
    if (native !== undefined) {
      return (await native.detect(source))[0]?.rawValue;
    }
    const reader = await (this.#own ??= this.#load());
    return reader.read(this.#pixels(source, width, height));
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

  #load(): Promise<BarcodeReader> {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = this.script;
      script.onload = () => resolve((window as Readers).waypostBarcodes as BarcodeReader);
      script.onerror = () => {
        this.#own = undefined;
        reject(new Error("the barcode reader could not be fetched"));
      };
      document.head.append(script);
    });
  }
}

async function nativeDetector(): Promise<NativeDetector | undefined> {
  const native = (window as Readers).BarcodeDetector;
  const known = (await native?.getSupportedFormats().catch(() => [])) ?? [];
  const formats = FORMATS.filter((format) => known.includes(format));
  return native !== undefined && formats.includes("code_128") ? new native({ formats }) : undefined;
}
