/** The note in a row about what its link dials, if that is unclear from the number itself. */
import type { Dial } from "#shared/dialling/dial.ts";
import type { ExtensionDial } from "#shared/page/page-settings.ts";

import type { Messages } from "../../languages/messages.ts";

/** One line, or "" if the link dials what is shown. */
export function dialNote(
  dial: Dial | null,
  extensionDial: ExtensionDial,
  messages: Messages,
): string {
  const { nothingToDial, dials, dialsDirectly, dialsThenExtension, dialsWithExtension } =
    messages.contact;
  if (dial === null) return nothingToDial;
  const { dialled, extension, isDirect, differs } = dial;
  if (isDirect) return dialsDirectly(dialled);
  if (extension === "") return differs ? dials(dialled) : "";
  return extensionDial === "omit"
    ? dialsThenExtension(dialled, extension)
    : dialsWithExtension(dialled, extension);
}
