// The counter: the signature is drawn on the screen, a photograph is taken, both go with the form.
import SignaturePad from "signature_pad";
import { fitting } from "./handover/scale";
import { Signing } from "./handover/signing";
import { part } from "./page/parts";

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

function photograph(root: HTMLElement): void {
  const input = part<HTMLInputElement>(root, "file");
  const field = part<HTMLInputElement>(root, "picture");
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    field.value = "";
    if (file !== undefined) {
      taken(file).then(
        (picture) => (field.value = picture),
        () => (input.value = ""),
      );
    }
  });
}

document.querySelectorAll<HTMLElement>("[data-signature]").forEach(sign);
document.querySelectorAll<HTMLElement>("[data-snapshot]").forEach(photograph);
