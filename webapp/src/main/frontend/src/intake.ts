// The Intake page: choose pictures, upload them, see each one safe.
import { Choice } from "./intake/choice";
import { Controls } from "./intake/controls";
import { Refusals } from "./intake/refusals";
import { spoken } from "./intake/speech";
import { Troubles } from "./intake/troubles";
import { Ways } from "./intake/ways";
import { Announcer } from "./page/announcer";
import { oncePerFrame, part, show } from "./page/parts";
import { Texts } from "./page/texts";
import { browserTimers } from "./page/timers";
import { Basket } from "./upload/basket";
import { checksum } from "./upload/checksum";
import { Gate } from "./upload/gate";
import { Holds } from "./upload/holds";
import { postFiles } from "./upload/http";
import { UploadList } from "./upload/list";
import { rulesOf } from "./upload/rules";
import { shareSession } from "./upload/session";

const ADDRESS = "/ui/v1/intake";
const REQUESTS = 2;

const root = document.getElementById("intake") as HTMLElement;
const texts = Texts.ofPage("uploadTexts");
const announcer = new Announcer(part(root, "announcer"));
const gate = new Gate(browserTimers);
const choice = new Choice(root);
const box = part(root, "box");
const card = part(root, "card");
const line = { checksum, post: postFiles.bind(undefined, ADDRESS) };
const basket = new Basket(line, gate, REQUESTS, rulesOf(choice.input, texts));
const ways = new Ways(root, texts, () => draw());
const controls = new Controls(root, basket, gate, ways, texts);
const list = new UploadList(part(root, "list"), basket, texts, choice.input);
const troubles = new Troubles(root, texts, controls.start, list, basket);
const refusals = new Refusals(root, texts);
new Holds(root, gate, texts, announcer);

let before = basket.tally();

function draw(): void {
  const tally = basket.tally();
  const isEmpty = tally.total === 0;
  choice.draw(isEmpty);
  show(box, !isEmpty, choice.input);
  controls.draw(tally);
  troubles.draw(tally);
  const words = spoken(before, tally, texts);
  if (words !== undefined) {
    announcer.say(words);
  }
  before = tally;
}

/** Files that join an upload under way are sent with it. */
function take(files: File[]): void {
  const running = basket.tally().underway > 0;
  refusals.clear();
  basket.add(files);
  if (running) {
    basket.start();
  }
}

/** On a narrow screen the card with the buttons stands above the list, which may be long. */
function place(isNarrow: boolean): void {
  if (isNarrow) {
    box.before(card);
  } else {
    root.append(card);
  }
}

const narrow = matchMedia("(width <= 820px)");
narrow.addEventListener("change", () => place(narrow.matches));
place(narrow.matches);

choice.connect(part<HTMLInputElement>(root, "camera"), take);
part(root, "more").addEventListener("click", () => choice.input.click());
basket.onChange(oncePerFrame(draw));
basket.onRefusal((name, reason) => refusals.add(name, reason));
gate.onChange(oncePerFrame(draw));
shareSession(gate, () => show(part(root, "elsewhere"), true));
window.addEventListener("beforeunload", (event) => {
  if (basket.tally().unsafe > 0) {
    event.preventDefault();
  }
});
draw();
