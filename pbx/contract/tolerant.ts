/** Schemas that survive the PBX's odd values, so that a bad field costs only itself. */
import * as v from "valibot";

import { parseContactId } from "#shared/api/contact-id.ts";
import { isBlank } from "#shared/text/blank.ts";

/** A whole number, also when it arrives as a string of digits. Anything else fails. */
export const tolerantInteger = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.trim(), v.regex(/^-?\d+$/), v.transform(Number))]),
  v.safeInteger(),
);

/** An ID that can be asked for, of a contact or a phonebook. Anything else fails. */
export const tolerantId = v.pipe(
  tolerantInteger,
  v.check((id) => parseContactId(String(id)) !== null),
);

/** JSON can hold half of a character, at which `encodeURIComponent` throws and hydration finds another text. */
const halfCharacter = /\p{Surrogate}/gu;

/** So many times what the documentation allows is read: room for a firmware that allows more. */
const room = 4;

/** Ends a text that was cut, and stands in for a number that was too long. */
export const cutMark = "…";

/**
 * Text as stored. Blank, `null`, a missing key and what is no text at all become "". `documented` is how long
 * it may be in the PBX, in UTF-16 units; what is much longer is cut, and ends in `cutMark`.
 */
export const tolerantText = (documented: number) => boundedText(documented * room, cutText);

/** The same for what is dialled. Cut it would be somebody else's number, so that nothing is left of it. */
export const tolerantNumber = (documented: number) => boundedText(documented * room, () => cutMark);

const boundedText = (most: number, cut: (text: string, most: number) => string) =>
  v.fallback(
    v.pipe(
      v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
      v.transform((text) => {
        if (isBlank(text)) return "";
        const read = text.length > most ? cut(text, most) : text;
        return read.replace(halfCharacter, "\uFFFD");
      }),
    ),
    "",
  );

function cutText(text: string, most: number): string {
  const whole = text.slice(0, most).replace(/\p{Surrogate}$/u, "");
  // A copy: a slice would keep all of the text in memory.
  return Array.from(whole).join("") + cutMark;
}

/** A list of which each bad item is dropped; what is no list at all becomes an empty one. `most` are read. */
export function tolerantList<const TItem extends v.GenericSchema>(item: TItem, most: number) {
  return v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((items) =>
        items.slice(0, most).flatMap((candidate) => {
          const parsed = v.safeParse(item, candidate);
          return parsed.success ? [parsed.output] : [];
        }),
      ),
    ),
    [],
  );
}
