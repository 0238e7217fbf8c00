/** The keys that focus the search on every page: "/" and Ctrl+K. */
import { useNavigate } from "react-router";

import { paths } from "../address/paths.ts";
import { usePageKeys } from "./use-page-keys.ts";

/** The ID of the field that searches the directory. */
export const searchFieldId = "search";

/** The navigation state with which a page focuses the search field. */
export const towardsSearch = { focus: "search" } as const;

/** The navigation state of a page that was opened from the search field, and takes the focus from it. */
export const awayFromSearch = { focus: "page" } as const;

export function useSearchKey(): void {
  const navigate = useNavigate();
  const search = () => {
    if (!focusSearch()) void navigate(paths.directory(), { state: towardsSearch });
  };
  usePageKeys({ "/": search, "ctrl+k": search });
}

/** Focuses the search field and selects its text; returns `false` if it is not on screen. */
export function focusSearch(): boolean {
  const field = document.getElementById(searchFieldId);
  if (!(field instanceof HTMLInputElement) || !field.checkVisibility()) return false;
  field.focus();
  field.select();
  return true;
}
