import { part } from "../page/parts";

/** Asks by a dialog of the page; its buttons have the values "yes" and "no", Escape is no. */
export function asked(dialog: HTMLDialogElement, question: string): Promise<boolean> {
  part(dialog, "question").textContent = question;
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise((resolve) =>
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true }),
  );
}
