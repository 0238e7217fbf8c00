/** How a language writes numbers, the words beside them, and times. */

type Forms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** `tag` as in BCP 47. */
export function numbersIn(tag: string) {
  const format = new Intl.NumberFormat(tag);
  const rules = new Intl.PluralRules(tag);
  const count = (value: number): string => format.format(value);
  return {
    count,
    /** Turns a number into a text; in each form `{n}` is replaced with the number. */
    plural:
      (forms: Forms) =>
      (value: number): string =>
        (forms[rules.select(value)] ?? forms.other).replace("{n}", count(value)),
  };
}

/** A time as a receptionist would write it. `locale` as in BCP 47. */
export function timesIn(locale: string) {
  // Created when needed: a server render contains no time.
  const time = once(() => new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }));
  const dateAndTime = once(
    () => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }),
  );
  /** The time of day; with the date too if that is not today's. In milliseconds since 1970. */
  return (moment: number, now: number = Date.now()): string => {
    const isToday = new Date(moment).toDateString() === new Date(now).toDateString();
    return (isToday ? time : dateAndTime)().format(moment);
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
