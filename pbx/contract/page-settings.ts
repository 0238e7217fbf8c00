/** What the page must know of how the gateway is set up; it travels inside the document. */
import * as v from "valibot";

export const pageSettings = v.object({
  /** True when the PBX behind the gateway is the simulator. */
  demo: v.boolean(),
  /** How long the page waits for the gateway, in milliseconds. */
  replyWithinMs: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type PageSettings = v.InferOutput<typeof pageSettings>;

/** The ID of the element that holds the settings as JSON. */
export const pageSettingsElementId = "page-settings";
