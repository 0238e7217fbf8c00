/** Schemas that survive the PBX's odd values, so that a bad field costs only itself. */
import * as v from "valibot";

import { isBlank } from "./blank.ts";

/** A whole number, also when it arrives as a string of digits. Anything else fails. */
export const tolerantInteger = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.trim(), v.regex(/^-?\d+$/), v.transform(Number))]),
  v.safeInteger(),
);

/** JSON can hold half of a character, at which `encodeURIComponent` throws and hydration finds another text. */
const halfCharacter = /\p{Surrogate}/gu;

/** Text as stored. Blank, `null`, a missing key and what is no text at all become "". */
export const tolerantText = v.fallback(
  v.pipe(
    v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
    v.transform((text) => (isBlank(text) ? "" : text.replace(halfCharacter, "\uFFFD"))),
  ),
  "",
);

/** A list of which each bad item is dropped; what is no list at all becomes an empty one. */
export function tolerantList<const TItem extends v.GenericSchema>(item: TItem) {
  return v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((items) =>
        items.flatMap((candidate) => {
          const parsed = v.safeParse(item, candidate);
          return parsed.success ? [parsed.output] : [];
        }),
      ),
    ),
    [],
  );
}
