import assert from "node:assert/strict";
import { test } from "node:test";
import { Hints } from "../src/page/hints";
import { FakeTimers } from "./fakes";

function page(): { hints: Hints; timers: FakeTimers; refreshed: () => number; seen: (visible: boolean) => void } {
  const timers = new FakeTimers();
  let count = 0;
  let visible = true;
  const hints = new Hints(() => count++, () => visible, timers);
  return { hints, timers, refreshed: () => count, seen: (now) => (visible = now) };
}

test("many hints in a row refresh once", async () => {
  const { hints, timers, refreshed } = page();
  for (let hint = 0; hint < 10; hint++) {
    hints.hint();
    await timers.pass(100);
  }
  assert.equal(refreshed(), 0);
  await timers.pass(300);
  assert.equal(refreshed(), 1);
});

test("a page nobody sees is not refreshed, but at once when it is seen again", async () => {
  const { hints, timers, refreshed, seen } = page();
  seen(false);
  hints.hint();
  await timers.pass(10_000);
  assert.equal(refreshed(), 0);
  seen(true);
  hints.wake();
  assert.equal(refreshed(), 1);
});

test("without the connection the page is refreshed every fifteen seconds", async () => {
  const { hints, timers, refreshed } = page();
  hints.connectionLost();
  hints.connectionLost();
  await timers.pass(60_000);
  assert.equal(refreshed(), 4);
});

test("the next hint ends the polling", async () => {
  const { hints, timers, refreshed } = page();
  hints.connectionLost();
  hints.hint();
  await timers.pass(60_000);
  assert.equal(refreshed(), 1);
});
