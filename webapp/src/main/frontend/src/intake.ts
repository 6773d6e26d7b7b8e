// The Intake page: choose or take pictures, upload them, see each one safe, and assign them meanwhile.
import { Board } from "./intake/grouped/board";
import { entriesOf, filesIn } from "./intake/grouped/folders";
import { planned } from "./intake/grouped/plan";
import { Phone } from "./intake/camera/phone";
import { Choice } from "./intake/choice";
import { Controls } from "./intake/controls";
import { Desk } from "./intake/desk/desk";
import { Metadata } from "./intake/desk/metadata";
import { Destinations, type Destination } from "./intake/destinations";
import { Left } from "./intake/left";
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
import { exchange, postFiles } from "./upload/http";
import { DeviceKeeper } from "./upload/keeper";
import { UploadList } from "./upload/list";
import { Memory } from "./upload/memory";
import { stageOf, type Chosen } from "./upload/piece";
import { rulesOf } from "./upload/rules";
import { shareSession } from "./upload/session";
import { browserSittings } from "./upload/sittings";

const ADDRESS = "/ui/v1/intake";
const REQUESTS = 2;

const root = document.getElementById("intake") as HTMLElement;
const texts = Texts.ofPage("uploadTexts");
const announcer = new Announcer(part(root, "announcer"));
const say = (words: string): void => announcer.say(words);
const gate = new Gate(browserTimers);
const choice = new Choice(root);
const box = part(root, "box");
const card = part(root, "card");
const narrow = matchMedia("(width <= 820px)");
const line = { checksum, post: postFiles.bind(undefined, ADDRESS) };
const basket = new Basket(line, gate, REQUESTS, rulesOf(choice.input, texts));
const destinations = new Destinations();
const forgetful = part(root, "forgetful");
const memory = new Memory(new DeviceKeeper(), browserSittings(), basket, browserTimers, () => show(forgetful, true));
const refusals = new Refusals(root, texts);
const phone = new Phone(part(root, "phone"), basket, destinations, texts, say);
const list = new UploadList(part(root, "list"), basket, texts, choice.input, (id) => phone.addBack(id));
const ways = new Ways(root, texts, narrow, () => draw());
const controls = new Controls(root, gate, ways, texts, () => void begin());
const troubles = new Troubles(root, texts, controls.start, list, basket);
const board = new Board(part(root, "board"), destinations, texts, take, (path) =>
  refusals.add(path, texts.say("refusals.unreadable")),
);
const around = {
  basket,
  destinations,
  texts,
  metadata: new Metadata(document, texts),
  ask: exchange,
  say,
  remember: memory.note.bind(memory),
  release: memory.release.bind(memory),
};
const desk = new Desk(part(root, "desk"), around, gate);
const left = new Left(root, memory, texts, () => basket.start());
new Holds(root, gate, texts, announcer);

let before = basket.tally();

function draw(): void {
  const tally = basket.tally();
  const isEmpty = tally.total === 0;
  choice.draw(isEmpty);
  show(box, !isEmpty && (ways.way() !== "bulk" || needsPerson()), choice.input);
  desk.draw();
  controls.draw(tally);
  troubles.draw(tally);
  const words = spoken(before, tally, texts);
  if (words !== undefined) {
    say(words);
  }
  before = tally;
}

function needsPerson(): boolean {
  const { at } = basket.tally();
  return at.failed + at.duplicate + at.refused > 0;
}

/** Files that join an upload under way are sent with it; at the desk and on the tiles there is nothing to wait for. */
function take(chosen: Chosen[]): void {
  const way = ways.way();
  const running = basket.tally().underway > 0 || way === "bulk" || way === "grouped";
  refusals.clear();
  basket.take(way === "bulk" ? chosen.map(({ file, meta }) => ({ file, meta: { ...meta, held: true } })) : chosen);
  if (running) {
    basket.start();
  }
}

/** On a phone the photographs leave for the mailbox that is chosen then; where they go is kept before they go. */
async function begin(): Promise<void> {
  const terms = ways.way() === "phone" ? phone.terms() : {};
  if (terms === undefined) {
    return;
  }
  const ready = basket.pieces().filter((piece) => stageOf(piece) === "ready");
  ready.filter(({ meta }) => meta.terms === undefined).forEach(({ id }) => basket.note(id, { terms, flaw: undefined }));
  basket.pieces().filter((piece) => stageOf(piece) === "ready").forEach((piece) => memory.note(piece));
  await memory.saved();
  basket.start();
}

async function dropped(event: DragEvent): Promise<void> {
  if (ways.way() === "grouped") {
    return board.drop(event);
  }
  const transfer = event.dataTransfer as DataTransfer;
  const found = await filesIn(entriesOf(transfer), (path) => refusals.add(path, texts.say("refusals.unreadable")));
  take(planned(found, "each", undefined));
}

/** On a narrow screen the card with the buttons stands above the list, which may be long. */
function place(): void {
  if (narrow.matches) {
    box.before(card);
  } else {
    root.append(card);
  }
}

async function fetchMailboxes(): Promise<void> {
  const answer = await exchange("GET", `${ADDRESS}/mailboxes`);
  if (answer.status === 200) {
    destinations.fill((JSON.parse(answer.text) as { mailboxes: Destination[] }).mailboxes);
    board.draw();
  }
}

narrow.addEventListener("change", place);
place();
choice.connect((files) => take(files.map((file) => ({ file }))), (event) => void dropped(event));
const inputs = { bulk: choice.input, only: choice.input, grouped: part(root, "files"), phone: part(root, "photos") };
part(root, "more").addEventListener("click", () => inputs[ways.way()].click());
basket.onChange(oncePerFrame(draw));
basket.onRefusal((name, reason) => refusals.add(name, reason));
gate.onChange(oncePerFrame(draw));
shareSession(gate, () => show(part(root, "elsewhere"), true));
window.addEventListener("beforeunload", (event) => {
  if (!forgetful.hidden && (basket.tally().unsafe > 0 || desk.open() > 0)) {
    event.preventDefault();
  }
});
document.addEventListener("visibilitychange", () => document.hidden || void fetchMailboxes());
draw();
void fetchMailboxes();
void left.look();
