import assert from "node:assert/strict";
import { test } from "node:test";
import { flawOf, type Luminance } from "../src/intake/camera/measures";

const WIDTH = 640;
const HEIGHT = 440;

/** Paper with lines of small print in its middle. */
function letter(paper: number, ink: number): Luminance {
  const dots = new Uint8Array(WIDTH * HEIGHT).fill(paper);
  for (let y = 180; y < 300; y++) {
    for (let x = 200; x < 460; x++) {
      if (y % 16 < 8 && (x * 7 + (y >> 2) * 3) % 11 < 4) {
        dots[y * WIDTH + x] = ink;
      }
    }
  }
  return { width: WIDTH, height: HEIGHT, dots };
}

/** Out of focus: three times the mean of the surroundings is close to what a lens does. */
function blurred(picture: Luminance, radius: number): Luminance {
  return softened(softened(softened(picture, radius), radius), radius);
}

function softened(picture: Luminance, radius: number): Luminance {
  const { width, height, dots } = picture;
  const soft = new Uint8Array(dots.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      soft[y * width + x] = mean(picture, x, y, radius);
    }
  }
  return { width, height, dots: soft };
}

function mean({ width, height, dots }: Luminance, x: number, y: number, radius: number): number {
  let sum = 0;
  let count = 0;
  for (let row = Math.max(0, y - radius); row <= Math.min(height - 1, y + radius); row++) {
    for (let column = Math.max(0, x - radius); column <= Math.min(width - 1, x + radius); column++) {
      sum += dots[row * width + column]!;
      count++;
    }
  }
  return sum / count;
}

function lit(picture: Luminance, factor: number): Luminance {
  return { ...picture, dots: picture.dots.map((dot) => Math.min(255, dot * factor)) };
}

test("a sharp letter on white or brown paper has no flaw", () => {
  assert.equal(flawOf(letter(235, 30)), undefined);
  assert.equal(flawOf(letter(190, 40)), undefined);
});

test("a pale but sharp print has no flaw", () => {
  assert.equal(flawOf(letter(235, 150)), undefined);
});

test("a letter in a dark room is too dark", () => {
  assert.equal(flawOf(lit(letter(235, 30), 0.3)), "dark");
});

test("a letter in half the light can still be read", () => {
  assert.equal(flawOf(lit(letter(235, 30), 0.5)), undefined);
});

test("a letter in the glare is too bright", () => {
  assert.equal(flawOf(lit(letter(235, 100), 3)), "bright");
});

test("a moved or unfocused picture is blurred", () => {
  assert.equal(flawOf(blurred(letter(235, 30), 2)), "blurred");
});

test("a blurred picture in half the light is blurred", () => {
  assert.equal(flawOf(blurred(lit(letter(235, 30), 0.5), 2)), "blurred");
});

test("plain paper with nothing to read is held up as blurred", () => {
  assert.equal(flawOf(letter(235, 235)), "blurred");
});
