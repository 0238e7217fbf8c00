/** Schemas that survive the PBX's odd values, so that a bad field affects only itself. */
import * as v from "valibot";

import { parseContactId } from "#shared/api/contact-id.ts";
import { isBlank } from "#shared/text/blank.ts";

/** A whole number, also if it arrives as a string of digits. Anything else fails. */
export const tolerantInteger = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.trim(), v.regex(/^-?\d+$/), v.transform(Number))]),
  v.safeInteger(),
);

/** The ID of a contact or phonebook that can be requested. Anything else fails. */
export const tolerantId = v.pipe(
  tolerantInteger,
  v.check((id) => parseContactId(String(id)) !== null),
);

/** JSON can contain half of a character, on which `encodeURIComponent` throws and hydration finds a mismatch. */
const halfCharacter = /\p{Surrogate}/gu;

/** Texts are read up to this many times the documented length: room for a firmware that allows more. */
const room = 4;

/** Ends a text that was cut, and replaces a number that was too long. */
export const cutMark = "…";

/**
 * Text as stored. Blank text, `null`, a missing key and other types become "". `documented` is its longest
 * length in the PBX, in UTF-16 units; a much longer text is cut and ends with `cutMark`.
 */
export const tolerantText = (documented: number) => boundedText(documented * room, cutText);

/** The same for a number. A cut number would be someone else's, so nothing is left of it. */
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
  // A copy: a slice would keep the whole text in memory.
  return Array.from(whole).join("") + cutMark;
}

/** A list without its bad items; anything else becomes an empty list. At most `most` items are read. */
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
