/** A real OpenID provider on loopback, whose users sign in with their name only: for tests. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";

import { Provider, type Configuration } from "oidc-provider";

export const client = { id: "frontdesk", secret: "planted-oidc-client-secret" };

export type Claims = Readonly<Record<string, unknown>>;

/** `people` are known by their `sub`. */
export async function startProvider(people: Readonly<Record<string, Claims>>) {
  let answer: ((request: IncomingMessage, response: ServerResponse) => void) | null = null;
  let signingIn: string | null = null;
  let denies = false;
  let userinfo: Claims | null = null;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    if (answer !== null) answer(request, response);
    else response.writeHead(503).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const issuer = `http://127.0.0.1:${port}`;

  return {
    issuer,

    /** Every requested path. */
    asked,

    /** Starts to answer, for a gateway at these addresses. */
    serve(urls: readonly string[], more: Configuration = {}): void {
      const provider = new Provider(issuer, {
        ...configuration(urls),
        findAccount: (_, id) => ({
          accountId: id,
          claims: () => ({ ...people[id], sub: id }),
        }),
        ...more,
      });
      const others = provider.callback();

      /** The provider's own page, which asks who the user is. */
      async function ask(request: IncomingMessage, response: ServerResponse): Promise<void> {
        const body = request.method === "POST" ? await text(request) : "";
        const name = signingIn ?? new URLSearchParams(body).get("name");
        if (denies) {
          const error = "access_denied";
          await provider.interactionFinished(request, response, { error });
        } else if (name === null) response.setHeader("Content-Type", "text/html").end(form);
        else {
          await provider.interactionFinished(request, response, { login: { accountId: name } });
        }
      }

      answer = (request, response) => {
        if (userinfo !== null && request.url === "/me") {
          response.setHeader("Content-Type", "application/json").end(JSON.stringify(userinfo));
        } else if (!request.url?.startsWith("/interaction/")) void others(request, response);
        else void ask(request, response).catch(() => response.writeHead(500).end());
      };
    },

    /** The user who signs in from now on without a question; `null`: the user answers the question. */
    signsIn(name: string | null): void {
      signingIn = name;
    },

    /** Answers at its userinfo endpoint with this, for every user. */
    saysOfAnybody(claims: Claims): void {
      userinfo = claims;
    },

    /** Refuses every user. */
    deny(): void {
      denies = true;
    },

    /** Fails every request; the returned function makes it answer again. */
    fail(): () => void {
      const before = answer;
      answer = null;
      return () => (answer = before);
    },

    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}

const configuration = (urls: readonly string[]): Configuration => ({
  clients: [
    {
      client_id: client.id,
      client_secret: client.secret,
      redirect_uris: urls.map((url) => `${url}/auth/callback`),
      post_logout_redirect_uris: urls.map((url) => `${url}/auth/signed-out`),
    },
  ],
  claims: { email: ["email", "email_verified"], profile: ["name"], groups: ["groups"] },
  cookies: { keys: ["of the tests"] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  pkce: { required: () => true },
  // In seconds.
  ttl: {
    AccessToken: 60,
    AuthorizationCode: 60,
    IdToken: 60,
    Interaction: 600,
    Session: 600,
    Grant: 600,
  },
  // No user is asked for consent.
  async loadExistingGrant(ctx) {
    const { client: asking, session, provider, params } = ctx.oidc;
    const known = session?.grantIdFor(client.id);
    if (known !== undefined) return provider.Grant.find(known);
    const grant = new provider.Grant({
      clientId: asking?.clientId,
      accountId: session?.accountId,
    });
    grant.addOIDCScope(String(params?.["scope"]));
    await grant.save();
    return grant;
  },
});

const form = `<!doctype html><title>Provider</title>
<form method="post"><label>Name <input name="name"></label><button>Continue</button></form>`;
