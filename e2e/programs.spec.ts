import { utimes } from "node:fs/promises";

import { startSimulator } from "#pbx/simulator/simulator.ts";

import { credentials, expect, settingsFor, test } from "./desk.ts";
import { run, startGateway } from "./process.ts";

test("with no PBX configured it shows demo data, and prints a link to a contact", async ({
  page,
}) => {
  const gateway = await startGateway({});
  const [, link = ""] = await gateway.printed(/(http:\S+\/contacts\/4)/);
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1, name: "Jay Prichett" })).toBeVisible();
  await expect(page.getByText("Demo data")).toBeVisible();
  expect(await gateway.stop()).toBe(0);
});

test("with a PBX configured it does not speak of demo data", async ({ page }) => {
  await page.goto("/contacts/4");
  await expect(page.getByRole("heading", { level: 1, name: "Jay Prichett" })).toBeVisible();
  await expect(page.getByText("Demo data")).toHaveCount(0);
});

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  test(`gives its token back on ${signal}`, async ({ openOwnDesk, request }) => {
    const { simulator, gateway } = await openOwnDesk();
    await request.get(`${gateway.url}/openapi/v1.0/company_contact/get?id=4`);
    expect(simulator.tokens.liveCount()).toBe(1);
    expect(await gateway.stop(signal)).toBe(0);
    expect(simulator.tokens.liveCount()).toBe(0);
    expect(simulator.count("get_token")).toBe(1);
  });
}

test("npm passes a stop on, so that nothing stays behind", async () => {
  const simulator = await startSimulator(credentials);
  const program = run("npm", ["run", "serve"], { ...settingsFor(simulator), PORT: "0" });
  await program.printed(/Frontdesk is at/);
  await expect.poll(() => simulator.tokens.liveCount()).toBe(1);
  await program.stop();
  expect([simulator.count("del_token"), simulator.tokens.liveCount()]).toEqual([1, 0]);
  await simulator.close();
});

test("stays up and says so when the PBX rejects the log-in", async ({ openOwnDesk, request }) => {
  const { gateway } = await openOwnDesk({ PBX_CLIENT_SECRET: "wrong" });
  await gateway.printed(/The PBX rejected the log-in .*PBX_CLIENT_SECRET/);
  expect((await request.get(`${gateway.url}/healthz`)).status()).toBe(200);
  expect(gateway.output()).not.toContain("wrong");
});

for (const { environment, names } of [
  { environment: { PBX_URL: "https://pbx.example" }, names: "PBX_CLIENT_ID and PBX_CLIENT_SECRET" },
  { environment: { HOST: "0.0.0.0" }, names: "HOST" },
  { environment: { PORT: "http" }, names: "PORT" },
]) {
  test(`does not start with a wrong ${names}, and names it in one line`, async () => {
    const gateway = run(process.execPath, ["dist/server/gateway.js"], environment);
    expect(await gateway.exited).toBe(1);
    expect(gateway.output()).toMatch(new RegExp(`^${names} [^\\n]+\\n$`));
  });
}

test("does not start on a port that is taken, and says so in one line", async ({ desk }) => {
  const { port } = new URL(desk.gateway.url);
  const gateway = run(process.execPath, ["dist/server/gateway.js"], { PORT: port });
  expect(await gateway.exited).toBe(1);
  expect(gateway.output()).toMatch(new RegExp(`^PORT ${port} [^\\n]+\\n$`));
});

test("npm run dev shows a contact through the dev proxy, and the browser sees no token", async ({
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

  // A restart, as a change of the configuration brings it about, gives the token back too.
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
