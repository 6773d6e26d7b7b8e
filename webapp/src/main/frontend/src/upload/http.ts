import { NO_ANSWER, type HttpAnswer } from "./answers";
import { pieceKeys, type Batch } from "./batches";

/** A request that moves nothing for this long is given up: the network is gone without having said so. */
const STALLED = 90_000;

/** Sends a batch as a form. Never rejects. */
export function postFiles(
  address: string,
  batch: Batch,
  onProgress: (loaded: number, total: number) => void,
): Promise<HttpAnswer> {
  return postForm(address, form(batch), batch.key, onProgress);
}

/**
 * Sends a form with files. fetch cannot tell how much has been sent, so this is an XMLHttpRequest. Never rejects.
 *
 * @param key tells the server when the same thing is sent again
 */
export function postForm(
  address: string,
  body: FormData,
  key: string,
  onProgress: (loaded: number, total: number) => void,
): Promise<HttpAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const stall = watchdog(() => request.abort());
    request.upload.onprogress = (event) => {
      stall.feed();
      onProgress(event.loaded, event.total);
    };
    request.onloadend = () => {
      stall.stop();
      resolve(request.status === 0 ? NO_ANSWER : answerOf(request));
    };
    request.open("POST", address);
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("Idempotency-Key", key);
    request.send(body);
  });
}

/**
 * Asks for JSON, sends JSON. Never rejects.
 *
 * @param key tells the server when the same thing is sent again
 */
export async function exchange(
  method: "GET" | "PUT" | "POST" | "DELETE",
  address: string,
  body?: unknown,
  key?: string,
): Promise<HttpAnswer> {
  const json = {
    Accept: "application/json",
    ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    ...(key === undefined ? {} : { "Idempotency-Key": key }),
  };
  try {
    const answer = await fetch(address, {
      method,
      headers: json,
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(STALLED),
    });
    return { status: answer.status, retryAfter: answer.headers.get("Retry-After"), text: await answer.text() };
  } catch {
    return NO_ANSWER;
  }
}

function answerOf(request: XMLHttpRequest): HttpAnswer {
  return { status: request.status, retryAfter: request.getResponseHeader("Retry-After"), text: request.responseText };
}

function form(batch: Batch): FormData {
  const form = new FormData();
  const [first] = batch.parcels;
  const texts = {
    keepDuplicates: first?.keep ? "true" : undefined,
    mailbox: first?.terms.mailbox,
    recipient: first?.terms.recipient,
    metadata: first?.terms.noted && JSON.stringify(first.terms.noted),
    pieces: pieceKeys(batch.parcels),
  };
  Object.entries(texts).forEach(([name, text]) => text !== undefined && form.append(name, text));
  batch.parcels.forEach((parcel) => form.append("file", parcel.file, parcel.name));
  return form;
}

function watchdog(bite: () => void): { feed(): void; stop(): void } {
  let timer = setTimeout(bite, STALLED);
  return {
    feed() {
      clearTimeout(timer);
      timer = setTimeout(bite, STALLED);
    },
    stop: () => clearTimeout(timer),
  };
}
