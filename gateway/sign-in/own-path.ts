/** Where a user returns after sign-in: a path of Frontdesk, whatever the request contains. */

const base = "http://own.invalid";

/** Longer ones would not fit into the cookie that stores them. */
const longestPath = 2000;

/**
 * The path and query to return to, or `/` for another site's: browsers read `//host`, `/\host` and the same
 * with tabs as another site, and a path such as `/.//host` turns into one.
 */
export function ownPath(sent: string): string {
  if (sent.length > longestPath || !/^\/(?![/\\])[^\\\p{C}]*$/u.test(sent)) return home;
  if (!URL.canParse(sent, base)) return home;
  const { origin, pathname, search } = new URL(sent, base);
  const isOurs = origin === base && !pathname.startsWith("//") && !/^\/auth\b/i.test(pathname);
  const path = pathname + search;
  return isOurs && path.length <= longestPath ? path : home;
}

const home = "/";
