/** The cookies that keep what a person chose for this browser. */
const aYear = 365 * 24 * 60 * 60;

/** What the first of this name holds, in a `Cookie` header or `document.cookie`; "" where there is none. */
export function choiceIn(cookies: string, name: string): string {
  const [, value = ""] = new RegExp(`(?:^|;\\s*)${name}=([^;]*)`).exec(cookies) ?? [];
  return value.trim();
}

/** The cookie to set. */
export function choiceCookie(name: string, value: string): string {
  return `${name}=${value}; Path=/; Max-Age=${aYear}; SameSite=Strict`;
}
