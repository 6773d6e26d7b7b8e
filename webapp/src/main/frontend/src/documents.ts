// A renter uploads a document: what its type asks for, its sides by drop, choice or camera, progress, a green check.
import { part, show } from "./page/parts";
import { needsOf, paperOf, refusalOf } from "./papers/paper";
import { Side } from "./papers/side";
import { postForm } from "./upload/http";

const form = document.querySelector("[data-document-form]") as HTMLFormElement;
const type = part<HTMLSelectElement>(form, "type");
const paper = part<HTMLSelectElement>(form, "paper");
const papers = [...paper.options];
const front = new Side(part(form, "front"));
const back = new Side(part(form, "back"));
const problem = part(form, "problem");
const done = part(form, "done");
const progress = part<HTMLProgressElement>(form, "progress");
const send = part<HTMLButtonElement>(form, "send");

/** Sent again after the network was lost, an upload keeps its key until anything in the form changes. */
let key = crypto.randomUUID();

function fit(): void {
  key = crypto.randomUUID();
  const chosen = paper.value;
  const serving = papers.filter((option) => paperOf(option).uses.includes(type.value));
  paper.replaceChildren(...serving);
  if (serving.some((option) => option.value === chosen)) {
    paper.value = chosen;
  }
  const selected = paper.selectedOptions[0];
  const needs = needsOf(serving.length > 0, selected && paperOf(selected));
  show(part(form, "idFields"), needs.paper);
  show(part(form, "expiry"), needs.expiry);
  show(back.zone, needs.back);
}

function typed(name: string): string {
  const field = part<HTMLInputElement>(form, name);
  return field.closest("[hidden]") === null ? field.value : "";
}

function body(): FormData {
  const body = new FormData();
  const noted = {
    type: type.value,
    paper: typed("paper"),
    number: typed("number"),
    issuer: typed("issuer"),
    expiresOn: typed("expiresOn"),
    recipient: form.dataset.recipient ?? "",
  };
  body.append("document", JSON.stringify(noted));
  [["front", front.file] as const, ["back", back.file] as const].forEach(([name, file]) => {
    if (file !== undefined) {
      body.append(name, file, file.name);
    }
  });
  return body;
}

async function upload(): Promise<void> {
  show(problem, false);
  show(done, false);
  show(progress, true);
  send.disabled = true;
  const answer = await postForm("/ui/v1/documents", body(), key, (loaded, total) => {
    progress.value = total > 0 ? loaded / total : 0;
  });
  send.disabled = false;
  show(progress, false);
  settle(refusalOf(answer.status, answer.text, problem.dataset.otherwise ?? ""));
}

function settle(refusal: string | undefined): void {
  if (refusal !== undefined) {
    part(problem, "problemText").textContent = refusal;
    show(problem, true);
    return;
  }
  form.reset();
  [front, back].forEach((side) => side.forget());
  fit();
  show(done, true);
  window.refreshPage?.();
  window.refreshShell?.();
}

function dropped(event: DragEvent): void {
  const onto = !back.zone.hidden && back.zone.contains(event.target as Node) ? back : front;
  onto.take(event.dataTransfer?.files[0]);
}

window.addEventListener("dragover", (event) => event.preventDefault());
window.addEventListener("drop", (event) => {
  event.preventDefault();
  dropped(event);
});
form.addEventListener("change", () => {
  show(problem, false);
  show(done, false);
  fit();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  void upload();
});
fit();
