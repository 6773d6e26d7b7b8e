import assert from "node:assert/strict";
import { test } from "node:test";
import { Lane } from "../src/page/lane";
import { Order, type Shelf } from "../src/scan/order";
import { merged, moved, type ScannedFile } from "../src/scan/pages";
import type { HttpAnswer } from "../src/upload/answers";
import { Gate } from "../src/upload/gate";
import { answer, FakeTimers, NOTHING, settled } from "./fakes";

const file = (id: string): ScannedFile => ({ id, name: `${id}.pdf`, pages: 1 });
const files = (ids: string) => [...ids].map(file);
const idsOf = (list: readonly ScannedFile[]) => list.map(({ id }) => id).join("");

/** A server that keeps the list and can be told to answer otherwise. */
class FakeShelf implements Shelf {
  list = "abc";
  readonly written: string[] = [];
  readonly answers: HttpAnswer[] = [];
  /** What happens while the first order is being written. */
  meanwhile = (): void => undefined;

  async read(): Promise<HttpAnswer> {
    return this.answers.shift() ?? this.#listed();
  }

  async write(ids: readonly string[], removed: readonly string[]): Promise<HttpAnswer> {
    this.written.push(ids.join(""));
    this.meanwhile();
    this.meanwhile = () => undefined;
    const told = this.answers.shift();
    if (told === undefined) {
      const others = [...this.list].filter((id) => !ids.includes(id) && !removed.includes(id));
      this.list = [...ids, ...others].join("");
    }
    return told ?? this.#listed();
  }

  #listed(): HttpAnswer {
    return answer(200, { pages: files(this.list) });
  }
}

async function desk() {
  const timers = new FakeTimers();
  const gate = new Gate(timers);
  const shelf = new FakeShelf();
  const lane = new Lane();
  const refusals: string[] = [];
  const order = new Order(shelf, lane, gate, () => undefined, (message) => refusals.push(message));
  await order.flush();
  return { timers, gate, shelf, lane, order, refusals };
}

test("a file moved up or down takes the other's place", () => {
  assert.equal(idsOf(moved(files("abc"), "c", 0)), "cab");
  assert.equal(idsOf(moved(files("abc"), "a", 1)), "bac");
});

test("a place outside the list is its end", () => {
  assert.equal(idsOf(moved(files("abc"), "a", 99)), "bca");
  assert.equal(idsOf(moved(files("abc"), "c", -1)), "cab");
});

test("files that came meanwhile follow ours, and what we took out stays out", () => {
  assert.equal(idsOf(merged(files("cb"), new Set("a"), files("abcd"))), "cbd");
});

test("reads the list that is kept", async () => {
  const { order } = await desk();
  assert.equal(idsOf(order.files()), "abc");
  assert.ok(order.isSaved());
});

test("saves every change at once", async () => {
  const { order, shelf } = await desk();
  order.move("c", 0);
  assert.ok(!order.isSaved());
  await settled();
  order.remove("a");
  await settled();
  assert.deepEqual(shelf.written, ["cab", "cb"]);
  assert.ok(order.isSaved());
});

test("changes made while one is being saved are saved together after it", async () => {
  const { order, shelf } = await desk();
  order.move("c", 0);
  order.move("c", 1);
  order.move("c", 2);
  await settled();
  assert.equal(shelf.written.at(-1), "abc");
  assert.ok(shelf.written.length <= 2);
  assert.ok(order.isSaved());
});

test("a change made while another is being saved is not taken for saved", async () => {
  const { order, shelf } = await desk();
  shelf.meanwhile = () => order.move("a", 2);
  order.move("c", 0);
  await settled();
  assert.deepEqual(shelf.written, ["cab", "cba"]);
  assert.equal(shelf.list, "cba");
});

test("a file somebody else added meanwhile stays when the order is saved", async () => {
  const { order, shelf } = await desk();
  shelf.list = "abcd";
  order.move("c", 0);
  order.remove("a");
  await settled();
  assert.equal(shelf.list, "cbd");
  assert.equal(idsOf(order.files()), "cbd");
});

test("an order is never saved beside an upload", async () => {
  const { order, shelf, lane } = await desk();
  let finish = (): void => undefined;
  void lane.run(() => new Promise<void>((resolve) => (finish = resolve)));
  order.move("c", 0);
  await settled();
  assert.deepEqual(shelf.written, []);
  shelf.list = "abcd";
  order.take({ pages: files("abcd") });
  finish();
  await settled();
  assert.deepEqual(shelf.written, ["cabd"]);
});

test("without a connection the change is kept and saved later", async () => {
  const { order, shelf, timers } = await desk();
  shelf.answers.push(NOTHING, NOTHING);
  order.move("c", 0);
  await settled();
  assert.ok(!order.isSaved());
  assert.equal(idsOf(order.files()), "cab");
  await timers.pass(10_000);
  assert.ok(order.isSaved());
  assert.equal(shelf.list, "cab");
});

test("a lost session keeps the change until somebody signed in", async () => {
  const { order, shelf, gate } = await desk();
  shelf.answers.push(answer(401));
  order.move("c", 0);
  await settled();
  assert.equal(gate.hold()?.reason, "signedOut");
  gate.trySession();
  await settled();
  assert.equal(shelf.list, "cab");
  assert.ok(order.isSaved());
});

test("what the server refuses is given up for the list that the server has", async () => {
  const { order, shelf, refusals } = await desk();
  shelf.list = "xy";
  shelf.answers.push(answer(409, { detail: "Somebody changed it." }));
  order.move("c", 0);
  await settled();
  assert.equal(idsOf(order.files()), "xy");
  assert.deepEqual(refusals, ["Somebody changed it."]);
  assert.ok(order.isSaved());
});

test("a list that cannot be read is not mistaken for an empty one", async () => {
  const { shelf, gate, timers, lane } = await desk();
  shelf.answers.push(NOTHING);
  const order = new Order(shelf, lane, gate, () => undefined, () => undefined);
  await order.flush();
  assert.ok(!order.isSaved());
  await timers.pass(10_000);
  assert.equal(idsOf(order.files()), "abc");
});
