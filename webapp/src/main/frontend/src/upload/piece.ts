import type { UppyFile } from "@uppy/core";
import type { Outcome } from "./outcome";

/** What we know of a file beside what Uppy knows. */
export interface PieceMeta extends Record<string, unknown> {
  outcome?: Outcome | undefined;
  /** It is in a request now. */
  leaving?: boolean;
  /** The person wants it although the same bytes are there. */
  keep?: boolean;
  /** An earlier request with it got no answer. */
  risked?: boolean;
}

/** A file somebody chose. */
export type Piece = UppyFile<PieceMeta, Record<string, never>>;

/** Where a piece is: chosen, waiting for its request, being sent, sent but not yet acknowledged, or at one of the ends. */
export type Stage = "ready" | "waiting" | "sending" | "checking" | Outcome["kind"];

export function stageOf(piece: Piece): Stage {
  if (piece.meta.outcome !== undefined) {
    return piece.meta.outcome.kind;
  }
  if (piece.progress.uploadStarted === null || piece.progress.uploadStarted === undefined) {
    return "ready";
  }
  if (!piece.meta.leaving) {
    return "waiting";
  }
  return sentBytes(piece) < bytesOf(piece) ? "sending" : "checking";
}

export function bytesOf(piece: Piece): number {
  return piece.size ?? 0;
}

/** Bytes that have left, whether acknowledged or not. */
export function sentBytes(piece: Piece): number {
  return piece.progress.bytesUploaded || 0;
}
