import { part, show, write } from "../page/parts";
import { metadata, target } from "./many";

type Noted = Record<string, string | number>;

/** Asks where the selected pieces go and what to note of them. */
export class ManyDialog {
  readonly #dialog = document.getElementById("manyDialog") as HTMLDialogElement;
  #assigned: (to: { mailbox: string; recipient: string }, noted: Noted) => void = () => undefined;
  #updated: (noted: Noted) => void = () => undefined;

  constructor(private readonly root: HTMLElement) {
    part(this.#dialog, "many-yes").addEventListener("click", () => this.#assign());
    part(this.#dialog, "update").addEventListener("click", () => this.#update());
    this.#dialog.addEventListener("keydown", (event) => this.#pressed(event), true);
  }

  whenAssigned(act: (to: { mailbox: string; recipient: string }, noted: Noted) => void): void {
    this.#assigned = act;
  }

  whenUpdated(act: (noted: Noted) => void): void {
    this.#updated = act;
  }

  /** @param toMailbox whether they shall be assigned, or only described */
  ask(toMailbox: boolean): void {
    this.#dialog.classList.toggle("describing", !toMailbox);
    const title = part(this.root, toMailbox ? "assign" : "metadata").firstChild?.textContent ?? "";
    write(part(this.#dialog, "many-title"), title);
    show(part(this.#dialog, "to"), toMailbox);
    show(part(this.#dialog, "many-yes"), toMailbox);
    show(part(this.#dialog, "update"), !toMailbox);
    show(part(this.#dialog, "needed"), false);
    show(part(this.#dialog, "wrong"), false);
    this.#dialog.showModal();
    (toMailbox ? this.#box() : document.getElementById("manySender"))?.focus();
  }

  #assign(): void {
    const to = target(this.#box()?.value ?? "");
    const noted = this.#noted();
    show(part(this.#dialog, "needed"), to.mailbox === "");
    if (to.mailbox === "") {
      this.#box()?.focus();
    } else if (noted) {
      this.#end();
      this.#assigned(to, noted);
    }
  }

  #update(): void {
    const noted = this.#noted();
    if (noted) {
      this.#end();
      this.#updated(noted);
    }
  }

  /** Nothing of it shall be written to the next ones unseen. */
  #end(): void {
    this.#dialog.close();
    this.#dialog.querySelector("form")?.reset();
  }

  #noted(): Noted | undefined {
    const fields = this.#fields().map((field) => [field.dataset.field ?? "", field.value] as const);
    const noted = metadata(new Map(fields), this.root.dataset.units ?? "");
    show(part(this.#dialog, "wrong"), noted === undefined);
    return noted && "mailType" in noted ? { ...noted, mailType: String(noted.mailType).toLowerCase() } : noted;
  }

  #fields(): HTMLInputElement[] {
    return [...this.#dialog.querySelectorAll<HTMLInputElement>("[data-field]")];
  }

  /** Enter does what the dialog is for, except where it chooses a suggestion or begins a line. */
  #pressed(event: KeyboardEvent): void {
    const isChoosing = document.getElementById("many:mailbox_panel")?.checkVisibility() ?? false;
    if (event.key === "Enter" && (event.target as Element).matches("input") && !isChoosing) {
      event.preventDefault();
      event.stopImmediatePropagation();
      part(this.#dialog, this.#dialog.classList.contains("describing") ? "update" : "many-yes").click();
    }
  }

  #box(): HTMLInputElement | null {
    return document.getElementById("many:mailbox_input") as HTMLInputElement | null;
  }
}
