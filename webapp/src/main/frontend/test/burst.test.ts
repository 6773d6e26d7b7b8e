import assert from "node:assert/strict";
import { test } from "node:test";
import { Burst, type Key } from "../src/packages/burst";

/** Presses keys a given time apart; says the codes that came of it. */
function pressed(keys: string[], gap: number, burst = new Burst(), start = 0): string[] {
  const codes = keys.map((key, place) => burst.takes(key === "GS" ? { ...at(start + place * gap), key: "]", ctrlKey: true } : { ...at(start + place * gap), key }));
  return codes.filter((code) => code !== undefined);
}

function at(timeStamp: number): Omit<Key, "key"> {
  return { ctrlKey: false, altKey: false, metaKey: false, timeStamp };
}

test("a scanner's burst that ends with enter or tab is a code", () => {
  assert.deepEqual(pressed([..."1Z999AA10123456784", "Enter"], 4), ["1Z999AA10123456784"]);
  assert.deepEqual(pressed([..."9400110898314159265350", "Tab"], 25), ["9400110898314159265350"]);
});

test("the shift that a scanner presses for capitals is no part of it", () => {
  assert.deepEqual(pressed(["1", "Shift", "Z", "9", "9", "9", "Shift", "A", "Shift", "A", "1", "0", "Enter"], 8), ["1Z999AA10"]);
});

test("the separator of GS1 stays in the code", () => {
  assert.deepEqual(pressed(["GS", ..."42010001", "GS", ..."94001108", "Enter"], 5), ["\u001d42010001\u001d94001108"]);
});

test("a person who types is no scanner", () => {
  assert.deepEqual(pressed([..."1Z999AA10123456784", "Enter"], 90), []);
});

test("a short number typed very fast is no code", () => {
  assert.deepEqual(pressed([..."214", "Enter"], 20), []);
});

test("what was typed before the burst does not belong to it", () => {
  const burst = new Burst();
  pressed([..."12x9"], 150, burst);
  assert.deepEqual(pressed([..."568838414941", "Enter"], 5, burst, 2000), ["568838414941"]);
});

test("an enter that comes late ends nothing", () => {
  const burst = new Burst();
  pressed([..."568838414941"], 5, burst);
  assert.deepEqual(pressed(["Enter"], 0, burst, 1000), []);
});

test("keys with ctrl or arrows break a burst", () => {
  assert.deepEqual(pressed([..."5688", "ArrowLeft", ..."3841", "Enter"], 5), []);
});

test("the first key of a burst can be told", () => {
  const burst = new Burst();
  burst.takes({ ...at(0), key: "5" });
  assert.ok(burst.begins());
  burst.takes({ ...at(5), key: "6" });
  assert.ok(!burst.begins());
});
