import assert from "node:assert/strict";
import { test } from "node:test";
import { Gate } from "../src/upload/gate";
import { FakeTimers } from "./fakes";

function gate(): { gate: Gate; timers: FakeTimers } {
  const timers = new FakeTimers();
  return { gate: new Gate(timers), timers };
}

test("is open at first", () => {
  assert.ok(gate().gate.isOpen());
});

test("opens by itself after waiting", async () => {
  const { gate: door, timers } = gate();
  door.wait("busy", 5000);
  assert.deepEqual(door.hold(), { reason: "busy", until: timers.now() + 5000 });
  await timers.pass(5000);
  assert.ok(door.isOpen());
});

test("a second wait takes the place of the first", async () => {
  const { gate: door, timers } = gate();
  door.wait("lost", 1000);
  door.wait("busy", 5000);
  await timers.pass(1000);
  assert.equal(door.hold()?.reason, "busy");
});

test("stays shut when paused, whatever else ends", async () => {
  const { gate: door, timers } = gate();
  door.pause();
  door.wait("lost", 1000);
  await timers.pass(1000);
  door.openNow();
  assert.equal(door.hold()?.reason, "paused");
});

test("resuming also ends the waiting", () => {
  const { gate: door } = gate();
  door.wait("lost", 1000);
  door.pause();
  door.resume();
  assert.ok(door.isOpen());
});

test("a lost session holds until somebody signed in", async () => {
  const { gate: door, timers } = gate();
  door.signOut();
  await timers.pass(3_600_000);
  assert.equal(door.hold()?.reason, "signedOut");
  door.trySession();
  assert.ok(door.isOpen());
});

test("tells whenever it opens or closes", async () => {
  const { gate: door, timers } = gate();
  const seen: (string | undefined)[] = [];
  door.onChange(() => seen.push(door.hold()?.reason));
  door.wait("lost", 1000);
  await timers.pass(1000);
  door.pause();
  door.resume();
  assert.deepEqual(seen, ["lost", undefined, "paused", undefined]);
});
