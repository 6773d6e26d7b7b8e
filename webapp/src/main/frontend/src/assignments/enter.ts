import type { Timers } from "../page/timers";

/** The mailbox box with its suggestions, and the button that assigns. */
export interface Box {
  /** Whether suggestions for what is typed are still to come. */
  isAsking(): boolean;
  /** How many suggestions are shown. */
  suggestions(): number;
  /** Chooses the first suggestion. */
  choose(): void;
  assign(): void;
  /** Whether Enter on the only suggestion assigns as well. */
  assignsAtOnce(): boolean;
  /** Whether a number is typed: nobody need be suggested for it. */
  isNumber(): boolean;
  /** What is typed stands as it is, whatever would be suggested for it. */
  keepTyped(): void;
  /** What is chosen now is assigned at once. */
  hurry(): void;
}

const LOOK_AGAIN = 25;

/**
 * What Enter means in the box when it comes sooner than PrimeFaces expects. Pressed before the suggestions are there it waits
 * for them, and chooses if there is exactly one; any other key takes that back. A number is the mailbox's own and waits for
 * nobody where one Enter is to do.
 */
export class Enter {
  #cancel = (): void => undefined;

  constructor(
    private readonly box: Box,
    private readonly timers: Timers,
  ) {}

  /** Takes note of a key; says whether nobody else may act on it. */
  takes(key: string): boolean {
    this.#cancel();
    if (key !== "Enter") {
      return false;
    }
    if (this.box.isAsking() && this.box.assignsAtOnce() && this.box.isNumber()) {
      this.box.keepTyped();
      this.box.assign();
      return true;
    }
    if (this.box.isAsking()) {
      this.#waitFor(() => !this.box.isAsking(), () => this.#choose());
      return true;
    }
    if (this.box.suggestions() === 1 && this.box.assignsAtOnce()) {
      this.box.hurry();
      this.#cancel = this.timers.after(0, () => this.box.assign());
    }
    return false;
  }

  #choose(): void {
    if (this.box.suggestions() !== 1) {
      return;
    }
    if (!this.box.assignsAtOnce()) {
      this.box.choose();
      return;
    }
    this.box.hurry();
    this.box.choose();
    this.box.assign();
  }

  /** One look later than needed: the list is drawn after the answer has come. */
  #waitFor(arrived: () => boolean, act: () => void): void {
    this.#cancel = this.timers.after(LOOK_AGAIN, () => {
      if (arrived()) {
        this.#cancel = this.timers.after(LOOK_AGAIN, act);
      } else {
        this.#waitFor(arrived, act);
      }
    });
  }
}
