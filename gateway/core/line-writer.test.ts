/** What happens to lines that a stream does not accept. */
import { Writable } from "node:stream";
import { setImmediate } from "node:timers/promises";

import { expect, test } from "vitest";

import { createLineWriter, mostWaiting } from "./line-writer.ts";
import { linesLost } from "./metrics.ts";

/** A stream that may hang, and what it has accepted. `e2e/unwritable-logs.spec.ts` tests streams that fail. */
function createStream() {
  const taken: string[] = [];
  const state = { hangs: false };
  const stream = new Writable({
    decodeStrings: false,
    write(line: string, _, done) {
      if (state.hangs) return;
      taken.push(line);
      done();
    },
  });
  return { stream, taken, state };
}

const lostSoFar = async () => {
  const { values } = await linesLost.get();
  return values.find(({ labels }) => labels.lines === "log")?.value ?? 0;
};

test("writes the lines of a turn in order when it ends", async () => {
  const { stream, taken } = createStream();
  const { write } = createLineWriter(stream, "log");
  write("one\n");
  write("two\n");
  await setImmediate();
  expect(taken).toEqual(["one\n", "two\n"]);
});

test("drops and counts lines if a hanging reader leaves no room, and throws nothing", async () => {
  const { stream, state } = createStream();
  const before = await lostSoFar();
  state.hangs = true;
  const { write } = createLineWriter(stream, "log");
  const line = `${"x".repeat(1023)}\n`;
  for (let count = 0; count < 3000; count += 1) write(line);
  expect(stream.writableLength).toBeLessThanOrEqual(mostWaiting + line.length);
  expect((await lostSoFar()) - before).toBe(3000 - mostWaiting / line.length - 1);
});
