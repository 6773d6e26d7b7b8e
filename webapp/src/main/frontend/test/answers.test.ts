import assert from "node:assert/strict";
import { test } from "node:test";
import { outcomes, understood } from "../src/upload/answers";
import { answer, parcel, NOTHING } from "./fakes";

const one = (result: object, risked = false) =>
  outcomes({ results: [result] }, [parcel("a", 10, { risked })], ["cafe"])?.[0];

test("stored with the same checksum is safe", () => {
  assert.deepEqual(one({ status: "stored", itemId: "7", label: "K3F9Q", sha256: "CAFE" }), {
    kind: "stored",
    itemId: "7",
    label: "K3F9Q",
  });
});

test("stored with another checksum is not safe", () => {
  assert.deepEqual(one({ status: "stored", itemId: "7", sha256: "beef" }), { kind: "failed", reason: "differs", message: "" });
});

test("stored without a checksum is not safe", () => {
  assert.equal(one({ status: "stored", itemId: "7" })?.kind, "failed");
});

test("the server is trusted where the browser computes no checksum", () => {
  const found = outcomes({ results: [{ status: "stored", itemId: "7", sha256: "beef" }] }, [parcel("a")], [undefined]);
  assert.equal(found?.[0]?.kind, "stored");
});

test("a duplicate tells which piece has the picture", () => {
  assert.deepEqual(one({ status: "duplicate", itemId: "7", label: "K3F9Q-2M7XA" }), {
    kind: "duplicate",
    itemId: "7",
    label: "K3F9Q-2M7XA",
  });
});

test("a duplicate of a file whose answer got lost is that file, and safe", () => {
  assert.equal(one({ status: "duplicate", itemId: "7" }, true)?.kind, "stored");
});

test("a refused file comes with the words of the server", () => {
  assert.deepEqual(one({ status: "refused", code: "CONTENT-0001", message: "The file is empty." }), {
    kind: "refused",
    reason: "server",
    message: "The file is empty.",
  });
});

test("an unknown state counts as failure", () => {
  assert.equal(one({ status: "pondering" })?.kind, "failed");
});

test("an answer that does not speak of every file says nothing", () => {
  assert.equal(outcomes({ results: [] }, [parcel("a")], ["cafe"]), undefined);
  assert.equal(outcomes({}, [parcel("a")], ["cafe"]), undefined);
});

test("each status means one thing", () => {
  const kinds = [0, 200, 400, 401, 403, 409, 413, 429, 500, 503, 507].map((status) => understood(answer(status)).kind);
  assert.deepEqual(kinds, [
    "lost", "answered", "denied", "signedOut", "denied", "conflict", "tooLarge", "busy", "broken", "busy", "busy",
  ]);
});

test("a batch the server is still at work on is asked for again later", () => {
  const text = JSON.stringify({ code: "PLATFORM-0009", detail: "Still working." });
  assert.equal(understood({ status: 409, retryAfter: null, text }).kind, "busy");
});

test("a page instead of an answer is a failure of the server, even with status 200", () => {
  assert.equal(understood({ status: 200, retryAfter: null, text: "<html>" }).kind, "broken");
});

test("a problem tells its detail, or else its title", () => {
  assert.deepEqual(understood(answer(403, { title: "No", detail: "Not yours." })), { kind: "denied", message: "Not yours." });
  assert.deepEqual(understood(answer(403, { title: "No" })), { kind: "denied", message: "No" });
});

test("no answer is told apart from a bad one", () => {
  assert.deepEqual(understood(NOTHING), { kind: "lost" });
});
