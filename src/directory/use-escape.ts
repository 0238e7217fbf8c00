/** Escape leads from a contact back to the list, to the place that it was opened from. */
import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";

import { paths, type DirectoryView } from "../paths.ts";
import { isTyping } from "../shell/search-key.ts";

/** What a contact is opened with from the list: going back then leads there. */
export const fromList = { from: "list" } as const;

export function useEscape(contactId: string | undefined, { q, phonebook, sort }: DirectoryView) {
  const navigate = useNavigate();
  const { state } = useLocation();
  const isFromList = state?.from === fromList.from;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isOther = event.key !== "Escape" || event.defaultPrevented || isTyping(event.target);
      if (contactId === undefined || isOther) return;
      if (isFromList) void navigate(-1);
      else void navigate(paths.directory({ q, phonebook, sort }));
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [contactId, isFromList, navigate, q, phonebook, sort]);
}
