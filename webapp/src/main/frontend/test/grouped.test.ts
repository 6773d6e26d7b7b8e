import assert from "node:assert/strict";
import { test } from "node:test";
import { filesIn, type Entry, type Found } from "../src/intake/grouped/folders";
import { planned } from "../src/intake/grouped/plan";

function file(name: string): Entry {
  const entry = { isFile: true, isDirectory: false, name, file: (done: FileCallback) => done(new File(["x"], name)) };
  return entry as unknown as Entry;
}

/** A folder whose reader gives two entries at a time, as browsers give a hundred. */
function folder(name: string, ...children: Entry[]): Entry {
  const createReader = () => {
    const left = [...children];
    return { readEntries: (done: FileSystemEntriesCallback) => done(left.splice(0, 2)) };
  };
  return { isFile: false, isDirectory: true, name, createReader } as unknown as Entry;
}

function broken(name: string): Entry {
  const entry = { isFile: true, name, file: (_done: unknown, fail: ErrorCallback) => fail(new DOMException("gone")) };
  return entry as unknown as Entry;
}

async function read(...entries: Entry[]): Promise<{ found: Found[]; bad: string[] }> {
  const bad: string[] = [];
  return { found: await filesIn(entries, (path) => bad.push(path)), bad };
}

const paths = (found: readonly Found[]) => found.map((one) => [...one.folders, one.file.name].join("/"));

test("a folder is read whole, with its subfolders, by name", async () => {
  const { found } = await read(
    folder("Morning", folder("214", file("10.jpg"), file("2.jpg"), file("1.jpg")), folder("107", file("a.jpg")), file("top.jpg")),
  );
  assert.deepEqual(paths(found), ["Morning/107/a.jpg", "Morning/214/1.jpg", "Morning/214/2.jpg", "Morning/214/10.jpg", "Morning/top.jpg"]);
});

test("what systems leave in folders is not mail", async () => {
  const { found } = await read(folder("214", file(".DS_Store"), file("Thumbs.db"), file("a.jpg")));
  assert.deepEqual(paths(found), ["214/a.jpg"]);
});

test("a file that cannot be read is told and does not stop the others", async () => {
  const { found, bad } = await read(folder("214", broken("bad.jpg"), file("good.jpg")));
  assert.deepEqual(paths(found), ["214/good.jpg"]);
  assert.deepEqual(bad, ["214/bad.jpg"]);
});

function found(...places: string[]): Found[] {
  return places.map((place) => {
    const folders = place.split("/");
    const name = folders.pop() as string;
    return { file: new File(["x"], name), folders };
  });
}

test("each file is a piece of the mailbox it was dropped on", () => {
  const plan = planned(found("a.jpg", "b.jpg"), "each", "214");
  assert.deepEqual(plan.map(({ meta }) => [meta?.terms?.mailbox, meta?.group]), [["214", undefined], ["214", undefined]]);
});

test("pages of one piece stay together, each folder a piece of its own", () => {
  const plan = planned(found("x/1.jpg", "x/2.jpg", "y/1.jpg"), "one", "214");
  const [first, second, third] = plan.map(({ meta }) => meta?.group);
  assert.equal(first, second);
  assert.notEqual(first, third);
});

test("two drops on the same tile never become one piece", () => {
  const [one] = planned(found("1.jpg"), "one", "214");
  const [other] = planned(found("2.jpg"), "one", "214");
  assert.notEqual(one?.meta?.group, other?.meta?.group);
});

test("a subfolder names the mailbox, also one that nobody has", () => {
  const plan = planned(found("Morning/214/a.jpg", "Morning/99x/b.jpg"), "folder", undefined);
  assert.deepEqual(plan.map(({ meta }) => meta?.terms?.mailbox), ["214", "99x"]);
});

test("files of the same name from different folders are told apart", () => {
  const plan = planned(found("214/a.jpg", "107/a.jpg"), "folder", undefined);
  assert.notEqual(plan[0]?.meta?.relativePath, plan[1]?.meta?.relativePath);
});
