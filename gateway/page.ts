/** Answers a request for a page: made here where its data comes in time, else by the browser. */
import { setTimeout as wait } from "node:timers/promises";

import type { Context } from "hono";

import { colorModeIn } from "#pbx/contract/color-mode.ts";
import type { FirstSight, MakeFirstSight } from "#pbx/contract/first-sight.ts";
import { languageOf } from "#pbx/contract/language.ts";
import type { PageSettings } from "#pbx/contract/page-settings.ts";

import type { Gateway, GatewayEnvironment } from "./api.ts";
import { withColorMode, withFirstSight, withLanguage, withNonce } from "./document.ts";
import type { LanguageFiles } from "./language-files.ts";
import type { Logger } from "./logger.ts";

export type PageParts = {
  readonly makeFirstSight: MakeFirstSight;
  /** The built document, with the page's settings in it. */
  readonly html: string;
  readonly pageSettings: PageSettings;
  readonly languageFiles: LanguageFiles;
  /** How long the first sight may take before the browser gets the plain shell, in milliseconds. */
  readonly firstSightMs: number;
  readonly log: Logger;
};

export function servePage(gateway: Gateway, parts: PageParts) {
  const { makeFirstSight, html, pageSettings, languageFiles, firstSightMs, log } = parts;
  /** The page's reads go through the gateway's own door, without leaving the process. */
  const fetch = async (url: string | URL | Request, init?: RequestInit) =>
    gateway.request(url, { ...init, headers: { Host: "localhost" } });

  return async (c: Context<GatewayEnvironment>) => {
    const nonce = c.get("secureHeadersNonce") ?? "";
    const language = languageOf(c.get("language"));
    // Without the caller's signal: a read that is under way may serve the next caller.
    const request = new Request(c.req.url);
    const making = makeFirstSight({ request, fetch, pageSettings, language, nonce }).catch(
      (error: unknown) => {
        // The browser makes the page as well, and shows what is wrong if it cannot either.
        log.error({ stack: error instanceof Error ? error.stack : null }, "first sight failed");
        return null;
      },
    );
    const sight = await Promise.race([making, wait(firstSightMs, null, { ref: false })]);
    if (sight !== null && "redirect" in sight) return c.redirect(sight.redirect);
    const plain = withLanguage(html, language, languageFiles[language]);
    const whole = sight === null ? plain : withFirstSight(plain, sight);
    const colored = withColorMode(whole, colorModeIn(c.req.header("Cookie") ?? ""));
    const document = withNonce(colored, nonce);
    return c.html(document, statusOf(sight), { "Cache-Control": "no-store" });
  };
}

/** What the page says of itself, as a status that a document can have; a plain shell promises nothing. */
function statusOf(sight: FirstSight | null) {
  return statuses.find((status) => status === sight?.status) ?? 200;
}

const statuses = [200, 404, 502, 503, 504] as const;
