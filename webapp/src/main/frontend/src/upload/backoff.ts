/** A batch that failed this often is left to the person, who can have it sent again. */
export const MOST_ATTEMPTS = 6;

const FIRST = 1_000;
const LONGEST = 30_000;

/**
 * Milliseconds to wait after the given number of failures in a row (1, 2, …): doubling, at most half a minute, spread by
 * up to a quarter so that many devices do not come back in the same instant.
 */
export function backoff(failures: number, random: () => number = Math.random): number {
  const full = Math.min(LONGEST, FIRST * 2 ** (failures - 1));
  return Math.round(full * (1 - random() / 4));
}

/** Milliseconds of a Retry-After header: seconds or a date; five seconds where it is missing or unreadable. */
export function retryAfter(header: string | null, now: number): number {
  const seconds = header === null || header.trim() === "" ? NaN : Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header ?? "") - now : seconds * 1000;
  return Number.isNaN(wait) ? 5_000 : Math.min(Math.max(wait, 1_000), 300_000);
}
