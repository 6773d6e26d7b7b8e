import assert from "node:assert/strict";
import { test } from "node:test";
import { backoff, retryAfter } from "../src/upload/backoff";

test("waits twice as long after each failure, up to half a minute", () => {
  const waits = [1, 2, 3, 4, 5, 6, 20].map((failures) => backoff(failures, () => 0));
  assert.deepEqual(waits, [1000, 2000, 4000, 8000, 16000, 30000, 30000]);
});

test("spreads the waits by up to a quarter", () => {
  assert.equal(backoff(3, () => 1), 3000);
});

test("waits as many seconds as the server says", () => {
  assert.equal(retryAfter("7", 0), 7000);
});

test("waits until the date that the server says", () => {
  const now = Date.parse("2026-03-01T10:00:00Z");
  assert.equal(retryAfter("Sun, 01 Mar 2026 10:00:20 GMT", now), 20_000);
});

test("waits five seconds when the server does not say or says nonsense", () => {
  assert.equal(retryAfter(null, 0), 5000);
  assert.equal(retryAfter("soon", 0), 5000);
});

test("never waits less than a second or more than five minutes", () => {
  assert.equal(retryAfter("0", 0), 1000);
  assert.equal(retryAfter("86400", 0), 300_000);
});
