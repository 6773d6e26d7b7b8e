// The pop-up of a record page in which the staff upload a document for somebody: file type, details, sides; a green check; Done.
import { part, show, write } from "./page/parts";
import { PaperForm } from "./papers/form";

const dialog = document.getElementById("upload") as HTMLDialogElement;
const form = part<HTMLFormElement>(dialog, "form");
const destination = { address: dialog.dataset.address ?? "", recipient: dialog.dataset.recipient ?? "" };
const paper = new PaperForm(dialog, form, destination, () => undefined, stored);

function stored(what: string): void {
  write(part(dialog, "doneText"), what);
  turn(true);
  part(dialog, "close").focus();
  window.refreshPage?.();
  window.refreshShell?.();
}

/** Shows that it is safe, or the form again. */
function turn(isDone: boolean): void {
  ["form", "send", "cancel"].forEach((name) => show(part(dialog, name), !isDone));
  ["done", "another", "close"].forEach((name) => show(part(dialog, name), isDone));
}

part(dialog, "another").addEventListener("click", () => {
  turn(false);
  part(dialog, "type").focus();
});
dialog.addEventListener("close", () => turn(false));
window.addEventListener("dragover", (event) => event.preventDefault());
window.addEventListener("drop", (event) => {
  event.preventDefault();
  turn(false);
  if (!dialog.open) {
    dialog.showModal();
  }
  paper.drop(event);
});
window.addEventListener("beforeunload", (event) => {
  if (paper.holdsFile()) {
    event.preventDefault();
  }
});
