/** Searches compared with a check of every contact. */
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { fold, wordsOf, wordsSpelledOut } from "#shared/text/fold.ts";

import { openRows, rowOf } from "../../../testing/directory.fixture.ts";
import { indexedWords } from "../../text/indexed-words.ts";

const wordsFinding = (text: string, isName: boolean): readonly string[] => {
  const { written, otherwise } = indexedWords(text, isName);
  return [...written, ...otherwise];
};

const letter = fc.constantFrom(..."aabbcäöéß .-'@1".split(""));
const someText = fc.string({ unit: letter, maxLength: 12 });
const row = fc.record({ contact_name: someText, company: someText, email: someText });
const query = fc.string({
  unit: fc.constantFrom(..."aabbcäéß".split("")),
  minLength: 1,
  maxLength: 5,
});

test("words are found in any order, exactly as by a check of every contact", () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 30 }),
      fc.array(query, { maxLength: 3 }),
      (rows, words) => {
        const { answer } = openRows(rows.map((given, at) => rowOf(at + 1, given)));
        const expected = rows.flatMap(({ contact_name, company, email }, at) => {
          const stored = [
            ...wordsFinding(contact_name, true),
            ...wordsFinding(company, true),
            ...wordsFinding(email, false),
          ];
          const isFound = words.every((word) =>
            [wordsOf(word)[0] ?? "", wordsSpelledOut(word)[0] ?? ""].some((spelling) =>
              stored.some((own) =>
                spelling.length > 1 ? own.includes(spelling) : own.startsWith(spelling),
              ),
            ),
          );
          return isFound ? [at + 1] : [];
        });
        const { ids, isNearest } = answer({ q: words.join(" ") });
        const found = isNearest ? [] : ids.toSorted((one, other) => one - other);
        expect(found).toEqual(expected);
      },
    ),
  );
});

test("rows ordered by name are in the order of folded names", () => {
  fc.assert(
    fc.property(fc.array(someText, { maxLength: 30 }), (names) => {
      const { rows } = openRows(
        names.map((contact_name, at) => rowOf(at + 1, { contact_name })),
      ).answer({});
      const keys = rows.map(({ id }) => wordsOf(names[id - 1] ?? "").join(" ") || "\uffff");
      expect(keys).toEqual(keys.toSorted());
      expect(fold(keys.join())).toBe(keys.join());
    }),
  );
});

const digits = fc.string({
  unit: fc.constantFrom(..."0123".split("")),
  minLength: 3,
  maxLength: 14,
});
const stored = fc.string({ unit: fc.constantFrom(..."0123-. ()".split("")), maxLength: 18 });

test("digits are found anywhere in a number, whatever separates them, those at its end first", () => {
  fc.assert(
    fc.property(fc.array(stored, { maxLength: 30 }), digits, (numbers, q) => {
      const { answer } = openRows(numbers.map((mobile, at) => rowOf(at + 1, { mobile })));
      const { ids } = answer({ q });
      const bareOf = (id: number) => (numbers[id - 1] ?? "").replace(/\D/g, "");
      const expected = numbers.flatMap((_, at) => (bareOf(at + 1).includes(q) ? [at + 1] : []));
      expect(ids).toEqual(expect.arrayContaining(expected));

      // Spellings of the same number elsewhere differ in the first digits only: 00, a calling code, 0.
      const ends = Array.from({ length: 6 }, (_, at) => q.slice(at)).filter(
        (end) => end.length > 2,
      );
      for (const id of ids) expect(ends.some((end) => bareOf(id).includes(end))).toBe(true);

      // As a whole, at the end, at the beginning, inside; or as it is written elsewhere.
      const holders = ids.filter((id) => bareOf(id).includes(q));
      const places = holders.map((id) => {
        const bare = bareOf(id);
        return bare === q ? 0 : bare.endsWith(q) ? 1 : bare.startsWith(q) ? 2 : 3;
      });
      if (!numbers.some((number) => number.replace(/\D/g, "").startsWith("00"))) {
        expect(places).toEqual(places.toSorted((one, other) => one - other));
      }
    }),
  );
});
