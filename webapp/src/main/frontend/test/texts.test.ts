import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Texts } from "../src/page/texts";

const BUNDLES = "../resources/org/waypost/web/i18n";

/** The bundles that scripts read, each on its own page. */
const SCRIPTED = ["intake", "counter", "assignments", "packages"];

function bundle(language: string, name = "intake"): Map<string, string> {
  const lines = readFileSync(join(BUNDLES, `${name}_${language}.properties`), "utf8").split("\n");
  const pairs = lines.flatMap((line) => [...line.matchAll(/^([^#=\s]+)=(.*)$/g)]);
  return new Map(pairs.map((pair) => [pair[1] as string, pair[2] as string]));
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(join(folder, entry.name)) : [readFileSync(join(folder, entry.name), "utf8")],
  );
}

const english = new Texts("en", bundle("en"));
const spanish = new Texts("es", bundle("es"));

test("one and many are told apart", () => {
  assert.equal(english.count("say.chosen", 1), "1 picture added.");
  assert.equal(english.count("say.chosen", 20), "20 pictures added.");
  assert.equal(spanish.count("say.chosen", 1), "1 foto añadida.");
});

test("a language with more plural forms than the bundle falls back to the general one", () => {
  assert.equal(spanish.count("say.chosen", 1_000_000), "1.000.000 fotos añadidas.");
});

test("sizes are written in the language of the page", () => {
  assert.equal(english.size(2_140_000), "2.1 MB");
  assert.equal(english.size(48_200), "49 kB");
  assert.equal(spanish.size(2_140_000), "2,1 MB");
});

test("a value that looks like a placeholder is left as it is", () => {
  assert.equal(english.say("upload.duplicate", "{0}"), "This picture was uploaded before as {0}.");
});

test("a missing text is an error, not an empty place", () => {
  assert.throws(() => english.say("no.such.key"), /no\.such\.key/);
});

test("both languages have the same texts with the same places for values", () => {
  const places = (text: string | undefined) => [...new Set(text?.match(/\{\d\}/g) ?? [])].sort().join();
  for (const name of SCRIPTED) {
    const [en, es] = [bundle("en", name), bundle("es", name)];
    assert.deepEqual([...es.keys()].sort(), [...en.keys()].sort());
    for (const [key, text] of en) {
      assert.equal(places(es.get(key)), places(text), key);
    }
  }
});

test("every text that a script names is in the bundle", () => {
  const named = sources("src").flatMap((source) => [...source.matchAll(/\.(say|count|text)\("([a-zA-Z.]+)"/g)]);
  const keys = new Set(SCRIPTED.flatMap((name) => [...bundle("en", name).keys()]));
  assert.ok(named.length > 15);
  for (const [, how, key] of named) {
    assert.ok(keys.has(how === "count" ? `${key}.other` : (key as string)), key);
  }
});
