/** Answers a request for a page: made here where its data comes in time, else by the browser. */
import { setTimeout as wait } from "node:timers/promises";

import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

import { choicesAnew } from "#pbx/contract/choice-cookie.ts";
import { colorModeIn } from "#pbx/contract/color-mode.ts";
import type { FirstSight, MakeFirstSight } from "#pbx/contract/first-sight.ts";
import { languageOf } from "#pbx/contract/language.ts";
import type { PageSettings } from "#pbx/contract/page-settings.ts";
import { singleKeysIn } from "#pbx/contract/single-keys.ts";

import type { Access } from "./access.ts";
import type { Gateway, GatewayEnvironment } from "./api.ts";
import type { Handed } from "./audit.ts";
import { openDocument } from "./document.ts";
import { traceOf } from "./error-trace.ts";
import { handedOutInPage } from "./handed-out.ts";
import type { LanguageFiles } from "./language-files.ts";
import type { Logger } from "./logger.ts";
import { noStore } from "./parameters.ts";
import { isDecodable } from "./request-paths.ts";

export type PageParts = {
  readonly makeFirstSight: MakeFirstSight;
  /** The built document. */
  readonly html: string;
  readonly pageSettings: PageSettings;
  readonly languageFiles: LanguageFiles;
  /** How long the first sight may take before the browser gets the plain shell, in milliseconds. */
  readonly firstSightMs: number;
  readonly access: Access;
  readonly log: Logger;
};

export function servePage(gateway: Gateway, parts: PageParts) {
  const { makeFirstSight, html, pageSettings, languageFiles, firstSightMs, access, log } = parts;
  const tellAudit = handedOutInPage(access);
  const documentOf = openDocument(html, pageSettings);

  return async (c: Context<GatewayEnvironment>) => {
    const user = c.get("user");
    // Something open to everybody that is not there: no page may stand in for it.
    if (user === null) return c.notFound();
    const all: Handed[] = [];
    const within = { user, handed: (handed: Handed) => void all.push(handed) };
    /** The page's reads go through the gateway's own door, without leaving the process. */
    const fetch = async (url: string | URL | Request, init?: RequestInit) =>
      gateway.request(url, { ...init, headers: { Host: "localhost" } }, { within });
    const nonce = c.get("secureHeadersNonce") ?? "";
    const language = languageOf(c.get("language"));
    const cookies = c.req.header("Cookie") ?? "";
    const singleKeys = singleKeysIn(cookies);
    // Without the caller's signal: a read that is under way may serve the next caller.
    const request = new Request(c.req.url);
    const asked = { request, fetch, pageSettings, language, singleKeys, nonce };
    const make = () =>
      makeFirstSight(asked).catch((error: unknown) => {
        // The browser makes the page as well, and shows what is wrong if it cannot either.
        log.error(traceOf(error), "first sight failed");
        return null;
      });
    const isAnywhere = isDecodable(new URL(c.req.url).pathname);
    // Nobody sees what a HEAD asks for: the PBX is not asked for it.
    const sight =
      c.req.method === "HEAD" || !isAnywhere
        ? null
        : await Promise.race([make(), wait(firstSightMs, null, { ref: false })]);
    // A page that comes too late gives nothing away; the address that it leads to does.
    if (sight !== null) tellAudit(c, "redirect" in sight ? 302 : statusOf(sight), all);
    if (sight !== null && "redirect" in sight) {
      c.header("Cache-Control", "no-store");
      return c.redirect(sight.redirect);
    }
    for (const cookie of choicesAnew(cookies)) c.header("Set-Cookie", cookie, { append: true });
    const document = documentOf({
      nonce,
      language,
      languageFile: languageFiles[language],
      colorMode: colorModeIn(cookies),
      userName: c.get("userName"),
      sight,
    });
    return c.html(document, isAnywhere ? statusOf(sight) : 404, noStore);
  };
}

/** What the page says of itself; a plain shell promises nothing. */
function statusOf(sight: FirstSight | null): ContentfulStatusCode {
  if (sight === null) return 200;
  return isDocumentStatus(sight.status) ? sight.status : 500;
}

/** Whether a document can have it. */
const isDocumentStatus = (status: number): status is ContentfulStatusCode =>
  status === 200 || (status >= 400 && status < 600);
