/** Where people sign in and out: to the provider and back to the page that they wanted. */
import type { Context, Hono } from "hono";

import { colorModeIn } from "#shared/page/color-mode.ts";
import { languageOf } from "#shared/page/language.ts";

import type { Access } from "../app/access.ts";
import type { GatewayEnvironment } from "../app/api.ts";
import type { Logger } from "../core/logger.ts";
import { ownPage } from "../http/guards/same-origin.ts";
import { noStore } from "../http/query-parameters.ts";
import { pageLanguage } from "../page/page-language.ts";
import { isAllowed } from "../settings/checks/allow-list.ts";
import { ownPath } from "./own-path.ts";
import { plainPage } from "./pages/sign-in-page.ts";
import { wordsOf } from "./pages/sign-in-words.ts";
import { failureStatus, SignInFailure } from "./sign-in-failure.ts";

const [signInAt, callbackAt] = ["/auth/sign-in", "/auth/callback"];
const [signOutAt, signedOutAt] = ["/auth/sign-out", "/auth/signed-out"];

/** A parameter of signing in: whoever the provider knows already, ask who it is. */
const other = "other";

/** Where a browser signs in, and from where it comes back to `to`. */
export const signInPath = (to: string): string => `${signInAt}?to=${encodeURIComponent(to)}`;

/** Does nothing where nobody signs in. */
export function serveSignIn(api: Hono<GatewayEnvironment>, access: Access, log: Logger): void {
  const { isSecure, signIn } = access;
  if (signIn === null) return;
  const { provider, allowList, flows, sessions } = signIn;

  /** Our address as the browser has it: its host is checked by now. */
  const ownUrl = (c: Context, path: string): string =>
    `${isSecure ? "https" : "http"}://${c.req.header("Host")}${path}`;

  const lead = (c: Context, to: string) => c.body(null, 302, { ...noStore, Location: to });

  function failed(c: Context<GatewayEnvironment>, error: unknown, to: string) {
    const { reason, code } = SignInFailure.of(error);
    log.warn({ requestId: c.get("requestId"), reason, code }, "sign-in failed");
    // The provider would let the same person in at once, and we would refuse again.
    const again = signInPath(to) + (reason === "not-allowed" ? `&${other}` : "");
    return c.html(said(c, reason, "again", again), failureStatus[reason], noStore);
  }

  api.use("/auth/*", pageLanguage());

  api.get(signInAt, async (c) => {
    const to = ownPath(c.req.query("to") ?? "");
    // In another tab, meanwhile.
    if ((await sessions.current(c)) !== null) return lead(c, to);
    try {
      await provider.discover();
      const flow = await flows.begin(c, to);
      const asOther = c.req.query(other) !== undefined;
      const url = await provider.signInUrl(flow, ownUrl(c, callbackAt), asOther);
      return lead(c, url.href);
    } catch (error) {
      return failed(c, error, to);
    }
  });

  api.get(callbackAt, async (c) => {
    const flow = await flows.finish(c, c.req.query("state") ?? "");
    if (flow === null) return failed(c, new SignInFailure("mismatch"), "/");
    try {
      const { search } = new URL(c.req.url);
      const person = await provider.personAt(new URL(ownUrl(c, callbackAt + search)), flow);
      if (!isAllowed(allowList, person)) throw new SignInFailure("not-allowed");
      await sessions.start(c, person);
      return lead(c, flow.to);
    } catch (error) {
      return failed(c, error, flow.to);
    }
  });

  // A link, and no form: the policy has it that forms lead nowhere else, not even by way of us.
  api.get(signOutAt, ownPage(access), async (c) => {
    await sessions.end(c);
    const url = await provider.signOutUrl(ownUrl(c, signedOutAt));
    return lead(c, url?.href ?? signedOutAt);
  });

  api.get(signedOutAt, (c) =>
    c.html(said(c, "signedOut", "signIn", signInPath("/")), 200, noStore),
  );
}

function said(
  c: Context<GatewayEnvironment>,
  sentence: keyof (typeof wordsOf)["en"],
  link: "again" | "signIn",
  href: string,
): string {
  const language = languageOf(c.get("language"));
  const words = wordsOf[language];
  const nonce = c.get("secureHeadersNonce") ?? "";
  const texts = { sentence: words[sentence], link: words[link] };
  const colorMode = colorModeIn(c.req.header("Cookie") ?? "");
  return plainPage({ language, colorMode, ...texts, href, nonce });
}
