/** A gateway whose clock is another than the browser's: a card is as old as it is. */
import { timesIn } from "../src/languages/format.ts";
import { expect, expectTakenOver, test } from "./fixtures.ts";
import { texts } from "./language.ts";
import { heading } from "./list-locators.ts";

const { contact, failures } = texts.en;
const anHour = 3_600_000;

/** What an hour that is now is written as, in the minute before too. */
async function now(): Promise<RegExp> {
  const time = timesIn("en-US-u-nu-latn");
  const written = [Date.now(), Date.now() - 60_000].map((moment) => time(moment));
  return new RegExp(`read at (${written.join("|")})`, "i");
}

for (const [how, ahead] of [
  ["ahead", anHour],
  ["behind", -anHour],
] as const) {
  test(`by a gateway whose clock is an hour ${how}, a new card is new, and a kept one is marked with its time`, async ({
    page,
    openOwnDesk,
  }) => {
    const program = `const now = Date.now; Date.now = () => now() + ${ahead}`;
    const desk = await openOwnDesk({
      SERVER_RENDER_MS: "20000",
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(program)}`,
    });
    const reads: string[] = [];
    page.on("request", (request) => reads.push(new URL(request.url()).pathname));
    await page.goto(`${desk.gateway.url}/contacts/4`);
    await expectTakenOver(page);
    await expect(page.getByText(contact.asOf(""))).toHaveText(await now());
    // Nothing is taken for old, and asked for again.
    expect(reads.filter((path) => path.startsWith("/openapi"))).toEqual([]);

    // Or the list beside the card would fail as well, on a slow machine.
    await desk.filled();
    await desk.simulator.close();
    await page.reload();
    await expect(page.getByRole("alert")).toContainText(failures["pbx-unreachable"].title);
    await expect(page.getByRole("alert")).toContainText(await now());
    await expect(heading(page, "Jay Prichett")).toBeVisible();
    await page.getByRole("button", { name: contact.refresh }).click();
    await expect(page.getByRole("button", { name: contact.refresh })).toBeEnabled();
    await expect(page.getByRole("alert")).toContainText(await now());
  });
}
