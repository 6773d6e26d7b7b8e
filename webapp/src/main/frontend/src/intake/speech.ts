import type { Texts } from "../page/texts";
import type { Tally } from "../upload/tally";

/** What to tell somebody who does not see the list when the upload went from one state to another; often nothing. */
export function spoken(before: Tally, after: Tally, texts: Texts): string | undefined {
  if (before.underway === 0 && after.underway > 0) {
    return texts.count("say.started", after.underway);
  }
  if (before.underway > 0 && after.underway === 0) {
    return ending(after, texts);
  }
  if (after.total > before.total) {
    return texts.count("say.chosen", after.total - before.total);
  }
  return quarter(after) > quarter(before) && after.underway > 0 ? safe(after, texts) : undefined;
}

function ending(after: Tally, texts: Texts): string {
  const open = after.at.duplicate + after.at.refused + after.at.failed;
  return open === 0 ? texts.count("say.done", after.at.stored) : texts.count("say.ended", open, after.at.stored);
}

function safe(after: Tally, texts: Texts): string {
  return texts.say("total.safe", after.at.stored, after.total);
}

function quarter(tally: Tally): number {
  return tally.total < 8 ? 0 : Math.floor((tally.at.stored / tally.total) * 4);
}
