/** The settings that the gateway put into the document. */
import * as v from "valibot";

import {
  pageSettings,
  pageSettingsElementId,
  type PageSettings,
} from "#pbx/contract/page-settings.ts";

/** Throws where the document does not come from the gateway. */
export function readPageSettings(document: Document): PageSettings {
  const text = document.getElementById(pageSettingsElementId)?.textContent ?? "";
  return v.parse(pageSettings, JSON.parse(text));
}
