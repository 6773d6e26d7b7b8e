import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { PieceMeta } from "./piece";

/** A file that is not uploaded yet, as the device keeps it. */
export interface Kept {
  readonly id: string;
  /** The open page that takes care of it. */
  readonly sitting: string;
  readonly file: File;
  readonly meta: PieceMeta;
}

/** Where files wait that are not uploaded yet, so that a closed page loses none of them. */
export interface Keeper {
  keep(files: readonly Kept[]): Promise<void>;
  /** Notes anew what is known of files that are kept. */
  note(sitting: string, metas: ReadonlyMap<string, PieceMeta>): Promise<void>;
  forget(sitting: string, ids: readonly string[]): Promise<void>;
  /** All that is kept, of every sitting, in the order it came. */
  all(): Promise<Kept[]>;
}

interface Entry {
  key: [string, string];
  place: number;
  name: string;
  type: string;
  lastModified: number;
  meta: PieceMeta;
}

interface Shelves extends DBSchema {
  files: { key: [string, string]; value: Blob };
  entries: { key: [string, string]; value: Entry };
}

/** Keeps files in the browser's database: their bytes once, what is known of them as often as it changes. */
export class DeviceKeeper implements Keeper {
  readonly #base: Promise<IDBPDatabase<Shelves>>;
  #place = Date.now();

  constructor(name = "waypost-intake") {
    this.#base = openDB<Shelves>(name, 1, {
      upgrade(base) {
        base.createObjectStore("files");
        base.createObjectStore("entries", { keyPath: "key" });
      },
    });
  }

  async keep(files: readonly Kept[]): Promise<void> {
    const change = (await this.#base).transaction(["files", "entries"], "readwrite");
    await Promise.all([
      ...files.map(({ sitting, id, file }) => change.objectStore("files").put(file, [sitting, id])),
      ...files.map((kept) => change.objectStore("entries").put(this.#entry(kept))),
      change.done,
    ]);
  }

  async note(sitting: string, metas: ReadonlyMap<string, PieceMeta>): Promise<void> {
    const change = (await this.#base).transaction("entries", "readwrite");
    await Promise.all([
      ...[...metas].map(async ([id, meta]) => {
        const entry = await change.store.get([sitting, id]);
        return entry && change.store.put({ ...entry, meta });
      }),
      change.done,
    ]);
  }

  async forget(sitting: string, ids: readonly string[]): Promise<void> {
    const change = (await this.#base).transaction(["files", "entries"], "readwrite");
    await Promise.all([
      ...ids.map((id) => change.objectStore("files").delete([sitting, id])),
      ...ids.map((id) => change.objectStore("entries").delete([sitting, id])),
      change.done,
    ]);
  }

  async all(): Promise<Kept[]> {
    const base = await this.#base;
    const entries = (await base.getAll("entries")).sort((one, other) => one.place - other.place);
    const kept = entries.map(async ({ key, name, type, lastModified, meta }) => {
      const blob = await base.get("files", key);
      return blob && { id: key[1], sitting: key[0], file: new File([blob], name, { type, lastModified }), meta };
    });
    return (await Promise.all(kept)).filter((found) => found !== undefined);
  }

  #entry({ id, sitting, file, meta }: Kept): Entry {
    const { name, type, lastModified } = file;
    return { key: [sitting, id], place: this.#place++, name, type, lastModified, meta };
  }
}
