import assert from "node:assert/strict";
import { test } from "node:test";
import { Basket } from "../src/upload/basket";
import { Gate } from "../src/upload/gate";
import { stageOf } from "../src/upload/piece";
import { allStored, answer, FakeLine, FakeTimers, NOTHING, settled } from "./fakes";

const RULES = { accepted: ["image/jpeg", ".jpg"], wrongType: "no picture", empty: "empty", chosenAlready: "there already" };

function basket(): { basket: Basket; line: FakeLine; timers: FakeTimers; refusals: string[] } {
  const timers = new FakeTimers();
  const line = new FakeLine();
  const refusals: string[] = [];
  const made = new Basket(line, new Gate(timers), 2, RULES);
  made.onRefusal((name, reason) => refusals.push(`${name} ${reason}`));
  return { basket: made, line, timers, refusals };
}

function picture(name: string, content = name): File {
  return new File([content], name, { type: "image/jpeg", lastModified: 1 });
}

const stages = (made: Basket) => made.pieces().map((piece) => `${piece.name} ${stageOf(piece)}`);

test("chosen pictures are ready and nothing is sent before the start", async () => {
  const { basket: made, line } = basket();
  made.add([picture("a.jpg"), picture("b.jpg")]);
  await settled();
  assert.deepEqual(stages(made), ["a.jpg ready", "b.jpg ready"]);
  assert.equal(line.sent.length, 0);
});

test("goes from ready by sending and checking to stored", async () => {
  const { basket: made, line } = basket();
  made.add([picture("a.jpg", "12345678")]);
  made.start();
  await settled();
  assert.deepEqual(stages(made), ["a.jpg sending"]);
  line.last().progress(5, 10);
  assert.equal(made.tally().percent, 50);
  line.last().progress(10, 10);
  assert.deepEqual(stages(made), ["a.jpg checking"]);
  assert.equal(made.tally().percent, 99);
  await line.last().answer(allStored(line.last().ids));
  assert.deepEqual(stages(made), ["a.jpg stored"]);
  assert.equal(made.tally().percent, 100);
});

test("what is no picture, empty or chosen already is named and not taken", () => {
  const { basket: made, refusals } = basket();
  made.add([picture("a.jpg")]);
  made.add([new File(["x"], "notes.txt", { type: "text/plain" }), picture("zero.jpg", ""), picture("a.jpg")]);
  assert.deepEqual(stages(made), ["a.jpg ready"]);
  assert.deepEqual(refusals.sort(), ["a.jpg there already", "notes.txt no picture", "zero.jpg empty"]);
});

test("a duplicate waits for a decision and is sent again only when it is to be kept", async () => {
  const { basket: made, line } = basket();
  made.add([picture("a.jpg")]);
  made.start();
  await settled();
  await line.last().answer(answer(200, { results: [{ status: "duplicate", itemId: "1", label: "K3F9Q" }] }));
  assert.deepEqual(stages(made), ["a.jpg duplicate"]);
  made.keepAll();
  await settled();
  assert.equal(line.last().keep, true);
  await line.last().answer(allStored(line.last().ids));
  assert.deepEqual(stages(made), ["a.jpg stored"]);
});

test("duplicates that are kept together travel together", async () => {
  const { basket: made, line } = basket();
  made.add([picture("a.jpg"), picture("b.jpg"), picture("c.jpg"), picture("d.jpg")]);
  made.start();
  await settled();
  for (const batch of [...line.sent]) {
    await batch.answer(answer(200, { results: batch.ids.map(() => ({ status: "duplicate", itemId: "1", label: "K" })) }));
  }
  const before = line.sent.length;
  made.keepAll();
  await settled();
  assert.deepEqual(line.sent.slice(before).map(({ ids }) => ids.length), [2, 2]);
});

test("a duplicate that is left out leaves the list", async () => {
  const { basket: made, line } = basket();
  made.add([picture("a.jpg")]);
  made.start();
  await settled();
  await line.last().answer(answer(200, { results: [{ status: "duplicate", itemId: "1", label: "K" }] }));
  made.removeAll("duplicate");
  assert.deepEqual(stages(made), []);
});

test("a failed file is sent again when asked, and counts as unsafe until then", async () => {
  const { basket: made, line } = basket();
  made.add([picture("a.jpg")]);
  made.start();
  await settled();
  await line.last().answer(answer(403, { detail: "no" }));
  assert.deepEqual(stages(made), ["a.jpg failed"]);
  assert.equal(made.tally().unsafe, 1);
  made.retryAll();
  await settled();
  assert.equal(line.sent.length, 2);
  await line.last().answer(allStored(line.last().ids));
  assert.equal(made.tally().unsafe, 0);
});

test("a retried file whose first answer got lost is not mistaken for a duplicate", async () => {
  const { basket: made, line, timers } = basket();
  made.add([picture("a.jpg")]);
  made.start();
  await settled();
  for (let attempt = 0; attempt < 6; attempt++) {
    await line.last().answer(NOTHING);
    await timers.pass(30_000);
  }
  assert.deepEqual(stages(made), ["a.jpg failed"]);
  made.retryAll();
  await settled();
  await line.last().answer(answer(200, { results: [{ status: "duplicate", itemId: "1", label: "K" }] }));
  assert.deepEqual(stages(made), ["a.jpg stored"]);
});

test("while the network is away the files wait and show no progress", async () => {
  const { basket: made, line } = basket();
  made.add([picture("a.jpg")]);
  made.start();
  await settled();
  line.last().progress(5, 10);
  await line.last().answer(NOTHING);
  assert.deepEqual(stages(made), ["a.jpg waiting"]);
  assert.equal(made.tally().percent, 0);
});

test("a file whose request failed after its last byte begins anew", async () => {
  const { basket: made, line, timers } = basket();
  made.add([picture("a.jpg", "12345678")]);
  made.start();
  await settled();
  line.last().progress(10, 10);
  await line.last().answer(NOTHING);
  assert.deepEqual(stages(made), ["a.jpg waiting"]);
  assert.equal(made.pieces()[0]?.progress.bytesUploaded, 0);
  await timers.pass(1000);
  line.last().progress(5, 10);
  assert.deepEqual(stages(made), ["a.jpg sending"]);
  assert.equal(made.tally().percent, 50);
});

test("a new round begins when files are added after all others are safe", async () => {
  const { basket: made, line } = basket();
  made.add([picture("a.jpg")]);
  made.start();
  await settled();
  await line.last().answer(allStored(line.last().ids));
  made.add([picture("b.jpg")]);
  assert.deepEqual(stages(made), ["b.jpg ready"]);
});

test("files added during an upload join the safe ones", async () => {
  const { basket: made, line } = basket();
  made.add([picture("a.jpg"), picture("b.jpg")]);
  made.start();
  await settled();
  await line.sent[0]?.answer(allStored(["a"]));
  made.add([picture("c.jpg")]);
  assert.deepEqual(stages(made), ["a.jpg stored", "b.jpg sending", "c.jpg ready"]);
  made.start();
  await settled();
  assert.deepEqual(line.sent.map(({ ids }) => ids.length), [1, 1, 1]);
});
