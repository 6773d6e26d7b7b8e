// The scanned pages of a request: adding, ordering, removing; every change is kept at once.
import { Announcer } from "./page/announcer";
import { Lane } from "./page/lane";
import { oncePerFrame, part, show, write } from "./page/parts";
import { Texts } from "./page/texts";
import { browserTimers } from "./page/timers";
import { Completion } from "./scan/completion";
import { asked } from "./scan/confirm";
import { draggable } from "./scan/drag";
import { Order } from "./scan/order";
import { PagesView } from "./scan/view";
import type { Batch } from "./upload/batches";
import { Basket } from "./upload/basket";
import { checksum } from "./upload/checksum";
import { chooser } from "./upload/chooser";
import { Gate } from "./upload/gate";
import { Holds } from "./upload/holds";
import { exchange, postFiles } from "./upload/http";
import { UploadList } from "./upload/list";
import { rulesOf } from "./upload/rules";
import { shareSession } from "./upload/session";

const root = document.querySelector("[data-scan-pages]") as HTMLElement;
const address = `/ui/v1/requests/${encodeURIComponent(root.dataset.request ?? "")}/pages`;
const texts = Texts.ofPage("uploadTexts");
const announcer = new Announcer(part(root, "announcer"));
const input = part<HTMLInputElement>(root, "input");
const camera = part<HTMLInputElement>(root, "camera");
const problem = part(root, "problem");
const saved = part(root, "saved");
const gate = new Gate(browserTimers);
const lane = new Lane();

const shelf = {
  read: () => exchange("GET", address),
  write: (ids: readonly string[], removed: readonly string[]) =>
    exchange("PUT", address, { order: ids, removed }),
};
const order = new Order(shelf, lane, gate, oncePerFrame(draw), tellProblem);

/** One request at a time, in the order chosen, and never beside one that saves the order. */
const line = {
  checksum,
  post: (batch: Batch, onProgress: (loaded: number, total: number) => void) =>
    lane.run(() => postFiles(address, batch, onProgress)),
};
const basket = new Basket(line, gate, 1, rulesOf(input, texts));
const list = new UploadList(part(root, "list"), basket, texts, input);
const completion = new Completion(document);
const view = new PagesView(
  part(root, "pages"),
  order,
  texts,
  (text) => announcer.say(text),
  (file) => asked(part<HTMLDialogElement>(root, "confirm"), texts.say("pages.remove.question", file.name)),
  input,
);
new Holds(root, gate, texts, announcer);

let told = "";

function draw(): void {
  view.draw();
  const count = order.files().length;
  const settled = order.isSaved() && basket.tally().unsafe === 0;
  show(part(root, "none"), order.isSaved() && count === 0 && basket.tally().total === 0);
  write(saved, texts.say(settled ? "pages.saved" : "pages.saving"));
  saved.classList.toggle("ok", settled);
  completion.allow(settled && count > 0);
  tell(count, settled);
}

function tell(count: number, settled: boolean): void {
  const news = `${count} ${settled}`;
  if (news !== told) {
    told = news;
    root.dispatchEvent(new CustomEvent("pages-changed", { bubbles: true, detail: { count, saved: settled } }));
  }
}

function tellProblem(message: string): void {
  part(problem, "problemText").textContent = message || texts.say("pages.problem");
  problem.hidden = false;
}

function take(files: File[]): void {
  problem.hidden = true;
  basket.add(files);
  basket.start();
}

async function update(): Promise<void> {
  await order.flush();
  if (order.isSaved()) {
    write(saved, texts.say("pages.kept"));
    announcer.say(texts.say("pages.kept"));
  }
}

basket.onAnswer((body) => {
  order.take(body);
  basket.removeAll("stored");
});
basket.onRefusal((name, reason) => tellProblem(`${name}: ${reason}`));
basket.onChange(oncePerFrame(draw));
chooser(part(root, "zone"), [input, camera], take);
draggable(
  part(root, "pages"),
  (row, place) => order.move(row.dataset.id ?? "", place),
  () => view.draw(),
);
shareSession(gate, () => undefined);
part(root, "photos").addEventListener("click", () => camera.click());
part(root, "problemClose").addEventListener("click", () => show(problem, false, input));
show(part(root, "photos"), matchMedia("(pointer: coarse)").matches);
document.querySelectorAll("[data-scan-update]").forEach((button) => button.addEventListener("click", () => void update()));
window.addEventListener("beforeunload", (event) => {
  if (!order.isSaved() || basket.tally().unsafe > 0) {
    event.preventDefault();
  }
});
list.draw();
void order.flush();
