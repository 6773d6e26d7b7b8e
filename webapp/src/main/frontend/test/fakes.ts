import type { Timers } from "../src/page/timers";
import type { HttpAnswer } from "../src/upload/answers";
import type { Batch, Parcel } from "../src/upload/batches";
import type { Outcome } from "../src/upload/outcome";
import type { Line, Watcher } from "../src/upload/sender";

/** Time that passes when told to. */
export class FakeTimers implements Timers {
  #now = 1_000_000;
  #due: { at: number; run: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, run: () => void): () => void {
    const entry = { at: this.#now + milliseconds, run };
    this.#due.push(entry);
    return () => (this.#due = this.#due.filter((other) => other !== entry));
  }

  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.#now = next.at;
      this.#due = this.#due.filter((other) => other !== next);
      next.run();
      await settled();
    }
    this.#now = end;
  }

  #next(end: number): { at: number; run: () => void } | undefined {
    return this.#due.filter((entry) => entry.at <= end).sort((a, b) => a.at - b.at)[0];
  }
}

/** Lets everything that is ready to go on do so. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

export function parcel(id: string, size = 1000, more: Partial<Parcel> = {}): Parcel {
  return { id, name: `${id}.jpg`, file: { size } as Blob, keep: false, risked: false, piece: id, terms: {}, ...more };
}

export interface SentBatch {
  key: string;
  ids: string[];
  keep: boolean;
  progress: (loaded: number, total: number) => void;
  answer: (answer: HttpAnswer) => Promise<void>;
}

/** A line whose answers the test gives. */
export class FakeLine implements Line {
  readonly sent: SentBatch[] = [];
  readonly unreadable = new Set<Blob>();

  async checksum(file: Blob): Promise<string | undefined> {
    if (this.unreadable.has(file)) {
      throw new Error("cannot be read");
    }
    return "cafe";
  }

  post(batch: Batch, progress: (loaded: number, total: number) => void): Promise<HttpAnswer> {
    return new Promise((resolve) => {
      this.sent.push({
        key: batch.key,
        ids: batch.parcels.map((entry) => entry.id),
        keep: batch.parcels[0]?.keep ?? false,
        progress,
        answer: async (answer) => {
          resolve(answer);
          await settled();
        },
      });
    });
  }

  last(): SentBatch {
    return this.sent[this.sent.length - 1] as SentBatch;
  }
}

/** Writes down what it is told. */
export class Notes implements Watcher {
  readonly outcomes = new Map<string, Outcome>();
  readonly bytes = new Map<string, number>();
  readonly under = new Set<string>();
  answers = 0;

  async leaves(ids: readonly string[]): Promise<void> {
    ids.forEach((id) => this.under.add(id));
  }

  moves(id: string, bytes: number): void {
    this.bytes.set(id, bytes);
  }

  waits(id: string): void {
    this.under.delete(id);
  }

  arrives(id: string, outcome: Outcome): void {
    this.outcomes.set(id, outcome);
  }

  answered(): void {
    this.answers++;
  }
}

export function answer(status: number, body: unknown = {}, retryAfter: string | null = null): HttpAnswer {
  return { status, retryAfter, text: JSON.stringify(body) };
}

/** The answer of a server that stored everything. */
export function allStored(ids: readonly string[]): HttpAnswer {
  return answer(200, {
    results: ids.map((id) => ({ status: "stored", itemId: `item-${id}`, label: `L-${id}`, sha256: "CAFE" })),
  });
}

export const NOTHING: HttpAnswer = { status: 0, retryAfter: null, text: "" };
