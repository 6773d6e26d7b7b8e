import type { Lane } from "../page/lane";
import { understood, type HttpAnswer, type Reply } from "../upload/answers";
import { backoff, MOST_ATTEMPTS, retryAfter } from "../upload/backoff";
import type { Gate } from "../upload/gate";
import { filesOf, merged, moved, type ScannedFile } from "./pages";

/** Where the list is kept. Neither call rejects. */
export interface Shelf {
  read(): Promise<HttpAnswer>;
  write(ids: readonly string[], removed: readonly string[]): Promise<HttpAnswer>;
}

/**
 * The scanned files in order. Every change is saved at once, one request at a time and never beside an upload. Files that
 * somebody else added and that our order does not name stay behind ours. What could not be saved is saved when the gate opens again; what the
 * server refuses is given up for the list that the server has.
 */
export class Order {
  #files: ScannedFile[] = [];
  readonly #removed = new Set<string>();
  #changes = 0;
  #saved = 0;
  #loaded = false;
  #failures = 0;

  constructor(
    private readonly shelf: Shelf,
    private readonly lane: Lane,
    private readonly gate: Gate,
    private readonly onChange: () => void,
    private readonly onRefusal: (message: string) => void,
  ) {
    gate.onChange(() => this.gate.isOpen() && void this.flush());
  }

  files(): readonly ScannedFile[] {
    return this.#files;
  }

  isSaved(): boolean {
    return this.#loaded && this.#saved === this.#changes;
  }

  /** The server's list, from an answer to an upload. */
  take(body: unknown): void {
    const theirs = filesOf(body);
    this.#files = this.#saved === this.#changes ? theirs : merged(this.#files, this.#removed, theirs);
    this.onChange();
  }

  move(id: string, to: number): void {
    this.#change(moved(this.#files, id, to));
  }

  remove(id: string): void {
    this.#removed.add(id);
    this.#change(this.#files.filter((file) => file.id !== id));
  }

  /** Saves what is not saved yet; reads the list if that has not been done. Ends when done or when the gate is shut. */
  flush(): Promise<void> {
    return this.lane.run(async () => {
      while (!this.isSaved() && this.gate.isOpen()) {
        await (this.#loaded ? this.#save() : this.#load());
      }
    });
  }

  #change(files: ScannedFile[]): void {
    this.#files = files;
    this.#changes++;
    this.onChange();
    void this.flush();
  }

  async #load(): Promise<void> {
    const reply = understood(await this.shelf.read());
    if (reply.kind === "answered") {
      this.#settle(this.#changes, filesOf(reply.body));
    } else if (!this.#waits(reply)) {
      this.#loaded = true;
      this.#refused(reply);
    }
  }

  async #save(): Promise<void> {
    const change = this.#changes;
    const reply = understood(await this.shelf.write(this.#files.map((file) => file.id), [...this.#removed]));
    if (reply.kind === "answered") {
      this.#settle(change, filesOf(reply.body));
    } else if (!this.#waits(reply)) {
      this.#loaded = false;
      this.#refused(reply);
    }
  }

  /** The server has the list as it was after the given change. */
  #settle(change: number, theirs: ScannedFile[]): void {
    this.#failures = 0;
    this.#loaded = true;
    this.#saved = change;
    if (change === this.#changes) {
      this.#files = theirs;
      this.#removed.clear();
    } else {
      this.#files = merged(this.#files, this.#removed, theirs);
    }
    this.onChange();
  }

  #waits(reply: Reply): boolean {
    switch (reply.kind) {
      case "signedOut":
        this.gate.signOut();
        return true;
      case "busy":
        this.gate.wait(reply.reason, retryAfter(reply.retryAfter, Date.now()));
        return true;
      case "lost":
        return this.#waitsForConnection();
      case "broken":
        return this.#failures + 1 < MOST_ATTEMPTS && this.#waitsForConnection();
      default:
        return false;
    }
  }

  #waitsForConnection(): true {
    this.#failures++;
    this.gate.wait("lost", backoff(this.#failures));
    return true;
  }

  /** Gives our changes up; if the list is not loaded it is read anew by the loop that called. */
  #refused(reply: Reply): void {
    this.#failures = 0;
    this.#saved = this.#changes;
    this.#removed.clear();
    this.onRefusal("message" in reply ? reply.message : "");
    this.onChange();
  }
}
