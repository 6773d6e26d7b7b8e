import assert from "node:assert/strict";
import { test } from "node:test";
import { Pile } from "../src/intake/desk/pile";
import type { Piece, PieceMeta } from "../src/upload/piece";

/** A pile of pieces that wait on the desk, and what was told of their changes. */
function pileOf(...ids: string[]) {
  const metas = new Map<string, PieceMeta>(ids.map((id) => [id, { held: true }]));
  const pieces = () => [...metas].map(([id, meta]) => ({ id, meta, progress: {} }) as Piece);
  const note = (id: string, meta: PieceMeta) => void metas.set(id, { ...metas.get(id), ...meta });
  const changed: string[] = [];
  return { pile: new Pile({ pieces, note }, ({ id }) => void changed.push(id)), changed };
}

const ids = (pieces: readonly Piece[]): string[] => pieces.map(({ id }) => id);

test("after a piece comes the next open one, and after the last the first that was left out", () => {
  const { pile } = pileOf("a", "b", "c");
  pile.show(pile.find("b"));

  assert.equal(pile.after([pile.find("b")!])?.id, "c");
  pile.change("c", { wish: {} });
  assert.equal(pile.after([pile.find("b")!])?.id, "a");
});

test("what is done is done to the chosen ones, else to the one that is shown", () => {
  const { pile } = pileOf("a", "b", "c");
  pile.show(pile.find("a"));

  assert.deepEqual(ids(pile.subjects(new Set())), ["a"]);
  assert.deepEqual(ids(pile.subjects(new Set(["b", "c"]))), ["b", "c"]);
});

test("a decided piece stays on the desk, is not open, and its change is told", () => {
  const { pile, changed } = pileOf("a", "b");

  pile.change("a", { wish: { mailbox: "214" } });

  assert.deepEqual(ids(pile.open()), ["b"]);
  assert.equal(pile.all().length, 2);
  assert.equal(pile.wishes(), 1);
  assert.deepEqual(changed, ["a"]);
});

test("showing tells whether it is another piece than before, and beside it lie its neighbours", () => {
  const { pile } = pileOf("a", "b");

  assert.equal(pile.show(pile.find("a")), true);
  assert.equal(pile.show(pile.find("a")), false);
  assert.equal(pile.beside(1)?.id, "b");
  assert.equal(pile.beside(-1), undefined);
});
