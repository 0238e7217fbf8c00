/** The error for a setting that cannot be used. */

/** A setting that cannot be used; the message is one line and names it. */
export class SettingsError extends Error {}
