import type { Sittings } from "./memory";

const PREFIX = "waypost.sitting.";

/**
 * Open pages, told apart by locks that the browser gives back when a page is gone, however it went. Where there are no locks
 * only this page counts as open.
 */
export function browserSittings(): Sittings {
  const own = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
  void navigator.locks?.request(PREFIX + own, () => new Promise<never>(() => undefined));
  return {
    own,
    async isOpen(sitting) {
      const held = (await navigator.locks?.query())?.held ?? [];
      return sitting === own || held.some((lock) => lock.name === PREFIX + sitting);
    },
  };
}
