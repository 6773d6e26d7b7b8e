import { understood, outcomes, type HttpAnswer, type Reply } from "./answers";
import { backoff, MOST_ATTEMPTS, retryAfter } from "./backoff";
import { batchOf, halves, nextParcels, shares, without, type Batch, type Parcel } from "./batches";
import type { Gate } from "./gate";
import { failed, refused, type Outcome } from "./outcome";

/** The way to the server. */
export interface Line {
  /** The SHA-256 in hexadecimal, undefined where it cannot be computed; rejects when the file cannot be read. */
  checksum(file: Blob): Promise<string | undefined>;
  /** Sends a batch; never rejects. */
  post(batch: Batch, onProgress: (loaded: number, total: number) => void): Promise<HttpAnswer>;
}

/** Who wants to know what happens to the parcels. */
export interface Watcher {
  /** They are about to leave; they do when this ends. */
  leaves(ids: readonly string[]): Promise<void>;
  moves(id: string, bytes: number): void;
  waits(id: string): void;
  arrives(id: string, outcome: Outcome): void;
  /** The whole answer, after its parcels arrived. */
  answered(body: unknown): void;
}

/**
 * Sends parcels in batches, several requests at a time, for as long as the gate is open. What got no answer is sent again,
 * in the same batch and under the same key; what the server cannot take as a whole is halved.
 */
export class Sender {
  #waiting: Parcel[] = [];
  #again: Batch[] = [];
  #running = 0;
  #failures = 0;
  #woken = false;

  constructor(
    private readonly line: Line,
    private readonly gate: Gate,
    private readonly watcher: Watcher,
    private readonly requests: number,
    private readonly now: () => number = Date.now,
  ) {
    gate.onChange(() => this.#wake());
  }

  send(parcel: Parcel): void {
    this.#waiting.push(parcel);
    this.#wake();
  }

  /** Forgets a parcel that has not left yet. */
  drop(id: string): void {
    this.#waiting = this.#waiting.filter((parcel) => parcel.id !== id);
    this.#again = this.#again.map((batch) => without(batch, id)).filter((batch) => batch.parcels.length > 0);
  }

  /** Later, so that parcels handed over one by one in the same breath share a request. */
  #wake(): void {
    if (!this.#woken) {
      this.#woken = true;
      queueMicrotask(() => {
        this.#woken = false;
        this.#pump();
      });
    }
  }

  #pump(): void {
    while (this.gate.isOpen() && this.#running < this.requests) {
      const batch = this.#again.shift() ?? this.#next();
      if (batch === undefined) {
        return;
      }
      void this.#run(batch);
    }
  }

  #next(): Batch | undefined {
    const parcels = nextParcels(this.#waiting, this.requests - this.#running);
    const gone = new Set(parcels);
    this.#waiting = this.#waiting.filter((parcel) => !gone.has(parcel));
    return parcels.length > 0 ? batchOf(parcels) : undefined;
  }

  async #run(batch: Batch): Promise<void> {
    this.#running++;
    try {
      await this.#deliver(batch);
    } finally {
      this.#running--;
      this.#wake();
    }
  }

  async #deliver(chosen: Batch): Promise<void> {
    const sums = new Map<string, string | undefined>();
    let batch = chosen;
    for (const parcel of chosen.parcels) {
      if (!(await this.#read(parcel, sums))) {
        batch = without(batch, parcel.id);
      }
    }
    if (batch.parcels.length > 0) {
      await this.#post(batch, batch.parcels.map((parcel) => sums.get(parcel.id)));
    }
  }

  async #read(parcel: Parcel, sums: Map<string, string | undefined>): Promise<boolean> {
    try {
      sums.set(parcel.id, await this.line.checksum(parcel.file));
      return true;
    } catch {
      this.watcher.arrives(parcel.id, refused("unreadable"));
      return false;
    }
  }

  async #post(batch: Batch, sums: (string | undefined)[]): Promise<void> {
    const sizes = batch.parcels.map((parcel) => parcel.file.size);
    await this.watcher.leaves(batch.parcels.map((parcel) => parcel.id));
    const answer = await this.line.post(batch, (loaded, total) =>
      shares(sizes, loaded, total).forEach((bytes, index) => this.watcher.moves((batch.parcels[index] as Parcel).id, bytes)),
    );
    this.#take(batch, sums, understood(answer));
  }

  #take(batch: Batch, sums: (string | undefined)[], reply: Reply): void {
    switch (reply.kind) {
      case "answered":
        return this.#arrive(batch, sums, reply.body);
      case "signedOut":
        return this.#hold(batch, () => this.gate.signOut());
      case "busy":
        return this.#hold(batch, () => this.gate.wait(reply.reason, retryAfter(reply.retryAfter, this.now())));
      case "tooLarge":
        return this.#shrink(batch, reply.message);
      case "lost":
        return this.#tryAgain(batch, failed("lost"));
      case "broken":
        return this.#tryAgain(batch, failed("broken", reply.message));
      case "conflict":
      case "denied":
        return this.#arriveAll(batch, failed("denied", reply.message));
    }
  }

  #arrive(batch: Batch, sums: (string | undefined)[], body: unknown): void {
    const found = outcomes(body, batch.parcels, sums);
    if (found === undefined) {
      return this.#tryAgain(batch, failed("broken"));
    }
    this.#failures = 0;
    batch.parcels.forEach((parcel, index) => this.watcher.arrives(parcel.id, found[index] as Outcome));
    this.watcher.answered(body);
  }

  #arriveAll(batch: Batch, outcome: Outcome): void {
    batch.parcels.forEach((parcel) => this.watcher.arrives(parcel.id, outcome));
  }

  #hold(batch: Batch, close: () => void): void {
    batch.parcels.forEach((parcel) => this.watcher.waits(parcel.id));
    this.#again.push(batch);
    close();
  }

  #tryAgain(batch: Batch, outcome: Outcome): void {
    batch.parcels.forEach((parcel) => (parcel.risked = true));
    batch.attempts++;
    this.#failures++;
    if (batch.attempts >= MOST_ATTEMPTS) {
      return this.#arriveAll(batch, outcome);
    }
    this.#hold(batch, () => this.gate.wait("lost", backoff(this.#failures)));
  }

  #shrink(batch: Batch, message: string): void {
    const parts = halves(batch);
    if (parts.length === 1) {
      return this.#arriveAll(batch, refused("server", message));
    }
    batch.parcels.forEach((parcel) => this.watcher.waits(parcel.id));
    this.#again.push(...parts);
  }
}
