import * as fc from "fast-check";
import { expect, test } from "vitest";

import { createLexiconBuilder } from "../words/lexicon-builder.ts";
import { wordAt } from "../words/lexicon.ts";
import { wordsWithinEdits } from "./edits.ts";

function lexiconOf(words: readonly string[]) {
  const builder = createLexiconBuilder();
  builder.nextPlace();
  for (const word of words) builder.add(word, 0);
  return builder.finish(Uint32Array.of(0));
}

/** The edits to each of the words found. */
function found(words: readonly string[], text: string, most: number) {
  const lexicon = lexiconOf(words);
  return new Map(
    wordsWithinEdits(lexicon, text, most).map(([word, edits]) => [wordAt(lexicon, word), edits]),
  );
}

test.each([
  ["prichett", "prichett", 0],
  ["pritchett", "prichett", 1],
  ["prichet", "prichett", 1],
  ["prischett", "pritchett", 1],
  ["pirchett", "prichett", 1],
  ["prichtet", "prichett", 1],
  ["pirchet", "prichett", 2],
  ["prichettxy", "prichett", 2],
  ["xyprichett", "prichett", 2],
  ["jya", "jay", 1],
  ["ajy", "jay", 1],
  ["abc", "cab", 2],
  ["ab", "a", 1],
  ["a", "b", 1],
])("%j and %j are %i edits apart", (one, other, edits) => {
  expect([...found([one, "zzzzzz"], other, 2)]).toEqual([[one, edits]]);
  expect([...found([other, "zzzzzz"], one, 2)]).toEqual([[other, edits]]);
  expect(found([one], other, 1).size).toBe(edits < 2 ? 1 : 0);
});

const letters = fc.constantFrom(..."abc".split(""));
const word = fc.string({ unit: letters, minLength: 1, maxLength: 6 });

/** All results of one edit to a text. */
function edited(text: string): readonly string[] {
  return Array.from({ length: text.length + 1 }, (_, at) => {
    const [before, after] = [text.slice(0, at), text.slice(at)];
    return [
      before + after.slice(1),
      before + after.charAt(1) + after.charAt(0) + after.slice(2),
      ...["a", "b", "c"].flatMap((letter) => [
        before + letter + after,
        before + letter + after.slice(1),
      ]),
    ];
  }).flat();
}

test("finds the words that one edit leads to, and no others", () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (words, text) => {
      const near = new Set([text, ...edited(text)]);
      expect([...found(words, text, 1).keys()]).toEqual(
        words.filter((candidate) => near.has(candidate)).toSorted(),
      );
    }),
  );
});

test("finds words two edits away as well, from either side", () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 30 }), word, (words, text) => {
      const twice = new Set(edited(text).flatMap(edited));
      for (const [candidate, edits] of found(words, text, 2)) {
        expect(twice.has(candidate)).toBe(true);
        expect(found([text], candidate, 2).get(text)).toBe(edits);
      }
    }),
  );
});
