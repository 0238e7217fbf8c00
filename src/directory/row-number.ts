/** Which of a contact's numbers its row shows. */
import { plainCharacters } from "#pbx/contract/dialling/clean-number.ts";
import { digitsIn } from "#pbx/contract/dialling/separators.ts";
import type { DirectoryRow } from "#pbx/contract/directory.ts";

const digitsOf = (text: string): string => digitsIn(plainCharacters(text));

/** The number that was searched for, else the first; `null` where there is none. */
export function rowNumber({ numbers }: DirectoryRow, q: string): string | null {
  const searched = digitsOf(q).replace(/^00/, "");
  const found = numbers.find(
    ({ value }) => searched.length > 2 && digitsOf(value).includes(searched),
  );
  return (found ?? numbers[0])?.value ?? null;
}
