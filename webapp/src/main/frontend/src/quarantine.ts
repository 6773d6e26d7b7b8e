// The quarantine: pop-ups open when the server has filled them and close when their step is done.
import { afterAjax } from "./page/primefaces";

let acted = false;

function dialogs(): HTMLDialogElement[] {
  return [...document.querySelectorAll<HTMLDialogElement>("dialog[data-quarantine]")];
}

Object.assign(window, {
  waypostQuarantineAsks: (id: string) => (document.getElementById(id) as HTMLDialogElement | null)?.showModal(),
  waypostQuarantineDone: () => dialogs().forEach((dialog) => dialog.close()),
});
document.addEventListener("click", (event) => {
  acted = (event.target as HTMLElement).closest("#pieces button, dialog button, .ui-confirmdialog") !== null;
});

// The piece may be gone with its button: the next one takes the focus, so that it is never lost.
afterAjax(() => {
  if (acted && document.activeElement === document.body) {
    const next = document.querySelector<HTMLElement>("#pieces .item-acts button") ?? document.getElementById("main");
    next?.focus({ preventScroll: true });
  }
});
