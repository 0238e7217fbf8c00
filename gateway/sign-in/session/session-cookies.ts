/** The attributes of Frontdesk's cookies: bound to this origin as tightly as its scheme allows. */
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

/**
 * `__Host-` binds a cookie to this host and to HTTPS. Over plain HTTP, which only loopback has, it would be
 * lost: Safari drops `Secure` cookies there, and other browsers do not always keep `__Host-` ones.
 */
export function createCookies(isSecure: boolean) {
  const prefix = isSecure ? "__Host-" : "";
  const options = { path: "/", httpOnly: true, secure: isSecure, sameSite: "Lax" } as const;
  return {
    read: (c: Context, name: string): string => getCookie(c, prefix + name) ?? "",

    write(c: Context, name: string, value: string, lastsMs: number): void {
      setCookie(c, prefix + name, value, { ...options, maxAge: Math.floor(lastsMs / 1000) });
    },

    remove(c: Context, name: string): void {
      deleteCookie(c, prefix + name, options);
    },

    /** The names of the cookies with this prefix. */
    named(c: Context, start: string): readonly string[] {
      const names = Object.keys(getCookie(c));
      return names
        .filter((name) => name.startsWith(prefix + start))
        .map((name) => name.slice(prefix.length));
    },
  };
}

export type Cookies = ReturnType<typeof createCookies>;
