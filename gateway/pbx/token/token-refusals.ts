/**
 * Notices when the PBX refuses (10004) tokens that it has just issued, so that Frontdesk does not request one
 * after the other.
 */
import type { Logger } from "../../core/logger.ts";
import { keptAfter } from "./log-in-attempts.ts";

export function createTokenRefusals(log: Logger) {
  let refused: string | null = null;
  /** How many tokens in a row replaced a refused one and were not accepted yet. */
  let renewals = 0;
  let keptUntil = 0;
  let isLasting = false;

  return {
    accepted(): void {
      renewals = 0;
      if (isLasting) log.info("the PBX accepts its tokens again");
      isLasting = false;
    },

    refused(token: string): void {
      refused = token;
      if (isLasting || performance.now() >= keptUntil) return;
      isLasting = true;
      log.error("the PBX refuses tokens that it has just issued (errcode 10004 TOKEN EXPIRED)");
    },

    /** A new token replaces this one; returns whether that is because the PBX refused it. */
    replaced(token: string): boolean {
      if (token !== refused) return false;
      renewals += 1;
      keptUntil = performance.now() + keptAfter(renewals);
      return true;
    },

    /** Whether a refused token may be renewed, instead of used again: a faulty PBX may accept it later. */
    mayRenew: () => performance.now() >= keptUntil,

    /** Whether the PBX refuses each token. */
    isLasting: () => isLasting,
  };
}
