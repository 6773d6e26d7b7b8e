import assert from "node:assert/strict";
import { test } from "node:test";
import { MOST_ATTEMPTS } from "../src/upload/backoff";
import { Gate } from "../src/upload/gate";
import { Sender } from "../src/upload/sender";
import { allStored, answer, FakeLine, FakeTimers, Notes, NOTHING, parcel, settled } from "./fakes";

interface Office {
  line: FakeLine;
  notes: Notes;
  gate: Gate;
  timers: FakeTimers;
  sender: Sender;
  send(count: number, size?: number): Promise<void>;
}

function office(requests = 2): Office {
  const timers = new FakeTimers();
  const line = new FakeLine();
  const notes = new Notes();
  const gate = new Gate(timers);
  const sender = new Sender(line, gate, notes, requests, () => timers.now());
  async function send(count: number, size = 1000): Promise<void> {
    for (let index = 0; index < count; index++) {
      sender.send(parcel(`p${index}`, size));
    }
    await settled();
  }
  return { line, notes, gate, timers, sender, send };
}

test("sends two requests at a time and the next when one is answered", async () => {
  const { line, send } = office();
  await send(150);
  assert.deepEqual(line.sent.map(({ ids }) => ids.length), [50, 50]);
  await line.sent[0]?.answer(allStored(line.sent[0].ids));
  assert.deepEqual(line.sent.map(({ ids }) => ids.length), [50, 50, 50]);
});

test("every file is sent exactly once when all goes well", async () => {
  const { line, notes, send } = office();
  await send(137);
  for (let index = 0; index < line.sent.length; index++) {
    await line.sent[index]?.answer(allStored(line.sent[index]?.ids ?? []));
  }
  const all = line.sent.flatMap(({ ids }) => ids);
  assert.equal(new Set(all).size, 137);
  assert.equal(all.length, 137);
  assert.equal([...notes.outcomes.values()].filter(({ kind }) => kind === "stored").length, 137);
});

test("a file is not safe before its request is answered", async () => {
  const { line, notes, send } = office();
  await send(1);
  line.last().progress(2000, 2000);
  assert.equal(notes.bytes.get("p0"), 1000);
  assert.equal(notes.outcomes.size, 0);
});

test("one refused file among good ones does not hold them up", async () => {
  const { line, notes, send } = office(1);
  await send(2);
  await line.last().answer(
    answer(200, {
      results: [
        { status: "refused", message: "The file is empty." },
        { status: "stored", itemId: "1", sha256: "cafe" },
      ],
    }),
  );
  assert.deepEqual([...notes.outcomes.values()].map(({ kind }) => kind), ["refused", "stored"]);
});

test("what got no answer is sent again after a while, as the same request", async () => {
  const { line, notes, timers, send } = office(1);
  await send(3);
  await line.last().answer(NOTHING);
  assert.equal(line.sent.length, 1);
  await timers.pass(1000);
  assert.equal(line.sent.length, 2);
  assert.equal(line.sent[1]?.key, line.sent[0]?.key);
  assert.deepEqual(line.sent[1]?.ids, line.sent[0]?.ids);
  await line.last().answer(allStored(line.last().ids));
  assert.equal(notes.outcomes.get("p2")?.kind, "stored");
});

test("a file that arrived although its answer got lost is safe, not a duplicate", async () => {
  const { line, notes, timers, send } = office(1);
  await send(1);
  await line.last().answer(NOTHING);
  await timers.pass(1000);
  await line.last().answer(answer(200, { results: [{ status: "duplicate", itemId: "9", label: "L" }] }));
  assert.deepEqual(notes.outcomes.get("p0"), { kind: "stored", itemId: "9", label: "L" });
});

test("a piece whose answer got lost is told to be at its mailbox", async () => {
  const { line, notes, timers, send } = office(1);
  await send(1);
  await line.last().answer(NOTHING);
  await timers.pass(1000);
  await line.last().answer(answer(200, { results: [{ status: "duplicate", itemId: "9", label: "L", mailbox: "214" }] }));
  assert.deepEqual(notes.outcomes.get("p0"), { kind: "stored", itemId: "9", label: "L", mailbox: "214" });
});

test("what never gets an answer is left to the person after some attempts", async () => {
  const { line, notes, timers, send } = office(1);
  await send(1);
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    await line.last().answer(NOTHING);
    await timers.pass(30_000);
  }
  assert.equal(line.sent.length, MOST_ATTEMPTS);
  assert.deepEqual(notes.outcomes.get("p0"), { kind: "failed", reason: "lost", message: "" });
});

test("a busy server is waited for as long as it says, however often", async () => {
  const { line, notes, timers, send } = office(1);
  await send(1);
  for (let attempt = 0; attempt < 20; attempt++) {
    await line.last().answer(answer(503, {}, "7"));
    await timers.pass(6_999);
    assert.equal(line.sent.length, attempt + 1);
    await timers.pass(1);
    assert.equal(line.sent.length, attempt + 2);
  }
  assert.equal(notes.outcomes.size, 0);
});

test("a lost session keeps everything until somebody signed in", async () => {
  const { line, notes, gate, timers, send } = office(1);
  await send(60);
  await line.last().answer(answer(401));
  await timers.pass(3_600_000);
  assert.equal(line.sent.length, 1);
  gate.trySession();
  await settled();
  assert.equal(line.sent.length, 2);
  assert.equal(line.last().ids.length, 50);
  assert.equal(notes.outcomes.size, 0);
});

test("a pause lets requests end and starts none", async () => {
  const { line, gate, send } = office(1);
  await send(60);
  gate.pause();
  await line.last().answer(allStored(line.last().ids));
  assert.equal(line.sent.length, 1);
  gate.resume();
  await settled();
  assert.equal(line.sent.length, 2);
});

test("a request that is too large is sent in halves", async () => {
  const { line, send } = office(1);
  await send(4);
  await line.last().answer(answer(413));
  assert.deepEqual(line.last().ids, ["p0", "p1"]);
});

test("a single file that is too large is refused", async () => {
  const { line, notes, send } = office(1);
  await send(1);
  await line.last().answer(answer(413, { detail: "Too large." }));
  assert.deepEqual(notes.outcomes.get("p0"), { kind: "refused", reason: "server", message: "Too large." });
});

test("a file that can no longer be read does not stop the others", async () => {
  const { line, notes, sender } = office(1);
  const gone = parcel("gone");
  line.unreadable.add(gone.file);
  sender.send(gone);
  sender.send(parcel("good"));
  await settled();
  assert.deepEqual(line.last().ids, ["good"]);
  assert.deepEqual(notes.outcomes.get("gone"), { kind: "refused", reason: "unreadable", message: "" });
});

test("a file taken back while it waits is not sent", async () => {
  const { line, sender, timers, send } = office(1);
  await send(2);
  await line.last().answer(NOTHING);
  sender.drop("p0");
  await timers.pass(1000);
  assert.deepEqual(line.last().ids, ["p1"]);
  assert.notEqual(line.last().key, line.sent[0]?.key);
});

test("an upload that is not allowed is not tried again by itself", async () => {
  const { line, notes, timers, send } = office(1);
  await send(1);
  await line.last().answer(answer(403, { detail: "Ask the owner." }));
  await timers.pass(60_000);
  assert.equal(line.sent.length, 1);
  assert.deepEqual(notes.outcomes.get("p0"), { kind: "failed", reason: "denied", message: "Ask the owner." });
});
