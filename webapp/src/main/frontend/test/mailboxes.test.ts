import assert from "node:assert/strict";
import { test } from "node:test";
import { Choice, neighbour } from "../src/mailboxes/choice";

function wall(count: number) {
  const boxes = Array.from({ length: count }, () => ({ checked: false }));
  const chosen = () => boxes.flatMap((box, place) => (box.checked ? [place] : []));
  return { choice: new Choice(() => boxes), boxes, chosen };
}

test("shift chooses everything from the last ticked one to here, in either direction", () => {
  const { choice, chosen } = wall(10);
  choice.ticked(6);
  choice.extend(3, true);
  assert.deepEqual(chosen(), [3, 4, 5, 6]);
  assert.equal(choice.count(), 4);
});

test("a range can be taken back, and begins where the last one ended", () => {
  const { choice, chosen } = wall(10);
  choice.all(true);
  choice.ticked(2);
  choice.extend(4, false);
  choice.extend(6, false);
  assert.deepEqual(chosen(), [0, 1, 7, 8, 9]);
});

test("arrows go from tile to tile and stay inside the wall", () => {
  assert.equal(neighbour("ArrowRight", 3, 10, 4), 4);
  assert.equal(neighbour("ArrowDown", 3, 10, 4), 7);
  assert.equal(neighbour("ArrowDown", 7, 10, 4), 7);
  assert.equal(neighbour("ArrowUp", 3, 10, 4), 3);
  assert.equal(neighbour("ArrowUp", 5, 10, 4), 1);
  assert.equal(neighbour("End", 3, 10, 4), 9);
  assert.equal(neighbour("Home", 3, 10, 4), 0);
  assert.equal(neighbour("x", 3, 10, 4), 3);
});
