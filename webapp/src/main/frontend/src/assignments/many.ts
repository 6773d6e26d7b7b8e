/** What became of one piece. */
export interface Row {
  item: string;
  status: "done" | "refused";
  state?: string;
  mailbox?: string;
  recipient?: string;
  message?: string;
}

/** So many pieces go with one request, so that progress is seen and no request takes long. */
export const CHUNK = 25;

/**
 * Works on many pieces, some at a time, one request after the other. Where a request fails, its pieces are refused with the
 * reason and the others go on.
 *
 * @param send works on some and tells what became of each; rejects when the request as a whole failed
 * @param told is told after each request
 * @param size how many go with one request
 */
export async function inChunks(
  items: readonly string[],
  send: (some: readonly string[]) => Promise<readonly Row[]>,
  told: (rows: readonly Row[]) => void,
  size = CHUNK,
): Promise<Row[]> {
  const all: Row[] = [];
  for (let from = 0; from < items.length; from += size) {
    const some = items.slice(from, from + size);
    const rows = await send(some).catch((reason: unknown) => refused(some, reason));
    all.push(...rows);
    told(rows);
  }
  return all;
}

function refused(items: readonly string[], reason: unknown): Row[] {
  const message = reason instanceof Error ? reason.message : String(reason);
  return items.map((item) => ({ item, status: "refused", message }));
}

/** The pieces by where they would go, the fullest mailbox first. */
export function byMailbox(places: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  places.forEach((place) => counts.set(place, (counts.get(place) ?? 0) + 1));
  return [...counts].sort(([one, few], [other, many]) => many - few || one.localeCompare(other));
}

/** Number and name from what stands in the box, such as "214 · Marisol Vega". */
export function target(box: string): { mailbox: string; recipient: string } {
  const [mailbox = "", ...name] = box.split("·");
  return { mailbox: mailbox.trim(), recipient: name.join("·").trim() };
}

const FACTORS: Record<string, Record<string, number>> = {
  IMPERIAL: { lengthMm: 25.4, widthMm: 25.4, heightMm: 25.4, weightGrams: 28.349523125 },
  METRIC: { lengthMm: 10, widthMm: 10, heightMm: 10, weightGrams: 1 },
};

/**
 * Only the fields that were filled in, as the routes want them; undefined when a measure is no number.
 *
 * @param units in which measures are typed
 */
export function metadata(
  fields: ReadonlyMap<string, string>,
  units: string,
): Record<string, string | number> | undefined {
  const filled = [...fields].map(([name, text]) => [name, text.trim()] as const).filter(([, text]) => text !== "");
  const values = filled.map(([name, text]) => [name, value(text, FACTORS[units]?.[name])] as const);
  return values.some(([, each]) => Number.isNaN(each)) ? undefined : Object.fromEntries(values);
}

function value(text: string, factor: number | undefined): string | number {
  return factor === undefined ? text : Math.round(Number(text.replace(",", ".")) * factor);
}
