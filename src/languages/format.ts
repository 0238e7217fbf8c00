/** How a language writes numbers, the words beside them, and moments. */

type Forms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** `tag` as in BCP 47. */
export function numbersIn(tag: string) {
  const format = new Intl.NumberFormat(tag);
  const rules = new Intl.PluralRules(tag);
  const count = (value: number): string => format.format(value);
  return {
    count,
    /** Makes a text of a number; in each of the forms `{n}` stands where the number belongs. */
    plural:
      (forms: Forms) =>
      (value: number): string =>
        (forms[rules.select(value)] ?? forms.other).replace("{n}", count(value)),
  };
}

/** A moment as a person at the desk would write it. `locale` as in BCP 47. */
export function timesIn(locale: string) {
  // Made when there is something to write: a page on the gateway writes no time.
  const time = once(() => new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }));
  const dateAndTime = once(
    () => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }),
  );
  /** The time of day; with the date too where that is not today's. In milliseconds since 1970. */
  return (moment: number, now: number = Date.now()): string => {
    const isToday = new Date(moment).toDateString() === new Date(now).toDateString();
    return (isToday ? time : dateAndTime)().format(moment);
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
