import { expect, test } from "vitest";

import { dialOf } from "#shared/dialling/dial.ts";
import type { ExtensionDial } from "#shared/page/page-settings.ts";

import { messages } from "../../languages/en.ts";
import { dialNote } from "./dial-note.ts";

const noteOf = (stored: string, extensionDial: ExtensionDial = "omit") =>
  dialNote(dialOf(stored, { extensionDial, dialLink: "tel:{number}" }), extensionDial, messages);

test.each([
  ["001-5503308", ""],
  ["+39(0)612345678", ""],
  ["٠١٧١١٢٣٤٥٦٧", ""],
  ["0049(0)30231250", "Dials 004930231250"],
  ["1-800-FLOWERS", "Dials 18003569377"],
  ["1711234567.0", "Dials 1711234567"],
  ["030-231250-0 DW 45", "Dials 03023125045, straight to the extension"],
  ["02079460000,123", "Dials 02079460000. Then enter extension 123 yourself."],
  ["keine", "Can't be called"],
  ["4.91512E+11", "Can't be called"],
])("the note for %j is %j", (stored, note) => {
  expect(noteOf(stored)).toBe(note);
});

test("the note for an extension follows EXTENSION_DIAL", () => {
  expect(noteOf("02079460000 poste 12", "ext")).toBe(
    "Dials 02079460000, then extension 12 automatically",
  );
});
