/** Stops calls to a dead PBX: after failures in a row, calls fail at once, except for a trial every few seconds. */
import type { Logger } from "../../core/logger.ts";
import { pbxBreakerOpen } from "../../core/metrics.ts";
import { isUnanswered, Problem } from "../../core/problem.ts";
import type { PbxRequest } from "../request/pbx-request.ts";

/** This many calls in a row must fail; a read that is retried is two of them. */
export const failuresToOpen = 8;

/** One trial is let through in each pause of this length, in milliseconds. */
export const pauseMs = 3000;

/** The error code of a call that was not made. */
export const breakerOpen = "BREAKER_OPEN";

export function breaker(request: PbxRequest, log: Logger): PbxRequest {
  let failures = 0;
  let nextTrialAt = 0;
  let lastKind: Problem["kind"] = "pbx-unreachable";

  function failed({ kind, code }: Problem): void {
    failures += 1;
    lastKind = kind;
    // Not at later failures: calls that were already under way must not delay the trial.
    if (failures !== failuresToOpen) return;
    nextTrialAt = performance.now() + pauseMs;
    pbxBreakerOpen.set(1);
    log.error({ problem: kind, code: code ?? undefined }, "circuit breaker opened");
  }

  function answered(): void {
    if (failures >= failuresToOpen) log.info("PBX answers again");
    failures = 0;
    pbxBreakerOpen.set(0);
  }

  return async (call, signal, readEnvelope) => {
    if (failures >= failuresToOpen) {
      // By the clock that does not jump.
      const now = performance.now();
      if (now < nextTrialAt) throw new Problem(lastKind, breakerOpen, true);
      // Whether or not the trial has ended by then: a long read must not keep others out.
      nextTrialAt = now + pauseMs;
    }
    try {
      const envelope = await request(call, signal, readEnvelope);
      answered();
      return envelope;
    } catch (error) {
      if (isUnanswered(error)) failed(error);
      else answered();
      throw error;
    }
  };
}
