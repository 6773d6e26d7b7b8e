import type { Row } from "./many";

const PATIENCE = 60_000;

/** Works on many pieces; rejects with what to tell the person. A lost answer is asked for again under the same key. */
export async function postMany(address: string, body: unknown, broken: string): Promise<Row[]> {
  const answer = await call("POST", address, body, broken);
  const told = (await answer.json().catch(() => ({}))) as { results?: Row[]; detail?: string };
  if (!answer.ok || !told.results) {
    throw new Error(told.detail ?? broken);
  }
  return told.results;
}

/** Takes back what was done with one piece. */
export function unassign(item: string, broken: string): Promise<Row> {
  return one(item, "DELETE", "assignment", undefined, broken);
}

/** Puts one piece into quarantine. */
export function setAside(item: string, why: { reason: string; mailbox: string }, broken: string): Promise<Row> {
  return one(item, "POST", "quarantine", why, broken);
}

async function one(item: string, method: string, what: string, body: unknown, broken: string): Promise<Row> {
  const answer = await call(method, `/ui/v1/items/${item}/${what}`, body, broken);
  const told = (await answer.json().catch(() => ({}))) as { detail?: string };
  return answer.ok ? { item, status: "done" } : { item, status: "refused", message: told.detail ?? broken };
}

async function call(method: string, address: string, body: unknown, broken: string): Promise<Response> {
  const request: RequestInit = {
    method,
    headers: { Accept: "application/json", "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() },
    body: body === undefined ? null : JSON.stringify(body),
  };
  const send = () => fetch(address, { ...request, signal: AbortSignal.timeout(PATIENCE) });
  try {
    return await send().catch(send);
  } catch {
    throw new Error(broken);
  }
}
