import { part, show } from "../page/parts";
import { postForm } from "../upload/http";
import { needsOf, paperOf, refusalOf } from "./paper";
import { Side } from "./side";

/** Where a document goes, and whose it is when it is not the renter's own. */
export interface Destination {
  address: string;
  recipient: string;
}

/** A document as it is filled in: what its type asks for, its two sides, progress, refusals. Nothing is lost until it is stored. */
export class PaperForm {
  readonly #type: HTMLSelectElement;
  readonly #paper: HTMLSelectElement;
  readonly #papers: HTMLOptionElement[];
  readonly #front: Side;
  readonly #back: Side;
  readonly #problem: HTMLElement;
  readonly #progress: HTMLProgressElement;
  readonly #send: HTMLButtonElement;
  /** Sent again after the network was lost, an upload keeps its key until anything in the form changes. */
  #key = crypto.randomUUID();

  /**
   * @param root holds the form's parts, and may be the form itself
   * @param changed something else is filled in than before
   * @param stored it is safe; what it is, in words
   */
  constructor(
    root: HTMLElement,
    private readonly form: HTMLFormElement,
    private readonly destination: Destination,
    private readonly changed: () => void,
    private readonly stored: (what: string) => void,
  ) {
    this.#type = part(form, "type");
    this.#paper = part(form, "paper");
    this.#papers = [...this.#paper.options];
    this.#front = new Side(part(form, "front"));
    this.#back = new Side(part(form, "back"));
    this.#problem = part(root, "problem");
    this.#progress = part(root, "progress");
    this.#send = part(root, "send");
    this.#listen();
    this.#fit();
  }

  /** Whether a file would be lost with the page. */
  holdsFile(): boolean {
    return this.#front.file !== undefined || this.#back.file !== undefined;
  }

  /** A file dropped onto the back is the back; anywhere else it is the front. */
  drop(event: DragEvent): void {
    const back = this.#back.zone;
    const onto = !back.hidden && back.contains(event.target as Node) ? this.#back : this.#front;
    onto.take(event.dataTransfer?.files[0]);
    this.#fit();
  }

  #listen(): void {
    this.form.addEventListener("change", () => {
      show(this.#problem, false);
      this.changed();
      this.#fit();
    });
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#upload();
    });
  }

  #fit(): void {
    this.#key = crypto.randomUUID();
    const chosen = this.#paper.value;
    const serving = this.#papers.filter((option) => paperOf(option).uses.includes(this.#type.value));
    this.#paper.replaceChildren(...serving);
    if (serving.some((option) => option.value === chosen)) {
      this.#paper.value = chosen;
    }
    const selected = this.#paper.selectedOptions[0];
    const mayRunOut = this.#type.selectedOptions[0]?.dataset.runsOut === "true";
    const needs = needsOf(selected && paperOf(selected), mayRunOut);
    show(part(this.form, "idFields"), needs.paper);
    show(part(this.form, "expiry"), needs.expiry);
    show(this.#back.zone, needs.back);
  }

  async #upload(): Promise<void> {
    this.changed();
    show(this.#problem, false);
    show(this.#progress, true);
    this.#send.disabled = true;
    const answer = await postForm(this.destination.address, this.#body(), this.#key, (loaded, total) => {
      this.#progress.value = total > 0 ? loaded / total : 0;
    });
    this.#send.disabled = false;
    show(this.#progress, false);
    this.#settle(refusalOf(answer.status, answer.text, this.#problem.dataset.otherwise ?? ""));
  }

  #settle(refusal: string | undefined): void {
    if (refusal !== undefined) {
      part(this.#problem, "problemText").textContent = refusal;
      show(this.#problem, true);
      return;
    }
    const what = this.#inWords();
    this.form.reset();
    [this.#front, this.#back].forEach((side) => side.forget());
    this.#fit();
    this.stored(what);
  }

  #inWords(): string {
    const paper = part(this.form, "idFields").hidden ? undefined : this.#paper.selectedOptions[0];
    return (paper ?? this.#type.selectedOptions[0])?.textContent?.trim() ?? "";
  }

  #typed(name: string): string {
    const field = part<HTMLInputElement>(this.form, name);
    return field.closest("[hidden]") === null ? field.value : "";
  }

  #body(): FormData {
    const noted = {
      type: this.#type.value,
      paper: this.#typed("paper"),
      number: this.#typed("number"),
      issuer: this.#typed("issuer"),
      expiresOn: this.#typed("expiresOn"),
      recipient: this.destination.recipient,
    };
    return documentBody(noted, this.#front.file, this.#back.file);
  }
}

/** The form in which the server takes a document. */
export function documentBody(noted: object, front: File | undefined, back?: File): FormData {
  const body = new FormData();
  body.append("document", JSON.stringify(noted));
  [["front", front] as const, ["back", back] as const].forEach(([name, file]) => {
    if (file !== undefined) {
      body.append(name, file, file.name);
    }
  });
  return body;
}
