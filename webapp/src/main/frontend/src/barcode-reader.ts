// The worker that reads barcodes in browsers that cannot do it themselves. Started when the first picture is to be read.
import { prepareZXingModule, readBarcodes, type ReaderOptions } from "zxing-wasm/reader";
import type { Reading } from "./packages/barcodes";

const OPTIONS: ReaderOptions = {
  formats: ["Code128", "Code39", "ITF", "Codabar", "DataMatrix", "QRCode", "PDF417"],
  tryHarder: true,
  tryRotate: true,
  maxNumberOfSymbols: 1,
};

// this file runs as a worker, while the types of the project are those of a page
const worker = self as unknown as { postMessage(reading: Reading): void; onmessage: (asked: MessageEvent<ImageData>) => void };

prepareZXingModule({ overrides: { locateFile: (name: string) => new URL(name, self.location.href).href } });

worker.onmessage = (asked) => {
  void readBarcodes(asked.data, OPTIONS)
    .then((found) => worker.postMessage({ code: found[0]?.text }))
    .catch((cause: unknown) => worker.postMessage({ trouble: String(cause) }));
};
