/** Where a person comes back to after signing in: a path of our own, whatever the request says. */

const base = "http://own.invalid";

/** Longer ones would not fit into the cookie that remembers them. */
const longestPath = 2000;

/**
 * The path and query to lead to, or `/` for what is not ours: browsers take `//host`, `/\host` and
 * the same with tabs in it for another site, and a path such as `/.//host` becomes one.
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
