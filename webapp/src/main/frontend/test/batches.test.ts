import assert from "node:assert/strict";
import { test } from "node:test";
import { batchOf, halves, MOST_BYTES, nextParcels, pieceKeys, shares, without } from "../src/upload/batches";
import { parcel } from "./fakes";

const many = (count: number, size = 1000) => Array.from({ length: count }, (_none, index) => parcel(`p${index}`, size));
const ids = (parcels: readonly { id: string }[]) => parcels.map(({ id }) => id);

test("a request takes at most fifty files", () => {
  assert.equal(nextParcels(many(500), 2).length, 50);
});

test("a request takes at most sixteen megabytes", () => {
  assert.equal(nextParcels(many(500, MOST_BYTES / 4), 1).length, 4);
});

test("a file larger than a request may be goes alone", () => {
  assert.deepEqual(ids(nextParcels([parcel("big", MOST_BYTES * 2), parcel("small")], 1)), ["big"]);
});

test("few files are spread over the free requests", () => {
  assert.equal(nextParcels(many(20), 2).length, 10);
});

test("files to be kept as duplicates do not share a request with others", () => {
  const waiting = [parcel("a"), parcel("b", 1, { keep: true }), parcel("c")];
  assert.deepEqual(ids(nextParcels(waiting, 1)), ["a"]);
  assert.deepEqual(ids(nextParcels(waiting.slice(1), 1)), ["b"]);
});

test("nothing waiting makes no request", () => {
  assert.deepEqual(nextParcels([], 2), []);
});

test("a batch that was too large is halved without losing a file", () => {
  assert.deepEqual(halves(batchOf(many(5))).map((half) => ids(half.parcels)), [["p0", "p1", "p2"], ["p3", "p4"]]);
});

test("a batch without one of its files is another request but not a fresh one", () => {
  const batch = { ...batchOf(many(3)), attempts: 2 };
  const smaller = without(batch, "p1");
  assert.deepEqual(ids(smaller.parcels), ["p0", "p2"]);
  assert.notEqual(smaller.key, batch.key);
  assert.equal(smaller.attempts, 2);
});

test("a batch that never had the file stays the same request", () => {
  const batch = batchOf(many(3));
  assert.equal(without(batch, "other"), batch);
});

test("the files of a request fill one after another", () => {
  assert.deepEqual(shares([100, 100, 100], 500, 1000), [100, 50, 0]);
});

test("what surrounds the files in the request is not counted as theirs", () => {
  assert.deepEqual(shares([100, 100], 1000, 1000), [100, 100]);
});

test("the pages of a piece travel together, wherever they stand in the queue", () => {
  const waiting = [parcel("a", 10, { piece: "p" }), parcel("b"), parcel("c", 10, { piece: "p" })];
  assert.deepEqual(nextParcels(waiting, 2).map(({ id }) => id), ["a", "c"]);
});

test("files for different mailboxes do not share a request", () => {
  const waiting = [parcel("a", 10, { terms: { mailbox: "214" } }), parcel("b", 10, { terms: { mailbox: "107" } })];
  assert.deepEqual(nextParcels(waiting, 1).map(({ id }) => id), ["a"]);
});

test("only files of pieces with several pages need keys", () => {
  assert.equal(pieceKeys([parcel("a"), parcel("b")]), undefined);
  assert.equal(pieceKeys([parcel("a", 1, { piece: "p" }), parcel("b", 1, { piece: "p" }), parcel("c")]), "0,0,1");
});

test("a piece of several pages that is too large is not torn apart", () => {
  const pages = [parcel("a", 1, { piece: "p" }), parcel("b", 1, { piece: "p" })];
  assert.deepEqual(halves(batchOf(pages)).map((batch) => batch.parcels.length), [2]);
});
