import type { UppyFile } from "@uppy/core";
import type { Outcome } from "./outcome";
import type { Noted, Terms } from "./terms";

/** What we know of a file beside what Uppy knows. */
export interface PieceMeta extends Record<string, unknown> {
  outcome?: Outcome | undefined;
  /** It is in a request now. */
  leaving?: boolean;
  /** The person wants it although the same bytes are there. */
  keep?: boolean;
  /** An earlier request with it got no answer. */
  risked?: boolean;
  /** Pages of the same piece have the same word here; a file without one is a piece of its own. */
  group?: string | undefined;
  terms?: Terms;
  /** What is wrong with the photograph, as long as nobody decided about it. */
  flaw?: "dark" | "bright" | "blurred" | undefined;
  /** Number of the mailbox it was assigned to after it was safe. */
  assigned?: string | undefined;
  /** Whom it is to be assigned to as soon as it is safe. */
  wish?: Terms | undefined;
  /** What is noted about it as soon as it is safe. */
  noted?: Noted | undefined;
  /** Why that was refused. */
  why?: string | undefined;
  /** Somebody is still at work on it: it stays in the list although it is safe. */
  held?: boolean;
  /** Folders it came from, with its name: tells files of the same name apart. */
  relativePath?: string;
}

/** A file to be taken in, and what is known of it already. */
export interface Chosen {
  file: File;
  meta?: PieceMeta;
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

/** What tells its piece from others. */
export function groupOf(piece: Piece): string {
  return piece.meta.group ?? piece.id;
}

export function bytesOf(piece: Piece): number {
  return piece.size ?? 0;
}

/** Bytes that have left, whether acknowledged or not. */
export function sentBytes(piece: Piece): number {
  return piece.progress.bytesUploaded || 0;
}
