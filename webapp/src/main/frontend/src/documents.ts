// A renter, or who applies, uploads a document: what its type asks for, its sides by drop, choice or camera, progress, a green check.
import { part, show } from "./page/parts";
import { PaperForm } from "./papers/form";

const form = document.querySelector("[data-document-form]") as HTMLFormElement;
const done = part(form, "done");
const destination = { address: form.dataset.address ?? "/ui/v1/documents", recipient: form.dataset.recipient ?? "" };
const paper = new PaperForm(form, form, destination, () => show(done, false), stored);

function stored(): void {
  show(done, true);
  window.refreshPage?.();
  window.refreshShell?.();
}

window.addEventListener("dragover", (event) => event.preventDefault());
window.addEventListener("drop", (event) => {
  event.preventDefault();
  paper.drop(event);
});
