import { expect, test } from "vitest";

import { openBuilderHere, openBuilderIn } from "./open-builder.ts";

const program = (text: string) => new URL(`data:text/javascript,${encodeURIComponent(text)}`);
const page = () => new ArrayBuffer(8);
const failed = { kind: "gateway-error", code: "BUILDER_ENDED" };

test("a worker takes the bytes away, and answers one page after the other", async () => {
  const builder = openBuilderIn(
    program(`import { parentPort, workerData } from "node:worker_threads";
      parentPort.on("message", ({ byteLength }) => parentPort.postMessage([byteLength, workerData]));`),
  )(7);
  const bytes = page();
  expect(await builder.add(bytes)).toEqual([8, 7]);
  expect(bytes.byteLength).toBe(0);
  builder.end();
  await expect(builder.add(page())).rejects.toMatchObject(failed);
});

test.each(["throw new Error('planted')", "no program", "process.exit()"])(
  "a worker that ends (%s) fails the calls to it, without a reason",
  async (text) => {
    const builder = openBuilderIn(program(text))(7);
    await expect(builder.add(page())).rejects.toMatchObject(failed);
    await expect(builder.finish()).rejects.toMatchObject(failed);
  },
);

test.each([
  ["has found too much", "throw Object.assign(Error('x'), { code: 'DIRECTORY_TOO_LARGE' })"],
  ["fills all memory", "for (const all = []; ; ) all.push(new Array(2 ** 20).fill(0.5))"],
])("reports only the code of a worker that %s", async (_, text) => {
  const builder = openBuilderIn(program(text))(7);
  const code = expect.stringMatching(/^(?:DIRECTORY_TOO_LARGE|ERR_WORKER_OUT_OF_MEMORY)$/);
  await expect(builder.add(page())).rejects.toMatchObject({ kind: "gateway-error", code });
});

test("a worker that is ended during its work fails at once", async () => {
  const builder = openBuilderIn(program("setInterval(() => {}, 1000)"))(7);
  const asked = builder.add(page());
  builder.end();
  await expect(asked).rejects.toMatchObject(failed);
});

test("the builder in this thread ends as well", async () => {
  const builder = openBuilderHere(7);
  builder.end();
  await expect(builder.add(page())).rejects.toMatchObject(failed);
});
