/** A set of places in an order, one bit each: adding a place costs nothing, and reading them sorts them. */
export function createPlaceSet(size: number) {
  const words = new Uint32Array(Math.ceil(size / 32));
  const wordOf = (place: number): number => place >>> 5;
  const bitOf = (place: number): number => 1 << (place & 31);
  const lowestBit = (word: number): number => word & -word;
  const withoutLowestBit = (word: number): number => word & (word - 1);

  return {
    add(place: number): void {
      words[wordOf(place)] = (words[wordOf(place)] ?? 0) | bitOf(place);
    },

    /** Calls back with the places in order until the callback returns false; empties the set. */
    take(call: (place: number) => boolean): void {
      let isWanted = true;
      for (let at = 0; at < words.length && isWanted; at += 1) {
        for (let left = words[at] ?? 0; left !== 0 && isWanted; left = withoutLowestBit(left)) {
          isWanted = call(at * 32 + 31 - Math.clz32(lowestBit(left)));
        }
      }
      words.fill(0);
    },
  };
}
