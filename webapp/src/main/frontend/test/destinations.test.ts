import assert from "node:assert/strict";
import { test } from "node:test";
import { Destinations } from "../src/intake/destinations";

function location(): Destinations {
  const destinations = new Destinations();
  destinations.fill([
    { mailbox: "21", renter: "Old Tenant", names: [], standing: "closed" },
    { mailbox: "210", renter: "Ana Núñez", names: ["Ana Núñez", "Annie N."], standing: "pending" },
    { mailbox: "214", renter: "Vega Design", names: ["Marisol Vega"], standing: "approved" },
    { mailbox: "305", renter: "Vegan Foods", names: ["Paul Brown"], standing: "expired" },
  ]);
  return destinations;
}

const hits = (typed: string) => location().like(typed).map(({ mailbox, name }) => `${mailbox} ${name}`);

test("three letters of a name, a business or an alias are enough, whatever their case and accents", () => {
  assert.deepEqual(hits("nun"), ["210 Ana Núñez"]);
  assert.deepEqual(hits("annie"), ["210 Annie N."]);
  assert.deepEqual(hits("MARI"), ["214 Marisol Vega"]);
  assert.deepEqual(hits("veg"), ["214 Vega Design", "305 Vegan Foods"]);
});

test("the number that was typed whole comes first, even if it is closed", () => {
  assert.deepEqual(hits("21"), ["21 Old Tenant", "210 Ana Núñez", "214 Vega Design"]);
  assert.equal(location().like("21")[0]?.exact, true);
});

test("closed mailboxes come last unless they are exactly what was typed", () => {
  assert.deepEqual(hits("2"), ["210 Ana Núñez", "214 Vega Design", "21 Old Tenant"]);
});

test("one letter is not enough for names, and nothing gives nothing", () => {
  assert.deepEqual(hits("v"), []);
  assert.deepEqual(hits("  "), []);
});

test("the middle of a word is no match", () => {
  assert.deepEqual(hits("ega"), []);
});

test("who is served by exception brings it along", () => {
  const served = { day: "2026-12-24", grantedBy: "Frank" };
  const destinations = new Destinations();
  destinations.fill([{ mailbox: "210", renter: "Ana Núñez", names: [], standing: "pending", served }]);
  assert.deepEqual(destinations.like("210")[0]?.served, served);
});
