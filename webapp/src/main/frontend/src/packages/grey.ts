/** A picture in shades of grey, one byte a pixel. */
export interface Grey {
  pixels: Uint8ClampedArray;
  width: number;
  height: number;
}

/** Green counts most, as for the eye. */
export function luminances(picture: Pick<ImageData, "data" | "width" | "height">): Grey {
  const pixels = new Uint8ClampedArray(picture.width * picture.height);
  for (let place = 0, at = 0; place < pixels.length; place++, at += 4) {
    pixels[place] = ((picture.data[at] ?? 0) * 77 + (picture.data[at + 1] ?? 0) * 150 + (picture.data[at + 2] ?? 0) * 29) >> 8;
  }
  return { pixels, width: picture.width, height: picture.height };
}

/** The same on its side: labels are photographed any way up. */
export function turned(grey: Grey): Grey {
  const pixels = new Uint8ClampedArray(grey.pixels.length);
  for (let y = 0; y < grey.height; y++) {
    for (let x = 0; x < grey.width; x++) {
      pixels[x * grey.height + (grey.height - 1 - y)] = grey.pixels[y * grey.width + x] ?? 0;
    }
  }
  return { pixels, width: grey.height, height: grey.width };
}
