/** The cookies that keep what a user chose for this browser. */
export const preferenceNames = {
  language: "language",
  colorMode: "color-mode",
  singleKeys: "single-keys",
} as const;

const aYear = 365 * 24 * 60 * 60;

/** The value of the first cookie of this name, in a `Cookie` header or `document.cookie`; "" without one. */
export function preferenceIn(cookies: string, name: string): string {
  const [, value = ""] = new RegExp(`(?:^|;\\s*)${name}=([^;]*)`).exec(cookies) ?? [];
  return value.trim();
}

/** The cookie to set. */
export function preferenceCookie(name: string, value: string): string {
  return `${name}=${value}; Path=/; Max-Age=${aYear}; SameSite=Lax`;
}

/**
 * The preferences in a `Cookie` header as cookies to set again: Safari deletes after a week what a
 * script has set.
 */
export function renewedPreferences(cookies: string): string[] {
  return Object.values(preferenceNames).flatMap((name) => {
    const value = preferenceIn(cookies, name);
    return /^[a-z]{1,10}$/.test(value) ? [preferenceCookie(name, value)] : [];
  });
}
