import type { Page } from "playwright/test";

import { messages } from "../src/languages/en.ts";
import { expect, expectHydrated, test } from "./fixtures.ts";
import { searchField } from "./list-locators.ts";
import { startGateway } from "./process.ts";

const expectFailure = async (page: Page, title: string) => {
  const alert = page.getByRole("alert");
  await expect(alert.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page).toHaveTitle(`${title} · Frontdesk`);
  return alert;
};
const tryAgain = async (page: Page) => {
  await expectHydrated(page);
  const contact = page.getByRole("alert").filter({ has: page.getByRole("heading", { level: 1 }) });
  await contact.getByRole("button", { name: messages.tryAgain }).click();
};
const expectJay = (page: Page) =>
  expect(page.getByRole("heading", { level: 1, name: "Jay Prichett" })).toBeVisible();

for (const { id, about, title, detail } of [
  { id: 999, about: "an unknown contact", title: messages.failures["not-found"].title },
  {
    id: 9012,
    about: "an unknown contact with the other errcode",
    title: messages.failures["not-found"].title,
  },
  { id: 9001, about: "a broken connection", title: messages.failures["pbx-unreachable"].title },
  { id: 9002, about: "no reply", title: messages.failures.timeout.title },
  { id: 9003, about: "HTML", title: messages.failures.malformed.title },
  { id: 9004, about: "JSON cut short", title: messages.failures.malformed.title },
  { id: 9005, about: "another contact's reply", title: messages.failures.malformed.title },
  { id: 9006, about: "status 502 of a tunnel", title: messages.failures["pbx-unreachable"].title },
  {
    id: 9007,
    about: "no permission",
    title: messages.failures["no-permission"].title,
    detail: "10005",
  },
  {
    id: 9008,
    about: "a blocked address",
    title: messages.failures["address-blocked"].title,
    detail: "70004",
  },
  {
    id: 9014,
    about: "an address that is not permitted",
    title: messages.failures["address-forbidden"].title,
    detail: "70087",
  },
  { id: 9009, about: "a busy PBX", title: messages.failures.busy.title, detail: "60002" },
  {
    id: 9010,
    about: "another errcode",
    title: messages.failures.refused.title,
    detail: "-2",
  },
  {
    id: 9011,
    about: "a refused token",
    title: messages.failures["token-refused"].title,
  },
]) {
  test(`shows a message for ${about} (contact ${id}), with a button to try again`, async ({
    page,
    setup,
  }) => {
    // Resets the count of failures from other tests: after too many in a row, the PBX is not asked.
    await page.request.get("/openapi/v1.0/company_contact/get?id=999");
    await page.goto(`/contacts/${id}`);
    const alert = await expectFailure(page, title);
    if (detail !== undefined) await expect(alert.getByText(`error ${detail}`)).toBeVisible();
    await expect(page.getByText("Prichett")).toHaveCount(0);

    const asked = () =>
      setup.simulator.requests.filter(({ query }) => query.get("id") === String(id)).length;
    const before = asked();
    await tryAgain(page);
    await expect.poll(asked).toBeGreaterThan(before);
    await expectFailure(page, title);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  });
}

test("shows that the PBX is down, and Try again works when it is back", async ({
  page,
  openOwnSetup,
}) => {
  const setup = await openOwnSetup();
  // Otherwise the list beside the card would fail as well, on a slow machine.
  await setup.filled();
  await setup.simulator.close();
  await page.goto(`${setup.gateway.url}/contacts/4`);
  await expectFailure(page, messages.failures["pbx-unreachable"].title);
  const release = (await setup.restartSimulator()).hold(4);
  await tryAgain(page);
  // Typed digits must not start to act as the keys of the contact's numbers, one of which Enter dials.
  await page.keyboard.press("/");
  await page.keyboard.type("206");
  release();
  await expectJay(page);
  await page.keyboard.type("5550177");
  const search = searchField(page);
  await expect(search).toHaveValue("2065550177");
  await expect(search).toBeFocused();
});

test("shows that the gateway is gone, and Try again works when it is back", async ({
  page,
  openOwnSetup,
}) => {
  const setup = await openOwnSetup();
  await page.goto(`${setup.gateway.url}/contacts?q=prichett`);
  await expectHydrated(page);
  await setup.gateway.stop();
  await page.getByRole("link", { name: "Jay Prichett Closet" }).click();
  await expectFailure(page, messages.failures["gateway-unreachable"].title);
  const back = await startGateway({ ...setup.settings, PORT: new URL(setup.gateway.url).port });
  await tryAgain(page);
  await expectJay(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await back.stop();
});

test("shows that the login was rejected, and does not log in on Try again", async ({
  page,
  openOwnSetup,
}) => {
  const setup = await openOwnSetup({ PBX_CLIENT_SECRET: "wrong" });
  await page.goto(`${setup.gateway.url}/contacts/4`);
  await expectFailure(page, messages.failures["log-in-rejected"].title);
  for (let tries = 0; tries < 6; tries += 1) {
    const answered = page.waitForResponse(/company_contact/);
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a user would
    await tryAgain(page);
    // oxlint-disable-next-line no-await-in-loop
    await answered;
  }
  await expectFailure(page, messages.failures["log-in-rejected"].title);
  expect(setup.simulator.count("get_token")).toBe(1);
  expect(setup.gateway.output()).toContain("PBX_CLIENT_SECRET");
});

test("keeps the card after a failed refresh, marked with its age", async ({
  page,
  openOwnSetup,
}) => {
  const setup = await openOwnSetup({ LAST_GOOD_S: "0" });
  await page.goto(`${setup.gateway.url}/contacts/4`);
  await expectJay(page);
  await expect(page.getByText(/^Read at \d/)).toBeVisible();

  // Otherwise the list beside the card would fail as well, on a slow machine.
  await setup.filled();
  await setup.simulator.close();
  await page.getByRole("button", { name: messages.contact.refresh }).click();
  await expect(page.getByRole("alert")).toContainText(
    /The phone system cannot be reached\. Showing the details read at \d/,
  );
  await expectJay(page);

  await setup.restartSimulator();
  await page.getByRole("button", { name: messages.contact.refresh }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expectJay(page);
});

test("shows the last good card with its age when the PBX is down", async ({
  page,
  browser,
  openOwnSetup,
}) => {
  const setup = await openOwnSetup({ SERVER_RENDER_MS: "10000" });
  const contact = `${setup.gateway.url}/contacts/4`;
  const somebody = await browser.newPage();
  await somebody.goto(contact);
  await expectJay(somebody);
  await somebody.close();

  // Otherwise the list beside the card would fail as well, on a slow machine.
  await setup.filled();
  await setup.simulator.close();
  const document = await page.goto(contact);
  expect(document?.status()).toBe(200);
  expect(await document?.text()).toContain(messages.failures["pbx-unreachable"].title);
  await expectHydrated(page);
  await expectJay(page);
  await expect(page.getByRole("alert")).toContainText(
    /The phone system cannot be reached\. Showing the details read at \d/,
  );

  await setup.restartSimulator();
  await page.getByRole("button", { name: messages.contact.refresh }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expectJay(page);
});

for (const id of ["0", "04", "abc", "-4", "2147483648", "99999999999", "4abc", "4.0", "%D9%A4"]) {
  test(`shows what is wrong with the address /contacts/${id}, without a request`, async ({
    page,
    setup,
  }) => {
    const before = setup.simulator.requests.length;
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(`/contacts/${id}`);
    await expectFailure(page, messages.invalidId.title);
    expect(requests.filter((url) => url.includes("/openapi/"))).toEqual([]);
    expect(setup.simulator.requests).toHaveLength(before);
  });
}
