/** Sign-ins that are under way: what the provider must send back, and which page the user asked for. */
import { randomBytes } from "node:crypto";

import type { Context } from "hono";
import * as v from "valibot";

import { createSeal } from "../session/sealed-cookie.ts";
import type { Cookies } from "../session/session-cookies.ts";

const flow = v.object({
  state: v.string(),
  nonce: v.string(),
  /** The secret of PKCE: an attacker who has stolen the code cannot use it. */
  verifier: v.string(),
  to: v.string(),
  /** When it began, in milliseconds since 1970. */
  at: v.number(),
});
export type Flow = v.InferOutput<typeof flow>;

const name = "frontdesk-sign-in-";

/** The time a user has to complete a sign-in. */
const lastsMs = 10 * 60_000;

/** In characters. Abandoned tabs must not fill a request's headers. */
const mostCookies = 6000;

export function createFlows(secret: string, cookies: Cookies, now: () => number) {
  const sealed = createSeal(secret, "sign-in under way", flow);

  return {
    /** Each has a cookie of its own: calls open tabs, and several may sign in at once. */
    async begin(c: Context, to: string): Promise<Flow> {
      if ((c.req.header("Cookie") ?? "").length > mostCookies) {
        for (const old of cookies.named(c, name)) cookies.remove(c, old);
      }
      const begun = { state: random(), nonce: random(), verifier: random(), to, at: now() };
      cookies.write(c, name + begun.state, await sealed.seal(begun), lastsMs);
      return begun;
    },

    /** The flow of this state, once; `null` if this browser did not begin it in time. */
    async finish(c: Context, state: string): Promise<Flow | null> {
      if (!/^[\w-]{43}$/.test(state)) return null;
      const begun = await sealed.open(cookies.read(c, name + state));
      cookies.remove(c, name + state);
      return begun !== null && begun.state === state && now() - begun.at < lastsMs ? begun : null;
    },
  };
}

const random = (): string => randomBytes(32).toString("base64url");
