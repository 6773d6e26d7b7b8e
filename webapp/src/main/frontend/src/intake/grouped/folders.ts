/** A file and the folders it came in, outermost first. */
export interface Found {
  readonly file: File;
  readonly folders: readonly string[];
}

/** A file or folder as a drop brings it. */
export type Entry = FileSystemEntry;

/** Everything in what was dropped, folders opened, each folder's files by name. What cannot be read is left out and told. */
export async function filesIn(entries: readonly Entry[], unreadable: (path: string) => void): Promise<Found[]> {
  const found: Found[] = [];
  for (const entry of entries) {
    await collect(entry, [], found, unreadable);
  }
  return found;
}

/** The entries of a drop; taken at once, for they are gone when the event is over. */
export function entriesOf(dropped: DataTransfer): Entry[] {
  return [...dropped.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
}

/** Files of a file box; one that takes a folder tells where each was. */
export function filesOf(files: Iterable<File>): Found[] {
  return inOrder([...files].map((file) => ({ file, folders: file.webkitRelativePath.split("/").slice(0, -1) })));
}

async function collect(
  entry: Entry,
  folders: readonly string[],
  found: Found[],
  unreadable: (path: string) => void,
): Promise<void> {
  try {
    if (entry.isFile) {
      found.push({ file: await fileOf(entry as FileSystemFileEntry), folders });
    } else {
      for (const child of await childrenOf(entry as FileSystemDirectoryEntry)) {
        await collect(child, [...folders, entry.name], found, unreadable);
      }
    }
  } catch {
    unreadable([...folders, entry.name].join("/"));
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A reader gives at most a hundred at a time, and none when there are no more. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<Entry[]> {
  const reader = folder.createReader();
  const all: Entry[] = [];
  for (let some = await nextOf(reader); some.length > 0; some = await nextOf(reader)) {
    all.push(...some);
  }
  return all.filter(({ name }) => !isHidden(name)).sort((one, other) => byName.compare(one.name, other.name));
}

function nextOf(reader: FileSystemDirectoryReader): Promise<Entry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

const byName = new Intl.Collator(undefined, { numeric: true });

function inOrder(found: Found[]): Found[] {
  const shown = found.filter(({ file }) => !isHidden(file.name));
  return shown.sort((one, other) => byName.compare(pathOf(one), pathOf(other)));
}

/** What operating systems leave in folders. */
function isHidden(name: string): boolean {
  return name.startsWith(".") || name === "Thumbs.db" || name === "desktop.ini";
}

/** Folders and name, as one reads them. */
export function pathOf({ file, folders }: Found): string {
  return [...folders, file.name].join("/");
}
