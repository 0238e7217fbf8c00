/** The user's position in the list: kept while a contact is open, so that going back returns to it. */
import type { DirectoryView } from "../../address/paths.ts";

type ListPosition = {
  /** The list that the position belongs to: see `listKey`. */
  readonly list: string;
  /** The list's scroll position, in pixels. */
  readonly offset: number;
  /** The current row for the keys, counted from 0. */
  readonly row: number;
  /** The list that a contact was opened from; `null` if there was none. */
  readonly left: string | null;
};

/** Kept outside of React's state: scrolling must not render anything. */
export type KeptPosition = { current: ListPosition };

export const noPosition: ListPosition = { list: "", offset: 0, row: 0, left: null };

/** The row of the contact that a key has opened, a new object for each key. */
export type LedTo = Pick<ListPosition, "list" | "row"> | null;

/** Saves the row that a contact was opened from. */
export function keepPosition(place: KeptPosition, there: Pick<ListPosition, "list" | "row">): void {
  place.current = { ...place.current, ...there, left: there.list };
}

/** Names a list by everything that determines its rows. */
export function listKey({ q, phonebook, sort }: DirectoryView): string {
  return `${phonebook ?? ""} ${sort} ${q.trim()}`;
}

/** The ID of the list's element. */
export const rowsId = "rows";

/** Focuses the current row; returns `false` if the list has no rows. */
export function focusRow(): boolean {
  const row = document.querySelector<HTMLElement>(`#${rowsId} a[tabindex='0']`);
  row?.focus();
  return row !== null;
}
