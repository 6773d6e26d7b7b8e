import { isSame, type Terms } from "./terms";

/** A file on its way. */
export interface Parcel {
  readonly id: string;
  readonly name: string;
  readonly file: Blob;
  /** Record it even if the same bytes were recorded before. */
  readonly keep: boolean;
  /** Files of the same piece follow one another and travel together, front first. */
  readonly piece: string;
  readonly terms: Terms;
  /** A request that carried it got no answer: the server may have it already. */
  risked: boolean;
}

/** What goes into one request. Sent again it carries the same key, so that the server can tell. */
export interface Batch {
  key: string;
  readonly parcels: readonly Parcel[];
  attempts: number;
}

export const MOST_FILES = 50;
export const MOST_BYTES = 16 * 1024 * 1024;

/**
 * The parcels at the head of the queue that go into the next request: whole pieces of one kind, at most {@link MOST_FILES} and
 * {@link MOST_BYTES}, and so few that every free request gets some. A larger piece goes alone.
 */
export function nextParcels(waiting: readonly Parcel[], freeRequests: number): Parcel[] {
  const share = Math.min(MOST_FILES, Math.ceil(waiting.length / Math.max(1, freeRequests)));
  const taken = new Set<Parcel>();
  let bytes = 0;
  for (const parcel of waiting) {
    const piece = taken.has(parcel) ? [] : pieceOf(parcel, waiting);
    bytes += piece.reduce((sum, page) => sum + page.file.size, 0);
    if (taken.size > 0 && (taken.size + piece.length > share || bytes > MOST_BYTES || !fits(parcel, waiting[0]))) {
      break;
    }
    piece.forEach((page) => taken.add(page));
  }
  return [...taken];
}

/** All pages of its piece; they may have been chosen one by one. */
function pieceOf(parcel: Parcel, waiting: readonly Parcel[]): Parcel[] {
  return parcel.piece === parcel.id ? [parcel] : waiting.filter(({ piece }) => piece === parcel.piece);
}

function fits(one: Parcel, other: Parcel | undefined): boolean {
  return other !== undefined && one.keep === other.keep && isSame(one.terms, other.terms);
}

/** The files' pieces as short keys in the files' order, undefined if every file is a piece. */
export function pieceKeys(parcels: readonly Parcel[]): string | undefined {
  const pieces = [...new Set(parcels.map((parcel) => parcel.piece))];
  return pieces.length === parcels.length ? undefined : parcels.map((parcel) => pieces.indexOf(parcel.piece)).join(",");
}

export function batchOf(parcels: readonly Parcel[]): Batch {
  return { key: randomKey(), parcels, attempts: 0 };
}

/** A batch that was too large for the server, in two; a single piece stays whole. */
export function halves(batch: Batch): Batch[] {
  const { parcels } = batch;
  const starts = parcels.map((_parcel, index) => index).filter((index) => parcels[index]?.piece !== parcels[index - 1]?.piece);
  const middle = starts[Math.ceil(starts.length / 2)] ?? parcels.length;
  return [parcels.slice(0, middle), parcels.slice(middle)].filter((half) => half.length > 0).map(batchOf);
}

/** The batch without a file, under a new key, since it is another request now. */
export function without(batch: Batch, id: string): Batch {
  const parcels = batch.parcels.filter((parcel) => parcel.id !== id);
  return parcels.length === batch.parcels.length ? batch : { ...batchOf(parcels), attempts: batch.attempts };
}

/** How many bytes of each file are gone when that many bytes of the request are: the files go one after another. */
export function shares(sizes: readonly number[], loaded: number, total: number): number[] {
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  let left = total > 0 ? (loaded / total) * bytes : 0;
  return sizes.map((size) => {
    const gone = Math.min(size, Math.max(0, left));
    left -= size;
    return Math.round(gone);
  });
}

function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
