/** The cookies that keep what a person chose for this browser. */
export const preferenceNames = {
  language: "language",
  colorMode: "color-mode",
  singleKeys: "single-keys",
} as const;

const aYear = 365 * 24 * 60 * 60;

/** What the first of this name holds, in a `Cookie` header or `document.cookie`; "" where there is none. */
export function preferenceIn(cookies: string, name: string): string {
  const [, value = ""] = new RegExp(`(?:^|;\\s*)${name}=([^;]*)`).exec(cookies) ?? [];
  return value.trim();
}

/** The cookie to set. */
export function preferenceCookie(name: string, value: string): string {
  return `${name}=${value}; Path=/; Max-Age=${aYear}; SameSite=Lax`;
}

/** The choices in a `Cookie` header, to be set anew: Safari forgets in a week what a script has set. */
export function renewedPreferences(cookies: string): string[] {
  return Object.values(preferenceNames).flatMap((name) => {
    const value = preferenceIn(cookies, name);
    return /^[a-z]{1,10}$/.test(value) ? [preferenceCookie(name, value)] : [];
  });
}
