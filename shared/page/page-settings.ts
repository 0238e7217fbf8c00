/** What the page must know of how the gateway is set up; it travels inside the document. */
import * as v from "valibot";

/** What a link does with a trailing extension: leave it out, add `;ext=`, or add a comma's pause. */
export const extensionDials = ["omit", "ext", "comma"] as const;
export type ExtensionDial = (typeof extensionDials)[number];

/** Stands in the template of a dial link where the number belongs. */
export const numberPlace = "{number}";

/** By what a stored number is taken for a caller's. */
const callerRule = v.object({
  /** In how many of its last digits it must be the caller's to be a possible one. */
  lastDigits: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The calling code of the country whose national numbers are stored; `null` where it is not known. */
  callingCode: v.nullable(v.pipe(v.string(), v.digits())),
});
export type CallerRule = v.InferOutput<typeof callerRule>;

export const pageSettings = v.object({
  /** True when the PBX behind the gateway is the simulator. */
  demo: v.boolean(),
  /** How long the page waits for the gateway, in milliseconds. */
  replyWithinMs: v.pipe(v.number(), v.integer(), v.minValue(1)),
  extensionDial: v.picklist(extensionDials),
  /** The template of a dial link, such as `tel:{number}`. */
  dialLink: v.pipe(v.string(), v.includes(numberPlace)),
  callerRule,
  /** Whether people sign in. */
  signIn: v.boolean(),
});
export type PageSettings = v.InferOutput<typeof pageSettings>;

/** The ID of the element that holds the settings as JSON. */
export const pageSettingsElementId = "page-settings";

/** The same for the name of who has signed in; there is none where nobody does. */
export const userNameElementId = "user-name";
