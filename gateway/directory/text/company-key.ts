/** What companies are put in order and compared by: equal for one company, however it is written. */
import { fold, wordsIn } from "#shared/text/fold.ts";

/** The key of no company. It stands behind every word. */
export const noCompany = "\uffff";

/**
 * By words first, since punctuation is nothing to sort by; the same words may still be other
 * companies. Case, accents, the kind of digit and how many blanks there are make no difference.
 */
export function companyKey(company: string): string {
  const folded = fold(company).trim().replace(/\s+/g, " ");
  if (folded === "") return noCompany;
  const words = wordsIn(folded).join(" ");
  return words === folded ? folded : `${words || noCompany}\0${folded}`;
}
