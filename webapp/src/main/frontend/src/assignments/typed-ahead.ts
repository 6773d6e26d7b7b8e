/** A key as the browser tells it. */
export interface Key {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** Keeps what is typed for the next piece while the last one is still being assigned. */
export class TypedAhead {
  #waits = false;
  #text = "";
  #isEntered = false;

  /** From now on keys are for the next piece. */
  begin(): void {
    this.#waits = true;
  }

  isWaiting(): boolean {
    return this.#waits;
  }

  /** Takes note of a key; says whether nobody else may act on it. */
  takes(event: Key): boolean {
    if (!this.#waits || event.altKey || event.ctrlKey || event.metaKey) {
      return false;
    }
    if (event.key === "Enter") {
      this.#isEntered = true;
    } else if (event.key === "Backspace") {
      this.#text = this.#text.slice(0, -1);
    } else if (event.key.length === 1) {
      this.#text += event.key;
    } else {
      return false;
    }
    return true;
  }

  /** The next piece is there: what was typed for it. */
  end(): { text: string; isEntered: boolean } {
    const typed = { text: this.#text, isEntered: this.#isEntered };
    this.#waits = false;
    this.#text = "";
    this.#isEntered = false;
    return typed;
  }
}
