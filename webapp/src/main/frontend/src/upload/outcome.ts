/** Why a file may be sent again: nobody answered, the server failed, the copy differs, the server said no. */
export type Failure = "lost" | "broken" | "differs" | "denied";

/** Why a file is not taken before it is sent: it can no longer be read. */
export type Refusal = "server" | "unreadable";

/**
 * What became of one file. A stored one was assigned to a mailbox, or waits for the reason told. A message, where there is one, comes from the server and is in the reader's
 * language.
 */
export type Outcome =
  | { kind: "stored"; itemId: string; label: string; mailbox?: string; waits?: string }
  | { kind: "duplicate"; itemId: string; label: string; mailbox?: string }
  | { kind: "refused"; reason: Refusal; message: string }
  | { kind: "failed"; reason: Failure; message: string };

export function failed(reason: Failure, message = ""): Outcome {
  return { kind: "failed", reason, message };
}

export function refused(reason: Refusal, message = ""): Outcome {
  return { kind: "refused", reason, message };
}
