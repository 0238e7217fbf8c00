/** A number in groups that can be read aloud in one breath each. */

/** Longer groups are divided; a number's own are kept. */
const longest = 4;

/** Everything that is stored, in order and split at its own gaps, long runs of digits in twos to fours. */
export function numberGroups(stored: string): readonly string[] {
  return (
    stored
      .trim()
      // Parentheses stay: they may say that a digit is not always dialled.
      .split(/[\s\p{Pd}\u2212./]+|(?=\()|(?<=\))/u)
      .filter((group) => group !== "")
      .flatMap(divided)
  );
}

function divided(group: string): readonly string[] {
  const [, sign = "", digits] = /^(\+?)(\d+)$/.exec(group) ?? [];
  if (digits === undefined || digits.length <= longest) return [group];
  // Threes, but nobody likes a single digit at the end: 7 is 3 and 4, 8 is 3, 3 and 2.
  const groups = digits.match(/\d{3}(?=\d{2})|\d+/g) ?? [];
  return groups.map((part, index) => (index === 0 ? sign + part : part));
}
