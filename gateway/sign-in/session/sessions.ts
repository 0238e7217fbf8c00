/** Sessions of signed-in users. Each one is in its cookie; the gateway stores none. */
import { randomUUID } from "node:crypto";

import type { Context } from "hono";
import * as v from "valibot";

import type { Person } from "../person/signed-in-person.ts";
import { createSeal } from "./sealed-cookie.ts";
import type { Cookies } from "./session-cookies.ts";

const session = v.object({
  id: v.string(),
  /** For the audit log: the email address, or the provider's own name for the user. */
  user: v.string(),
  /** For the page. */
  name: v.string(),
  /** When the user signed in and was last seen, in milliseconds since 1970. */
  since: v.number(),
  seen: v.number(),
});
export type Session = v.InferOutput<typeof session>;

const cookie = "frontdesk-session";

/** A session ends after this time, however busy: then the user signs in again at the provider. */
const longestMs = 7 * 24 * 3600_000;

/** A session's cookie is renewed at most this often, so that not every reply sets one. */
const renewEveryMs = 60_000;

type Options = {
  /** Encrypts the cookies, and depends on who may sign in: with another value, all of them are void. */
  readonly secret: string;
  readonly idleMs: number;
  readonly cookies: Cookies;
  readonly now: () => number;
};

export function createSessions({ secret, idleMs, cookies, now }: Options) {
  const sealed = createSeal(secret, "session", session);
  /** Sessions that were ended early, and until when their cookies could come back. */
  const ended = new Map<string, number>();

  async function write(c: Context, live: Session): Promise<void> {
    const lastsMs = Math.min(idleMs, live.since + longestMs - now());
    cookies.write(c, cookie, await sealed.seal(live), lastsMs);
  }

  async function current(c: Context): Promise<Session | null> {
    const sent = cookies.read(c, cookie);
    const found = sent === "" ? null : await sealed.open(sent);
    if (found === null || ended.has(found.id)) return null;
    const isLive = now() - found.seen < idleMs && now() - found.since < longestMs;
    return isLive ? found : null;
  }

  return {
    current,

    start(c: Context, { user, name }: Pick<Person, "user" | "name">): Promise<void> {
      return write(c, { id: randomUUID(), user, name, since: now(), seen: now() });
    },

    /** Extends a session that is in use. */
    async renew(c: Context, used: Session): Promise<void> {
      const isDue = now() - used.seen >= Math.min(renewEveryMs, idleMs / 4);
      // The user may have signed out while the answer was made.
      if (isDue && !ended.has(used.id)) await write(c, { ...used, seen: now() });
    },

    async end(c: Context): Promise<void> {
      cookies.remove(c, cookie);
      const left = await current(c);
      if (left === null) return;
      for (const [id, until] of ended) if (until <= now()) ended.delete(id);
      ended.set(left.id, left.since + longestMs);
    },
  };
}
