import assert from "node:assert/strict";
import { test } from "node:test";
import { Basket } from "../src/upload/basket";
import { Gate } from "../src/upload/gate";
import type { Keeper, Kept } from "../src/upload/keeper";
import { Memory } from "../src/upload/memory";
import { stageOf, type PieceMeta } from "../src/upload/piece";
import { allStored, answer, FakeLine, FakeTimers, settled } from "./fakes";

const RULES = { accepted: ["image/jpeg", ".jpg"], wrongType: "no picture", empty: "empty", chosenAlready: "there already" };

/** A device whose memory outlives its pages. */
class FakeKeeper implements Keeper {
  readonly kept = new Map<string, Kept>();
  full = false;
  writes = Promise.resolve();

  async keep(files: readonly Kept[]): Promise<void> {
    if (this.full) {
      throw new Error("no room");
    }
    files.forEach((file) => this.kept.set(`${file.sitting}/${file.id}`, file));
  }

  async note(sitting: string, metas: ReadonlyMap<string, PieceMeta>): Promise<void> {
    await this.writes;
    metas.forEach((meta, id) => {
      const file = this.kept.get(`${sitting}/${id}`);
      if (file !== undefined) {
        this.kept.set(`${sitting}/${id}`, { ...file, meta });
      }
    });
  }

  async forget(sitting: string, ids: readonly string[]): Promise<void> {
    ids.forEach((id) => this.kept.delete(`${sitting}/${id}`));
  }

  async all(): Promise<Kept[]> {
    return [...this.kept.values()];
  }
}

class OpenPage {
  readonly timers = new FakeTimers();
  readonly line = new FakeLine();
  readonly basket = new Basket(this.line, new Gate(this.timers), 2, RULES);
  readonly memory: Memory;
  failures = 0;

  constructor(keeper: Keeper, open: Set<string>, own: string) {
    open.add(own);
    const sittings = { own, isOpen: async (sitting: string) => open.has(sitting) };
    this.memory = new Memory(keeper, sittings, this.basket, this.timers, () => this.failures++);
  }

  async passes(): Promise<void> {
    await settled();
    await this.timers.pass(1000);
    await settled();
  }
}

function picture(name: string): File {
  return new File([name], name, { type: "image/jpeg", lastModified: 1 });
}

test("files are kept until they are safe", async () => {
  const keeper = new FakeKeeper();
  const page = new OpenPage(keeper, new Set(), "one");
  page.basket.add([picture("a.jpg"), picture("b.jpg")]);
  await page.passes();
  assert.equal(keeper.kept.size, 2);
  page.basket.start();
  await settled();
  await page.line.sent[0]?.answer(allStored(page.line.sent[0].ids));
  await page.passes();
  assert.deepEqual([...keeper.kept.values()].map(({ file }) => file.name), ["b.jpg"]);
});

test("what a closed page left is offered to the next and goes on there", async () => {
  const keeper = new FakeKeeper();
  const open = new Set<string>();
  const first = new OpenPage(keeper, open, "one");
  first.basket.take([{ file: picture("a.jpg"), meta: { terms: { mailbox: "214" }, group: "g" } }]);
  await first.passes();
  open.delete("one");
  const second = new OpenPage(keeper, open, "two");
  await second.memory.adopt(await second.memory.left());
  await second.passes();
  const [piece] = second.basket.pieces();
  assert.equal(piece?.meta.terms?.mailbox, "214");
  assert.equal(piece?.meta.group, "g");
  assert.deepEqual([...keeper.kept.values()].map(({ sitting }) => sitting), ["two"]);
});

test("where a file is to go is kept before it goes", async () => {
  const keeper = new FakeKeeper();
  const page = new OpenPage(keeper, new Set(), "one");
  page.basket.add([picture("a.jpg")]);
  page.basket.note(page.basket.pieces()[0]!.id, { terms: { mailbox: "214" } });
  page.memory.note(page.basket.pieces()[0]!);
  await page.memory.saved();
  assert.deepEqual([...keeper.kept.values()].map(({ meta }) => meta.terms?.mailbox), ["214"]);
});

test("what another open page still has is not offered", async () => {
  const keeper = new FakeKeeper();
  const open = new Set<string>();
  const first = new OpenPage(keeper, open, "one");
  first.basket.add([picture("a.jpg")]);
  await first.passes();
  const second = new OpenPage(keeper, open, "two");
  assert.deepEqual(await second.memory.left(), []);
});

test("a file that had begun to leave when the page closed is no duplicate when it arrives twice", async () => {
  const keeper = new FakeKeeper();
  const open = new Set<string>();
  const first = new OpenPage(keeper, open, "one");
  first.basket.add([picture("a.jpg")]);
  first.basket.start();
  await first.passes();
  open.delete("one");
  const second = new OpenPage(keeper, open, "two");
  await second.memory.adopt(await second.memory.left());
  second.basket.start();
  await settled();
  await second.line.last().answer(answer(200, { results: [{ status: "duplicate", itemId: "9", label: "L" }] }));
  assert.deepEqual(second.basket.pieces().map(stageOf), ["stored"]);
});

test("a file leaves only when the device knows that it does", async () => {
  const keeper = new FakeKeeper();
  const page = new OpenPage(keeper, new Set(), "one");
  page.basket.add([picture("a.jpg")]);
  await page.passes();
  let written: () => void = () => undefined;
  keeper.writes = new Promise((resolve) => (written = resolve));
  page.basket.start();
  await page.passes();
  assert.equal(page.line.sent.length, 0);
  written();
  await page.passes();
  assert.deepEqual([...keeper.kept.values()].map(({ meta }) => meta.leaving), [true]);
  assert.equal(page.line.sent.length, 1);
});

test("what is forgotten is gone for good", async () => {
  const keeper = new FakeKeeper();
  const open = new Set<string>();
  const first = new OpenPage(keeper, open, "one");
  first.basket.add([picture("a.jpg")]);
  await first.passes();
  open.delete("one");
  const second = new OpenPage(keeper, open, "two");
  await second.memory.drop(await second.memory.left());
  assert.equal(keeper.kept.size, 0);
});

test("a device without room is told of, and the upload works all the same", async () => {
  const keeper = new FakeKeeper();
  keeper.full = true;
  const page = new OpenPage(keeper, new Set(), "one");
  page.basket.add([picture("a.jpg")]);
  page.basket.start();
  await page.passes();
  assert.equal(page.failures, 1);
  await page.line.last().answer(allStored(page.line.last().ids));
  assert.deepEqual(page.basket.pieces().map(stageOf), ["stored"]);
});
