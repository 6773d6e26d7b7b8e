import type { Texts } from "../page/texts";

/** Moments on the location's clock: "today 9:12 AM", "Nov 3, 9:12 AM". */
export class Moments {
  readonly #time: Intl.DateTimeFormat;
  readonly #day: Intl.DateTimeFormat;

  constructor(
    language: string,
    zone: string,
    private readonly texts: Texts,
    private readonly now: () => number,
  ) {
    this.#time = new Intl.DateTimeFormat(language, { timeStyle: "short", timeZone: zone });
    this.#day = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: zone });
  }

  write(iso: string): string {
    const moment = new Date(iso);
    const isToday = this.#day.format(moment) === this.#day.format(this.now());
    const time = this.#time.format(moment);
    return isToday ? this.texts.say("moment.today", time) : this.texts.say("moment", this.#day.format(moment), time);
  }
}
