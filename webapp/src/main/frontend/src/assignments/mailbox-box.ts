import { isAsking } from "../page/primefaces";
import type { Box } from "./enter";

const ID = "assign:mailbox";

/** The box as PrimeFaces draws it; looked up each time, since it is drawn anew with every piece. */
export const mailboxBox = {
  input: () => document.getElementById(`${ID}_input`) as HTMLInputElement | null,

  /** Also while the list is opening: chosen from then, it would stay open. */
  isAsking: () => isAsking(ID) || (panel()?.matches("[class*=-enter]:not([class*=-enter-done])") ?? false),

  suggestions: () => items().length,

  choose: () => items()[0]?.click(),

  assign: () => document.getElementById("assign:assign")?.click(),

  assignsAtOnce: () => document.getElementById("assign")?.dataset.oneEnter !== undefined,
} satisfies Box & { input(): HTMLInputElement | null };

function panel(): HTMLElement | null {
  return document.getElementById(`${ID}_panel`);
}

function items(): HTMLElement[] {
  const list = panel();
  return list?.checkVisibility() ? [...list.querySelectorAll<HTMLElement>(".ui-autocomplete-item")] : [];
}
