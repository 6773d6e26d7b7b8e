import { understood, type HttpAnswer, type Reply } from "../upload/answers";
import type { Batch } from "../upload/batches";
import { documentBody } from "./form";

interface Result {
  status: "stored" | "refused";
  message?: string;
}

/** Sends a form; never rejects. */
export type Post = (body: FormData, key: string, onProgress: (loaded: number, total: number) => void) => Promise<HttpAnswer>;

/**
 * Sends each file of a batch as a general document of somebody, one after the other, and answers as the queue understands it:
 * what became of each. Where nothing comes back the answer is that nothing came, and the whole batch comes again; each file
 * keeps its key, so that none is kept twice.
 */
export async function sendGeneral(
  batch: Batch,
  recipient: string,
  post: Post,
  onProgress: (loaded: number, total: number) => void,
): Promise<HttpAnswer> {
  const total = batch.parcels.reduce((sum, { file }) => sum + file.size, 0);
  const results: Result[] = [];
  let before = 0;
  for (const [place, { name, file }] of batch.parcels.entries()) {
    const body = documentBody({ type: "other", recipient }, new File([file], name, { type: file.type }));
    const answer = await post(body, `${batch.key}-${place}`, (loaded, all) => {
      onProgress(before + (all > 0 ? loaded / all : 0) * file.size, total);
    });
    const result = resultOf(understood(answer));
    if (result === undefined) {
      return answer;
    }
    results.push(result);
    before += file.size;
  }
  return { status: 200, retryAfter: null, text: JSON.stringify({ results }) };
}

/** Stored, or refused for what the file is; undefined where the line, the session or the server is the trouble. */
function resultOf(reply: Reply): Result | undefined {
  switch (reply.kind) {
    case "answered":
      return { status: "stored" };
    case "denied":
    case "conflict":
    case "tooLarge":
      return { status: "refused", message: reply.message };
    default:
      return undefined;
  }
}
