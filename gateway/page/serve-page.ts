/** Answers a request for a page: made here where its data comes in time, else by the browser. */
import { setTimeout as wait } from "node:timers/promises";

import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

import { colorModeIn } from "#shared/page/color-mode.ts";
import { languageOf } from "#shared/page/language.ts";
import type { PageSettings } from "#shared/page/page-settings.ts";
import { renewedPreferences } from "#shared/page/preference-cookie.ts";
import type { ServerRender, RenderPage } from "#shared/page/server-render.ts";
import { singleKeysIn } from "#shared/page/single-keys.ts";

import { recordPage } from "../audit/audit-record.ts";
import type { Audit } from "../audit/audit.ts";
import { traceOf } from "../core/error-trace.ts";
import type { Logger } from "../core/logger.ts";
import type { Gateway, GatewayEnvironment } from "../http/environment.ts";
import type { Disclosure, InternalRequest } from "../http/internal-request.ts";
import { isDecodable } from "../http/public-paths.ts";
import { noStore } from "../http/query-parameters.ts";
import { openDocument } from "./document.ts";
import type { LanguageFiles } from "./language-files.ts";

type PageParts = {
  readonly renderPage: RenderPage;
  /** The built document. */
  readonly html: string;
  readonly pageSettings: PageSettings;
  readonly languageFiles: LanguageFiles;
  /** How long the server render may take before the browser gets the plain shell, in milliseconds. */
  readonly serverRenderMs: number;
  readonly audit: Audit;
  readonly log: Logger;
};

export function servePage(gateway: Gateway, parts: PageParts) {
  const { renderPage, html, pageSettings, languageFiles, serverRenderMs, audit, log } = parts;
  const record = recordPage(audit);
  const documentOf = openDocument(html, pageSettings);

  return async (c: Context<GatewayEnvironment>) => {
    const user = c.get("user");
    // A public file that does not exist: no page may be sent in its place.
    if (user === null) return c.notFound();
    const disclosed: Disclosure[] = [];
    const internalRequest: InternalRequest = {
      user,
      onDisclosure: (disclosure) => void disclosed.push(disclosure),
    };
    /** The page's reads go through the gateway's own door, without leaving the process. */
    const fetch = async (url: string | URL | Request, init?: RequestInit) =>
      gateway.request(url, { ...init, headers: { Host: "localhost" } }, { internalRequest });
    const nonce = c.get("secureHeadersNonce") ?? "";
    const language = languageOf(c.get("language"));
    const cookies = c.req.header("Cookie") ?? "";
    const singleKeys = singleKeysIn(cookies);
    // Without the caller's signal: a read that is under way may serve the next caller.
    const request = new Request(c.req.url);
    const asked = { request, fetch, pageSettings, language, singleKeys, nonce };
    const make = () =>
      renderPage(asked).catch((error: unknown) => {
        // The browser makes the page as well, and shows what is wrong if it cannot either.
        log.error(traceOf(error), "server render failed");
        return null;
      });
    const hasValidPath = isDecodable(new URL(c.req.url).pathname);
    // The answer to a HEAD has no page: nothing is read from the PBX for it.
    const rendered =
      c.req.method === "HEAD" || !hasValidPath
        ? null
        : await Promise.race([make(), wait(serverRenderMs, null, { ref: false })]);
    // A page that is rendered too late discloses nothing; a redirect to a contact does.
    if (rendered !== null) record(c, "redirect" in rendered ? 302 : statusOf(rendered), disclosed);
    if (rendered !== null && "redirect" in rendered) {
      c.header("Cache-Control", "no-store");
      return c.redirect(rendered.redirect);
    }
    for (const cookie of renewedPreferences(cookies))
      c.header("Set-Cookie", cookie, { append: true });
    const document = documentOf({
      nonce,
      language,
      languageFile: languageFiles[language],
      colorMode: colorModeIn(cookies),
      userName: c.get("userName"),
      rendered,
    });
    return c.html(document, hasValidPath ? statusOf(rendered) : 404, noStore);
  };
}

/** The page's own status; 200 for the plain shell, of which nothing is known yet. */
function statusOf(rendered: ServerRender | null): ContentfulStatusCode {
  if (rendered === null) return 200;
  return isDocumentStatus(rendered.status) ? rendered.status : 500;
}

/** Whether a document can have it. */
const isDocumentStatus = (status: number): status is ContentfulStatusCode =>
  status === 200 || (status >= 400 && status < 600);
