import { createServer } from "node:http";

import * as v from "valibot";

import { messages } from "../src/languages/en.ts";
import { expect, expectHydrated, test, testWithoutPage } from "./fixtures.ts";

const forOurPageAlone = {
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
};
const keptForAnHour = { "cache-control": "public, max-age=3600" };

testWithoutPage(
  "sends the document for our page alone, and lets no cache store it",
  async ({ request }) => {
    const reply = await request.get("/contacts/4");
    expect(reply.status()).toBe(200);
    expect(reply.headers()).toMatchObject({ ...forOurPageAlone, "cache-control": "no-store" });
  },
);

for (const encoding of ["br", "gzip", "identity"]) {
  testWithoutPage(`sends assets as ${encoding}, and lets caches keep them`, async ({ request }) => {
    const document = await (await request.get("/")).text();
    const [script = ""] = /\/assets\/[^"]+\.js/.exec(document) ?? [];
    const reply = await request.get(script, { headers: { "Accept-Encoding": encoding } });
    expect(reply.headers()).toMatchObject({
      ...forOurPageAlone,
      "cache-control": "public, max-age=31536000, immutable",
    });
    expect(reply.headers()["content-encoding"] ?? "identity").toBe(encoding);
    expect((await reply.body()).length).toBeGreaterThan(100_000);
  });
}

for (const path of [
  "/assets/none.js",
  "/assets/..%2F..%2Fserver%2Fgateway.js",
  "/assets/%2e%2e/%2e%2e/server/gateway.js",
  "/assets/..%5C..%5Cserver%5Cgateway.js",
  "/../server/gateway.js",
  "//server/gateway.js",
]) {
  testWithoutPage(`serves no file but the page's own: ${path}`, async ({ request, setup }) => {
    const reply = await request.get(setup.gateway.url + path);
    expect(await reply.text()).not.toContain("PBX_CLIENT_SECRET");
  });
}

testWithoutPage(
  "answers a malformed address with 404, and keeps it out of the log",
  async ({ setup }) => {
    for (const path of [
      "/contacts/planted%zz",
      "/%ffplanted",
      "//planted%",
      "/planted?q=planted%zz",
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one page after the other
      expect((await fetch(setup.gateway.url + path)).status).toBe(404);
    }
    expect(setup.gateway.output()).not.toContain("planted");
  },
);

test("the page can be installed, without a service worker that stores any of it", async ({
  page,
  request,
}) => {
  await page.goto("/contacts/4");
  await expectHydrated(page);
  const linked = async (rel: string) =>
    (await page.locator(`link[rel="${rel}"]`).getAttribute("href")) ?? "";
  const manifestPath = await linked("manifest");
  const reply = await request.get(manifestPath);
  expect(reply.status()).toBe(200);
  expect(reply.headers()).toMatchObject({ ...forOurPageAlone, ...keptForAnHour });
  expect(reply.headers()["content-type"]).toBe("application/manifest+json");
  const manifest = v.parse(manifestSchema, JSON.parse(await reply.text()));

  const start = await request.get(manifest.start_url, { maxRedirects: 0 });
  expect(start.status()).toBe(200);
  expect(start.headers()["content-type"]).toContain("text/html");
  const touchIcon = await linked("apple-touch-icon");
  await Promise.all(
    [...manifest.icons, { src: touchIcon, type: "image/png", sizes: "180x180" }].map(
      async ({ src, type, sizes }) => {
        const icon = await request.get(src);
        expect(icon.status(), src).toBe(200);
        expect(icon.headers(), src).toMatchObject({ ...forOurPageAlone, ...keptForAnHour });
        expect(icon.headers()["content-type"]?.split(";")[0], src).toBe(type);
        if (type === "image/png") expect(pngSize(await icon.body()), src).toBe(sizes);
        else expect(sizes, src).toBe("any");
      },
    ),
  );

  const session = await page.context().newCDPSession(page);
  const seen = await session.send("Page.getAppManifest");
  expect(seen).toMatchObject({ url: new URL(manifestPath, page.url()).href, errors: [] });
  // What Chromium requires of a page that it installs. The headless shell installs nothing, and so
  // does not check it.
  expect(manifest).toMatchObject({ name: messages.product, display: "standalone" });
  const forAnyUse = manifest.icons.filter(({ purpose }) => purpose === "any");
  expect(forAnyUse.map(({ sizes }) => sizes)).toEqual(["any", "192x192", "512x512"]);

  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

const manifestSchema = v.object({
  name: v.string(),
  display: v.string(),
  start_url: v.string(),
  icons: v.array(
    v.object({
      src: v.string(),
      type: v.string(),
      sizes: v.string(),
      purpose: v.optional(v.string(), "any"),
    }),
  ),
});

/** Width and height, from the header of a PNG. */
const pngSize = (png: Buffer) => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;

testWithoutPage("serves nothing under a foreign host name", async ({ request }) => {
  for (const path of ["/", "/contacts/4", "/favicon.svg", "/assets/none.js", "/healthz"]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const reply = await request.get(path, { headers: { Host: "evil.example" } });
    expect(reply.status()).toBe(421);
  }
});

test("a link on another site opens a contact, but its scripts cannot read one", async ({
  page,
  openOwnSetup,
  pageErrors,
}) => {
  const { simulator, gateway } = await openOwnSetup();
  const html = `<a href="${gateway.url}/contacts/4">Jay</a>`;
  const site = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html").end(html);
  });
  await new Promise<void>((resolve) => void site.listen(0, "127.0.0.1", resolve));
  const address = site.address();
  const port = typeof address === "object" ? address?.port : 0;

  // Another port of localhost is "same-site", and 127.0.0.1 is "cross-site".
  for (const host of ["localhost", "127.0.0.1"]) {
    // oxlint-disable-next-line no-await-in-loop -- one site after the other
    await page.goto(`http://${host}:${port}`);
    // oxlint-disable-next-line no-await-in-loop
    const got = await page.evaluate(async (url) => {
      const read = (mode: RequestMode) =>
        fetch(url, { mode }).then(
          (reply) => reply.text(),
          () => "refused",
        );
      return [await read("cors"), await read("no-cors")];
    }, `${gateway.url}/openapi/v1.0/company_contact/get?id=4`);
    expect(got.join()).not.toContain("Prichett");
  }
  expect(simulator.count("company_contact/get")).toBe(0);
  // Chromium logs that it refused, as expected.
  pageErrors.length = 0;

  await page.getByRole("link", { name: "Jay" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Jay Prichett" })).toBeVisible();
  site.close();
});
