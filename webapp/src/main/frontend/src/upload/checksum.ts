/**
 * The SHA-256 of a file in hexadecimal; undefined where the browser computes none (pages without TLS). Rejects when the
 * file cannot be read any more.
 */
export async function checksum(file: Blob): Promise<string | undefined> {
  if (globalThis.crypto?.subtle === undefined) {
    await file.slice(0, 1).arrayBuffer();
    return undefined;
  }
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
