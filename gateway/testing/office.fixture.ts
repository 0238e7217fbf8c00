/** A whole gateway with sign-in: a provider, a simulator, and a page that shows contact 4: for tests. */
import { startSimulator } from "#pbx/simulator/simulator.ts";
import type { RenderPage } from "#shared/page/server-render.ts";

import { createAccess } from "../app/access.ts";
import { createApp } from "../app/app.ts";
import { openBackend } from "../app/backend.ts";
import { openAudit } from "../audit/audit.ts";
import { openBuilderHere } from "../directory/filling/open-builder.ts";
import { listen } from "../server/listen.ts";
import { parseSettings } from "../settings/settings.ts";
import { buildPage } from "./built-page.fixture.ts";
import { keptLog, rawTo } from "./gateway.fixture.ts";
import { client, startProvider, type Claims } from "./provider.fixture.ts";

export const people = {
  ann: { name: "Ann Reception", email: "Ann@Office.example", email_verified: true },
  bob: { name: "Bob", email: "bob@elsewhere.example", email_verified: true, groups: ["desk"] },
  eve: { name: "Eve", email: "eve@office.example", email_verified: false },
  ida: { name: "Ida" },
} satisfies Record<string, Claims>;

/** Opens all of it; `more` are settings as in the environment. */
export async function openOffice(more: Readonly<Record<string, string>> = {}) {
  const provider = await startProvider(people);
  const simulator = await startSimulator({ clientId: "id", clientSecret: "secret" });
  const settings = parseSettings({
    PBX_URL: simulator.url,
    PBX_CLIENT_ID: "id",
    PBX_CLIENT_SECRET: "secret",
    SERVER_RENDER_MS: "5000",
    REQUESTS_PER_SECOND: "10000",
    AUTH: "oidc",
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
    OIDC_ALLOW: "*",
    SESSION_SECRET: "planted-session-secret-of-32-characters",
    PORT: "0",
    ...more,
  });
  const { log, logged } = keptLog();
  const backend = await openBackend(settings, openBuilderHere, log);
  await backend.directory.fill();
  const audit = openAudit(settings.access.audit, log);
  let ahead = 0;

  /** Another gateway with the same settings, as after a restart. */
  async function open() {
    const access = createAccess(settings.access, audit, () => Date.now() + ahead);
    const page = await buildPage({ "assets/page.js": "1" });
    const app = await createApp(
      backend,
      { pageDirectory: page.directory, renderPage },
      { ...settings, access },
      log,
    );
    const server = await listen(app.fetch, settings, settings.access.tls?.certificate);
    return {
      url: server.url,
      close: async () => {
        await server.close();
        await page.remove();
      },
    };
  }
  const gateway = await open();
  provider.serve([gateway.url]);

  return {
    provider,
    simulator,
    settings,
    audit,
    logged,
    open,
    url: gateway.url,
    raw: rawTo(Number(new URL(gateway.url).port)),
    /** Moves the gateway's clock forward. */
    pass(milliseconds: number): void {
      ahead += milliseconds;
    },
    /** What the PBX was asked for. */
    reads: () => simulator.requests.filter(({ path }) => path.includes("company_contact")).length,
    async close(): Promise<void> {
      await gateway.close();
      await backend.close();
      await simulator.close();
      await provider.close();
    },
  };
}

export type Office = Awaited<ReturnType<typeof openOffice>>;

/** The page's own rendering, without React: it shows contact 4 for every path. */
const renderPage: RenderPage = async ({ request, fetch }) => {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname === "/lookup") {
    const reply = await fetch(`/directory?number=${searchParams.get("number")}`);
    const { data } = await reply.json();
    return { redirect: `/contacts/${data.rows[0]?.id}` };
  }
  const reply = await fetch("/openapi/v1.0/company_contact/get?id=4");
  const body = await reply.text();
  return {
    status: reply.status,
    head: "",
    body,
    hydrationData: { id: "hydration-data", value: null },
  };
};
