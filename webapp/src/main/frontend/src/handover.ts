// Where things are handed over: a signature is drawn on the screen, photographs are taken, a delegate's code is read.
import SignaturePad from "signature_pad";
import { fitting } from "./handover/scale";
import { Signing } from "./handover/signing";
import { Barcodes } from "./packages/barcodes";
import { Camera } from "./packages/camera";
import { part, show } from "./page/parts";

declare global {
  interface Window {
    snapshotTaken?: () => PromiseLike<unknown>;
  }
}

const QUALITY = 0.85;

function sign(root: HTMLElement): void {
  const canvas = part<HTMLCanvasElement>(root, "pad");
  const pad = new SignaturePad(canvas, { penColor: "#10182a", backgroundColor: "#ffffff" });
  const signing = new Signing(pad, part<HTMLInputElement>(root, "signature"));
  pad.addEventListener("endStroke", () => signing.keep());
  part(root, "clear").addEventListener("click", () => signing.clear());
  new ResizeObserver(() => {
    const ratio = Math.max(devicePixelRatio, 1);
    const width = Math.round(canvas.offsetWidth * ratio);
    if (canvas.width !== width) {
      canvas.width = width;
      canvas.height = Math.round(canvas.offsetHeight * ratio);
      canvas.getContext("2d")?.scale(ratio, ratio);
      signing.redraw();
    }
  }).observe(canvas);
}

async function taken(file: File): Promise<string> {
  const photo = await createImageBitmap(file);
  const canvas = document.createElement("canvas");
  const size = fitting(photo.width, photo.height);
  canvas.width = size.width;
  canvas.height = size.height;
  canvas.getContext("2d")?.drawImage(photo, 0, 0, size.width, size.height);
  photo.close();
  return canvas.toDataURL("image/jpeg", QUALITY);
}

// a page that keeps each photograph at once has the remote command snapshotTaken; otherwise it goes with the form
async function photograph(root: HTMLElement, input: HTMLInputElement): Promise<void> {
  const field = () => part<HTMLInputElement>(root, "picture");
  field().value = "";
  for (const file of input.files ?? []) {
    field().value = await taken(file);
    await window.snapshotTaken?.();
  }
  if (window.snapshotTaken) {
    input.value = "";
  }
}

function readPass(root: HTMLElement): void {
  const open = part(root, "cameraOpen");
  const camera = new Camera(document, new Barcodes(root.dataset.pass ?? ""), (code) => {
    part<HTMLInputElement>(root, "code").value = code;
    root.closest("form")?.querySelector<HTMLElement>("[data-when-read]")?.click();
  });
  open.addEventListener("click", () => void camera.open());
  show(open, navigator.mediaDevices !== undefined);
}

document.querySelectorAll<HTMLElement>("[data-pass]").forEach(readPass);
document.querySelectorAll<HTMLElement>("[data-signature]").forEach(sign);
document.querySelectorAll<HTMLElement>("[data-snapshot]").forEach((root) => {
  const input = part<HTMLInputElement>(root, "file");
  input.addEventListener("change", () => photograph(root, input).catch(() => (input.value = "")));
});
