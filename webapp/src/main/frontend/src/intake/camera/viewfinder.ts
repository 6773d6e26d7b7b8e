import { part, show, write } from "../../page/parts";
import type { Texts } from "../../page/texts";
import { look } from "./look";
import type { Flaw } from "./measures";

const QUALITY = 0.9;
const WANTED: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: "environment", width: { ideal: 3840 }, height: { ideal: 2160 } },
};

/** A photograph taken here: the front of a new piece, or another page of the piece before. */
export interface Shot {
  readonly file: File;
  readonly isBack: boolean;
  readonly flaw: Flaw | undefined;
}

/**
 * The camera inside the page: one picture after another without leaving it. What is too dark or blurred is held up and asked
 * about; what is good is taken at once.
 */
export class Viewfinder {
  readonly #dialog: HTMLDialogElement;
  readonly #video: HTMLVideoElement;
  readonly #review: HTMLElement;
  readonly #shutter: HTMLButtonElement;
  readonly #back: HTMLButtonElement;
  #stream: MediaStream | undefined;
  #isBack = false;
  #pieces = 0;
  #doubtful: Shot | undefined;
  #take: (shot: Shot) => void = () => undefined;

  constructor(
    root: ParentNode,
    private readonly texts: Texts,
  ) {
    this.#dialog = part<HTMLDialogElement>(root, "viewfinder");
    this.#video = part<HTMLVideoElement>(root, "video");
    this.#review = part(root, "review");
    this.#shutter = part<HTMLButtonElement>(root, "shutter");
    this.#back = part<HTMLButtonElement>(root, "shutterBack");
    this.#listen();
  }

  /**
   * Opens the camera.
   *
   * @param forBack the first picture is the back of a piece that is there already
   * @returns whether there is one that may be used; if not, the system's own camera must do
   */
  async open(forBack: boolean, take: (shot: Shot) => void): Promise<boolean> {
    try {
      this.#stream = await navigator.mediaDevices.getUserMedia(WANTED);
    } catch {
      return false;
    }
    this.#take = take;
    this.#isBack = forBack;
    this.#pieces = 0;
    this.#video.srcObject = this.#stream;
    this.#shutter.disabled = true; // until there is something to take a picture of
    this.#dialog.showModal();
    this.#ask(undefined);
    await this.#video.play();
    this.#shutter.disabled = false;
    this.#shutter.focus();
    return true;
  }

  async #shoot(): Promise<void> {
    this.#shutter.disabled = true;
    try {
      const file = await this.#still();
      const flaw = await look(file);
      const shot = { file, isBack: this.#isBack, flaw };
      this.#shutter.disabled = false; // so that it can have the focus again
      if (flaw === undefined) {
        this.#use(shot);
      } else {
        this.#ask(shot);
      }
    } finally {
      this.#shutter.disabled = false;
    }
  }

  #still(): Promise<File> {
    const canvas = document.createElement("canvas");
    canvas.width = this.#video.videoWidth;
    canvas.height = this.#video.videoHeight;
    canvas.getContext("2d")?.drawImage(this.#video, 0, 0);
    const now = Date.now();
    return new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) =>
          blob === null ? reject(new Error("no picture")) : resolve(new File([blob], `photo-${now}.jpg`, { type: "image/jpeg", lastModified: now })),
        "image/jpeg",
        QUALITY,
      ),
    );
  }

  #use(shot: Shot): void {
    this.#take(shot);
    this.#pieces += shot.isBack ? 0 : 1;
    this.#isBack = false;
    this.#ask(undefined);
    this.#shutter.focus();
  }

  /** Shows a doubtful picture with what is wrong, or the live view. */
  #ask(shot: Shot | undefined): void {
    this.#doubtful = shot;
    show(this.#review, shot !== undefined);
    show(this.#shutter, shot === undefined);
    show(this.#back, shot === undefined && !this.#isBack && this.#pieces > 0);
    const words = this.#isBack
      ? this.texts.say("camera.back")
      : this.#pieces === 0
        ? this.texts.say("camera.front")
        : this.texts.count("camera.taken", this.#pieces);
    write(part(this.#dialog, "cameraLine"), shot?.flaw === undefined ? words : this.texts.say(`flaw.${shot.flaw}.advice`));
    if (shot === undefined) {
      void this.#video.play();
    } else {
      this.#video.pause();
      part(this.#dialog, "again").focus();
    }
  }

  #listen(): void {
    this.#shutter.addEventListener("click", () => void this.#shoot());
    this.#back.addEventListener("click", () => {
      this.#isBack = true;
      this.#ask(undefined);
      this.#shutter.focus();
    });
    part(this.#dialog, "again").addEventListener("click", () => {
      this.#ask(undefined);
      this.#shutter.focus();
    });
    part(this.#dialog, "useIt").addEventListener("click", () => {
      const shot = this.#doubtful;
      if (shot !== undefined) {
        this.#use({ ...shot, flaw: undefined });
      }
    });
    part(this.#dialog, "cameraDone").addEventListener("click", () => this.#dialog.close());
    this.#dialog.addEventListener("close", () => {
      this.#stream?.getTracks().forEach((track) => track.stop());
      this.#stream = undefined;
      this.#video.srcObject = null;
    });
  }
}
