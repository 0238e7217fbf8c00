/** A text as a QR code, drawn as one path. */
import { generate, mode } from "lean-qr";

type QrPath = {
  /** Modules along each side, the quiet zone included. */
  readonly size: number;
  /** The `d` of an SVG path that covers every dark module. */
  readonly path: string;
};

/** What the standard asks for, in modules: cameras find the code by it. */
const quietZone = 4;

/** The largest code holds so many digits, and fewer of anything else. */
const mostCharacters = 7089;

/** `null` where the text is too long for any QR code. */
export function qrPath(text: string): QrPath | null {
  // Also spares the time of laying out a very long text, only to find that it does not fit.
  if (text.length > mostCharacters) return null;
  const code = smallestCode(text);
  if (code === null) return null;
  // Lines of "#" for dark modules.
  const rows = code.toString({ on: "#", off: " ", pad: quietZone }).split("\n");
  return { size: code.size + 2 * quietZone, path: rows.map(rowPath).join("") };
}

const asciiModes = [mode.numeric, mode.alphaNumeric, mode.ascii];
/** One segment, ahead of which the code says that it is UTF-8: readers would have to guess, and some err. */
const utf8Modes = [mode.utf8];

function smallestCode(text: string) {
  try {
    return generate(text, { modes: /\P{ASCII}/u.test(text) ? utf8Modes : asciiModes });
  } catch {
    // It throws where the text does not fit, and has no other way to say so.
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
