/** A file on its way. */
export interface Parcel {
  readonly id: string;
  readonly name: string;
  readonly file: Blob;
  /** Record it even if the same bytes were recorded before. */
  readonly keep: boolean;
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
 * The parcels at the head of the queue that go into the next request: of one kind, at most {@link MOST_FILES} and
 * {@link MOST_BYTES}, and so few that every free request gets some. A larger file goes alone.
 */
export function nextParcels(waiting: readonly Parcel[], freeRequests: number): Parcel[] {
  const share = Math.min(MOST_FILES, Math.ceil(waiting.length / Math.max(1, freeRequests)));
  const taken: Parcel[] = [];
  let bytes = 0;
  for (const parcel of waiting) {
    bytes += parcel.file.size;
    if (taken.length === share || (taken.length > 0 && (bytes > MOST_BYTES || parcel.keep !== taken[0]?.keep))) {
      break;
    }
    taken.push(parcel);
  }
  return taken;
}

export function batchOf(parcels: readonly Parcel[]): Batch {
  return { key: randomKey(), parcels, attempts: 0 };
}

/** A batch that was too large for the server, in two. */
export function halves(batch: Batch): Batch[] {
  const middle = Math.ceil(batch.parcels.length / 2);
  return [batch.parcels.slice(0, middle), batch.parcels.slice(middle)].map(batchOf);
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
