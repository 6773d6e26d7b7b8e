/** Words of the page, in the page's language, with numbers and sizes written as that language writes them. */
export class Texts {
  readonly #plurals: Intl.PluralRules;
  readonly #numbers: Intl.NumberFormat;
  readonly #percents: Intl.NumberFormat;
  readonly #days: Intl.DateTimeFormat;
  readonly #kilobytes: Intl.NumberFormat;
  readonly #megabytes: Intl.NumberFormat;
  readonly #manyMegabytes: Intl.NumberFormat;

  constructor(
    language: string,
    private readonly table: ReadonlyMap<string, string>,
  ) {
    this.#plurals = new Intl.PluralRules(language);
    this.#numbers = new Intl.NumberFormat(language);
    this.#percents = new Intl.NumberFormat(language, { style: "percent" });
    this.#days = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
    this.#kilobytes = sizes(language, "kilobyte", 0);
    this.#megabytes = sizes(language, "megabyte", 1);
    this.#manyMegabytes = sizes(language, "megabyte", 0);
  }

  /** Reads {@code <template id="…"><i data-key="…">…</i></template>}. */
  static ofPage(id: string): Texts {
    const words = (document.getElementById(id) as HTMLTemplateElement).content.querySelectorAll<HTMLElement>("[data-key]");
    const pairs = [...words].map((word) => [word.dataset.key ?? "", word.textContent?.trim() ?? ""] as const);
    return new Texts(document.documentElement.lang || "en", new Map(pairs));
  }

  /** The text of a key, {@code {0}}, {@code {1}} … replaced by the values. */
  say(key: string, ...values: (string | number)[]): string {
    const text = this.table.get(key);
    if (text === undefined) {
      throw new Error(`The page has no text "${key}"`);
    }
    return text.replace(/\{(\d)\}/g, (_all, index: string) => this.#written(values[Number(index)] ?? ""));
  }

  /** The text of a key that need not be there. */
  find(key: string): string | undefined {
    return this.table.get(key);
  }

  /** The text of a key for a number of things: {@code key.one}, {@code key.other}; {@code {0}} is the number. */
  count(key: string, number: number, ...more: (string | number)[]): string {
    const exact = `${key}.${this.#plurals.select(number)}`;
    return this.say(this.table.has(exact) ? exact : `${key}.other`, number, ...more);
  }

  /** "2.1 MB" */
  size(bytes: number): string {
    if (bytes < 1_000_000) {
      return this.#kilobytes.format(Math.ceil(bytes / 1000));
    }
    return (bytes < 100_000_000 ? this.#megabytes : this.#manyMegabytes).format(bytes / 1_000_000);
  }

  /** A day as this language writes it. */
  day(iso: string): string {
    return this.#days.format(new Date(`${iso}T12:00:00Z`));
  }

  /** "64 %" of a number from 0 to 1 */
  percent(share: number): string {
    return this.#percents.format(share);
  }

  #written(value: string | number): string {
    return typeof value === "number" ? this.#numbers.format(value) : value;
  }
}

function sizes(language: string, unit: string, maximumFractionDigits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits });
}
