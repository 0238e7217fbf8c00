/**
 * Checks the shape of JSON before it is parsed: V8 takes minutes and gigabytes for some input, and a thread
 * that parses cannot be ended.
 */

/** Nesting of lists and objects. A page of rows has five levels. */
const deepest = 32;

/** Lists, objects and the commas between their items: 10,000 rows, each with a hundred phonebooks. */
const mostParts = 4_000_000;

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/** For invalid JSON either answer is right: the parser finds that out soon. */
export function isSoonParsed(bytes: Uint8Array): boolean {
  let depth = 0;
  let parts = 0;
  let isText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) isText = !isText;
    else if (isText) at += byte === backslash ? 1 : 0;
    else if (byte === comma) parts += 1;
    else if (byte === closeList || byte === closeObject) depth -= 1;
    else if (byte === openList || byte === openObject) {
      depth += 1;
      parts += 1;
      if (depth > deepest) return false;
    }
  }
  return parts <= mostParts;
}
