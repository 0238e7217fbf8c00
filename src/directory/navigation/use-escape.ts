/** Returns from a contact to the list on Escape, to the position from which the contact was opened. */
import { useLocation, useNavigate } from "react-router";

import { paths, type DirectoryView } from "../../address/paths.ts";
import { usePageKeys } from "../../keys/use-page-keys.ts";

/** Marks a contact that was opened from the list: going back then returns to the list. */
export const fromList = { from: "list" } as const;

export function useEscape(contactId: string | undefined, view: DirectoryView): void {
  const navigate = useNavigate();
  const { state } = useLocation();
  const leave = () => {
    if (state?.from === fromList.from) void navigate(-1);
    else void navigate(paths.directory(view));
  };
  usePageKeys(contactId === undefined ? {} : { Escape: leave });
}
