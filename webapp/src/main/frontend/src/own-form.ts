// A location keeps its own copy of the official form: a PDF, uploaded once.
import { part, show } from "./page/parts";
import { refusalOf } from "./papers/paper";
import { postForm } from "./upload/http";

const form = document.querySelector("[data-own-form]") as HTMLFormElement;
const problem = part(form, "problem");
const send = part<HTMLButtonElement>(form, "send");

async function keep(): Promise<void> {
  const file = part<HTMLInputElement>(form, "file").files?.[0];
  if (file === undefined) {
    return;
  }
  const body = new FormData();
  body.append("file", file, file.name);
  send.disabled = true;
  show(problem, false);
  const answer = await postForm("/ui/v1/own-form/blank", body, crypto.randomUUID(), () => undefined);
  send.disabled = false;
  const refusal = refusalOf(answer.status, answer.text, problem.dataset.otherwise ?? "");
  if (refusal === undefined) {
    location.reload();
  } else {
    part(problem, "problemText").textContent = refusal;
    show(problem, true);
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void keep();
});
