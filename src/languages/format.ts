/** How a language writes numbers, the words beside them, and times. */

/** A number and its written form. */
export type Counted = { readonly value: number; readonly text: string };

/** For numbers below 1000, which every locale writes alike. */
export const plain = (value: number): Counted => ({ value, text: String(value) });

type Forms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** `tag` as in BCP 47. */
export function numbersIn(tag: string) {
  // Created when needed: most pages contain no counts.
  const format = once(() => new Intl.NumberFormat(tag));
  const rules = once(() => new Intl.PluralRules(tag));
  return {
    counted: (value: number): Counted => ({ value, text: format().format(value) }),
    /** Turns a number into a text; in each form `{n}` is replaced with the number. */
    plural:
      (forms: Forms) =>
      ({ value, text }: Counted): string =>
        (forms[rules().select(value)] ?? forms.other).replace("{n}", text),
  };
}

/** A time as a receptionist would write it. `locale` as in BCP 47. */
export function timesIn(locale: string) {
  // Created when needed: a server render contains no time.
  const time = once(() => new Intl.DateTimeFormat(locale, { timeStyle: "short" }));
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
