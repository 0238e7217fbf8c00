/** The simulator's tokens: expiry, rotation, and the limit of eight live ones. */
import { randomBytes } from "node:crypto";

/** Documented: at most this many live access tokens per API client. */
const cap = 8;

export type TokenPair = { readonly access: string; readonly refresh: string };
type Held = TokenPair & { readonly accessEnds: number; readonly refreshEnds: number };

export type TokenLife = {
  /** Documented as 1800. */
  readonly accessSeconds: number;
  /** Documented as 86400. */
  readonly refreshSeconds: number;
  /** Not documented: whether a renewal ends the access token before it, or only the refresh token. */
  readonly renewalEndsEarlier: boolean;
};

/** Stores token pairs; `now` returns the time in milliseconds. */
export function createTokens(life: TokenLife, now: () => number) {
  let held: readonly Held[] = [];
  const issued: string[] = [];

  const live = () => held.filter((pair) => pair.accessEnds > now());

  function add(): TokenPair {
    const pair = {
      access: randomBytes(16).toString("hex"),
      refresh: randomBytes(16).toString("hex"),
      accessEnds: now() + life.accessSeconds * 1000,
      refreshEnds: now() + life.refreshSeconds * 1000,
    };
    held = [...held, pair];
    issued.push(pair.access, pair.refresh);
    return pair;
  }

  return {
    /** Every token ever issued, access and refresh alike. */
    issued,

    /** How many access tokens are valid now. */
    liveCount: () => live().length,

    /** Whether a request with this access token is accepted. */
    accepts: (access: string | null) => live().some((pair) => pair.access === access),

    /** A new pair, or `null` at the limit of eight. */
    issue: () => (live().length < cap ? add() : null),

    /** A new pair for a refresh token, which is then used up; `null` if it is not valid. */
    renew(refresh: string): TokenPair | null {
      const known = held.some((pair) => pair.refresh === refresh && pair.refreshEnds > now());
      if (!known) return null;
      held = life.renewalEndsEarlier
        ? held.filter((pair) => pair.refresh !== refresh)
        : held.map((pair) => (pair.refresh === refresh ? { ...pair, refreshEnds: 0 } : pair));
      return add();
    },

    revoke(access: string): void {
      held = held.filter((pair) => pair.access !== access);
    },

    /** Ends the access tokens, as their expiry would; refresh tokens stay valid. */
    endAccess(): void {
      held = held.map((pair) => ({ ...pair, accessEnds: 0 }));
    },

    /** Forgets every token, as a restart of the PBX may. */
    forget(): void {
      held = [];
    },
  };
}

export type Tokens = ReturnType<typeof createTokens>;
