/** Tells screen readers what happened, in turn; the same words twice are read twice. */
export class Announcer {
  constructor(private readonly region: HTMLElement) {}

  say(text: string): void {
    const line = document.createElement("p");
    line.textContent = text;
    this.region.replaceChildren(line);
  }
}
