/** The keys that lead to the search from everywhere: "/" and Ctrl+K. */
import { useNavigate } from "react-router";

import { paths } from "../address/paths.ts";
import { usePageKeys } from "./use-page-keys.ts";

/** The ID of the field that searches the directory. */
export const searchFieldId = "search";

/** What an address is opened with when the search field is to take the focus there. */
export const towardsSearch = { focus: "search" } as const;

/** What a page is opened with from within the search field, which then loses the focus to it. */
export const awayFromSearch = { focus: "page" } as const;

export function useSearchKey(): void {
  const navigate = useNavigate();
  const search = () => {
    if (!focusSearch()) void navigate(paths.directory(), { state: towardsSearch });
  };
  usePageKeys({ "/": search, "ctrl+k": search });
}

/** Focuses the search field and selects what is in it; `false` where none is on screen. */
export function focusSearch(): boolean {
  const field = document.getElementById(searchFieldId);
  if (!(field instanceof HTMLInputElement) || !field.checkVisibility()) return false;
  field.focus();
  field.select();
  return true;
}
