/** A text as a QR code, drawn as one path. */
import { encode } from "uqr";

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
  // Halves of a character have no bytes of their own.
  const code = smallestCode(text.replace(/\p{Cs}/gu, "\uFFFD"));
  return code && { size: code.size, path: code.data.map(rowPath).join("") };
}

function smallestCode(text: string) {
  try {
    // Level L gives the smallest code; whatever room is then left goes into a higher level.
    return encode(text, { ecc: "L", boostEcc: true, border: quietZone });
  } catch {
    // It throws where the text does not fit, and has no other way to say so.
    return null;
  }
}

function rowPath(modules: readonly boolean[], y: number): string {
  const row = modules.map((isDark) => (isDark ? "#" : " ")).join("");
  const runs = row.matchAll(/#+/g);
  return Array.from(
    runs,
    ({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`,
  ).join("");
}
