import assert from "node:assert/strict";
import { test } from "node:test";
import { needsOf, paperOf, refusalOf } from "../src/papers/paper";

const card = paperOf({ dataset: { uses: "photo_id address_id", twoSided: "true", expires: "true" } });
const deed = paperOf({ dataset: { uses: "address_id", twoSided: "false", expires: "false" } });

test("a card asks for its back and its last day", () => {
  assert.deepEqual(needsOf(true, card), { paper: true, expiry: true, back: true });
  assert.deepEqual(card.uses, ["photo_id", "address_id"]);
});

test("a deed asks for neither", () => {
  assert.deepEqual(needsOf(true, deed), { paper: true, expiry: false, back: false });
});

test("what is no ID asks for nothing but its file", () => {
  assert.deepEqual(needsOf(false, undefined), { paper: false, expiry: false, back: false });
});

test("a refusal is told in the server's words, and in ours when it has none", () => {
  assert.equal(refusalOf(200, "{}", "again"), undefined);
  assert.equal(refusalOf(422, '{"title":"No","detail":"The back is missing."}', "again"), "The back is missing.");
  assert.equal(refusalOf(0, "", "again"), "again");
  assert.equal(refusalOf(500, "<html>", "again"), "again");
});
