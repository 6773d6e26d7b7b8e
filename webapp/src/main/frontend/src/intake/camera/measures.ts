/** What is wrong with a photograph. */
export type Flaw = "dark" | "bright" | "blurred";

/** Brightness of a picture, one number from 0 (black) to 255 (white) per dot, line by line. */
export interface Luminance {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array | Uint8ClampedArray;
}

/** Pictures are measured at this width, whatever camera they are from: limits below hold for it. */
export const MEASURED_WIDTH = 640;

const TILE = 32;
const DARK_PAPER = 90;
const BLOWN = 250;
const BLOWN_SHARE = 0.9;
const SHARP = 300;
const FLAT = 6;

/** The first thing that keeps people and machines from reading the picture; undefined when it can be read. */
export function flawOf(picture: Luminance): Flaw | undefined {
  const counts = histogram(picture);
  if (quantile(counts, 0.9) < DARK_PAPER) {
    return "dark";
  }
  if (shareFrom(counts, BLOWN) > BLOWN_SHARE) {
    return "bright";
  }
  return sharpness(picture) < SHARP ? "blurred" : undefined;
}

/** How many dots have each brightness. */
export function histogram({ dots }: Luminance): Uint32Array {
  const counts = new Uint32Array(256);
  dots.forEach((dot) => counts[dot]!++);
  return counts;
}

/** The brightness that the given share of dots does not exceed. */
export function quantile(counts: Uint32Array, share: number): number {
  let left = counts.reduce((sum, count) => sum + count, 0) * share;
  return counts.findIndex((count) => (left -= count) <= 0);
}

function shareFrom(counts: Uint32Array, brightness: number): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.subarray(brightness).reduce((sum, count) => sum + count, 0) / Math.max(1, all);
}

/**
 * How sharp its sharpest places are: the variance of the Laplacian, tile by tile, of the best twentieth. Most of an envelope is
 * plain paper, which is as smooth in a sharp picture as in a blurred one. Relative to the picture's contrast, so that a pale
 * but sharp picture counts as sharp.
 */
export function sharpness(picture: Luminance): number {
  const variances: number[] = [];
  for (let top = 1; top + TILE < picture.height; top += TILE) {
    for (let left = 1; left + TILE < picture.width; left += TILE) {
      variances.push(laplacianVariance(picture, left, top));
    }
  }
  variances.sort((one, other) => other - one);
  const best = variances.slice(0, Math.max(1, Math.ceil(variances.length / 20)));
  const mean = best.reduce((sum, variance) => sum + variance, 0) / best.length;
  return mean * relief(picture);
}

/** What to multiply with, so that pictures of little contrast compare with others. */
function relief(picture: Luminance): number {
  const counts = histogram(picture);
  const contrast = quantile(counts, 0.98) - quantile(counts, 0.02);
  return contrast < FLAT ? 1 : (160 / Math.max(40, contrast)) ** 2;
}

function laplacianVariance({ width, dots }: Luminance, left: number, top: number): number {
  let sum = 0;
  let squares = 0;
  for (let y = top; y < top + TILE; y++) {
    for (let at = y * width + left; at < y * width + left + TILE; at++) {
      const edge = dots[at - 1]! + dots[at + 1]! + dots[at - width]! + dots[at + width]! - 4 * dots[at]!;
      sum += edge;
      squares += edge * edge;
    }
  }
  const count = TILE * TILE;
  return squares / count - (sum / count) ** 2;
}
