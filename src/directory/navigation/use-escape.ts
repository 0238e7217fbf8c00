/** Escape leads from a contact back to the list, to the place that it was opened from. */
import { useLocation, useNavigate } from "react-router";

import { paths, type DirectoryView } from "../../address/paths.ts";
import { usePageKeys } from "../../keys/use-page-keys.ts";

/** What a contact is opened with from the list: going back then leads there. */
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
