/** Where a person is in the list: kept while a contact is open, so that coming back leads there. */
import type { DirectoryView } from "../../address/paths.ts";

export type ListPosition = {
  /** Which list: see `listKey`. */
  readonly list: string;
  /** How far the list is scrolled, in pixels. */
  readonly offset: number;
  /** The row that the keys are at, counted from 0. */
  readonly row: number;
  /** The list that a contact was opened from; `null` where none was. */
  readonly left: string | null;
};

/** Kept outside of what is drawn: scrolling must not draw anything anew. */
export type KeptPosition = { current: ListPosition };

export const noPosition: ListPosition = { list: "", offset: 0, row: 0, left: null };

/** The row that keys have led to from contact to contact, anew with each of them. */
export type LedTo = Pick<ListPosition, "list" | "row"> | null;

/** Notes where a contact was opened from. */
export function keepPosition(place: KeptPosition, there: Pick<ListPosition, "list" | "row">): void {
  place.current = { ...place.current, ...there, left: there.list };
}

/** Names a list by all that decides on its rows. */
export function listKey({ q, phonebook, sort }: DirectoryView): string {
  return `${phonebook ?? ""} ${sort} ${q.trim()}`;
}

/** The ID of the list's element. */
export const rowsId = "rows";

/** Focuses the row that the keys are at; `false` where there is none. */
export function focusRow(): boolean {
  const row = document.querySelector<HTMLElement>(`#${rowsId} a[tabindex='0']`);
  row?.focus();
  return row !== null;
}
