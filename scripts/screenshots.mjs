/** Takes README's screenshots of what is built, with the demo data (`npm run screenshots`). */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { chromium } from "playwright";

import { findChromium } from "./chromium.mjs";

const root = join(import.meta.dirname, "..");
const shots = /** @type {const} */ ([
  { name: "desktop-light", colorScheme: "light", width: 1100, height: 660 },
  { name: "desktop-dark", colorScheme: "dark", width: 1100, height: 660 },
  { name: "phone-light", colorScheme: "light", width: 360, height: 740 },
  { name: "phone-dark", colorScheme: "dark", width: 360, height: 740 },
]);

const noPbx = { PBX_URL: "", PBX_CLIENT_ID: "", PBX_CLIENT_SECRET: "" };
const env = { ...process.env, ...noPbx, PORT: "0" };
const gateway = spawn(process.execPath, ["dist/server/gateway.js"], { cwd: root, env });
let url = "";
for await (const line of createInterface({ input: gateway.stdout })) {
  url = /^Open a contact: (.*)$/.exec(line)?.[1] ?? "";
  if (url) break;
}

const browser = await chromium.launch({ executablePath: findChromium() });
for (const { name, colorScheme, width, height } of shots) {
  const page = await browser.newPage({ colorScheme, viewport: { width, height } });
  await page.goto(url);
  await page.getByRole("article").waitFor();
  await page.screenshot({ path: join(root, `docs/screenshots/${name}.png`) });
  await page.close();
}
await browser.close();
gateway.kill();
await once(gateway, "close");
