/** Whether so many digits can be a number at all. */

/** ITU-T E.164. */
const mostDigits = 15;

/** Dialled ahead of a number: a carrier's code in Germany or China, then what leads abroad. */
const ahead = /^(?:010(?:0\d\d|[1-9]\d)|179\d\d)?(?:00|011)?/;

/** A feature code's own digits, as of `*21*…#`, do not count. */
export function isTooLong(dialled: string): boolean {
  return dialled
    .replace("+", "")
    .split(/[*#]/)
    .some((digits) => digits.replace(ahead, "").length > mostDigits);
}
