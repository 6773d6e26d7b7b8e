import type { Parcel } from "./batches";
import { failed, refused, type Outcome } from "./outcome";

/** An answer as it came; status 0 when none came. */
export interface HttpAnswer {
  status: number;
  retryAfter: string | null;
  text: string;
}

/** What an answer means for the sender. */
export type Reply =
  | { kind: "answered"; body: unknown }
  | { kind: "lost" }
  | { kind: "signedOut" }
  | { kind: "busy"; reason: "busy" | "full"; retryAfter: string | null }
  | { kind: "tooLarge"; message: string }
  | { kind: "conflict"; message: string }
  | { kind: "denied"; message: string }
  | { kind: "broken"; message: string };

export const NO_ANSWER: HttpAnswer = { status: 0, retryAfter: null, text: "" };

export function understood(answer: HttpAnswer): Reply {
  const body = parsed(answer.text);
  if (answer.status >= 200 && answer.status < 300) {
    return isRecord(body) ? { kind: "answered", body } : { kind: "broken", message: "" };
  }
  return isStillWorking(body) ? { kind: "busy", reason: "busy", retryAfter: answer.retryAfter } : refusal(answer, message(body));
}

/** The same batch came before under its key, and the server has not finished with it. */
function isStillWorking(body: unknown): boolean {
  return isRecord(body) && body.code === "PLATFORM-0009";
}

function refusal(answer: HttpAnswer, text: string): Reply {
  switch (answer.status) {
    case 0:
      return { kind: "lost" };
    case 401:
      return { kind: "signedOut" };
    case 429:
    case 503:
      return { kind: "busy", reason: "busy", retryAfter: answer.retryAfter };
    case 507:
      return { kind: "busy", reason: "full", retryAfter: answer.retryAfter };
    case 413:
      return { kind: "tooLarge", message: text };
    case 409:
      return { kind: "conflict", message: text };
    default:
      return answer.status >= 500 ? { kind: "broken", message: text } : { kind: "denied", message: text };
  }
}

interface Result {
  status: string;
  itemId?: string | number;
  label?: string;
  sha256?: string;
  mailbox?: string;
  message?: string;
}

/**
 * What became of each parcel, or undefined if the answer does not speak of all of them.
 *
 * @param sums the SHA-256 of each parcel in hexadecimal, undefined where the browser cannot compute it
 */
export function outcomes(
  body: unknown,
  parcels: readonly Parcel[],
  sums: readonly (string | undefined)[],
): Outcome[] | undefined {
  const results = isRecord(body) && Array.isArray(body.results) ? (body.results as Result[]) : [];
  if (results.length !== parcels.length) {
    return undefined;
  }
  return parcels.map((parcel, index) => outcome(results[index] as Result, parcel, sums[index]));
}

function outcome(result: Result, parcel: Parcel, sum: string | undefined): Outcome {
  const piece = { itemId: String(result.itemId ?? ""), label: result.label ?? "" };
  switch (result.status) {
    case "stored":
      return isSame(result.sha256, sum) ? { kind: "stored", ...piece, ...destiny(result) } : failed("differs");
    case "duplicate":
      return { kind: parcel.risked ? "stored" : "duplicate", ...piece, ...destiny(result) };
    case "refused":
      return refused("server", result.message ?? "");
    default:
      return failed("broken", result.message ?? "");
  }
}

/** Where a stored piece went, or why it waits although a mailbox was named. */
function destiny({ mailbox, message }: Result): { mailbox?: string; waits?: string } {
  return { ...(mailbox && { mailbox }), ...(message && { waits: message }) };
}

function isSame(theirs: string | undefined, ours: string | undefined): boolean {
  return ours === undefined || theirs?.toLowerCase() === ours;
}

function message(body: unknown): string {
  const told = isRecord(body) ? (body.detail ?? body.title) : "";
  return typeof told === "string" ? told : "";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
