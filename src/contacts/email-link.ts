/** Where a stored email address leads. */

/** The `mailto:` address, in which nothing stored can add a header; `null` for what is no address. */
export function emailLink(stored: string): string | null {
  const email = stored.trim();
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) return null;
  return `mailto:${encodeURIComponent(email).replace("%40", "@")}`;
}
