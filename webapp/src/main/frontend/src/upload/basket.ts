import Uppy, { type State } from "@uppy/core";
import type { FileProgressStarted } from "@uppy/core/utils";
import type { Parcel } from "./batches";
import type { Gate } from "./gate";
import type { Outcome } from "./outcome";
import { bytesOf, groupOf, stageOf, type Chosen, type Piece, type PieceMeta, type Stage } from "./piece";
import { Sender, type Line, type Watcher } from "./sender";
import { tally, type Tally } from "./tally";

/** What a basket takes and says when it does not. */
export interface Rules {
  /** Content types and endings, as in the attribute accept. */
  accepted: string[];
  /** Words for files that are not taken. */
  wrongType: string;
  empty: string;
  chosenAlready: string;
}

type Locale<T extends number> = { strings: Record<string, string>; pluralize: (n: number) => T };
type None = Record<string, never>;

const SILENT = { debug: () => undefined, warn: () => undefined, error: () => undefined };

/** The files somebody chose and what becomes of them. Uppy holds the state; how files travel is the sender's. */
export class Basket implements Watcher {
  readonly #uppy: Uppy<PieceMeta, None>;
  readonly #sender: Sender;
  readonly #ends = new Map<string, () => void>();
  #answered: (body: unknown) => void = () => undefined;
  #left: (pieces: readonly Piece[]) => Promise<void> = () => Promise.resolve();

  constructor(line: Line, gate: Gate, requests: number, rules: Rules) {
    this.#uppy = new Uppy<PieceMeta, None>({
      logger: SILENT,
      restrictions: { allowedFileTypes: rules.accepted, minFileSize: 1 },
      locale: localeOf(rules),
    });
    this.#sender = new Sender(line, gate, this, requests);
    this.#uppy.addUploader(async (ids) => void (await Promise.all(ids.map((id) => this.#send(id)))));
    this.#uppy.on("file-removed", (piece) => this.#forget(piece.id));
  }

  onChange(react: () => void): void {
    this.#uppy.on("state-update", (before: State<PieceMeta, None>, after: State<PieceMeta, None>) => {
      if (before.files !== after.files) {
        react();
      }
    });
  }

  /** Tells which files were not taken, and why. */
  onRefusal(react: (name: string, reason: string) => void): void {
    this.#uppy.on("restriction-failed", (file, error) => react(file?.name ?? "", error.message));
  }

  /** Tells of files that were just taken. */
  onAdd(react: (pieces: readonly Piece[]) => void): void {
    this.#uppy.on("files-added", react);
  }

  /** Tells when a file needs nobody to hold on to it any more: it arrived, was refused or taken out. */
  onEnd(react: (piece: Piece) => void): void {
    this.#uppy.on("upload-success", (piece) => piece && react(piece));
    this.#uppy.on("file-removed", react);
  }

  /** Tells when files are about to leave: when the reaction ends they do, and from then on the server may have them. */
  onLeave(react: (pieces: readonly Piece[]) => Promise<void>): void {
    this.#left = react;
  }

  onAnswer(react: (body: unknown) => void): void {
    this.#answered = react;
  }

  pieces(): Piece[] {
    return this.#uppy.getFiles();
  }

  tally(): Tally {
    return tally(this.pieces());
  }

  add(files: readonly File[]): void {
    this.take(files.map((file) => ({ file })));
  }

  /**
   * Takes files. If everything before them is safe, a new round begins: the safe ones leave the list, but not those that are
   * still worked on.
   */
  take(chosen: readonly Chosen[]): void {
    if (this.tally().unsafe === 0) {
      this.remove(this.pieces().filter((piece) => stageOf(piece) === "stored" && !piece.meta.held).map(({ id }) => id));
    }
    this.#uppy.addFiles(chosen.map(({ file, meta = {} }) => ({ name: file.name, type: file.type, data: file, meta })));
  }

  /** Sends everything that is ready, and again what failed. */
  start(): void {
    this.#reset("failed");
    void this.#uppy.upload();
  }

  /** Sends a file again, and with it the other pages of its piece that did not arrive. */
  retry(id: string): void {
    const stage = stageOf(this.#uppy.getFile(id));
    this.#groupOf(id)
      .filter((page) => page.id === id || stageOf(page) === stage)
      .forEach((page) => this.#change(page.id, { outcome: undefined }));
    this.#resend();
  }

  /** Notes something about a file that the list or the server is to know. */
  note(id: string, meta: PieceMeta): void {
    this.#change(id, meta);
  }

  retryAll(): void {
    this.#reset("failed");
    this.#resend();
  }

  /** Records pieces although the same pictures are there already. */
  keep(ids: readonly string[]): void {
    ids
      .flatMap((id) => this.#groupOf(id))
      .filter((page) => stageOf(page) === "duplicate")
      .forEach((page) => this.#change(page.id, { keep: true, outcome: undefined }));
    this.#resend();
  }

  keepAll(): void {
    this.keep(this.#idsAt("duplicate"));
  }

  remove(ids: readonly string[]): void {
    this.#uppy.removeFiles([...ids]);
  }

  removeAll(stage: "stored" | "duplicate" | "refused"): void {
    this.remove(this.#idsAt(stage));
  }

  leaves(ids: readonly string[]): Promise<void> {
    ids.forEach((id) => this.#change(id, { leaving: true }));
    return this.#left(ids.map((id) => this.#uppy.getFile(id)).filter((piece) => piece !== undefined));
  }

  moves(id: string, bytes: number): void {
    const piece = this.#uppy.getFile(id);
    if (piece !== undefined && piece.progress.bytesUploaded !== bytes) {
      const uploadStarted = piece.progress.uploadStarted ?? Date.now();
      this.#uppy.emit("upload-progress", piece, { uploadStarted, bytesUploaded: bytes, bytesTotal: bytesOf(piece) });
    }
  }

  /** Back to nothing sent. Not told by the event, which Uppy ignores once all bytes were sent. */
  waits(id: string): void {
    const piece = this.#uppy.getFile(id);
    if (piece !== undefined) {
      const progress = { ...piece.progress, bytesUploaded: 0, percentage: 0 } as FileProgressStarted;
      this.#uppy.setFileState(id, { progress, meta: { ...piece.meta, leaving: false } });
    }
  }

  arrives(id: string, outcome: Outcome): void {
    const risked = outcome.kind === "failed" && outcome.reason !== "denied";
    this.#change(id, { outcome, leaving: false, ...(risked && { risked }) });
    const piece = this.#uppy.getFile(id);
    if (outcome.kind === "failed") {
      this.#uppy.emit("upload-error", piece, { name: outcome.reason, message: outcome.message });
    } else if (piece !== undefined) {
      this.#uppy.emit("upload-success", piece, { status: 200 });
    }
    this.#end(id);
  }

  answered(body: unknown): void {
    this.#answered(body);
  }

  #send(id: string): Promise<void> {
    const piece = this.#uppy.getFile(id);
    this.#uppy.emit("upload-start", [piece]);
    return new Promise((resolve) => {
      this.#ends.set(id, resolve);
      this.#sender.send(parcelOf(piece));
    });
  }

  /** In the order of the list, so that the pages of a piece leave one after another. */
  #resend(): void {
    this.pieces()
      .filter((piece) => piece.progress.uploadStarted && !piece.meta.outcome && !this.#ends.has(piece.id))
      .forEach(({ id }) => void this.#uppy.retryUpload(id));
  }

  #groupOf(id: string): Piece[] {
    const group = groupOf(this.#uppy.getFile(id));
    return this.pieces().filter((piece) => groupOf(piece) === group);
  }

  #forget(id: string): void {
    this.#sender.drop(id);
    this.#end(id);
  }

  #end(id: string): void {
    this.#ends.get(id)?.();
    this.#ends.delete(id);
  }

  #reset(stage: Stage): void {
    this.#idsAt(stage).forEach((id) => this.#change(id, { outcome: undefined }));
  }

  #idsAt(stage: Stage): string[] {
    return this.pieces().filter((piece) => stageOf(piece) === stage).map((piece) => piece.id);
  }

  #change(id: string, meta: PieceMeta): void {
    if (this.#uppy.getFile(id) !== undefined) {
      this.#uppy.setFileMeta(id, meta);
    }
  }
}

function localeOf(rules: Rules): Locale<0> {
  return {
    strings: {
      youCanOnlyUploadFileTypes: rules.wrongType,
      inferiorSize: rules.empty,
      noDuplicates: rules.chosenAlready,
    },
    pluralize: () => 0,
  };
}

function parcelOf(piece: Piece): Parcel {
  const { keep = false, risked = false, terms = {} } = piece.meta;
  return { id: piece.id, name: piece.name, file: piece.data as Blob, keep, risked, piece: groupOf(piece), terms };
}
