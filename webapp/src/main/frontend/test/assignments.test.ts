import assert from "node:assert/strict";
import { test } from "node:test";
import { Enter, type Box } from "../src/assignments/enter";
import { ahead } from "../src/assignments/prefetch";
import { after } from "../src/assignments/sides";
import { TypedAhead } from "../src/assignments/typed-ahead";
import { FakeTimers } from "./fakes";

const previews = Array.from({ length: 12 }, (_none, index) => `/picture/${index}`);

/** A box whose suggestions come when the test says so. */
class FakeBox implements Box {
  asking = false;
  shown = 0;
  atOnce = false;
  number = false;
  hurries = 0;
  readonly acts: string[] = [];

  isAsking = () => this.asking;
  suggestions = () => this.shown;
  choose = () => void this.acts.push("choose");
  assign = () => void this.acts.push("assign");
  hurry = () => void this.hurries++;
  assignsAtOnce = () => this.atOnce;
  isNumber = () => this.number;
  keepTyped = () => void this.acts.push("keep");

  come(suggestions: number): void {
    this.asking = false;
    this.shown = suggestions;
  }
}

function typed(asking: boolean, shown = 0, atOnce = false) {
  const timers = new FakeTimers();
  const box = new FakeBox();
  Object.assign(box, { asking, shown, atOnce });
  return { timers, box, enter: new Enter(box, timers) };
}

test("the five pictures after the current one are fetched ahead", () => {
  assert.deepEqual(ahead(previews, 12, 3), previews.slice(4, 9));
});

test("near the end there are fewer", () => {
  assert.deepEqual(ahead(previews, 12, 10), ["/picture/11"]);
});

test("addresses that do not match the strip are taken from the beginning", () => {
  assert.deepEqual(ahead(previews.slice(0, 7), 12, 3), previews.slice(0, 5));
});

test("enter before the suggestions waits for them and chooses the only one", async () => {
  const { timers, box, enter } = typed(true);
  assert.ok(enter.takes("Enter"));
  await timers.pass(500);
  assert.deepEqual(box.acts, []);
  box.come(1);
  await timers.pass(100);
  assert.deepEqual(box.acts, ["choose"]);
});

test("enter before several suggestions leaves the choice to the person", async () => {
  const { timers, box, enter } = typed(true);
  enter.takes("Enter");
  box.come(3);
  await timers.pass(100);
  assert.deepEqual(box.acts, []);
});

test("typing on takes an early enter back", async () => {
  const { timers, box, enter } = typed(true);
  enter.takes("Enter");
  enter.takes("4");
  box.come(1);
  await timers.pass(100);
  assert.deepEqual(box.acts, []);
});

test("enter on a shown suggestion is left to PrimeFaces", async () => {
  const { timers, box, enter } = typed(false, 1);
  assert.ok(!enter.takes("Enter"));
  await timers.pass(100);
  assert.deepEqual(box.acts, []);
});

test("where one enter is to do, it also assigns the only suggestion", async () => {
  const shown = typed(false, 1, true);
  shown.enter.takes("Enter");
  await shown.timers.pass(100);
  assert.deepEqual(shown.box.acts, ["assign"]);

  const early = typed(true, 0, true);
  early.enter.takes("Enter");
  early.box.come(1);
  await early.timers.pass(100);
  assert.deepEqual(early.box.acts, ["choose", "assign"]);
  assert.equal(shown.box.hurries + early.box.hurries, 2);
});

test("one enter never assigns one of several", async () => {
  const { timers, box, enter } = typed(false, 2, true);
  enter.takes("Enter");
  await timers.pass(100);
  assert.deepEqual(box.acts, []);
});

test("a whole number is assigned without waiting for suggestions, where one enter is to do", () => {
  const { box, enter } = typed(true, 0, true);
  box.number = true;
  assert.ok(enter.takes("Enter"));
  assert.deepEqual(box.acts, ["keep", "assign"]);
});

test("elsewhere a number waits for its suggestion", () => {
  const { box, enter } = typed(true);
  box.number = true;
  assert.ok(enter.takes("Enter"));
  assert.deepEqual(box.acts, []);
});

function typedAhead(...keys: string[]) {
  const ahead = new TypedAhead();
  ahead.begin();
  assert.ok(keys.every((key) => ahead.takes({ key, altKey: false, ctrlKey: false, metaKey: false })));
  return ahead;
}

test("what is typed while a piece is being assigned is kept for the next one", () => {
  assert.deepEqual(typedAhead("3", "9", "Backspace", "0", "1", "Enter").end(), { text: "301", isEntered: true });
});

test("once the next piece is there, keys go where they always go", () => {
  const ahead = typedAhead("3");
  ahead.end();
  assert.ok(!ahead.takes({ key: "0", altKey: false, ctrlKey: false, metaKey: false }));
  assert.deepEqual(ahead.end(), { text: "", isEntered: false });
});

test("keys with alt and keys that write nothing are not typed ahead", () => {
  const ahead = typedAhead();
  assert.ok(!ahead.takes({ key: "l", altKey: true, ctrlKey: false, metaKey: false }));
  assert.ok(!ahead.takes({ key: "Tab", altKey: false, ctrlKey: false, metaKey: false }));
});

test("turning over goes round all sides", () => {
  assert.deepEqual([after(1, 3), after(2, 3), after(3, 3), after(1, 1)], [2, 3, 1, 1]);
});
