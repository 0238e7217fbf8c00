/** Alt with an arrow in a long list: one question, whose answer holds nobody but the neighbours. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { bookOf } from "#pbx/simulator/people/book.ts";
import { person } from "#pbx/simulator/people/person.ts";
import { mostRows } from "#shared/api/directory-reply.ts";
import { gatewayPaths } from "#shared/api/gateway-paths.ts";

import { counted } from "../src/languages/en.ts";
import { expect, expectTakenOver, press, test } from "./fixtures.ts";
import { texts } from "./language.ts";

/** In the order of their names; nobody has a company, whose others the page would ask for too. */
const people = Array.from({ length: mostRows + 500 }, (_, place) =>
  person(place + 1, { first_name: `Name ${String(place).padStart(5, "0")}`, numbers: [] }),
);

for (const [place, told] of [
  [150, null],
  [mostRows - 1, texts.en.directory.narrow(counted(mostRows))],
  [mostRows + 100, texts.en.directory.narrow(counted(mostRows))],
] as const) {
  test(`from row ${place} the next is found in one read, which discloses the neighbours alone`, async ({
    page,
    openOwnDesk,
  }) => {
    const audit = join(await mkdtemp(join(tmpdir(), "frontdesk-audit-")), "audit.log");
    const desk = await openOwnDesk({ AUDIT: audit }, { book: bookOf(people) });
    await desk.filled();
    // Where there is no room for the list, which asks for its own rows.
    await page.setViewportSize({ width: 700, height: 800 });
    await page.goto(`${desk.gateway.url}/contacts/${place + 1}?sort=name`);
    await expectTakenOver(page);
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes(gatewayPaths.directory)) asked.push(request.url());
    });
    await press(page, "Alt+ArrowDown");
    if (told === null) {
      await expect(page).toHaveURL(new RegExp(`/contacts/${place + 2}\\?`));
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    } else {
      await expect(page.getByRole("status").getByText(told, { exact: true })).toBeVisible();
    }
    expect(asked).toHaveLength(1);
    const lines = (await readFile(audit, "utf8")).trim().split("\n");
    const disclosed = lines
      .map((line) => JSON.parse(line))
      .filter(({ route }) => route === gatewayPaths.directory)
      .map(({ ids }) => ids);
    const before = place < mostRows ? [place] : [];
    expect(disclosed).toEqual([told === null ? [place, place + 2] : before]);
    await rm(dirname(audit), { recursive: true });
  });
}
