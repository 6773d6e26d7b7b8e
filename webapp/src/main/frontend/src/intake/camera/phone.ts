import { part, show } from "../../page/parts";
import type { Texts } from "../../page/texts";
import type { Basket } from "../../upload/basket";
import { groupOf, stageOf, type Piece } from "../../upload/piece";
import type { Terms } from "../../upload/terms";
import type { Destinations } from "../destinations";
import { drawWarning, MailboxBox } from "../mailbox-box";
import { look } from "./look";
import { Viewfinder, type Shot } from "./viewfinder";

const KEY = "waypost.intake.assignOnUpload";

/** Upload Mail on a phone: photographs, front and back, and the switch Assign on Upload. */
export class Phone {
  readonly #switch: HTMLInputElement;
  readonly #box: MailboxBox;
  readonly #viewfinder: Viewfinder;
  readonly #camera: HTMLInputElement;
  #front: string | undefined;

  /** @param say tells screen readers and whoever looks */
  constructor(
    private readonly root: HTMLElement,
    private readonly basket: Basket,
    destinations: Destinations,
    private readonly texts: Texts,
    private readonly say: (words: string) => void,
  ) {
    this.#switch = part<HTMLInputElement>(root, "assignOnUpload");
    this.#camera = part<HTMLInputElement>(root, "camera");
    this.#viewfinder = new Viewfinder(document, texts);
    this.#box = new MailboxBox(part(root, "phoneBox"), destinations, texts, {
      chosen: (mailbox) => drawWarning(part(root, "phoneWarning"), mailbox, texts),
      entered: () => part(root, "photos").focus(),
    });
    this.#listen();
  }

  /** What is to be done with the photographs when they leave; undefined while the mailbox is still to be chosen. */
  terms(): Terms | undefined {
    if (!this.#switch.checked) {
      return {};
    }
    const mailbox = this.#box.chosen();
    if (mailbox === undefined) {
      this.say(this.texts.say("phone.chooseMailbox"));
      show(part(this.root, "phoneMissing"), true);
      this.#box.input.focus();
      return undefined;
    }
    show(part(this.root, "phoneMissing"), false);
    return { mailbox: mailbox.mailbox, ...(mailbox.name !== mailbox.renter && { recipient: mailbox.name }) };
  }

  /** Asks for the back, or another page, of a piece. */
  addBack(id: string): void {
    const piece = this.basket.pieces().find((one) => one.id === id);
    this.#front = piece === undefined ? undefined : this.#grouped(piece);
    void this.#open(this.#front !== undefined);
  }

  async #open(forBack: boolean): Promise<void> {
    if (!(await this.#viewfinder.open(forBack, (shot) => this.#shot(shot)))) {
      this.#camera.click();
    }
  }

  #shot({ file, isBack, flaw }: Shot): void {
    this.#take(file, isBack, flaw);
  }

  #take(file: File, isBack: boolean, flaw: Piece["meta"]["flaw"]): void {
    const group = isBack ? this.#front : `photo-${file.lastModified}-${Math.random()}`;
    this.#front = group;
    this.basket.take([{ file, meta: { group, flaw, relativePath: `${group}/${file.name}` } }]);
    if (flaw !== undefined) {
      this.say(this.texts.say(`flaw.${flaw}.advice`));
    }
  }

  /** Photographs of the system's camera or of the camera roll. */
  async #files(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const isBack = this.#front !== undefined;
      this.#take(file, isBack, await look(file));
      this.#front = undefined;
    }
  }

  #grouped(piece: Piece): string | undefined {
    return stageOf(piece) === "ready" ? groupOf(piece) : undefined;
  }

  #listen(): void {
    this.#switch.checked = localStorage.getItem(KEY) === "on";
    const turn = (): void => show(part(this.root, "phoneBox"), this.#switch.checked);
    this.#switch.addEventListener("change", () => {
      localStorage.setItem(KEY, this.#switch.checked ? "on" : "off");
      turn();
    });
    turn();
    const roll = part<HTMLInputElement>(this.root, "rollInput");
    part(this.root, "photos").addEventListener("click", () => {
      this.#front = undefined;
      void this.#open(false);
    });
    part(this.root, "roll").addEventListener("click", () => {
      this.#front = undefined;
      roll.click();
    });
    [this.#camera, roll].forEach((input) =>
      input.addEventListener("change", () => {
        const files = [...(input.files ?? [])];
        input.value = "";
        void this.#files(files);
      }),
    );
  }
}
