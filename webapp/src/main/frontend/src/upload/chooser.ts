/**
 * The ways by which files come: the drop zone's input, further inputs, and dropping anywhere on the page. A file dropped
 * beside the zone would otherwise replace the page, and with it the queue.
 */
export function chooser(
  zone: HTMLElement,
  inputs: readonly HTMLInputElement[],
  take: (files: File[]) => void,
  dropped: (event: DragEvent) => void = (event) => take([...(event.dataTransfer?.files ?? [])]),
): void {
  inputs.forEach((input) =>
    input.addEventListener("change", () => {
      const files = [...(input.files ?? [])];
      input.value = "";
      take(files);
    }),
  );
  window.addEventListener("dragover", (event) => {
    if (carriesFiles(event)) {
      event.preventDefault();
      zone.classList.add("over");
    }
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) {
      zone.classList.remove("over");
    }
  });
  window.addEventListener("drop", (event) => {
    if (carriesFiles(event)) {
      event.preventDefault();
      zone.classList.remove("over");
      dropped(event);
    }
  });
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}
