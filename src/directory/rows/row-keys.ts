/** Where a key moves from a row of the list. */

/** Rows that Page Up and Page Down pass over. */
const page = 8;

/** Returns a row counted from 0, "search" for the field above the list, or `null` for any other key. */
export function rowAfterKey(key: string, row: number, count: number): number | "search" | null {
  const within = (to: number) => Math.max(0, Math.min(count - 1, to));
  switch (key) {
    case "ArrowDown":
      return within(row + 1);
    case "ArrowUp":
      return row === 0 ? "search" : within(row - 1);
    case "PageDown":
      return within(row + page);
    case "PageUp":
      return within(row - page);
    case "Home":
      return 0;
    case "End":
      return within(count - 1);
    default:
      return null;
  }
}
