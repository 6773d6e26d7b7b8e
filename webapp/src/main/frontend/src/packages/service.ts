import { NO_ANSWER, understood, type HttpAnswer, type Reply } from "../upload/answers";
import { exchange } from "../upload/http";

const BASE = "/ui/v1";
const PATIENCE = 60_000;

export interface Expected {
  id: string;
  mailbox: string;
  recipient: string;
  sender: string;
  note: string;
  late: boolean;
}

export interface Piece {
  id: string;
  label: string;
  mailbox: string;
  recipient: string;
  carrier: string;
  trackingNumber: string;
  receivedAt: string;
}

export interface Scanned {
  number: string;
  carrier: string;
  checkDigit?: "right" | "none" | "wrong";
  expected: Expected[];
  received: Piece[];
}

export interface Suggestion {
  mailbox: string;
  name: string;
  renter: string;
  standing: string;
  served?: { day: string; grantedBy: string };
}

/** What is sent of a parcel; as PackageJson of the interface. */
export interface Parcel {
  trackingNumber: string;
  carrier: string;
  mailbox: string;
  recipient: string;
  sender: string;
  lengthMm: number;
  widthMm: number;
  heightMm: number;
  weightGrams: number;
  shelf: string;
  keepDuplicate: boolean;
}

export interface Receipt {
  status: "received" | "duplicate";
  item: Piece;
}

/** What came back: the thing that was asked for, or why not; no reason when the network is away. */
export type Answer<T> = { ok: true; value: T } | { ok: false; reason?: string };

/** The interface of the server, as far as parcels need it. Nothing here rejects. */
export const service = {
  read: async (code: string): Promise<Answer<Scanned>> => answer(await exchange("GET", `${BASE}/tracking-numbers?code=${encodeURIComponent(code)}`)),

  suggest: async (typed: string): Promise<Answer<{ mailboxes: Suggestion[] }>> => answer(await exchange("GET", `${BASE}/mailboxes?q=${encodeURIComponent(typed)}`)),

  /** @param key the same for the same parcel, however often it is sent */
  receive: async (parcel: Parcel, photograph: File | undefined, key: string): Promise<Answer<Receipt>> => {
    const headers = { Accept: "application/json", "Idempotency-Key": key };
    if (photograph === undefined) {
      return send("POST", `${BASE}/packages`, { ...headers, "Content-Type": "application/json" }, JSON.stringify(parcel));
    }
    const form = new FormData();
    form.append("package", JSON.stringify(parcel));
    form.append("file", photograph, photograph.name);
    return send("POST", `${BASE}/packages`, headers, form);
  },

  undo: (id: string): Promise<Answer<Piece>> => send("DELETE", `${BASE}/packages/${id}`, { Accept: "application/json" }),
};

export type Service = typeof service;

async function send<T>(method: string, address: string, headers: Record<string, string>, body?: BodyInit): Promise<Answer<T>> {
  try {
    const response = await fetch(address, { method, headers, body: body ?? null, signal: AbortSignal.timeout(PATIENCE) });
    return answer({ status: response.status, retryAfter: null, text: await response.text() });
  } catch {
    return answer(NO_ANSWER);
  }
}

function answer<T>(came: HttpAnswer): Answer<T> {
  const reply: Reply = understood(came);
  if (reply.kind === "answered") {
    return { ok: true, value: reply.body as T };
  }
  const reason = "message" in reply && reply.message !== "" ? reply.message : undefined;
  return reason === undefined ? { ok: false } : { ok: false, reason };
}
