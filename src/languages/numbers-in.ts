/** How a language writes numbers, and which form of a word goes with them. */

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
