/** How a page leaves the gateway: its status, where it leads, and that nobody stores it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { ServerRender, Redirect } from "#shared/page/server-render.ts";

import { serverRender, openPages } from "../testing/built-page.fixture.ts";

let rendered: ServerRender | Redirect = serverRender;
let singleKeysOf: readonly boolean[] = [];
let made = 0;
let pages: Awaited<ReturnType<typeof openPages>>;
beforeAll(async () => {
  pages = await openPages(({ singleKeys }) => {
    made += 1;
    singleKeysOf = [...singleKeysOf, singleKeys];
    return Promise.resolve(rendered);
  });
});
afterAll(() => pages.close());

describe("a document's status is the page's own:", () => {
  test.each([200, 400, 401, 403, 404, 405, 410, 418, 429, 500, 501, 502, 503, 504, 511])(
    "%i",
    async (status) => {
      rendered = { ...serverRender, status };
      const reply = await pages.get("/contacts/4");
      expect([reply.status, reply.headers.get("cache-control")]).toEqual([status, "no-store"]);
    },
  );

  test.each([0, 99, 101, 204, 302, 304, 600, 1000, Number.NaN, 200.5])(
    "%d, which no document has, is 500",
    async (status) => {
      rendered = { ...serverRender, status };
      expect((await pages.get("/contacts/4")).status).toBe(500);
    },
  );
});

test.each(["/contacts", "/contacts/4?caller=%2B49"])(
  "nobody stores that an address leads to %s",
  async (redirect) => {
    rendered = { redirect };
    const reply = await pages.get("/");
    expect(reply.status).toBe(302);
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      location: redirect,
      "cache-control": "no-store",
    });
  },
);

test.each([
  ["", true],
  ["single-keys=on", true],
  ["single-keys=off", false],
  ["language=de; single-keys=off", false],
  ["single-keys=", true],
  ["single-keys=0", true],
  ["other-single-keys=off", true],
])("a page is made with the keys that the cookie %j has switched", async (Cookie, expected) => {
  rendered = serverRender;
  singleKeysOf = [];
  await pages.get("/contacts/4", { Cookie });
  expect(singleKeysOf).toEqual([expected]);
});

test.each(["/contacts/%zz", "/%", "/%ff?q=x", "/contacts/4/%C3"])(
  "no page is made of %s, which cannot be decoded: the router would write it into the log",
  async (path) => {
    rendered = serverRender;
    made = 0;
    expect((await pages.get(path)).status).toBe(404);
    expect(made).toBe(0);
  },
);

test.each(["/contacts/%C3%A4", "/contacts?q=%zz", "/contacts/4%25"])(
  "a page is made of %s",
  async (path) => {
    rendered = serverRender;
    made = 0;
    expect((await pages.get(path)).status).toBe(200);
    expect(made).toBe(1);
  },
);
