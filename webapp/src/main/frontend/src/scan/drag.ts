/** Lets the rows of a list be dragged to another place with the mouse; tells the row and its new place when dropped. */
export function draggable(list: HTMLElement, onDrop: (row: HTMLElement, place: number) => void, onCancel: () => void): void {
  let dragged: HTMLElement | undefined;
  list.addEventListener("dragstart", (event) => {
    dragged = (event.target as Element).closest<HTMLElement>("li") ?? undefined;
    event.dataTransfer?.setData("text/plain", dragged?.dataset.id ?? "");
    requestAnimationFrame(() => dragged?.classList.add("drag"));
  });
  list.addEventListener("dragover", (event) => {
    const over = (event.target as Element).closest<HTMLElement>("li");
    if (dragged !== undefined) {
      event.preventDefault();
      if (over !== null && over !== dragged) {
        list.insertBefore(dragged, isUpperHalf(event, over) ? over : over.nextElementSibling);
      }
    }
  });
  list.addEventListener("drop", (event) => {
    if (dragged !== undefined) {
      event.preventDefault();
      const row = dragged;
      end();
      onDrop(row, [...list.children].indexOf(row));
    }
  });
  list.addEventListener("dragend", () => {
    if (dragged !== undefined) {
      end();
      onCancel();
    }
  });

  function end(): void {
    dragged?.classList.remove("drag");
    dragged = undefined;
  }
}

function isUpperHalf(event: DragEvent, row: HTMLElement): boolean {
  const { top, height } = row.getBoundingClientRect();
  return event.clientY < top + height / 2;
}
