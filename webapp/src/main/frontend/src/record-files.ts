// The pop-up of a renter's record in which the staff upload general files: many at once, each with its progress and green check.
import { Announcer } from "./page/announcer";
import { oncePerFrame, part, show } from "./page/parts";
import { Texts } from "./page/texts";
import { browserTimers } from "./page/timers";
import { sendGeneral } from "./papers/general";
import { Basket } from "./upload/basket";
import { chooser } from "./upload/chooser";
import { Gate } from "./upload/gate";
import { Holds } from "./upload/holds";
import { postForm } from "./upload/http";
import { UploadList } from "./upload/list";
import { rulesOf } from "./upload/rules";
import { shareSession } from "./upload/session";

const dialog = document.getElementById("upload") as HTMLDialogElement;
const address = dialog.dataset.address ?? "";
const texts = Texts.ofPage("uploadTexts");
const announcer = new Announcer(part(dialog, "announcer"));
const input = part<HTMLInputElement>(dialog, "input");
const camera = part<HTMLInputElement>(dialog, "camera");
const problem = part(dialog, "problem");
const done = part<HTMLButtonElement>(dialog, "done");
const gate = new Gate(browserTimers);

const line = {
  checksum: () => Promise.resolve(undefined),
  post: (batch: Parameters<typeof sendGeneral>[0], onProgress: (loaded: number, total: number) => void) =>
    sendGeneral(batch, "", (body, key, moved) => postForm(address, body, key, moved), onProgress),
};
const basket = new Basket(line, gate, 1, rulesOf(input, texts));
const list = new UploadList(part(dialog, "list"), basket, texts, input);
new Holds(dialog, gate, texts, announcer);

function draw(): void {
  done.disabled = basket.tally().underway > 0;
}

function take(files: File[]): void {
  problem.hidden = true;
  if (!dialog.open) {
    dialog.showModal();
  }
  basket.add(files);
  basket.start();
}

basket.onAnswer(() => {
  window.refreshPage?.();
  window.refreshShell?.();
});
basket.onRefusal((name, reason) => {
  part(problem, "problemText").textContent = `${name}: ${reason}`;
  problem.hidden = false;
});
basket.onChange(oncePerFrame(draw));
chooser(part(dialog, "zone"), [input, camera], take);
shareSession(gate, () => undefined);
part(dialog, "photos").addEventListener("click", () => camera.click());
show(part(dialog, "photos"), matchMedia("(pointer: coarse)").matches);
dialog.addEventListener("close", () => basket.removeAll("stored"));
window.addEventListener("beforeunload", (event) => {
  if (basket.tally().unsafe > 0) {
    event.preventDefault();
  }
});
list.draw();
