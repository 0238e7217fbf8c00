/** The routes of sign-in and sign-out: to the provider, and back to the page that the user asked for. */
import type { Context } from "hono";

import { gatewayPaths, signInPath } from "#shared/api/gateway-paths.ts";
import { colorModeIn } from "#shared/page/color-mode.ts";
import { languageOf } from "#shared/page/language.ts";

import type { Logger } from "../core/logger.ts";
import type { Gateway, GatewayEnvironment } from "../http/environment.ts";
import { sameOrigin } from "../http/guards/same-origin.ts";
import { pageLanguage } from "../http/page-language.ts";
import { noStore } from "../http/query-parameters.ts";
import { ownPath } from "./own-path.ts";
import { signInPage } from "./pages/sign-in-page.ts";
import { wordsOf } from "./pages/sign-in-words.ts";
import { isAllowed } from "./person/is-allowed.ts";
import { failureStatus, SignInFailure } from "./provider/sign-in-failure.ts";
import type { SignIn } from "./sign-in.ts";

/** A parameter of sign-in: the provider asks who the user is even if it knows one. */
const other = "other";

export function serveSignIn(api: Gateway, signIn: SignIn, isSecure: boolean, log: Logger): void {
  const { provider, allowList, flows, sessions } = signIn;

  /** Frontdesk's address as the browser has it: the host guard has checked its host. */
  const ownUrl = (c: Context, path: string): string =>
    `${isSecure ? "https" : "http"}://${c.req.header("Host")}${path}`;

  const lead = (c: Context, to: string) => c.body(null, 302, { ...noStore, Location: to });

  function failed(c: Context<GatewayEnvironment>, error: unknown, to: string) {
    const { reason, code } = SignInFailure.of(error);
    log.warn({ requestId: c.get("requestId"), reason, code }, "sign-in failed");
    // The provider would accept the same user at once, and Frontdesk would refuse again.
    const again = signInPath(to) + (reason === "not-allowed" ? `&${other}` : "");
    return c.html(messagePage(c, reason, "again", again), failureStatus[reason], noStore);
  }

  api.use("/auth/*", pageLanguage());

  api.get(gatewayPaths.signIn, async (c) => {
    const to = ownPath(c.req.query("to") ?? "");
    // The user has already signed in, in another tab.
    if ((await sessions.current(c)) !== null) return lead(c, to);
    try {
      await provider.discover();
      const flow = await flows.begin(c, to);
      const asOther = c.req.query(other) !== undefined;
      const url = await provider.signInUrl(flow, ownUrl(c, gatewayPaths.callback), asOther);
      return lead(c, url.href);
    } catch (error) {
      return failed(c, error, to);
    }
  });

  api.get(gatewayPaths.callback, async (c) => {
    const flow = await flows.finish(c, c.req.query("state") ?? "");
    if (flow === null) return failed(c, new SignInFailure("mismatch"), "/");
    try {
      const { search } = new URL(c.req.url);
      const person = await provider.personAt(
        new URL(ownUrl(c, gatewayPaths.callback + search)),
        flow,
      );
      if (!isAllowed(allowList, person)) throw new SignInFailure("not-allowed");
      await sessions.start(c, person);
      return lead(c, flow.to);
    } catch (error) {
      return failed(c, error, flow.to);
    }
  });

  // A link and not a form: the policy forbids forms that lead elsewhere, even by a redirect.
  api.get(gatewayPaths.signOut, sameOrigin(isSecure), async (c) => {
    await sessions.end(c);
    const url = await provider.signOutUrl(ownUrl(c, gatewayPaths.signedOut));
    return lead(c, url?.href ?? gatewayPaths.signedOut);
  });

  api.get(gatewayPaths.signedOut, (c) =>
    c.html(messagePage(c, "signedOut", "signIn", signInPath("/")), 200, noStore),
  );
}

function messagePage(
  c: Context<GatewayEnvironment>,
  sentence: keyof (typeof wordsOf)["en"],
  link: "again" | "signIn",
  href: string,
) {
  const language = languageOf(c.get("language"));
  const words = wordsOf[language];
  const nonce = c.get("secureHeadersNonce") ?? "";
  const texts = { sentence: words[sentence], link: words[link] };
  const colorMode = colorModeIn(c.req.header("Cookie") ?? "");
  return signInPage({ language, colorMode, ...texts, href, nonce });
}
