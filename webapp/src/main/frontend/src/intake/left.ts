import { part, show, write } from "../page/parts";
import type { Texts } from "../page/texts";
import type { Kept } from "../upload/keeper";
import type { Memory } from "../upload/memory";

/** Offers what an earlier page could not upload any more: go on, or forget it. */
export class Left {
  #kept: readonly Kept[] = [];

  constructor(
    private readonly root: ParentNode,
    private readonly memory: Memory,
    private readonly texts: Texts,
    goOn: () => void,
  ) {
    part(root, "leftGo").addEventListener("click", () => {
      const kept = this.#close();
      void memory.adopt(kept).then(goOn);
    });
    part(root, "leftForget").addEventListener("click", () => void memory.drop(this.#close()));
  }

  async look(): Promise<void> {
    this.#kept = await this.memory.left();
    write(part(this.root, "leftLine"), this.texts.count("left", this.#kept.length));
    show(part(this.root, "left"), this.#kept.length > 0);
  }

  #close(): readonly Kept[] {
    const kept = this.#kept;
    this.#kept = [];
    show(part(this.root, "left"), false, part(this.root, "input"));
    return kept;
  }
}
