/** The element of a page's part, marked data-part. A page without it is wrong, and says so at once. */
export function part<T extends Element = HTMLElement>(root: ParentNode, name: string): T {
  const found = root.querySelector<T>(`[data-part~="${name}"]`);
  if (found === null) {
    throw new Error(`The page has no part "${name}"`);
  }
  return found;
}

/** A copy of what a template holds. */
export function copyOf(templateId: string): HTMLElement {
  const template = document.getElementById(templateId) as HTMLTemplateElement;
  return (template.content.firstElementChild as HTMLElement).cloneNode(true) as HTMLElement;
}

/** Writes only what differs, so that nothing is laid out or read aloud anew. */
export function write(element: Element, text: string): void {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

/** Hides an element or shows it. If it had the focus when it goes, the other one takes it, so that the focus is never lost. */
export function show(element: HTMLElement, visible: boolean, heir?: HTMLElement): void {
  const orphaned = !visible && !element.hidden && element.contains(document.activeElement);
  element.hidden = !visible;
  if (orphaned) {
    heir?.focus();
  }
}

/** Shows some of several buttons. If the one with the focus goes, the first one that stays takes it. */
export function showSome(buttons: ReadonlyMap<HTMLElement, boolean>): void {
  const focused = document.activeElement;
  buttons.forEach((visible, button) => (button.hidden = !visible));
  if (focused instanceof HTMLElement && buttons.get(focused) === false) {
    [...buttons.keys()].find((button) => !button.hidden)?.focus();
  }
}

/** Runs something at most once per picture the screen shows. */
export function oncePerFrame(run: () => void): () => void {
  let asked = false;
  return () => {
    if (!asked) {
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        run();
      });
    }
  };
}
