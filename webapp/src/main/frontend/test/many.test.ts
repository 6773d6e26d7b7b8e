import assert from "node:assert/strict";
import { test } from "node:test";
import { byMailbox, CHUNK, inChunks, metadata, target, type Row } from "../src/assignments/many";
import { Selection } from "../src/assignments/selection";

const ids = Array.from({ length: 60 }, (_none, index) => `item-${index}`);
const done = (items: readonly string[]): Row[] => items.map((item) => ({ item, status: "done" }));

test("many pieces go some at a time, one request after the other, with progress", async () => {
  const sizes: number[] = [];
  let told = 0;
  const rows = await inChunks(ids, async (some) => (sizes.push(some.length), done(some)), (some) => (told += some.length));
  assert.deepEqual(sizes, [CHUNK, CHUNK, 60 - 2 * CHUNK]);
  assert.equal(told, 60);
  assert.deepEqual(rows.map((row) => row.item), ids);
});

test("where a route works on one piece, they go one by one", async () => {
  const sizes: number[] = [];
  await inChunks(ids.slice(0, 3), async (some) => (sizes.push(some.length), done(some)), () => undefined, 1);
  assert.deepEqual(sizes, [1, 1, 1]);
});

test("a request that fails refuses its own pieces only", async () => {
  let asked = 0;
  const send = async (some: readonly string[]) => {
    if (++asked === 2) {
      throw new Error("the network is gone");
    }
    return done(some);
  };
  const rows = await inChunks(ids, send, () => undefined);
  const refused = rows.filter((row) => row.status === "refused");
  assert.deepEqual(refused.map((row) => row.item), ids.slice(CHUNK, 2 * CHUNK));
  assert.equal(refused[0]?.message, "the network is gone");
});

test("where the exact ones go is listed, the fullest mailbox first", () => {
  assert.deepEqual(byMailbox(["301 · P", "214 · M", "118 · H", "214 · M"]), [["214 · M", 2], ["118 · H", 1], ["301 · P", 1]]);
});

test("the box holds a number, or a number and a name", () => {
  assert.deepEqual(target(" 214 · Marisol Vega "), { mailbox: "214", recipient: "Marisol Vega" });
  assert.deepEqual(target("214"), { mailbox: "214", recipient: "" });
});

test("only what was filled in is written, measures in millimetres and grams", () => {
  const typed = new Map([["sender", " Bank "], ["shelf", ""], ["lengthMm", "9,5"], ["weightGrams", "1.5"]]);
  assert.deepEqual(metadata(typed, "IMPERIAL"), { sender: "Bank", lengthMm: 241, weightGrams: 43 });
  assert.deepEqual(metadata(typed, "METRIC"), { sender: "Bank", lengthMm: 95, weightGrams: 2 });
});

test("a measure that is no number is not guessed", () => {
  assert.equal(metadata(new Map([["lengthMm", "nine"]]), "METRIC"), undefined);
});

test("a range goes from the last piece that was set, in either direction", () => {
  const selection = new Selection(() => ids);
  selection.set("item-5", true);
  selection.extend("item-3");
  selection.extend("item-6");
  assert.deepEqual(selection.ids(), ["item-3", "item-4", "item-5", "item-6"]);
});

test("a range of pieces is deselected as well", () => {
  const selection = new Selection(() => ids.slice(0, 6));
  selection.all();
  selection.set("item-1", false);
  selection.extend("item-4");
  assert.deepEqual(selection.ids(), ["item-0", "item-5"]);
});

test("all means all that are shown", () => {
  const selection = new Selection(() => ids.slice(2, 4));
  selection.all();
  assert.deepEqual(selection.ids(), ["item-2", "item-3"]);
  selection.clear();
  assert.deepEqual(selection.ids(), []);
});
