import assert from "node:assert/strict";
import { test } from "node:test";
import { spoken } from "../src/intake/speech";
import { Texts } from "../src/page/texts";
import type { Tally } from "../src/upload/tally";

const texts = new Texts(
  "en",
  new Map([
    ["say.chosen.other", "{0} chosen"],
    ["say.started.other", "{0} started"],
    ["say.done.other", "{0} done"],
    ["say.ended.other", "{1} safe, {0} open"],
    ["total.safe", "{0} of {1}"],
  ]),
);

function tally(total: number, at: Partial<Tally["at"]>): Tally {
  const full = { ready: 0, waiting: 0, sending: 0, checking: 0, stored: 0, duplicate: 0, refused: 0, failed: 0, ...at };
  const underway = full.waiting + full.sending + full.checking;
  return { total, bytes: 0, at: full, underway, unsafe: underway + full.ready + full.failed, safe: full.stored, assigned: 0, held: 0, percent: 0 };
}

const said = (before: Tally, after: Tally) => spoken(before, after, texts);

test("says how many were chosen and started", () => {
  assert.equal(said(tally(0, {}), tally(20, { ready: 20 })), "20 chosen");
  assert.equal(said(tally(20, { ready: 20 }), tally(20, { waiting: 20 })), "20 started");
});

test("says how far it is four times, not for every picture", () => {
  const lines = Array.from({ length: 20 }, (_none, stored) =>
    said(tally(20, { stored, sending: 20 - stored }), tally(20, { stored: stored + 1, sending: 19 - stored })),
  );
  assert.deepEqual(lines.filter((line) => line !== undefined), ["5 of 20", "10 of 20", "15 of 20", "20 done"]);
});

test("says at the end what is left to decide", () => {
  const after = tally(20, { stored: 17, duplicate: 2, refused: 1 });
  assert.equal(said(tally(20, { stored: 17, sending: 3 }), after), "17 safe, 3 open");
});
