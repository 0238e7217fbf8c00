/** How long the PBX is left alone after each failure, and what is reported in the meantime. */
import { describe, expect, test } from "vitest";

import { Problem } from "../../core/problem.ts";
import { afterLoss, afterRefusal, keptAfter, nextTry, noTries } from "./log-in-attempts.ts";

const minute = 60_000;

/**
 * The pauses in minutes and the last failure reported, after refusals with these errcodes, each at the end of
 * the previous pause.
 */
function refusedBy(...errcodes: readonly number[]) {
  let [tries, now] = [noTries, 1_000_000];
  const pauses = errcodes.map((errcode) => {
    tries = afterRefusal(tries, errcode, now);
    const pause = Math.max(0, tries.notBefore - now);
    now += pause;
    return pause / minute;
  });
  return { pauses, kind: tries.problem?.kind, next: nextTry(tries, now) };
}

const never = Number.POSITIVE_INFINITY;

describe("after logins refused with", () => {
  test.each([
    [[-1], [never], "log-in-rejected"],
    [[10_001], [1], "log-in-refused"],
    [[10_001, 10_001], [1, 5], "log-in-refused"],
    [[10_001, 10_001, 10_001], [1, 5, 15], "log-in-refused"],
    [[10_001, 10_001, 10_001, 10_001], [1, 5, 15, never], "log-in-given-up"],
    [[10_001, 70_120, 40_002, 4711], [1, 5, 15, never], "log-in-given-up"],
    [[10_001, -1], [1, never], "log-in-rejected"],
    [[10_004], [1], "log-in-refused"],
    [[10_005], [1], "log-in-refused"],
    [[4711], [1], "log-in-refused"],
    [[1], [1], "log-in-refused"],
    [[-3], [1], "log-in-refused"],
    [[70_087], [1], "address-forbidden"],
    [[70_087, 70_087], [1, 5], "address-forbidden"],
    [[70_087, 70_087, 70_087, 70_087], [1, 5, 15, never], "log-in-given-up"],
    [[70_004], [11], "address-blocked"],
    [[70_004, 70_004, 70_004, 70_004], [11, 11, 11, never], "log-in-given-up"],
    [[10_001, 70_004, 10_001], [1, 11, 15], "log-in-refused"],
    [[-2], [1], "pbx-busy"],
    [[2, 70_082, 70_123, -2], [1, 5, 15, never], "log-in-given-up"],
    // Decision 13: the credentials are right, and a waiting request tries again each second.
    [[60_002], [0], "pbx-busy"],
    [[60_002, 60_002, 60_002, 60_002, 60_002], [0, 0, 0, 0, 0], "pbx-busy"],
    [[10_001, 60_002, 10_001], [1, 0, 5], "log-in-refused"],
  ] as const)("%j the pauses are %j minutes: %s", (errcodes, pauses, kind) => {
    expect(refusedBy(...errcodes)).toMatchObject({ pauses, kind });
  });
});

test.each([
  [[-1], "Frontdesk does not log in again until you restart it."],
  [
    [10_001, 10_001, 10_001, 10_001],
    /^After 4 refusals in a row Frontdesk does not .*restart it\.$/,
  ],
  [[60_002], "Frontdesk tries again at the next request."],
])("logs what happens next after %j", (errcodes, text) => {
  expect(refusedBy(...errcodes).next).toMatch(text);
});

test.each([
  [10_001, "Frontdesk tries again in a minute."],
  [70_004, "Frontdesk tries again in 11 minutes."],
])("logs when it retries a login refused with %i", (errcode, text) => {
  expect(nextTry(afterRefusal(noTries, errcode, 7), 7)).toBe(text);
});

/** When calls that fail at once are made, for an hour, in milliseconds. */
function callsBy(pauseAfter: (count: number) => number): readonly number[] {
  const times = [0];
  while ((times.at(-1) ?? 0) < 60 * minute) {
    times.push((times.at(-1) ?? 0) + pauseAfter(times.length));
  }
  return times;
}
/** The most calls within a session's life of half an hour. */
const mostInHalfAnHour = (times: readonly number[]) =>
  Math.max(
    ...times.map((from) => times.filter((at) => at >= from && at < from + 30 * minute).length),
  );

test("lost replies leave two of the eight sessions free, however long they last", () => {
  let tries = noTries;
  const times = callsBy(() => {
    tries = afterLoss(tries, new Problem("pbx-timeout"), 0);
    return tries.notBefore;
  });
  expect(times.slice(0, 4)).toEqual([0, 5000, 65_000, 545_000]);
  expect(mostInHalfAnHour(times)).toBe(6);
});

test("renewals of refused tokens do so too", () => {
  const times = callsBy(keptAfter);
  expect(times.slice(0, 4)).toEqual([0, 20_000, 80_000, 560_000]);
  expect(mostInHalfAnHour(times)).toBe(6);
});
