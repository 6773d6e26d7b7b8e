import { flawOf, MEASURED_WIDTH, type Flaw, type Luminance } from "./measures";

/** Measures a photograph; nothing is found wrong with what cannot be decoded here. */
export async function look(picture: Blob): Promise<Flaw | undefined> {
  try {
    return flawOf(luminance(await createImageBitmap(picture, { resizeWidth: MEASURED_WIDTH, resizeQuality: "high" })));
  } catch {
    return undefined;
  }
}

function luminance(bitmap: ImageBitmap): Luminance {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const pen = canvas.getContext("2d", { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D;
  pen.drawImage(bitmap, 0, 0);
  bitmap.close();
  const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
  const dots = new Uint8Array(width * height);
  for (let at = 0; at < dots.length; at++) {
    dots[at] = (data[4 * at]! * 77 + data[4 * at + 1]! * 150 + data[4 * at + 2]! * 29) >> 8;
  }
  return { width, height, dots };
}
