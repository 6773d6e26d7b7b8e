/** How the location measures: what one of its units is in millimetres or grams. */
export interface Units {
  /** Millimetres in a unit of length. */
  length: number;
  /** Grams in a unit of weight. */
  weight: number;
  /** Grams in the larger unit that people add: pounds beside ounces, kilograms beside grams. */
  parcel: number;
}

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const PLAIN = new RegExp(`^${NUMBER}$`);
const LARGE = new RegExp(`^${NUMBER}\\s*(?:lbs?|kg|#)\\s*(?:${NUMBER}\\s*(?:oz|g)?)?$`, "i");
const SMALL = new RegExp(`^${NUMBER}\\s*(?:oz|g)$`, "i");

/** A typed length in millimetres; 0 when nothing is typed, nothing when it is no number. */
export function millimetres(typed: string, units: Units): number | undefined {
  const text = typed.trim();
  const found = PLAIN.exec(text);
  return text === "" ? 0 : found === null ? undefined : Math.round(number(found[1]) * units.length);
}

/** A typed weight in grams: "35", "35 oz", "2 lb 3", "1.2 kg"; 0 when nothing is typed, nothing when it is no weight. */
export function grams(typed: string, units: Units): number | undefined {
  const text = typed.trim();
  const small = PLAIN.exec(text) ?? SMALL.exec(text);
  const large = LARGE.exec(text);
  if (text === "") {
    return 0;
  }
  if (small !== null) {
    return Math.round(number(small[1]) * units.weight);
  }
  return large === null ? undefined : Math.round(number(large[1]) * units.parcel + number(large[2]) * units.weight);
}

function number(written: string | undefined): number {
  return Number((written ?? "0").replace(",", "."));
}
