import type { Chosen } from "../../upload/piece";
import { pathOf, type Found } from "./folders";

/** What a file is: a piece, a page of one, or a piece for the mailbox that its folder is named after. */
export type Grouping = "each" | "one" | "folder";

let groups = 0;

/**
 * Files as they are to be uploaded.
 *
 * @param mailbox the number of the tile they were dropped on, if it was one; folders that name a mailbox go before it
 */
export function planned(found: readonly Found[], grouping: Grouping, mailbox: string | undefined): Chosen[] {
  const group = ++groups;
  return found.map((one) => {
    const number = grouping === "folder" ? (one.folders.at(-1) ?? mailbox) : mailbox;
    const page = grouping === "one" ? { group: `${group}/${one.folders.join("/")}` } : {};
    return {
      file: one.file,
      meta: { ...page, ...(number && { terms: { mailbox: number.trim() } }), relativePath: pathOf(one) },
    };
  });
}
