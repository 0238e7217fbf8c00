/** What another site's page can make a browser do with a contact: link to it, and nothing else. */
import { once } from "node:events";
import { createServer } from "node:http";

import { expect, test, type Setup } from "./fixtures.ts";

/** Another site on this machine, whose page has `html`; browsers use the name `host` for it. */
async function openSite(host: string, html: string) {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html").end(html);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  return { url: `http://${host}:${port}`, close: () => server.close() };
}

const embedding = (contact: string) => `
  <img src="${contact}">
  <iframe src="${contact}"></iframe>
  <object data="${contact}"></object>
  <embed src="${contact}">
  <video src="${contact}"></video>
  <script src="${contact}"></script>
  <link rel="stylesheet" href="${contact}">
  <link rel="prefetch" href="${contact}">
  <link rel="preload" as="image" href="${contact}">
  <script>fetch("${contact}", { mode: "no-cors", credentials: "include" }).catch(() => {});</script>`;

const refusedIn = ({ gateway }: Setup) =>
  gateway
    .output()
    .split("\n")
    .filter((line) => line.includes('"foreign-page"')).length;

// Another port of localhost is "same-site", and 127.0.0.1 is "cross-site".
for (const host of ["localhost", "127.0.0.1"]) {
  test(`a page on ${host} cannot embed or prefetch a contact, but its link to it works`, async ({
    page,
    openOwnSetup,
    pageErrors,
  }) => {
    const setup = await openOwnSetup({ SERVER_RENDER_MS: "20000" });
    const contact = `${setup.gateway.url}/contacts/4`;
    const site = await openSite(host, `${embedding(contact)}<a href="${contact}">Jay</a>`);
    await page.goto(site.url);
    // The browser combines some requests that are alike.
    await expect.poll(() => refusedIn(setup)).toBeGreaterThan(5);
    expect(setup.simulator.count("company_contact/get")).toBe(0);
    // Chromium logs that it refused, as expected.
    pageErrors.length = 0;

    await page.getByRole("link", { name: "Jay" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Jay Prichett" })).toBeVisible();
    expect(setup.simulator.count("company_contact/get")).toBe(1);
    site.close();
  });

  test(`a page on ${host} can open a contact in a window, as a PBX's web client does`, async ({
    page,
    setup,
  }) => {
    const opening = `<button onclick="window.open('${setup.gateway.url}/contacts/4')">Open</button>`;
    const site = await openSite(host, opening);
    await page.goto(site.url);
    const opened = page.waitForEvent("popup");
    await page.getByRole("button", { name: "Open" }).click();
    const contact = await opened;
    await expect(contact.getByRole("heading", { level: 1, name: "Jay Prichett" })).toBeVisible();
    site.close();
  });
}
