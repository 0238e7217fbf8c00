/** Searches compared with what one would find by looking at every contact. */
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { openRows, rowOf } from "./directory.fixture.ts";
import { fold, wordsFinding, wordsOf, wordsSpelledOut } from "./fold.ts";

const letter = fc.constantFrom(..."aabbcäöéß .-'@1".split(""));
const someText = fc.string({ unit: letter, maxLength: 12 });
const row = fc.record({ contact_name: someText, company: someText, email: someText });
const query = fc.string({
  unit: fc.constantFrom(..."aabbcäéß".split("")),
  minLength: 1,
  maxLength: 5,
});

test("words are found in any order, to the letter as one would look for them one by one", () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 30 }),
      fc.array(query, { maxLength: 3 }),
      (rows, words) => {
        const { idsOf } = openRows(rows.map((given, at) => rowOf(at + 1, given)));
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
        expect(idsOf(words.join(" ")).toSorted((one, other) => one - other)).toEqual(expected);
      },
    ),
  );
});

test("rows in the order of names are in the order of folded names", () => {
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

test("digits are found anywhere in a number, whatever separates them", () => {
  fc.assert(
    fc.property(fc.array(stored, { maxLength: 30 }), digits, (numbers, q) => {
      const { idsOf } = openRows(numbers.map((mobile, at) => rowOf(at + 1, { mobile })));
      const expected = numbers.flatMap((number, at) => {
        const bare = number.replace(/\D/g, "");
        const abroad = (text: string) => text.replace(/^00/, "+");
        const isAbroad = q.startsWith("00") && abroad(bare).startsWith(abroad(q));
        return bare.includes(q) || isAbroad ? [at + 1] : [];
      });
      expect(idsOf(q).toSorted((one, other) => one - other)).toEqual(expected);
    }),
  );
});
