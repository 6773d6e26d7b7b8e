import assert from "node:assert/strict";
import { test } from "node:test";
import { Desk } from "../src/packages/desk";
import type { Typed } from "../src/packages/form";
import type { Answer, Parcel, Piece, Receipt, Scanned, Suggestion } from "../src/packages/service";

const TYPED: Typed = { carrier: "UPS", sender: "", lengthMm: 300, widthMm: 0, heightMm: 0, weightGrams: 900, shelf: "P-03" };
const PIECE: Piece = { id: "7", label: "AAAAA-BBBBB", mailbox: "214", recipient: "Marisol Vega", carrier: "UPS", trackingNumber: "1Z1", receivedAt: "2026-11-24T09:12:00Z" };

function scanned(number: string, more: Partial<Scanned> = {}): Scanned {
  return { number, carrier: "UPS", checkDigit: "right", expected: [], received: [], ...more };
}

const EXPECTED = { id: "7", mailbox: "214", recipient: "Marisol Vega", sender: "Ink & Paper", note: "", late: false };

/** A desk with a page and a server that only remember. */
class Counter {
  readonly focused: string[] = [];
  readonly problems: string[] = [];
  readonly sent: { parcel: Parcel; key: string }[] = [];
  readonly received: Piece[] = [];
  chosen: Suggestion | undefined;
  keeps = false;
  readings = new Map<string, Scanned>();
  answers: Answer<Receipt>[] = [];
  readonly code = { value: "", focus: () => void this.focused.push("code"), select: () => undefined };
  readonly desk = new Desk(
    {
      code: this.code,
      mailbox: {
        input: { value: "", focus: () => void this.focused.push("mailbox") },
        choose: (hit) => (this.chosen = hit),
        chosen: () => this.chosen,
        clear: () => (this.chosen = undefined),
      },
      fields: { weight: { focus: () => void this.focused.push("weight") }, typed: () => TYPED, clear: () => undefined, setCarrier: () => undefined, setSender: () => undefined },
      photograph: { file: () => undefined, clear: () => undefined },
      findings: { show: () => "", clear: () => undefined, problem: (words) => void this.problems.push(words) },
    },
    {
      read: async (code) => ({ ok: true, value: this.readings.get(code) ?? scanned(code) }),
      receive: async (parcel, _photograph, key) => {
        this.sent.push({ parcel, key });
        return this.answers.shift() ?? { ok: true, value: { status: "received", item: PIECE } };
      },
    },
    {
      keepsMailbox: () => this.keeps,
      say: () => undefined,
      text: (key) => key,
      hum: () => undefined,
      received: (piece) => void this.received.push(piece),
    },
  );

  choose(): void {
    this.chosen = { mailbox: "214", name: "Marisol Vega", renter: "Marisol Vega", standing: "approved" };
  }
}

test("an expected parcel has its mailbox at once, and enter records it", async () => {
  const counter = new Counter();
  counter.readings.set("CODE", scanned("1Z1", { expected: [EXPECTED] }));
  await counter.desk.scan("CODE");
  assert.equal(counter.code.value, "1Z1");
  assert.deepEqual(counter.focused, ["weight"]);
  await counter.desk.record();
  assert.equal(counter.sent[0]?.parcel.mailbox, "214");
  assert.equal(counter.sent[0]?.parcel.trackingNumber, "1Z1");
  assert.deepEqual(counter.received, [PIECE]);
  assert.equal(counter.code.value, "");
  assert.equal(counter.chosen, undefined);
  assert.equal(counter.focused.at(-1), "code");
});

test("an unexpected one asks for the mailbox", async () => {
  const counter = new Counter();
  await counter.desk.scan("1Z1");
  assert.deepEqual(counter.focused, ["mailbox"]);
  await counter.desk.record();
  assert.equal(counter.sent.length, 0);
  assert.deepEqual(counter.problems, ["mailbox.needed"]);
});

test("one that several expect is nobody's until somebody says so", async () => {
  const counter = new Counter();
  counter.readings.set("1Z1", scanned("1Z1", { expected: [EXPECTED, { ...EXPECTED, mailbox: "301" }] }));
  await counter.desk.scan("1Z1");
  assert.equal(counter.chosen, undefined);
});

test("with the mailbox kept, the next scan records the one before", async () => {
  const counter = new Counter();
  counter.keeps = true;
  counter.choose();
  await counter.desk.scan("1Z1");
  await counter.desk.scan("1Z2");
  assert.deepEqual(counter.sent.map((one) => one.parcel.trackingNumber), ["1Z1"]);
  assert.equal(counter.code.value, "1Z2");
  assert.equal(counter.chosen?.mailbox, "214");
});

test("without that, a scan never pushes a parcel with a mailbox off the desk", async () => {
  const counter = new Counter();
  await counter.desk.scan("1Z1");
  counter.choose();
  await counter.desk.scan("1Z2");
  assert.equal(counter.sent.length, 0);
  assert.equal(counter.code.value, "1Z1");
  assert.deepEqual(counter.problems, ["record.first"]);
});

test("a parcel that is not answered is sent again under the same key, the next under another", async () => {
  const counter = new Counter();
  counter.answers = [{ ok: false }];
  counter.choose();
  await counter.desk.scan("1Z1");
  await counter.desk.record();
  assert.deepEqual(counter.problems, ["offline"]);
  await counter.desk.record();
  await counter.desk.scan("1Z2");
  counter.choose();
  await counter.desk.record();
  const [first, again, next] = counter.sent.map((one) => one.key);
  assert.equal(first, again);
  assert.notEqual(next, again);
});

test("a duplicate is recorded only when somebody insists", async () => {
  const counter = new Counter();
  counter.answers = [{ ok: true, value: { status: "duplicate", item: PIECE } }];
  counter.choose();
  await counter.desk.scan("1Z1");
  await counter.desk.record();
  assert.deepEqual(counter.received, []);
  await counter.desk.recordAgain();
  assert.deepEqual(counter.sent.map((one) => one.parcel.keepDuplicate), [false, true]);
  assert.deepEqual(counter.received, [PIECE]);
});

test("a number typed by hand is looked up before it is recorded", async () => {
  const counter = new Counter();
  counter.choose();
  counter.code.value = "1z 1";
  counter.readings.set("1z 1", scanned("1Z1"));
  await counter.desk.record();
  assert.equal(counter.sent.length, 0);
  assert.equal(counter.code.value, "1Z1");
  await counter.desk.record();
  assert.equal(counter.sent[0]?.parcel.trackingNumber, "1Z1");
});
