/** A gateway whose clock differs from the browser's: a card's age is still right. */
import { timesIn } from "../src/languages/format.ts";
import { expect, expectHydrated, test } from "./fixtures.ts";
import { texts } from "./language.ts";
import { heading } from "./list-locators.ts";

const { contact, failures } = texts.en;
const anHour = 3_600_000;

/** The current time as the page writes it, or that of the minute before. */
async function now(): Promise<RegExp> {
  const time = timesIn("en-US-u-nu-latn");
  const written = [Date.now(), Date.now() - 60_000].map((moment) => time(moment));
  return new RegExp(`read at (${written.join("|")})`, "i");
}

for (const [how, ahead] of [
  ["ahead", anHour],
  ["behind", -anHour],
] as const) {
  test(`if the gateway's clock is an hour ${how}, a new card is new, and a kept one is marked with its time`, async ({
    page,
    openOwnSetup,
  }) => {
    const program = `const now = Date.now; Date.now = () => now() + ${ahead}`;
    const setup = await openOwnSetup({
      SERVER_RENDER_MS: "20000",
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(program)}`,
    });
    const reads: string[] = [];
    page.on("request", (request) => reads.push(new URL(request.url()).pathname));
    await page.goto(`${setup.gateway.url}/contacts/4`);
    await expectHydrated(page);
    await expect(page.getByText(contact.asOf(""))).toHaveText(await now());
    // Nothing counts as old, so nothing is fetched again.
    expect(reads.filter((path) => path.startsWith("/openapi"))).toEqual([]);

    // Otherwise the list beside the card would fail as well, on a slow machine.
    await setup.filled();
    await setup.simulator.close();
    await page.reload();
    await expect(page.getByRole("alert")).toContainText(failures["pbx-unreachable"].title);
    await expect(page.getByRole("alert")).toContainText(await now());
    await expect(heading(page, "Jay Prichett")).toBeVisible();
    await page.getByRole("button", { name: contact.refresh }).click();
    await expect(page.getByRole("button", { name: contact.refresh })).toBeEnabled();
    await expect(page.getByRole("alert")).toContainText(await now());
  });
}
