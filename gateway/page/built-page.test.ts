/** What is served of the built page, and that it is what was built when the gateway started. */
import { rm } from "node:fs/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";

import { afterAll, beforeAll, expect, test } from "vitest";

import { serverRender, openPages } from "../testing/built-page.fixture.ts";

const program = "console.log('a program')";

let pages: Awaited<ReturnType<typeof openPages>>;
beforeAll(async () => {
  pages = await openPages(() => Promise.resolve(serverRender), {
    "assets/page-1.js": program,
    "assets/page-1.js.br": brotliCompressSync(program),
    "assets/page-1.js.gz": gzipSync(program),
    "assets/plain-1.js": program,
    "assets/icon-1.svg": "<svg/>",
    "favicon.svg": "<svg/>",
    "manifest.webmanifest": "{}",
    "secret.txt": "planted",
  });
  // The next build has begun.
  await rm(pages.directory, { recursive: true });
});
afterAll(() => pages.close());

const forGood = "public, max-age=31536000, immutable";
const forAnHour = "public, max-age=3600";

test.each([
  ["/assets/page-1.js", "text/javascript; charset=utf-8", forGood],
  ["/assets/icon-1.svg", "image/svg+xml; charset=utf-8", forGood],
  ["/favicon.svg", "image/svg+xml; charset=utf-8", forAnHour],
  ["/manifest.webmanifest", "application/manifest+json", forAnHour],
])("serves %s as %s after a build has taken the file away", async (path, type, cacheControl) => {
  const reply = await pages.get(path);
  expect(reply.status).toBe(200);
  expect(Object.fromEntries(reply.headers)).toMatchObject({
    "content-type": type,
    "cache-control": cacheControl,
    vary: "Accept-Encoding",
  });
  expect(await reply.text()).not.toBe("");
});

test("serves pages after a build has taken the document away", async () => {
  const reply = await pages.get("/contacts/4");
  expect([reply.status, await reply.text()]).toEqual([200, expect.stringContaining("<html")]);
});

test.each([
  ["br", "gzip, deflate, br, zstd"],
  ["br", "BR"],
  ["br", "br;q=0.1, gzip;q=0.9"],
  ["gzip", "gzip"],
  ["gzip", "gzip, br;q=0"],
  [null, ""],
  [null, "identity"],
  [null, "deflate, zstd"],
  [null, "gzip;q=0, br;q=0.0"],
  [null, "brotli, gzipped"],
])("sends as %s what a client takes as %j", async (encoding, accepted) => {
  const headers = { "Accept-Encoding": accepted };
  const reply = await pages.get("/assets/page-1.js", headers);
  expect(reply.headers.get("content-encoding")).toBe(encoding);
  expect(await reply.text()).toBe(program);
  const plain = await pages.get("/assets/plain-1.js", headers);
  expect(plain.headers.get("content-encoding")).toBeNull();
  expect(await plain.text()).toBe(program);
});

test.each([
  "/assets/gone-1.js",
  "/assets/",
  "/assets/../secret.txt",
  "/assets/..%2Fsecret.txt",
  "/assets/%2e%2e/secret.txt",
  "/assets/constructor",
])("has nobody store that there is no %s", async (path) => {
  const answer = await pages.raw(path);
  expect(answer).toMatch(/^cache-control: no-store\r$/im);
  expect(answer).not.toContain("planted");
});
