import type { Timers } from "../page/timers";

/** Why nothing is sent now, the strongest reason first. */
export type Hold = { reason: "paused" } | { reason: "signedOut" } | { reason: Timed; until: number };

/** What passes by itself: too much to do, no connection, no room on the server's disk. */
export type Timed = "busy" | "lost" | "full";

/** Whether requests may be sent now. Everything that sends asks here, so that one reason to wait holds for all. */
export class Gate {
  readonly #timers: Timers;
  readonly #watchers: (() => void)[] = [];
  #paused = false;
  #signedOut = false;
  #wait: { reason: Timed; until: number; cancel: () => void } | undefined;

  constructor(timers: Timers) {
    this.#timers = timers;
  }

  /** Tells whenever the gate opens or closes, or closes for another reason. */
  onChange(react: () => void): void {
    this.#watchers.push(react);
  }

  isOpen(): boolean {
    return this.hold() === undefined;
  }

  hold(): Hold | undefined {
    if (this.#signedOut) {
      return { reason: "signedOut" };
    }
    if (this.#paused) {
      return { reason: "paused" };
    }
    return this.#wait && { reason: this.#wait.reason, until: this.#wait.until };
  }

  pause(): void {
    this.#paused = true;
    this.#tell();
  }

  resume(): void {
    this.#paused = false;
    this.openNow();
  }

  signOut(): void {
    this.#signedOut = true;
    this.#tell();
  }

  /** Somebody signed in again, perhaps: the next answer will tell. */
  trySession(): void {
    if (this.#signedOut) {
      this.#signedOut = false;
      this.#tell();
    }
  }

  /** Keeps the gate shut for a while; it opens by itself. */
  wait(reason: Timed, milliseconds: number): void {
    this.#wait?.cancel();
    const cancel = this.#timers.after(milliseconds, () => this.openNow());
    this.#wait = { reason, until: this.#timers.now() + milliseconds, cancel };
    this.#tell();
  }

  /** Ends the waiting at once. */
  openNow(): void {
    this.#wait?.cancel();
    this.#wait = undefined;
    this.#tell();
  }

  #tell(): void {
    this.#watchers.forEach((react) => react());
  }
}
