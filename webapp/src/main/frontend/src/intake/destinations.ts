/** The exception by which a renter is served although his papers are not in order. */
export interface Served {
  /** Its last day, ISO 8601. */
  readonly day: string;
  readonly grantedBy: string;
}

/** A mailbox as it is looked up. */
export interface Destination {
  readonly mailbox: string;
  /** The name it is filed under, or empty. */
  readonly renter: string;
  readonly names: readonly string[];
  readonly standing: string;
  readonly served?: Served;
}

/** What fits what was typed. */
export interface Suggestion {
  readonly mailbox: string;
  /** The name that fits, or the renter's. */
  readonly name: string;
  readonly renter: string;
  readonly standing: string;
  readonly served?: Served;
  /** Exactly this number was typed. */
  readonly exact: boolean;
}

const MOST = 8;
const ENOUGH_LETTERS = 2;
const CLOSED = "closed";

/** A mailbox with its number and names as they are compared. */
interface Comparable {
  readonly destination: Destination;
  readonly number: string;
  readonly names: readonly (readonly [string, string])[];
}

/** The location's mailboxes on the device: found without asking anybody, also without a network. */
export class Destinations {
  #all: readonly Comparable[] = [];

  fill(all: readonly Destination[]): void {
    this.#all = all.map((destination) => ({
      destination,
      number: plain(destination.mailbox),
      names: [...new Set([destination.renter, ...destination.names])].map((name) => [name, plain(name)] as const),
    }));
  }

  all(): Destination[] {
    return this.#all.map(({ destination }) => destination);
  }

  /** Whose number is exactly this. */
  withNumber(number: string): Destination | undefined {
    return this.#all.find((one) => one.number === plain(number))?.destination;
  }

  /** At most eight that fit: the exact number first, then numbers, then names; those that are closed last. */
  like(typed: string): Suggestion[] {
    const text = plain(typed);
    if (text === "") {
      return [];
    }
    const byNumber = this.#all
      .filter((one) => one.number.startsWith(text))
      .map(({ destination, number }) => suggestion(destination, destination.renter, number === text));
    const byName = text.length < ENOUGH_LETTERS ? [] : this.#all.flatMap((one) => this.#named(one, text));
    const found = [...byNumber, ...byName];
    return [...found.filter(isFirst), ...found.filter((one) => !isFirst(one))].slice(0, MOST);
  }

  #named({ destination, names }: Comparable, text: string): Suggestion[] {
    const fits = names.find(([, name]) => name.startsWith(text) || name.includes(` ${text}`));
    return fits === undefined || plain(destination.mailbox).startsWith(text) ? [] : [suggestion(destination, fits[0], false)];
  }
}

function suggestion({ mailbox, renter, standing, served }: Destination, name: string, exact: boolean): Suggestion {
  const found = { mailbox, name, renter, standing, exact };
  return served === undefined ? found : { ...found, served };
}

function isFirst(one: Suggestion): boolean {
  return one.exact || one.standing !== CLOSED;
}

/** Without case and accents. */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
