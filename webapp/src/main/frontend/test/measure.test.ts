import assert from "node:assert/strict";
import { test } from "node:test";
import { grams, millimetres, type Units } from "../src/packages/measure";

const IMPERIAL: Units = { length: 25.4, weight: 28.349523125, parcel: 453.59237 };
const METRIC: Units = { length: 10, weight: 1, parcel: 1000 };

test("lengths are kept in millimetres", () => {
  assert.equal(millimetres("12", IMPERIAL), 305);
  assert.equal(millimetres(" 8.5 ", IMPERIAL), 216);
  assert.equal(millimetres("30,5", METRIC), 305);
  assert.equal(millimetres("", METRIC), 0);
});

test("weights are typed in small units, large ones or both", () => {
  assert.equal(grams("35", IMPERIAL), 992);
  assert.equal(grams("35 oz", IMPERIAL), 992);
  assert.equal(grams("2 lb 3", IMPERIAL), 992);
  assert.equal(grams("2lbs 3oz", IMPERIAL), 992);
  assert.equal(grams("3 #", IMPERIAL), 1361);
  assert.equal(grams("1.2 kg", METRIC), 1200);
  assert.equal(grams("900 g", METRIC), 900);
});

test("what is no measure is refused, not guessed", () => {
  assert.equal(millimetres("twelve", IMPERIAL), undefined);
  assert.equal(millimetres("-3", IMPERIAL), undefined);
  assert.equal(grams("2 stone", IMPERIAL), undefined);
});
