/** Finds the setting that a name means if it is a letter or two off. */

/** Names this short are one letter away from a mistake, and two from another program's name: PATH and AUTH. */
export const shortName = 5;

/** Returns `null` if the name belongs to another program. */
export function settingMeant(name: string, settings: readonly string[]): string | null {
  const isMeant = (setting: string) =>
    distance(name.toUpperCase(), setting) <= (setting.length <= shortName ? 1 : mostLetters);
  return settings.find(isMeant) ?? null;
}

const mostLetters = 2;

/** How many letters are missing, added, replaced or swapped; more than two are not counted. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > mostLetters) return mostLetters + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const [a, b] = [one[row - 1], other[column - 1]];
      const isSwapped = a === other[column - 2] && b === one[row - 2];
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (a === b ? 0 : 1),
        isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforeLast, last] = [last, next];
  }
  return last[other.length] ?? 0;
}
