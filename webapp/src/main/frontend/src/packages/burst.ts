/** Slower than this between two keys is a person. */
const SLOWEST_GAP = 50;
/** Shorter codes could be somebody who types a mailbox number fast. */
const SHORTEST = 8;
/** Keys that scanners press besides characters. */
const SHIFTS = new Set(["Shift", "AltGraph", "CapsLock", "Unidentified"]);

/** A key as the browser tells of it. */
export interface Key {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  /** Milliseconds on any clock. */
  timeStamp: number;
}

/**
 * Tells a scanner that acts as a keyboard (a "keyboard wedge") from somebody who types: a code comes as one fast burst of
 * keys that ends with Enter or Tab.
 */
export class Burst {
  #code = "";
  #last = Number.NEGATIVE_INFINITY;

  /** Takes note of a key; says the code when this key ended one. */
  takes(key: Key): string | undefined {
    if (SHIFTS.has(key.key)) {
      return undefined;
    }
    const isFast = key.timeStamp - this.#last <= SLOWEST_GAP;
    this.#last = key.timeStamp;
    if (key.key === "Enter" || key.key === "Tab") {
      return this.#end(isFast);
    }
    const character = typed(key);
    this.#code = character === undefined ? "" : (isFast ? this.#code : "") + character;
    return undefined;
  }

  /** Whether this key was the first of what may become a code. */
  begins(): boolean {
    return this.#code.length === 1;
  }

  #end(isFast: boolean): string | undefined {
    const code = this.#code;
    this.#code = "";
    return isFast && code.length >= SHORTEST ? code : undefined;
  }
}

/** The character a key stands for. GS1's separator comes as Ctrl and ], by some scanners as F8. */
function typed(key: Key): string | undefined {
  if (key.key === "F8" || (key.ctrlKey && key.key === "]")) {
    return "\u001d";
  }
  const isPlain = [...key.key].length === 1 && !key.ctrlKey && !key.metaKey && !key.altKey;
  return isPlain ? key.key : undefined;
}
