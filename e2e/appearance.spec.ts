import type { Page } from "playwright/test";

import { expect, expectAccessible, expectTakenOver, test, type Desk } from "./desk.ts";

type State = {
  readonly name: string;
  /** Brings the page into the state: at the shared desk, or at one of its own that it may break. */
  readonly show: (page: Page, desk: Desk, openOwnDesk: () => Promise<Desk>) => Promise<void>;
};

const at = (path: string, shows: "article" | "alert" | "searchbox" | "list"): State => ({
  name: path,
  async show(page, { gateway }) {
    await page.goto(gateway.url + path);
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    await expect(page.getByRole(shows).first()).toBeVisible();
    await expectTakenOver(page);
  },
});

const states: readonly State[] = [
  at("/contacts/4", "article"),
  at("/contacts/33", "article"),
  at("/contacts/42", "article"),
  at("/contacts/43", "article"),
  at("/contacts/45", "article"),
  at("/contacts/46", "article"),
  at("/contacts/999", "alert"),
  at("/contacts/9010", "alert"),
  at("/contacts/abc", "alert"),
  at("/nowhere", "alert"),
  at("/contacts", "list"),
  at("/contacts?q=feather&sort=company", "list"),
  at("/contacts?q=nobody&phonebook=5", "searchbox"),
  at("/contacts/4?caller=15735810000", "article"),
  at("/contacts/4?caller=0301234567", "article"),
  at("/lookup?number=999123456&name=Jay", "article"),
  at("/lookup?number=anonymous", "article"),
  {
    name: "the skeleton",
    async show(page, _, openOwnDesk) {
      const { gateway, simulator } = await openOwnDesk();
      simulator.hold(4);
      await page.goto(`${gateway.url}/contacts/4`);
      await expect(page.getByText("Loading the contact…")).toBeAttached();
    },
  },
  {
    name: "a card whose refresh failed",
    async show(page, _, openOwnDesk) {
      const { gateway, simulator } = await openOwnDesk();
      await page.goto(`${gateway.url}/contacts/4`);
      await expect(page.getByRole("heading", { name: "Jay Prichett" })).toBeVisible();
      await expectTakenOver(page);
      await simulator.close();
      await page.getByRole("button", { name: "Refresh" }).click();
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
];

/** Every pair of state and width, of state and scheme, and of width and scheme, in half of all combinations. */
const combinations = states.flatMap((state, index) => {
  const [first, second] =
    index % 2 === 0 ? (["light", "dark"] as const) : (["dark", "light"] as const);
  return [
    { state, width: 320, colorScheme: first },
    { state, width: 1280, colorScheme: second },
  ];
});

for (const { state, width, colorScheme } of combinations) {
  test(`${state.name} at ${width} px, ${colorScheme}: accessible, and nothing sticks out`, async ({
    page,
    desk,
    openOwnDesk,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await state.show(page, desk, openOwnDesk);
    await expectAccessible(page);
    const overflowing = await page.evaluate(() =>
      // Inline boxes have no client width; their blocks speak for them. What only a screen reader
      // sees is cut off on purpose.
      Array.from(document.querySelectorAll("html, body *"))
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth)
        // A row of the list shows what has room, and says that there is more.
        .filter((element) => getComputedStyle(element).textOverflow !== "ellipsis")
        .map(({ outerHTML }) => outerHTML.slice(0, 200)),
    );
    expect(overflowing).toEqual([]);
  });
}

test("the colours follow the system until a person chooses, and the choice is kept", async ({
  page,
}) => {
  const body = page.locator("body");
  const light = "rgb(244, 246, 245)";
  const dark = "rgb(18, 23, 22)";
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/");
  await expectTakenOver(page);
  await expect(body).toHaveCSS("background-color", dark);
  await page.getByRole("button", { name: "Settings" }).click();
  const colours = page.getByRole("combobox", { name: "Colours" });
  await colours.selectOption("Light");
  await expect(body).toHaveCSS("background-color", light);
  // From the first paint on, since the gateway knows the choice: React is not there yet.
  await page.reload({ waitUntil: "domcontentloaded" });
  await expect(page.locator("html")).toHaveAttribute("data-light");
  await expectTakenOver(page);
  await expect(body).toHaveCSS("background-color", light);
  await page.getByRole("button", { name: "Settings" }).click();
  await colours.selectOption("Dark");
  await page.emulateMedia({ colorScheme: "light" });
  await expect(body).toHaveCSS("background-color", dark);
  await colours.selectOption("As the system");
  await expect(body).toHaveCSS("background-color", light);
});
