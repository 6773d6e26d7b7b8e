// The Packages page: scan, see whose it is, weigh, Enter. Scanners are heard wherever the focus is.
import { Announcer } from "./page/announcer";
import { part, show, write } from "./page/parts";
import { Texts } from "./page/texts";
import { browserTimers } from "./page/timers";
import { Barcodes } from "./packages/barcodes";
import { Camera } from "./packages/camera";
import { Desk } from "./packages/desk";
import { Findings } from "./packages/findings";
import { Fields } from "./packages/form";
import { MailboxBox } from "./packages/mailbox-box";
import { Moments } from "./packages/moments";
import { Photograph } from "./packages/photograph";
import { service } from "./packages/service";
import { Sitting } from "./packages/sitting";
import { Wedge } from "./packages/wedge";

const root = document.getElementById("packages") as HTMLElement;
const form = part<HTMLFormElement>(root, "form");
const texts = Texts.ofPage("packageTexts");
const announcer = new Announcer(part(root, "announcer"));
const moments = new Moments(document.documentElement.lang, root.dataset.zone ?? "UTC", texts, Date.now);
const say = (words: string): void => announcer.say(words);
const code = part<HTMLInputElement>(root, "code");
const keep = part<HTMLInputElement>(root, "keep");
const again = part<HTMLButtonElement>(root, "sizesAgain");
const units = { length: Number(root.dataset.length), weight: Number(root.dataset.weight), parcel: Number(root.dataset.parcel) };
const fields = new Fields(root, units);
const findings = new Findings(root, texts, moments);
const sitting = new Sitting(root, service, texts, moments, say);
const barcodes = new Barcodes(root.dataset.reader ?? "");
const mailbox = new MailboxBox(part<HTMLInputElement>(root, "mailbox"), part(root, "hits"), service, texts, browserTimers, () => {
  findings.noProblem();
  fields.weight.focus();
});
mailbox.onChosen((chosen) => {
  const served = chosen?.served;
  const words = served === undefined ? texts.find(`warning.${chosen?.standing ?? ""}`) : texts.say("served", texts.day(served.day), served.grantedBy);
  write(part(root, "standingText"), words ?? "");
  show(part(root, "standingWarning"), Boolean(words));
});
const photograph = new Photograph(root, (file) => void readPhotograph(file));
const desk = new Desk({ code, mailbox, fields, photograph, findings }, service, {
  keepsMailbox: () => keep.checked,
  say,
  text: (key, ...values) => texts.say(key, ...values),
  hum: () => navigator.vibrate?.(60),
  received: (piece) => {
    sitting.add(piece);
    show(again, true);
  },
});
const camera = new Camera(document, barcodes, (seen) => void desk.scan(seen));

/** One photograph of the label does for both, as long as no number is there. */
async function readPhotograph(file: File): Promise<void> {
  if (code.value.trim() !== "") {
    return;
  }
  const found = await barcodes.readFile(file).catch(() => undefined);
  if (found === undefined) {
    findings.problem(texts.say("photo.noCode"));
    say(texts.say("photo.noCode"));
  } else if (code.value.trim() === "") {
    await desk.scan(found);
  }
}

function pressed(event: KeyboardEvent): void {
  if (event.key === "Escape" && document.querySelector("dialog[open]") === null) {
    desk.clear();
  } else if (event.altKey && event.code === "KeyS") {
    event.preventDefault();
    fields.repeatSizes();
  } else if (event.altKey && event.code === "KeyK") {
    event.preventDefault();
    keep.checked = !keep.checked;
  }
}

new Wedge(code, (scanned) => void desk.scan(scanned));
form.addEventListener("submit", (event) => {
  event.preventDefault();
  void desk.record();
});
form.addEventListener("keydown", pressed);
again.addEventListener("click", () => fields.repeatSizes());
part(root, "clear").addEventListener("click", () => desk.clear());
part(root, "duplicateAgain").addEventListener("click", () => void desk.recordAgain());
part(root, "cameraOpen").addEventListener("click", () => void camera.open());
show(part(root, "cameraOpen"), navigator.mediaDevices !== undefined);
if (matchMedia("(pointer: fine)").matches) {
  code.focus();
}
