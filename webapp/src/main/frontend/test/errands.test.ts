import assert from "node:assert/strict";
import { test } from "node:test";
import { Errands, type Errand } from "../src/intake/desk/errands";
import { Gate } from "../src/upload/gate";
import type { HttpAnswer } from "../src/upload/answers";
import { answer, FakeTimers, NOTHING, settled } from "./fakes";

interface Office {
  errands: Errands;
  timers: FakeTimers;
  gate: Gate;
  asked: string[];
  ends: string[];
  answers: HttpAnswer[];
}

function office(): Office {
  const timers = new FakeTimers();
  const gate = new Gate(timers);
  const asked: string[] = [];
  const ends: string[] = [];
  const answers: HttpAnswer[] = [];
  let keys = 0;
  const ask = async (method: string, address: string, body: unknown, key: string): Promise<HttpAnswer> => {
    asked.push(`${method} ${address.replace("/ui/v1/items/", "")} ${JSON.stringify(body)} ${key}`);
    return answers.shift() ?? answer(200);
  };
  const told = ({ id }: Errand, refusal: string | undefined): void => void ends.push(`${id} ${refusal ?? "done"}`);
  return { errands: new Errands(ask, gate, told, () => `key${++keys}`), timers, gate, asked, ends, answers };
}

const piece = (id: string): Errand => ({ id, itemId: `item-${id}`, noted: { shelf: "B" }, wish: { mailbox: "214" } });

test("a piece is noted first and assigned then", async () => {
  const { errands, asked, ends } = office();
  errands.send(piece("a"));
  await settled();
  assert.deepEqual(asked, ['PUT item-a/metadata {"shelf":"B"} key1', 'POST item-a/assignment {"mailbox":"214"} key2']);
  assert.deepEqual(ends, ["a done"]);
});

test("what got no answer is asked again under the same key and nothing before it twice", async () => {
  const { errands, asked, ends, answers, timers } = office();
  answers.push(answer(200), NOTHING);
  errands.send(piece("a"));
  await settled();
  assert.deepEqual(ends, []);
  assert.equal(errands.open(), 1);
  await timers.pass(1000);
  await settled();
  assert.equal(asked[2], asked[1]);
  assert.deepEqual(ends, ["a done"]);
});

test("a refusal is told with the server's words and the next piece goes on", async () => {
  const { errands, ends, answers } = office();
  answers.push(answer(200), answer(422, { detail: "Nobody rents 214." }));
  errands.send(piece("a"));
  errands.send(piece("b"));
  await settled();
  assert.deepEqual(ends, ["a Nobody rents 214.", "b done"]);
});

test("a lost session keeps what was decided", async () => {
  const { errands, gate, ends, answers } = office();
  answers.push(answer(401));
  errands.send(piece("a"));
  await settled();
  assert.deepEqual(ends, []);
  gate.trySession();
  await settled();
  assert.deepEqual(ends, ["a done"]);
});
