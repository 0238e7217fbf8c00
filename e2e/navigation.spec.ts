import type { Page } from "playwright/test";

import { messages } from "../src/languages/en.ts";
import { expect, expectHydrated, test } from "./fixtures.ts";
import { list, row, searchField } from "./list-locators.ts";

/** Opens a contact by a search on the directory's own page: two history entries. */
const openFromStart = async (page: Page, q: string) => {
  await expectHydrated(page);
  await page.getByRole("link", { name: messages.home }).click();
  const field = searchField(page);
  await expect(field).toBeFocused();
  await field.fill(q);
  await field.press("Enter");
};

test("reaches everything by keyboard alone", async ({ page }) => {
  await page.goto("/contacts/4");
  await expectHydrated(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: messages.home })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: messages.settings.title })).toBeFocused();
  await expect(list(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: messages.search.submit })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("combobox", { name: messages.search.phonebook })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("combobox", { name: messages.search.sort })).toBeFocused();
  // One row, with its two links, then the card.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Business 001-5503308" })).toBeFocused();
});

for (const key of ["/", "Control+k"]) {
  test(`${key} focuses the search on every page, and types nothing`, async ({ page }) => {
    const field = searchField(page);
    for (const path of ["/contacts/4", "/lookup?number=999123456", "/nowhere"]) {
      // oxlint-disable-next-line no-await-in-loop -- one page after the other
      await page.goto(path);
      // oxlint-disable-next-line no-await-in-loop
      await expectHydrated(page);
      // oxlint-disable-next-line no-await-in-loop
      await page.keyboard.press(key);
      // oxlint-disable-next-line no-await-in-loop
      await expect(field).toBeFocused();
      // oxlint-disable-next-line no-await-in-loop
      await expect(field).toHaveValue("");
    }
  });
}

for (const path of ["/nowhere", "/contacts/4/edit", "/n%C3%A4rgends da", "/%E0%A4%A"]) {
  test(`the address ${path} has a page with a link to the directory`, async ({ page }) => {
    await page.goto(path);
    const alert = page.getByRole("alert");
    await expect(alert.getByRole("heading", { name: messages.pageNotFound.title })).toBeVisible();
    await page.getByRole("link", { name: messages.openAnother }).click();
    await expect(searchField(page)).toBeVisible();
  });
}

type Frame = {
  readonly path: string;
  readonly title: string;
  readonly heading: string;
  readonly dials: string;
};

/**
 * Checks in each frame of every document which name is shown under which address, and records each
 * change and every tenth check.
 */
async function watchFrames(page: Page): Promise<readonly Frame[]> {
  const frames: Frame[] = [];
  await page.exposeFunction("noteFrame", (frame: Frame) => frames.push(frame));
  await page.addInitScript(() => {
    let last = "";
    let looks = 0;
    const look = () => {
      requestAnimationFrame(look);
      const links = [...document.querySelectorAll<HTMLAnchorElement>("article a[href^='tel:']")];
      const frame: Frame = {
        path: location.pathname,
        title: document.title,
        heading: document.querySelector("h1")?.textContent ?? "",
        dials: links.map((link) => link.href).join(),
      };
      const now = JSON.stringify(frame);
      looks += 1;
      // Recording each frame would take the processor time from the page.
      if (now === last && looks % 10 !== 0) return;
      last = now;
      if ("noteFrame" in window && typeof window.noteFrame === "function") window.noteFrame(frame);
    };
    requestAnimationFrame(look);
  });
  return frames;
}

const people: Readonly<Record<string, { readonly name: string; readonly dials: string }>> = {
  "/contacts/4": { name: "Jay Prichett", dials: "tel:0015503308" },
  "/contacts/1": { name: "Dolores Whitfield", dials: "tel:2065550142" },
  "/contacts/7": { name: "Agustín Ferreyra", dials: "tel:+5491155500191" },
};

/** Every frame shows the contact of its address, or none. */
function expectNeverTheWrongPerson(frames: readonly Frame[]): void {
  expect(frames.length).toBeGreaterThan(5);
  for (const { path, title, heading, dials } of frames) {
    const here = people[path];
    for (const person of Object.values(people)) {
      if (person === here) continue;
      expect([path, title, heading]).not.toContain(person.name);
      expect(`${path} ${dials}`).not.toContain(person.dials);
    }
    if (heading === here?.name) expect(title).toBe(here.name);
  }
}

for (const order of [
  [1, 7],
  [7, 1],
] as const) {
  test(`never shows the wrong contact after two fast moves with replies in the order ${order.join(", ")}`, async ({
    page,
    openOwnSetup,
  }) => {
    const { simulator, gateway } = await openOwnSetup();
    const frames = await watchFrames(page);
    await page.goto(`${gateway.url}/contacts/1`);
    await openFromStart(page, "ferreyra");
    await expect(page.getByRole("heading", { name: "Agustín Ferreyra" })).toBeVisible();
    await openFromStart(page, "prichett");
    await expect(page.getByRole("heading", { name: "Jay Prichett" })).toBeVisible();
    // Nothing is cached any more, so that both moves have to wait for the PBX.
    await page.reload();
    await expectHydrated(page);

    const release = { 1: simulator.hold(1), 7: simulator.hold(7) };
    await page.evaluate(() => history.go(-2));
    await expect(page.getByRole("heading", { name: messages.contact.loading })).toBeAttached();
    await page.evaluate(() => history.go(-2));
    await expect(page).toHaveURL(`${gateway.url}/contacts/1`);
    await expect.poll(() => simulator.count("company_contact/get")).toBeGreaterThan(5);
    for (const id of order) release[id]();
    await expect(page.getByRole("heading", { name: "Dolores Whitfield" })).toBeVisible();
    await expect(page).toHaveTitle("Dolores Whitfield");
    expectNeverTheWrongPerson(frames);
  });
}

test("never shows the wrong contact when rows are opened one after the other and replies come out of order", async ({
  page,
  openOwnSetup,
}) => {
  const { simulator, gateway } = await openOwnSetup();
  const frames = await watchFrames(page);
  await page.goto(`${gateway.url}/contacts/1`);
  await expectHydrated(page);
  simulator.hold(7);
  simulator.hold(4);
  // The list is loaded when the user moves the mouse.
  await page.mouse.move(100, 100);
  await row(page, "Agustín Ferreyra").click();
  await expect(page.getByRole("heading", { name: messages.contact.loading })).toBeAttached();
  await searchField(page).fill("prich");
  await list(page).getByRole("link", { name: "Jay Prichett Closet" }).click();
  await expect
    .poll(() => simulator.requests.some(({ query }) => query.get("id") === "4"))
    .toBe(true);
  simulator.release(4);
  await expect(page.getByRole("heading", { name: "Jay Prichett" })).toBeVisible();
  simulator.release(7);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Dolores Whitfield" })).toBeVisible();
  expectNeverTheWrongPerson(frames);
});

test("never shows the wrong contact when going back and forth between cached contacts", async ({
  page,
}) => {
  const frames = await watchFrames(page);
  await page.goto("/contacts/4");
  await openFromStart(page, "whitfield");
  await expect(page.getByRole("heading", { name: "Dolores Whitfield" })).toBeVisible();
  for (const [step, name] of [
    [-2, "Jay Prichett"],
    [2, "Dolores Whitfield"],
    [-2, "Jay Prichett"],
    [2, "Dolores Whitfield"],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await page.evaluate((delta) => history.go(delta), step);
    // oxlint-disable-next-line no-await-in-loop
    await expect(page.getByRole("heading", { name })).toBeVisible();
  }
  expectNeverTheWrongPerson(frames);
});

for (const { moment, event } of [
  { moment: "before hydration", event: "readystatechange" },
  // The program's own event: React is hydrating, in slices.
  { moment: "during hydration", event: "load" },
]) {
  test(`never shows the wrong contact when going back ${moment}`, async ({
    page,
    openOwnSetup,
  }) => {
    const { gateway } = await openOwnSetup();
    const frames = await watchFrames(page);
    await page.goto(`${gateway.url}/contacts/1`);
    await openFromStart(page, "prichett");
    await expect(page.getByRole("heading", { name: "Jay Prichett" })).toBeVisible();
    await page.addInitScript((name) => {
      const goBack = ({ target }: Event) => {
        const isMoment = target === document || target instanceof HTMLScriptElement;
        if (isMoment && location.pathname === "/contacts/4") history.go(-2);
      };
      document.addEventListener(name, goBack, { capture: true });
    }, event);
    await page.reload({ waitUntil: "commit" });
    await expect(page).toHaveURL(`${gateway.url}/contacts/1`);
    await expect(page.getByRole("heading", { name: "Dolores Whitfield" })).toBeVisible();
    await expectHydrated(page);
    await expect(page).toHaveTitle("Dolores Whitfield");
    expectNeverTheWrongPerson(frames);
  });
}
