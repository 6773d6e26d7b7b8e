import { part, show } from "../page/parts";
import type { Barcodes } from "./barcodes";

const PAUSE = 120;
/** A code counts when it was read so many times in a row: one reading of a moving picture may be wrong. */
const AGREED = 2;
const SHORTEST = 8;

/** The dialog in which the camera looks for a barcode. */
export class Camera {
  #stream: MediaStream | undefined;
  readonly #dialog: HTMLDialogElement;
  readonly #video: HTMLVideoElement;
  readonly #trouble: HTMLElement;

  constructor(
    root: ParentNode,
    private readonly barcodes: Barcodes,
    private readonly seen: (code: string) => void,
  ) {
    this.#dialog = part<HTMLDialogElement>(root, "camera");
    this.#video = part<HTMLVideoElement>(root, "video");
    this.#trouble = part(root, "cameraTrouble");
    this.#dialog.addEventListener("close", () => this.#stop());
  }

  async open(): Promise<void> {
    show(this.#trouble, false);
    this.#dialog.showModal();
    try {
      this.#stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment", width: { ideal: 1920 } } });
      this.#video.srcObject = this.#stream;
      await this.#video.play();
      await this.#look();
    } catch {
      show(this.#trouble, this.#dialog.open);
    }
  }

  async #look(): Promise<void> {
    let last: string | undefined;
    let times = 0;
    while (this.#dialog.open) {
      const code = await this.barcodes.read(this.#video, this.#video.videoWidth, this.#video.videoHeight);
      times = code !== undefined && code === last ? times + 1 : 1;
      last = code;
      if (code !== undefined && code.length >= SHORTEST && times >= AGREED) {
        this.#dialog.close();
        this.seen(code);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  #stop(): void {
    this.#stream?.getTracks().forEach((track) => track.stop());
    this.#stream = undefined;
    this.#video.srcObject = null;
  }
}
