import assert from "node:assert/strict";
import { test } from "node:test";
import { luminances, turned } from "../src/packages/grey";

test("a colour becomes as bright as the eye sees it", () => {
  const data = new Uint8ClampedArray([255, 255, 255, 255, 0, 0, 0, 255, 0, 255, 0, 255]);
  assert.deepEqual([...luminances({ data, width: 3, height: 1 }).pixels], [255, 0, 149]);
});

test("a label on its side is turned by a quarter", () => {
  const grey = { pixels: new Uint8ClampedArray([1, 2, 3, 4, 5, 6]), width: 3, height: 2 };
  assert.deepEqual(turned(grey), { pixels: new Uint8ClampedArray([4, 1, 5, 2, 6, 3]), width: 2, height: 3 });
});
