/** The gateway's settings that the page needs; the document contains them. */
import * as v from "valibot";

/** What a link does with an extension behind the number: omit it, add `;ext=`, or add a comma's pause. */
export const extensionDials = ["omit", "ext", "comma"] as const;
export type ExtensionDial = (typeof extensionDials)[number];

/** Marks the number's place in the template of a dial link. */
export const numberPlace = "{number}";

/** When a stored number counts as the caller's. */
const callerRule = v.object({
  /** How many of its last digits must be the caller's for a possible match. */
  lastDigits: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The calling code of the country whose national numbers are stored; `null` if it is not known. */
  callingCode: v.nullable(v.pipe(v.string(), v.digits())),
});
export type CallerRule = v.InferOutput<typeof callerRule>;

export const pageSettings = v.object({
  /** True if the PBX behind the gateway is the simulator. */
  demo: v.boolean(),
  /** How long the page waits for the gateway, in milliseconds. */
  replyWithinMs: v.pipe(v.number(), v.integer(), v.minValue(1)),
  extensionDial: v.picklist(extensionDials),
  /** The template of a dial link, such as `tel:{number}`. */
  dialLink: v.pipe(v.string(), v.includes(numberPlace)),
  callerRule,
  /** Whether users sign in. */
  signIn: v.boolean(),
});
export type PageSettings = v.InferOutput<typeof pageSettings>;

/** The ID of the element that holds the settings as JSON. */
export const pageSettingsElementId = "page-settings";

/** The ID of the element that holds the name of the signed-in user; it exists only if users sign in. */
export const userNameElementId = "user-name";
