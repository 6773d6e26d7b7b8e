import { debounced, type Timers } from "./timers";

const CALM = 300;
const POLL = 15_000;

/**
 * Refreshes the page when the server hints that something changed: once for many hints in a row, and only while the page is
 * seen. While the push connection is broken the page is refreshed every fifteen seconds instead; the next hint ends that.
 */
export class Hints {
  readonly #refreshSoon: () => void;
  #polling = false;
  #cancelPoll = (): void => undefined;

  constructor(
    private readonly refresh: () => void,
    private readonly canRefresh: () => boolean,
    private readonly timers: Timers,
  ) {
    this.#refreshSoon = debounced(() => this.wake(), CALM, timers);
  }

  hint(): void {
    this.#polling = false;
    this.#cancelPoll();
    this.#refreshSoon();
  }

  /** The page is seen again, or the network is back: what was missed is fetched at once. */
  wake(): void {
    if (this.canRefresh()) {
      this.refresh();
    }
  }

  connectionLost(): void {
    if (!this.#polling) {
      this.#polling = true;
      this.#poll();
    }
  }

  #poll(): void {
    this.#cancelPoll = this.timers.after(POLL, () => {
      this.wake();
      this.#poll();
    });
  }
}
