import assert from "node:assert/strict";
import { test } from "node:test";
import { Enter, type Box } from "../src/assignments/enter";
import { ahead } from "../src/assignments/prefetch";
import { FakeTimers } from "./fakes";

const previews = Array.from({ length: 12 }, (_none, index) => `/picture/${index}`);

/** A box whose suggestions come when the test says so. */
class FakeBox implements Box {
  asking = false;
  shown = 0;
  atOnce = false;
  readonly acts: string[] = [];

  isAsking = () => this.asking;
  suggestions = () => this.shown;
  choose = () => void this.acts.push("choose");
  assign = () => void this.acts.push("assign");
  assignsAtOnce = () => this.atOnce;

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
});

test("one enter never assigns one of several", async () => {
  const { timers, box, enter } = typed(false, 2, true);
  enter.takes("Enter");
  await timers.pass(100);
  assert.deepEqual(box.acts, []);
});
