/** The OpenID provider, where users authenticate. */
import * as openid from "openid-client";

import { isPlainLoopback } from "../../net/loopback.ts";
import type { ProviderSettings } from "../../settings/sign-in-settings.ts";
import { isAll, personOf, type Person } from "../person/signed-in-person.ts";
import type { Flow } from "./flows.ts";
import { SignInFailure } from "./sign-in-failure.ts";

/** In seconds. The user looks at an empty window in the meantime. */
const answersWithin = 8;

/** In seconds. Clocks differ. */
const clockTolerance = 30;

export function createProvider({ issuer, clientId, clientSecret }: ProviderSettings) {
  let known: Promise<openid.Configuration> | null = null;

  const discover = () => {
    known ??= openid
      .discovery(
        new URL(issuer),
        clientId,
        { [openid.clockTolerance]: clockTolerance },
        clientSecret === null ? openid.None() : withSecret(clientSecret),
        {
          timeout: answersWithin,
          execute: [
            openid.enableNonRepudiationChecks,
            // The settings accept plain HTTP on this machine only.
            ...(isPlainLoopback(issuer) ? [openid.allowInsecureRequests] : []),
          ],
        },
      )
      .catch((error: unknown) => {
        known = null;
        throw SignInFailure.of(error);
      });
    return known;
  };

  return {
    /** Discovers the provider, unless that is done. Throws `SignInFailure`. */
    discover: async (): Promise<void> => void (await discover()),

    /** The URL to send a browser to for sign-in. Throws `SignInFailure`. */
    async signInUrl(
      { state, nonce, verifier }: Flow,
      callback: string,
      asOther: boolean,
    ): Promise<URL> {
      const provider = await discover();
      return openid.buildAuthorizationUrl(provider, {
        redirect_uri: callback,
        scope: scopesOf(provider),
        state,
        nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        ...(asOther && { prompt: "login" }),
      });
    },

    /** The user whom the provider has sent back to `address`, the callback with its query. Throws `SignInFailure`. */
    async personAt(address: URL, { state, nonce, verifier }: Flow): Promise<Person> {
      try {
        const provider = await discover();
        const tokens = await openid.authorizationCodeGrant(provider, address, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
        });
        const claims = tokens.claims();
        if (claims === undefined) throw new SignInFailure("unreachable", "NO_ID_TOKEN");
        const { userinfo_endpoint: more } = provider.serverMetadata();
        // Many providers put only the user's ID in the token itself.
        return more === undefined || isAll(claims)
          ? personOf(claims)
          : personOf(claims, await openid.fetchUserInfo(provider, tokens.access_token, claims.sub));
      } catch (error) {
        const failure = SignInFailure.of(error);
        // It may have moved, or have been set up again.
        if (failure.reason === "unreachable") known = null;
        throw failure;
      }
    },

    /** The URL to send a browser to for sign-out there; `null` if the provider has none. */
    async signOutUrl(returnTo: string): Promise<URL | null> {
      try {
        const provider = await discover();
        return provider.serverMetadata().end_session_endpoint === undefined
          ? null
          : openid.buildEndSessionUrl(provider, { post_logout_redirect_uri: returnTo });
      } catch {
        return null;
      }
    },
  };
}

export type Provider = ReturnType<typeof createProvider>;

/** Some providers have a scope for groups; others reject it. */
function scopesOf(provider: openid.Configuration): string {
  const { scopes_supported: supported = [] } = provider.serverMetadata();
  const groups = supported.includes("groups") ? ["groups"] : [];
  return ["openid", "profile", "email", ...groups].join(" ");
}

/** In the header, as the standard requires, unless the provider wants it in the body. */
function withSecret(secret: string): openid.ClientAuth {
  const [header, body] = [openid.ClientSecretBasic(secret), openid.ClientSecretPost(secret)];
  return (server, client, ...sent) => {
    const { token_endpoint_auth_methods_supported: methods } = server;
    const takesHeader = methods === undefined || methods.includes("client_secret_basic");
    return (takesHeader ? header : body)(server, client, ...sent);
  };
}
