import type { Texts } from "../page/texts";
import type { Rules } from "./basket";

/** What may be chosen is told once, by the input's attribute accept. */
export function rulesOf(input: HTMLInputElement, texts: Texts): Rules {
  return {
    accepted: input.accept.split(",").map((type) => type.trim()),
    wrongType: texts.say("refusals.type"),
    empty: texts.say("refusals.empty"),
    chosenAlready: texts.say("refusals.already"),
  };
}
