import assert from "node:assert/strict";
import { test } from "node:test";
import { sendGeneral } from "../src/papers/general";
import { needsOf, paperOf, refusalOf } from "../src/papers/paper";
import type { Batch } from "../src/upload/batches";

const card = paperOf({ dataset: { uses: "photo_id address_id", twoSided: "true", expires: "true" } });
const deed = paperOf({ dataset: { uses: "address_id", twoSided: "false", expires: "false" } });

test("a card asks for its back and its last day", () => {
  assert.deepEqual(needsOf(card, true), { paper: true, expiry: true, back: true });
  assert.deepEqual(card.uses, ["photo_id", "address_id"]);
});

test("a deed asks for neither", () => {
  assert.deepEqual(needsOf(deed, true), { paper: true, expiry: false, back: false });
});

test("what is no ID asks for nothing but its file", () => {
  assert.deepEqual(needsOf(undefined, false), { paper: false, expiry: false, back: false });
});

test("what may run out asks for its last day", () => {
  assert.deepEqual(needsOf(undefined, true), { paper: false, expiry: true, back: false });
});

test("a refusal is told in the server's words, and in ours when it has none", () => {
  assert.equal(refusalOf(200, "{}", "again"), undefined);
  assert.equal(refusalOf(422, '{"title":"No","detail":"The back is missing."}', "again"), "The back is missing.");
  assert.equal(refusalOf(0, "", "again"), "again");
  assert.equal(refusalOf(500, "<html>", "again"), "again");
});

const batch = (...names: string[]): Batch => ({
  key: "k",
  attempts: 0,
  parcels: names.map((name) => ({ id: name, name, file: new Blob(["1234"]), keep: false, piece: name, terms: {}, risked: false })),
});

test("general files travel one by one, each under its own key, and every one gets its own answer", async () => {
  const sent: string[] = [];
  const answer = await sendGeneral(batch("lease.pdf", "virus.exe"), "77", (body, key, moved) => {
    const file = body.get("front") as File;
    sent.push(`${key} ${file.name} ${String(body.get("document"))}`);
    moved(4, 4);
    return Promise.resolve(
      file.name.endsWith("pdf")
        ? { status: 200, retryAfter: null, text: "{}" }
        : { status: 415, retryAfter: null, text: '{"detail":"Not a picture."}' },
    );
  }, (loaded, total) => sent.push(`${loaded}/${total}`));

  assert.deepEqual(sent, [
    'k-0 lease.pdf {"type":"other","recipient":"77"}',
    "4/8",
    'k-1 virus.exe {"type":"other","recipient":"77"}',
    "8/8",
  ]);
  assert.deepEqual(JSON.parse(answer.text), {
    results: [{ status: "stored" }, { status: "refused", message: "Not a picture." }],
  });
});

test("when the line is lost in the middle the whole batch comes again", async () => {
  const answers = [200, 0];
  const answer = await sendGeneral(batch("a.pdf", "b.pdf"), "", () => Promise.resolve({ status: answers.shift() ?? 0, retryAfter: null, text: "{}" }), () => undefined);

  assert.equal(answer.status, 0);
});
