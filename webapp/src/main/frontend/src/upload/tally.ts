import { bytesOf, groupOf, sentBytes, stageOf, type Piece, type Stage } from "./piece";

/** How many pieces are where. */
export interface Tally {
  readonly total: number;
  readonly bytes: number;
  readonly at: Readonly<Record<Stage, number>>;
  /** Waiting, sending or checking. */
  readonly underway: number;
  /** Neither on the server nor refused by it: lost if the page is left now. */
  readonly unsafe: number;
  /** Pieces of mail that are safe; one may have several pages. */
  readonly safe: number;
  /** Of these, how many are at their mailbox. */
  readonly assigned: number;
  /** Somebody is still at work on them. */
  readonly held: number;
  /** Whole per cent of the bytes; 100 only when every piece is acknowledged. */
  readonly percent: number;
}

export function tally(pieces: readonly Piece[]): Tally {
  const at = { ready: 0, waiting: 0, sending: 0, checking: 0, stored: 0, duplicate: 0, refused: 0, failed: 0 };
  let bytes = 0;
  let gone = 0;
  for (const piece of pieces) {
    const stage = stageOf(piece);
    at[stage]++;
    bytes += bytesOf(piece);
    gone += goneBytes(piece, stage);
  }
  const underway = at.waiting + at.sending + at.checking;
  const percent = Math.min(at.stored === pieces.length ? 100 : 99, Math.floor((gone / Math.max(1, bytes)) * 100));
  const safe = groups(pieces.filter((piece) => stageOf(piece) === "stored"));
  const assigned = groups(pieces.filter(isAssigned));
  const held = pieces.filter(({ meta }) => meta.held && meta.outcome?.kind === "stored").length;
  return { total: pieces.length, bytes, at, underway, unsafe: underway + at.ready + at.failed, safe, assigned, held, percent };
}

function groups(pieces: readonly Piece[]): number {
  return new Set(pieces.map(groupOf)).size;
}

function isAssigned({ meta }: Piece): boolean {
  return meta.outcome?.kind === "stored" && (meta.outcome.mailbox ?? meta.assigned) !== undefined;
}

function goneBytes(piece: Piece, stage: Stage): number {
  if (stage === "stored") {
    return bytesOf(piece);
  }
  return stage === "sending" || stage === "checking" ? sentBytes(piece) : 0;
}
