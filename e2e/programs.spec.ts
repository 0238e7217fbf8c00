import { existsSync } from "node:fs";
import { mkdtemp, readFile, rename, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { startSimulator } from "#pbx/simulator/simulator.ts";

import { messages } from "../src/languages/en.ts";
import { credentials, expect, settingsFor, test, testWithoutPage } from "./fixtures.ts";
import { run, startGateway } from "./process.ts";

test("shows demo data without a PBX, and prints a link to a contact", async ({ page }) => {
  const gateway = await startGateway({});
  const [, link = ""] = await gateway.printed(/(http:\S+\/contacts\/4)/);
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1, name: "Jay Prichett" })).toBeVisible();
  await expect(page.getByText(messages.demo)).toBeVisible();
  expect(await gateway.stop()).toBe(0);
});

test("does not mention demo data with a PBX", async ({ page }) => {
  await page.goto("/contacts/4");
  await expect(page.getByRole("heading", { level: 1, name: "Jay Prichett" })).toBeVisible();
  await expect(page.getByText(messages.demo)).toHaveCount(0);
});

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  testWithoutPage(`releases its token on ${signal}`, async ({ openOwnSetup, request }) => {
    const { simulator, gateway } = await openOwnSetup();
    await request.get(`${gateway.url}/openapi/v1.0/company_contact/get?id=4`);
    expect(simulator.tokens.liveCount()).toBe(1);
    expect(await gateway.stop(signal)).toBe(0);
    expect(simulator.tokens.liveCount()).toBe(0);
    expect(simulator.count("get_token")).toBe(1);
  });
}

testWithoutPage(
  "continues to serve when the service is reloaded",
  async ({ openOwnSetup, request }) => {
    const audit = join(await mkdtemp(join(tmpdir(), "frontdesk-reload-")), "audit.log");
    const { gateway } = await openOwnSetup({ AUDIT: audit });
    const contact = `${gateway.url}/openapi/v1.0/company_contact/get?id=4`;
    await request.get(contact);
    await rename(audit, `${audit}.1`);
    const stopped = gateway.stop("SIGHUP");
    await expect.poll(() => existsSync(audit)).toBe(true);
    expect((await request.get(contact)).status()).toBe(200);
    expect(await readFile(audit, "utf8")).toMatch(/^\{.*"ids":\[4\].*\}\n$/);
    void gateway.stop();
    expect(await stopped).toBe(0);
    await rm(dirname(audit), { recursive: true });
  },
);

test("refuses new requests on a stop, completes current ones, and releases the token", async ({
  openOwnSetup,
}) => {
  const { simulator, gateway } = await openOwnSetup();
  const release = simulator.hold(4);
  const reading = fetch(`${gateway.url}/openapi/v1.0/company_contact/get?id=4`);
  await expect.poll(() => simulator.count("company_contact/get")).toBe(1);
  const stopped = gateway.stop();
  await expect(async () => {
    await expect(fetch(`${gateway.url}/healthz`)).rejects.toThrow("fetch failed");
  }).toPass();
  release();
  expect((await reading).status).toBe(200);
  expect(await stopped).toBe(0);
  expect(simulator.tokens.liveCount()).toBe(0);
});

testWithoutPage(
  "stops within ten seconds, whatever requests the PBX delays",
  async ({ openOwnSetup }) => {
    const { simulator, gateway } = await openOwnSetup({ PBX_TIMEOUT_MS: "60000" });
    for (const held of [4, "del_token", "company_contact/list"]) simulator.hold(held);
    const reading = fetch(`${gateway.url}/openapi/v1.0/company_contact/get?id=4`).catch(() => null);
    await expect.poll(() => simulator.count("company_contact/get")).toBe(1);
    const began = performance.now();
    expect(await gateway.stop()).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(await reading).toBeNull();
  },
);

for (const [what, code] of [
  ["an uncaught error", "throw new Error(process.env.PLANTED)"],
  ["an unhandled rejection", "Promise.reject(new Error(process.env.PLANTED))"],
]) {
  test(`exits at once on ${what}, logs the reason, and releases the token`, async ({
    openOwnSetup,
  }) => {
    const program = encodeURIComponent(`process.on('SIGUSR2',()=>{${code}})`);
    const { simulator, gateway } = await openOwnSetup({
      NODE_OPTIONS: `--import data:text/javascript,${program}`,
      PLANTED: "Plantedname\n    at Plantedplace",
    });
    await expect.poll(() => simulator.tokens.liveCount()).toBe(1);
    simulator.hold(4);
    const reading = fetch(`${gateway.url}/openapi/v1.0/company_contact/get?id=4`).catch(() => null);
    expect(await gateway.stop("SIGUSR2")).toBe(1);
    expect(await reading).toBeNull();
    expect(gateway.output()).toMatch(/"level":60,.*"error":"Error","frames":\["process/);
    expect(gateway.output()).not.toContain("Planted");
    expect([simulator.count("del_token"), simulator.tokens.liveCount()]).toEqual([1, 0]);
  });
}

test("stops completely when npm is stopped", async () => {
  const simulator = await startSimulator(credentials);
  const program = run("npm", ["run", "serve"], { ...settingsFor(simulator), PORT: "0" });
  await program.printed(/Frontdesk is at/);
  await expect.poll(() => simulator.tokens.liveCount()).toBe(1);
  await program.stop();
  expect([simulator.count("del_token"), simulator.tokens.liveCount()]).toEqual([1, 0]);
  await simulator.close();
});

testWithoutPage(
  "keeps running and logs it when the PBX rejects the login",
  async ({ openOwnSetup, request }) => {
    const { gateway } = await openOwnSetup({ PBX_CLIENT_SECRET: "wrong" });
    await gateway.printed(/the PBX rejected the login .*PBX_CLIENT_SECRET/);
    expect((await request.get(`${gateway.url}/healthz`)).status()).toBe(200);
    expect(gateway.output()).not.toContain("wrong");
  },
);

for (const { environment, names } of [
  { environment: { PBX_URL: "https://pbx.example" }, names: "PBX_CLIENT_ID and PBX_CLIENT_SECRET" },
  { environment: { HOST: "0.0.0.0" }, names: "HOST" },
  { environment: { PORT: "http" }, names: "PORT" },
]) {
  test(`does not start with an invalid ${names}, and names it in one line`, async () => {
    const gateway = run(process.execPath, ["dist/server/gateway.js"], environment);
    expect(await gateway.exited).toBe(1);
    expect(gateway.output()).toMatch(new RegExp(`^${names} [^\\n]+\\n$`));
  });
}

test("npm run check reports what works, and exits with 1 if something does not", async ({
  setup,
}) => {
  const check = (environment: Readonly<Record<string, string>>) =>
    run(process.execPath, ["dist/server/check.js"], environment);
  const checks = [
    check(setup.settings),
    check({ ...setup.settings, PBX_CLIENT_SECRET: "" }),
    check({ ...setup.settings, PBX_URL: "http://127.0.0.1:1" }),
    check({}),
  ];
  expect(await Promise.all(checks.map(({ exited }) => exited))).toEqual([0, 1, 1, 0]);
  const [good, half, away, none] = checks.map(({ output }) => output());
  expect(good).toMatch(/^✓ Settings.*✓ Read: works.*✓ Token: released.*can use this PBX\.$/ms);
  expect(half).toMatch(/^✗ Settings: PBX_CLIENT_SECRET must also be set[^\n]*\n$/);
  expect(away).toMatch(/✗ Address: .*cannot use this PBX yet\.$/ms);
  expect(none).toContain("set PBX_URL, PBX_CLIENT_ID and PBX_CLIENT_SECRET");
});

testWithoutPage(
  "does not start on a port that is in use, and prints one line",
  async ({ setup }) => {
    const { port } = new URL(setup.gateway.url);
    const gateway = run(process.execPath, ["dist/server/gateway.js"], { PORT: port });
    expect(await gateway.exited).toBe(1);
    expect(gateway.output()).toMatch(new RegExp(`^PORT ${port} [^\\n]+\\n$`));
  },
);

test("npm run dev shows a contact through the dev proxy, without a token in the browser", async ({
  page,
}) => {
  const simulator = await startSimulator(credentials);
  const dev = run("npm", ["run", "dev"], settingsFor(simulator));
  await dev.printed(/5173/);

  const seen: string[] = [];
  page.on("response", (response) => {
    seen.push(response.url(), JSON.stringify(response.headers()));
    void response.text().then(
      (text) => seen.push(text),
      () => {},
    );
  });
  await page.goto("http://localhost:5173/contacts/4");
  await expect(page.getByRole("heading", { level: 1, name: "Jay Prichett" })).toBeVisible();
  seen.push(await page.content());
  await expect.poll(() => seen.some((text) => text.includes('"last_name":"Prichett"'))).toBe(true);
  expect(simulator.tokens.issued.length).toBeGreaterThan(0);
  for (const secret of [...simulator.tokens.issued, credentials.clientSecret, simulator.url]) {
    expect(seen.filter((text) => text.includes(secret))).toEqual([]);
  }

  // A restart, as after a change of the configuration, releases the token too.
  const now = new Date();
  await utimes("vite.config.ts", now, now);
  await dev.printed(/server restarted/);
  expect([simulator.count("del_token"), simulator.tokens.liveCount()]).toEqual([1, 0]);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Jay Prichett" })).toBeVisible();

  await dev.stop("SIGINT");
  expect([simulator.count("del_token"), simulator.tokens.liveCount()]).toEqual([2, 0]);
  await simulator.close();
});
