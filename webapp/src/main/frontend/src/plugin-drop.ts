// Dropping a plugin's file on the page installs it; then its own page is shown.
import { part, show, write } from "./page/parts";
import { chooser } from "./upload/chooser";

const root = document.querySelector("[data-plugin-drop]") as HTMLElement;
const problem = part(root, "problem");
const busy = part(root, "busy");
let isSending = false;

async function install(file: File): Promise<void> {
  isSending = true;
  problem.hidden = true;
  show(busy, true);
  try {
    const answer = await fetch("/ui/v1/plugins", {
      method: "POST",
      headers: { Accept: "application/json", "Content-Type": "application/java-archive" },
      body: file,
    });
    await follow(answer);
  } catch {
    tell(root.dataset.broken ?? "");
  } finally {
    isSending = false;
    show(busy, false);
  }
}

async function follow(answer: Response): Promise<void> {
  const body = (await answer.json()) as { id?: string; detail?: string; title?: string };
  if (answer.ok && body.id) {
    location.assign(`/platform/plugin.xhtml?id=${encodeURIComponent(body.id)}`);
  } else {
    tell(body.detail ?? body.title ?? root.dataset.broken ?? "");
  }
}

function tell(text: string): void {
  write(part(problem, "problemText"), text);
  problem.hidden = false;
}

chooser(part(root, "zone"), [part<HTMLInputElement>(root, "input")], (files) => {
  const file = files[0];
  if (file && !isSending) {
    void install(file);
  }
});
