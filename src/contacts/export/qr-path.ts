/** Turns a text into a QR code that is one SVG path. */
import { generate, mode } from "lean-qr";

type QrPath = {
  /** Modules along each side, the quiet zone included. */
  readonly size: number;
  /** The `d` of an SVG path that covers every dark module. */
  readonly path: string;
};

/** As the standard requires, in modules: cameras find the code by it. */
const quietZone = 4;

/** The largest code holds so many digits, and fewer of any other characters. */
const mostCharacters = 7089;

/** Returns `null` if the text is too long for any QR code. */
export function qrPath(text: string): QrPath | null {
  // Also saves the time to lay out a very long text that cannot fit.
  if (text.length > mostCharacters) return null;
  const code = smallestCode(text);
  if (code === null) return null;
  // One line for each row, with "#" for dark modules.
  const rows = code.toString({ on: "#", off: " ", pad: quietZone }).split("\n");
  return { size: code.size + 2 * quietZone, path: rows.map(rowPath).join("") };
}

const asciiModes = [mode.numeric, mode.alphaNumeric, mode.ascii];
/** One segment that marks itself as UTF-8: readers would have to guess, and some guess wrong. */
const utf8Modes = [mode.utf8];

function smallestCode(text: string) {
  try {
    return generate(text, { modes: /\P{ASCII}/u.test(text) ? utf8Modes : asciiModes });
  } catch {
    // The library throws if the text does not fit, and has no other way to report it.
    return null;
  }
}

function rowPath(row: string, y: number): string {
  const runs = row.matchAll(/#+/g);
  return Array.from(
    runs,
    ({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`,
  ).join("");
}
