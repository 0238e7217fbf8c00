import type { Page } from "playwright/test";

import { client, startProvider } from "../gateway/testing/provider.fixture.ts";
import { messages } from "../src/languages/en.ts";
import {
  expect,
  expectAccessible,
  expectHydrated,
  openSetup,
  test as base,
  type Setup,
} from "./fixtures.ts";

const people = {
  ann: { name: "Ann Reception", email: "ann@office.example", email_verified: true },
  eve: { name: "Eve", email: "eve@elsewhere.example", email_verified: true },
};

/** A gateway with sign-in, for several tests: each has its own browser. */
const test = base.extend<object, { readonly office: Setup["gateway"] }>({
  office: [
    async ({}, provide) => {
      const provider = await startProvider(people);
      const setup = await openSetup({
        AUTH: "oidc",
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: client.id,
        OIDC_CLIENT_SECRET: client.secret,
        OIDC_ALLOW: "@office.example",
      });
      provider.serve([setup.gateway.url]);
      await provide(setup.gateway);
      await setup.close();
      await provider.close();
    },
    { scope: "worker" },
  ],
});

const signInAs = async (page: Page, name: string) => {
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Continue" }).click();
};
const expectJay = (page: Page) =>
  expect(page.getByRole("heading", { level: 1, name: "Jay Prichett" })).toBeVisible();

test("a link to a contact survives signing in, and signing out ends the session", async ({
  page,
  office,
}) => {
  const link = `${office.url}/contacts/4?q=prichett&caller=%2B4930&at=1700000000000`;
  await page.goto(link);
  await signInAs(page, "ann");
  await expectJay(page);
  expect(page.url()).toBe(link);

  await expectHydrated(page);
  await page.getByRole("button", { name: messages.settings.title }).click();
  const settings = page.getByRole("dialog");
  await expect(settings.getByText(messages.settings.signedInAs("Ann Reception"))).toBeVisible();
  await settings.getByLabel(messages.settings.colors).selectOption("dark");
  await settings.getByRole("link", { name: messages.settings.signOut }).click();
  // The provider asks for confirmation too.
  await page.getByRole("button", { name: "Yes" }).click();
  await expect(page.getByRole("heading", { name: "You are signed out." })).toBeVisible();
  // In the chosen colours, and with all its files, although no user is signed in.
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(18, 23, 22)");
  await expect(page.locator("img")).not.toHaveJSProperty("naturalWidth", 0);
  await expectAccessible(page);
  await page.goto(link);
  await expect(page.getByLabel("Name")).toBeVisible();
});

test("a user who is not on the list gets a message, and may sign in with another account", async ({
  page,
  office,
  pageErrors,
}) => {
  await page.goto(`${office.url}/contacts/4`);
  await signInAs(page, "eve");
  await expect(
    page.getByRole("heading", { name: /is not allowed to use Frontdesk/ }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: messages.tryAgain }).click();
  await signInAs(page, "ann");
  await expectJay(page);
  expect(pageErrors).toEqual([]);
});

test("a session that ends keeps the card on screen, with a link to sign in and return", async ({
  page,
  office,
}) => {
  await page.goto(`${office.url}/contacts/4?q=prichett`);
  await signInAs(page, "ann");
  await expectJay(page);
  await expectHydrated(page);

  await page.context().clearCookies({ name: "frontdesk-session" });
  await page.getByRole("button", { name: messages.contact.refresh }).click();
  const alert = page.getByRole("alert").filter({ hasText: "Showing the details" });
  await expect(alert).toContainText(`${messages.failures["signed-out"].title}.`);
  await expectJay(page);
  await alert.getByRole("link", { name: messages.signIn }).click();

  await expect(page.getByRole("button", { name: messages.contact.refresh })).toBeVisible();
  await expectJay(page);
  await expect(page.getByRole("alert")).toHaveCount(0);
  expect(page.url()).toBe(`${office.url}/contacts/4?q=prichett`);

  await expectHydrated(page);
  await page.context().clearCookies({ name: "frontdesk-session" });
  await page.getByRole("article").getByRole("link", { name: "Vendor" }).click();
  const failure = page
    .getByRole("alert")
    .filter({ hasText: messages.failures["signed-out"].title });
  await failure.getByRole("link", { name: messages.signIn }).click();
  await expect(page.getByRole("link", { name: "Jay Prichett Closet" })).toBeVisible();
  expect(page.url()).toBe(`${office.url}/contacts?phonebook=5`);
});
