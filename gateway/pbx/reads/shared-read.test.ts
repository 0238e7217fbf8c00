/** Which reads are made once for several callers. */
import { expect, test } from "vitest";

import type { Envelope } from "#pbx/contract/envelope.ts";

import { openBoth } from "../../testing/gateway.fixture.ts";
import { shared } from "./shared-read.ts";

/** Reads that are answered, or failed, all at once. */
function heldReads() {
  const held: { answer: (reply: Envelope) => void; fail: (error: Error) => void }[] = [];
  const read = shared(() => new Promise((answer, fail) => held.push({ answer, fail })));
  return { held, open: (id: string) => read("company_contact/get", { id }), read };
}

test("shares equal reads under way, and no others", async () => {
  const { held, open } = heldReads();
  const opening = [open("4"), open("5"), open("4")];
  expect(held).toHaveLength(2);
  held.forEach(({ answer }, errcode) => answer({ errcode }));
  expect(await Promise.all(opening)).toEqual([{ errcode: 0 }, { errcode: 1 }, { errcode: 0 }]);
});

test("keeps nothing of a read that has ended or failed", async () => {
  const { held, open } = heldReads();
  const [one, other] = [open("4"), open("4")];
  held[0]?.fail(new Error("failed"));
  await expect(one).rejects.toThrow("failed");
  await expect(other).rejects.toThrow("failed");
  void open("4");
  expect(held).toHaveLength(2);
});

test("does not share a read with a timeout or parser of its own", () => {
  const { held, open, read } = heldReads();
  void open("4");
  void read("company_contact/get", { id: "4" }, { timeoutMs: 1 });
  expect(held).toHaveLength(2);
});

test("makes one read when a hundred users open one contact", async () => {
  const { simulator, gateway, close } = await openBoth();
  const open = () => gateway.pbx.readOrLastGood("4");
  const answers = await Promise.all(Array.from({ length: 100 }, open));
  expect(new Set(answers.map(({ errcode }) => errcode))).toEqual(new Set([0]));
  expect(simulator.count("company_contact/get")).toBe(1);
  await close();
});
