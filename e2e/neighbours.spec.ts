/** Alt with an arrow in a long list: one request, whose answer contains only the neighbours. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { contactStoreOf } from "#pbx/simulator/people/contact-store.ts";
import { person } from "#pbx/simulator/people/person.ts";
import { mostRows } from "#shared/api/directory-reply.ts";
import { gatewayPaths } from "#shared/api/gateway-paths.ts";

import { counted } from "../src/languages/en.ts";
import { expect, expectHydrated, press, test } from "./fixtures.ts";
import { texts } from "./language.ts";

/** In the order of their names, without companies, for whose colleagues the page would ask too. */
const people = Array.from({ length: mostRows + 500 }, (_, place) =>
  person(place + 1, { first_name: `Name ${String(place).padStart(5, "0")}`, numbers: [] }),
);

for (const [place, message] of [
  [150, null],
  [mostRows - 1, texts.en.directory.narrow(counted(mostRows))],
  [mostRows + 100, texts.en.directory.narrow(counted(mostRows))],
] as const) {
  test(`finds the contact after row ${place} in one read, which discloses only the neighbours`, async ({
    page,
    openOwnSetup,
  }) => {
    const audit = join(await mkdtemp(join(tmpdir(), "frontdesk-audit-")), "audit.log");
    const setup = await openOwnSetup({ AUDIT: audit }, { store: contactStoreOf(people) });
    await setup.filled();
    // Without room for the list, which fetches its own rows.
    await page.setViewportSize({ width: 700, height: 800 });
    await page.goto(`${setup.gateway.url}/contacts/${place + 1}?sort=name`);
    await expectHydrated(page);
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes(gatewayPaths.directory)) asked.push(request.url());
    });
    await press(page, "Alt+ArrowDown");
    if (message === null) {
      await expect(page).toHaveURL(new RegExp(`/contacts/${place + 2}\\?`));
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    } else {
      await expect(page.getByRole("status").getByText(message, { exact: true })).toBeVisible();
    }
    expect(asked).toHaveLength(1);
    const lines = (await readFile(audit, "utf8")).trim().split("\n");
    const disclosed = lines
      .map((line) => JSON.parse(line))
      .filter(({ route }) => route === gatewayPaths.directory)
      .map(({ ids }) => ids);
    const before = place < mostRows ? [place] : [];
    expect(disclosed).toEqual([message === null ? [place, place + 2] : before]);
    await rm(dirname(audit), { recursive: true });
  });
}
