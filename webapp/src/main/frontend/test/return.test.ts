import assert from "node:assert/strict";
import { test } from "node:test";
import { Return } from "../src/page/return";

test("goes on once, and only when the network is there", async () => {
  let away = true;
  let gone = 0;
  const ask = () => (away ? Promise.reject(new TypeError("no network")) : Promise.resolve());
  const back = new Return(ask, () => gone++);

  await back.look();
  assert.equal(gone, 0);

  away = false;
  await Promise.all([back.look(), back.look()]);
  await back.look();
  assert.equal(gone, 1);
});
