/** The key that orders and compares companies: equal for one company, however it is written. */
import { fold, wordsIn } from "#shared/text/fold.ts";

/** The key of an empty company. It sorts after every word. */
export const noCompany = "\uffff";

/**
 * By words first, since punctuation is useless for sorting; the same words may still be different companies.
 * Case, accents, the kind of digit and the number of spaces make no difference.
 */
export function companyKey(company: string): string {
  const folded = fold(company).trim().replace(/\s+/g, " ");
  if (folded === "") return noCompany;
  const words = wordsIn(folded).join(" ");
  return words === folded ? folded : `${words || noCompany}\0${folded}`;
}
