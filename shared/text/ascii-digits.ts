/** Turns digits of every script into those of a telephone. */

const anyDigit = /\p{Nd}/u;
const otherDigits = /(?!\d)\p{Nd}/gu;

const known = new Map<string, string>();

export function asciiDigits(text: string): string {
  return text.replace(otherDigits, (digit) => {
    const ascii = known.get(digit) ?? valueOf(digit);
    known.set(digit, ascii);
    return ascii;
  });
}

/**
 * In Unicode the ten digits of a script are consecutive, and where one such row follows another,
 * both are complete.
 */
function valueOf(digit: string): string {
  const own = digit.codePointAt(0) ?? 0;
  let start = own;
  while (anyDigit.test(String.fromCodePoint(start - 1))) start -= 1;
  return String((own - start) % 10);
}
