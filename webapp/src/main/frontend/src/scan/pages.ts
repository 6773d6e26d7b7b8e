/** A scanned file of a request, as the server tells it. */
export interface ScannedFile {
  readonly id: string;
  readonly name: string;
  /** How many pages the file has. */
  readonly pages: number;
  readonly bytes?: number;
  /** Address of a small picture. */
  readonly thumbnail?: string | null;
}

/** The list in an answer, in order. */
export function filesOf(body: unknown): ScannedFile[] {
  const pages = (body as { pages?: ScannedFile[] } | undefined)?.pages ?? [];
  return pages.map((page) => ({ ...page, id: String(page.id) }));
}

/** The list with one file at another place; places outside the list are its ends. */
export function moved(files: readonly ScannedFile[], id: string, to: number): ScannedFile[] {
  const file = files.find((candidate) => candidate.id === id);
  const rest = files.filter((candidate) => candidate.id !== id);
  if (file !== undefined) {
    rest.splice(Math.max(0, Math.min(to, rest.length)), 0, file);
  }
  return rest;
}

/**
 * What the list is when the server's has come while ours was changed and not yet saved: our order, without what we took
 * out, and what is new behind.
 */
export function merged(
  ours: readonly ScannedFile[],
  removed: ReadonlySet<string>,
  theirs: readonly ScannedFile[],
): ScannedFile[] {
  const known = new Map(theirs.map((file) => [file.id, file]));
  const kept = ours.flatMap((file) => known.get(file.id) ?? []);
  const listed = new Set(kept.map((file) => file.id));
  return [...kept, ...theirs.filter((file) => !listed.has(file.id) && !removed.has(file.id))];
}
