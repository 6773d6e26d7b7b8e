import { dontSearch, isAsking } from "../page/primefaces";
import type { Box } from "./enter";

const ID = "assign:mailbox";
let hurried = false;

/** The box as PrimeFaces draws it; looked up each time, since it is drawn anew with every piece. */
export const mailboxBox = {
  id: ID,

  input: () => document.getElementById(`${ID}_input`) as HTMLInputElement | null,

  /** Also while the list is opening: chosen from then, it would stay open. */
  isAsking: () => isAsking(ID) || (panel()?.matches("[class*=-enter]:not([class*=-enter-done])") ?? false),

  suggestions: () => items().length,

  choose: () => items()[0]?.click(),

  assign: () => document.getElementById("assign:assign")?.click(),

  assignsAtOnce: () => document.getElementById("assign")?.dataset.oneEnter !== undefined,

  isNumber: (): boolean => /^\d+$/.test(mailboxBox.input()?.value.trim() ?? ""),

  keepTyped(): void {
    dontSearch(ID);
    mailboxBox.write(mailboxBox.input()?.value.trim() ?? "");
  },

  hurry: () => void (hurried = true),

  /** Whether the choice is followed by the assignment at once, so that the server need not hear of it before. */
  isHurried: () => hurried,

  calm: () => void (hurried = false),

  /** Writes into the box; PrimeFaces sends what stands in the hidden field beside it. */
  write(text: string): void {
    ["input", "hinput"].forEach((part) => {
      const input = document.getElementById(`${ID}_${part}`);
      if (input instanceof HTMLInputElement) {
        input.value = text;
      }
    });
  },

  /** Puts somebody into the box, ready to be accepted or typed over. */
  fill(words: string): void {
    mailboxBox.write(words);
    mailboxBox.input()?.focus({ preventScroll: true });
    mailboxBox.input()?.select();
  },
} satisfies Box & Record<string, unknown>;

function panel(): HTMLElement | null {
  return document.getElementById(`${ID}_panel`);
}

function items(): HTMLElement[] {
  const list = panel();
  return list?.checkVisibility() ? [...list.querySelectorAll<HTMLElement>(".ui-autocomplete-item")] : [];
}
