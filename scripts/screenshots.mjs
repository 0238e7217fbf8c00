/** Takes the README's screenshots of the built page, with the demo data (`npm run screenshots`). */
import { join } from "node:path";

import { chromium } from "playwright";

import { findChromium } from "./chromium.mjs";
import { startGateway } from "./program.mjs";

const directory = join(import.meta.dirname, "../docs/screenshots");
const shots = /** @type {const} */ ([
  { name: "desktop-light", colorScheme: "light", width: 1280, height: 800 },
  { name: "desktop-dark", colorScheme: "dark", width: 1280, height: 800 },
  { name: "phone-light", colorScheme: "light", width: 360, height: 740 },
  { name: "phone-dark", colorScheme: "dark", width: 360, height: 740 },
]);

const gateway = await startGateway({});
const browser = await chromium.launch({ executablePath: findChromium() });
for (const { name, colorScheme, width, height } of shots) {
  const page = await browser.newPage({ colorScheme, viewport: { width, height } });
  await page.goto(`${gateway.url}/contacts/4`);
  // The time appears after hydration, and the list after a user action.
  await page.getByText(/^Read at \d/).waitFor();
  await page.mouse.move(width / 2, height - 1);
  if (width > 900) await page.getByRole("list", { name: "Contacts" }).waitFor();
  await page.screenshot({ path: join(directory, `${name}.png`) });
  await page.close();
}
await browser.close();
await gateway.stop();
