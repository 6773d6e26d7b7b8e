// Reads barcodes in browsers that cannot do it themselves. Fetched by the Packages page when it is needed.
import { BarcodeFormat, BinaryBitmap, DecodeHintType, HybridBinarizer, MultiFormatReader, RGBLuminanceSource } from "@zxing/library";
import type { BarcodeReader } from "./packages/barcodes";
import { luminances, turned, type Grey } from "./packages/grey";

const HINTS = new Map<DecodeHintType, unknown>([
  [DecodeHintType.POSSIBLE_FORMATS, [BarcodeFormat.CODE_128, BarcodeFormat.CODE_39, BarcodeFormat.ITF, BarcodeFormat.DATA_MATRIX, BarcodeFormat.QR_CODE, BarcodeFormat.PDF_417]],
  [DecodeHintType.TRY_HARDER, true],
]);

const reader = new MultiFormatReader();
reader.setHints(HINTS);

/** The library throws when there is nothing. */
function decoded(grey: Grey): string | undefined {
  try {
    return reader.decodeWithState(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(grey.pixels, grey.width, grey.height)))).getText();
  } catch {
    return undefined;
  }
}

(window as { waypostBarcodes?: BarcodeReader }).waypostBarcodes = {
  read(pixels) {
    const grey = luminances(pixels);
    return decoded(grey) ?? decoded(turned(grey));
  },
};
