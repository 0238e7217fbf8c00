/** Whether a number can have so many digits. */

/** ITU-T E.164. */
const mostDigits = 15;

/** Dialled in front of a number: a carrier's code in Germany or China, then the prefix abroad. */
const ahead = /^(?:010(?:0\d\d|[1-9]\d)|179\d\d)?(?:00|011)?/;

/** A feature code's own digits, such as `*21*…#`, do not count. */
export function isTooLong(dialled: string): boolean {
  return dialled
    .replace("+", "")
    .split(/[*#]/)
    .some((digits) => digits.replace(ahead, "").length > mostDigits);
}
