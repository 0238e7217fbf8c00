/** The cookies that keep what a person chose for this browser. */
export const choiceNames = {
  language: "language",
  colorMode: "color-mode",
  singleKeys: "single-keys",
} as const;

const aYear = 365 * 24 * 60 * 60;

/** What the first of this name holds, in a `Cookie` header or `document.cookie`; "" where there is none. */
export function choiceIn(cookies: string, name: string): string {
  const [, value = ""] = new RegExp(`(?:^|;\\s*)${name}=([^;]*)`).exec(cookies) ?? [];
  return value.trim();
}

/** The cookie to set. */
export function choiceCookie(name: string, value: string): string {
  return `${name}=${value}; Path=/; Max-Age=${aYear}; SameSite=Lax`;
}

/** The choices in a `Cookie` header, to be set anew: Safari forgets in a week what a script has set. */
export function choicesAnew(cookies: string): string[] {
  return Object.values(choiceNames).flatMap((name) => {
    const value = choiceIn(cookies, name);
    return /^[a-z]{1,10}$/.test(value) ? [choiceCookie(name, value)] : [];
  });
}
