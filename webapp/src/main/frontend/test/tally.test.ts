import assert from "node:assert/strict";
import { test } from "node:test";
import type { Piece, PieceMeta } from "../src/upload/piece";
import { tally } from "../src/upload/tally";

function safe(id: string, meta: PieceMeta = {}): Piece {
  const outcome = { kind: "stored", itemId: id, label: id } as const;
  return { id, size: 10, progress: { uploadStarted: 1, bytesUploaded: 10 }, meta: { outcome, ...meta } } as unknown as Piece;
}

test("front and back are one piece", () => {
  const { safe: pieces, at } = tally([safe("a", { group: "g" }), safe("b", { group: "g" }), safe("c")]);
  assert.equal(at.stored, 3);
  assert.equal(pieces, 2);
});

test("a piece counts as assigned by the upload itself or afterwards", () => {
  const outcome = { kind: "stored", itemId: "1", label: "1", mailbox: "214" } as const;
  const { assigned } = tally([safe("a", { outcome }), safe("b", { assigned: "107" }), safe("c")]);
  assert.equal(assigned, 2);
});
