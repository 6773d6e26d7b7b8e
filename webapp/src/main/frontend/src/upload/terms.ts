/** What is known of a piece, as the server takes it: absent fields stay as they are. Measures are millimetres and grams. */
export interface Noted {
  sender?: string;
  mailType?: string;
  lengthMm?: number;
  widthMm?: number;
  heightMm?: number;
  weightGrams?: number;
  carrier?: string;
  trackingNumber?: string;
  details?: string;
  shelf?: string;
}

/** What is to be done with a file as soon as it arrives. */
export interface Terms {
  /** Number of the mailbox it is for; without one it waits for assignment. */
  readonly mailbox?: string;
  /** Which of the mailbox's names. */
  readonly recipient?: string;
  readonly noted?: Noted;
}

/** Files under the same terms may share a request. */
export function isSame(one: Terms, other: Terms): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
