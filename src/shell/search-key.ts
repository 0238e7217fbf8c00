/** The keys that lead to the search from everywhere: "/" and Ctrl+K. */
import { useEffect } from "react";
import { useNavigate } from "react-router";

import { paths } from "../paths.ts";

/** The ID of the field that searches the directory. */
export const searchFieldId = "search";

/** What an address is opened with when the search field is to take the focus there. */
export const towardsSearch = { focus: "search" } as const;

export function useSearchKey(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isCtrlK = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
      const isSlash = event.key === "/" && !isTyping(event.target);
      if (event.altKey || (!isCtrlK && !isSlash)) return;
      event.preventDefault();
      if (!focusSearch()) void navigate(paths.directory(), { state: towardsSearch });
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [navigate]);
}

/** Focuses the search field and selects what is in it; `false` where none is on screen. */
export function focusSearch(): boolean {
  const field = document.getElementById(searchFieldId);
  if (!(field instanceof HTMLInputElement) || !field.checkVisibility()) return false;
  field.focus();
  field.select();
  return true;
}

/** Whether keys pressed there are text. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select") !== null;
}
