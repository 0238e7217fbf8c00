import { expect, test } from "vitest";

import { timesIn } from "./writing.ts";

const timeOf = timesIn("de-u-nu-latn");
const morning = new Date(2026, 10, 24, 10, 32).getTime();

test("today is told by the time alone", () => {
  const evening = new Date(2026, 10, 24, 23, 59).getTime();
  expect(timeOf(morning, evening)).toMatch(/^10[:.]32/);
});

test("another day is told with its date, also a little after midnight", () => {
  const nextDay = new Date(2026, 10, 25, 0, 1).getTime();
  expect(timeOf(morning, nextDay)).toMatch(/2026.*10[:.]32/);
});
