import { NO_ANSWER, type HttpAnswer } from "./answers";
import type { Batch } from "./batches";

/** A request that moves nothing for this long is given up: the network is gone without having said so. */
const STALLED = 90_000;

/** Sends a batch as a form. fetch cannot tell how much has been sent, so this is an XMLHttpRequest. Never rejects. */
export function postFiles(
  address: string,
  batch: Batch,
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
    request.setRequestHeader("Idempotency-Key", batch.key);
    request.send(form(batch));
  });
}

/** Asks for JSON, sends JSON. Never rejects. */
export async function exchange(method: "GET" | "PUT", address: string, body?: unknown): Promise<HttpAnswer> {
  const json = { Accept: "application/json", ...(body === undefined ? {} : { "Content-Type": "application/json" }) };
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
  if (batch.parcels[0]?.keep) {
    form.append("keepDuplicates", "true");
  }
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
