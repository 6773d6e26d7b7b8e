/** Time as the scripts see it; tests bring their own. */
export interface Timers {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs something once, later; the answer takes it back. */
  after(milliseconds: number, run: () => void): () => void;
}

export const browserTimers: Timers = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Runs something once the calls have stopped for a while. */
export function debounced(run: () => void, milliseconds: number, timers: Timers): () => void {
  let cancel = (): void => undefined;
  return () => {
    cancel();
    cancel = timers.after(milliseconds, run);
  };
}
