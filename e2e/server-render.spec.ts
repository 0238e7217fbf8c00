import { contactStoreOf } from "#pbx/simulator/people/contact-store.ts";
import { jayPrichett } from "#pbx/simulator/people/jay-prichett.ts";

import { messages } from "../src/languages/en.ts";
import { expect, expectHydrated, test, testWithoutPage, watchShifts } from "./fixtures.ts";

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("a contact is complete, and dials", async ({ page }) => {
    await page.goto("/contacts/4");
    await expect(page.getByRole("heading", { level: 1, name: "Jay Prichett" })).toBeVisible();
    await expect(page).toHaveTitle("Jay Prichett");
    await expect(page.getByRole("link", { name: "Business 001-5503308" })).toHaveAttribute(
      "href",
      "tel:0015503308",
    );
    await expect(page.getByText("Baltimore, Kentucky (KY) 41007")).toBeVisible();
    await expect(page.getByText("needs JavaScript")).toHaveCount(0);
  });

  test("a failure is shown in its own words", async ({ page }) => {
    await page.goto("/contacts/999");
    await expect(page.getByRole("alert")).toContainText(messages.failures["not-found"].title);
  });

  test("a page that was not rendered in time asks for JavaScript", async ({
    page,
    openOwnSetup,
  }) => {
    const { simulator, gateway } = await openOwnSetup();
    simulator.hold(4);
    await page.goto(`${gateway.url}/contacts/4`);
    await expect(page.locator("noscript")).toBeVisible();
    // Playwright's own text methods ignore noscript.
    expect(await page.locator("noscript").evaluate(({ textContent }) => textContent)).toContain(
      "Frontdesk needs JavaScript to show this page.",
    );
  });
});

for (const { path, status } of [
  { path: "/", status: 200 },
  { path: "/contacts", status: 200 },
  { path: "/contacts?q=nobody", status: 200 },
  { path: "/lookup?number=999123456", status: 200 },
  { path: "/contacts/4", status: 200 },
  { path: "/contacts/9013", status: 200 },
  { path: "/contacts/999", status: 404 },
  { path: "/contacts/9012", status: 404 },
  { path: "/contacts/abc", status: 404 },
  { path: "/nowhere", status: 404 },
  { path: "/contacts/9001", status: 502 },
  { path: "/contacts/9003", status: 502 },
  { path: "/contacts/9005", status: 502 },
  { path: "/contacts/9007", status: 502 },
  { path: "/contacts/9008", status: 503 },
  { path: "/contacts/9009", status: 503 },
]) {
  testWithoutPage(`the document ${path} has the status ${status}`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(status);
  });
}

test("a PBX that is too slow gives status 504 if the server render waits as long", async ({
  request,
  openOwnSetup,
}) => {
  const { gateway } = await openOwnSetup({ PBX_TIMEOUT_MS: "200", SERVER_RENDER_MS: "5000" });
  expect((await request.get(`${gateway.url}/contacts/9002`)).status()).toBe(504);
});

test("hydrates without a request for data", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto("/contacts/4");
  // The browser adds the time, so it appears with hydration.
  await expect(page.getByText(/^Read at \d/)).toBeVisible();
  expect(requests.filter((url) => url.includes("/openapi/"))).toEqual([]);
});

testWithoutPage(
  "renders a contact on the server without buttons, which need React",
  async ({ request }) => {
    const html = await (await request.get("/contacts/4")).text();
    expect(html).toContain("tel:0015503308");
    expect(html).not.toContain("<button");
  },
);

for (const { locale, width } of [
  { locale: "en", width: 360 },
  { locale: "es", width: 360 },
  { locale: "es", width: 1280 },
  { locale: "ar", width: 700 },
]) {
  test.describe(`in ${locale}, ${width} px wide`, () => {
    test.use({ locale, viewport: { width, height: 1400 } });

    test("hydration moves nothing", async ({ page }) => {
      await page.addInitScript(watchShifts);
      await page.goto("/contacts/4");
      await expectHydrated(page);
      const row = page.getByRole("article").getByRole("listitem").first();
      await expect(row.getByRole("button")).toHaveCount(2);
      expect(await page.evaluate("shifted()")).toBe(0);
    });
  });
}

test("the program starts even if a browser does not report its paint", async ({ page }) => {
  await page.addInitScript(() => {
    window.PerformanceObserver.prototype.observe = () => {};
  });
  await page.goto("/contacts/4");
  await expectHydrated(page);
});

test("the program waits while only an empty page was painted", async ({ page }) => {
  await page.addInitScript(() => {
    const seen = { stillWaiting: false };
    Object.assign(window, { seen });
    window.PerformanceObserver = class extends window.PerformanceObserver {
      constructor(callback: PerformanceObserverCallback) {
        super(callback);
        const empty = {
          getEntries: () => [],
          getEntriesByName: () => [],
          getEntriesByType: () => [],
        };
        document.addEventListener("DOMContentLoaded", () => {
          callback(empty, this);
          const program = document.querySelector<HTMLTemplateElement>("#program");
          seen.stillWaiting = Boolean(program?.content.querySelector("script"));
        });
      }

      override observe() {}
    };
  });
  await page.goto("/contacts/4");
  await expectHydrated(page);
  expect(await page.evaluate("seen.stillWaiting")).toBe(true);
});

test("omits unused theme variables from the document, and has them for the next page", async ({
  page,
}) => {
  const document = await page.goto("/contacts");
  await expectHydrated(page);
  // For the letters in a contact's circle.
  const name = "--mui-palette-primary-contrastText";
  expect(await document?.text()).not.toContain(name);
  await expect(page.locator("html")).toHaveCSS(name, "#fff");
});

test("a slow PBX gets one request: the browser's joins the gateway's", async ({
  page,
  openOwnSetup,
}) => {
  const { simulator, gateway } = await openOwnSetup();
  const release = simulator.hold(4);
  const asked = page.waitForRequest(/company_contact/);
  await page.goto(`${gateway.url}/contacts/4`);
  await asked;
  await expect(page.getByRole("heading", { name: messages.contact.loading })).toBeAttached();
  release();
  await expect(page.getByRole("heading", { level: 1, name: "Jay Prichett" })).toBeVisible();
  expect(simulator.count("company_contact/get")).toBe(1);
});

test("nothing that the PBX stores can break out of the document", async ({
  page,
  openOwnSetup,
}) => {
  const first_name = "</script><script>document.title='owned'</script>";
  const last_name = "<img src=x onerror=alert(1)>$& $1";
  const jay = { ...jayPrichett, first_name, last_name, remark: "</div>\u2028<!--" };
  const { gateway } = await openOwnSetup({}, { store: contactStoreOf([jay]) });
  await page.goto(`${gateway.url}/contacts/4`);
  const name = `${first_name} ${last_name}`;
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await expect(page).toHaveTitle(name);
  await expect(page.getByText(/^Read at \d/)).toBeVisible();
});

test("a strict Content-Security-Policy applies, with a nonce for each request", async ({
  request,
}) => {
  const policies = await Promise.all(
    ["/contacts/4", "/contacts/4", "/contacts/999"].map(async (path) => {
      const reply = await request.get(path);
      const policy = reply.headers()["content-security-policy"] ?? "";
      const [, nonce = "none"] = /'nonce-([^']+)'/.exec(policy) ?? [];
      const html = await reply.text();
      for (const element of html.match(/<(?:style|script)\b[^>]*>/g) ?? []) {
        if (!element.includes("application/json")) expect(element).toContain(`nonce="${nonce}"`);
      }
      return { policy, nonce };
    }),
  );
  expect(new Set(policies.map(({ nonce }) => nonce)).size).toBe(policies.length);
  for (const { policy } of policies) {
    expect(policy).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(policy.replace("style-src-attr 'unsafe-inline'", "")).not.toContain("unsafe");
  }
});

/** Bytes on the wire for a page that is opened for the first time, in KiB. */
for (const { path, budget } of [
  { path: "/contacts/4", budget: 178 },
  { path: "/contacts", budget: 198 },
]) {
  test(`${path} costs at most ${budget} KiB on the wire`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    let bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await session.send("Network.enable");
    await page.goto(path, { waitUntil: "networkidle" });
    expect(bytes).toBeGreaterThan(50 * 1024);
    expect(bytes / 1024).toBeLessThan(budget);
  });
}
