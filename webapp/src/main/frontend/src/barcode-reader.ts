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

// as bytes, not as a stream: servers like to add a charset to its type, which streaming does not forgive
const ready = fetch(new URL("zxing_reader.wasm", self.location.href))
  .then((answer) => answer.arrayBuffer())
  .then((wasmBinary) => prepareZXingModule({ overrides: { wasmBinary } }));

worker.onmessage = (asked) => {
  void ready
    .then(() => readBarcodes(asked.data, OPTIONS))
    .then((found) => worker.postMessage({ code: found[0]?.text }))
    .catch((cause: unknown) => worker.postMessage({ trouble: String(cause) }));
};
