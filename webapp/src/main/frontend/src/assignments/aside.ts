declare global {
  interface Window {
    /** Called by the page when the server has filled the dialog, and when the piece is set aside or was refused. */
    waypostAside: { ask: () => void; close: () => void };
  }
}

/** The dialog that asks why pieces go to quarantine: the number of a reason chooses it, Enter the one that has the focus. */
export function asideDialog(): HTMLDialogElement {
  const dialog = document.getElementById("asideDialog") as HTMLDialogElement;
  window.waypostAside = {
    ask: () => {
      dialog.showModal();
      dialog.querySelector<HTMLElement>(".hit.on")?.focus();
    },
    close: () => dialog.close(),
  };
  dialog.addEventListener("keydown", (event) => {
    [...dialog.querySelectorAll<HTMLElement>("[data-key]")].find((reason) => reason.dataset.key === event.key)?.click();
  });
  return dialog;
}
